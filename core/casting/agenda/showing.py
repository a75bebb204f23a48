"""``aaj kya kya hai``, ``what all is happening this week``: what is on, from auditions to reminders, with
what waits beside it; or that there is nothing, and what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.attention.found import waiting
from core.casting.auditions import lookups
from core.casting.auditions.arguments import ListArguments
from core.casting.reminding import queries as reminders
from core.conversation.drafts import Draft, Result, with_line
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding import times
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST_REMINDERS = 5
MOST_WAITING = 4


class Span(Arguments):
    """``when``: the day or the week as said; empty: today."""

    when: str = Field(default="", max_length=40)


async def agenda(ctx: ToolContext, args: Span) -> Result:
    """Auditions of those days, own reminders in them, and what waits for the reader."""
    try:
        done = await lookups.show(ctx, ListArguments(when=args.when or "today"))
        said = ""
    except Rejected as none:
        done = Result(Draft(""))
        # What is next may have been named instead; that nothing is planned at all is said here.
        nothing = none.text_key == "auditions-list-none"
        said = "" if nothing else ctx.words(none.text_key, **none.values)
    found = [*await _reminded(ctx, args.when), *await _waits(ctx)]
    if done.draft is not None and done.draft.text:
        return with_line(done, "\n".join(found)) if found else done
    head = said or ctx.words("agenda-free" if found else "agenda-nothing")
    return Result(Draft("\n".join([head, *found])), data={"agenda": len(found)}, private=True)


async def _reminded(ctx: ToolContext, when: str) -> list[str]:
    """One's own reminders of those days."""
    span = _span(when, ctx)
    rows = await reminders.open_of(ctx.tx, ctx.person.id)
    there = [row for row in rows if span is None or span[0] <= row["due_at"] <= span[1]][:MOST_REMINDERS]
    return [
        "• "
        + ctx.words(
            "agenda-reminder",
            time=ctx.words.time(row["due_at"]),
            what=str(row["arguments"].get("body") or "-"),
        )
        for row in there
    ]


async def _waits(ctx: ToolContext) -> list[str]:
    lines = await waiting(ctx)
    head = [ctx.words("agenda-waits")] if lines else []
    return [*head, *lines[:MOST_WAITING]]


def _span(when: str, ctx: ToolContext) -> tuple[datetime, datetime] | None:
    for one in times(when or "today", ctx.now.astimezone(ZoneInfo(ctx.person.timezone))):
        start = one.phrase.start
        if start is not None:
            end = one.phrase.end or start.replace(hour=23, minute=59)
            return start, end
    return None


_DAY = (
    r"(?P<when>(?:aaj|today|tonight|kal|tomorrow|tmrw|parso|(?:this|next|iss?|agle|ye|yeh)\s+(?:week"
    r"|hafte|weekend|hafta)"
    r"|(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day|आज|कल|परसों|इस\s+हफ़्ते|इस\s+हफ्ते"
    r"|अगले\s+हफ़्ते|अगले\s+हफ्ते))"
)
_KYA = r"(?:kya(?:[\s-]+kya)?|क्या(?:[\s-]+क्या)?)"
_HAI = (
    r"(?:hai|hain|h|he|ho\s+rah[aei]\s+hai|chal\s+rah[aei]\s+hai|hone\s+wala\s+hai|hoga|plan\s+hai"
    r"|scheduled\s+hai|है|हैं|होगा|हो\s+रहा\s+है)"
)
_FORMS = shapes(
    rf"{_DAY}\s+(?:(?:ka|ke|ki|का|के|mera|hamara|humara|apna|ke\s+liye)\s+)?(?:(?:plan|agenda|program"
    rf"|programme|schedule)\s+)?{_KYA}\s+{_HAI}",
    rf"{_KYA}\s+{_HAI}\s+{_DAY}",
    rf"{_DAY}\s+(?:ka|ke|ki|का)\s+(?:plan|agenda|program|programme|प्लान)(?:\s+(?:batao|dikhao|kya\s+hai"
    rf"|बताओ|दिखाओ))?",
    rf"what(?:['’]?s|\s+is)?(?:\s+(?:all|else))?"
    rf"(?:\s+(?:is|are))?\s+(?:(?:going|coming)\s+)?(?:on|up"
    rf"|happening|lined\s+up|planned)\s+(?:for\s+|on\s+)?{_DAY}",
    rf"what\s+(?:all\s+)?(?:do|have)\s+(?:we|i)\s+(?:have|got)(?:\s+(?:on|lined\s+up"
    rf"|planned))?\s+(?:for\s+|on\s+)?{_DAY}",
    rf"(?:what(?:['’]?s|\s+is)\s+)?(?:the\s+|my\s+|our\s+)?(?:plan|agenda)\s+(?:for\s+|on\s+)?{_DAY}",
    r"(?:what(?:['’]?s|\s+is)\s+)?(?P<of>today|tomorrow)['’]?s\s+(?:plan|agenda)",
    rf"(?:anything|something)\s+(?:on|up|happening|planned|scheduled)\s+(?:for\s+|on\s+)?{_DAY}",
    before=r"\W*(?:(?:hi|hello|hey|ok(?:ay)?|so|and|aur|acc?hh?a|good\s+(?:morning|afternoon|evening)"
    r"|gm|namaste|नमस्ते|bhai|yaar)[\s,.!]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|ji|batao|dikhao|bata\s*do|for\s+(?:us|me)))*[\s.?!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """The whole message asks what is on."""
    found = _FORMS.of(composed(text))
    if found is None:
        return None
    said = {name: value for name, value in found.groupdict().items() if value}
    return {"when": (said.get("when") or said.get("of") or "").removeprefix("on ")}
