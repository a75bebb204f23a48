"""``same for Bebo``, ``aur Nani ke liye bhi wahi``: what was done last, for another role. Only a whole
message is one, for the name of a role there is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.people import CASTING
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_ROLE = r"(?P<role>[^\W\d_][^?!:,\d]{1,30}?)"
_SAME = (
    r"(?:wahi|wohi|vahi|yahi|yehi|same(?:\s+(?:thing|hi|cheez))?|aisa\s+hi|aise\s+hi|waisa\s+hi"
    r"|वही|यही|ऐसे\s+ही|सेम)"
)
_DO_HI = r"(?:\s+(?:karo|kar\s*do|kardo|karna|chahiye|dikhao|करो|कर\s*दो|चाहिए|दिखाओ))?"
_TOO = r"(?:\s+(?:too|also|as\s+well))"
_LIKEWISE = shapes(
    rf"(?:do\s+)?(?:the\s+)?(?:exact\s+)?same(?:\s+thing)?\s+(?:again\s+)?(?:for|with)\s+(?:the\s+)?{_ROLE}{_TOO}?",
    rf"(?:do\s+)?(?:that|it|this)\s+for\s+(?:the\s+)?{_ROLE}{_TOO}",
    rf"(?:repeat|again)\s+(?:that\s+|it\s+|this\s+)?for\s+(?:the\s+)?{_ROLE}{_TOO}?",
    rf"(?:and\s+)?for\s+(?:the\s+)?{_ROLE}{_TOO}",
    rf"{_ROLE}\s+(?:ke\s+liye|k\s+liye|ka|ke|ki|के\s+लिए|का)\s+(?:bhi|भी)(?:\s+{_SAME})?{_DO_HI}",
    rf"{_ROLE}\s+(?:ke\s+liye|k\s+liye|के\s+लिए)\s+(?:bhi\s+|भी\s+)?{_SAME}{_DO_HI}",
    rf"{_SAME}\s+{_ROLE}\s+(?:ke\s+liye|k\s+liye|के\s+लिए)(?:\s+(?:bhi|भी))?{_DO_HI}",
    before=r"\W*(?:(?:and|aur|ok(?:ay)?|now|ab|acha|achha|please|pls|also|phir|और|अब)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|na))*[\s.!।]*",
)


@beside(_LIKEWISE)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: the role, by its own name."""
    said = composed(text)
    if context.writer not in CASTING or len(said) > 80:
        return None
    for found in _LIKEWISE.all_of(said):
        known = whose_name(found["role"].strip(), context.known_roles)
        if len(known) == 1:
            return {"role": known[0]}
    return None
