"""What an audition session is: values and the rules that need no database."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from core.casting.resources.model import Track
from core.understanding.shapes import Sought

Rsvp = Literal["invited", "seen", "confirmed", "declined", "change_requested"]
UNANSWERED: tuple[Rsvp, ...] = ("invited", "seen", "change_requested")
"""Answers to an invitation that are neither a yes nor a no."""
Round = Literal["audition", "callback", "chemistry_read", "look_test"]

HERE, PENDING, NO_SHOW, LEFT = "checked_in", "no_show_pending", "no_show", "left"
"""What is noted of somebody on the day, besides "late"; empty: nothing yet."""
ZONE = "Asia/Kolkata"
"""The zone a session is held in: its hours and days are those of the place, not of the reader."""
OPENS, CLOSES = time(8), time(21)
MINOR_OPENS, MINOR_CLOSES = time(9), time(18, 30)
"""Children read between these hours (facts of the trade: outside school and before the evening)."""
DEFAULT_MINUTES = 15
MAX_MINUTES = 8 * 60
LEAST_MINUTES = 2
"""A shorter slot is a misread number, not a wish."""
CUTOFF = timedelta(hours=3)
"""Closer than this a change is not left to chat alone: staff are alerted and the slot stays."""
MAX_REQUESTS = 2
MAX_PEOPLE = 200
"""More in one session than a day holds is a misunderstanding, not a schedule."""
MAX_IN_FRAMES = 600
"""The same for several days."""
MAX_DAYS = 14
MAX_PER_SLOT = 10
LATE_WINDOW = timedelta(hours=6)
"""Somebody who writes that they run late means an audition that starts within this time."""
JUST_BEGUN = timedelta(hours=2)
"""How long after its start news of an audition is still urgent."""

_TOGETHER: frozenset[str] = frozenset({"chemistry_read"})
_ROUNDS: dict[str, Round] = {
    "callback": "callback",
    "recall": "callback",
    "chemistry": "chemistry_read",
    "chemistryread": "chemistry_read",
    "looktest": "look_test",
    "audition": "audition",
}
MOST_TOLD = 300
"""Characters of somebody's own words that the team reads."""
_PRIVATE = Sought(
    r"fever|flu\b|sick|\bill\b|unwell|hospital|doctor|surgery|operation|pregnan|covid|dengue|malaria|typhoid|"
    r"viral|injur|fractur|period|migraine|bukh?aa?r|bimaar|bimar|tab(i|ee)?yat|dawai|बुखार|बीमार|तबीयत|तबियत|अस्पताल|डॉक्टर",
)


@dataclass(frozen=True, slots=True)
class Session:
    """One block of slots in one place. ``board``: the shared chat whose message shows it live,
    empty for none. ``minutes``: length of one slot. ``tracks``: rooms side by side and who reads in each;
    ``per_slot``: how many people read at once in one of them."""

    id: int
    org_id: str
    project_id: int
    role_id: int | None
    round: Round
    place: str
    minutes: int
    starts_at: datetime
    ends_at: datetime
    created_by: int
    status: str = "on"
    board: str = ""
    board_revision: int = 0
    tracks: tuple[Track, ...] = ()
    per_slot: int = 1

    @property
    def together(self) -> bool:
        """Whether everybody reads at the same time."""
        return self.round in _TOGETHER


@dataclass(frozen=True, slots=True)
class Slot:
    """One talent's minutes. ``version`` grows with each change of time, ``revision`` with each
    answer; ``told`` is what became of the last invitation (``queued``, ``opted_out``, ...). ``late_min``:
    how late they said they come; ``arrival``: their number among those who came; ``room``, ``reader``: what
    it takes besides, empty for the place as a whole and for nobody."""

    id: int
    session_id: int
    talent_id: int
    recipient_id: int
    starts_at: datetime
    ends_at: datetime
    version: int = 1
    revision: int = 0
    status: str = "on"
    rsvp: Rsvp = "invited"
    requests: int = 0
    attendance: str = ""
    told: str = ""
    invited_at: datetime | None = None
    late_min: int = 0
    arrived_at: datetime | None = None
    arrival: int | None = None
    room: str = ""
    reader: str = ""

    @property
    def held(self) -> bool:
        """Whether the time still belongs to its talent."""
        return self.status == "on" and self.rsvp != "declined"

    @property
    def answered(self) -> bool:
        """Whether nothing more has to be asked."""
        return self.rsvp in ("confirmed", "declined")


@dataclass(frozen=True, slots=True)
class TimeRequest:
    """Somebody asked for another time; staff decide. ``copies``: the messages that ask them."""

    id: int
    slot_id: int
    version: int
    asked_by: int
    wanted_at: datetime
    status: str = "open"
    decided_by: int | None = None
    copies: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A half-open piece of time: ``start`` belongs to it, ``end`` does not."""

    start: datetime
    end: datetime

    def overlaps(self, other: Span) -> bool:
        """Whether any instant belongs to both."""
        return self.start < other.end and other.start < self.end


def together(round_: str) -> bool:
    """Whether the people of this round read at the same time."""
    return round_ in _TOGETHER


def round_of(text: str) -> Round:
    """The round a word names; anything unknown is a first audition."""
    return _ROUNDS.get(re.sub(r"[^a-z]", "", text.lower()), "audition")


def lay_out(
    start: datetime,
    minutes: int,
    people: int,
    *,
    breaks: Sequence[Span] = (),
    end: datetime | None = None,
    at_once: bool = False,
) -> list[Span]:
    """Slots one after the other from ``start``, none touching a break, none ending after ``end``.

    May return fewer than ``people``. ``at_once``: everybody gets the same minutes.
    """
    length = timedelta(minutes=minutes)
    slots: list[Span] = []
    cursor = start
    while len(slots) < people:
        slot = Span(cursor, cursor + length)
        if end is not None and slot.end > end:
            break
        hit = [pause for pause in breaks if pause.overlaps(slot)]
        if hit:
            cursor = max(pause.end for pause in hit)
            continue
        if at_once:
            return [slot] * people
        slots.append(slot)
        cursor = slot.end
    return slots


def urgent(slot: Slot, now: datetime) -> bool:
    """Whether news of it cannot wait until somebody of the team writes next, or for their morning."""
    return -JUST_BEGUN <= slot.starts_at - now <= LATE_WINDOW


def within(span: Span, opens: time, closes: time, zone: str = ZONE) -> bool:
    """Whether a span lies inside one day's hours, in the zone's own clock."""
    start, end = span.start.astimezone(ZoneInfo(zone)), span.end.astimezone(ZoneInfo(zone))
    return start.date() == end.date() and start.time() >= opens and end.time() <= closes


def fingerprint(lines: Iterable[object]) -> str:
    """A short name for what somebody was shown, so that a change since then is noticed."""
    text = json.dumps(list(lines), sort_keys=True, default=str, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def tellable(said: str) -> str:
    """Somebody's own words as the team may read them: without the parts about health. Never empty."""
    parts = re.split(
        r"(?<=[,;!?।\n])\s*|(?<=\.)(?!\d)\s*|\s+(?=(?:because|kyunki|kyuki|aur|and|but|lekin|par)\s)",
        " ".join(said.split()),
    )
    told = " ".join(one for one in parts if one and not _PRIVATE.search(one)).strip(" ,")
    return told[:MOST_TOLD] or "…"


def shareable(reason: str) -> str:
    """A reason that may be passed on: nothing about anybody's health leaves the chat it was said in."""
    reason = " ".join(reason.split())
    return "" if _PRIVATE.search(reason) else reason[:120]
