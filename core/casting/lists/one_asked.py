"""Who a question about one person is about: a name, a number, ``she``, ``usko``."""

from __future__ import annotations

import re

from core.casting.lists.model import LISTED
from core.casting.talent.names import alike
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.vocabulary import words as listed

WHO = r"(?P<who>#?\d{1,2}|[^\W\d_][^?!:,;\d]{0,40}?)"
SHE = r"(?:she|he|they|that\s+one|this\s+one|her|him)"
WO = r"(?:wo|woh|vo|voh|ye|yeh|yah|वो|वह|ये|यह)"
USKO = r"(?:us(?:ko|e)|is(?:ko|e)|un(?:ko|hein?|hen)|in(?:ko|hein?|hen)|उस(?:को|े)|इस(?:को|े)|उन्हें|इन्हें)"
USKI = r"(?:us(?:ki|ka|ke)|is(?:ki|ka|ke)|un(?:ki|ka|ke)|in(?:ki|ka|ke)|उसक[ाीे]|इसक[ाीे]|उनक[ाीे]|इनक[ाीे])"
_PLACE = re.compile(r"#?(\d{1,2})")
MOST_WORDS = 3
_NO_NAME = listed("""
    i you u we it us me my your our anyone anybody someone somebody everyone everybody all any some who which
    what that this there these those them both kaun kon koi kis kisko kisi sab sabko sabhi tum aap main hum
    ham mujhe tumko aapko humko talent actor actress the a an list role kya कौन कोई किस किसको सब हम आप मैं
    """)


def who_of(said: str | None, context: Context) -> str | None:
    """As a reference, empty where only a pronoun was said; None where the words are nobody who is shown,
    spoken of or on a list, or a role."""
    said = (said or "").strip(" ,")
    if not said:
        return ""
    if place := _PLACE.fullmatch(said):
        return place[1] if 1 <= int(place[1]) <= len(context.last_result) else None
    spoken = said.casefold().split()
    if len(spoken) > MOST_WORDS or set(spoken) & _NO_NAME or whose_name(said, context.known_roles):
        return None
    there = (*context.last_result, *context.known_people, *context.raw.get(LISTED, ()))
    return said if any(alike(said, one) for one in there) else None
