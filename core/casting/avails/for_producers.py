"""Producers ask whether somebody is free: what is on file of those who were put before them, and for the rest
who can be asked. Nobody is written to by it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from pydantic import Field

from core.casting.avails.one import OneAsked, show_availability
from core.casting.talent.names import alike
from core.conversation.drafts import AGAIN, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.understanding import times, unusual
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_FREE = r"(?:free|available|avail|khaa?li|फ्री|फ़्री|खाली|ख़ाली|उपलब्ध)"
_THING = r"(?:availabilit(?:y|ies)|avails?|free\s+dates?|dates?|उपलब्धता|डेट्स)"
_WHO = r"(?P<who>[^\W\d_][^?!:,;\d]{1,40}?)"
_DAYS = r"(?:\s+(?:on\s+|for\s+|from\s+|in\s+|during\s+|between\s+)?(?P<days>\S.{1,60}?))?"
_HAI = r"(?:\s+(?:hai|h|hain|hogi|hoga|kya|na|है|हैं|होगी|होगा|क्या))*"
_FORMS = shapes(
    rf"(?:is|are|will|would)\s+{_WHO}\s+(?:be\s+)?{_FREE}{_DAYS}",
    rf"{_WHO}(?:['’]s)?\s+{_THING}{_DAYS}",
    rf"(?:what(?:['’]?s|\s+is|\s+are)\s+|show\s+(?:me\s+)?)?(?:the\s+)?{_THING}\s+(?:of|for)\s+{_WHO}{_DAYS}",
    rf"{_WHO}\s+(?:ki|ka|ke|की|का|के)\s+{_THING}{_DAYS}{_HAI}",
    rf"(?:kya\s+|क्या\s+)?{_WHO}\s+(?:(?P<days>\S.{{1,60}}?)\s+(?:ko\s+|me\s+|mein\s+|tak\s+|को\s+|में\s+)?)?{_FREE}{_HAI}",
    rf"{_WHO}\s+(?:kab(?:\s*-?\s*kab)?|कब)\s+{_FREE}{_HAI}",
    rf"when(?:\s+all)?\s+(?:is|are|will)\s+{_WHO}\s+(?:be\s+)?{_FREE}",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|btw|please|pls|also)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|btw))*[\s.?!।]*",
)
_FIXED = datetime(2000, 1, 3, tzinfo=UTC)
MOST_WORDS = 3


class Wondered(Arguments):
    """``person``: as they were called; ``before_them``: whether a list with them was put before this reader.
    ``days`` as said, empty for all."""

    person: str = Field(max_length=80)
    days: str = Field(default="", max_length=80)
    before_them: bool = False


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: from a producer, of somebody by a name."""
    if context.writer != "producer":
        return None
    for found in _FORMS.all_of(composed(text)):
        said, days = found["who"].strip(), (found.groupdict().get("days") or "").strip()
        if days and not _only_days(days):
            continue
        if any(alike(said, one) for one in (*context.known_people, *context.last_result)):
            return {"person": said, "days": days, "before_them": True}
        rare = {word.casefold() for word in unusual(said)}
        spoken = said.casefold().split()
        if 0 < len(spoken) <= MOST_WORDS and set(spoken) <= rare:
            return {"person": said, "days": days}
    return None


def _only_days(said: str) -> bool:
    found = times(said, _FIXED)
    return bool(found) and all(one.phrase.precision != "minute" for one in found)


async def tell_availability(ctx: ToolContext, args: Wondered) -> Result:
    """Of somebody who was not put before them nothing is told, not even whether they are known."""
    if args.before_them:
        return await show_availability(ctx, OneAsked(person=args.person, days=args.days))
    when = f" {args.days}" if args.days else ""
    text = ctx.words("avails-not-before-you", name=args.person)
    body = f"tell the team: is {args.person} free{when}?"
    option = Option(ctx.words("avails-ask-casting"), AGAIN, {"text": body}, hours=24)
    return Result(Draft(text, options=(option,)))
