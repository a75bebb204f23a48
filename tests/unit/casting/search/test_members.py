"""Small sets met as they are stored say the same as whole numbers do, the newest changes in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.casting.search import bits
from core.casting.search.members import Members, united

PLACES = st.integers(0, 3 * bits.CHUNK - 1)
SETS = st.sets(PLACES, max_size=30).flatmap(
    lambda some: st.booleans().map(lambda many: some | set(range(bits.CHUNK, bits.CHUNK + 200 * many)))
)
MOST = 1_000


def stored(people: set[int], behind: frozenset[int] = frozenset()) -> Members:
    """As ``members`` would read them: ``behind`` counts only when it is among the few."""
    few: set[int] = set()
    pieces: dict[int, bytes] = {}
    for chunk in {one >> bits.CHUNK_BITS for one in people}:
        mine = [one & (bits.CHUNK - 1) for one in people if one >> bits.CHUNK_BITS == chunk]
        piece = bits.packed(bits.of(mine))
        if piece[:1] == bits.LISTED:
            few |= {(chunk << bits.CHUNK_BITS) + place for place in bits.places(piece)} - behind
        else:
            pieces[chunk] = piece[1:]
    return Members(few, pieces, behind)


@given(SETS, SETS, st.frozensets(PLACES, max_size=5))
def test_who_is_in_two_sets_and_in_one_of_two(one, other, behind):
    mine, theirs = stored(one, behind), stored(other, behind)
    assert mine.shared(theirs, MOST) == (one & other) - behind == theirs.shared(mine, MOST)
    both = united([mine, theirs])
    assert both.all(MOST) == (one | other) - behind
    assert all((person in mine) == (person in one - behind) for person in one | other)
    assert mine.among(other) == (one & other) - behind


@given(SETS, SETS)
def test_more_than_asked_for_is_none_of_them(one, other):
    mine, theirs = stored(one), stored(other)
    many = len(one & other)
    assert mine.shared(theirs, many) == one & other
    if many:
        assert mine.shared(theirs, many - 1) is None
