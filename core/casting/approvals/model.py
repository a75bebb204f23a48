"""A person put before the producers for one role, and what can be decided about them. No rows here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from core.casting.talent.document import words as plain_words
from core.people import CASTING, Person, Role

Decision = Literal["approve", "pass", "veto"]
DECISIONS: tuple[Decision, ...] = get_args(Decision)
Visibility = Literal["me", "casting", "production"]
DECIDERS: frozenset[Role] = frozenset({"owner", "casting_director", "producer"})
"""Who may decide. An associate prepares and is told."""
_SAID: dict[str, Decision] = {
    "approve": "approve",
    "approved": "approve",
    "yes": "approve",
    "lock": "approve",
    "select": "approve",
    "pass": "pass",
    "passed": "pass",
    "reject": "pass",
    "rejected": "pass",
    "no": "pass",
    "veto": "veto",
    "vetoed": "veto",
    "block": "veto",
}
_HIDDEN = frozenset(plain_words("hidden hide not without except na nahi mat chhupa नहीं न"))
_ALONE = frozenset(plain_words("me mine myself private mujhe mujhko मुझे मेरे"))
_OFFICE = frozenset(plain_words("casting office internal folks कास्टिंग"))
_EVERYBODY = frozenset(plain_words("production producer producers everyone everybody all team sab सबको"))


@dataclass(frozen=True, slots=True)
class Copy:
    """One place in which a person's card stands. ``key`` is the first message's; ``person_id`` set:
    it is one producer's own chat."""

    address: str
    key: str
    person_id: int | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """One person for one role before the producers. ``version`` counts decisions: 0 is undecided, and
    whoever decides says which version they saw."""

    id: int
    org_id: str
    role_id: int
    talent_id: int
    list_id: int | None
    shared_by: int
    shared_at: datetime
    version: int = 0
    decision: Decision | None = None
    decided_by: int | None = None
    decided_at: datetime | None = None
    reason: str = ""
    copies: tuple[Copy, ...] = ()

    @property
    def open(self) -> bool:
        """Whether nobody has decided, or the decision was taken back."""
        return self.decision is None

    def seen_as(self, version: int) -> bool:
        """Whether somebody who saw ``version`` has seen every decision there is."""
        return version == self.version or (self.open and version < self.version)


@dataclass(frozen=True, slots=True)
class Event:
    """One row of the history: ``decision``, ``change``, ``reopened`` or ``vote``. Who, when, what."""

    review_id: int
    kind: str
    person_id: int
    at: datetime
    decision: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Something written about a person."""

    id: int
    talent_id: int
    author_id: int | None
    visibility: Visibility
    body: str
    made_at: datetime
    review_id: int | None = None


def decision_of(said: str) -> Decision | None:
    """The decision a word stands for."""
    return _SAID.get(said.strip().casefold())


def counted(reviews: Sequence[Review]) -> tuple[int, int]:
    """(decided, all)."""
    return sum(not one.open for one in reviews), len(reviews)


def tally(events: Sequence[Event]) -> dict[Decision, int]:
    """How many people vote for what; of several votes of one person the last counts."""
    last = {one.person_id: one.decision for one in events if one.kind == "vote" and one.decision}
    return {one: count for one in DECISIONS if (count := sum(said == one for said in last.values()))}


def may_read(who: Person, note: Note) -> bool:
    """Three visibilities: only the author, the casting office, everybody of the production."""
    if note.visibility == "me":
        return who.id == note.author_id
    if note.visibility == "casting":
        return who.role in CASTING
    return who.staff


def visibility_of(said: str, author: Person) -> Visibility:
    """Who may read a note, from how it was said; when nothing was, whoever sits with the author."""
    words = set(plain_words(said))
    if words & _HIDDEN:
        return "casting"
    if words & _ALONE and not words & _OFFICE:
        return "me"
    if words & _OFFICE:
        return "casting"
    if words & _EVERYBODY:
        return "production"
    return "production" if author.role == "producer" else "casting"
