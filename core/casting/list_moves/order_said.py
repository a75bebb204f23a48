"""``move Simran above Amrita``, ``Simran ko sabse upar rakho``: where somebody is to stand on a shortlist.

"Before" and "after" are times as well, and need the word "list".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.people import STAFF
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

_NAME = r"[^\W\d_][\w\u0900-\u0963.]*(?:\s+[^\W\d_][\w\u0900-\u0963.]*){0,2}?"
_WHO, _BY = rf"(?P<who>{_NAME})", rf"(?P<by>{_NAME})"
_MOVE = r"(?:move|put|place|rank|keep|shift|set|bring)"
_LIST = r"(?:short\s*-?\s*list|list)"
_ROLE = r"(?P<role>[^?!:,\d]{1,40}?)(?:['’]?s)?"
_ON = rf"(?:\s+(?:on|in|of|for)\s+(?:the\s+)?{_ROLE}(?:\s+{_LIST})?)?"
_ON_LIST = rf"\s+(?:on|in|of)\s+(?:the\s+)?(?:{_ROLE}\s+)?{_LIST}"
_KO, _UPAR = r"(?:ko|को)", r"(?P<side>u+par|oopar|neeche|niche|ऊपर|नीचे)"
_DO = r"(?:kar|rakh|da+l|le\s*a|la|कर|रख|डाल|ला)(?:o|na|\s*do|\s*dena|\s*dijiye|ो|ओ|\s*दो|\s*देना)?"
_FORMS = shapes(
    rf"{_MOVE}\s+{_WHO}\s+(?P<side>above|over|higher\s+than|below|under|beneath|lower\s+than)\s+{_BY}{_ON}",
    rf"{_MOVE}\s+{_WHO}\s+(?P<side>before|ahead\s+of|after|behind)\s+{_BY}{_ON_LIST}",
    rf"{_WHO}\s+{_KO}\s+{_BY}\s+(?:se|ke|k|के|से)\s+{_UPAR}\s+{_DO}",
    rf"{_MOVE}\s+{_WHO}\s+(?:to|at|on)\s+(?:the\s+)?(?P<side>top|bottom|end)(?:\s+(?:of\s+)?(?:the\s+)?{_LIST})?{_ON}",
    rf"{_WHO}\s+{_KO}\s+(?:list\s+(?:me|mein)\s+)?(?:sabse|सबसे)\s+{_UPAR}\s+{_DO}",
    rf"{_MOVE}\s+{_WHO}\s+(?P<side>first|last){_ON_LIST}",
    before=r"\W*(?:(?:ok(?:ay)?|and|aur|also|so|now|please|pls|actually)[\s,]+)*",
    after=r"(?:\s*,?\s+(?:please|pls|yaar|now))*[\s.!।]*",
)
_UP = Sought(r"above|over|higher|before|ahead|u+par|oopar|top|first|ऊपर")
_NOBODY = frozenset(
    composed(
        "audition auditions slot time everyone everybody all it this that the lunch break list not dont mat"
        " nahi session reading consideration hold avail i you we"
    ).split()
)


@beside(_FORMS)
def above_or_below(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: two people, or one and an end of the list; a role there is where one is named."""
    if context.writer not in ("", *STAFF):
        return None
    for found in _FORMS.all_of(composed(text)):
        said = found.groupdict()
        names = [one for one in (said["who"], said.get("by")) if one]
        role = (said.get("role") or "").strip()
        known = whose_name(role, context.known_roles) if role else ()
        if (role and len(known) != 1) or any(set(one.casefold().split()) & _NOBODY for one in names):
            continue
        if any(whose_name(one, context.known_roles) for one in names):
            continue
        up = _UP.match(said["side"]) is not None
        return {"who": said["who"], "by": said.get("by") or "", "up": up, "list": known[0] if known else ""}
    return None
