"""``or sunday``, ``ya phir 5 baje``, ``sunday bhi chalega`` after a wish for another time: one more that
would do. The team reads it beside the first, which stays asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions import answers, passing_on, queries
from core.casting.auditions.arguments import RequestArguments
from core.casting.auditions.scene import when
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext
from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_DAY = (
    r"(?:(?:next\s+|this\s+|agle\s+|is\s+|on\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|somwar|mangal(?:war)?"
    r"|budh(?:war)?|guru(?:war)?|shukra?(?:war)?|shani(?:war)?|ravi(?:war)?|itwar|tomorrow|day\s+after(?:\s+tomorrow)?|kal|parso|next\s+week"
    r"|\d{1,2}(?:st|nd|rd|th)?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
    r"|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|इतवार|कल|परसों)"
)
_CLOCK = r"(?:(?:at\s+|by\s+|around\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:am|pm|baje|bje|बजे)?)"
_PART = r"(?:morning|afternoon|evening|subah|dopahar|sha+m|सुबह|दोपहर|शाम)"
_WANTED = (
    rf"(?P<wanted>{_DAY}(?:\s+(?:ko\s+)?{_PART})?(?:\s+(?:ko\s+)?{_CLOCK})?|{_CLOCK}(?:\s+(?:on\s+)?{_DAY})?)"
)
_ALSO = (
    r"(?:\s+(?:ko|bhi|also|too|is\s+(?:also\s+)?(?:fine|ok(?:ay)?)|works?|chalega|chal\s+jay?ega"
    r"|theek\s+hai|fine|ok(?:ay)?|possible|को|भी|चलेगा))*"
)
_FORMS = shapes(
    rf"(?:or(?:\s+else)?|ya(?:\s+(?:phir|fir|to))?|otherwise|warna|nahi+n?\s+to|या(?:\s+फिर)?|नहीं\s+तो)[\s,]+(?:even\s+|maybe\s+|on\s+)?{_WANTED}{_ALSO}",
    rf"{_WANTED}\s+(?:bhi|also|too|भी)\s+(?:chalega|chal\s+jay?ega|works?|fine|ok(?:ay)?|theek\s+hai|possible(?:\s+hai)?|चलेगा)",
    before=r"\W*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|kya|na))*[\s.?!।]*",
)
_OPEN = ("invitation", "reminder")


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Only while an audition is what it could be about; a number alone may be a choice."""
    if context.writer not in OUTSIDE or context.pending not in _OPEN:
        return None
    found = _FORMS.of(composed(text))
    wanted = "" if found is None else str(found["wanted"]).strip()
    return {"wanted": wanted} if wanted and not wanted.isdecimal() else None


async def one_more(ctx: ToolContext, args: RequestArguments) -> Result:
    """Without a first wish it is the wish."""
    found = await answers.pick(ctx, args, "another_time_too")
    if isinstance(found, Draft):
        return Result(found)
    if await queries.open_request(ctx.tx, found.slot.id) is None:
        return await answers.request(ctx, args)
    await passing_on.words_of(ctx, found)
    facts = {"current": when(ctx.words, found.slot.starts_at), "some": "no"}
    return Result(Draft(ctx.words("auditions-request-nearby", **facts)), unchanged=True)
