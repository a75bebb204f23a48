"""What a submission link is, and what a filled-in form says. No rows here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from core.casting.submissions.brief import Entry
from core.casting.talent.values import Wrong, age, height, name
from core.understanding import phones

MOST_TAKEN = 200
"""People of one link: more is no agent."""
PREFIX = "submit:"
FIELDS = ("name", "age", "height", "phone", "city", "link", "note")
LONGEST: Mapping[str, int] = {
    "name": 80,
    "age": 10,
    "height": 12,
    "phone": 24,
    "city": 60,
    "link": 300,
    "note": 300,
}


@dataclass(frozen=True, slots=True)
class SubmissionLink:
    """``until``: when it ends by itself. ``zone``: the maker's. ``taken``: people put forward by it."""

    id: int
    org_id: str
    role_id: int
    zone: str
    made_by: int
    made_at: datetime
    until: datetime
    stopped_at: datetime | None = None
    taken: int = 0

    def live(self, now: datetime) -> bool:
        """Whether its form is shown."""
        return self.stopped_at is None and now < self.until


@dataclass(frozen=True, slots=True)
class Filled:
    """A form as it was sent: what it comes to, and which fields say nothing that can be kept."""

    entry: Entry
    note: str
    faults: tuple[str, ...]


def reference(link: SubmissionLink) -> str:
    """How messages refer to a link until the sender turns it into an address."""
    return f"{PREFIX}{link.id}"


def filled(said: Mapping[str, str]) -> Filled:
    """A form's fields as somebody who is put forward. Nothing is guessed: what cannot be read is a fault."""
    given = {field: " ".join(said.get(field, "").split()) for field in FIELDS}
    faults = [field for field in FIELDS if len(given[field]) > LONGEST[field]]
    called = _name(given["name"])
    ages, tall = _ages(given["age"]), _height(given["height"])
    number = next(iter(phones(given["phone"])), "")
    faults += [] if called else ["name"]
    faults += [] if ages else ["age"]
    faults += ["height"] if given["height"] and not tall else []
    faults += ["phone"] if given["phone"] and not number else []
    faults += ["link"] if given["link"] and not _address(given["link"]) else []
    note = " · ".join(filter(None, (given["note"], given["phone"] if number else "")))
    entry = Entry(
        called,
        ages or (0, 0),
        tall,
        city=given["city"],
        phone=number,
        link=given["link"] if "link" not in faults else "",
        said=note,
    )
    return Filled(entry, note, tuple(field for field in FIELDS if field in faults))


def _name(said: str) -> str:
    try:
        return name(said) if any(character.isalpha() for character in said) else ""
    except Wrong:
        return ""


def _ages(said: str) -> tuple[int, int] | None:
    try:
        low, high = age(said)
    except Wrong:
        return None
    return (low, high) if low > 0 else None


def _height(said: str) -> int | None:
    try:
        return height(said)
    except Wrong:
        return None


def _address(said: str) -> bool:
    """An address that a browser opens and that leads nowhere else than it says."""
    try:
        parts = urlsplit(said)
        plain = parts.port is None or 0 < parts.port < 65536
    except ValueError:
        return False
    return (
        plain
        and parts.scheme in ("http", "https")
        and "." in (parts.hostname or "")
        and not parts.username
        and not re.search(r"[\s<>\"'\\]", said)
    )
