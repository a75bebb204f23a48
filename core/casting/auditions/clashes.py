"""What speaks against a time: rules over what is already known, from the talent's and the room's side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from core.casting.auditions.model import CLOSES, MINOR_CLOSES, MINOR_OPENS, OPENS, Span, within
from core.casting.resources.model import same
from core.casting.talent.model import Span as Known

Kind = Literal[
    "guardian",
    "twice",
    "busy",
    "same_room",
    "reader",
    "travel",
    "tentative",
    "school",
    "room",
    "pause",
    "again",
    "hours",
    "minor_hours",
    "no_time",
]
HARD: frozenset[str] = frozenset({"guardian", "twice", "busy", "same_room", "reader", "no_time"})
"""Nobody can be in two places, nor can a reader, nor two people in a room of its own name, and a child needs
a guardian: these cannot be overruled from chat. ``room`` is a place whose rooms nobody has noted: it may
have more than one."""
TRAVEL = timedelta(minutes=60)
"""Between two places in one city; Versova to Bandra at noon takes about that."""


@dataclass(frozen=True, slots=True)
class Clash:
    """One reason against a time. ``at``: when the other thing is; ``what``: a word staff may see."""

    kind: Kind
    at: datetime | None = None
    what: str = ""

    @property
    def hard(self) -> bool:
        """Whether staff cannot go over it from chat."""
        return self.kind in HARD


@dataclass(frozen=True, slots=True)
class Booking:
    """An audition that already stands, as another one sees it."""

    slot_id: int
    session_id: int
    talent_id: int
    role_id: int | None
    round: str
    place: str
    span: Span
    room: str = ""
    reader: str = ""


@dataclass(frozen=True, slots=True)
class Wish:
    """A time looked at for one talent. ``session_id`` and ``slot_id`` 0: not booked yet. ``per_slot``: how
    many of the same session read at once in one room."""

    talent_id: int
    span: Span
    place: str
    role_id: int | None
    round: str
    minor: bool = False
    guarded: bool = True
    session_id: int = 0
    slot_id: int = 0
    at_once: bool = False
    room: str = ""
    reader: str = ""
    per_slot: int = 1


def find(
    wish: Wish,
    bookings: Iterable[Booking],
    known: Iterable[Known],
    *,
    school: Iterable[Span] = (),
    pauses: Iterable[Span] = (),
) -> tuple[Clash, ...]:
    """Every reason against a time, the hard ones first. Own earlier booking does not count. ``school``: when
    a child has lessons; ``pauses``: when nobody of the session reads."""
    found: list[Clash] = []
    if wish.minor and not wish.guarded:
        found.append(Clash("guardian"))
    others = [one for one in bookings if one.slot_id != wish.slot_id or not wish.slot_id]
    found += _of_talent(wish, [one for one in others if one.talent_id == wish.talent_id])
    found += [
        _said(one) for one in known if one.kind != "free" and one.overlaps(wish.span.start, wish.span.end)
    ]
    found += [Clash("school", one.start) for one in school if one.overlaps(wish.span)]
    found += [Clash("pause", one.start) for one in pauses if one.overlaps(wish.span)]
    found += of_room(wish, [one for one in others if one.talent_id != wish.talent_id])
    if not within(wish.span, OPENS, CLOSES):
        found.append(Clash("hours"))
    elif wish.minor and not within(wish.span, MINOR_OPENS, MINOR_CLOSES):
        found.append(Clash("minor_hours"))
    return tuple(sorted(dict.fromkeys(found), key=lambda clash: not clash.hard))


def same_place(one: str, other: str) -> bool:
    """Whether two names mean one place: case, spaces and punctuation do not matter."""
    return same(one, other)


def _of_talent(wish: Wish, own: list[Booking]) -> list[Clash]:
    found = []
    for booking in own:
        if booking.span.overlaps(wish.span):
            found.append(Clash("twice", booking.span.start))
        elif not same_place(booking.place, wish.place) and _near(booking.span, wish.span):
            found.append(Clash("travel", booking.span.start))
        elif (
            wish.role_id is not None
            and (booking.role_id, booking.round) == (wish.role_id, wish.round)
            and booking.session_id != wish.session_id
        ):
            found.append(Clash("again", booking.span.start))
    return found


def _near(one: Span, other: Span) -> bool:
    return Span(one.start - TRAVEL, one.end + TRAVEL).overlaps(other)


def _said(known: Known) -> Clash:
    return Clash("busy" if known.kind == "busy" else "tentative", known.start, known.note)


def of_room(wish: Wish, others: Iterable[Booking]) -> list[Clash]:
    """What others take of the place, of one of its rooms, and of the reader's time."""
    found: list[Clash] = []
    beside = 0
    for other in others:
        if not other.span.overlaps(wish.span):
            continue
        here = same_place(other.place, wish.place)
        room = here and same(other.room, wish.room)
        if room and other.session_id == wish.session_id:
            if wish.at_once:
                continue
            if other.span == wish.span and beside + 1 < wish.per_slot:
                beside += 1
                continue
        if room and wish.room:
            found.append(Clash("same_room", other.span.start))
        elif room or (here and not (other.room and wish.room)):
            found.append(Clash("room", other.span.start))
        if wish.reader and same(other.reader, wish.reader):
            found.append(Clash("reader", other.span.start))
    first: dict[str, Clash] = {}
    for clash in sorted(found, key=lambda one: (one.at is None, one.at)):
        first.setdefault(clash.kind, clash)
    return list(first.values())
