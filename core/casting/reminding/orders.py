"""What is said of a reminder that is set already: one more before it, another time, or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.auditions.wording.durations import minutes
from core.casting.reminding.situation import SPOKEN_OF
from core.conversation.situation import WAITS_FOR
from core.people import STAFF
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes
from core.understanding.vocabulary import words as listed

_LEAD = r"\W*(?:(?:please|pls|ok|okay|and|also|aur|haan|acc?ha|then|phir|zara|actually|no|nahi|wait)[\s,]+)*"
_TAIL = r"(?:[\s,]+(?:please|pls|instead|now|na|yaar|ji|then|thanks))*[\s.!।]*"
_LENGTH = r"(?P<length>[^?!:,]{2,24}?)"
_WHO = r"(?P<who>[^\W\d_][\w\u0900-\u0963]*)"
_TOO = r"(?:\s+(?:also|too|as\s+well))?"
_THING = (
    r"(?:\s+(?P<thing>that|it|this|then|(?:the\s+|that\s+|my\s+|this\s+|next\s+)?"
    r"(?:auditions?|sessions?|callbacks?|tests?|call|meeting|reminder)))?"
)
_YAAD = (
    r"(?:(?:yaad|remind(?:er)?)\s*(?:dil\w*|kar\w*|de\w*|bhej\w*|laga\w*)?(?:\s+(?:do|dena|de|kar\s*do))?"
    r"|bata\w*(?:\s+(?:do|dena))?)"
)
_BEFORE = shapes(
    rf"remind\s+{_WHO}{_TOO}\s+{_LENGTH}\s+(?:before|earlier|ahead|prior)(?:\s+to)?{_THING}{_TOO}",
    rf"{_LENGTH}\s+(?:before|earlier){_THING}\s*,?{_TOO}\s+remind\s+{_WHO}{_TOO}",
    rf"(?P<who>mujhe|mujhko|mereko)(?:\s+bhi)?\s+{_LENGTH}\s+(?:pehle|pahle)(?:\s+bhi)?(?:\s+{_YAAD})?",
    rf"{_WHO}\s+ko(?:\s+bhi)?\s+{_LENGTH}\s+(?:pehle|pahle)(?:\s+bhi)?\s+{_YAAD}",
    rf"{_LENGTH}\s+(?:pehle|pahle)(?:\s+bhi)?\s+(?P<who>mujhe|mujhko|mereko)(?:\s+bhi)?(?:\s+{_YAAD})?",
    r"(?P<who>मुझे|मुझको)(?:\s+भी)?\s+(?P<length>[^?!:,]{2,24}?)\s+पहले(?:\s+भी)?"
    r"(?:\s+(?:याद|रिमाइंड)\s*(?:दिला\S*|कर\S*)?(?:\s+(?:दो|देना))?)?",
    before=_LEAD,
    after=_TAIL,
)
_NOBODY = listed(
    """
    them everyone everybody all people those these sab sabko unko unhe inko logo logon her him usko isko us
    talent talents actors producers team
    """
)
_DAYS = Sought(r"(?P<n>\d{1,2}|an?|one|two|ek|do)\s+(?:days?|din|दिन)")
_HOW_MANY = {"a": 1, "an": 1, "one": 1, "ek": 1, "two": 2, "do": 2}
_ONLY_LENGTH = Sought(
    r"(?:just\s+|around\s+|about\s+)?(?:\d{1,3}|half|quarter|an?|of|one|two|three|ek|do|teen|aadh[ae]"
    r"|adha|paun[ae]?|dedh"
    r"|sa[vw]aa?|and|आधा|आधे|एक|दो|पौन[ाे]?|डेढ़|[\s-])+\s*(?:min\w*|h|hrs?|hours?|ghant\w*|days?|din"
    r"|मिनट|घंट\S*|घण्ट\S*|दिन)"
)


def _minutes(said: str) -> int:
    """A length in minutes, 0 for none."""
    if not _ONLY_LENGTH.fullmatch(said.strip()):
        return 0
    days = _DAYS.fullmatch(said.strip())
    if days is not None:
        return 24 * 60 * (_HOW_MANY.get(days["n"].casefold()) or int(days["n"]))
    return minutes(said) or 0


@beside(_BEFORE)
def before(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``remind me also half an hour before``, ``mujhe bhi aadha ghanta pehle``."""
    if context.writer not in STAFF:
        return None
    for found in _BEFORE.all_of(composed(text)):
        who, length = found["who"].casefold(), _minutes(found["length"])
        if not length or who in _NOBODY:
            continue
        thing = (found.groupdict().get("thing") or "").split()
        return {"to": found["who"], "minutes": length, "thing": thing[-1].casefold() if thing else ""}
    return None


_THAT = r"(?:(?:that|the|this|my|last|latest|wo|woh|vo|ye|yeh|wala|wali|mera|meri|pichla|us|is)\s+)*"
_AT_WHEN = r"(?P<at>\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm|baje|bje|बजे))"
_DROP = shapes(
    rf"(?:cancel|delete|remove|drop|stop)\s+(?:the\s+|my\s+|that\s+)?{_AT_WHEN}\s+(?:ka\s+|wala\s+)?reminder",
    rf"{_AT_WHEN}\s+(?:ka|wala|का|वाला)\s+(?:reminder|रिमाइंडर)\s+(?:hata|cancel|delete"
    rf"|हटा)\S*(?:\s*(?:do|dena|karo|दो))?",
    rf"(?:cancel|delete|remove|drop|stop|scrap|forget|undo|turn\s+off"
    rf"|switch\s+off)\s+{_THAT}reminder(?:\s+of\s+mine)?",
    rf"{_THAT}reminder\s+(?:ko\s+)?(?:hata|cancel|delete|band|nikal|nikaal|drop)\w*(?:\s*(?:do|dena|de"
    rf"|karo|kar\s*do|kardo))?",
    r"(?:(?:वो|वह|ये|यह|मेरा|पिछला)\s+)*रिमाइंडर\s+(?:को\s+)?(?:हटा|कैंसल|कैंसिल|रद्द|बंद)\S*(?:\s*(?:दो"
    r"|देना|करो|कर\s*दो))?",
    r"(?:don['’]?t|do\s+not|no\s+need\s+to)\s+remind\s+me(?:\s+(?:anymore|any\s+more|then|about\s+(?:it"
    r"|that)|of\s+(?:it|that)))?",
    r"mujhe\s+(?:yaad|remind)\s+(?:mat|nahi)\s+(?:dila|kar)\w*",
    before=_LEAD,
    after=_TAIL,
)


@beside(_DROP)
def drop(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``cancel that reminder``, ``wo reminder hata do``."""
    found = _DROP.of(composed(text)) if context.writer in STAFF else None
    return None if found is None else {"at": found.groupdict().get("at") or ""}


_CLOCK = r"\d{1,2}(?:[:.]\d{2})?(?:\s*(?:am|pm|baje|bje|o'?clock|बजे))?"
_DAY = (
    r"(?:today|tomorrow|tmrw|kal|aaj|parso|(?:next\s+|on\s+)?(?:mon|tue|wed|thu|fri|sat|sun)\w*"
    r"|(?:subah|shaam|sham|raat|dopahar|morning|evening|tonight|noon|आज|कल|परसों|सुबह|शाम))"
)
_AT = rf"(?P<at>(?:{_DAY}\s+)*(?:at\s+)?{_CLOCK}(?:\s+(?:on\s+)?{_DAY})*|{_DAY}(?:\s+{_DAY})*)"
_MOVE = shapes(
    rf"(?:change|move|shift|make|set|push|put|update|reschedule)\s+(?:it|that|this"
    rf"|{_THAT}(?P<named>reminder))"
    rf"\s+(?:to|for|at|till|until|on)?\s*{_AT}",
    rf"(?:isko|ise|usko|use|ye|wo|woh|{_THAT}(?P<named>reminder)(?:\s+ko)?)\s+{_AT}(?:\s+(?:pe|par|ko|ka"
    rf"|ke\s+liye))?"
    r"\s+(?:kar|rakh|shift|change|set)\w*(?:\s*(?:do|dena|lo|de|kar\s*do|karo))?",
    rf"{_AT}(?:\s+(?:pe|par|ka))?\s+(?:kar|rakh|shift)\s*(?:do|dena|lo|de)(?:\s+(?:isko|ise|usko|use))?",
    rf"(?:(?:इसे|उसे|इसको|उसको|वो|{_THAT}(?P<named>रिमाइंडर)(?:\s+को)?)\s+)?{_AT}(?:\s+(?:पर|का"
    rf"|को))?\s+(?:कर|रख)\s*(?:दो|देना|लो)",
    before=_LEAD,
    after=_TAIL,
)


@beside(_MOVE)
def move(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: ``change it to 7``, ``isko 7 baje kar do``: of the reminder, where it is named or was the
    last thing that was done."""
    if context.writer not in STAFF or context.raw.get(WAITS_FOR) or len(context.pending_choices) > 1:
        return None
    for found in _MOVE.all_of(composed(text)):
        if context.raw.get(SPOKEN_OF) or found.groupdict().get("named"):
            return {"at": found["at"]}
    return None
