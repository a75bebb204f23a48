"""Times for as many people as can be: against every way there is, and against the rules of one time."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise, product

from hypothesis import given, settings
from hypothesis import strategies as st

from core.casting.auditions.clashes import Booking, Wish, find
from core.casting.auditions.filling import Grid, assign, times
from core.casting.auditions.model import CLOSES, OPENS, Span, within
from core.casting.talent.model import Span as Known

DAY = datetime(2026, 11, 23, 4, 30, tzinfo=UTC)  # 10:00 in Mumbai


def at(minutes: int) -> datetime:
    return DAY + timedelta(minutes=minutes)


spans = st.tuples(st.integers(-300, 900), st.integers(5, 240)).map(lambda p: Span(at(p[0]), at(p[0] + p[1])))


@st.composite
def puzzles(draw):
    count = draw(st.integers(1, 4))
    room = draw(st.lists(st.integers(0, 2), min_size=count, max_size=count))
    possible = draw(st.lists(st.integers(0, 2**count - 1), max_size=6))
    return possible, room


@given(puzzles())
@settings(max_examples=400)
def test_nobody_more_could_be_placed(puzzle):
    possible, room = puzzle
    found = assign(possible, room)
    for mask, given_time in zip(possible, found, strict=True):
        assert given_time is None or mask >> given_time & 1
    for n, most in enumerate(room):
        assert found.count(n) <= most
    best = 0
    for way in product([None, *range(len(room))], repeat=len(possible)):
        fits = all(one is None or mask >> one & 1 for one, mask in zip(way, possible, strict=True))
        if fits and all(way.count(n) <= most for n, most in enumerate(room)):
            best = max(best, sum(one is not None for one in way))
    assert sum(one is not None for one in found) == best


@given(st.integers(1, 30), st.integers(1, 40))
def test_people_whom_everything_suits_keep_their_order(people, count):
    found = assign([2**count - 1] * people, [1] * count)
    assert found == [n if n < count else None for n in range(people)]


@given(st.lists(spans, max_size=3), st.lists(spans, max_size=3), st.sampled_from([5, 15, 20, 60]))
def test_times_lie_in_a_frame_and_touch_no_pause_and_no_other(frames, pauses, minutes):
    found = times(frames, minutes, pauses)
    assert found == sorted(found, key=lambda one: one.start)
    for one, other in pairwise(found):
        assert one.end <= other.start
    for one in found:
        assert any(frame.start <= one.start and one.end <= frame.end for frame in frames)
        assert not any(pause.overlaps(one) for pause in pauses)


bookings = st.builds(
    Booking,
    slot_id=st.integers(1, 9),
    session_id=st.integers(1, 3),
    talent_id=st.just(7),
    role_id=st.sampled_from([1, 2, None]),
    round=st.sampled_from(["audition", "callback"]),
    place=st.sampled_from(["Aram Nagar", "aram nagar", "Bandra"]),
    span=spans,
)
known = st.builds(
    lambda span, kind: Known(span.start, span.end, kind),
    spans,
    st.sampled_from(["free", "busy", "tentative"]),
)


@given(
    st.lists(bookings, max_size=3), st.lists(known, max_size=3), st.sampled_from([1, None]), st.lists(spans)
)
def test_a_grid_says_of_every_time_what_the_rules_say_of_it(own, said, role, lessons):
    frame = Span(at(0), at(8 * 60))
    slots = times([frame], 15)
    grid = Grid(slots)
    wish = Wish(7, slots[0], "Aram Nagar", role, "audition")
    taken = [Span(one.start, one.end) for one in said if one.kind != "free"] + lessons
    bits = grid.against(wish, own, taken)
    for n, slot in enumerate(slots):
        one = Wish(7, slot, "Aram Nagar", role, "audition")
        against = [clash for clash in find(one, own, said, school=lessons) if clash.kind != "hours"]
        assert bool(bits >> n & 1) == bool(against)


@given(st.lists(spans, min_size=1, max_size=2))
def test_hours_are_looked_at_as_the_rules_do(frames):
    slots = times(frames, 15)
    grid = Grid(slots)
    bits = grid.outside(OPENS, CLOSES)
    assert [bool(bits >> n & 1) for n in range(len(slots))] == [
        not within(slot, OPENS, CLOSES) for slot in slots
    ]
    assert grid.outside(time(0), time(23, 59)) >= 0
