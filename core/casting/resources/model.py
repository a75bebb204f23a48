"""Rooms and readers as values, and the rules that need no rows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from core.casting.talent.document import words
from core.casting.talent.names import sound

Kind = Literal["room", "reader"]
MOST = 12
"""Rooms of one place, or readers: more is a misread number."""
NAME_CHARS = 80


@dataclass(frozen=True, slots=True)
class Resource:
    """``kind`` room: ``name`` is what it is called in its ``place``. ``kind`` reader: ``place`` is empty,
    a reader may read anywhere."""

    id: int
    kind: Kind
    place: str
    name: str


@dataclass(frozen=True, slots=True)
class Track:
    """One row of slots beside others: a room with whoever reads in it. Empty: the place as a whole,
    nobody."""

    room: str = ""
    reader: str = ""


WHOLE = Track()
"""The place as a whole, and nobody who reads."""


@lru_cache(maxsize=4096)
def plain(name: str) -> str:
    """A name as it is compared: case, script, spaces and punctuation do not matter; letters and numbers
    that stand alone do."""
    return " ".join(word if len(word) <= 2 else sound(word) for word in words(name))


def same(one: str, other: str) -> bool:
    """Whether two names mean one place, one room of it or one reader."""
    return plain(one) == plain(other)


def room_name(said: str) -> str:
    """A room without the word for it ("room a" is A); a name of its own stays ("Green Room")."""
    name = " ".join(said.split())[:NAME_CHARS].strip(" .,:;")
    bare = re.sub(r"^(?:the\s+)?(?:rooms?|kamr[aeo]n?|कमर(?:ा|े|ों))\s+", "", name, flags=re.IGNORECASE)
    return bare.upper() if len(bare) <= 2 else bare


def reader_name(said: str) -> str:
    """A reader's name as people write names."""
    name = " ".join(said.split())[:NAME_CHARS].strip(" .,:;")
    return name.title() if name.islower() else name


def numbered(count: int) -> tuple[str, ...]:
    """What rooms are called that nobody has named."""
    return tuple(str(n) for n in range(1, count + 1))


def pair(rooms: Sequence[str], readers: Sequence[str]) -> tuple[Track, ...]:
    """Who reads where. Nobody reads in two rooms at once, so that with readers there are as many rows as
    there are both of rooms and of readers; without rooms there is one row."""
    if not rooms:
        return (Track("", readers[0] if readers else ""),)
    if not readers:
        return tuple(Track(room) for room in rooms)
    return tuple(Track(room, reader) for room, reader in zip(rooms, readers, strict=False))
