"""How the talent's side asks for its offer: whether it came, how it stands, what it says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.people import OUTSIDE
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_OFFER = r"(?:offers?(?:\s+letter)?|ऑफर|ऑफ़र|deal\s*-?\s*memo|डील\s*मेमो)"
_MY = r"(?:(?:the|my|our|any|a|an|this|koi|mera|meri|mere|hamara|humara|ka|मेरा|मेरे|कोई|हमारा)\s+)*"
_WHOSE = r"(?:(?:[^\W\d_]{2,20}(?:['’]s|\s+(?:ka|ke|ki|का|के)))\s+(?:liye\s+)?)?"
_FOR = (
    r"(?:\s+(?:for|to|from)\s+(?:me|us|you|your\s+side|[^\W\d_]{2,20})|\s+(?:mere|hamare|mujhe"
    r"|mere\s+liye|मेरे\s+लिए))?"
)
_YET = (
    r"(?:\s+(?:again|now|yet|already|abhi|abhi\s+tak|kya|na|hai|h|tha|kuch|toh?|ji|sir|mam|madam|please"
    r"|pls|है|था|क्या))*"
)
_DO = r"(?:\s+(?:karo|kar\s*do|do|de\s*do|dikhao|dikha\s*do|batao|bata\s*do|bhejo|दिखाओ|बताओ))?"
_CAME_HI = (
    r"(?:aaya|aya|aa\s+gaya|aa\s+chuka|aaye?g[ai]|mila|milega|nikla|bheja|bhej\s+diya|bana|pahuncha|final\s+hua|hua|gaya|kab\s+(?:aayega|ayega|milega|tak\s+aayega)"
    r"|nahi+n?\s+(?:aaya|aya|mila)|आया|आ\s+गया|मिला|भेजा|कब\s+आएगा|नहीं\s+आया)"
)
_ASIDE = (
    r"(?:[\s,.?!-]+(?:[^?!]{0,40}?\s)?(?:bol\s+rah[aei]|keh\s+rah[aei]|kah\s+rah[aei]|bola|boli|kaha|bata\s+rah[aei]|bataya|told\s+me|said|says|saying|mentioned"
    r"|बोल\s+रह[ाीे]|कह\s+रह[ाीे]|बताया|कहा)(?:\s+[^?!]{0,40})?)?"
)
_FORMS = shapes(
    rf"(?:(?:show|send|see|give|get)\s+(?:me\s+)?)?{_MY}{_OFFER}(?:\s+again)?{_DO}?",
    rf"(?:what|kya|how\s+much)\s+(?:was|is|are|tha|hai)\s+{_MY}{_OFFER}{_YET}",
    rf"{_MY}{_WHOSE}{_OFFER}\s+(?:kya|kitna|kitne|kahan\s+tak|(?:ka|ke\s+baare\s+mein)\s+(?:kya\s+)?(?:hua|status|chal\s+raha|scene|update)|क्या|कितना|का\s+क्या\s+हुआ)(?:\s+(?:ka|hai|tha|pahuncha|hua|है|था))*{_YET}",
    rf"(?:(?:what(?:['’]s|\s+is)?|any)\s+)?(?:the\s+)?(?:status|state|update|news)\s+(?:of|on|about)\s+{_MY}{_WHOSE}{_OFFER}{_YET}",
    rf"{_MY}{_WHOSE}{_OFFER}\s+(?:ka\s+)?(?:status|update)(?:\s+(?:kya\s+hai|please|pls|batao|bata\s*do))*",
    rf"(?:kya\s+|क्या\s+)?{_MY}{_WHOSE}(?:liye\s+)?{_OFFER}{_FOR}\s+(?:(?:abhi\s+tak|kab\s+tak|toh?|koi)\s+)?{_CAME_HI}{_YET}",
    rf"(?:has|have|did|is|was|were|are)\s+(?:there\s+)?{_MY}{_WHOSE}{_OFFER}\s*(?:(?:come|came|been\s+(?:sent|made)|sent|made|out|there|ready|pending|open|arrived?){_FOR})?{_YET}",
    rf"(?:do|did|have)\s+(?:i|we|you)\s+(?:have|get|got|received?|sen[dt]|made?|make)\s+(?:me\s+|us\s+)?{_MY}{_OFFER}{_FOR}{_YET}",
    rf"(?:is\s+there\s+|got\s+)?(?:any|an|koi|कोई)\s+(?:new\s+|open\s+)?{_OFFER}{_FOR}{_YET}",
    rf"(?:where(?:['’]s|\s+is)|kahan\s+hai)\s+{_MY}{_OFFER}{_YET}",
    rf"{_MY}{_OFFER}\s+(?:kahan|kidhar|कहाँ|कहां)(?:\s+(?:hai|h|है))?{_YET}",
    rf"(?:when|kab)\s+(?:will|do|does|is)?\s*(?:i|we|the|my)?\s*(?:get\s+)?{_MY}{_OFFER}(?:\s+(?:come|coming|be\s+sent))?{_YET}",
    rf"(?:(?:farah|my\s+agent|agent|[^\W\d_]{{2,20}}\s+(?:ma['’]?am|mam|madam|sir|ji))\s+(?:bol\s+rah[aei]|keh\s+rah[aei]|kah\s+rah[aei]|ne\s+(?:bola|kaha|bataya)|said|says|told\s+me)"
    rf"\s+(?:thi?|tha|hai|that|ki|there\s+is|an?)?\s*)(?:ki\s+|that\s+)?(?:there['’]?s\s+|there\s+is\s+)?{_MY}{_OFFER}\s*(?:{_CAME_HI}|has\s+come|came|is\s+out)?{_YET}",
    before=(
        r"\W*(?:(?:please|pls|hi|hello|hey|sir|mam|madam|ma['’]?am|ok(?:ay)?|so|and|aur|now|can\s+(?:you"
        r"|we)|let['’]?s|acha|accha|ji)[\s,]+)*"
    ),
    after=rf"(?:\s+(?:please|pls|now|abhi|yaar))*{_ASIDE}[\s.!?।]*",
)


@beside(_FORMS)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``mera offer aaya kya?``, ``offer status?``, ``deal memo``."""
    return {} if context.writer in OUTSIDE and _FORMS.of(composed(text)) else None
