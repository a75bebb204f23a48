"""``girl 22 punjabi``, ``lawyer type lady 45``: the one number in a search for somebody is an age."""

from __future__ import annotations

import re

from core.understanding.shapes import Sought

_NUMBER = re.compile(r"(?<![\w.:'’/₹#-])([1-9]\d)(?![\w:'’/%]|[.-]\d)")
_COUNTED = Sought(
    r"\d+\s*(?:more\s+|aur\s+|new\s+|best\s+|good\s+|top\s+|और\s+)?(?:\w+\s+)?(?:girls|boys|guys|men|women|ladies|people|persons|log|logon|actors|actresses|options?|profiles?|candidates?|names?"
    r"|kids|children|models|dancers|singers|ladkiy\w+|ladkiyon|ladke|auratein|bachche|days?|din|weeks?|hafte|months?|mahine|hours?|ghante|episodes?|scenes?|films?|shows?|minutes?|km|kilos?|kgs?|baje"
    r"|lakhs?|k|lac|hazaa?r|thousand|rupees|rs|लोग|लड़कियाँ|लड़कियां|लड़के|दिन|बजे)(?![\w\u0900-\u0963])"
)
"""How many, how long or how much: no age."""
_TOP = Sought(
    r"(?<!\w)(?:top|best|first|pehl[ei]|only|sirf|show|dikhao|give|at\s+least|budget|under|below|within)\s+(?:me\s+|the\s+|us\s+)?\d"
)
YOUNGEST, OLDEST = 14, 90
_KID = r"(?:kids?|child(?:ren)?|bachch?[aeio]\w*|bacch[aeio]\w*|baby|बच्च\S*)(?![\w\u0900-\u0963])"
_CHILDREN = Sought(
    rf"(?<!\w)(?<!with\s)(?<!for\s)(?<!of\s)(?<!to\s)(?<!has\s)(?<!have\s)(?<!his\s)(?<!her\s)(?<!own\s)(?<!teach\s)(?<!teaches\s)(?<!love\s)(?<!loves\s)"
    rf"(?<!\d\s){_KID}(?!['’]|\s+(?:ke|ki|ka|ko|se|show|shows|film|films|theatre|play|plays|workshop\w*|wear|brand)(?!\w))"
    rf"|(?<!\w)\d{{1,2}}\s+{_KID}"
)
"""Who is looked for, and nobody who is good with them."""
_CHILD = Sought(
    rf"(?<!\w){_KID}(?:\s+(?:artists?|actors?|girls?|boys?|of|aged?|who\s+is|around|about|approx))*\s*,?\s*"
    r"(?P<age>[3-9]|1[0-7])(?![\w:'’/%.-])"
)
"""``Kid 9``; "2 kids" are two."""


def of_children(text: str) -> bool:
    """Whether children are looked for."""
    return _CHILDREN.search(text) is not None


def bare_age(text: str) -> int | None:
    """Of a text that says who is looked for and nothing else of ages, heights, money or days."""
    if child := _CHILD.search(text):
        return int(child["age"])
    numbers = [int(one) for one in _NUMBER.findall(text)]
    if len(numbers) != 1 or not YOUNGEST <= numbers[0] <= OLDEST:
        return None
    return None if _COUNTED.search(text) or _TOP.search(text) else numbers[0]
