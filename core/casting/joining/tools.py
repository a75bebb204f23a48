"""``Invite Navjot too``: a few more at the end of the session that is planned; shown before it is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.auditions import queries, scheduling
from core.casting.auditions.arguments import ScheduleArguments
from core.casting.auditions.next_session import next_session
from core.conversation.drafts import Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed


class Joining(Arguments):
    """``people``: names, or places of the list shown. ``role``: whose session; empty for the one talked about
    or the next one."""

    people: tuple[str, ...] = Field(min_length=1, max_length=20)
    role: str = Field(default="", max_length=80)


async def join_session(ctx: ToolContext, args: Joining) -> Result:
    """The same place, round and length, right after the last one. Raises Rejected where none is planned."""
    session = await next_session(ctx, args.role)
    if session is None:
        raise Rejected("joining-no-session")
    held = [slot for slot in await queries.slots(ctx.tx, session.id) if slot.held]
    last = max([slot.ends_at for slot in held], default=session.ends_at)
    return await scheduling.schedule(
        ctx,
        ScheduleArguments(
            people=args.people,
            role="" if session.role_id is None else f"role:{session.role_id}",
            start=last.isoformat(),
            minutes=session.minutes,
            place=session.place,
            round=session.round,
        ),
    )


_WHO = r"(?P<who>[^?!:]{1,80}?)"
_ALSO = r"(?:too|also|as\s+well)"
_TO = (
    r"(?:\s+(?:to|in|for)\s+(?:the\s+|tomorrow['’]?s\s+|today['’]?s\s+|same\s+)*"
    r"(?:(?P<role>[^?!:,\d]{1,40}?)(?:['’]s)?\s+)?(?:auditions?|session|callbacks?))"
)
_CALL_HI = (
    r"(?:bula\w*|invite|audition\s+(?:pe|par|ke\s+liye)\s+bula\w*|बुला\S*)"
    r"(?:\s+(?:karo|kar\s*do|lo|do|लो|दो))?"
)
_FORMS = shapes(
    rf"(?:invite|call|schedule|book)\s+{_WHO}\s+{_ALSO}{_TO}?",
    rf"(?:also|and)\s+(?:invite|call|schedule)\s+{_WHO}{_TO}?",
    rf"(?:add|put|fit|squeeze)\s+{_WHO}(?:\s+in)?{_TO}(?:\s+{_ALSO})?",
    rf"{_WHO}\s+(?:ko|को)\s+(?:bhi|भी)\s+{_CALL_HI}",
    before=r"\W*(?:(?:ok|please|pls|and|aur|can\s+you)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar))*[\s.!।]*",
)
_NOBODY = frozenset(
    listed("them everyone everybody all it this that me us a break the reader readers room rooms")
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Somebody who is named, or a place of the list that is shown."""
    for found in _FORMS.all_of(composed(text)):
        groups = found.groupdict()
        said = [one.strip() for one in re.split(r",|&|\s+(?:and|aur|और)\s+", groups["who"]) if one.strip()]
        if not said or any(set(one.casefold().split()) & _NOBODY or len(one.split()) > 3 for one in said):
            continue
        named = (groups.get("role") or "").strip()
        known = whose_name(named, context.known_roles) if named else ()
        if named and len(known) != 1:
            continue
        return {"people": tuple(said), "role": known[0] if known else ""}
    return None


TOOLS: tuple[Tool, ...] = (
    Tool(
        "join_session",
        "Plan an audition for one or a few more people right after a planned session. Shows it first.",
        Joining,
        join_session,
        CASTING,
        order=order,
        previews=True,
    ),
)
