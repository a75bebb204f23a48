"""A project's own reminders, said by typing: "remind 48h and 3h before for Gully Nights"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.auditions import policy_rows, queries
from core.casting.auditions.bookings import remind
from core.casting.auditions.reminders import MOST_HOURS, rules
from core.casting.projects.references import find_project
from core.conversation.drafts import Draft, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context
from core.understanding.shapes import beside, shapes

_ONE = r"\d{1,3}\s*(?:hours?|hrs?|h|ghante|days?|d|din)"
_HOURS = rf"(?P<hours>{_ONE}(?:\s*(?:,|and|&|aur)\s*{_ONE}){{0,3}})"
_NAME = r"(?P<project>[^?!:,]{1,80}?)"
_ORDERS = shapes(
    rf"(?:please\s+)?(?:remind|send\s+reminders)\s+(?:people\s+|everyone\s+|everybody\s+|them\s+)?{_HOURS}\s+before"
    rf"(?:\s+(?:auditions?|each\s+audition))?(?:\s+(?:for|in|on)\s+{_NAME})?",
    rf"{_NAME}\s+(?:mein|me|ke\s+liye)\s+{_HOURS}\s+pehle\s+(?:yaad\s+dilao|remind\s+karo|reminder\s+bhejo)",
    rf"(?P<usual>usual|default|normal)\s+reminders(?:\s+(?:for|in)\s+{_NAME})?",
)


class Policy(Arguments):
    """``hours``: before each audition; empty: as everywhere."""

    hours: tuple[int, ...] = Field(default=(), max_length=4)
    project: str = ""


async def set_reminders(ctx: ToolContext, args: Policy) -> Result:
    """Counts at once for what is booked already: what was planned is planned anew, what was sent stays."""
    about = await find_project(ctx, args.project)
    if about is None:
        raise Rejected("auditions-policy-which")
    hours = sorted(set(args.hours), reverse=True)
    kinds = [one.kind for one in rules(hours)]
    if any(not 1 <= one <= MOST_HOURS for one in hours) or len(set(kinds)) < len(kinds):
        raise Rejected("auditions-policy-apart")
    before = await policy_rows.hours_of(ctx.tx, about.id)
    await policy_rows.put(ctx.tx, ctx.org_id, about.id, hours)
    slots = await queries.ahead(ctx.tx, ctx.org_id, ctx.now)
    known = await queries.sessions(ctx.tx, [slot.session_id for slot in slots])
    mine = [slot for slot in slots if known[slot.session_id].project_id == about.id]
    for slot in mine:
        await remind(ctx.tx, ctx.org_id, slot, ctx.now)
    said = ctx.words.names([f"{one} h" for one in hours])
    key = "auditions-policy-set" if hours else "auditions-policy-usual"
    text = ctx.words(key, hours=said, project=about.name, count=len(mine))
    undo = Undo("set_reminders", {"hours": list(before), "project": f"project:{about.id}"}, text)
    return Result(Draft(text), focus={"project_id": about.id}, undo=undo)


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
    return {"hours": hours, "project": parts.get("project") or ""}
