"""What people write of themselves besides figures and skills: their page, their hair, what they are not."""

from __future__ import annotations

import re

from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

INSTA = r"insta(?:gram)?(?:\s+(?:id|handle|profile|link|page|account))?|ig\s+(?:id|handle)|इंस्टा(?:ग्राम)?"
_MY = r"(?:(?:my|main|mai|meri|mera|mere|मेरी|मेरा)\s+)"
_NEW = r"(?:new\s+|naya\s+|nayi\s+)?"
_SITE = r"(?:https?://)?(?:www\.)?(?:instagram\.com|instagr\.am)/\S{2,60}"
INSTAGRAM = (
    rf"{_MY}?{_NEW}(?:{INSTA})\s*(?:is|hai|[:=-])?\s*(?P<value>@[A-Za-z0-9._]{{2,30}}|{_SITE})(?:\s+(?:hai|h))?",
    rf"{_MY}{_NEW}(?:{INSTA})\s*(?:is|hai|[:=-])\s*(?P<value>@?[a-z0-9._]{{2,30}}|{_SITE})",
    rf"{_MY}{_NEW}(?:{INSTA})\s+(?P<value>@?[a-z0-9._]{{2,30}}|{_SITE})\s+(?:hai|h)",
)
_LONG = r"(?P<value>short|long|shoulder[\s-]length|shoulder|chh?ot[ei]|lamb[ei]|छोटे|लंबे)"
HAIR = (
    r"(?:i(?:['’]ve|\s+have)?\s+)?(?:just\s+|recently\s+)?(?:cut|got|had)\s+(?:my\s+)?hair\s+(?:cut\s+)?"
    rf"{_LONG}(?:\s+(?:now|recently|this\s+week))?",
    rf"(?:maine\s+)?(?:apne\s+|mere\s+)?(?:baal|bal|hair)\s+(?:ab\s+)?{_LONG}\s+"
    r"(?:kar(?:wa|a)?\s*(?:liye|diye|liya)|kat(?:wa)?\s*(?:liye|diye)|ho\s+ga(?:ye|e)|hai)(?:\s+(?:hai|hain|ab))*",
)
_LENGTHS = {"chote": "short", "chhote": "short", "choti": "short", "lambe": "long", "lambi": "long"}
AND_NOT = Sought(r"(?<=[\w'\"’”])\s+\d[\d.'’\"]*\s+(?:nahi+n?|nhi|not|नहीं)\s*[.!।]*\s*$")
"""``umar 26 hai meri 27 nahi``: what it is not."""
_TOO = Sought(r"\s+(?:bhi|too|also|as\s+well|भी)$")
_PAGE = re.compile(r"@?[\w.]{2,30}|\S+\.\S+/\S+", re.ASCII)
_STATES = frozenset(
    listed("""
    private public hacked banned deleted gone new same not no nahi nahin active inactive down old wrong
    galat closed disabled off on hai kya chahiye dekho see
    """)
)


def plain(value: str, field: str) -> str:
    """A value without a trailing ``too``, in the words that a profile has."""
    value = _TOO.sub("", value)
    return _LENGTHS.get(value.casefold(), value) if field == "hair" else value


def is_page(value: str) -> bool:
    """Whether a value can be somebody's page or name on a site; "my instagram is private" names none."""
    return _PAGE.fullmatch(value) is not None and value.casefold() not in _STATES
