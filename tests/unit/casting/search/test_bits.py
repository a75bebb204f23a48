from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.casting.search import bits

people = st.sets(st.integers(0, 3_000), max_size=300)
values = st.dictionaries(st.integers(0, 500), st.integers(0, 5_000), max_size=80)
ends = st.one_of(st.none(), st.integers(0, 6_000))


def digits(numbers: dict[int, int]) -> list[int]:
    """The sets of the binary digits of everybody's number."""
    return [bits.of(one for one, value in numbers.items() if value >> place & 1) for place in range(13)]


@given(people)
def test_a_set_is_stored_and_read_back(chosen: set[int]) -> None:
    assert bits.unpacked(bits.packed(bits.of(chosen))) == bits.of(chosen)
    assert list(bits.members(bits.of(chosen))) == sorted(chosen)
    assert bits.first(bits.of(chosen), 5) == sorted(chosen)[:5]


@given(people, people, people)
def test_a_stored_piece_changes_as_the_set_does(chosen: set[int], left: set[int], joined: set[int]) -> None:
    stored = bits.packed(bits.of(chosen)) if chosen else b""
    assert bits.changed(stored, left, joined) == bits.packed(bits.of(chosen - left | joined))


@given(values, ends, ends)
def test_a_range_holds_those_whose_number_lies_in_it(
    numbers: dict[int, int], low: int | None, high: int | None
) -> None:
    inside = bits.between(digits(numbers), bits.of(numbers), low, high)
    wanted = {
        one
        for one, value in numbers.items()
        if (low is None or value >= low) and (high is None or value <= high)
    }
    assert set(bits.members(inside)) == wanted


@given(st.lists(st.tuples(people, st.integers(0, 70)), max_size=8), people, st.integers(1, 40))
def test_the_best_are_those_with_the_largest_sums(
    weighed: list[tuple[set[int], int]], among: set[int], most: int
) -> None:
    tally = bits.Tally()
    for chosen, weight in weighed:
        tally.add(bits.of(chosen), weight)
    sums = {one: sum(weight for chosen, weight in weighed if one in chosen) for one in among}
    ranked = sorted(sums.items(), key=lambda pair: (-pair[1], pair[0]))
    assert tally.best(bits.of(among), most) == ranked[:most]
    assert set(bits.members(tally.reaching(bits.of(among), 30))) == {one for one in among if sums[one] >= 30}
