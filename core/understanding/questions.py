"""Whether a text asks something: English, Hinglish, Devanagari, with or without the mark."""

from __future__ import annotations

import re
import unicodedata

_ASKS = re.compile(
    unicodedata.normalize(
        "NFC",
        r"[?？]"
        r"|(?<![\w\u0900-\u0963])(?:kya|kyaa|kaun|kaunsa|kaunsi|kaunse|kon|konsa|konsi|kitna|kitni|kitne|kab|kahan|kaha|kidhar|kaise|kaisa|kaisi|kyu|kyun|kyon"
        r"|क्या|कौन|कौनसा|कितना|कितनी|कितने|कब|कहाँ|कहां|किधर|कैसे|कैसा|कैसी|क्यों)(?![\w\u0900-\u0963])"
        r"|^\W*(?:(?:hi|hello|sir|mam|ma['’]?am|madam|ok|and|but|so|also|please)[\s,]+)*"
        r"(?:what|which|who|whom|whose|where|when|why|how|can|could|may|should|shall|do|does|did|is|are|will\s+(?:there|it|you|they)|would\s+(?:it|you)|any)\b"
        r"|(?:sakt[aei]|sakti|hai|h|hoga|hogi|chalega|milega|milegi|theek\s+hai|thik\s+hai|right|ok)(?:\s+(?:hu|hun|hoon|hai|hain|h))?\s+na\s*[.!]*$",
    ),
    re.IGNORECASE,
)


def asks(text: str) -> bool:
    """Whether somebody wants an answer."""
    return _ASKS.search(" ".join(unicodedata.normalize("NFC", text).split())) is not None
