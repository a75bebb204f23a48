"""Free and busy hours said outright: a whole sentence about oneself, with from when to when in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording.clauses import cut
from core.casting.calendars.model import says
from core.people import OUTSIDE
from core.understanding.meaning import Context

MOST_WORDS = 14
_OF_ONESELF = re.compile(r"\W*(?:i\s*['’]?\s*a?m|main?|mai|hum|we\s+are|we['’]re|मैं|हम)(?!\w)", re.IGNORECASE)


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
