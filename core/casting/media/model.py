"""What of somebody's pictures is known without rows: kinds, labels, places in the order shown. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.ports import MediaKind

Label = Literal["", "headshot", "full", "side", "look", "reel", "intro", "tape"]
REFERENCE = "media:"
"""How a kept file is referred to until the sender turns it into an address."""
MOST_KEPT = 40
"""Photos and videos of one profile: a book of photos, no album of a family."""
SHOWN_AT_ONCE = 6


@dataclass(frozen=True, slots=True)
class Media:
    """One photo or video. ``name``: its file's. ``label``: what it shows, as far as somebody said."""

    id: int
    talent_id: int
    kind: MediaKind
    label: Label
    name: str
    mime: str
    size_bytes: int
    added_by: int | None
    added_at: datetime
    removed_at: datetime | None = None

    @property
    def reference(self) -> str:
        """As a message's attachment and a profile's portrait hold it."""
        return f"{REFERENCE}{self.name}"


def placed(listed: Sequence[Media], place: int) -> Media | None:
    """The one that is meant by "second" (2) or "last" (-1); None when there are not so many."""
    if place == 0 or abs(place) > len(listed):
        return None
    return listed[place - 1 if place > 0 else place]
