"""``who all on Meera``, ``Meera mein kaun kaun hai``: who is on a role's list, asked
without the word list."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.understanding import whose_name
from core.understanding.meaning import Context

_ROLE = r"(?P<role>[^?!:,\d]{1,40}?)"
_LIST = r"(?:\s*(?:'s|ki|ke|ka)?\s*(?:short\s*-?\s*list|list))?"
_TAIL = (
    r"(?:\s+(?:so\s+far|right\s+now|now|rn|abhi|ab\s+tak|till\s+now|today|currently|please|pls"
    r"|batao|dikhao|bata\s+do))*"
)
_FORMS = tuple(
    re.compile(rf"\W*(?:so\s+|ok(?:ay)?\s+|and\s+|aur\s+|accha\s+)?{form}{_TAIL}\W*", re.IGNORECASE)
    for form in (
        rf"who(?:'s|\s+is|\s+are)?(?:\s+all|\s+else|\s+do\s+we\s+have)*(?:\s+is|\s+are)?\s+(?:on|in"
        rf"|up\s+for|for|under)"
        rf"\s+(?:the\s+)?{_ROLE}{_LIST}",
        rf"who(?:m)?(?:\s+all)?\s+(?:do|have)\s+we\s+(?:have|got|shortlisted"
        rf"|picked)(?:\s+so\s+far)?\s+(?:for|on|in)\s+{_ROLE}",
        rf"which\s+(?:people|girls|boys|actors|names)\s+(?:are|do\s+we\s+have)\s+(?:on|in"
        rf"|for)\s+{_ROLE}{_LIST}",
        rf"{_ROLE}{_LIST}\s+(?:mein|me|main|pe|par|ke\s+liye)\s+(?:abhi\s+)?(?:kaun(?:\s*-?\s*kaun)?"
        rf"|kon(?:\s*-?\s*kon)?|kitne\s+log)"
        rf"(?:\s+(?:log|se\s+log))?(?:\s+(?:hai|hain|h|he|aaye|aaya))?",
        rf"(?:kaun|kon)(?:\s*-?\s*(?:kaun|kon))?\s+(?:hai|hain|log\s+hain)\s+{_ROLE}{_LIST}\s+(?:mein"
        rf"|me|pe|par|ke\s+liye)",
        rf"{_ROLE}\s+(?:में|के\s+लिए|की\s+लिस्ट\s+में|पर)\s+(?:अभी\s+)?कौन(?:\s*-?\s*कौन)?(?:\s+(?:है"
        rf"|हैं|लोग\s+हैं))?",
        rf"(?:names|people)\s+(?:on|for|in)\s+{_ROLE}{_LIST}",
    )
)


def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only for the name of a role there is."""
    said = " ".join(text.split())
    for form in _FORMS:
        found = form.fullmatch(said)
        known = whose_name(found["role"].strip(), context.known_roles) if found else ()
        if len(known) == 1:
            return {"list": known[0]}
    return None
