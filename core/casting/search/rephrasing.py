"""What people say around their wishes, taken out or turned round before a search is read: that something is
no issue, that somebody stays away from it, and the roundabout words for looks."""

from __future__ import annotations

import re

from core.casting.search.looks import looks_said
from core.casting.search.wording import is_place
from core.understanding.shapes import END, START, Sought, composed

_ISSUE = (
    r"(?:issues?|problems?|prob|objections?|hesitations?|inhibitions?|hang[\s-]?ups?|restrictions?|qualms?|dikk?at"
    r"|parhez|pareshani|aitraa?z|taklee?f|harj|दिक्कत|दिक़्क़त|परहेज़|परहेज|परेशानी|समस्या|एतराज़|एतराज|प्रॉब्लम)"
)
_NOT = r"(?:nahi+n?|nhi|na|नहीं|ना|न)"
_WORD = r"[^\W\d][\w\u0900-\u0963-]*"
_NOT_OF_IT = r"(?!(?:se|mein|me|nahi|with|koi|से|में)\b)"
_NO_ISSUE = Sought(
    composed(
        rf"{START}(?:(?:has|have|having|with|hai)\s+)?(?:no|zero|without(?:\s+any)?)\s+"
        rf"(?P<what>(?:{_NOT_OF_IT}{_WORD}\s+){{1,4}}?){_ISSUE}{END}"
        rf"|{START}(?:(?:has|have|having|with)\s+)?(?:no|zero)\s+{_ISSUE}(?:\s+(?:with|in|doing|about|for|to|at))?{END}"
        rf"|\s+(?:se|mein|mei|me|pe|par|karne\s+mein|karne\s+me|ko\s+lekar|से|में|पर|करने\s+में)\s+(?:koi\s+|koyi\s+|कोई\s+)?"
        rf"{_ISSUE}\s+{_NOT}(?:\s+(?:hai|ho|honi|hona|chahiye|wal[aie]|है|हो|होनी|होना|चाहिए|वाल[ीाे]))*{END}"
        rf"|{START}(?:ok(?:ay)?|fine|comfortable|cool|open|game|willing)\s+(?:with|to|for|doing|in){END}"
        rf"|{START}(?:does\s+not|doesn['’]?t|do\s+not|don['’]?t|wo\s*n['’]?t)\s+mind{END}"
    )
)
_AWAY = Sought(
    composed(
        rf"(?P<what>{_WORD})\s+(?:se|से)\s+(?:door|dur|दूर)(?:\s+(?:rehne?|rahne?|rehti|rehta|rahti|rahta|ho|hai|wal[aie]"
        rf"|रहने|रहती|रहता|हो|है|वाल[ीाे]))*{END}"
    )
)
_BULLET = Sought(
    composed(
        rf"(?P<ride>{START}(?:rid(?:e|es|ing)|driv(?:e|es|ing))\s+(?:an?\s+|the\s+)?)bullet{END}"
        rf"|{START}(?:bullet|बुलेट)(?=\s+(?:bike|chal\w+|ride|riding|चला\S*))"
    )
)


def rephrased(text: str) -> str:
    """``no kissing scene issues`` as ``kissing``, ``smoking se door`` as ``non smoking``."""
    said = composed(looks_said(text))
    if _NO_ISSUE.search(said):
        # What they would do is a scene of its kind, and no scene of the script.
        said = composed(_SCENES.sub(" ", _NO_ISSUE.sub(lambda found: f" {found['what'] or ''} ", said)))
    said = _AWAY.sub(_denied, said)
    return _BULLET.sub(lambda found: f"{found['ride'] or ''}bike", said)


_SCENES = Sought(rf"{START}(?:scenes?|सीन){END}")


def _denied(found: re.Match[str]) -> str:
    return found[0] if is_place(found["what"].lower()) else f"non {found['what']}"
