"""The rungs, which moves between them are legal, and who may make them. No rows here.

A pin promises nothing, a first refusal asks to be called first, a hold has a cancellation fee: the
three are never taken for each other, and "lock", which people use for any of them, is asked about.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from core.people import CASTING, Role

Status = Literal[
    "unviewed",
    "viewed",
    "selected",
    "under_consideration",
    "on_avail",
    "pinned",
    "backup",
    "on_hold",
    "booked",
    "released",
    "passed",
]
STATUSES: tuple[Status, ...] = get_args(Status)
_BEFORE: frozenset[Status] = frozenset({"unviewed", "viewed", "selected", "under_consideration"})
_CLOSE: frozenset[Status] = frozenset({"on_avail", "pinned", "backup"})
_COMMITTED: frozenset[Status] = frozenset({"on_hold", "booked"})
OVER: frozenset[Status] = frozenset({"released", "passed"})
"""Rungs of those who are out of the running."""
MOVES: Mapping[Status, frozenset[Status]] = {
    **{one: _BEFORE | _CLOSE | _COMMITTED | {"passed"} for one in _BEFORE},
    **{one: _BEFORE - {"unviewed"} | _CLOSE | _COMMITTED | OVER for one in _CLOSE},
    "on_hold": frozenset({"booked", "released"}),
    "booked": frozenset({"released"}),
    "released": _BEFORE - {"unviewed"} | _CLOSE,
    "passed": _BEFORE - {"unviewed"} | _CLOSE,
}
"""From a rung to those that can follow. Whoever is engaged is released first, whatever comes then."""
COMMITTING = _COMMITTED
"""Rungs that cost money when they are left: asked about before they are taken and before they are left."""
INTEREST: frozenset[Status] = frozenset({"on_avail", "pinned", "on_hold", "booked"})
"""Rungs on which somebody's dates matter to a project; two such projects have a competing interest."""
ENGAGERS: frozenset[Role] = frozenset({"owner", "casting_director"})
"""Who may engage somebody's time (hold, book) and let them go from it."""
TAGS = frozenset("123456ABCDEFG")
"""Casting's private marks, never seen by talent."""
TAKEN_BACK = "undo"
"""The reason that a change carries which takes another one back."""
_SAID: Mapping[str, Status] = {
    "view": "viewed",
    "viewed": "viewed",
    "select": "selected",
    "selected": "selected",
    "under consideration": "under_consideration",
    "consider": "under_consideration",
    "avail": "on_avail",
    "on avail": "on_avail",
    "first refusal": "on_avail",
    "1st refusal": "on_avail",
    "first_refusal": "on_avail",
    "pencil": "on_avail",
    "pin": "pinned",
    "pinned": "pinned",
    "hold": "on_hold",
    "on hold": "on_hold",
    "first hold": "on_hold",
    "1st hold": "on_hold",
    "होल्ड": "on_hold",
    "बैकअप": "backup",
    "backup": "backup",
    "second hold": "backup",
    "2nd hold": "backup",
    "standby": "backup",
    "second choice": "backup",
    "2nd choice": "backup",
    "book": "booked",
    "booked": "booked",
    "release": "released",
    "released": "released",
    "pass": "passed",
    "passed": "passed",
    "reject": "passed",
}
LOCK = frozenset({"lock", "locked", "final"})
"""Words that mean a creative yes to one and an engagement to another: never guessed."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Somebody's rung for a role. ``version`` counts changes; 0 is what the lists and auditions say."""

    role_id: int
    talent_id: int
    status: Status
    tag: str = ""
    first_position: bool = False
    by: int | None = None
    at: datetime | None = None
    version: int = 0


def status_of(said: str) -> Status | None:
    """The rung a word names; None for none, and for words that could be several."""
    plain = " ".join(said.casefold().replace("_", " ").split())
    known = plain.replace(" ", "_")
    return _SAID.get(plain) or next((one for one in STATUSES if one == known), None)


def legal(was: Status, now: Status) -> bool:
    """Whether a rung can follow another."""
    return now in MOVES[was]


def may_move(role: Role, was: Status, now: Status) -> bool:
    """Whether this role may make a move: engaging, and ending an engagement, is for directors."""
    if now in COMMITTING or was in COMMITTING:
        return role in ENGAGERS
    return role in CASTING
