"""A yes or a no to one person before the producers, in one breath: "Simran is a hard no", "yes for Amrita".

``plain`` reads what decides; ``leaning`` what says as much without deciding ("Simran doesn't work for us"),
which is shown and asked about.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from core.casting.talent import names
from core.understanding.shapes import Shapes, Sought, composed, shapes

_YES = r"approved?|yes|ok(?:ay)?|haan|han|theek\s+hai|हाँ|ठीक\s+है|अप्रूव"
_NO = r"pass(?:ed)?|no|nahin?|nope|reject(?:ed)?|नहीं|पास"
_STRONG = r"(?:(?:hard|firm|big|clear|definite|strong|straight|easy|total|solid|absolute|complete|flat)\s+)?"
_SIDE = (
    r"(?:\s+(?:for\s+(?:me|us)|from\s+(?:me|us|my\s+side|our\s+side|my\s+end|our\s+end)"
    r"|(?:mere|hamare|humare)\s+(?:liye|hisaab\s+se)|(?:meri|hamari|humari)\s+(?:taraf|side)\s+se"
    r"|मेरे\s+लिए|हमारे\s+लिए|मेरी\s+तरफ़?\s+से))?"
)
_END = r"(?:\s*,?\s+(?:please|pls|kar\s?do|karo|hai|कर\s+दो|है|guys|team|yaar|sorry))?"
_WHY = r"(?:\s*[,:;–—]\s*|\s+-\s*|-\s+|\s+(?:because|since|as|kyu?nki|क्योंकि)\s+)(?P<reason>\S.*)"
_WORD = r"[^\W\d_][\w\u0900-\u0963]*"
_NAME = rf"(?P<name>{_WORD}(?:\s+{_WORD}\.?)??)"
_IT_IS = r"(?:(?:it['’]?s|it\s+is|that['’]?s|that\s+is|i\s+say|my\s+(?:answer|vote)\s+is|sorry|ok)\s*,?\s+)?"
_LAST = shapes(
    rf"(?P<verb>approve|pass(?:\s+on)?|reject)\s+{_NAME}",
    rf"(?:i|we)\s+(?P<verb>approve|pass\s+on|reject)\s+{_NAME}",
    rf"(?:i|we)(?:['’]d|\s+would|['’]ll|['’]m|['’]re|\s+am|\s+are)\s+(?P<verb>pass(?:ing)?\s+on|reject(?:ing)?)\s+{_NAME}",
    rf"{_IT_IS}(?:an?\s+)?{_STRONG}(?P<verb>yes|no|ok|okay|nope|pass)(?:\s+(?:from|by)\s+(?:me|us|my\s+side))?"
    rf"\s+(?:to|for|on)\s+{_NAME}",
    rf"(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:an?\s+)?{_STRONG}(?P<verb>yes|no)\s+(?:to|for|on)\s+{_NAME}",
    before=r"\W*",
    after=rf"{_SIDE}(?:{_END}\W*|{_WHY})",
)
_FIRST = shapes(
    rf"{_NAME}\s*(?:is\s+an?\s+{_STRONG}|is\s+|ko\s+|को\s+|[:,–—-]\s*)?(?P<verb>{_YES}|{_NO})",
    rf"{_NAME}\s+(?:ke\s+liye|के\s+लिए)\s+(?P<verb>haan|han|yes|no|na|nahin?|हाँ|हां|ना|न|नहीं)",
    rf"{_NAME}\s+(?:ka|ki|का|की)\s+(?P<verb>haan|han|yes|no|na|nahin?|हाँ|हां|ना|न|नहीं)\s+(?:hai|है)",
    rf"{_NAME}\s+(?:(?:mere|hamare|humare)\s+liye|मेरे\s+लिए|हमारे\s+लिए)\s+(?P<verb>haan|yes|no|na|nahin?|हाँ|नहीं)",
    rf"{_NAME}\s+(?P<verb>final(?:ised|ized)?|pakk[ai]|फाइनल|फ़ाइनल|पक्क[ाी])",
    before=r"\W*",
    after=rf"{_SIDE}(?:{_END}\W*|{_WHY})",
)
_SAYS_YES = Sought(rf"{composed(_YES)}|final|pakk|हां|{composed('फाइनल|फ़ाइनल|पक्क')}")
_AGAINST = shapes(
    rf"(?:i\s+|we\s+)?(?:do\s?n['’]?t|do\s+not)\s+(?:want|like|see|buy)\s+{_NAME}",
    rf"(?:i['’]?m\s+|we['’]?re\s+)?not\s+(?:feeling|sold\s+on|convinced\s+(?:by|about)|keen\s+on)\s+{_NAME}",
    rf"{_NAME}\s+(?:(?:does|do|did|is|has)\s?n['’]?t|will\s+not|won['’]?t|does\s+not)\s+(?:work(?:ing)?|fit|suit)",
    rf"{_NAME}\s+(?:ko|को)\s+(?:mat|nahin?|na|मत|नहीं)\s+(?:lo|lena|lete|lenge|lijiye|लो|लेना|लेते)",
    rf"{_NAME}\s+(?:nahin?|नहीं)\s+(?:chalegi|chalega|chahiye|jamegi|jamega|jami|jama|चलेगी|चलेगा|चाहिए|जमी|जमा)",
    before=r"\W*(?:(?:sorry|ok|but)\s*,?\s+)?",
    after=rf"{_SIDE}(?:\s+(?:for|in|as)\s+(?:this|it|the\s+(?:role|part)))?(?:{_END}\W*|{_WHY})",
)
_FAVOUR = shapes(
    rf"(?:(?:i|we)\s+(?:want|choose|pick)|(?:let['’]?s|we|we['’]?ll|i['’]?ll|i['’]?d|we['’]?d)\s+go\s+with"
    rf"|(?:we['’]?re\s+|i['’]?m\s+)?going\s+with|i['’]?ll\s+approve|we['’]?ll\s+approve)\s+{_NAME}",
    rf"{_NAME}\s+(?:ko|को)\s+(?:hi\s+|ही\s+)?(?:lete\s+hain|lo|le\s+lo|lenge|लेते\s+हैं|लो|ले\s+लो|लेंगे)",
    rf"{_NAME}\s+(?:works|fits|chalegi|chalega|चलेगी|चलेगा)",
    before=r"\W*(?:(?:ok|so|then|yes|haan)\s*,?\s+)?",
    after=rf"{_SIDE}(?:\s+(?:final|pakka|then|only|hi))*(?:\s+(?:for|in|as)\s+(?:this|it|the\s+(?:role|part)))?(?:{_END}\W*|{_WHY})",
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """``name``: as it was written. ``reason``: empty where none was said."""

    name: str
    decision: Literal["approve", "pass"]
    reason: str


def plain(text: str, people: Sequence[str]) -> Verdict | None:
    """A decision about one of ``people`` and nothing else."""
    for found in (*_found(_LAST, text, people), *_found(_FIRST, text, people)):
        yes = _SAYS_YES.match(found["verb"]) is not None
        return _verdict(found, "approve" if yes else "pass")
    return None


def leaning(text: str, people: Sequence[str]) -> Verdict | None:
    """What comes to a decision about one of ``people`` without saying so."""
    if against := _found(_AGAINST, text, people):
        return _verdict(against[0], "pass")
    if favour := _found(_FAVOUR, text, people):
        return _verdict(favour[0], "approve")
    return None


def _found(forms: Shapes, text: str, people: Sequence[str]) -> list[re.Match[str]]:
    said = composed(text)
    return [one for one in forms.all_of(said) if names.best(one["name"], people)]


def _verdict(found: re.Match[str], decision: Literal["approve", "pass"]) -> Verdict:
    return Verdict(found["name"], decision, " ".join((found["reason"] or "").split()))
