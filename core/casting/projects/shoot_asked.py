"""``Shoot dates for Meera``, ``shoot kab hai``, ``when are we shooting``: what is noted of a project's days,
and days that are said of a role alone, which the project keeps."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from pydantic import Field

from core.casting.projects import queries
from core.casting.projects.model import Project, Role
from core.casting.projects.references import find_project, find_role
from core.casting.projects.shooting import span
from core.conversation.drafts import AGAIN, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.understanding import times, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_SHOOT = r"(?:shoot(?:s|ing)?|शूट(?:िंग)?)"
_DATES = r"(?:dates?|days?|schedule|din|timings?|तारीख(?:ें)?|डेट्स?|दिन)"
_WHAT = r"(?P<what>[^\W\d_][^?!:,;\d]{1,40}?)"
_OF = r"(?:\s*['’]s|\s+(?:ki|ka|ke|की|का|के))"
_HAI = r"(?:\s+(?:hai|hain|h|kya|kab|hoga|hogi|honge|batao|bata\s*do|please|pls|है|हैं|क्या|कब|होगा|बताओ))*"
_ASKED = shapes(
    rf"(?:what(?:['’]?s|\s+are|\s+is)\s+(?:the\s+)?|tell\s+me\s+(?:the\s+)?|show\s+(?:me\s+)?(?:the\s+)?|the\s+)?{_SHOOT}\s+{_DATES}(?:\s+(?:for|of)\s+{_WHAT})?{_HAI}",
    rf"{_WHAT}{_OF}\s+{_SHOOT}(?:\s+{_DATES})?{_HAI}",
    rf"{_WHAT}\s+{_SHOOT}\s+{_DATES}{_HAI}",
    rf"when\s+(?:is|are|does|do|will)\s+(?:the\s+|our\s+)?(?:{_WHAT}\s+|we\s+)?(?:be\s+)?{_SHOOT}(?:\s+(?:start|begin|starting|happening))?",
    rf"when\s+(?:does|will)\s+{_WHAT}\s+(?:start|begin)\s+{_SHOOT}",
    rf"(?:apna\s+|hamara\s+|humara\s+)?{_SHOOT}\s+(?:kab|कब)(?:\s+(?:se|hai|h|hoga|shuru|start|है|होगा|शुरू))*",
    rf"{_WHAT}(?:{_OF}|\s+ke\s+liye)?\s+(?:kitn[ei]|how\s+many)\s+(?:din|days?)\s+(?:ka\s+|ki\s+|ke\s+|of\s+)?{_SHOOT}{_HAI}",
    rf"how\s+many\s+(?:{_SHOOT}\s+)?days?\s+(?:(?:of\s+)?{_SHOOT}\s+)?(?:for|does)\s+{_WHAT}(?:\s+(?:have|{_SHOOT}))?",
    before=r"\W*(?:(?:ok(?:ay)?|and|aur|btw|please|pls|acc?h?a|so)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar))*[\s.?!।]*",
)
_SAID = shapes(
    rf"(?:{_WHAT}{_OF}?\s+)?{_SHOOT}(?:\s+{_DATES})?(?:\s+(?:is|are|from|on|hai|:|=|will\s+be))*\s+(?P<days>\S.{{3,40}}?)(?:\s+(?:hai|hain|h|है|हैं))?",
    after=r"[\s.!।]*",
)
_FIXED = datetime(2000, 1, 3, tzinfo=UTC)
_OURS = listed("the our we apna hamara humara film project series hum")


class ShootAsked(Arguments):
    """``role``, ``project``: names, empty for those in hand. ``days``: said of it, and not yet noted."""

    role: str = Field(default="", max_length=120)
    project: str = Field(default="", max_length=120)
    days: str = Field(default="", max_length=80)


@beside(_ASKED, _SAID)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: from the team, of a role, a project, or whatever is in hand; of nobody."""
    if context.writer and context.writer not in STAFF:
        return None
    said = composed(text)
    for found in _ASKED.all_of(said):
        if (of := _of(found.groupdict().get("what"), context)) is not None:
            return of
    for found in () if "?" in said or context.writer not in CASTING else _SAID.all_of(said):
        of = _of(found["what"], context)
        # "Gully Nights shoots 12 to 16 Dec" is noted for the project as it stands.
        if of is not None and not of.get("project") and _days(found["days"]):
            return {**of, "days": found["days"].strip()}
    return None


def _of(said: str | None, context: Context) -> dict[str, str] | None:
    said = (said or "").strip()
    if not said or set(said.casefold().split()) <= _OURS:
        return {}
    for name, known in (("role", context.known_roles), ("project", context.known_projects)):
        if len(meant := whose_name(said, known)) == 1:
            return {name: meant[0]}
    return None


def _days(said: str) -> bool:
    found = times(said, _FIXED)
    return bool(found) and all(one.phrase.precision != "minute" for one in found)


async def tell_shoot(ctx: ToolContext, args: ShootAsked) -> Result:
    """Raises Rejected where no project is in hand."""
    role = None if args.project else await find_role(ctx, args.role or None)
    if role is not None and not args.role and role.project_id != ctx.focus.get("project_id"):
        role = None
    project = await _project(ctx, args, role)
    if args.days:
        name = "" if role is None or not args.role else role.name
        label = ctx.words("projects-shoot-note", project=project.name, days=args.days)
        text = ctx.words("projects-shoot-whole", role=name or "none", project=project.name)
        option = Option(label, AGAIN, {"text": f"{project.name} shoots {args.days}"}, hours=24)
        return Result(Draft(text, options=(option,)))
    facts = {"project": project.name, "days": span(project), "place": project.place or "none"}
    lines = [ctx.words("projects-shoot", **facts)]
    if role is not None and role.shoot_days and args.role:
        lines.append(ctx.words("projects-shoot-role", role=role.name, count=role.shoot_days))
    return Result(Draft(" ".join(lines)), focus={"project_id": project.id})


async def _project(ctx: ToolContext, args: ShootAsked, role: Role | None) -> Project:
    if role is not None:
        found = await queries.project(ctx.tx, role.project_id)
    else:
        found = await find_project(ctx, args.project or None)
    if found is None:
        raise Rejected("projects-which")
    return found
