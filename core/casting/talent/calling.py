"""``call Harleen``, ``harleen ko phone lagao``: the desk calls nobody; it shows who can be called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

AHEAD = "auditions_ahead"
"""In the context's ``raw``, for staff: the names of those who have an audition ahead."""
_WHO = r"(?P<who>[^\W\d_][\w\u0900-\u0963]{2,20}(?:\s+[^\W\d_][\w\u0900-\u0963.]{0,20})?)"
_THEIRS = r"(?:(?:['’]s|s['’])\s+(?:agent|manager|mom|mum|mother|dad|father|guardian|parents?))?"
_NOW = r"(?:[\s,]+(?:now|please|pls|plz|once|up|abhi|zara|ek\s+baar|yaar|na|ji|अभी|ज़रा))*"
_FORMS = shapes(
    rf"(?:call|phone|ring|dial)\s+(?:up\s+)?{_WHO}{_THEIRS}",
    rf"{_WHO}\s+(?:ko|को)\s+(?:ek\s+|zara\s+|abhi\s+)?(?:call|phone|fon|ring|कॉल|फ़ोन|फोन)\s+(?:kar\w*|lag\w*|ghuma\w*|milao|कर\S*|लगा\S*|मिलाओ)"
    r"(?:\s+(?:do|dena|lo|na|दो|लो))*",
    before=r"\W*(?:(?:please|pls|plz|ok|can\s+you|could\s+you|someone|koi|zara|abhi)[\s,]+)*",
    after=rf"{_NOW}[\s.!।]*",
)


@beside(_FORMS)
def calling(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: by the team, of somebody it works with now; any other name may be a word for something
    else."""
    if context.writer not in STAFF:
        return None
    known = (*context.last_result, *context.known_people, *(context.raw.get(AHEAD) or ()))
    for found in _FORMS.all_of(composed(text)):
        if whose_name(found["who"].strip(), tuple(dict.fromkeys(known))):
            return {"person": found["who"].strip()}
    return None
