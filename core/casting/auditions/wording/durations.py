"""Lengths of time as people write them: "20 min", "aadha ghanta", "30 min pehle"."""

from __future__ import annotations

from core.understanding.shapes import Sought

_MINUTE = r"(?:min|mins|minutes?|mints?|m|मिनट)"
_HOUR = r"(?:hours?|hrs?|h|ghant[aeo]?|घंटे|घंटा|घंटों|घण्टा|घण्टे)(?![a-z])"
_MINUTES = Sought(rf"(?<![\d:.])(\d{{1,3}})\s*{_MINUTE}(?![a-z])")
_HOURS = Sought(rf"(?<![\d:.])(\d{{1,2}})\s*{_HOUR}")
_BARE = Sought(r"\D*?(?<![\d:.])(\d{1,3})(?![\d:.])\D*")
_HALF = Sought(rf"(?:half an?|aadhe?|adha|aadha|आधा|आधे)\s*{_HOUR}")
_ONE = Sought(rf"(?:an|one|ek|एक)\s*{_HOUR}")
_AND_HALF = Sought(rf"(?:one and a half|dedh|डेढ़|डेढ)\s*{_HOUR}")
_THREE_QUARTERS = Sought(rf"(?:three[\s-]quarters of an|paun[ae]?|पौन[ाे]?)\s*{_HOUR}")
_QUARTER = Sought(rf"quarter(?:\s+of\s+an)?[\s-]*{_HOUR}")
_EARLIER = Sought(r"\b(earlier|before|pehle|pahle|jaldi|ahead of time|pre-?pone\w*)\b|पहले|जल्दी|^\s*-")
_AND_QUARTER = Sought(rf"(?:sa[vw]aa?|सवा)\s*{_HOUR}")
_WORDS = ((_AND_HALF, 90), (_AND_QUARTER, 75), (_HALF, 30), (_THREE_QUARTERS, 45), (_QUARTER, 15), (_ONE, 60))


def minutes(text: str, *, bare: bool = False) -> int | None:
    """The length a text names, in minutes; None when it names none. ``bare``: "20" alone counts."""
    for pattern, length in _WORDS:
        if pattern.search(text):
            return length
    hours, rest = _HOURS.search(text), _MINUTES.search(text)
    if hours is not None or rest is not None:
        return (int(hours[1]) * 60 if hours else 0) + (int(rest[1]) if rest else 0)
    alone = _BARE.fullmatch(text) if bare else None
    return int(alone[1]) if alone else None


def without(text: str) -> str:
    """A text without the lengths it names, so that they are not read as times of the day."""
    for pattern in (*(pattern for pattern, _ in _WORDS), _HOURS, _MINUTES):
        text = pattern.sub(" ", text)
    return " ".join(text.split())


def on_top(text: str) -> bool:
    """Whether a length comes on top of one that was said before: "aur 10 min", "10 more minutes"."""
    return _ON_TOP.search(text) is not None


_ON_TOP = Sought(
    r"\b(?:aur|more|another|extra|further|additional)\s+(?:\w+\s+){0,2}?(?:\d|half|ek|aadh\w*|ghant\w*|min\w*|hour)"
    r"|\d\s*(?:min\w*|mint\w*|मिनट)?\s+(?:aur|more|extra|और)(?!\w)|और\s+(?:\S+\s+)?\d"
)


def earlier(text: str) -> bool:
    """Whether a shift goes towards the morning."""
    return _EARLIER.search(text) is not None
