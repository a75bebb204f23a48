"""``sab ko 30 min aage karo aur jagah Yari Road kar do``: everybody's time and their place in one message,
each shown by itself."""

from __future__ import annotations

from core.casting.auditions.wording import durations, named
from core.casting.venues import orders
from core.people import CASTING
from core.understanding import is_place
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed

_AND = Sought(r"\s*[,;]\s*(?:(?:and|aur|phir|then|also)\s+)?|\s+(?:and|aur|phir|then|और|फिर)\s+(?:also\s+)?")
_ALL = Sought(
    r"(?<!\w)(?:push|delay|postpone|prepone|(?:every(?:one|body)|all|sab(?:ko|ka|ki)?|sabhi|session|auditions?)(?!\w).{0,40}(?:later|earlier|aage|peeche|pehle|late|baad))(?!\w)"
    r"|सब.{0,40}(?:आगे|पीछे|बाद|पहले)"
)
_ELSEWHERE = Sought(
    r"\W*(?:[^\W\d_][^?!:;]{1,40}?\s+(?:ki|ke|की|के)\s+(?:jagah|badle|जगह|बदले)\s+|(?:shift|move|change)\s+(?:it\s+|them\s+|everyone\s+|everybody\s+)?to\s+|(?:at|in)\s+)"
    r"(?P<place>[^?!:;\d][^?!:;]{2,60}?)(?:\s+(?:me|mein|pe|par|kar\s*do|karo|rakho|instead|please|pls))*\W*"
)
PARTS = 2


def joined(text: str, context: Context) -> tuple[str, ...]:
    """Both parts as messages of their own; none for anything else."""
    if context.writer not in CASTING or not named.ahead(context) or "?" in text:
        return ()
    parts = [one.strip() for one in _AND.split(composed(text)) if one.strip()]
    if len(parts) != PARTS:
        return ()
    shifts = [part for part in parts if _ALL.search(part) and durations.minutes(part)]
    places = [place for part in parts if part not in shifts and (place := _venue(part, context))]
    return (shifts[0], f"change the venue to {places[0]}") if len(shifts) == len(places) == 1 else ()


def _venue(part: str, context: Context) -> str:
    found = orders.order(part, context)
    if found is not None:
        return str(found["place"])
    said = _ELSEWHERE.fullmatch(part)
    return said["place"].strip() if said is not None and is_place(said["place"].strip()) else ""
