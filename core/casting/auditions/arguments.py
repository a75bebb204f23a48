"""What the tools take: as people say it, or, behind an option, as it was resolved."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Annotated, Any

from pydantic import AwareDatetime, Field

from core.casting.auditions.model import (
    DEFAULT_MINUTES,
    MAX_DAYS,
    MAX_IN_FRAMES,
    MAX_MINUTES,
    MAX_PER_SLOT,
    Span,
    round_of,
)
from core.casting.auditions.order import Order
from core.casting.resources.model import MOST
from core.conversation.tools import Arguments

Short = Annotated[str, Field(max_length=200)]
Said = Annotated[str, Field(max_length=2000)]
Minutes = Annotated[int, Field(ge=1, le=MAX_MINUTES)]


class ScheduleArguments(Arguments):
    """``people``: names or numbers, or empty for the list of ``role``. Times: ISO or as said.
    ``day``: what ``start`` without a day of its own belongs to.

    For several days: ``days`` ("Mon to Wed", or each one) and ``hours``, from when to when on each of them
    ("10-6"). ``side_by_side``: how many rooms, or ``rooms`` by name; ``readers``: one for each room, "all"
    for those that are noted. ``per_slot``: how many read at once in a room.

    ``approved``: of the list only those whom the producers said yes to.
    ``usual``: where a time or a length is not said, those that the team's sessions usually have."""

    people: tuple[Short, ...] = ()
    role: Short = ""
    start: Short = ""
    day: Short = ""
    end: Short = ""
    minutes: Minutes = DEFAULT_MINUTES
    place: Short = ""
    round: Short = "audition"
    count: Annotated[int, Field(ge=1, le=MAX_IN_FRAMES)] | None = None
    city: Short = ""
    breaks: tuple[tuple[Short, Short], ...] = ()
    days: tuple[Short, ...] = Field(default=(), max_length=MAX_DAYS)
    hours: Short = ""
    rooms: tuple[Short, ...] = Field(default=(), max_length=MOST)
    side_by_side: Annotated[int, Field(ge=1, le=MOST)] = 1
    readers: tuple[Short, ...] = Field(default=(), max_length=MOST)
    per_slot: Annotated[int, Field(ge=1, le=MAX_PER_SLOT)] = 1
    approved: bool = False
    usual: bool = False


class OrderArguments(Arguments):
    """A resolved order, as an option carries it."""

    project_id: int
    role_id: int | None = None
    start: AwareDatetime
    end: AwareDatetime | None = None
    minutes: Minutes = DEFAULT_MINUTES
    place: Short
    round: Short = "audition"
    list_id: int | None = None
    talents: tuple[int, ...] = ()
    count: int | None = None
    city: Short = ""
    breaks: tuple[tuple[AwareDatetime, AwareDatetime], ...] = ()
    frames: tuple[tuple[AwareDatetime, AwareDatetime], ...] = ()
    rooms: tuple[Short, ...] = ()
    side_by_side: int = 1
    readers: tuple[Short, ...] = ()
    per_slot: int = 1
    pinned: tuple[tuple[int, AwareDatetime], ...] = ()

    def order(self) -> Order:
        """The order these values stand for."""
        return Order(
            project_id=self.project_id,
            role_id=self.role_id,
            start=self.start.astimezone(UTC),
            end=None if self.end is None else self.end.astimezone(UTC),
            minutes=self.minutes,
            place=self.place,
            round=round_of(self.round),
            list_id=self.list_id,
            talents=self.talents,
            count=self.count,
            city=self.city,
            breaks=_spans(self.breaks),
            frames=_spans(self.frames),
            rooms=self.rooms,
            side_by_side=self.side_by_side,
            readers=self.readers,
            per_slot=self.per_slot,
            pinned=tuple((one, at.astimezone(UTC)) for one, at in self.pinned),
        )


def _spans(pairs: Iterable[tuple[datetime, datetime]]) -> tuple[Span, ...]:
    return tuple(Span(first.astimezone(UTC), last.astimezone(UTC)) for first, last in pairs)


class PreviewArguments(OrderArguments):
    """``edit``: ask what should change. ``change``: what somebody answered to that."""

    edit: bool = False
    change: Said = ""


class SendArguments(OrderArguments):
    """``shown``: the fingerprint of what was read; ``made_at``: when it was shown."""

    shown: str
    made_at: AwareDatetime
    anyway: bool = False


class AnswerArguments(Arguments):
    """Which audition: a slot and the version a button was made for, or a person and a time as said. ``role``:
    the name of a part that was said, which may be somebody's name as well."""

    slot: int | None = None
    version: int | None = None
    people: tuple[Short, ...] = ()
    role: Short = ""
    when: Short = ""
    reason: Said = ""


class RequestArguments(AnswerArguments):
    """``wanted``: the other time, ISO or as said."""

    wanted: Said = ""


class DecisionArguments(Arguments):
    """``to``: the time the slot moves to; None keeps it where it is."""

    request: int
    to: AwareDatetime | None = None


class RescheduleArguments(AnswerArguments):
    """``to``: the new time, ISO or as said; ``anyway``: go over a soft clash that was shown."""

    to: Said = ""
    anyway: bool = False


class CancelArguments(Arguments):
    """Whose auditions, of which role, when, where. At least one has to be said. ``exact``: those that begin
    at ``when``, not from then on. ``over``: the role itself ends with them. ``sessions``: those that were
    just planned."""

    people: tuple[Short, ...] = ()
    role: Short = ""
    when: Short = ""
    until: Short = ""
    exact: bool = False
    place: Short = ""
    round: Short = ""
    reason: Said = ""
    over: bool = False
    sessions: tuple[int, ...] = ()


class CancelNowArguments(Arguments):
    """The slots that were shown, with the version each had. ``role_over``: the role that ends with them."""

    slots: tuple[tuple[int, int], ...]
    role_over: int = 0


class ListArguments(Arguments):
    """``status``: ``unconfirmed`` shows who has not answered, ``yes`` and ``no`` who answered that."""

    role: Short = ""
    round: Short = ""
    when: Short = ""
    status: Short = ""
    people: tuple[Short, ...] = ()


class LateArguments(AnswerArguments):
    """``late``: how late, as said: "20", "20 min", "by 12:40"."""

    late: Said = ""


class ShiftArguments(Arguments):
    """Everybody who has not begun moves by ``minutes`` (negative: earlier). ``said``: the same in
    words. ``to``: when the first of them begins instead. ``after``: only those who start then or later;
    ``only``: only these talents. ``of``, ``role``: which day's and whose session. ``note``: words for those
    who are told."""

    minutes: Annotated[int, Field(ge=-MAX_MINUTES, le=MAX_MINUTES)] = 0
    said: Said = ""
    to: Said = ""
    session: int | None = None
    after: Short = ""
    only: tuple[int, ...] = ()
    of: Short = ""
    role: Short = ""
    note: Said = ""


class ShiftNowArguments(Arguments):
    """What was shown: the slots with the versions they had, and by how much they move. ``note``: words for
    those who are told."""

    session: int
    minutes: int
    slots: tuple[tuple[int, int], ...]
    note: Said = ""


def order_arguments(order: Order) -> dict[str, Any]:
    """An order as JSON values: what ``OrderArguments`` reads back."""
    return {
        "project_id": order.project_id,
        "role_id": order.role_id,
        "start": order.start.isoformat(),
        "end": None if order.end is None else order.end.isoformat(),
        "minutes": order.minutes,
        "place": order.place,
        "round": order.round,
        "list_id": order.list_id,
        "talents": list(order.talents),
        "count": order.count,
        "city": order.city,
        "breaks": [[pause.start.isoformat(), pause.end.isoformat()] for pause in order.breaks],
        "frames": [[frame.start.isoformat(), frame.end.isoformat()] for frame in order.frames],
        "rooms": list(order.rooms),
        "side_by_side": order.side_by_side,
        "readers": list(order.readers),
        "per_slot": order.per_slot,
        "pinned": [[one, at.isoformat()] for one, at in order.pinned],
    }
