"""What a client reads: a role's people as they are when the page is opened, and nothing private.

No numbers, rates, sizes, notes or tags. Of a child the first name only, no city, and nothing at all
before a guardian is known.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from core.casting.approvals.cards import known
from core.casting.client_links.model import ClientLink, shown
from core.casting.ladder import queries as ladder
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role
from core.casting.talent import queries as directory
from core.casting.talent.cards import picture
from core.casting.talent.model import Talent
from core.casting.talent.references import ages
from core.casting.talent.vocabulary import skill_label
from core.store.database import Tx
from core.texts import Words

MOST_SKILLS = 4
MOST_CREDITS = 2


@dataclass(frozen=True, slots=True)
class ClientCard:
    """``image``: a picture reference or address. ``chosen``: pinned or further."""

    title: str
    lines: tuple[str, ...]
    image: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class ClientPage:
    """Everything the page says, in the reader's language."""

    title: str
    about: str
    ends: str
    cards: tuple[ClientCard, ...]
    empty: str


async def people(tx: Tx, link: ClientLink) -> tuple[list[Talent], set[int]]:
    """Who is on the page, in order, and which of them are chosen."""
    rungs = {one.talent_id: one.status for one in await ladder.of_roles(tx, [link.role_id])}
    listed = await lists.for_role(tx, link.org_id, link.role_id)
    on = [] if listed is None else [one.talent_id for one in await lists.entries(tx, listed.id)]
    found = await directory.many(tx, shown(link.kind, on, rungs))
    chosen = set(shown("pinned", on, rungs))
    return [one for one in found.values() if not one.is_minor or one.guardian_id is not None], chosen


async def page(tx: Tx, link: ClientLink, words: Words, now: datetime) -> ClientPage | None:
    """None: the role is gone."""
    role = await projects.role(tx, link.role_id)
    project = None if role is None else await projects.project(tx, role.project_id)
    if role is None or project is None or role.state == "archived" or project.state == "archived":
        return None
    listed, chosen = await people(tx, link)
    cards = [await _card(tx, words, one, role, project, now, one.id in chosen) for one in listed]
    about = {"role": role.name, "project": project.name, "count": len(cards)}
    return ClientPage(
        words("client-links-title", **about),
        words("client-links-about", house=project.house or project.name, kind=link.kind, **about),
        words("client-links-ends", when=words.time(link.until)),
        tuple(cards),
        words("client-links-empty"),
    )


async def _card(
    tx: Tx, words: Words, one: Talent, role: Role, project: Project, now: datetime, chosen: bool
) -> ClientCard:
    spans = (await directory.spans(tx, [one.id], now))[one.id]
    public = replace(one, city="", name=one.first_name) if one.is_minor else one
    lines = known(words, public, role, project, spans)
    skills = [skill_label(skill) for skill in one.skills[:MOST_SKILLS]]
    credits = [f"{credit.title} ({credit.year})" for credit in one.credits[:MOST_CREDITS]]
    if skills:
        lines.append(words("client-links-skills", skills=", ".join(skills)))
    if credits:
        lines.append(words("client-links-credits", credits=", ".join(credits)))
    return ClientCard(f"{public.name}, {ages(one)}", tuple(lines), picture(one), chosen)
