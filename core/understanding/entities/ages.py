"""Ages that are said without a word for a range: decades, teens, two numbers side by side."""

from __future__ import annotations

import re

DECADE = re.compile(
    r"(?:(early|mid|late)[\s-]*)?\b(?:([2-8]0)['’]?s|(twenties|thirties|forties|fifties|sixties|seventies))\b",
    re.IGNORECASE,
)
DECADES = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70}
TEENS = re.compile(r"\bteen(?:s|age(?:rs?|d)?)\b|टीनएज\w*", re.IGNORECASE)
"""Never ``teen`` alone: in Hindi that is three."""
PAIR = re.compile(
    r"(?<![\w:./'’-])(?P<low>1[3-9]|[2-7]\d)\s+(?P<high>1[3-9]|[2-7]\d)(?=\s+(?:[^\W\d_]+\s+){0,2}?(?:girls?|boys?"
    r"|ladk\w+|wom[ae]n|m[ae]n|actors?|actress\w*|females?|males?|saal|sal|years?|yrs?|लड़\S+|साल)(?!\w))",
    re.IGNORECASE,
)
"""``25 30 punjabi girl``: two ages and nothing between them."""
