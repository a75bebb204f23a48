"""The call list as it reads: in the message to the casting office, and when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from core.casting.call_list import queries
from core.casting.call_list.queries import Call
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Nothing, ToolContext
from core.texts import Words

MOST, MOST_ASKED = 8, 40
LOOK_BACK = timedelta(days=7)
WHY = frozenset({"window_closed", "blocked", "gone", "opted_out", "not_allowed", "dead"})
"""What the texts have words for; the rest simply did not arrive."""


async def list_calls(ctx: ToolContext, _args: Nothing) -> Result:
    """Everybody of the last week who has neither been reached nor written since."""
    rows = await queries.lately(ctx.tx, ctx.org_id, ctx.now - LOOK_BACK)
    found = await queries.calls(ctx.tx, rows, ctx.now)
    if not found:
        return Result(Draft(ctx.words("call-list-empty")))
    data = {"calls": [{"name": one.person.name, "why": one.why} for one in found]}
    return Result(Draft(text(ctx.words, found, MOST_ASKED, private=not ctx.group)), data=data)


def announced(words: Words, found: Sequence[Call]) -> Draft:
    """What the casting office is told."""
    whole = (Option(words("call-list-all"), "list_calls", {}, single_use=False),)
    return Draft(text(words, found, MOST), options=whole if len(found) > MOST else ())


def text(words: Words, found: Sequence[Call], most: int, *, private: bool = True) -> str:
    """``private``: nobody but the casting office reads it, so numbers may stand in it."""
    lines = [_line(words, one, private) for one in found[:most]]
    if more := len(found) - len(lines):
        lines.append(words("call-list-more", count=more))
    return "\n".join([words("call-list", count=len(found)), *lines])


def _line(words: Words, one: Call, private: bool) -> str:
    why = words("call-list-why", why=one.why if one.why in WHY else "other")
    name = f"{one.person.name}, {one.number}" if one.number and private else one.person.name
    return words("call-list-line", name=name, why=why, text=" ".join(one.text.split()))
