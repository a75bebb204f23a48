"""A time of their own for one of those who are shown with their times: "amrita ko 12 baje rakho", "give
Simran the 11:45 slot", "Jasleen 15 min pehle", "12 baje Harleen"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.understanding import picked
from core.understanding.shapes import Shapes, Sought, composed, shapes
from core.understanding.vocabulary import words as listed

_WHO = r"(?P<who>[^?!:,\d]{2,60}?)"
_KO = r"(?:\s*(?:ko|ka|ki|ke|को|का|की|के)(?![\w\u0900-\u0963]))?"
_SLOT = (
    r"(?:(?:['’]s)?\s+(?:the\s+|a\s+|an\s+)?(?:slot|time|timing|turn|audition|स्लॉट|टाइम|समय|ऑडिशन)"
    r"(?:\s+(?:ko|ka|ki|को|का))?)?"
)
_PUT = (
    r"(?:(?:put|keep|move|shift|place|set|fix|schedule|re-?schedule|give|assign|book|make|call|have|let|bring|get"
    r"|postpone|prepone|delay|push|change|slot)\s+)?"
)
_PART = (
    r"(?:(?:in\s+the\s+)?(?:morning|afternoon|evening)|subah|dopahar|dopeher|shaam|sham|सुबह|दोपहर|शाम)"
    r"(?:\s+(?:ko|ke|ki|mein|me|को|के))?"
)
_HALF = r"(?:sa+dhe|sa[vw]a+|paune|half\s+past|quarter\s+(?:to|past)|साढ़े|सवा|पौने)"
_DAY = (
    r"(?:today|tomorrow|tmrw|kal|aaj|parso+n?|day\s+after|(?:(?:next|this|coming|agle)\s+)?(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
    r"|(?:som|mangal|budh|guru|shukr|shani|ravi)v?aa?r|कल|आज|परसों|(?:सोम|मंगल|बुध|गुरु|शुक्र|शनि|रवि)वार)"
    r"(?:\s+(?:ko|ke|ki|pe|par|को|के))?"
)
_CLOCK = (
    rf"(?:{_PART}\s+)?(?:{_HALF}\s+)?\d{{1,2}}(?:[:.]\d{{2}})?(?!\d|\s*(?:min|mnt|h(?:ou)?rs?\b|ghant|मिनट|घंट))"
    rf"\s*(?:am|pm|a\.m\.?|p\.m\.?|baje|bje|bajey|o['’]?clock|बजे)?(?:\s+{_PART})?"
)
_AT = rf"(?P<at>(?:{_DAY}(?:\s+(?:at\s+)?{_CLOCK})?|{_CLOCK}(?:\s+(?:on\s+)?{_DAY})?))"
_TO = (
    r"(?:\s*[:=>–-]+)?(?:\s+(?:at|to|for|on|by|in|into|till|around|about|from|the|only|now|instead|reads?|comes?|goes?|be"
    r"|can|could|will|sirf|ab|just|hi|slot|time))*\s+"
)
_PE = r"(?:\s*(?:slot|time|pe|par|ko|se|tak|me|mein|wal[aie]|instead|पर|को|से|में))*"
_DO = (
    r"(?:\s+(?:shift\s+|move\s+|change\s+|set\s+|fix\s+|schedule\s+)?(?:rakho|rakh\s*(?:do|lo|dena)|rakhna|rakhte\s+hai\w*"
    r"|karo|kar\s*(?:do|lo|dena)|kardo|krdo|kro|karna|bulao|bula\s*(?:lo|do)|bulana|daalo|dalo|da+l\s*do|do|dena|de\s*do|lo|le\s*lo|lagao|laga\s*do"
    r"|aayeg[ai]|aaegi|aa\s+sakt[aie](?:\s+hai)?|aa\s+jayeg[ai]|aana\s+hai|hog[ai]|par\s+hai|hai"
    r"|रखो|रख\s*दो|करो|कर\s*दो|बुलाओ|दो|दे\s*दो|लो|आएगी|आएगा))?"
)
_LEN = (
    r"(?P<len>(?:\d{1,3}|an?|ek|half\s+an?|aadh[ae]|adh[ae]|dedh|एक|आधा|आधे|डेढ़)\s*"
    r"(?:m|mins?|minutes?|mints?|hours?|hrs?|h|ghant[aeo]?|मिनट|घंट[ाे])(?![\w\u0900-\u0963]))"
)
_EARLY = r"(?P<early>earlier|early|before|pehle|pahle|jaldi|forward|पहले|जल्दी)"
_LATE = r"(?:later|late|after|aage|aagey|baad|peeche|piche|back|आगे|बाद|पीछे)"
_LEAD = (
    r"\W*(?:(?:and|aur|but|par|also|ok(?:ay)?|no|nahi+n?|then|phir|so|please|pls|arre?|haan|yes|actually|sorry|let['’]?s|can\s+(?:we|you)|could\s+(?:we|you)"
    r"|can|could|shall\s+we|और)[\s,]+)*"
)
_SAME = (
    r"(?:[\s,]+(?:(?:baa?ki|the\s+rest|rest|others?)(?:\s+(?:sab|log|ka|ko|is|are|stay))*\s+(?:same"
    r"|wahi|wohi|waise\s+hi|as\s+(?:is|it\s+is)|unchanged)))?"
)
_TAIL = rf"{_SAME}(?:[\s,]+(?:please|pls|na|yaar|instead|then|kya))*[\s.!?।]*"


def _forms(*forms: str) -> Shapes:
    return shapes(*forms, before=_LEAD, after=_TAIL)


_TIMES = _forms(
    rf"{_PUT}{_WHO}{_KO}{_SLOT}{_TO}{_AT}{_PE}{_DO}",
    rf"(?:at\s+)?{_AT}{_PE}(?:\s*[:=>–-]+)?\s+(?:for\s+)?{_WHO}{_KO}{_DO}",
)
_STEPS = _forms(
    rf"{_PUT}{_WHO}{_KO}{_SLOT}\s+(?:by\s+)?{_LEN}(?:\s+(?:ke|ka|se))?\s+(?:{_EARLY}|{_LATE})(?:\s+(?:me|mein|se|ka))?{_DO}",
    rf"(?:push|delay|postpone|move\s+back|(?P<early2>prepone|pull\s+up|bring\s+(?:up|forward)))\s+{_WHO}{_KO}{_SLOT}(?:\s+back)?\s+(?:by\s+)?{_LEN}",
)
_CLOCKED = Sought(r"[:.]\d|\d\s*(?:am|pm|a\.m|p\.m|baje|bje|bajey|o['’]?clock|बजे)")
_MOVED = Sought(
    r"\b(?:at|to|for|ko|ka|ki|move|shift|put|place|give|call|keep|set|fix|schedule|come|rakh\w*|kar\w*|bula\w*|slot|time)\b"
    r"|को|का|की|रख|कर|बुला",
)
_CLAUSES = Sought(r"\s*[,;]\s*(?:(?:and|aur|phir|then)\s+)?|\s+(?:and|aur|phir|then|और|फिर)\s+")
_ANY = Sought(r"\d|\b(?:min|ghant|hour)|मिनट|घंट|day\b|kal\b|parso|v?aa?r\b|वार|कल|परसों")
MOST = 12
LONGEST = 160


@dataclass(frozen=True, slots=True)
class Placed:
    """``who``: positions among the names. ``at``: the time in the words it was said; else ``length``, how far
    they move, ``earlier`` or later."""

    who: tuple[int, ...]
    at: str = ""
    length: str = ""
    earlier: bool = False


def placed(said: str, names: Sequence[str]) -> tuple[Placed, ...]:
    """Empty for words that give nobody a time. Of several wishes in one message each has to be understood."""
    text = composed(said)
    if len(text) > LONGEST or not names or not _ANY.search(text):
        return ()
    for parts in ([text], [one for one in _CLAUSES.split(text) if one and one.strip()]):
        found = [_once(part, names) for part in _joined(parts, names)]
        whole = [one for one, _ in found if one is not None]
        people = [who for one in whole for who in one.who]
        sure = any(says for _, says in found)
        if whole and sure and len(whole) == len(found) and len(people) == len(set(people)):
            return tuple(whole)
    return ()


def _joined(parts: list[str], names: Sequence[str]) -> list[str]:
    """``simran`` and ``jasleen 12 baje``: whoever has no time of their own has the next one."""
    out: list[str] = []
    for part in parts:
        if out and not _ANY.search(out[-1]):
            out[-1] = f"{out[-1]} and {part}"
        else:
            out.append(part)
    return out[:MOST]


def _once(said: str, names: Sequence[str]) -> tuple[Placed | None, bool]:
    """Who is placed, and whether it can be nothing else."""
    for found in _STEPS.all_of(said):
        who = _places(found["who"], names)
        if who and (len(who) < len(names) or len(names) == 1):
            way = found.groupdict()
            early = bool(way.get("early") or way.get("early2"))
            return Placed(who, length=found["len"], earlier=early), True
    for found in _TIMES.all_of(said):
        who = _places(found["who"], names)
        if who and (len(who) < len(names) or len(names) == 1):
            return Placed(who, found["at"].strip()), _says_when(said, found["at"], found["who"])
    return None, False


def _says_when(said: str, at: str, who: str) -> bool:
    """``simran 5`` may be a mark out of ten, ``amrita kal`` the question when she comes."""
    clock = any(one.isdecimal() for one in at)
    return (clock and _CLOCKED.search(at) is not None) or _MOVED.search(said.replace(who, " ", 1)) is not None


_COUNT_ALONE = listed("do don dono ek one two three teen char it we you them दो एक तीन")
"""``can we do monday`` is about nobody."""


def _places(said: str, names: Sequence[str]) -> tuple[int, ...]:
    if set(said.casefold().split()) <= _COUNT_ALONE:
        return ()
    places = picked(said, names)
    return tuple(one - 1 for one in places) if all(1 <= one <= len(names) for one in places) else ()
