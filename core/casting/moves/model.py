"""Who moves where, and what the tools take."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from pydantic import AwareDatetime, Field

from core.casting.auditions.clashes import Booking, Clash
from core.casting.auditions.instead import Matter
from core.casting.auditions.model import MAX_MINUTES, Span
from core.casting.resources.model import Track
from core.conversation.tools import Arguments

MOST = 8
MOST_BACK = 60


class Moves(Arguments):
    """``people``: names. ``to``: for each their new time, ISO or as said, or one for all: whoever would share
    a room then reads one after the other; or all by ``minutes`` (negative: earlier), or each ``by`` their
    own; or two ``swap`` their times. ``slot``: the one audition, where that is known already. ``back``:
    slots that were moved by something that is undone, and where they were. ``note``: words for those who are
    told. ``ask``: show even one person's move."""

    people: tuple[str, ...] = Field(default=(), max_length=MOST)
    to: tuple[str, ...] = Field(default=(), max_length=MOST)
    minutes: int = Field(default=0, ge=-MAX_MINUTES, le=MAX_MINUTES)
    by: tuple[int, ...] = Field(default=(), max_length=MOST)
    swap: bool = False
    back: tuple[tuple[int, AwareDatetime], ...] = Field(default=(), max_length=MOST_BACK)
    slot: int | None = None
    version: int | None = None
    note: str = Field(default="", max_length=2000)
    ask: bool = False


class Back(Arguments):
    """A slot that was moved, and when it was before."""

    slot: int
    was: AwareDatetime


class MovesNow(Arguments):
    """What was shown: the slots with the versions they had, and where each goes. ``anyway``: what can be gone
    over was shown with it."""

    slots: tuple[tuple[int, int, AwareDatetime], ...] = Field(min_length=1, max_length=MOST_BACK)
    swap: bool = False
    note: str = Field(default="", max_length=2000)
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class Mover:
    """One person's audition and its new time. ``track``: the room and reader it would have then."""

    about: Matter
    to: Span
    track: Track
    against: tuple[Clash, ...] = ()

    @property
    def hard(self) -> bool:
        """Whether something speaks against it that cannot be gone over."""
        return any(one.hard for one in self.against)

    def booking(self) -> Booking:
        """As the others who move with it see it."""
        slot, session = self.about.slot, self.about.scene.session
        return Booking(
            slot.id,
            session.id,
            slot.talent_id,
            session.role_id,
            session.round,
            session.place,
            self.to,
            self.track.room,
            self.track.reader,
        )


def lasting(start: datetime, like: Span) -> Span:
    """As long as another time, from ``start``."""
    return Span(start, start + (like.end - like.start))
