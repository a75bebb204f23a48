"""Things that happened, and how they are told together. No rows here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

Kind = Literal[
    "listed", "unlisted", "shared", "decided", "moved", "answered", "booked", "offered", "taped", "submitted"
]
OFFICE: frozenset[Kind] = frozenset({"listed", "unlisted", "submitted", "taped"})
"""What only the casting office hears of: producers see a list once it is shared with them."""
TOGETHER = timedelta(minutes=10)
"""What one person did for one role within this is one line."""


@dataclass(frozen=True, slots=True)
class Happening:
    """``what``: the decision, rung or answer it is about. ``by``: a person's id, 0 for nobody in particular.
    ``names``: whom it is about. ``why``: the reason that was given with it."""

    at: datetime
    kind: Kind
    role: str
    names: tuple[str, ...]
    by: int = 0
    what: str = ""
    why: str = ""


def told(found: Iterable[Happening]) -> list[Happening]:
    """In order of time; alike ones shortly after one another together; a move that a decision made is not
    told beside it."""
    out: list[Happening] = []
    known = list(found)
    decided = {(one.at, one.by, one.role, one.names) for one in known if one.kind == "decided"}
    for one in sorted(known, key=lambda each: (each.at, each.kind)):
        if one.kind == "moved" and (one.at, one.by, one.role, one.names) in decided:
            continue
        place = _joins(out, one)
        if place is None:
            out.append(one)
        else:
            names = (*out[place].names, *(name for name in one.names if name not in out[place].names))
            out[place] = replace(out[place], names=names)
    return out


def _joins(out: Sequence[Happening], one: Happening) -> int | None:
    for place in reversed(range(len(out))):
        other = out[place]
        if one.at - other.at > TOGETHER:
            return None
        if (one.kind, one.role, one.by, one.what) == (other.kind, other.role, other.by, other.what):
            return place
    return None
