"""``push whole thing to evening``, ``session 5 baje se``, ``lunch ke baad shift karo sabko, 2 baje se``: a
whole session begins at another time. Only a whole message is one, and nobody is named in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording import durations, named, sent_wrong, telling
from core.casting.auditions.wording.spoken_times import (
    AFTER,
    BEFORE,
    EARLIER,
    KARO,
    LASTS,
    LATER,
    MOVE,
    MOVE_HI,
    TIME,
    Marked,
    marked,
)
from core.conversation.situation import WAITS_FOR
from core.people import CASTING
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, composed, shapes

_BEGINNINGS = ("start", "day", "hours")
_ROLE = (
    r"(?:(?P<role>[^\W\d_][\w\u0900-\u0963]*(?:\s+[^\W\d_][\w\u0900-\u0963]*)??)(?:['’]s|\s+(?:ka"
    r"|ki|ke|का|की|के|list))?\s+)?"
)
_DAY = rf"(?:(?P<day>{TIME})(?:['’]s|\s+(?:ka|ki|ke|का|की|के))?\s+)?"
_ALL_OF = r"(?:(?:whole|entire|full|complete|pur[aei]|poor[aei]|sa+r[aei]|पूर[ाेी]|सार[ाेी])\s+)"
_EVERYBODY = (
    r"(?:everything|it\s+all|every\s?one(?:['’]s\s+(?:slots?|times?|auditions?))?"
    r"|every\s?body(?:['’]s\s+(?:slots?|times?))?|them\s+all|all(?:\s+of\s+them"
    r"|\s+(?:the\s+)?(?:auditions|slots|times|people|girls))?"
    r"|sab(?:hi)?(?:\s+log(?:on)?)?\s*(?:ko|ka|ke|ki)?|sab\s+ke\s+sab|सब\s*(?:को|का|के)?"
    r"|सभी\s*(?:को|का)?|सबको)(?:\s+(?:slots?|times?|timings?|auditions?|टाइम))?"
)
_SESSION = r"(?:session|sessions|schedule|auditions|line\s*-?\s*up|सेशन|ऑडिशन्स)"
_THING = r"(?:thing|day|lot|batch|slots?|din|cheez)"
_W = (
    rf"(?:the\s+|our\s+|all\s+the\s+)?(?:{_DAY}(?:{_EVERYBODY}|{_ALL_OF}(?:{_SESSION}|auditions?"
    rf"|{_THING})|{_ROLE}{_SESSION}))"
    r"(?:\s+(?:ko|ka|ki|को|का))?"
)
_LUNCH = (
    r"(?:(?:lunch|khan[ae]|break|chai|tea|लंच|खाने|ब्रेक)\s+ke\s+baad|(?:after"
    r"|post)\s*-?\s*(?:the\s+)?(?:lunch|break|tea)|(?:लंच|खाने|ब्रेक)\s+के\s+बाद)"
)
_NOW = r"(?:\s+(?:onwards?|onward|start|instead|now|sharp|tak|hi))*"
_SE = r"(?:\s+(?:se|pe|par|tak|ko|mein|me|से|पर|को))?"
_BEGIN = r"(?:start|shuru|chalu|begin|शुरू|चालू|स्टार्ट)"
_FROM = r"(?:\s+(?:to|at|from|for|till))*(?:\s+(?:start|begin)(?:s|ing)?)?(?:\s+(?:at|from))?(?:\s+the)?"
_SHIFTED = (
    rf"(?:\s+(?:{MOVE_HI}?(?:{KARO}|kar\w*ge|hog[ai]|honge|rahega)|{_BEGIN}(?:\s+(?:{KARO}|karenge"
    r"|kareng[ei]|hog[ai]|honge|rakho))?))"
)
_OF_ALL = shapes(
    rf"(?:{MOVE}|start|begin)\s+{_W}{_FROM}\s+(?P<to>{TIME}){_NOW}",
    rf"(?:{MOVE}|start)\s+{_W}\s+(?:to\s+)?(?P<lunch>{_LUNCH})(?:\s*,?\s*(?:from\s+|at\s+"
    rf"|start\s+(?:at|from)\s+)?(?P<to>{TIME}){_SE}{_NOW})?",
    rf"{_W}\s+(?P<to>{TIME}){_SE}{_SHIFTED}",
    rf"{_W}\s+(?P<to>{TIME})\s+(?:se|onwards?|से)",
    rf"{_W}\s+(?:to|from)\s+(?P<to>{TIME}){_NOW}",
    rf"(?P<day>{TIME})(?:['’]s|\s+(?:ka|ki|ke|wal[aei]|का|की|के|वाल[ाेी]))\s+(?:audition|ऑडिशन)(?:\s+(?:ko|को))?"
    rf"\s+(?P<to>{TIME})\s+(?:se|onwards?|से)(?:{_SHIFTED})?",
    rf"(?:{MOVE}|start|begin)\s+(?P<day>{TIME})['’]?s\s+audition{_FROM}\s+(?P<to>{TIME}){_NOW}",
    rf"{_W}\s+{_BEGIN}\s+(?P<to>{TIME})(?:\s+(?:se|pe|ko|से))?(?:\s+{KARO})?",
    rf"{_W}\s+(?:will\s+|to\s+|should\s+)?(?:start|begin|be|is|are)s?\s+(?:now\s+)?(?:at"
    rf"|from)\s+(?P<to>{TIME}){_NOW}",
    rf"(?:(?P<lunch>{_LUNCH})\s+)?(?:shift|move|शिफ्ट)\s+{KARO}\s+{_W}(?:\s*,\s*"
    rf"|\s+)(?P<to>{TIME}){_SE}(?:\s+(?:{_BEGIN}))?",
    rf"(?P<lunch>{_LUNCH})\s+(?:shift|move|शिफ्ट)\s+{KARO}\s+{_W}",
    rf"(?P<lunch>{_LUNCH})\s+{_W}{_SHIFTED}(?:\s*,?\s*(?P<to>{TIME}){_SE})?",
    rf"{_W}\s+(?P<lunch>{_LUNCH}){_SHIFTED}(?:\s*,?\s*(?P<to>{TIME}){_SE})?",
    before=BEFORE,
    after=AFTER,
)
_BEGINS = shapes(
    rf"(?:let['’]?s\s+)?{_BEGIN}\s+(?:at|from|karo|karte\s+hain)?\s*(?P<to>{TIME}){_NOW}",
    rf"(?P<to>{TIME})\s+(?:se|pe|ko|से)\s+{_BEGIN}(?:\s+(?:{KARO}|karenge|karte\s+hain|hoga|rakho))?",
    before=BEFORE,
    after=AFTER,
)
_BY_LENGTH = shapes(
    r"(?:(?:prepone|(?:bring|pull)\s+(?:forward|up))(?P<early_1>)"
    rf"|{MOVE}(?:\s+back)?)\s+{_W}(?:\s+(?:by|back|back\s+by"
    rf"|out\s+by))?\s+(?P<length>{LASTS})(?:\s+(?:(?P<early>{EARLIER})|{LATER}|back|forward))?",
    rf"(?:prepone(?P<early_1>)|{MOVE})\s+{_W}\s+by\s+(?P<bare>{TIME})(?:\s+(?:(?P<early>{EARLIER})"
    rf"|{LATER}))?",
    rf"{_W}\s+(?P<length>{LASTS})\s+(?:(?P<early>{EARLIER})|{LATER}|push|shift|delay)(?:\s+(?:mein"
    rf"|se))?\s+{MOVE_HI}?{KARO}",
    before=BEFORE,
    after=AFTER,
)
_AT_ALL = Sought(
    rf"\b(?:{MOVE}|start|begin|shuru|chalu|session|schedule|auditions?|everyone|everybody|sab\w*)\b"
    r"|शुरू|सब|सेशन|शिफ्ट|बजे|ऑडिशन",
)


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: when the session shall begin, or by how much it moves together with words for everybody."""
    if (instead := sent_wrong.order(text, context)) is not None:
        return instead
    ahead = named.ahead(context)
    if not ahead or context.writer not in CASTING or "?" in text or not _AT_ALL.search(text):
        return None
    said, note = telling.cut(text)
    if named.read(said, ahead).people:
        return None
    form = marked(composed(said).strip(" .!।,;:"))
    values = _to(form, context) or (_by(form, context) if note else None)
    return None if values is None else {**values, **({"note": note} if note else {})}


def _to(form: Marked, context: Context) -> dict[str, Any] | None:
    for each in _OF_ALL.all_of(form.form):
        groups = each.groupdict()
        if (role := _role(groups, context)) is None:
            continue
        return {
            "to": form.time(groups.get("to") or "") or "lunch",
            "of": form.time(groups.get("day") or ""),
            "role": role,
        }
    match = _BEGINS.of(form.form)
    if match is None or context.raw.get(WAITS_FOR) in _BEGINNINGS:
        return None  # it may be the time that is asked for
    return {"to": form.time(match["to"])}


def _by(form: Marked, context: Context) -> dict[str, Any] | None:
    for match in _BY_LENGTH.all_of(form.form):
        groups = match.groupdict()
        bare = form.time(groups.get("bare") or "")
        minutes = (
            (int(bare) if bare.isdecimal() else 0)
            if bare
            else durations.minutes(form.length(groups.get("length") or "")) or 0
        )
        if minutes and (role := _role(groups, context)) is not None:
            early = groups.get("early") or groups.get("early_1") is not None
            return {
                "minutes": -minutes if early else minutes,
                "of": form.time(groups.get("day") or ""),
                "role": role,
            }
    return None


def _role(groups: Mapping[str, str | None], context: Context) -> str | None:
    """The role whose session is named; empty for none, None for a word that is no role."""
    said = groups.get("role") or ""
    known = whose_name(said, context.known_roles) if said else ()
    if said and len(known) != 1:
        return None
    return known[0] if known else ""
