"""Free and busy hours said outright: a whole sentence about oneself, with from when to when in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from core.casting.auditions.wording.clauses import cut
from core.casting.calendars.elsewhere import elsewhere
from core.casting.calendars.model import says
from core.casting.calendars.numbered import with_months
from core.casting.calendars.spelling import written_out
from core.people import CASTING, OUTSIDE
from core.understanding import unusual, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

MOST_WORDS = 14
_OF_ONESELF = Sought(r"\W*(?:i\s*['’]?\s*a?m|main?|mai|hum|we\s+are|we['’]re|मैं|हम)(?!\w)")


def stating(text: str, context: Context) -> Mapping[str, Any] | None:
    """The order of ``set_availability``: hours, or day numbers with nothing but free and busy beside them."""
    return (
        hours(text, context) or by_numbers(text, context) or away(text, context) or elsewhere(text, context)
    )


def by_numbers(text: str, context: Context) -> Mapping[str, Any] | None:
    """``12-14 free hu, 15 16 shoot hai``: unasked, from whoever is asked about no days right now."""
    if context.writer not in OUTSIDE or context.pending == "availability" or len(text.split()) > MOST_WORDS:
        return None
    today = _AN_OLD_DAY
    plain = with_months(written_out(text, today), today)
    if says(text) is None or len(_MONTHS.findall(plain)) < 2 or _MONTHS.search(text):
        return None
    left = [one for one in re.findall(r"[^\W\d_]+", plain.casefold()) if one not in _BESIDE]
    return None if left else {"said": " ".join(text.split())}


def away(text: str, context: Context) -> Mapping[str, Any] | None:
    """``I am shooting 3 to 7 dec``, of the casting ``simran is shooting from 3 to 7 dec``: busy on days with
    their month and nothing else said. In the month of an audition that waits it may be a no to that."""
    about = context.pending_about
    said = " ".join(text.split())
    if (
        context.pending == "availability"
        or len(said.split()) > MOST_WORDS
        or says(said) != "busy"
        or "?" in said
    ):
        return None
    months = _MONTH.findall(said)
    if not months or not re.search(r"\d", said) or _CLOCK.search(said):
        return None
    if about is not None and any(one[:3].casefold() == f"{about:%b}".casefold() for one in months):
        return None
    left = [
        word for word in re.findall(r"[^\W\d_]+(?=\W|$)", said.casefold()) if word not in _BESIDE | _IN_DATES
    ]
    if context.writer in OUTSIDE:
        return {"said": said} if not left else None
    if whose_name(" ".join(left), (*context.known_roles, *context.known_projects)):
        return None  # when a role or a project is shot is another matter
    named = context.writer in CASTING and 1 <= len(left) <= 2 and said.casefold().startswith(left[0])
    return {"people": (" ".join(left),), "said": said} if named and unusual(left[0]) else None


_MONTH = Sought(r"(?<![^\W\d_])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?!\w)")
_CLOCK = Sought(r"\d\s*(?:am|pm|baje|bje|बजे)\b|\d:\d")
_IN_DATES = frozenset(
    listed("""
        th st nd rd january february march april june july august sept september october november december
        s m out of town station bahar away unavailable blocked booked travelling
    """)
)
_AN_OLD_DAY = date(2026, 1, 1)
"""Which month it would be makes no difference to whether a text names days."""
_MONTHS = re.compile(r"(?<!\w)\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?!\w)")
_BESIDE = frozenset(
    listed("""
    i we am m im main mai mein hum hai hain hu hun hoon h ko se tak to and aur free busy khali khaali
    available unavailable booked shoot shooting nahi nahin not pe par on also bhi but lekin till until
    sorry hi hello ji okay ok the from only sirf jan feb mar apr may jun jul aug sep oct nov dec mam sir
    maam phir then is are travel travelling exam है हैं हूँ हूं मैं को से और फ्री खाली ख़ाली व्यस्त शूट
    नहीं पर
    """)
)


def hours(text: str, context: Context) -> Mapping[str, Any] | None:
    """``I'm free tomorrow 5pm to 6pm``, ``main kal 5 se 6 busy hu``: under an invitation too, where two clock
    times would read like a wish to move from the one to the other."""
    if context.writer not in OUTSIDE or text.rstrip().endswith("?") or len(text.split()) > MOST_WORDS:
        return None
    if _OF_ONESELF.match(text) is None or says(text) is None or cut(text).hours is None:
        return None
    return {"said": " ".join(text.split())}


_ABOUT_OTHERS = (
    r"\W*(?:(?:and|aur|so|please|pls|tell\s+me|batao)\s+)*(?:who|whom|whose|which|any(?:one|body)|is\s+any\w*|are\s+(?:you|they|any\w*)"
    r"|kaun|kon|kis(?:ke|ki|ka|ko)?|kinke|kitne|how\s+many|koi(?!\s+(?:baat|nahi\w*|na|problem|dikkat)\b)|कौन|किस\S*|कोई|कितने)(?![\w\u0900-\u0963])"
)


def about_others(text: str) -> bool:
    """``who is free 12-16 Dec``, ``kaun free hai``: a question, and nobody's own days."""
    return re.match(_ABOUT_OTHERS, text, re.IGNORECASE) is not None
