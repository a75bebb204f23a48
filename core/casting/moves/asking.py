"""``Can Simran come at 5?``, ``simran ko 5 baje bula sakte hai kya``: a question of the office whether
somebody's audition can be at another time, answered by showing the move with what speaks against it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording import named
from core.casting.auditions.wording.spoken_times import MOVE, TIME, marked
from core.casting.moves import orders
from core.people import CASTING
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, shapes

_P = rf"(?P<one>{named.ONE})"
_WHEN = rf"(?P<when>{TIME})"
_PREP = r"(?:\s+(?:at|by|around|on|for|to|in|from))?"
_PE = r"(?:\s+(?:ko|pe|par|tak|se|को|पर))?"
_KYA = r"(?:\s+(?:kya|na|please|pls|instead|क्या))*"
_FORMS = shapes(
    rf"(?:can|could|will|would|is\s+it\s+possible(?:\s+(?:that|if|for))?)\s+{_P}\s+(?:to\s+|please\s+|be\s+able\s+to\s+)?"
    rf"(?:come(?:\s+in)?|do|make\s+it|be\s+(?:here|there|seen|called)|read|audition|reach){_PREP}\s+{_WHEN}{_KYA}",
    rf"(?:can|could|shall|should)\s+(?:we|i|you)\s+(?:call|see|have|read|get|schedule|fit|{MOVE})\s+{_P}(?:\s+in)?{_PREP}\s+{_WHEN}{_KYA}",
    rf"(?:kya\s+|क्या\s+)?(?:hum\s+|ham\s+|हम\s+)?{_P}\s*(?:ko|को)\s+{_WHEN}{_PE}\s+(?:bula|shift\s+kar|move\s+kar|kar|rakh|de\s*kh|dekh|बुला|कर|रख)\s*(?:sak[tn]\S*|सक\S*|le|lein|len|lu|lun|lo)"
    rf"(?:\s+(?:hai|hain|hu|है|हैं))?{_KYA}",
    rf"(?:kya\s+|क्या\s+)?{_P}\s+{_WHEN}{_PE}\s+(?:aa|pahunch|pohonch|kar|आ|पहुँच)\s*(?:sakt\S*|sak[ei]g\S*|pay?e?g\S*|payeg\S*|सक\S*|पाएग\S*)(?:\s+(?:hai|hain|है|हैं))?{_KYA}",
    rf"(?:kya\s+|क्या\s+)?{_P}\s*(?:ka|ki|का|की)\s+(?:aud\w*\s+|time\s+|slot\s+)?{_WHEN}{_PE}\s+(?:ho|kar|हो)\s*(?:sakt\S*|payeg\S*|सक\S*)(?:\s+(?:hai|hain|है|हैं))?{_KYA}",
    rf"(?:what\s+(?:if|about)|how\s+about)\s+{_P}(?:\s+comes?)?{_PREP}\s+{_WHEN}{_KYA}",
    rf"{_P}{_PREP}\s+{_WHEN}\s+(?:possible|chalega|ho\s+sakta\s+hai|theek\s+(?:hai|rahega)|okay|ok){_KYA}",
    before=r"\W*(?:(?:ok(?:ay)?|so|and|aur|also|please|pls|acc?h?a|hey|btw|arre?)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|na|yaar|kya))*[\s.?!।]*",
)
_AT_ALL = Sought(
    r"(?<!\w)(?:can|could|will|would|shall|should|possible|what\s+(?:if|about)|how\s+about|chalega|theek|ok(?:ay)?|sak[tneg]\w*|pay?e?g\w*|lein?|lu)(?!\w)|सक|पाएग"
)


_NOT_OFF = Sought(
    r"\W*(?P<whose>[^,;?]{2,40}?)\s+(?:cancel|band|drop|कैंसल)\s+(?:nahi+n?|nhi|mat|not|नहीं|मत)(?:\s+(?:kar\w*|करना|करो))?\s*[,;]?\s+(?:bas|bus|just|sirf|only|balki|बस|सिर्फ़?)\s+(?P<rest>\S.*)"
)
_DONT = Sought(
    r"\W*(?:do\s*n['’]?o?t|dont|no\s+need\s+to|not)\s+cancel\s+(?P<whose>[^,;?]{2,30}?)\s*[,;]?\s+(?:just|only|but|instead)\s+(?P<rest>\S.*)"
)
_HER = Sought(r"(?<!\w)(?:her|him|them|it)(?!\w)")


def ordered(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a move, a question of one, or a move instead of calling somebody off."""
    return orders.order(text, context) or _instead(text, context) or asked(text, context)


def _instead(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Amrita ka audition cancel nahi karna, bas 12 kar do``: read without what is not to be."""
    found = _NOT_OFF.fullmatch(text) or _DONT.fullmatch(text)
    if found is None:
        return None
    whose, rest = found["whose"], found["rest"]
    said = _HER.sub(whose, rest) if _HER.search(rest) else f"{whose} {rest}"
    return orders.order(said, context)


def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: from casting, of one person with an audition ahead; the move is shown, whatever it is."""
    ahead = named.ahead(context)
    if not ahead or context.writer not in CASTING or not _AT_ALL.search(text):
        return None
    found = named.read(text.replace("?", " "), ahead)
    if len(found.people) != 1:
        return None
    form = marked(found.form)
    for match in _FORMS.all_of(form.form):
        return {"people": found.of(match["one"]), "to": (form.time(match["when"]),), "ask": True}
    return None
