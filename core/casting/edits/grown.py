"""``tara ab 9 saal ki ho gayi height 4'2``: what a guardian or agent says of how a child has grown."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from core.casting.edits.model import FACTS
from core.casting.talent.model import ADULT_AGE, Talent
from core.casting.talent.values import Wrong
from core.understanding.meaning import Context
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

SPEAKERS = frozenset({"guardian", "agent"})
LEAST = 2
"""Centimetres by which nobody measures a child differently."""
_YEARS = r"(?:saal|sal|years?|yrs?|y/?o|baras|साल|वर्ष)"
_GROWN = re.compile(
    r"\W*(?:(?:my|our|meri|mera|hamari|मेरी)\s+)?(?P<who>[^\W\d_]{2,20}(?:\s+[^\W\d_]{2,20})??)\s+"
    r"(?:(?:ab|abhi|now|is|has|turned|just|hai|अब)\s+)*(?P<age>\d{1,2})\s*"
    rf"(?:{_YEARS}(?:\s+(?:ki|ka|ke|old|की|का))?(?:\s+(?:ho\s+ga(?:yi|ya|i|ye)|hai\b|h\b|now\b"
    rf"|हो\s+ग(?:ई|या)|है))*"
    r"|(?=\s*(?:now\b|[,.;]|and\b)))\s*(?:(?:hai|now|h)\b)?[\s,.;&]*(?:(?:and|aur|also|और)\s+)?(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_TURN = Sought(r"\s*[,;.]\s+|\s+(?:and|aur|also|और)\s+")
_CHILDREN = listed("son daughter child kid beti bete beta bachcha bachchi bachi she he woh wo uski बेटी बेटा")
_VALUE = r"(?P<value>\S.{0,119}?)"
_NAHI = r"(?:nahi+n?|nhi|नहीं)"
DENIED = (
    rf"(?:i|we)\s+(?:actually\s+)?(?:do\s*n['’]?o?t|dont|can\s*not|can['’]?t|cant|never)\s+(?:actually\s+|really\s+)?"
    rf"(?:know|speak|do|learnt?)\s+(?:any\s+)?{_VALUE}",
    rf"(?:(?:mujhe|muje|mereko|main|mai|मुझे|मैं)\s+)?{_VALUE}\s+{_NAHI}\s+(?:aat[iae]|bol(?:ti|ta|\s*pa?t[ia])|jaant[iae]|karti|karta|आती|आता|बोलती|बोलता)"
    r"(?:\s+(?:hai|h|hain|hu|hun|hoon|है|हूँ|हूं))?",
)
"""Somebody knows best what they cannot."""
WRONG_THEN = Sought(
    r"(?P<field>\b(?:height|hight|weight|wazan|age|umar|waist|chest|hips|shoe|kad|qad|lambai)|हाइट"
    r"|वज़न|उम्र|क़द|कद)\s+(?:is\s+)?"
    r"(?:galat|ghalat|wrong|incorrect|गलत|ग़लत)(?:\s+(?:likh[ia]|hai|h|he|thi|tha|है|लिखी))*\s*[,;.]\s*"
    r"(?:(?:it['’]?s|it|is|actually|sahi|asli)\s+)*(?=\d)",
)
"""``height galat hai, 5'6 hai``: the figure belongs to what is wrong."""
One = Callable[[str, Context], Mapping[str, Any] | None]


def of_child(said: str, context: Context, one: One) -> Mapping[str, Any] | None:
    """The age, and whatever else of the sentence is a fact; None where a part of it is none."""
    found = _GROWN.fullmatch(said) if context.writer in SPEAKERS else None
    if found is None or int(found["age"]) >= ADULT_AGE:
        return None
    who = "their" if found["who"].casefold() in _CHILDREN else found["who"]
    changes: list[Mapping[str, str]] = [{"field": "age", "value": found["age"], "how": "set"}]
    for part in filter(None, _TURN.split(found["rest"].strip(" .!।"))):
        name = re.sub(r"^(?:her|his|uski|uska|iski|apni)\s+", "", part, flags=re.IGNORECASE)
        read = one(f"my {name}", context)
        if read is None:
            return None
        changes += read["changes"]
    return {"person": who, "changes": changes}


def shrinks(one: Talent, field: str, value: str) -> int:
    """The height in centimetres that would make a child smaller than they were; 0 for anything else."""
    if field != "height" or not one.is_minor or not one.height_cm:
        return 0
    try:
        now = FACTS["height"].put(one, value).height_cm or 0
    except Wrong:
        return 0
    return now if 0 < now <= one.height_cm - LEAST else 0
