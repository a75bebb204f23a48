"""``12 13 free hu, 14 ko half day 2 baje ke baad, 15-16 tentative``: an answer about dates by day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from core.casting.avails.model import ZONE
from core.casting.avails.partly import answers
from core.casting.talent.model import AvailabilityKind, Span
from core.understanding.shapes import Sought

_N = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_MONTH = r"(?:\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)?"
_CLOCK = Sought(
    r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?\s*(?P<half>a\.?m\.?|p\.?m\.?|baje|bje|o['’]?clock"
    r"|बजे)(?!\w)"
)
_DAYS = Sought(
    rf"(?<![\w:.'’])(?P<first>{_N}){_MONTH}(?:\s*(?:-|–|—|\s(?:to|se"
    rf"|से)\s)\s*(?P<last>{_N}){_MONTH})?(?!\w|[:.]\d)"
)
_REST = Sought(
    r"(?<!\w)(?:baa?ki|baki|rest|remaining|others?|other\s+days|otherwise|all\s+else|बाकी|बाक़ी)(?!\w)"
)
_TILL = Sought(rf"(?:(?<!\w)(?:till|until|upto|up\s+to|before)\s+{_N})|{_N}{_MONTH}\s+(?:tak|तक)(?!\w)")
_AFTER = Sought(rf"(?<!\w)after\s+(?:the\s+)?{_N}|{_N}{_MONTH}\s+(?:ke\s+baad|के\s+बाद)")
_FROM = Sought(rf"(?<!\w)from\s+(?:the\s+)?{_N}|{_N}{_MONTH}\s+(?:onwards?|se(?:\s+aage)?|से)(?!\w)(?!\s*\d)")
_PERHAPS = Sought(
    r"(?<!\w)(?:tentative(?:ly)?|tenative|maybe|perhaps|might|may\s+be|not\s+sure|unsure|shaa?yad"
    r"|pakka\s+nahi+n?|pata\s+nahi+n?|tbc"
    r"|50[\s/-]*50|शायद|पक्का\s+नहीं|पता\s+नहीं)(?!\w)"
)
_HALF = Sought(r"(?<!\w)(?:half[\s-]*day|aadha\s+din|half|आधा\s+दिन)(?!\w)")
_GONE = Sought(r"(?<!\w)(?:gaya|gayi|gaye|gone|out|cancel\w*|blocked|गया|गई|गए)(?!\w)")
_CLAUSES = Sought(
    r"\s*[,;।\n|]\s*|\s*\.\s+|\s+(?:but|lekin|magar|par|and|aur|और|लेकिन|पर)\s+(?=\D{0,12}\d|baa?ki"
    r"|rest|बाकी|बाक़ी)"
    r"|\s+(?=(?:baa?ki|rest|remaining|बाकी|बाक़ी)(?!\w))"
)
_THEN = Sought(
    r"(?<!\w)(?:(?:uske|iske|us\s+ke)\s+ba+d|after\s+(?:that|this)|thereafter|afterwards?|phir"
    r"|then)(?!\w)|(?:उसके|इसके)\s+बाद"
)
_BUT = Sought(
    r"(?<!\w)(?:except(?:ing)?|excluding|apart\s+from|other\s+than|only|just|sirf|ke\s+alaa?wa"
    r"|chhod\w*|siva\w*)(?!\w)"
    r"|सिर्फ़?|के\s+अलावा|छोड़"
)


@dataclass(frozen=True, slots=True)
class Day:
    """``start``, ``end``: what of the day, where it is not the whole of it."""

    day: date
    kind: AvailabilityKind
    start: time | None = None
    end: time | None = None


def read(said: str, first: date, last: date) -> list[Day]:
    """What is said of each day from ``first`` to ``last``; nothing where the words do not tell them apart, or
    say one thing of all of them."""
    asked = [first + timedelta(days=more) for more in range((last - first).days + 1)]
    if _BUT.search(said):
        return []
    found: dict[date, Day] = {}
    waiting: list[date] = []
    for clause in _joined(said):
        days = _named(clause, asked, [*found, *waiting])
        if days is None or not days:
            return []
        kind = _kind(clause)
        if kind is None:
            waiting += days
            continue
        for day in (*waiting, *days):
            found[day] = _day(day, kind, clause)
        waiting = []
    told = sorted(found.values(), key=lambda one: one.day)
    same = len({(one.kind, one.start, one.end) for one in told}) == 1
    return [] if waiting or not told or (same and len(told) == len(asked)) else told


def _joined(said: str) -> list[str]:
    """The clauses; what names no day belongs to the one before it."""
    parts: list[str] = []
    for clause in filter(None, (one.strip() for one in _CLAUSES.split(said))):
        names = _DAYS.search(_CLOCK.sub(" ", clause)) or _REST.search(clause) or _THEN.search(clause)
        if parts and not names:
            if _kind(clause) not in (None, _kind(parts[-1])):
                return []
            parts[-1] = f"{parts[-1]} {clause}"
        elif names:
            parts.append(clause)
    return parts


def _named(clause: str, asked: Sequence[date], told: Sequence[date]) -> list[date] | None:
    """The days of a clause; None for a number that is none of those asked about."""
    plain = _CLOCK.sub(" ", clause)
    if _REST.search(plain):
        return [day for day in asked if day not in told]
    if _THEN.search(plain) and not _DAYS.search(plain):
        return [day for day in asked if told and day > max(told)]
    days: list[date] = []
    for one in _DAYS.finditer(plain):
        ends = [
            next((day for day in asked if day.day == _number(one[name])), None)
            for name in ("first", "last")
            if one[name]
        ]
        if not all(ends):
            return None
        start, end = ends[0], ends[-1]
        if start is None or end is None or end < start:
            return None
        days += [day for day in asked if start <= day <= end]
    if len(days) == 1:
        if _TILL.search(plain):
            return [day for day in asked if day <= days[0]]
        if _AFTER.search(plain):
            return [day for day in asked if day > days[0]]
        if _FROM.search(plain):
            return [day for day in asked if day >= days[0]]
    return days


def _number(said: str) -> int:
    return int(re.sub(r"\D", "", said))


def _kind(clause: str) -> AvailabilityKind | None:
    if _PERHAPS.search(clause):
        return "tentative"
    if _GONE.search(clause):
        return "busy"
    told = answers(clause) or ("free" if _CLOCK.search(clause) else None)
    if _HALF.search(clause) or (told == "free" and _CLOCK.search(clause)):
        return "free" if _CLOCK.search(clause) else "tentative"
    return told


def _day(day: date, kind: AvailabilityKind, clause: str) -> Day:
    """With the hours, where a clock time bounds what is free."""
    clock = _CLOCK.search(clause) if kind == "free" else None
    if clock is None:
        return Day(day, kind)
    at = time(_hour(clock), int(clock["minute"] or 0))
    behind, before = clause[clock.end() :], clause[: clock.start()]
    if re.match(r"\s*(?:tak|तक)|\s*se\s+pehle", behind, re.IGNORECASE) or re.search(
        r"(?:till|until|before|by|upto)\s*$", before, re.IGNORECASE
    ):
        return Day(day, kind, end=at)
    return Day(day, kind, start=at)


def _hour(clock: re.Match[str]) -> int:
    hour, half = int(clock["hour"]) % 24, clock["half"].casefold()[0]
    if half == "p" or (half not in "ap" and 1 <= hour <= 7):
        return hour % 12 + 12
    return hour % 12 if half == "a" else hour


def spans(days: Sequence[Day], note: str) -> list[Span]:
    """As pieces of a calendar: neighbours that say the same are one."""
    found: list[Span] = []
    for one in days:
        midnight = datetime.combine(one.day, time(), ZONE)
        over = midnight + timedelta(days=1)
        start = midnight if one.start is None else datetime.combine(one.day, one.start, ZONE)
        end = over if one.end is None else datetime.combine(one.day, one.end, ZONE)
        pieces = [(midnight, start, "busy"), (start, end, one.kind), (end, over, "busy")]
        for begin, until, kind in pieces:
            if begin >= until:
                continue
            if found and found[-1].end == begin and found[-1].kind == kind and one.start is one.end is None:
                found[-1] = Span(found[-1].start, until, kind, note)
            else:
                found.append(Span(begin, until, kind, note))
    return found


def beside(said: str) -> list[str]:
    """The words of an answer, without its days and times, casefolded."""
    plain = _DAYS.sub(" ", _CLOCK.sub(" ", said))
    return re.findall(r"[^\W\d_]+", plain.casefold())
