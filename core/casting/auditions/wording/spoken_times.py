"""Times and lengths as the orders that move auditions say them. Each stands for a place in the form of a
text, so that an order is read by its form alone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from core.understanding.shapes import Sought

DAY = (
    r"(?:today|tonight|tomorrow|tmrw|tmw|tomorow|kal|aaj|parso|(?:(?:next|coming|this"
    r"|agle)\s+)?(?:mon(?:day)?"
    r"|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    r"|som(?:var|waar)|mangal(?:var|waar)?|budh(?:var|waar)?|guru(?:var|waar)|shukra?(?:var|waar)"
    r"|shani(?:var|waar)"
    r"|ravi(?:var|waar)|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार)|कल|आज|परसों"
    r"|\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
)
PART = (
    r"(?:(?:in\s+the\s+)?(?:late\s+|early\s+)?(?:morning|afternoon|evening|noon|night)"
    r"|subah|savere|dopahar|dopeher|shaam|sham|raat|सुबह|दोपहर|शाम|रात)"
)
CLOCK = (
    r"(?:(?:sa+dhe|sa[vw]a+|paune|half\s+past|quarter\s+(?:to|past)|साढ़े|सवा|पौने)\s+)?"
    r"\d{1,2}(?:[:.]\d{2})?(?!\d|\s*(?:min|mnt|h(?:ou)?rs?\b|ghant|मिनट|घंट|log\b|people|%))"
    r"\s*(?:am|pm|a\.m\.?|p\.m\.?|baje|bje|bajey|o['’]?clock|बजे)?"
)
SAME = r"(?:(?:the\s+)?same\s+tim(?:e|ing)|us[ie]\s+(?:time|samay)|wahi\s+time|(?:उसी|वही)\s+(?:समय|टाइम))"
_ATOM = rf"(?:{SAME}|{DAY}|{PART}|{CLOCK})"
_BETWEEN = r"(?:\s*,?\s+(?:(?:at|on|in|the|ko|ki|ke|ka|pe|par|को|की|के)\s+)?)"
_WHEN = (
    rf"(?<![\w.:«⟨]){_ATOM}(?:{_BETWEEN}{_ATOM}){{0,3}}(?![\w\u0900-\u0963])"
    r"(?:\s+(?:wal[aei]\s+)?slots?(?!\w))?"
)
"""A day, a part of it, a clock time, or the time there is already; not how long anything lasts."""
_LENGTH = (
    r"(?<![\w.:«⟨])"
    r"(?:(?:\d{1,3}|an?|ek|one|half\s+an?|aadh[ae]|adh[ae]|dedh|paun[ae]?|sa[vw]a+"
    r"|quarter(?:\s+of\s+an)?|एक|आधा|आधे|डेढ़|पौन[ाे]?|सवा)"
    r"\s*(?:m|mins?|minutes?|mints?|minat|hours?|hrs?|h|ghant[aeo]?|मिनट|घंट[ाे])(?![\w\u0900-\u0963])"
    r"(?:\s+\d{1,2}\s*(?:m|mins?|minutes?)(?!\w))?)"
)
EARLIER = r"(?:pehle|pahle|pehley|earlier|early|before|jaldi|पहले|जल्दी)"
LATER = r"(?:later|late|aage|aagey|baad|peeche|piche|after|आगे|बाद|पीछे|लेट)"
KARO = (
    r"(?:kar(?:o|na|iye|ein)|kar\s?(?:do|dena|dijiye|lo|lena)|kr\s?d[oe]|kro|kijiye|karwa\s?do"
    r"|rakh(?:o|na)|rakh\s?(?:do|dena|lo)"
    r"|bula(?:o|na)|bul[ao]\s?(?:lo|do|lena)|de\s?do|dena|dedo|laga(?:o|\s?do)|da+l\s?do|करो|करना"
    r"|करें|कर\s?(?:दो|दीजिए|देना|लो)|कीजिए"
    r"|रखो|रख\s?दो|बुलाओ|बुला\s?(?:लो|दो)|दे\s?दो|लगाओ|लगा\s?दो)"
)
MOVE_HI = r"(?:(?:shift|move|reschedule|postpone|prepone|change|set|fix|शिफ्ट|चेंज)\s+)"
MOVE = (
    r"(?:move|shift|push|reschedule|re-schedule|postpone|prepone|pre-pone|delay|bring|pull|change"
    r"|make|set|put)"
)
BEFORE = (
    r"\W*(?:(?:ok(?:ay)?|please|pls|plz|actually|arre?y?|sorry|wait|so|and|aur|ab|now|achh?a|zara"
    r"|can\s+(?:you|we)|could\s+(?:you|we)|shall\s+we|should\s+we|let['’]?s|let\s+us|chalo|sun(?:o)?"
    r"|ek\s+kaam\s+karo|nahi+n?|no)[\s,]+)*"
)
AFTER = r"(?:[\s,]+(?:please|pls|plz|yaar|ji|na|then|thanks|thank\s+you|instead|now|ok))*[\s.!।]*"
TIME, LASTS = r"‹\d+›", r"⟨\d+⟩"
"""In a form: a time, and a length of time."""


def _compiled(pattern: str) -> Sought:
    return Sought(unicodedata.normalize("NFC", pattern))


_CLOCKS, _SAME, _DAYS = _compiled(CLOCK), _compiled(SAME), _compiled(rf"(?<!\w){DAY}(?!\w)")
_TIMES, _LENGTHS = _compiled(_WHEN), _compiled(_LENGTH)
_DIGITS = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")
_WRITTEN = re.compile(r"\d{4}-\d{2}-\d{2}")
_SLOT = Sought(r"\s+(?:wal[aei]\s+)?slots?$")
_PLACES = {mark: re.compile(rf"{mark[0]}(\d+){mark[1]}") for mark in ("‹›", "⟨⟩")}


@dataclass(frozen=True, slots=True)
class Marked:
    """``form``: the text with ``‹0›`` for the first time in it and ``⟨0⟩`` for the first length."""

    form: str
    times: tuple[str, ...]
    lengths: tuple[str, ...]

    def time(self, part: str) -> str:
        """The words of the first time in a part of the form; empty for none."""
        found = _PLACES["‹›"].search(part or "")
        return "" if found is None else self.times[int(found[1])]

    def length(self, part: str) -> str:
        """The same of a length."""
        found = _PLACES["⟨⟩"].search(part or "")
        return "" if found is None else self.lengths[int(found[1])]


def marked(text: str) -> Marked:
    """A text apart: its times and lengths cut out. ``text`` is composed (NFC)."""
    times: list[str] = []
    lengths: list[str] = []

    def place(kept: list[str], marks: str) -> Callable[[re.Match[str]], str]:
        def put(found: re.Match[str]) -> str:
            kept.append(found[0])
            return f"{marks[0]}{len(kept) - 1}{marks[1]}"

        return put

    form = _LENGTHS.sub(place(lengths, "⟨⟩"), re.sub("[‹›⟨⟩]", " ", text))
    form = _TIMES.sub(place(times, "‹›"), form)
    return Marked(" ".join(form.split()), tuple(asked_for(one) for one in times), tuple(lengths))


def impossible(said: str) -> bool:
    """Whether a clock time in it is on no clock: "25:00", "5:75". A moment written in full is on one."""
    if _WRITTEN.match(said):
        return False
    for clock in _CLOCKS.findall(said):
        if (found := _DIGITS.search(clock)) and (int(found[1]) > 24 or int(found[2] or 0) > 59):
            return True
    return False


def has_clock(said: str) -> bool:
    """Whether a clock time is said, and not only a day or a part of one."""
    return _CLOCKS.search(_DAYS.sub(" ", said)) is not None


def has_day(said: str) -> bool:
    """Whether a day is said."""
    return _DAYS.search(said) is not None


def asked_for(said: str) -> str:
    """The words of a time without those around it: "11 slot" is 11, "monday same time" is Monday."""
    said = _SLOT.sub("", said.strip())
    plain = _SAME.sub(" ", said) if _DAYS.search(said) else said
    return " ".join(plain.split()).strip(" ,")
