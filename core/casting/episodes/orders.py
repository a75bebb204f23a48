"""Plain questions about what was done before, in English, Hinglish and Hindi. Only a whole message is one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, shapes

_DID = (
    r"(?P<did>cast|casting|book(?:ed)?|lock(?:ed)?|final(?:ise|ize)?d?|sign(?:ed)?|audition(?:ed)?|read|reject(?:ed)?"
    r"|pass(?:ed)?(?:\s+on)?|veto(?:ed)?|approved?|offer(?:ed)?)"
)
_SHAPES = shapes(
    rf"(?:when|who)\s+did\s+(?:we|i)\s+(?:last|previously)\s+{_DID}\s+(?:for\s+|as\s+|to\s+)?(?P<topic>.{{2,160}}?)",
    rf"when\s+was\s+the\s+last\s+time\s+(?:we|i)\s+{_DID}\s+(?:for\s+|as\s+|to\s+)?(?P<topic>.{{2,160}}?)",
    rf"(?:what\s+happened\s+)?(?:the\s+)?last\s+time\s+(?:we|i)\s+{_DID}\s+(?:for\s+|as\s+|to\s+)?(?P<topic>.{{2,160}}?)",
    rf"have\s+we\s+(?:ever|already)\s+{_DID}\s+(?:for\s+|as\s+|to\s+)?(?P<topic>.{{2,160}}?)(?:\s+before)?",
    rf"(?:pichh?l[ia]\s+b(?:aa?)r|last\s+time)\s+(?:hum(?:ne)?|ham(?:ne)?|maine)\s+(?P<topic>.{{2,160}}?)\s+(?:ko\s+)?"
    rf"(?:kab\s+|kaise\s+|kisko\s+)?{_DID}\s+(?:kab\s+)?(?:kiya|kiye|ki|kari|kara)(?:\s+th[aei])?",
    rf"(?:hum(?:ne)?|ham(?:ne)?)\s+(?:pichh?l[ia]\s+b(?:aa?)r\s+)(?P<topic>.{{2,160}}?)\s+(?:ko\s+)?"
    rf"(?:kab\s+|kaise\s+|kisko\s+)?{_DID}\s+(?:kab\s+)?(?:kiya|kiye|ki|kari|kara)(?:\s+th[aei])?",
    r"पिछली\s+बार\s+(?:हमने|मैंने)\s+(?P<topic>.{2,160}?)\s+(?:को\s+)?(?:कब\s+|किसको\s+)?"
    r"(?P<did>कास्ट|बुक|ऑडिशन|रिजेक्ट|अप्रूव|ऑफर)\s+(?:कब\s+)?(?:किया|की|किए)(?:\s+था|\s+थी|\s+थे)?",
    before=r"\W*",
    after=r"[\s?.!।]*",
)
_VERBS = (
    ("audition", r"audition|read|ऑडिशन"),
    ("reject", r"reject|pass|veto|रिजेक्ट"),
    ("approve", r"approve|अप्रूव"),
    ("offer", r"offer|ऑफर"),
)
_LIKE = Sought(
    r"(?:a\s+|an\s+)?(?:role|part|character|somebody|someone)\s+like\s+(?P<after>.+)"
    r"|(?P<before>.+?)\s+(?:jais[aei]|जैस[ाेी])(?:\s+(?:role|part|kirdaar|koi|रोल|किरदार))?",
)


@beside(_SHAPES)
def before(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``when did we last cast a boxer's brother?``, ``pichli baar humne Meera jaisa role kab cast kiya?``."""
    found = _SHAPES.of(text)
    if found is None:
        return None
    verb = next((verb for verb, said in _VERBS if re.match(said, found["did"], re.I)), "cast")
    topic = found["topic"].strip()
    like = _LIKE.fullmatch(topic)
    name = (like["after"] or like["before"]).strip() if like else ""
    return {"topic": topic, "like": name, "did": verb}
