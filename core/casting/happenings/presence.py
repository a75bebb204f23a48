"""Who is at work on what right now, from what was changed in the last half hour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, get_args

from core.casting.happenings import queries
from core.casting.happenings.model import Happening, Kind
from core.casting.projects.queries import visible
from core.casting.projects.references import visible_roles
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.store import persons
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, shapes

LATELY = timedelta(minutes=30)
MOST_NAMES, MOST_ROLES = 3, 12
_DOING = r"(?:editing|changing|working\s+on|touching|busy\s+with|at\s+work\s+on|handling|dealing\s+with)"
_NOW = r"(?:\s+(?:right\s+now|now|at\s+the\s+moment|just\s+now|today|abhi|अभी))?"
_ON = r"(?:pe|par|mein|me|पर|में)"
_X = r"(?P<about>[^?!:,]{1,40}?)"
_KAR = r"(?:kaam\s+kar\s+rah[aei]\s+ha?in?|kar\s+rah[aei]\s+ha?in?|laga\s+ha?i|काम\s+कर\s+रहे?ा?\s+हैं?)"
_ALL = shapes(
    r"who(?:['’]?s|\s+is|\s+all\s+is|\s+are)\s+(?:on|doing|editing|working\s+on|handling)\s+what",
    r"kaun\s+(?:kya|kis(?:\s+(?:cheez|role))?\s+(?:pe|par))\s+" + _KAR,
    r"कौन\s+(?:क्या|किस\s+पर)\s+(?:काम\s+)?कर\s+रहा\s+है",
    before=r"\W*(?:(?:so|ok|and|hey|please)\s+)?",
    after=_NOW + r"\W*",
)
_ONE = shapes(
    rf"who(?:['’]?s|\s+is|\s+all\s+is|\s+else\s+is|\s+are)\s+{_DOING}\s+{_X}",
    rf"(?:is\s+)?(?:anyone|anybody|someone|somebody)(?:\s+else)?\s+{_DOING}\s+{_X}",
    rf"{_X}\s+{_ON}\s+(?:abhi\s+|अभी\s+)?(?:kaun(?:\s+kaun)?|कौन(?:\s+कौन)?)\s+{_KAR}",
    rf"{_X}\s+(?:kaun|कौन)\s+(?:edit|badal|change)\s+kar\s+rah[aei]\s+ha?in?",
    rf"{_X}\s+पर\s+(?:अभी\s+)?कौन\s+काम\s+कर\s+रहा\s+है",
    before=r"\W*(?:(?:so|ok|and|hey|please)\s+)?",
    after=_NOW + r"\W*",
)


class Asking(Arguments):
    """``about``: a role's or project's name; empty for everything the person may see."""

    about: str = ""


@beside(_ALL, _ONE)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``who is editing Meera?``, ``who is on what``, ``Meera pe kaun kaam kar raha hai``."""
    said = " ".join(text.split())
    if _ALL.of(said):
        return {"about": ""}
    found = _ONE.of(said)
    names = (*context.known_roles, *context.known_projects)
    known = whose_name(found["about"], names) if found else ()
    return {"about": known[0]} if len(known) == 1 else None


async def who_is_on_what(ctx: ToolContext, args: Asking) -> Result:
    """Each role that colleagues changed lately, with who, when and about whom; the latest first."""
    roles = await visible_roles(ctx)
    if args.about:
        within = {one.id for one in await visible(ctx.tx, ctx.person) if whose_name(args.about, (one.name,))}
        roles = [one for one in roles if one.project_id in within or whose_name(args.about, (one.name,))]
    kinds: frozenset[Kind] = frozenset(get_args(Kind))
    until = ctx.now + timedelta(seconds=1)
    ids = [one.id for one in roles]
    found = await queries.happenings(ctx.tx, ids, ctx.now - LATELY, until, kinds) if ids else []
    who = await persons.many(ctx.tx, [one.by for one in found if one.by])
    at_work = [one for one in found if one.by in who and who[one.by].staff]
    about = args.about or "none"
    if not at_work:
        return Result(Draft(ctx.words("happenings-nobody-on-it", about=about)))
    by_role: dict[str, dict[int, list[Happening]]] = {}
    for one in sorted(at_work, key=lambda each: each.at, reverse=True):
        by_role.setdefault(one.role, {}).setdefault(one.by, []).append(one)
    lines = [ctx.words("happenings-at-work", about=about)]
    for role, people in list(by_role.items())[:MOST_ROLES]:
        parts = [_part(ctx, who[by].first_name, done, own=by == ctx.person.id) for by, done in people.items()]
        lines.append(f"**{role}**: {'; '.join(parts)}")
    data = {"at_work": {role: [who[by].name for by in people] for role, people in by_role.items()}}
    return Result(Draft("\n".join(lines)), data=data)


def _part(ctx: ToolContext, name: str, done: list[Happening], *, own: bool) -> str:
    """``Arjun, 2 min ago (Riya S. and Amrita K.)``."""
    minutes = max(0, int((ctx.now - done[0].at).total_seconds() // 60))
    names = list(dict.fromkeys(name for one in done for name in one.names))
    facts = {"who": name, "minutes": minutes, "names": ctx.words.names(names, most=MOST_NAMES)}
    return ctx.words("happenings-part", own="yes" if own else "no", **facts)
