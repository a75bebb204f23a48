"""``galti ho gayi, tuesday hona chahiye tha``, ``oops 11:30``: said just after people were invited, of when
the whole session should have begun. Only a whole message is one, and nobody is named in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording.spoken_times import AFTER, TIME, marked
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import composed, shapes

PLANNED = "just_planned"
"""In the focus: the sessions that were sent just now."""
_SLIP = (
    r"(?:oops+|uff+o?|sorry|my\s+(?:mistake|bad)|(?:i\s+)?made\s+a\s+mistake|(?:that['’]?s\s+"
    r"|that\s+was\s+|it['’]?s\s+)?wrong"
    r"(?:\s+(?:day|date|time|timing))?|(?:mujhse\s+|meri\s+|ye\s+|yeh\s+)?(?:galti|gadbad"
    r"|mistake)(?:\s+(?:se|me|mein))?(?:\s+(?:ho\s+ga?y[ai]"
    r"|hogayi|hui|kar\s+di|thi|hai))?|(?:galat|wrong)\s+(?:day|din|date|time|timing)?(?:\s+(?:hai"
    r"|tha|bhej\s*di?ya|chala\s+ga?ya|likh\s*di?ya))?"
    r"|no\s+wait|wait|no+|nahi+n?|arre?y?(?:\s+yaar)?|actually|ओह|गलती(?:\s+(?:हो\s+ग(?:ई|यी)|से))?"
    r"|ग़लती(?:\s+हो\s+गई)?|गलत|अरे|सॉरी)"
)
_LEAD = rf"\W*(?:{_SLIP}[\s,.!:;–-]+)"
_SHOULD = (
    r"(?:hona|karna|rakhna|bulana|bolna|likhna|होना|करना|रखना|बुलाना)\s+(?:chahiye\s+|चाहिए\s+)?"
    r"(?:tha|thi|the|hai|था|है)"
)
_THE_TIME = (
    r"(?:(?:(?:it|that|this|the\s+(?:session|time|timing|day|date|call)|auditions?|callbacks?|time"
    r"|timing|session|ye|yeh|ise|isko|sab(?:ka|ko)?)\s+)?"
    r"(?:(?:should|was\s+supposed|were\s+supposed|has|have|is|was"
    r"|needs?)\s+)?(?:to\s+)?(?:have\s+)?(?:be(?:en)?\s+)?"
    r"(?:i\s+)?(?:mean[t]?\s+|matlab\s+)?(?:at\s+|on\s+|from\s+|for\s+)?)"
)
_FORMS = shapes(
    rf"{_LEAD}+{_THE_TIME}(?P<to>{TIME})(?:\s+(?:se|ko|ka|ki|pe|se\s+hi|से|को|का))?(?:\s+{_SHOULD})?",
    rf"{_THE_TIME}(?P<to>{TIME})(?:\s+(?:se|ko|ka|ki|pe|से|को|का))?\s+{_SHOULD}",
    rf"(?:i|we)\s+meant\s+(?:at\s+|on\s+|for\s+|from\s+)?(?P<to>{TIME})",
    rf"(?:it|that|this|the\s+(?:session|time|day))?\s*should(?:\s+have|['’]ve"
    rf"|\s+of)?\s+be(?:en)?\s+(?:at\s+|on\s+|for\s+|from\s+)?(?P<to>{TIME})",
    rf"{_LEAD}*{TIME}\s+(?:nahi+n?|nhi|नहीं)[\s,]+(?P<to>{TIME})(?:\s+(?:se|ko|से|को))?(?:\s+{_SHOULD})?",
    rf"{_LEAD}*(?P<to>{TIME})[\s,]+(?:not|instead\s+of|rather\s+than)\s+{TIME}",
    rf"{_LEAD}*{TIME}\s+(?:ki\s+jagah|ke\s+badle|की\s+जगह)\s+(?P<to>{TIME})(?:\s+{_SHOULD})?",
    after=AFTER,
)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of the one session that was just sent, while nothing was changed since; of several it is not clear
    which is meant."""
    sessions: tuple[int, ...] = tuple(context.raw.get(PLANNED) or ())
    if len(sessions) != 1 or context.writer not in CASTING or "?" in text:
        return None
    form = marked(composed(text).strip(" .!।,;:"))
    found = next(iter(_FORMS.all_of(form.form)), None)
    to = "" if found is None else form.time(found["to"])
    return {"to": to, "session": sessions[0]} if to else None
