"""``Is she free next week?``, ``Simran availability 1 to 5 dec``, ``wo kab free hai``: what is on file of one
person's days. Nobody is asked by it; that is one tap away."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from core.casting.avails.asking import days_meant
from core.casting.avails.free import standing
from core.casting.avails.letters import dates, span_days
from core.casting.avails.model import last_day
from core.casting.lists.one_asked import SHE, USKI, WHO, WO, who_of
from core.casting.talent import queries as directory
from core.casting.talent.model import Span
from core.casting.talent.references import Ambiguous, focus_people, spoken_of, which
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.understanding import times
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_FREE = r"(?:free|available|avail|khaa?li|फ्री|फ़्री|खाली|ख़ाली|उपलब्ध)"
_THING = r"(?:availabilit(?:y|ies)|avail(?:s|ability)?|calendar|dates|free\s+dates?|उपलब्धता|डेट्स)"
_ON = r"(?:on|for|from|in|during|between|ko|me|mein)"
_DAYS = rf"(?:\s+(?:{_ON}\s+)?(?P<days>\S.{{1,60}}?))?"
_BEFORE_DAYS = r"(?:(?P<days>\S.{1,60}?)\s+(?:ko\s+|me\s+|mein\s+|को\s+|में\s+)?)?"
_HAI = (
    r"(?:\s+(?:hai|h|hain|hogi|hoga|honge|rahegi|rahega|kya|kaisi|batao|bata\s*do|dikhao"
    r"|है|हैं|होगी|होगा|क्या|बताओ))*"
)
_PLACE = r"(?P<who>#?\d{1,2})"
"""``Is Riya free 12-16 Dec?`` asks Riya (see ``check_avails``); of "she" and "2" it is looked up first."""
_FORMS = shapes(
    rf"(?:is|are|will)\s+(?:{SHE}|{_PLACE})\s+(?:be\s+)?{_FREE}{_DAYS}",
    rf"(?:can|could|will)\s+(?:{SHE}|{WHO})\s+(?:also\s+)?(?P<comes>come|make\s+it|do\s+it|be\s+there|shoot|travel|work){_DAYS}",
    rf"when(?:\s+all)?\s+(?:is|are|will)\s+(?:{SHE}|{WHO})\s+(?:be\s+)?{_FREE}",
    rf"(?:what(?:['’]?s|\s+is|\s+are)\s+|show(?:\s+me)?\s+|tell\s+me\s+)?(?:her|his|their|{WHO}(?:['’]s?)?)\s+{_THING}{_DAYS}",
    rf"(?:{USKI}|{WHO}\s+(?:ki|ka|ke|की|का|के))\s+{_THING}{_DAYS}{_HAI}",
    rf"(?:kya\s+|क्या\s+)?(?:{WO}|{_PLACE})\s+{_BEFORE_DAYS}{_FREE}{_HAI}",
    rf"(?:{WO}|{WHO})\s+(?:kab(?:\s*-?\s*kab)?|कब)\s+{_FREE}{_HAI}",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|acc?h?a|btw|please|pls|also)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|btw))*[\s.?!।]*",
)
_FIXED = datetime(2000, 1, 3, tzinfo=UTC)
MOST = 4


class OneAsked(Arguments):
    """``person``: a name or number, empty for whoever was spoken of. ``days`` as said, empty for all that is
    on file."""

    person: str = ""
    days: str = ""


@beside(_FORMS)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: from staff, of somebody who is known here; words behind it have to be days."""
    if context.writer and context.writer not in STAFF:
        return None
    for found in _FORMS.all_of(composed(text)):
        named = found.groupdict()
        who, days = who_of(named.get("who"), context), (named.get("days") or "").strip()
        if who is None or (days and not _only_days(days)) or (named.get("comes") and not days):
            continue
        return {"person": who, "days": days}
    return None


def _only_days(said: str) -> bool:
    """Whether words name days; a clock time is about an audition."""
    found = times(said, _FIXED)
    return bool(found) and all(one.phrase.precision != "minute" for one in found)


async def show_availability(ctx: ToolContext, args: OneAsked) -> Result:
    """Raises Rejected where it is unclear who is meant, and for days that are over."""
    try:
        one = await spoken_of(ctx, args.person)
    except Ambiguous as error:
        return which(ctx.words, error, "show_availability", args.model_dump(mode="json"), "person")
    known = (await directory.spans(ctx.tx, [one.id], ctx.now))[one.id]
    focus = {"person": focus_people([one])[0]}
    if not args.days:
        ahead = [span for span in known if span.end > ctx.now][:MOST]
        text = ctx.words("avails-one-all", name=one.name, when=_all(ctx, ahead), count=len(ahead))
        return Result(Draft(text), focus=focus)
    span = await days_meant(ctx, args.days, "", None)
    if span is None:
        raise Rejected("avails-free-when")
    if span[1] <= ctx.now:
        raise Rejected("avails-past", dates=dates(ctx.words, *span))
    said = standing(known, span)
    near = [each for each in known if each.overlaps(*span)][:MOST]
    facts = {"name": one.name, "dates": dates(ctx.words, *span), "standing": said, "when": _all(ctx, near)}
    order = {
        "people": [f"talent:{one.id}"],
        "start": span[0].isoformat(),
        "end": last_day(span[1]).isoformat(),
    }
    may_ask = said != "free" and ctx.person.role in CASTING
    label = ctx.words("avails-one-ask", name=one.first_name)
    options = (Option(label, "check_avails", order),) if may_ask else ()
    return Result(Draft(ctx.words("avails-one", **facts), options=options), focus=focus)


def _all(ctx: ToolContext, spans: list[Span]) -> str:
    told = [
        ctx.words("avails-known", kind=each.kind, dates=span_days(ctx.words, each.start, each.end))
        for each in spans
    ]
    return ", ".join(told) or "-"
