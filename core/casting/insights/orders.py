"""Plain questions about patterns, in English, Hinglish and Hindi. Only a whole message is one."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed

_ASKED = Sought(
    unicodedata.normalize(
        "NFC",
        r"\W*(?:so\s+|ok(?:ay)?\s+|acch?a\s+|please\s+|hey\s+)?(?:"
        r"(?:what|which)\s+(?:all\s+)?(?:patterns?|trends?|insights?)\s+(?:do|can|have|did)\s+you\s+(?:see|spot|notice|find|found|seen|spotted|noticed)"
        r"(?:\s+(?:in\s+(?:my|our|the)\s+\w+|here|so\s+far|lately))?"
        r"|(?:do|can)\s+you\s+(?:see|spot|notice)\s+any\s+(?:patterns?|trends?)(?:\s+(?:here|in\s+(?:my|our)\s+\w+))?"
        r"|what\s+(?:have|did)\s+you\s+(?:noticed|notice)(?:\s+(?:about|from)\s+(?:me|us|how\s+(?:we|i)\s+work|(?:my|our)\s+\w+))?"
        r"|what\s+do\s+you\s+notice(?:\s+about\s+(?:me|us|how\s+(?:we|i)\s+work))?"
        r"|(?:(?:show|give|tell|any|share)\s+(?:me\s+|us\s+)?(?:some\s+|the\s+|any\s+|my\s+|our\s+)?)?(?:insights?|patterns?)"
        r"(?:\s+(?:for|on|about)\s+(?:me|us|our\s+\w+|my\s+\w+))?"
        r"|(?:kya|koi|kaun\s*se|kaunse)\s+(?:kya\s+)?(?:patterns?|trends?|insights?)\s+(?:dikh(?:t[aei]|\s+rah[aei])|nazar\s+aa?\s*(?:t[aei]|rah[aei]))"
        r"\s+ha?in?"
        r"|(?:tumne|aapne|tumhe|aapko)\s+(?:humare|hamare|mere)?\s*(?:ba+re\s+(?:mein|me)\s+)?kya(?:\s+kya)?\s+(?:notice|pattern|seekh|dekh)\w*"
        r"(?:\s+(?:kiya|dikha|liya|hai|dikhta))*"
        r"|(?:insights?|patterns?)\s+(?:dikhao|dikha\s+do|batao|bata\s+do)"
        r"|(?:क्या|कोई|कौन\s*से)\s+(?:क्या\s+)?(?:पैटर्न|ट्रेंड)\s+(?:दिख(?:ता|ते|ती|\s+रहा|\s+रहे)|नज़र\s+आ(?:ता|ते))\s+(?:है|हैं)"
        r"|(?:पैटर्न|इनसाइट्स?)\s+(?:दिखाओ|बताओ|दिखाइए)"
        r"|(?:तुमने|आपने)\s+(?:हमारे\s+बारे\s+में\s+)?क्या(?:\s+क्या)?\s+(?:नोटिस\s+किया|देखा|सीखा)(?:\s+है)?"
        r")\W*",
    ),
)
_LONGEST = 120


@beside(_ASKED)
def asking(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``what patterns do you see?``, ``insights``, ``kya pattern dikhta hai?``."""
    said = composed(text)
    return {} if len(said) <= _LONGEST and _ASKED.fullmatch(said) else None
