"""What a breakdown says of a role: never its internal name, its approver or, unless asked, its money."""

from __future__ import annotations

from core.casting.projects.model import Project, Role
from core.texts import Words


def text(words: Words, project: Project, roles: list[Role], *, rate: bool, house: str) -> str:
    """One message for one or several roles of a project, in the reader's language."""
    head = words("breakdowns-head", project=project.name, kind=project.kind or "none", house=house or "none")
    return "\n".join([head, *(_role(words, one, rate=rate) for one in roles), *_foot(words, project, roles)])


def _role(words: Words, one: Role, *, rate: bool) -> str:
    facts = [one.kind, *(words("talent-gender", gender=gender) for gender in one.gender), _ages(one)]
    facts += [words("talent-language", code=code) for code in one.languages]
    facts += [one.city, words("projects-days", count=one.shoot_days) if one.shoot_days else ""]
    if rate and one.budget_paise:
        facts.append(words("breakdowns-rate", amount=words.money(one.budget_paise)))
    line = f"**{one.name}**: {' · '.join(fact for fact in facts if fact)}"
    return f"{line}\n{one.description}" if one.description else line


def _ages(one: Role) -> str:
    if one.age_min is None and one.age_max is None:
        return ""
    return "–".join(dict.fromkeys(str(age) for age in (one.age_min, one.age_max) if age is not None))


def _foot(words: Words, project: Project, roles: list[Role]) -> list[str]:
    out = []
    if project.shoot_from and project.shoot_to:
        days = (
            f"{project.shoot_from.day} {project.shoot_from:%b} – {project.shoot_to.day} {project.shoot_to:%b}"
        )
        out.append(words("breakdowns-shoot", days=days, place=project.place or "none"))
    return [*out, words("breakdowns-how", role=roles[0].name)]
