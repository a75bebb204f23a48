"""What "kal busy hu, sunday free" says: days, each with its kind. No rows here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal

from core.casting.auditions import frames
from core.casting.auditions.clauses import cut
from core.understanding import times
from core.understanding.meaning import DatePhrase

Kind = Literal["free", "busy"]
_BUSY = re.compile(
    r"\b(?:busy|blocked|booked|unavailable|not\s+(?:avail\w*|free|around)|no\s+dates|away|out\s+of\s+(?:town|station)"
    r"|travel\w*|shoot(?:ing)?|bahar|vyast|exam\w*|shaadi|nahi+n?\s+(?:hu|hun|hoon|hai|aa)|(?:free|available|khaali|khali)"
    r"\s+nahi+n?|nahi+n?\s+(?:free|available|khali|khaali)|can'?t|cannot|isn'?t\s+(?:free|available)"
    r"|won'?t\s+be\s+(?:free|available|around))\b"
    r"|व्यस्त|बिज़ी|बिजी|शूट|बाहर|बुक|परीक्षा|(?:ख़ाली|खाली|फ्री|फ़्री|उपलब्ध)\s+नहीं|नहीं\s+(?:कर|आ|हूँ|हूं)",
    re.IGNORECASE,
)
_FREE = re.compile(r"\b(?:free|available|open|khali|khaali|clear)\b|ख़ाली|खाली|फ्री|फ़्री|उपलब्ध", re.IGNORECASE)
_PARTS = re.compile(
    r"[,;.।]\s+|\s+(?:but|otherwise|warna|lekin|par|magar|and then|लेकिन|पर|मगर)\s+", re.IGNORECASE
)
_OPEN_END = timedelta(days=180)
_FROM = re.compile(r"\b(?:onwards?|onward|se\s+aage|ke\s+baad|after|from)\b|से\s+आगे|के\s+बाद", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Stated:
    """A half-open piece of somebody's time."""

    start: datetime
    end: datetime
    kind: Kind


def stated(text: str, local: datetime, kind: str = "") -> list[Stated]:
    """Every day or time that a text calls free or busy; ``local``: now in the speaker's zone. ``kind``: of
    parts that say neither."""
    whole = _kind(text) or _given(kind)
    found: list[Stated] = []
    for part in _PARTS.split(text):
        of_part = _kind(part) or whole
        if of_part is None:
            continue
        between = _hours(part, local, of_part)
        found += between
        for each in times(part, local) if not between else ():
            if each.start is not None:
                start, end = _range(each.phrase, each.start, each.deadline, part, of_part, local)
                found.append(Stated(start, end, of_part))
    return [one for one in found if one.end > local and one.start < one.end]


def _hours(part: str, local: datetime, kind: Kind) -> list[Stated]:
    """``kal 5 se 6``, ``tomorrow 5pm to 6pm``: from one clock time to another on each day named, or today."""
    said = cut(part)
    if said.hours is None:
        return []
    zone = str(local.tzinfo)
    days = frames.days([said.rest], local, zone) or [local.date()]
    spans = [frames.between(said.hours, day, zone) for day in days]
    return [
        Stated(span.start.astimezone(local.tzinfo), span.end.astimezone(local.tzinfo), kind)
        for span in spans
        if span is not None
    ]


def says(text: str) -> Kind | None:
    """Whether a text calls a time free or busy."""
    return _kind(text)


def _kind(text: str) -> Kind | None:
    if _BUSY.search(text):
        return "busy"
    return "free" if _FREE.search(text) else None


def _given(said: str) -> Kind | None:
    return {"free": "free", "available": "free", "busy": "busy"}.get(said)  # type: ignore[return-value]


def _range(
    phrase: DatePhrase, start: datetime, deadline: bool, part: str, kind: Kind, local: datetime
) -> tuple[datetime, datetime]:
    """``till Friday`` begins now; a time alone lasts until that day's end; ``onwards`` stays open."""
    if phrase.end is not None:
        # A range of days ends with the last minute of its last day; a clock time is where it ends.
        return start, phrase.end + timedelta(minutes=phrase.precision != "minute")
    midnight = datetime.combine(start.date() + timedelta(days=1), time(0), start.tzinfo)
    if deadline and kind == "busy":
        return local, midnight if phrase.precision != "minute" else start
    if _FROM.search(part) and phrase.precision != "minute":
        return start, start + _OPEN_END
    return start, midnight
