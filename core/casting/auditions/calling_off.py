"""``cancel it``, said after people were invited: what was just planned is meant, and shown before it ends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from core.casting.auditions.wording import named
from core.casting.auditions.wording.sent_wrong import PLANNED
from core.casting.auditions.wording.spoken_times import TIME, has_clock, marked
from core.people import CASTING, Person
from core.store import conversations
from core.store.database import Tx
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

FRESH = timedelta(minutes=30)
_WHAT = (
    r"(?:it|that|this|them|these|those|all(?:\s+of\s+(?:it|them|these|those))?|everything"
    r"|the\s+(?:whole\s+)?(?:thing|lot|session)"
    r"|isko|ise|inko|inhe|usko|unko|sabko|sab|sabka|ye|yeh|woh?|ye\s+sab|yeh\s+sab|isse|इसे|इसको"
    r"|इन्हें|सबको|सब|ये\s+सब|ये|यह)"
)
_DO = r"(?:karo|kar\s?do|kardo|krdo|kar\s?dena|kar\s?dijiye|karna|kijiye|करो|कर\s?दो|कर\s?दीजिए|कीजिए|करना)"
_NO = (
    r"(?:(?:oh|no|nope|nahi+n?|nhi|arre?|wait|ruko|oops|sorry|actually|ok(?:ay)?|achha|accha"
    r"|chhodo|chodo|rehne\s+do|leave\s+it|never\s*mind"
    r"|forget\s+it|my\s+mistake|galti\s+(?:se\s+)?(?:ho\s+gay[ai]|hui|bhej\s?diya)|नहीं|अरे|रुको"
    r"|छोड़ो|रहने\s+दो|please|pls|plz|yaar|bhai|na|ab|अब)"
    r"[\s,.!…।-]+)*"
)
_LATER = r"(?:please|pls|plz|yaar|bhai|na|then|now|again|ab|abhi|for\s+now|altogether|my\s+mistake|अब|अभी)"
_END = rf"(?:[\s,]+{_LATER})*"
_FORMS = shapes(
    rf"cancel(?:\s+{_WHAT})?(?:\s+{_DO})?",
    rf"(?:{_WHAT}\s+)?(?:cancel|radd|रद्द|कैंसल|कैंसिल)\s+{_DO}",
    rf"(?:call|take)\s+(?:{_WHAT}\s+off|off\s+{_WHAT})",
    r"(?:don'?t|do\s+not)\s+(?:do|hold)\s+(?:it|that|this|them)",
    rf"(?:scrap|drop|scratch)\s+{_WHAT}",
    before=rf"\W*{_NO}",
    after=rf"{_END}\W*",
)


async def planned(tx: Tx, person: Person, sessions: Sequence[int], now: datetime) -> dict[str, Any]:
    """The part of a focus that says what was just planned, and the last change before it."""
    before = await conversations.last_change(tx, person.id, now)
    change = 0 if before is None else before["id"]
    return {PLANNED: {"sessions": list(sessions), "at": now.isoformat(), "after": change}}


async def newest(tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> tuple[int, ...]:
    """The sessions somebody of the casting planned, while nothing they did since could be meant instead."""
    kept = focus.get(PLANNED)
    if not kept or person.role not in CASTING:
        return ()
    if now - datetime.fromisoformat(kept["at"]) > FRESH:
        return ()
    since = await conversations.last_change(tx, person.id, now)
    return () if since is not None and since["id"] > kept["after"] else tuple(kept["sessions"])


_AUDITION = r"(?:aud\w*|slots?|call\s*-?\s*backs?|look\s*-?\s*tests?|timing|ऑडिशन|स्लॉट)"
_WHY = (
    r"(?P<why>(?:\s*[,;:–-]\s*|\s+)(?:(?:because|since|as|coz|cuz|due\s+to|kyunki"
    r"|kyonki)\s+)?(?:she|he|they|her|his|woh|wo|usko|unko|uski|not|sick|fever)\b[^?]{0,80}"
    r"|(?:\s*[,;–-]\s*)[^?]{1,80})?"
)
_PLAN = r"(?:auditions?|schedule|slots?|line-?\s?up|ऑडिशन|शेड्यूल|स्लॉट)"
_ITS_DAY = (
    r"(?:(?:today|tomorrow|tmrw)['’]?s|(?:kal|aaj)\s+(?:ke|ki|ka|wal[aei])|(?:कल|आज)\s+(?:के|की|का|वाले))"
)
_FROM_IT = r"(?:se|(?:mein|me|में)\s+se|से|में\s+से)"
_OUT = r"(?:hata|nika+l|हटा|निकाल)\s*(?:do|dena|dijiye|di?jiye|o|na|दो|देना|ओ|ना|दीजिए)?"
_ONES = shapes(
    rf"(?:please\s+)?(?:cancel|call\s+off|drop|scrap)\s+(?P<who>{named.ONE})(?:['’]s"
    rf"|s)?\s+{_AUDITION}{_WHY}",
    rf"(?P<who>{named.ONE})\s*(?:ka|ki|ke|का|की)\s+{_AUDITION}\s+(?:cancel|radd|रद्द|कैंसल"
    rf"|कैंसिल)\s+{_DO}{_WHY}",
    rf"(?:please\s+)?(?:remove|take|drop|pull)\s+(?P<who>{named.ONE})\s+(?:from|off|out\s+of)\s+(?:the\s+|our\s+)?(?:{_ITS_DAY}\s+)?{_PLAN}{_WHY}",
    rf"(?P<who>{named.ONE})\s*(?:ko|को)\s+(?:{_ITS_DAY}\s+)?{_PLAN}\s+{_FROM_IT}\s+{_OUT}{_WHY}",
    rf"(?P<who>{named.ONE})\s*(?:ko|को)\s+{_OUT}\s+(?:{_ITS_DAY}\s+)?{_PLAN}\s+{_FROM_IT}{_WHY}",
    before=rf"\W*{_NO}",
    after=rf"{_END}\W*",
)
_ROLE = r"(?P<role>(?!aud|slot|call|look|tim|nahi|ऑडि|स्लॉट|नहीं)[^\W\d_]{3,20})"
_NOT_HELD = (
    r"(?:nahi+n?|nhi|mat|नहीं|मत)\s+(?:kar(?:na|o|wana|ana|enge)|rakh(?:na|o)|lena|chahiye|करना|करो|रखना|चाहिए)"
    r"(?:\s+(?:hai|h|ab|है))?"
)
_OF_A_ROLE = shapes(
    rf"(?:cancel\s+)?(?P<who>{named.ONE})\s*(?:ka|ki|ke|का|की)\s+(?:{_ROLE}(?:\s+(?:ka|wala|wali|का))?\s+)?(?:{_AUDITION}\s+)?{_NOT_HELD}",
    rf"(?P<who>{named.ONE})\s*(?:ka|ki|ke|का|की)\s+{_ROLE}(?:\s+(?:ka|wala|wali|का))?(?:\s+{_AUDITION})?\s*,?\s+(?:cancel|radd|रद्द|कैंसल|कैंसिल)(?:\s+{_DO})?",
    rf"(?:please\s+)?(?:cancel|call\s+off|scrap)\s+(?P<who>{named.ONE})(?:['’]s|s)?\s+(?:for\s+)?{_ROLE}(?:\s+{_AUDITION})?",
    rf"(?:don['’]?t|do\s+not)\s+(?:do|hold|keep)\s+(?P<who>{named.ONE})(?:['’]s|s)?\s+(?:{_ROLE}\s+)?{_AUDITION}",
    before=rf"\W*{_NO}(?:cancel\s+(?:that|this|the)\s+(?:one|audition)[\s,.!-]+)?",
    after=rf"(?:[\s,]+(?:cancel|radd|रद्द)(?:\s+{_DO})?)?{_END}\W*",
)
_AT = shapes(
    rf"(?P<at>{TIME})\s+(?:wal[aei]|वाल[ाेी])\s*(?:{_AUDITION}\s+)?(?:ko\s+)?(?:(?:cancel|radd|रद्द|कैंसल|कैंसिल)(?:\s+{_DO})?|{_OUT})",
    rf"(?:cancel|call\s+off|drop|scrap|remove)\s+(?:the\s+)?(?P<at>{TIME})(?:['’]s)?\s+(?:one|slot|audition|girl|wal[aei])(?:\s+wal[aei])?"
    rf"(?:\s+(?:on\s+)?(?P<day>{TIME}))?",
    rf"(?:cancel|call\s+off|drop|scrap|remove)\s+(?:the\s+)?(?P<slot>{TIME})(?:\s+(?:on\s+)?(?P<day_2>{TIME}))?",
    before=rf"\W*{_NO}",
    after=rf"{_END}\W*",
)
_CANCELS = Sought(r"cancel|call\s+off|drop|scrap|radd|remove|take|pull|hata|nik[a]+l|रद्द|कैंस|हटा|निकाल")
_MORE = Sought(
    r"\b(?:and\s+(?:tell|move|give|add|invite|call|schedule)|aur\s+\S+\s+ko|instead|give\s+(?:her"
    r"|his)|if|agar|unless|jagah)\b",
)
"""What asks for more than that it ends, or only perhaps."""


def _of_a_role(text: str, context: Context) -> Mapping[str, Any] | None:
    """``harleen ka bebo nahi karna``: of the role that is named, where it is one."""
    if context.writer not in CASTING or "?" in text:
        return None
    found = named.read(text, named.ahead(context))
    match = _OF_A_ROLE.of(found.form) if len(found.people) == 1 else None
    if match is None:
        return None
    said = (match["role"] or "").casefold()
    roles = [one for one in context.known_roles if said and said in one.casefold().split()]
    if said and not roles:
        return None
    return {"people": found.people, **({"role": roles[0]} if roles else {})}


def _by_name(text: str, context: Context) -> Mapping[str, Any] | None:
    """``cancel Harleens audition, she has fever``: shown before it ends; why is nobody else's matter."""
    if context.writer not in CASTING or not _CANCELS.search(text) or "?" in text:
        return None
    found = named.read(text, named.ahead(context))
    match = _ONES.of(found.form) if len(found.people) == 1 else None
    if match is None or _MORE.search(match["why"] or ""):
        return None
    return {"people": found.people}


_SLOT = Sought(r"\d\s*(?:am|pm|baje|बजे)?\s*slot")
_SLOT_SAID = Sought(r"\bslots?\b")


def _at_a_time(text: str, context: Context) -> Mapping[str, Any] | None:
    """``kal 11 baje wali cancel``: whoever begins then, and nobody after."""
    if context.writer not in CASTING or "?" in text or not _CANCELS.search(text):
        return None
    form = marked(composed(text))
    found = _AT.of(form.form)
    if found is None:
        return None
    said = found.groupdict()
    if said.get("slot") and _SLOT.search(text) is None:
        return None  # "cancel 11 am" may be all from then on
    parts = (said.get("day") or said.get("day_2"), said.get("at") or said.get("slot"))
    at = " ".join(form.time(one) for one in parts if one)
    at = " ".join(_SLOT_SAID.sub(" ", at).split())
    return {"when": at, "exact": True} if has_clock(at) else None


@beside(_ONES, _OF_A_ROLE, _AT, _FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Somebody's audition by their name; else
    the words alone: whoever names a person, a day or a role says all by themselves. While a message to
    many is being sent they may mean that."""
    for read in (_by_name, _of_a_role, _at_a_time):
        if (one := read(text, context)) is not None:
            return one
    sessions = context.raw.get(PLANNED)
    if not sessions or context.running_bulk or _FORMS.of(composed(text)) is None:
        return None
    return {"sessions": sessions}
