"""What "kal busy hu, sunday free" says: days, each with its kind. No rows here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from core.casting.auditions import frames
from core.casting.auditions.wording.clauses import cut
from core.casting.calendars.numbered import after_that, says_after_that, with_months
from core.casting.calendars.spelling import written_out
from core.casting.talent.model import OPEN_END
from core.understanding import times
from core.understanding.meaning import DatePhrase
from core.understanding.shapes import Sought
from core.understanding.vocabulary import words as listed

if TYPE_CHECKING:  # a server that waits does not carry the readers of dates
    from core.understanding.dates import Found

Kind = Literal["free", "busy"]
_EVENT = Sought(
    r"\b(?:exam\w*|paper|papers|shaa?di\w*|wedding|shoot(?:ing)?|travel\w*|event|function)\b|परीक्षा|शादी|शूट",
)
_WHOLE = Sought(
    r"\b(?:busy|blocked|booked|free|available|unavailable|khaa?li|vyast|not|nahi+n?|all|whole|entire|full|poor[aei]|throughout)\b"
    r"|पूरा|पूरे|नहीं|व्यस्त|ख़ाली|खाली",
)
"""What says that all of a month is meant, beside an exam or a wedding that is some time in it."""
_BUSY = Sought(
    r"\b(?:busy|blocked|booked|unavailable|not\s+(?:avail\w*|free|around)|no\s+dates|away|out\s+of\s+(?:town|station)"
    r"|travel\w*|shoot(?:ing)?|bahar|vyast|exam\w*|shaadi|nahi+n?\s+(?:hu|hun|hoon|hai|aa)|(?:free|available|khaali|khali)"
    r"\s+nahi+n?|nahi+n?\s+(?:free|available|khali|khaali)|can'?t|cannot|isn'?t\s+(?:free|available)"
    r"|won'?t\s+be\s+(?:free|available|around))\b"
    r"|व्यस्त|बिज़ी|बिजी|शूट|बाहर|बुक|परीक्षा|(?:ख़ाली|खाली|फ्री|फ़्री|उपलब्ध)\s+नहीं|नहीं\s+(?:कर|आ|हूँ|हूं)",
)
_FREE = Sought(r"\b(?:free|available|open|khali|khaali|clear)\b|ख़ाली|खाली|फ्री|फ़्री|उपलब्ध")
_PARTS = Sought(r"[,;.।]\s+|\s+(?:but|otherwise|warna|lekin|par|magar|and then|लेकिन|पर|मगर)\s+")
_EXCEPT = re.compile(
    r"(?P<before>[^,;]{2,60}?)\s+(?:(?:ko\s+|को\s+)?(?:chh?od|chh?or|छोड़)\s*(?:ke|kar|kr|के|कर)?"
    r"|(?:ke|के)\s+(?:alaa?wa|alaa?va|siwa|siva|siwaye|अलावा|सिवा))(?![\w\u0900-\u0963])(?P<rest>.*)"
    r"|\b(?:except|but\s+not|apart\s+from|other\s+than|excluding|barring|leaving)\b(?:\s+for)?(?P<after>.*)",
    re.IGNORECASE | re.DOTALL,
)
_DATES = Sought(r"\b(?:tarikh|tareekh|tarik)\b|तारीख")
_OTHER: dict[Kind, Kind] = {"free": "busy", "busy": "free"}
_UNTIL = Sought(r"\b(?:till|until|til|upto|up\s+to|tak)\b|तक")
_FROM = Sought(
    r"\b(?:onwards?|onward|se\s+aage|ke\s+baad|after|from|se\s+(?:free|busy|khaa?li|available))\b|\bse\W*$|से\s+आगे|के\s+बाद"
    r"|से\s+(?:फ्री|खाली|ख़ाली|व्यस्त)",
)


LAST_MINUTE = 59
_SMALL = listed("""
    i we am m main mai hum ko ki ka ke se tak pe par me mein on in at the of and aur bhi also both dono to
    till until from between for hai hain hu hun hoon all whole pura poora din day days tarikh tareekh baje pm
    को की का के से तक में पर और भी है हैं हूँ मैं दोनों बजे तारीख पूरा
    """)


@dataclass(frozen=True, slots=True)
class Stated:
    """A half-open piece of somebody's time."""

    start: datetime
    end: datetime
    kind: Kind


def stated(text: str, local: datetime, kind: str = "") -> list[Stated]:
    """Every day or time that a text calls free or busy; ``local``: now in the speaker's zone. ``kind``: of
    parts that say neither. A clock time belongs to the day that was named last."""
    text = with_months(written_out(text, local.date()), local.date())
    whole, day = _kind(text) or _given(kind), None
    found: list[Stated] = []
    for part, but in _parts(text):
        if found and says_after_that(part):
            part = after_that(part, (found[-1].end - timedelta(minutes=1)).date())
        named = [
            each for each in times(part, local) if each.start is not None and not _some_day_of(each, part)
        ]
        of_part = (None if but else _kind(part)) or (whole if but or _only_days(part, named) else None)
        if of_part is None:
            continue
        of_part = _OTHER[of_part] if but else of_part
        between = _hours(part, local, of_part, day)
        if between is None:
            between = _from_to(_finest(named), part, of_part) or [
                one for each in _finest(named) for one in _whole(each, part, of_part, local, day)
            ]
        found += between
        day = next((each.start.date() for each in named if each.own_day and each.start), day)
    return [one for one in found if one.end > local and one.start < one.end]


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The parts of a text, each with whether it is what the rest of it leaves out."""
    for part in _PARTS.split(text):
        left_out = _EXCEPT.search(part)
        if left_out is None:
            yield part, False
        elif left_out["before"] is not None:
            yield left_out["rest"], False
            yield left_out["before"], True
        else:
            yield part[: left_out.start()], False
            yield left_out["after"], True


def _some_day_of(each: Found, part: str) -> bool:
    """``exam hai december me``: some days of a month, and nobody said which."""
    month = each.phrase.precision == "month"
    return month and _EVENT.search(part) is not None and _WHOLE.search(part) is None


def _only_days(part: str, named: list[Found]) -> bool:
    """Whether a part that calls its days nothing holds no more than days: ``5 baje to mushkil hai`` is not
    free because what follows is."""
    if _kind(part) is not None:
        return True
    rest = part
    for each in named:
        rest = rest.replace(each.phrase.phrase, " ")
    return not [word for word in re.findall(r"[^\W\d_]+", rest.casefold()) if word not in _SMALL]


def _finest(named: list[Found]) -> list[Found]:
    """Without the days that another phrase says more exactly: ``kal free hu shaam ko``."""
    finer = {
        each.start.date() for each in named if each.start and each.phrase.precision in ("minute", "part")
    }
    return [
        each
        for each in named
        if not (
            each.phrase.precision == "day"
            and each.phrase.end is None
            and each.start
            and each.start.date() in finer
        )
    ]


def _from_to(named: list[Found], part: str, kind: Kind) -> list[Stated]:
    """``from tomorrow till 5 Dec``: two days that are the ends of one stretch; nothing else."""
    if len(named) != 2 or not _STRETCH.search(part):
        return []
    first, last = (each.start for each in named)
    plain = all(each.phrase.precision == "day" and each.phrase.end is None for each in named)
    if not plain or first is None or last is None or last <= first:
        return []
    return [Stated(first, datetime.combine(last.date() + timedelta(days=1), time(0), last.tzinfo), kind)]


_STRETCH = re.compile(
    r"\b(?:from|starting|beginning|se)\b.*\b(?:till|until|til|upto|up\s+to|to|through|tak)\b|से.*तक",
    re.IGNORECASE | re.DOTALL,
)


def _whole(each: Found, part: str, kind: Kind, local: datetime, day: date | None) -> list[Stated]:
    """What one phrase says; ``day``: where a clock time without a day belongs."""
    if each.start is None:
        return []
    start, end = _range(each.phrase, each.start, each.deadline, part, kind, local)
    away = day - each.start.date() if day is not None and not each.own_day else timedelta()
    return [Stated(start + away if start != local else start, end + away, kind)]


def _hours(part: str, local: datetime, kind: Kind, day: date | None) -> list[Stated] | None:
    """``kal 5 se 6``, ``tomorrow 5pm to 6pm``: from one clock time to another on each day named, else on the
    day named before; None for no such span. Two bare numbers alone may be days as well: nothing is known."""
    said = cut(part)
    if said.hours is None or _DATES.search(part):
        return None
    zone = str(local.tzinfo)
    days = frames.days([said.rest], local, zone)
    if not days and day is None and all(one.strip().isdecimal() for one in said.hours):
        return []
    spans = [frames.between(said.hours, one, zone) for one in days or [day or local.date()]]
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
        return start, phrase.end + timedelta(minutes=phrase.end.minute == LAST_MINUTE)
    midnight = datetime.combine(start.date() + timedelta(days=1), time(0), start.tzinfo)
    if deadline and (kind == "busy" or _UNTIL.search(part)):
        return local, midnight if phrase.precision != "minute" else start
    if _FROM.search(part) and phrase.precision != "minute":
        return start, start + OPEN_END
    return start, midnight
