"""``12-14 free hu, 15 16 shoot hai``, ``uske baad free``: days without their month, written out. No rows."""

from __future__ import annotations

import re
from datetime import date, timedelta

from core.understanding.shapes import Sought

_N = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_JOIN = r"\s*(?:-|–|—|,|&|\s(?:to|se|aur|and|से|और)\s|\s)\s*"
_CLOCK = (
    r"(?:[:.]\d|\s*(?:am|pm|baje|bje|bajey|o['’]?clock|hrs?|hours?|ghant\w*"
    r"|min\w*|saal|yrs?|years?|days?|din\b|log|%|feet|ft|cm|kg|k\b|lakh)|['’\"])"
)
_LIST = Sought(rf"(?<![\w:.'’/-])(?P<days>{_N}(?:{_JOIN}{_N})*)(?!\d|\w|{_CLOCK}|-)")
_MONTH = Sought(
    r"(?<![^\W\d])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|(?<!\w)(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b"
    r"|(?<!\w)(?:kal|parso|aaj|today|tomorrow|tmrw|week|month|mahine?|haft\w+|\w+va+r|somwar|baje|am|pm|morning|evening|subah|shaam"
    r"|dopahar)\b|\d\s*(?:am|pm)\b|जन|फ़?र|मार्च|अप्रैल|मई|जून|जुल|अग|सित|अक्|नव|दिस|कल|परसों|आज|हफ़?्ते|महीने|वार\b|बजे|सुबह|शाम"
)
_AFTER = Sought(
    r"(?<!\w)(?:(?:uske|iske|us\s+ke|is\s+ke)\s+ba+d(?:\s+se)?|after\s+(?:that|this|those)|thereafter|afterwards?"
    r"|(?:phir|fir|then)(?=\s+(?:se\s+)?(?:free|busy|khaa?li|available)))(?!\w)|(?:उसके|इसके)\s+बाद(?:\s+से)?"
)
_NAMES = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
LEAST_DAY = 13
"""One number must be no clock time."""


def with_months(text: str, today: date) -> str:
    """The day numbers of a text as the next such days, where no other word of it says which day or time is
    meant and one of them can be no clock time; else the text as it is."""
    if _MONTH.search(text):
        return text
    found = list(_LIST.finditer(text))
    numbers = [int(one) for each in found for one in re.findall(r"\d+", each["days"])]
    if len(numbers) < 2 or max(numbers) < LEAST_DAY:
        return text
    return _LIST.sub(lambda match: _written(match["days"], today), text)


def after_that(text: str, last: date | None) -> str:
    """``uske baad`` as from the day after ``last`` on."""
    if last is None:
        return text
    day = last + timedelta(days=1)
    return _AFTER.sub(f"{_day(day)} onwards", text)


def says_after_that(text: str) -> bool:
    """Whether a part goes on after the days that were named before it."""
    return _AFTER.search(text) is not None


def _written(said: str, today: date) -> str:
    """``12-14`` and ``15 16`` as ranges of dates, anything else one by one."""
    pieces = re.findall(rf"({_N})(?:\s*(?:-|–|—|\s(?:to|se|से)\s)\s*({_N}))?", said, re.IGNORECASE)
    spans: list[tuple[date, date]] = []
    for first, last in pieces:
        start = _next(first, spans[-1][1] if spans else today)
        end = _next(last, start) if last else start
        if spans and spans[-1][1] + timedelta(days=1) == start:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return " and ".join(_day(a) if a == b else f"{_day(a)} to {_day(b)}" for a, b in spans)


def _next(said: str, on: date) -> date:
    """The first day of that number that is not before another."""
    number = int(re.sub(r"\D", "", said))
    for more in range(62):
        day = on + timedelta(days=more)
        if day.day == number:
            return day
    return on


def _day(day: date) -> str:
    return f"{day.day} {_NAMES[day.month - 1]}"
