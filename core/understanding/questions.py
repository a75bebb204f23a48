"""Whether a text asks something: English, Hinglish, Devanagari, with or without the mark."""

from __future__ import annotations

import unicodedata

from core.understanding.shapes import Sought

_ASKS = Sought(
    unicodedata.normalize(
        "NFC",
        r"[?？]"
        r"|(?<![\w\u0900-\u0963])(?:kya|kyaa|kaun|kaunsa|kaunsi|kaunse|kon|konsa|konsi|kitna|kitni|kitne|kab|kahan|kaha|kidhar|kaise|kaisa|kaisi|kyu|kyun|kyon"
        r"|क्या|कौन|कौनसा|कितना|कितनी|कितने|कब|कहाँ|कहां|किधर|कैसे|कैसा|कैसी|क्यों)(?![\w\u0900-\u0963])"
        r"|^\W*(?:(?:hi|hello|sir|mam|ma['’]?am|madam|ok|and|but|so|also|please)[\s,]+)*"
        r"(?:what|which|who|whom|whose|where|when|why|how|can|could|may|should|shall|do|does|did|is|are|will\s+(?:there|it|you|they)|would\s+(?:it|you)|any)\b"
        r"|(?<![\w\u0900-\u0963])(?!baje|am\b|pm\b)[^\s,.!?\d]{2,}\s+(?:ya|या)\s+(?!nahi|nhi|nai\b|na\b|not\b|kuch|koi|fir|phir|aise|नहीं|कोई|कुछ|फिर)[^\s,.!?\d]{2,}"
        r"|(?:sakt[aei]|sakti|hai|h|hoga|hogi|chalega|milega|milegi|theek\s+hai|thik\s+hai|right|ok)(?:\s+(?:hu|hun|hoon|hai|hain|h))?\s+na\s*[.!]*$",
    ),
)


def asks(text: str) -> bool:
    """Whether somebody wants an answer."""
    return _ASKS.search(" ".join(unicodedata.normalize("NFC", text).split())) is not None


_WISH = Sought(
    r"\b(?:can|could|would|will|may|shall|should)\s+(?:you|u|i|we|they|she|he|it|my|this|that)\b"
    r"|\b(?:please|pls|plz|possible|sakt[aei]|paaung[aei]|paung[aei]|paoge|doge|dogi|denge|dijiye|karoge|karenge|chalega)\b"
    r"|सकत|कृपया|दोगे|देंगे|दीजिए|चलेगा|मुमकिन",
)
_LEAD = (
    r"^\W*(?:(?:hi|hello|hey|sir|mam|madam|ma['’]?am|ji|ok(?:ay)?|and|aur|btw|also|but|par|lekin|so|toh?|accha|acha|sorry"
    r"|one\s+question|bas|जी|और|तो|अच्छा)[\s,:-]+)*"
)
_OPENS = Sought(
    _LEAD
    + r"(?:who|whom|whose|why|when|what|what['’]?s|which|where|how|is|are|was|were|does|do|did|has|have|had"
    r"|am|any"
    r"|kya|kab|kahan|kahaan|kyun?|kyon|kaun|kon|kitn[aei]|kais[aei]|kis(?:ne|ko|ka|ki|ke)?|konsa|kaunsa"
    r"|क्या|कब|कहाँ|कहां|क्यों|कौन|कितन[ाेी]|कैस[ाेी]|किस(?:ने|को|का|की|के)?)(?![\w\u0900-\u0963])",
)
_WITHIN = Sought(
    r"\b(?:kitn[aei]|kab|kahan|kahaan|kaun|kyun|kis\s*kis|kaise|kaunsa|konsa)\b|\b(?:kya|na|or\s+not|ya\s+nahi+n?|or\s+without)\W*$"
    r"|कितन[ाेी]|(?<![\u0900-\u0963])(?:कब|कहाँ|कहां|कौन|क्यों|कैसे)(?![\u0900-\u0963])|(?:क्या|या\s+नहीं)\W*$",
)
_NO_QUESTION = Sought(
    r"\b(?:jab|pata\s+nahi|don['’]?t\s+know|let\s+(?:me|us)\s+know|koi\s+baat|kya\s+baat|is\s+fine|is\s+ok)\b|पता\s+नहीं",
)


def asks_to_be_told(text: str) -> bool:
    """Of a whole message: not a wish put as a question ("can I come at 5?"), which asks for a deed. "do one
    thing" and the like are no questions without their mark."""
    said = unicodedata.normalize("NFC", " ".join(text.split()))
    if _WISH.search(said):
        return False
    if said.rstrip(" .!\"'”)").endswith(("?", "？")):
        return True
    return _NO_QUESTION.search(said) is None and bool(_OPENS.match(said) or _WITHIN.search(said))
