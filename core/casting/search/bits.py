"""Sets of people as whole numbers, one bit a person: joined, counted, compared and ranked at once."""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

CHUNK_BITS = 17
CHUNK = 1 << CHUNK_BITS
"""People in one stored piece of a set: 16 KB when it is full, so a change rewrites little."""
_WIDTH = CHUNK // 8
FEW = 128
"""Fewer than this are stored as a list of places."""
_SOMEBODY = re.compile(rb"[^\x00]", re.DOTALL)
LISTED, _BITS = b"\x00", b"\x01"


def packed(piece: int) -> bytes:
    """A piece of a set as it is stored; empty for nobody."""
    many = piece.bit_count()
    if many == 0:
        return b""
    if many < FEW:
        return LISTED + _little(array("I", members(piece))).tobytes()
    return _BITS + piece.to_bytes((piece.bit_length() + 7) // 8, "little")


def changed(stored: bytes, left: Iterable[int], joined: Iterable[int]) -> bytes:
    """A stored piece (empty: of nobody) without those who left and with those who joined, as it is stored.
    Turning a short list into a number as long as the directory would be most of the work."""
    if stored[:1] != _BITS:
        people = set(places(stored)).difference(left).union(joined)
        few = LISTED + _little(array("I", sorted(people))).tobytes() if people else b""
        return few if len(people) < FEW else packed(of(people))
    come = list(joined)
    field = bytearray(stored[1:])
    field.extend(bytes(max(0, max(come, default=0) // 8 + 1 - len(field))))
    for place in left:
        if place >> 3 < len(field):
            field[place >> 3] &= ~(1 << (place & 7))
    for place in come:
        field[place >> 3] |= 1 << (place & 7)
    piece = int.from_bytes(field, "little")
    return packed(piece) if piece.bit_count() < FEW else _BITS + field.rstrip(b"\0")


def unpacked(stored: bytes) -> int:
    """The inverse of ``packed``."""
    if not stored:
        return 0
    if stored[:1] == _BITS:
        return int.from_bytes(stored[1:], "little")
    return of(places(stored))


def places(stored: bytes) -> array[int]:
    """Who is in a piece that is stored as a list."""
    found = array("I")
    found.frombytes(memoryview(stored)[1:])
    return _little(found)


def _little(places: array[int]) -> array[int]:
    if sys.byteorder == "big":
        places.byteswap()
    return places


def of(places: Iterable[int]) -> int:
    """The set of these people."""
    listed = list(places)
    if not listed:
        return 0
    field = bytearray(max(listed) // 8 + 1)
    for place in listed:
        field[place >> 3] |= 1 << (place & 7)
    return int.from_bytes(field, "little")


def members(people: int) -> Iterator[int]:
    """Who is in a set, in order."""
    field = people.to_bytes((people.bit_length() + 7) // 8, "little")
    for found in _SOMEBODY.finditer(field):
        eight = found[0][0]
        while eight:
            low = eight & -eight
            yield (found.start() << 3) + low.bit_length() - 1
            eight ^= low


def first(people: int, most: int) -> list[int]:
    """The first members of a set, ``most`` of them."""
    return list(islice(members(people), max(0, most)))


def joined(pieces: Sequence[tuple[int, bytes]]) -> int:
    """A whole set from its stored pieces, each with its number: one number is made, once."""
    if len(pieces) == 1 and pieces[0][0] == 0:
        return unpacked(pieces[0][1])
    field = bytearray((max(number for number, _ in pieces) + 1) * _WIDTH)
    for number, stored in pieces:
        start = number * _WIDTH
        if stored[:1] == _BITS:
            field[start : start + len(stored) - 1] = stored[1:]
        else:
            for place in places(stored):
                field[start + (place >> 3)] |= 1 << (place & 7)
    return int.from_bytes(field, "little")


def at_least(digits: Sequence[int], known: int, value: int) -> int:
    """Those whose number, given by the sets of its binary digits, is ``value`` or more."""
    above, equal = 0, known
    for place in range(max(len(digits), value.bit_length()) - 1, -1, -1):
        digit = digits[place] if place < len(digits) else 0
        if value >> place & 1:
            equal &= digit
        else:
            above |= equal & digit
            equal ^= equal & digit
    return above | equal


def between(digits: Sequence[int], known: int, low: int | None, high: int | None) -> int:
    """Those whose number lies in a closed range, open where an end is None."""
    inside = known if low is None else at_least(digits, known, max(0, low))
    if high is not None:
        inside &= known ^ at_least(digits, known, max(0, high + 1))
    return inside


class Tally:
    """A sum of weights for each person, kept as the sets of its binary digits, the lowest first."""

    def __init__(self, digits: Sequence[int] = ()) -> None:
        self._digits: list[int] = list(digits)

    def add(self, people: int, weight: int) -> None:
        """``weight`` (whole, zero or more) for each of them."""
        if not people:
            return
        for place in range(weight.bit_length()):
            if weight >> place & 1:
                self._carry(people, place)

    def _carry(self, carried: int, place: int) -> None:
        while carried:
            while place >= len(self._digits):
                self._digits.append(0)
            digit = self._digits[place]
            self._digits[place] = digit ^ carried
            carried &= digit
            place += 1

    def reaching(self, people: int, value: int) -> int:
        """Those of ``people`` whose sum is ``value`` or more."""
        return at_least(self._digits, people, value)

    def best(self, people: int, most: int) -> list[tuple[int, int]]:
        """The ``most`` with the largest sums, as (person, sum): largest first, then by number."""
        sure, level = 0, people
        for digit in reversed(self._digits):
            reached = level & digit
            if (sure | reached).bit_count() >= most:
                level = reached
            else:
                sure |= reached
                level ^= reached
        chosen = [*members(sure), *first(level, most - sure.bit_count())]
        sums = self._sums(chosen)
        return sorted(zip(chosen, sums, strict=True), key=lambda pair: (-pair[1], pair[0]))

    def _sums(self, people: Sequence[int]) -> list[int]:
        fields = [digit.to_bytes(digit.bit_length() // 8 + 1, "little") for digit in self._digits]
        return [
            sum(
                1 << place
                for place, field in enumerate(fields)
                if one >> 3 < len(field) and field[one >> 3] >> (one & 7) & 1
            )
            for one in people
        ]
