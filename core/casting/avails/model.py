"""A question about dates and what can be answered to it. No rows here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from core.casting.talent.model import AvailabilityKind

Status = Literal["open", "free", "busy", "first_refusal", "hold", "partly", "expired", "replaced"]
ANSWERS: tuple[Status, ...] = ("free", "busy", "first_refusal", "hold", "partly")
ZONE = ZoneInfo("Asia/Kolkata")
"""Shooting days are days of the place."""
NUDGE_AFTER = timedelta(hours=24)
"""Unanswered this long, the question is asked once more and whoever asked is told."""
EXPIRES_AFTER = timedelta(hours=72)
MOST_DAYS = 366
NOTE_CHARS = 200
NAMELESS = "(no role) "
"""In front of the note of a question that belongs to a role which nobody named."""
SPAN: Mapping[Status, AvailabilityKind] = {
    "free": "free",
    "busy": "busy",
    "first_refusal": "tentative",
    "hold": "tentative",
    "partly": "tentative",
}
"""What an answer says about the dates: somebody else's first refusal or hold may yet fall away, and of what
differs by day their own words say more."""
_SAID: Mapping[str, Status] = {
    "available": "free",
    "free": "free",
    "busy": "busy",
    "not_available": "busy",
    "unavailable": "busy",
    "first_refusal_elsewhere": "first_refusal",
    "first_refusal": "first_refusal",
    "hold": "hold",
    "on_hold": "hold",
    "partly": "partly",
}


@dataclass(frozen=True, slots=True)
class Check:
    """``starts_at``, ``ends_at``: half-open. ``asked_of``: the agent, guardian or talent."""

    id: int
    role_id: int
    talent_id: int
    asked_of: int
    asked_by: int
    asked_at: datetime
    starts_at: datetime
    ends_at: datetime
    status: Status = "open"
    note: str = ""

    @property
    def nameless(self) -> bool:
        """Whether nobody named the role, and the person stands on none: it is not named to anybody."""
        return self.note.startswith(NAMELESS)


def answer_of(said: str) -> Status | None:
    """What a word answers."""
    return _SAID.get(said.strip().casefold().replace(" ", "_"))


def days(first: date, last: date) -> tuple[datetime, datetime]:
    """Whole days at the place, both ends included, as a half-open range."""
    start = datetime.combine(first, time(), ZONE)
    return start, datetime.combine(last, time(), ZONE) + timedelta(days=1)


def last_day(end: datetime) -> datetime:
    """A moment on the last day of a half-open range."""
    return end - timedelta(minutes=1)
