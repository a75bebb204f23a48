"""``what do we usually pay?``: the house's own agreed deals, with their count; nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from core.casting.offers import queries
from core.casting.offers.model import LEAST_HISTORY, Unit, usual
from core.casting.offers.scene import usual_said
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Nothing, ToolContext
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_OFTEN = r"(?:usually|normally|generally|typically|mostly|aam\s*taur\s*(?:par|pe)|aksar|आम\s*तौर\s*पर|अक्सर)"
_USUAL = r"(?:usual|normal|typical|going|average|average\s+day|standard)"
_MONEY = r"(?:rates?|fees?|prices?|paisa|paise|रेट|फ़ीस|फीस)"
_FOR = r"(?:\s+(?:for|to|in|on)\s+[^?!:\d]{1,40}?)?"
_BEFORE = r"(?:before|last\s+time|earlier|in\s+the\s+past|so\s+far|until\s+now|pehle|pichhli\s+baar|ab\s+tak)"
_ASKED = shapes(
    rf"(?:what(?:'?s|\s+is|\s+are)?|show(?:\s+me)?|tell\s+me)\s+(?:our\s+|the\s+|my\s+)*{_USUAL}\s+(?:day\s+)?{_MONEY}{_FOR}",
    rf"what\s+(?:{_MONEY}\s+|amount\s+)?(?:do|did|have)\s+we\s+{_OFTEN}\s+(?:pay|paid|give|given){_FOR}",
    rf"how\s+much\s+(?:do|did|have)\s+we\s+{_OFTEN}\s+(?:pay|paid|give|given){_FOR}",
    rf"(?:hum\s+(?:log\s+)?|हम\s+(?:लोग\s+)?)?(?:[^?!:\d]{{1,40}}?\s+(?:ke\s+liye|ko|के\s+लिए|को)\s+)?{_OFTEN}\s+(?:hum\s+|हम\s+)?"
    rf"(?:kitna|kitne|kya|कितना|कितने|क्या)\s+(?:{_MONEY}\s+)?(?:dete|pay\s+karte|diya|देते|दिया)(?:\s+(?:hain|hai|h|हैं|है))?",
    rf"(?:what|how\s+much)\s+(?:{_MONEY}\s+)?(?:did|have)\s+we\s+(?:pay|paid|give|given)(?:\s+[^?!:\d]{{1,40}}?)?\s+{_BEFORE}",
    rf"(?:hum(?:ne|\s+logon\s+ne)?\s+)?{_BEFORE}\s+(?:[^?!:\d]{{1,40}}?\s+(?:ko|ke\s+liye)\s+)?(?:kitna|kitne|kya)\s+(?:{_MONEY}\s+)?(?:diya|diye|dete\s+the)"
    r"(?:\s+(?:hai|tha|the))?",
    rf"{_USUAL}\s+{_MONEY}(?:\s+(?:kya|kitna|क्या|कितना)(?:\s+(?:hai|hain|है|हैं))?)?",
    before=r"\W*(?:(?:and|aur|ok|so|और)\W+)?",
    after=r"[\s?.!।]*",
)


@beside(_ASKED)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: the whole message asks for what is usual."""
    return {} if _ASKED.of(composed(text)) else None


async def usual_rates(ctx: ToolContext, args: Nothing) -> Result:
    """By unit, where there are enough deals of the organisation's own; only ever to the one who asked."""
    past = await queries.history(ctx.tx, ctx.org_id)
    found = [(unit, known) for unit in get_args(Unit) if (known := usual(past, unit)) is not None]
    lines = [usual_said(ctx.words, unit, known) for unit, known in found]
    text = "\n".join(lines) or ctx.words("offers-usual-none", least=LEAST_HISTORY)
    return Result(Draft(text), private=True)
