"""Another place for what is shown, as it is said under a preview: "location bhi change karo - Versova",
"Yari Road me rakho", "move it to Aram Nagar"."""

from __future__ import annotations

import unicodedata

from core.understanding import is_place
from core.understanding.shapes import Sought

_WORD = r"(?:venue|location|place|address|jagah|jageh|jgah|जगह|लोकेशन|वेन्यू)"
_CHANGE = (
    r"(?:change|bada?l\w*|shift\w*|alag|doosr[ai]|dusr[ai]|kar\w*|do|de|dena|rakh\w*|hai|hogi|hoga|is|will\s+be|should\s+be"
    r"|ko|to|in|at|bhi|also|too|instead|please|pls|बदल\S*|रख\S*|कर\S*|दो|है|होगी|को|भी)"
)
_DOING = (
    r"(?:kar\s?(?:do|dena|lo|te\s+hai\w*)|karo|karein|karenge|kardo|rakho|rakh\s?(?:do|lo|na|te\s+hai\w*)|rakhenge|shift\s+kar\w*(?:\s?do)?"
    r"|bulao|bula\s?lo|hoga|hogi|रखो|रख\s?दो|रखेंगे|करो|कर\s?दो|करेंगे|बुलाओ)"
)
_NOT_OF_PEOPLE = (
    r"(?!.*(?<!\w)(?:ko|hold|pin|backup|avail|(?:short)?list|notes?|mind|dhyan|yaad|group|whatsapp|slack|telegram|email"
    r"|को|लिस्ट)(?!\w))"
)
"""``Amrita ko hold pe rakho`` is about her and names no place."""
_LEAD = (
    r"(?:(?:no|nahi+n?|nope|ok(?:ay)?|sorry|actually|wait|arre|aur|and|also|please|pls|नहीं|अरे|और)[\s,.!-]+)*"
)
_TAIL = rf"(?:[\s,]+(?:me|mein|pe|par|में|पर))?(?:[\s,]+(?:{_DOING}|instead|please|pls|na|yaar))*"
_SAYS = tuple(
    Sought(unicodedata.normalize("NFC", rf"\W*{_LEAD}{one}{_TAIL}[\s.!।]*"))
    for one in (
        rf"(?:the\s+|new\s+|nayi\s+)?{_WORD}(?:[\s,:=–—-]+{_CHANGE}(?![\w\u0900-\u0963]))*(?:[\s,:=–—-]+(?P<place>\S.*?))?",
        rf"(?:change|badlo)\s+(?:the\s+)?{_WORD}(?:\s+to)?[\s,:-]+(?P<place>\S.*?)",
        r"(?:move|shift|hold|keep|do|have|make)\s+(?:it|them|this|everyone|everybody|sab(?:ko)?)\s+(?:to|at|in)\s+(?P<place>\D.*?)",
        rf"{_NOT_OF_PEOPLE}(?P<place>[^\d\W].*?)\s+(?:me|mein|pe|par|में|पर)\s+{_DOING}",
    )
)


def named(said: str) -> str | None:
    """The place in such words; empty where they ask for another one and name none; None for anything else."""
    text = " ".join(unicodedata.normalize("NFC", said).split())
    found = next((match for one in _SAYS if (match := one.fullmatch(text))), None)
    if found is None and is_place(text):
        return text.strip(" .,!")
    return None if found is None else (found["place"] or "").strip(" .,!-")
