"""``kitne log pinned hain Meera pe?``: how many stand on one rung of a role, and who."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.ladder.model import Status, status_of
from core.casting.ladder.roll import roll
from core.casting.ladder.scene import rung
from core.casting.projects.references import find_role, which_role
from core.casting.talent.references import focus_people
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_RUNG = (
    r"(?P<status>pinned|pin|on\s+hold|hold|on\s+avail|avail|first\s+refusal|booked|book|backups?|released|passed"
    r"|selected|viewed|under\s+consideration|पिन|होल्ड|बुक|बैकअप)(?:\s+(?:pe|par|mein|me|पर|में))?"
)
_WHO = r"(?:people|girls?|boys?|women|men|actors?|names?|of\s+them|log|logo?n|ladkiya+n?|ladke|लोग)"
_MANY = rf"(?:(?:how\s+many|kitn[eia]|कितन[ेीा])(?:\s+{_WHO})?|(?:the\s+)?(?:number|count)\s+of(?:\s+{_WHO})?)"
_BE = (
    r"(?:\s+(?:are|is|were|do\s+we\s+have|have\s+we(?:\s+got)?|we(?:\s+have)?|hai|hain|h|kiye|huye|hue"
    r"|है|हैं|किए))*"
)
_NAME = r"(?P<role>[^?!:,]{1,40}?)(?:['’]s)?(?:\s+(?:list|shortlist|role))?"
_AT = r"(?:pe|par|mein|me|ke\s+liye|k\s+liye|ka|ki|में|पर|पे|के\s+लिए)"
_FOR = rf"(?:\s+(?:for|on|in)\s+(?:the\s+)?{_NAME})?"
_FORMS = shapes(
    rf"{_MANY}{_BE}\s+{_RUNG}{_BE}{_FOR}",
    rf"{_MANY}{_BE}\s+{_RUNG}{_BE}\s+{_NAME}\s+{_AT}{_BE}",
    rf"{_NAME}\s+{_AT}\s+{_MANY}{_BE}\s+{_RUNG}{_BE}",
    rf"(?:{_NAME}\s+{_AT}\s+)?{_RUNG}(?:\s+{_WHO})?\s+{_MANY}{_BE}",
    rf"{_RUNG}(?:\s+{_WHO})?\s+{_MANY}{_BE}\s+{_NAME}\s+{_AT}{_BE}",
    before=r"\W*(?:(?:so|ok(?:ay)?|and|aur|accha|abhi|now)[\s,]+)*",
    after=r"(?:\s+(?:so\s+far|right\s+now|now|rn|abhi|ab\s+tak|already|please|pls|batao|yaar))*\W*",
)
_SAID = {"पिन": "pin", "होल्ड": "hold", "बुक": "book", "बैकअप": "backup", "backups": "backup"}


class Counting(Arguments):
    """``status``: the rung's word; ``role``: a role's name, empty for the one talked about."""

    status: str
    role: str = ""


@beside(_FORMS)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a rung, and a role there is where one is named."""
    for found in _FORMS.all_of(composed(text)):
        said = " ".join(found["status"].casefold().split())
        status = status_of(_SAID.get(said, said))
        role = (found.groupdict().get("role") or "").strip()
        known = whose_name(role, context.known_roles) if role else ()
        if status is not None and (not role or len(known) == 1):
            return {"status": status, "role": known[0] if known else ""}
    return None


async def count_rung(ctx: ToolContext, args: Counting) -> Result:
    """Who stands on the rung, counted and named."""
    status: Status | None = status_of(args.status)
    role = await find_role(ctx, args.role)
    if role is None or status is None:
        return await which_role(ctx, "count_rung", {"status": args.status}, "role")
    board = await roll(ctx.tx, ctx.org_id, role)
    people = [board.people[one.talent_id] for one in board.standings if one.status == status]
    facts = {"count": len(people), "status": rung(ctx.words, status), "role": role.name}
    text = ctx.words("ladder-counted", names=ctx.words.names([one.name for one in people]), **facts)
    focus: dict[str, Any] = {"role_id": role.id, "project_id": role.project_id}
    if people:
        focus["people"] = focus_people(people)
    return Result(Draft(text), focus=focus, data={**facts, "names": [one.name for one in people]})
