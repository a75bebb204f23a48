"""``12 ko nahi, baaki din free``: an answer that differs by day is neither a free nor a busy."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

_CLAUSES = Sought(
    r"[,;.।\n|]+|(?<!\w)(?:but|lekin|magar|aur|and|par|baa?ki|rest|otherwise|लेकिन|मगर|और|पर|बाकी|बाक़ी)(?!\w)",
)
_NO = Sought(
    r"(?<!\w)(?:no|not|nahi+n?|nhi|can'?t|cannot|busy|booked|shoot|unavailable|blocked|नहीं|नही|व्यस्त|शूट)(?!\w)",
)
_YES = Sought(
    r"(?<!\w)(?:free|available|ok(?:ay)?|yes|ha+n|fine|theek|chalega|khaa?li|ख़ाली|खाली|फ्री|हाँ|हां|ठीक|चलेगा)(?!\w)",
)
_NOTHING = Sought(r"(?<!\w)(?:problem|issue|dikkat|tension|worries|clash|दिक्कत|परेशानी)(?!\w)")
_BUT = Sought(
    r"(?<!\w)(?:except(?:ing)?|excluding|apart\s+from|other\s+than|only|just|sirf|ke\s+alaa?wa|chhod\s*(?:kar|ke)|siva(?:y|ye)?|after|before|till|until|se\s+pehle|ke\s+baad"
    r"|सिर्फ़?|के\s+अलावा|छोड़कर|छोड़\s+कर|के\s+बाद|से\s+पहले)(?!\w)",
)
_DAY = Sought(
    r"\d|(?<!\w)(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?(?!\w)|(?<!\w)(?:som|mangal|budh|guru|shukra?|shani|ravi)v?w?aar(?!\w)"
    r"|(?<!\w)(?:mornings?|evenings?|afternoons?|nights?|half|first\s+half|second\s+half|subah|shaam|dopahar|raat|सुबह|शाम|दोपहर|रात|din|days?|दिन)(?!\w)",
)
_ELSEWHERE = Sought(r"first\s+refusal|1st\s+refusal|\bhold\b|पहला\s+हक")


def partly(said: str) -> bool:
    """Whether a typed answer is yes for some of the days and no for others. Another's first refusal is an
    answer of its own, whatever its last day."""
    if _ELSEWHERE.search(said) or not _DAY.search(said):
        return False
    clauses = [one for one in _CLAUSES.split(said) if _says_something(one)]
    refused = any(_NO.search(one) for one in clauses)
    free = any(_YES.search(one) and not _NO.search(one) for one in clauses)
    return (free and (refused or _BUT.search(said) is not None)) or _with_a_limit(said)


def _with_a_limit(said: str) -> bool:
    """``haan but sirf shaam ko``, ``haan lekin 14 ko nahi``: a bare yes, and beside it for which part of the
    days it is, or is not."""
    clauses = [one for one in _CLAUSES.split(said) if one.strip()]
    agreed = any(_YES.search(one) and not _NO.search(one) for one in clauses)
    return agreed and any(
        _DAY.search(one) and (_BUT.search(one) or _NO.search(one)) and not _NOTHING.search(one)
        for one in clauses
    )


def plainly(said: str) -> str:
    """``free``, ``busy`` or ``partly`` of words about somebody's days; empty where they say none of it."""
    if _ELSEWHERE.search(said):
        return ""
    clauses = [one for one in _CLAUSES.split(said) if one.strip() and not _NOTHING.search(one)]
    refused = any(_NO.search(one) for one in clauses)
    free = any(_YES.search(one) and not _NO.search(one) for one in clauses)
    if free and (refused or _BUT.search(said)):
        return "partly"
    return "free" if free else "busy" if refused else ""


def answers(clause: str) -> Literal["free", "busy"] | None:
    """What one clause says; a no in it counts."""
    if _NO.search(clause) and not _NOTHING.search(clause):
        return "busy"
    return "free" if _YES.search(clause) or _NOTHING.search(clause) else None


def _says_something(clause: str) -> bool:
    """A lone yes or no answers, and says of no day anything; "no problem" refuses nothing."""
    words = clause.split()
    return bool(words) and not _NOTHING.search(clause) and (len(words) > 1 or words[0].casefold() in _FREE)


_FREE = frozenset(("free", "available", "khali", "khaali", "ख़ाली", "खाली", "फ्री"))


_SHOOTS = shapes(
    r"\W*(?:(?:sorry|no|nahi|arre|ha+n)[\s,]+)*(?:[^?,;.]{0,40}?\s)?"
    r"(?:i\s+(?:have|am|will\s+be)|i['’]?m|(?:mer[aie]|mujhe|main)\s+|(?:\d{1,2}|us\s+din|un\s+dinon?|tab|then)\s*(?:ko|se)?)"
    r"[^?,;.]{0,30}?(?<!\w)(?:an?\s+|(?:doosr[ai]|dusr[ai])\s+)?(?:shoot(?:ing)?|busy|booked|travell?ing|out\s+of\s+town)"
    r"(?:\s+(?:hai|h|hain|hoon|hu|chal\s+raha\s+hai|par|pe|that\s+day|those\s+days|then|on|us\s+din"
    r"|[^?,;.]{0,30}\d{1,2}[^?,;.]{0,12}))*\W*",
)
"""Who has a shoot on the days asked about is not free on them."""


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """While a question about dates is the newest that is open: whatever else the words might be read as."""
    if context.pending != "availability":
        return None
    if partly(text):
        return {"status": "partly"}
    return {"status": "busy"} if _SHOOTS.of(composed(text)) and not _YES.search(text) else None
