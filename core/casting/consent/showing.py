"""``Uski photo kisi client ko mat dikhana bina puche``: a limit on what may be shown, for casting to keep
to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions import parties
from core.casting.consent.asking import houses
from core.casting.team.office import tell_office
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Nothing, ToolContext
from core.people import OUTSIDE
from core.store import handovers
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

WORDS_CHARS = 300
MOST_NAMED = 3
_WHAT = (
    r"(?:(?:my|mera|meri|mere|our|his|her|their|uska|uski|uske|unki|unka|unke|the|[^\W\d_]{2,20}(?:['’]s|\s+k[aei])|मेरी|मेरा|मेरे|उसकी|उनकी)\s+)?(?:new\s+|old\s+|purani\s+|nayi\s+)?"
    r"(?:photos?|pics?|pictures?|images?|videos?|reels?|tapes?|self-?tapes?|profile|details?|headshots?|tasveer\w*|फ़ोटो|फोटो|तस्वीर\S*|वीडियो|प्रोफ़ाइल)"
)
_WHOM = (
    r"(?:clients?|producers?|brands?|agenc(?:y|ies)|any(?:one|body)|others?|outside|people|them"
    r"|kisi(?:\s+(?:bhi|aur))?(?:\s+(?:clients?|producers?|brand|agency|bahar\s+wale))?|किसी(?:\s+(?:भी|और))?(?:\s+(?:क्लाइंट|प्रोड्यूसर))?)"
)
_UNASKED = (
    r"(?:bina\s+(?:mujhse\s+|mere\s+|humse\s+)?(?:puche|pooche|poochhe|permission|bataye|batae|ijaa?zat)(?:\s+ke)?|without\s+(?:asking(?:\s+(?:me|us))?|my\s+(?:permission|consent|ok)|permission|telling\s+(?:me|us))"
    r"|(?:unless|before|until)\s+(?:you\s+)?(?:ask(?:ing)?\s+(?:me|us)?|i\s+(?:say|agree|approve)|asking)|बिना\s+(?:मुझसे\s+)?पूछे)"
)
_NOT_HI = (
    r"(?:share\s+|show\s+)?(?:mat|na|nahi+n?|मत|नहीं|ना)\s+(?:dikha\w*|bhej\w*|share\s+kar\w*|kar\w*"
    r"|de\w*|दिखा\S*|भेज\S*|कर\S*|दे\S*)"
)
_NOT_EN = (
    r"(?:do\s+not|don['’]?t|never|please\s+don['’]?t)\s+(?:show|share|send|forward|give|use|put\s+up|post"
    r"|circulate)"
)
_FORMS = shapes(
    rf"{_WHAT}\s+(?:{_UNASKED}\s+)?(?:{_WHOM}\s+(?:ko|ke\s+saath|se|को|के\s+साथ)\s+)?(?:{_UNASKED}\s+)?{_NOT_HI}(?:[\s,]+{_UNASKED})?",
    rf"{_UNASKED}[\s,]+{_WHAT}\s+(?:{_WHOM}\s+(?:ko|ke\s+saath|को|के\s+साथ)\s+)?{_NOT_HI}",
    rf"{_WHOM}\s+(?:ko|को)\s+{_WHAT}\s+(?:{_UNASKED}\s+)?{_NOT_HI}(?:[\s,]+{_UNASKED})?",
    rf"{_NOT_EN}\s+{_WHAT}\s+(?:to|with)\s+(?:the\s+|any\s+|other\s+)*{_WHOM}\s+{_UNASKED}",
    rf"{_NOT_EN}\s+{_WHAT}\s+{_UNASKED}",
    rf"(?:please\s+)?(?:ask|check\s+with)\s+(?:me|us)\s+(?:first\s+)?before\s+(?:you\s+)?(?:show(?:ing)?|shar(?:e|ing)|send(?:ing)?|forward(?:ing)?)\s+{_WHAT}(?:\s+(?:to|with)\s+(?:the\s+|any\s+)*{_WHOM})?",
    rf"{_WHAT}\s+(?:dikhane|bhejne|share\s+karne|दिखाने|भेजने)\s+(?:se|से)\s+(?:pehle|pahle|पहले)\s+(?:mujhse\s+|humse\s+|मुझसे\s+)?(?:pooch\w*|puch\w*|पूछ\S*)(?:\s+(?:lena|lo|lijiye|लेना))?",
    rf"(?:show|share)\s+{_WHAT}\s+only\s+(?:to|with)\s+[^?]{{2,40}}",
    rf"{_WHAT}\s+(?:sirf|only|सिर्फ़|सिर्फ)\s+[^?]{{2,40}}\s+(?:ko|को)\s+(?:hi\s+)?(?:dikha\w*|bhej\w*|दिखा\S*|भेज\S*)",
    before=r"\W*(?:(?:hi|hello|sir|mam|madam|please|pls|and|aur|ok|btw|dekhiye|suniye|ji|ek\s+baat)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|madam|ok|na|thanks|thank\s+you|theek\s+hai))*[\s.!।]*",
)
_OWN = shapes(r"(?:my|mera|meri|mere|मेरी|मेरा|मेरे)\s+.{0,80}", before=r"\W*(?:please\s+)?", after=r"\W*")
"""Without a word of asking first, what talent say of their own is answered by who reads it."""
_WITHOUT = shapes(
    rf".{{0,160}}(?:{_UNASKED}|only|sirf|before|pehle|pahle|clients?|producers?|brands?|सिर्फ़"
    rf"|पहले).{{0,160}}"
)


@beside(_FORMS)
def limits(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of talent and who speaks for them; a bare "don't share my photos" is answered by who reads them."""
    if context.writer not in OUTSIDE or "?" in text:
        return None
    said = composed(text)
    return {} if _FORMS.of(said) and (_WITHOUT.of(said) or not _OWN.of(said)) else None


async def limit_showing(ctx: ToolContext, _args: Nothing) -> Result:
    """Casting reads the words and what to do until it is settled; the writer, who reads what today."""
    said = " ".join(ctx.said.split())[:WORDS_CHARS]
    await handovers.ask(ctx.tx, ctx.org_id, ctx.person.id, said, ctx.now)
    name = ctx.person.name
    others = [one.name for one in await parties.mine(ctx) if one.person_id != ctx.person.id]

    def make(words: Words) -> Draft:
        whom = words.names(others) if 0 < len(others) <= MOST_NAMED else "none"
        take = Option(words("person-take"), "take_over", {"who": f"person:{ctx.person.id}"}, single_use=False)
        return Draft(words("consent-showing-told", name=name, whom=whom, said=said), options=(take,))

    await tell_office(ctx, make, key=f"showing/{ctx.person.id}/{ctx.inbound_id}")
    readers = ctx.words("consent-readers", house=await houses(ctx))
    return Result(Draft(ctx.words("consent-showing", readers=readers)), private=True)
