"""Another place for what is shown with its place, said against the old one or with a preposition: "Aram Nagar
ki jagah Yari Road", "not Aram Nagar, Yari Road", "at Yashraj gate 3", "Yashraj me karte hain"."""

from __future__ import annotations

import re

from core.conversation.fitting import no_place
from core.understanding import is_place, unusual
from core.understanding.shapes import Shapes, Sought, composed, shapes

PLACE = "place"
_OLD = r"(?P<old>[^\W\d_][^?!:;]{1,50}?)"
_NEW = r"(?P<new>[^\W\d_][^?!:;]{1,60}?)"
_LEAD = (
    r"\W*(?:(?:and|aur|but|par|also|ok(?:ay)?|no|nope|nahi+n?|haan|yes|so|please|pls|arre?|ab|actually"
    r"|sorry|wait|और|नहीं)[\s,.!-]+)*"
)
_DOING = (
    r"(?:kar\s*(?:do|lo|na|te\s+hai\w*|enge)|karo|kardo|karenge|rakh\w*(?:\s*(?:do|lo|te\s+hai\w*))?|shift\s+kar\w*(?:\s*do)?|bula\w*(?:\s*lo)?|hoga|hogi"
    r"|le\s*lo|करो|कर\s*(?:दो|ते\s+हैं)|करेंगे|रखो|रख\s*(?:दो|ते\s+हैं)|होगा)"
)
_TAIL = rf"(?:[\s,]+(?:me|mein|pe|par|में|पर))?(?:[\s,]+(?:{_DOING}|instead|please|pls|na|yaar|hai|है))*[\s.!।]*"


def _forms(*forms: str) -> Shapes:
    return shapes(*forms, before=_LEAD, after=_TAIL)


_INSTEAD = _forms(
    rf"{_OLD}\s+(?:ki|ke|की|के)\s+(?:jagah|jageh|jgah|badle|bajaye?|जगह|बदले)(?:\s+(?:pe|par|me))?\s+{_NEW}",
    rf"(?:at|in|do|keep|make\s+it|move\s+(?:it|everyone|them)\s+to|shift\s+(?:it|everyone|them)\s+to)?\s*{_NEW}\s+(?:instead\s+of|in\s+place\s+of|rather\s+than|,?\s*not)\s+(?:at\s+|in\s+)?{_OLD}",
    rf"{_OLD}(?:\s+(?:me|mein|pe|par|में|पर))?\s+(?:nahi+n?|nhi|नहीं)[\s,]+{_NEW}",
    rf"not\s+(?:at\s+|in\s+)?{_OLD}(?:\s*[,;]\s*(?:but\s+)?|\s+but\s+)(?:at\s+|in\s+)?{_NEW}",
    rf"(?:replace|change)\s+{_OLD}\s+(?:with|by|to)\s+{_NEW}",
)
_AT = _forms(rf"(?:at|@|in|venue|place|location|jagah)\s+{_NEW}")
_THERE = _forms(rf"{_NEW}\s+(?:me|mein|pe|par|में|पर)\s+{_DOING}")
_KIND = Sought(
    r"\b(?:studios?|office|gate|floor|hall|road|street|lane|nagar|building|house|bungalow|complex|mall|hotel|theat(?:re|er)|school|club"
    r"|station|park|garden|chowk|tower|plot|basement|academy|institute|workshop)\b\W*[\w-]{0,4}\W*$",
)
"""What a place ends with, perhaps with its number."""
_OF_PEOPLE = Sought(
    r"(?<!\w)(?:ko|hold|pin|backup|avail|(?:short)?list|notes?|mind|dhyan|yaad|group|whatsapp|slack|telegram|e?mails?|को|लिस्ट"
    r"|minutes?|mins?|hours?|morning|evening|afternoon|advance|time|general|person|writing|english|hindi)(?!\w)"
)
_MORE = Sought(
    r"(?<!\w)(?:schedule|book|fix|arrange|invite|auditions?|callbacks?|for|ke\s+liye|today|tomorrow|tmrw|kal|aaj|के\s+लिए)(?!\w)"
    r"|\d\s*(?:am|pm|a\.m|p\.m|baje|bje|min|hour|बजे|मिनट)|,[^,]*,"
)
"""What says more than a place: an order with a place in it."""
_LONGEST = 90


def another_place(said: str, place: str) -> str:
    """The place that is named instead of ``place``; empty for anything else."""
    text = composed(said)
    if len(text) > _LONGEST or text.endswith("?"):
        return ""
    for found in _INSTEAD.all_of(text):
        if _same(found["old"], place) and not no_place(found["new"]):
            return found["new"].strip(" .,")
    for forms in (_AT, _THERE):
        for found in forms.all_of(text):
            new = found["new"].strip(" .,")
            if _OF_PEOPLE.search(text) is None and _is_called_so(new):
                return new
    alone = _KIND.search(text) and len(text.split()) > 1 and _MORE.search(text) is None
    return text.strip(" .,!") if alone and _is_called_so(text) else ""


def _is_called_so(said: str) -> bool:
    """A known place, or an unusual word with or without what places end with."""
    if is_place(said):
        return True
    rare = unusual(said)
    return bool(rare) and len(said.split()) <= len(rare) + 3 and not no_place(said)


def _same(said: str, place: str) -> bool:
    words = {word.casefold() for word in re.findall(r"\w+", composed(said))}
    known = {word.casefold() for word in re.findall(r"\w+", composed(place))}
    return bool(words) and words <= known and any(len(word) >= len("abc") for word in words)
