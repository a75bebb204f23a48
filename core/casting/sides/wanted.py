"""How talent and those who speak for them ask for their pages, and when that wish is answered."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from core.casting.auditions.wording import doubts, noes
from core.people import OUTSIDE
from core.store import handovers
from core.store.database import Tx
from core.understanding.meaning import Context
from core.understanding.shapes import composed, shapes

_PAGES = (
    r"(?:(?:the|my|mere|meri|mera|मेरे|मेरी|वो|वह)\s+)?"
    r"(?:sides?|scripts?|scenes?|lines|pages|dialogues?|स्क्रिप्ट|साइड्स|सीन|पन्ने|डायलॉग)"
)
_SEND = (
    r"(?:bhej\w*|de|send|share|bhejiye|भेज\S*|दे)"
    r"(?:\s+(?:do|dena|dijiye|dijiyega|karo|kar\s+do|दो|दीजिए|देना|दीजिएगा))?"
)
_FIRST = (
    r"(?:\s+(?:before\s+(?:i\s+)?(?:confirm(?:ing)?|say(?:ing)?\s+yes|decid(?:e|ing)|com(?:e|ing))|first|pehle|पहले"
    r"|confirm\s+(?:karne\s+)?se\s+pehle|कन्फर्म\s+करने\s+से\s+पहले))?"
)
_NOT_THERE = r"nahi+n?\s+(?:mil[aei]?|aa?y[aei]?)(?:\s+(?:abhi|tak|hain?))*|नहीं\s+मिल[ेीा]"
_WANTED = shapes(
    rf"{_PAGES}\s+(?:bhi\s+|pehle\s+|पहले\s+|भी\s+)?{_SEND}(?:\s+(?:na|ji|sir|mam|please|pls|ना|जी))*",
    rf"{_PAGES}\s+(?:pehle\s+|पहले\s+)?(?:kab\s+(?:tak\s+)?|कब\s+(?:तक\s+)?)?(?:mil\w+|aa\w*g[aiey]+|मिल\S*|आए\S+)(?:\s+(?:kya|sakt[aiey]+|hai|hain|क्या|सकत[ािीे]|है|हैं))*",
    rf"{_PAGES}\s+(?:dekh|padh|देख|पढ़)\s+(?:sakt[aiey]+|सकत[ािीे])(?:\s+(?:hoon|hun|hu|hain|हूँ|हूं|हैं))?(?:\s+(?:kya|क्या))?",
    rf"{_PAGES}\s+(?:dikha|दिखा)\s*(?:do|dijiye|sakte|दो|दीजिए|सकते)(?:\s+(?:ho|hain|हो|हैं))?(?:\s+(?:kya|क्या))?",
    rf"{_PAGES}\s+(?:chahiye|chaiye|chahie|चाहिए)(?:\s+(?:thi|tha|mujhe|थी|था))?",
    rf"(?:please\s+|pls\s+)?(?:can|could|may)\s+(?:i|you|we)\s+(?:please\s+)?(?:get|have|see|read|send|share)(?:\s+me)?(?:\s+a\s+look\s+at)?\s+{_PAGES}(?:\s+please)?{_FIRST}",
    rf"(?:please\s+|pls\s+)?(?:send|share)(?:\s+me)?\s+{_PAGES}(?:\s+(?:please|pls|again))?{_FIRST}",
    rf"when\s+(?:will|do|can)\s+(?:i|we|you)\s+(?:get|have|receive|send)\s+{_PAGES}",
    rf"(?:i\s+(?:want|need)|i(?:'d|\s+would)\s+like)\s+(?:to\s+(?:see|read)\s+)?{_PAGES}{_FIRST}",
    rf"(?:where\s+(?:are|is)|what\s+about|any)\s+{_PAGES}",
    rf"{_PAGES}(?:\s+(?:please|pls|kahan(?:\s+hai+n?)?|kidhar|{_NOT_THERE}))*",
    rf"(?:i\s+)?(?:haven['’]?t|have\s+not|didn['’]?t|did\s+not|never|not)\s+(?:yet\s+)?(?:got(?:ten)?|get|received?)"
    rf"\s+(?:yet\s+)?(?:any\s+)?{_PAGES}(?:\s+yet)?",
    before=(
        r"(?:(?:hi|hello|ok|okay|ji|sir|mam|madam|mujhe|muje|mereko|pehle|please|pls|kya|koi|first|मुझे|पहले|क्या"
        r"|confirm\s+(?:karne\s+)?se\s+pehle|कन्फर्म\s+करने\s+से\s+पहले|(?:main|mai|मैं))[\s,]+)*"
    ),
    after=r"[\s.!?।]*",
)


def wants_pages(said: str) -> bool:
    """Whether this is the wish for one's pages."""
    return _WANTED.of(" ".join(said.split())) is not None


async def answered(tx: Tx, readers: Collection[int], now: datetime) -> None:
    """These people got their pages, or will with their yes: whoever waited only for them waits no more."""
    for one in readers:
        case = await handovers.open_case(tx, one)
        if case is not None and case["owner_id"] is None and wants_pages(case["about"]):
            await handovers.close(tx, case["id"], one, now)


def wanted(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: talent and who speaks for them ask for the pages; under an invitation it is no yes."""
    if context.writer not in OUTSIDE:
        return None
    if wants_pages(text):
        return {}
    parts = noes.parts(composed(text))
    asked = any(wants_pages(part) for part in parts if len(part.split()) > 1)
    answers = doubts.holds_a_yes(text) or noes.denies_coming(text)
    return {} if asked and len(parts) > 1 and not answers else None
