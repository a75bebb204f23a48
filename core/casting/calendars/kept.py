"""``mere dates me kya likha hai``, ``Tara ke kaunse din busy likhe hai?``: the days that are kept, told to
whoever they are about or who speaks for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.auditions.parties import mine
from core.casting.avails.letters import span_days
from core.casting.talent import queries as directory
from core.casting.talent.names import alike
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST_PEOPLE = 20
MOST_DAYS = 12


class Whose(Arguments):
    """``who``: a name, where somebody speaks for several; empty for all of them."""

    who: str = Field(default="", max_length=60)


async def kept_days(ctx: ToolContext, args: Whose) -> Result:
    """From now on, with what would change them."""
    own = await mine(ctx)
    people = [one for one in own if args.who and alike(args.who, one.name)] or own
    spans = await directory.spans(ctx.tx, [one.id for one in people], ctx.now)
    lines = []
    for one in people[:MOST_PEOPLE]:
        days = [
            ctx.words("avails-known", kind=each.kind, dates=span_days(ctx.words, each.start, each.end))
            for each in spans[one.id][:MOST_DAYS]
        ]
        if days:
            lines.append(ctx.words("calendars-kept", names=one.name, days="; ".join(days)))
        elif len(people) == 1:
            lines.append(ctx.words("calendars-none", name=one.name))
    if not lines:
        lines = [ctx.words("calendars-none", name=ctx.words.names([one.name for one in people]) or "-")]
    return Result(Draft("\n".join([*lines, ctx.words("calendars-change")])), private=True)


_DAYS = (
    r"(?:dates?|days?|calend[ae]r|availabilit(?:y|ies)|avails?|din+"
    r"|tareekh\w*|tarikh\w*|तारीख़?\S*|तारीख\S*|दिन\S*|डेट\S*|कैलेंडर)"
)
_WHOSE = (
    r"(?:mer[aei]|meri|hamar[aei]|uske|uski|iske|मेर[ेीा]|हमार[ेीा]"
    r"|(?P<who>[^\W\d_]{3,20})(?:\s+[^\W\d_]{3,20})?\s+(?:k[aei]|क[ेीा]))"
)
_KEPT = (
    r"(?:likh\w*|note\w*|darj|save\w*|mark\w*|rakh\w*|record\w*|dikh\w*|block\w*"
    r"|लिख\S*|दर्ज|नोट\S*|busy|free|khaa?li|व्यस्त|फ्री|खाली|ख़ाली)"
)
_HAI = r"(?:\s+(?:hai|hain|h|he|ho|hue|hua|kiye?|kiya|gaye|rakhe|aap\w*|tumne|abhi|है|हैं|हुए|किए))*"
_FORMS = shapes(
    rf"{_WHOSE}\s+{_DAYS}\s*(?:mein|me|mai|pe|में)?\s+(?:kya|kaun\w*|kon\w*|kab|क्या"
    rf"|कौन\S*)(?:\s+kya)?(?:\s+{_KEPT})+{_HAI}",
    rf"{_WHOSE}\s+(?:kaun\w*\s*s?e?|kon\w*\s*s?e?|kya|kis|konse"
    rf"|कौन\S*(?:\s+से)?)\s+{_DAYS}(?:\s+{_KEPT})+{_HAI}",
    rf"(?:aap\w*|tumne|desk)\s+(?:ne\s+|ke\s+paas\s+)?{_WHOSE}\s+(?:kaun\w*\s*s?e?\s+"
    rf"|kya\s+)?{_DAYS}\s*(?:mein|me)?\s*(?:kya\s+)?(?:{_KEPT}\s*)+{_HAI}",
    rf"(?:what|which)\s+{_DAYS}\s+(?:do|have|did|are)\s+(?:you|u|they|the\s+desk)\s+(?:have|got"
    rf"|noted?|kept|keep|written|saved|record(?:ed)?|put|marked)"
    rf"(?:\s+(?:down|noted|saved))?(?:\s+(?:as\s+)?(?:free|busy))?(?:\s+(?:for|of|about)\s+(?:me|us"
    rf"|my\s+\w+|(?P<who>[^\W\d_]{{3,20}})(?:\s+\w+)?))?",
    rf"(?:what|which)\s+(?:of\s+my\s+)?{_DAYS}\s+(?:am\s+i|is\s+(?P<who>[^\W\d_]{{3,20}})(?:\s+\w+)?"
    rf"|are\s+(?:we|they))\s+(?:marked|noted|put|down|shown|listed|kept|saved)(?:\s+(?:down|as))*\s*(?:free|busy|for)?",
    rf"(?:show|tell|send)\s+(?:me\s+)?(?:my|(?P<who>[^\W\d_]{{3,20}})['’]?s)\s+(?:kept\s+|saved\s+|noted\s+|busy\s+|free\s+)*{_DAYS}",
    rf"what\s+(?:is|are|['’]s)\s+(?:written|noted|saved|kept|there|marked)\s+(?:in|for|on|about)\s+(?:my|(?P<who>[^\W\d_]{{3,20}})['’]?s)\s+{_DAYS}",
    rf"what(?:['’]s|\s+are|\s+is)\s+my\s+(?:free\s+|busy\s+|noted\s+|kept\s+|saved\s+){_DAYS}",
    before=r"\W*(?:(?:hi|hello|namaste|please|pls|and|aur|so|ok|sir|mam|madam|ji|btw|accha|abhi|ab|jara|zara)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|kya|na|ji|batao|bata\s*(?:do|dijiye|na)?|dikhao|dikha\s*do|right\s+now|abhi|with\s+you|बताओ|बताइए))*[\s?.!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a question about days that are kept, under an open question too; it answers none."""
    found = _FORMS.of(composed(text)) if context.writer in OUTSIDE else None
    return None if found is None else {"who": found.groupdict().get("who") or ""}
