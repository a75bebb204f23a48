"""What a bulk message counts and promises. No rows here."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

BODY_CHARS = 800
"""An approved WhatsApp text may have 1,024 characters with everything in it; its frame and the names
take up to 200."""
MOST_PEOPLE = 5000
LATE_NEWS = timedelta(minutes=10)
"""Receipts that come later than this after the end change the numbers, but no message any more."""
UNFINISHED = ("running", "paused", "cancelling", "settling")
"""``settling``: everybody has an outcome and receipts may still come. Then ``done`` or ``cancelled``."""
WAITING = frozenset({"new", "queued"})
FAILED = frozenset({"failed", "refused"})
MILESTONES = (25, 50, 75, 100)
OPTED_OUT_AT_THE_GATE = "opted out"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who is to get the message. ``state``: ``ready``, ``opted_out``, ``no_channel``,
    ``no_guardian``. ``about``: whom it concerns, when the reader speaks for somebody else (``via``:
    as their ``guardian`` or ``agent``)."""

    person_id: int | None
    name: str
    state: str
    channel: str = ""
    about: tuple[str, ...] = ()
    via: str = ""
    language: str = "en"
    timezone: str = "Asia/Kolkata"

    @property
    def ready(self) -> bool:
        """Whether it can be sent."""
        return self.state == "ready"

    @property
    def label(self) -> str:
        """How staff know them: by the talent's name."""
        return ", ".join(self.about) or self.name


@dataclass(frozen=True, slots=True)
class Counts:
    """How an operation stands. ``sent``: left, and no receipt (yet)."""

    total: int = 0
    waiting: int = 0
    sent: int = 0
    delivered: int = 0
    failed: int = 0
    uncertain: int = 0
    cancelled: int = 0
    opted_out: int = 0
    no_channel: int = 0

    @property
    def reached(self) -> int:
        """Who has it, as far as the provider says."""
        return self.sent + self.delivered

    @property
    def settled(self) -> bool:
        """Whether everybody has an outcome."""
        return self.waiting == 0

    @property
    def progress(self) -> float:
        """0.0 to 1.0: the share that has an outcome."""
        return 1.0 if not self.total else (self.total - self.waiting) / self.total


def count(rows: Iterable[tuple[str, str | None, int]]) -> Counts:
    """Counts from (status, reason, how many) of the items."""
    sums: dict[str, int] = {}
    for status, reason, number in rows:
        column = _column(status, reason)
        sums[column] = sums.get(column, 0) + number
    return Counts(total=sum(sums.values()), **sums)


def _column(status: str, reason: str | None) -> str:
    if status in WAITING:
        return "waiting"
    if status == "refused" and reason == OPTED_OUT_AT_THE_GATE:
        return "opted_out"
    return "failed" if status in FAILED else status


def milestone(progress: float) -> int:
    """The last of the quarters that was passed."""
    return max((one for one in (0, *MILESTONES) if progress * 100 >= one), default=0)


def fingerprint(recipients: Sequence[Recipient]) -> str:
    """Changes when somebody joins, leaves, or can (not) be reached any more."""
    return _digest(sorted((one.person_id or 0, one.state, one.label) for one in recipients))


def preview_key(*parts: object) -> str:
    """One preview, so that confirming it twice starts one operation."""
    return _digest([str(part) for part in parts])


def _digest(value: object) -> str:
    return hashlib.sha256(json.dumps(value, ensure_ascii=False).encode()).hexdigest()[:20]


def phrase(count: int) -> str:
    """What has to be typed: the same words in every language, with the number that goes out."""
    return f"SEND {count}"


def by_channel(recipients: Iterable[Recipient]) -> Mapping[str, int]:
    """How many go out by each channel, the most used first."""
    sums: dict[str, int] = {}
    for one in recipients:
        sums[one.channel] = sums.get(one.channel, 0) + 1
    return dict(sorted(sums.items(), key=lambda pair: (-pair[1], pair[0])))
