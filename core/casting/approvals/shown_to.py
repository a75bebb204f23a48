"""``show this list to Rohan``, ``rohan ko dikhao ye list``: a list put before somebody who is named."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.people import CASTING
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes
from core.understanding.vocabulary import words as listed

_TO = r"(?P<to>[^\W\d_][^\W\d_]{1,20}(?:\s+[^\W\d_]{2,20})?)"
_LIST = r"(?:short\s?-?\s?)?list|लिस्ट|शॉर्टलिस्ट"
_THIS = r"(?:(?:this|that|the|my|our|is|iss|us|ye|yeh|wo|यह|ये|इस)\s+)?"
_ROLE = r"(?:(?P<role>[^\W\d_][^?!:,\d]{1,30}?)(?:['’]s|\s+(?:ki|ka|की|का))?\s+)?"
_DIKHAO = (
    r"(?:dikha(?:o|do|\s*do|na|\s*dena)|bhej(?:o|do|\s*do|na|\s*dena)|share\s*(?:karo|kar\s*do|kardo)|de\s*do"
    r"|दिखा(?:ओ|\s*दो)|भेज(?:ो|\s*दो)|शेयर\s*कर(?:ो|\s*दो))"
)
_FORMS = shapes(
    rf"(?:show|send|share|forward|present|give)\s+{_THIS}{_ROLE}(?:{_LIST})\s+(?:to|with)\s+{_TO}",
    rf"(?:show|share)\s+(?:these|them|all\s+(?:of\s+)?(?:them|these)|it)\s+(?:to|with)\s+{_TO}",
    rf"{_TO}\s+(?:ko|को)\s+{_THIS}{_ROLE}(?:{_LIST})\s+(?:bhi\s+|भी\s+)?{_DIKHAO}",
    rf"{_TO}\s+(?:ko|को)\s+{_DIKHAO}\s+{_THIS}{_ROLE}(?:{_LIST})",
    rf"{_THIS}{_ROLE}(?:{_LIST})\s+{_TO}\s+(?:ko|को)\s+(?:bhi\s+|भी\s+)?{_DIKHAO}",
    before=r"\W*(?:(?:ok(?:ay)?|please|pls|now|ab|and|aur|acc?ha|great)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|now|abhi|also|too|bhi))*[\s.!।]*",
)
_NOBODY = listed("""
    me us mujhe hume humein hum mail email excel pdf word slack whatsapp telegram sheet sheets file it them
    that this mujhko मुझे हमें
    """)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: whether that person decides here is checked where it is shared."""
    if context.writer not in CASTING or "?" in text:
        return None
    for found in _FORMS.all_of(composed(text)):
        named = found.groupdict()
        to, said = named["to"].strip(), (named.get("role") or "").strip()
        known = whose_name(said, context.known_roles) if said else ()
        if set(to.casefold().split()) & _NOBODY or (said and len(known) != 1):
            continue
        if not said and not (context.focus_list or context.focus_role):
            continue
        return {"list": known[0] if known else "", "to": to}
    return None
