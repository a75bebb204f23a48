"""A project's own reminders, said by typing: "remind 48h and 3h before for Gully Nights"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from pydantic import Field

from core.casting.auditions import policy_rows, queries
from core.casting.auditions.bookings import remind
from core.casting.auditions.reminders import MOST_HOURS, POLICY, rules
from core.casting.projects.references import find_project
from core.conversation.drafts import Draft, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, shapes

_ONE = r"\d{1,3}\s*(?:hours?|hrs?|h|ghante|days?|d|din)"
_HOURS = rf"(?P<hours>{_ONE}(?:\s*(?:,|and|&|aur)\s*{_ONE}){{0,3}})"
_NAME = r"(?P<project>[^?!:,]{1,80}?)"
_ORDERS = shapes(
    rf"(?:please\s+)?(?:remind|send\s+reminders)\s+(?:people\s+|everyone\s+|everybody\s+|them\s+)?{_HOURS}\s+before"
    rf"(?:\s+(?:auditions?|each\s+audition))?(?:\s+(?:for|in|on)\s+{_NAME})?",
    rf"(?:please\s+)?(?:(?:for|in|on)\s+{_NAME}[\s,]+)?(?:remind|send\s+reminders?(?:\s+to)?)\s+(?:people\s+|everyone\s+|everybody\s+|them\s+|talent\s+|actors\s+)?"
    rf"{_HOURS}(?:\s+before)?(?:\s+(?:auditions?|each\s+audition))?\s*,?\s+(?:instead\s+of|not|rather\s+than|in\s+place\s+of)\s+(?P<old>{_ONE}|\d{{1,3}})(?:\s+before)?",
    rf"(?:please\s+)?(?:for|in|on)\s+{_NAME}[\s,]+(?:remind|send\s+reminders?(?:\s+to)?)\s+(?:people\s+|everyone\s+|everybody\s+|them\s+|talent\s+|actors\s+)?{_HOURS}\s+before"
    r"(?:\s+(?:auditions?|each\s+audition))?",
    rf"{_NAME}\s+(?:mein|me|ke\s+liye)\s+{_HOURS}\s+pehle\s+(?:yaad\s+dilao|remind\s+karo|reminder\s+bhejo)",
    rf"(?P<usual>usual|default|normal)\s+reminders(?:\s+(?:for|in)\s+{_NAME})?",
    before=r"(?:(?:also|aur|and)\s+)?",
    after=r"(?:\s+(?:as\s+well|also|too))?",
)


USUAL = tuple(round(one.before / timedelta(hours=1)) for one in POLICY)
"""Hours of the policy that counts everywhere; the first only for what is booked days ahead."""


class Policy(Arguments):
    """``hours``: before each audition; empty: as everywhere. ``instead``: only this one of them changes.
    ``also``: beside those there are."""

    hours: tuple[int, ...] = Field(default=(), max_length=4)
    instead: int = 0
    also: bool = False
    project: str = ""


async def set_reminders(ctx: ToolContext, args: Policy) -> Result:
    """Counts at once for what is booked already: what was planned is planned anew, what was sent stays."""
    about = await find_project(ctx, args.project)
    if about is None:
        raise Rejected("auditions-policy-which")
    before = await policy_rows.hours_of(ctx.tx, about.id)
    keeps = bool(args.instead) or args.also
    kept = [one for one in before or USUAL if one != args.instead] if keeps else []
    if args.also:
        kept = _apart(kept, args.hours)
    hours = sorted({*args.hours, *kept}, reverse=True)
    kinds = [one.kind for one in rules(hours)]
    if any(not 1 <= one <= MOST_HOURS for one in hours) or len(set(kinds)) < len(kinds):
        raise Rejected("auditions-policy-apart")
    await policy_rows.put(ctx.tx, ctx.org_id, about.id, hours)
    slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now)
    known = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
    mine = [slot for slot in slots if known[slot.session_id].project_id == about.id]
    for slot in mine:
        await remind(ctx.tx, ctx.org_id, slot, ctx.now)
    said = ctx.words.names([f"{one} h" for one in hours])
    key = "auditions-policy-set" if hours else "auditions-policy-usual"
    text = ctx.words(key, hours=said, project=about.name, count=len(mine))
    if (was := sorted(before or USUAL, reverse=True)) != hours and hours:
        # What goes away for it is said: nobody should find out by a reminder that never came.
        text = (
            f"{text} {ctx.words('auditions-policy-was', hours=ctx.words.names([f'{one} h' for one in was]))}"
        )
    undo = Undo("set_reminders", {"hours": list(before), "project": f"project:{about.id}"}, text)
    return Result(Draft(text), focus={"project_id": about.id}, undo=undo)


def _apart(kept: Sequence[int], new: Sequence[int]) -> list[int]:
    """Those that stay beside new ones: of two so near to each other that they would say the same thing, the
    new one counts."""
    kinds = {one.kind for one in rules(new)}
    return [hours for hours in kept if rules([hours])[0].kind not in kinds]


ALSO = re.compile(
    r"\b(?:also|too|as\s+well|in\s+addition|additionally|one\s+more|another|extra|bhi|aur\s+ek|ek\s+aur)\b|(?<!\w)(?:भी|एक\s+और|और\s+एक)(?!\w)",
    re.IGNORECASE,
)
"""``3 ghante pehle bhi``: nothing that there is goes away for it."""


class About(Arguments):
    """``project``: a name; empty for the one being talked about."""

    project: str = ""


async def show_reminders(ctx: ToolContext, args: About) -> Result:
    """When people of a project are reminded, and how to change it."""
    about = await find_project(ctx, args.project)
    if about is None:
        raise Rejected("auditions-policy-which")
    own = await policy_rows.hours_of(ctx.tx, about.id)
    said = ctx.words.names([f"{one} h" for one in own or USUAL[1:]])
    text = ctx.words("auditions-policy-shown", own="yes" if own else "no", hours=said, project=about.name)
    return Result(Draft(text), focus={"project_id": about.id}, data={"hours": list(own or USUAL)})


_SHOWN = shapes(
    r"(?:what|which|when)\s+(?:are\s+(?:the\s+)?|do\s+(?:the\s+)?|will\s+(?:the\s+)?)?reminders?(?:\s+(?:are|do\s+we\s+have|is))?(?:\s+(?:set(?:\s+up)?|on|planned|configured"
    rf"|go(?:ing)?(?:\s+out)?|sent|there))*(?:\s+(?:for|in|on)\s+{_NAME})?",
    rf"(?:show|see|list)\s+(?:me\s+)?(?:the\s+|our\s+)?reminders?(?:\s+(?:settings?|policy|rules?|schedule))?(?:\s+(?:for|in|of)\s+{_NAME})?",
    rf"(?:what(?:['’]s|\s+is)\s+(?:the\s+|our\s+)?)?reminders?\s+(?:settings?|policy|rules?|schedule)(?:\s+(?:for|in|of)\s+{_NAME})?",
    rf"when\s+(?:do|are|will)\s+(?:we|you|people|talent|they|actors)\s+(?:get\s+)?remind(?:ed)?(?:\s+(?:them|people|talent|actors))?(?:\s+(?:for|in)\s+{_NAME})?",
    r"reminders?\s+(?:kab|kitne\s+(?:ghante|din)\s+pehle)\s+(?:jaat[ei]|jaayenge|bhejte|jate)(?:\s+(?:hain?|ho))?",
    before=r"\W*(?:(?:ok|so|please|pls|and)\s+)?",
    after=r"[\s?.!।]*",
)


@beside(_SHOWN)
def shown(text: str, context: Context) -> Mapping[str, Any] | None:
    """``what reminders are set?``, of the team."""
    found = _SHOWN.of(" ".join(text.split())) if context.writer in STAFF else None
    return None if found is None else {"project": _project(found.groupdict().get("project"))}


def _project(said: str | None) -> str:
    """Empty for "this project"."""
    return "" if not said or _THIS.fullmatch(said.strip()) else said


_THIS = Sought(r"(?:this|the|our|the\s+current)(?:\s+(?:project|film|series|show|one))?|here|now")


@beside(_ORDERS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``remind 48h and 3h before for Gully Nights``, ``usual reminders for Gully Nights``."""
    said = " ".join(text.split()).rstrip(" .!?")
    found = _ORDERS.of(said)
    if found is None:
        return None
    parts = found.groupdict()
    named = re.findall(r"(\d+)\s*([a-z])", parts.get("hours") or "", re.IGNORECASE)
    hours = [int(count) * (24 if unit.casefold() == "d" else 1) for count, unit in named]
    old = re.match(r"(\d+)\s*([a-z])?", parts.get("old") or "", re.IGNORECASE)
    instead = int(old[1]) * (24 if (old[2] or "").casefold() == "d" else 1) if old else 0
    return {
        "hours": hours,
        "project": _project(parts.get("project")),
        **({"instead": instead} if old else {}),
        **({"also": True} if hours and not old and ALSO.search(said) else {}),
    }
