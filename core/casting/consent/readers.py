"""``Who can see my photos?``, ``don't share my number``: who reads what of somebody, as the desk is built."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.consent.asking import houses
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Nothing, ToolContext
from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


async def who_reads(ctx: ToolContext, _args: Nothing) -> Result:
    """The same for everybody: it promises what every feature keeps to."""
    return Result(Draft(ctx.words("consent-readers", house=await houses(ctx))), private=True)


_MINE = r"(?:my|mera|meri|mere|our|मेरा|मेरी|मेरे)"
_DATA = (
    r"(?:photos?|pictures?|pics?|images?|profile|numbers?|phone(?:\s+number)?|mobile(?:\s+number)?|contacts?|details?"
    r"|information|info|data|rates?|fees?|reels?|videos?|tapes?|address|e-?mail|फ़ोटो|फोटो|नंबर|प्रोफ़ाइल|डिटेल्स?)"
)
_THING = rf"{_MINE}\s+{_DATA}(?:\s+(?:and|or|aur|&)\s+{_DATA})?"
_ANYBODY = (
    r"(?:any(?:one|body)(?:\s+else)?|others?|other\s+people|strangers|third\s+part(?:y|ies)|producers?"
    r"|kisi(?:\s+ko)?(?:\s+bhi)?|aur\s+kisi(?:\s+ko)?)"
)
_WHO_HI = r"(?:kaun(?:\s+kaun)?|kon(?:\s+kon)?|kis\s*(?:kis)?\s*ne|kis\s*ko|कौन(?:\s+कौन)?|किसने|किसको)"
_SEES_HI = r"(?:dekh|dikh|mil|देख|दिख)\w*(?:\s+(?:sakt[aei]|sakte|hai|hain|raha|सकत[ाेी]|है|हैं))*"
_SEEN_HI = (
    r"(?:dekh[eia]|dekh\s+(?:li(?:ye|ya)?|sakt[aei]|chuke)|dikh(?:ai|aye|aya|at[aei]|t[aei])|dikha\s+(?:di(?:ye|ya)?|rah[aei])|mil[eia]|mil\s+gay[aei]"
    r"|bhej[eia]|bhej\s+(?:di(?:ye|ya)?|rah[aei])|देख[ीेा]|देख\s+(?:ली|लिए|लिया|सकत\S*)|दिखा(?:ई|ए|या|ते)|दिखा\s+(?:दी|दिए)|मिल[ीेा]|भेज[ीेा]|भेज\s+(?:दी|दिए))"
)
_NOT_HI = r"(?:share\s+)?(?:mat|na)\s+(?:karna|karo|dena|do|dikhana|bhejna)"
_TO_NOBODY = r"kisi(?:\s+(?:aur|bhi))?\s+(?:ko|ke\s+saath)\s+(?:bhi\s+)?"
_FORMS = shapes(
    r"who(?:\s+(?:all|else))*\s+(?:can|will|could|gets?\s+to|is\s+able\s+to|has|have)\s+"
    rf"(?:see|view|read|look\s+at|access(?:\s+to)?|seen)\s+{_THING}",
    r"(?:will|do|are|can)\s+(?:you|they|u)\s+(?:be\s+)?(?:shar(?:e|ing)|giv(?:e|ing)|show(?:ing)?|sell(?:ing)?)\s+"
    rf"{_THING}(?:\s+(?:to|with)\s+{_ANYBODY})?",
    r"(?:do\s+not|don['’]?t|never)\s+(?:share|give|show|forward|pass\s+on|sell|post)\s+"
    rf"{_THING}(?:\s+(?:to|with|anywhere)\s*{_ANYBODY}?)?",
    rf"(?:is|are)\s+{_THING}\s+(?:safe|private|secure|visible|public|shared)"
    rf"(?:\s+(?:here|with\s+you|to\s+{_ANYBODY}))?",
    rf"(?:where|how)\s+(?:is|are|do\s+you\s+(?:keep|use|store))\s+{_THING}\s*(?:kept|stored|used)?",
    rf"{_WHO_HI}\s+{_THING}\s+{_SEES_HI}",
    rf"{_THING}\s+{_WHO_HI}\s+{_SEES_HI}",
    rf"{_THING}\s+(?:kis\s*(?:kis)?\s*ko|kaun\s*kaun\s*ko|किस\s*(?:किस)?\s*को)\s+(?:dikha\w*|bhej\w*|de\w*|share\s+kar\w*|दिखा\S*|भेज\S*|दे\S*)(?:\s+(?:ho|hai|hain|hoge|rah[aei]|jat[aei]|jaat[aei]|tha|thi|the|हो|हैं|है|जाती))*",
    rf"(?:kya\s+|क्या\s+)?{_THING}\s+(?:(?:the\s+)?(?:producers?|clients?|directors?|team|kisi|koi|sab|kis\s*kis|log|logon|प्रोड्यूसर|क्लाइंट)\s*(?:ne|ko|log|logon|ने|को)*\s+)(?:bhi\s+)?{_SEEN_HI}(?:\s+(?:hai|hain|h|kya|gayi|gaye|ho|है|हैं|क्या))*",
    rf"(?:has|have|did|can|do|does|will)\s+(?:the\s+|any\s+|your\s+)?(?:producers?|clients?|directors?|team|any(?:one|body)|people|you)\s+(?:already\s+)?(?:seen|see|look(?:ed)?\s+at|view(?:ed)?|receive[d]?|got|get|show(?:n)?|shared?)\s+{_THING}(?:\s+(?:to|with)\s+{_ANYBODY})?(?:\s+yet)?",
    rf"(?:who|whom)\s+(?:all\s+)?(?:do|did|have|will)\s+(?:you|they|u)\s+(?:show(?:n|ed)?|sen[dt]|share[d]?|given?|gave)\s+{_THING}(?:\s+(?:to|with))?",
    rf"{_THING}\s+(?:{_TO_NOBODY})?{_NOT_HI}",
    rf"{_TO_NOBODY}{_THING}\s+{_NOT_HI}",
    before=r"\W*(?:(?:hi|hello|sir|mam|madam|please|pls|and|aur|ok|kya|btw)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|madam|ok|na))*[\s.?!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """From whoever is outside the office."""
    return {} if context.writer in OUTSIDE and _FORMS.of(composed(text)) else None
