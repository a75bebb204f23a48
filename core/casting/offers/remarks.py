"""What is said of an offer right under it and is neither an answer nor terms: ``thoda kam hai``, ``agent
se baat kar lo``, ``kiss scene hua to nahi karungi``, ``12 dec ko shaadi hai, baaki theek``. It
goes to the production."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.offers.situation import OUT
from core.people import OUTSIDE
from core.understanding import sums
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_LONGEST = 200
_LOW = shapes(
    r"(?:(?:rate|fees?|paise|paisa|amount|money|offer|ye|yeh|this|it|budget)\s+)*(?:to\s+)?(?:is\s+|['’]s\s+)?(?:(?:thod[aie]|bahut|bohot|kaafi|itn[aie]|kuch|zyada|a\s+bit|bit|too|very|quite|so|really|little)\s+)*"
    r"(?:kam|less|low|कम)(?:\s+(?:hai|hain|h|lag\s+rah[aei]|nahi+n?|for\s+(?:me|this|40\s+days)|है))*",
    r"(?:(?:kuch|thod[aie]|aur|please|rate|paise|paisa|budget)\s+)*(?:badha(?:o|iye|na|\s*do|\s*dijiye|\s+sakt[aei])|increase\s+kar\w*)(?:\s+(?:do|dijiye|ho|hai|hain|kya|na|aap|sakt[aei]|please))*",
    r"(?:can|could|will)\s+(?:you|we|u)\s+(?:please\s+)?(?:increase|raise|improve|better|do\s+better|negotiate|go\s+higher|give\s+(?:some\s+)?more)(?:\s+(?:it|this|the\s+(?:rate|fee|offer|amount|budget)|a\s+(?:bit|little)|please))*",
    before=r"\W*(?:(?:sir|mam|ji|ok|but|par|lekin|thank\s+you|thanks)[\s,.]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|na|yaar))*[\s.?!।]*",
)
_THROUGH = shapes(
    r"(?:please\s+)?(?:(?:mer[aei]\s+|my\s+|apne\s+)?(?:agent|manager|papa|mummy|father|mother|dad|mom|lawyer|secretary)|[^\W\d_]{3,20})\s+(?:se|ko)\s+(?:baat|discuss|contact|call|pooch)\w*\s*(?:kar\s*(?:lo|lijiye|lena|ke)|karo|kijiye|karna|kar\s+sakt[aei]|lo|lijiye)(?:\s+(?:ho|hai|hain|aap|ji|please))*",
    r"(?:please\s+|pls\s+|kindly\s+)?(?:talk|speak|discuss(?:\s+(?:it|this))?|contact|call|negotiate)\s+(?:to|with)?\s*(?:my|our)\s+(?:agent|manager|father|mother|dad|mom|lawyer|secretary|husband)(?:\s+(?:please|about\s+(?:it|this)|for\s+this|directly))*",
    before=r"\W*(?:(?:sir|mam|ji|ok|but|par|lekin|aap)[\s,.]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|na))*[\s.!।]*",
)
_SCENES = shapes(
    r"[^?]{0,80}(?:kiss\w*|intimate|bold|nud\w+|bikini|expos\w+|love\s+making|bed\s*scene|smok\w+|drink\w+|किस|बोल्ड)[^?]{0,60}(?:nahi+n?|nhi|no|not|won['’]?t|don['’]?t|can['’]?t|mat|नहीं)[^?]{0,40}",
    r"[^?]{0,20}(?:no|not|nahi+n?|won['’]?t\s+do|don['’]?t\s+do)\s+[^?]{0,20}(?:kiss\w*|intimate|bold|nud\w+|bikini|expos\w+|smok\w+)[^?]{0,40}",
)
_DAYS = shapes(
    r"[^?]{0,40}(?<![\d:.])\d{1,2}(?:st|nd|rd|th)?(?:\s*(?:-|to|se|aur|and)\s*\d{1,2})?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)?[a-z]*\s+(?:ko\s+)?[^?]{0,40}(?:shaadi|wedding|busy|nahi+n?|not|exam\w*|chh?utti|function|booked|travel\w*)[^?]{0,40}(?:baa?ki|rest|other|else|otherwise)[^?]{0,40}",
)


@beside(_LOW, _THROUGH, _SCENES, _DAYS)
def remarked(text: str, context: Context) -> Mapping[str, Any] | None:
    """Only while the offer is what is waited for; a sum is a counter."""
    if context.writer not in OUTSIDE or not context.raw.get(OUT) or context.pending != "offer":
        return None
    said = composed(text)
    if len(said) > _LONGEST or sums(said):
        return None
    return {"wish": True} if any(one.of(said) for one in (_LOW, _THROUGH, _SCENES, _DAYS)) else None
