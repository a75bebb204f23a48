"""What somebody's turns say that is worth knowing: the port of whoever reads them, and the check on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

KINDS = frozenset({"preference", "place", "project", "fact"})
SHORTEST, LONGEST = 8, 400
"""Characters of a quote."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One turn to read. ``id`` is its place, ``ref`` the ledger's name of it."""

    id: int
    ref: str
    person_id: int
    speaker: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """Something a turn says. ``quote`` is cut from it; ``shared``: it was said for the team ("we")."""

    turn: int
    kind: str
    quote: str
    value: Mapping[str, Any] = field(default_factory=dict)
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What was found, and what that cost: counts by name with ``cost`` in US dollars, by which model."""

    found: Sequence[Found]
    usage: Mapping[str, float] = field(default_factory=dict)
    model: str = ""


class Extractor(Protocol):
    """Reads turns with a model."""

    async def __call__(self, turns: Sequence[Utterance]) -> Reading:
        """What they say; nothing of it is believed before ``proved``. Raises Unavailable when it cannot now:
        the built-in reading is enough then."""


def proved(found: Iterable[Found], turns: Sequence[Utterance]) -> list[Found]:
    """Of what was found, that which its turn says letter for letter."""
    said = {turn.id: turn.text for turn in turns}
    return [
        one
        for one in found
        if one.kind in KINDS and SHORTEST <= len(one.quote) <= LONGEST and one.quote in said.get(one.turn, "")
    ]
