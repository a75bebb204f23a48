"""No sliding second, and no sliding chat window, ever holds more sends than the provider allows."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.pace import CHAT_BURST, CHATS_REMEMBERED, GUARD_MS, TRUSTED_FROM, Pace

gaps = st.lists(st.integers(0, 400), min_size=1, max_size=200)


@dataclass
class Watch:
    """Monotonic time that moves when told."""

    now: int = 1_000_000
    came: list[int] = field(default_factory=list)

    def __call__(self) -> int:
        return self.now


def sent(pace: Pace, chat: str = "a") -> float:
    """A call that is over at once, or the seconds until there may be one."""
    if not (wait := pace.begin(chat)):
        pace.end(chat, pace.now_ms())
    return wait


def most_within(taken: list[int], window_ms: int) -> int:
    return max((sum(at <= other < at + window_ms for other in taken) for at in taken), default=0)


@given(gaps, st.sampled_from((1.0, 2.0, 5.0, 20.0, 30.0)))
def test_no_sliding_second_holds_more_than_the_limit(waits, limit):
    watch = Watch()
    pace = Pace(limit, 0.0, watch)
    for wait in waits:
        watch.now += wait
        if sent(pace) == 0.0:
            watch.came.append(watch.now)

    assert most_within(watch.came, 1000 + GUARD_MS) <= limit


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=60))
def test_a_limit_below_one_a_second_is_one_in_so_many_seconds(waits):
    watch = Watch()
    pace = Pace(0.25, 0.0, watch)
    for wait in waits:
        watch.now += wait
        if sent(pace) == 0.0:
            watch.came.append(watch.now)

    assert most_within(watch.came, 4000) <= 1


@given(gaps)
def test_one_chat_never_gets_more_than_a_burst_in_its_window(waits):
    watch = Watch()
    pace = Pace(1000.0, 0.5, watch)
    for wait in waits:
        watch.now += wait
        if sent(pace) == 0.0:
            watch.came.append(watch.now)

    assert most_within(watch.came, CHAT_BURST * 500) <= CHAT_BURST


@given(gaps, st.sampled_from((1.0, 5.0, 20.0)))
def test_the_wait_is_enough_and_not_a_millisecond_more_than_a_window(waits, limit):
    watch = Watch()
    pace = Pace(limit, 0.0, watch)
    for wait in waits:
        watch.now += wait
        needed = sent(pace)
        assert 0 <= round(needed * 1000) <= 1001 + GUARD_MS
        if needed:
            watch.now += round(needed * 1000)
            assert sent(pace) == 0.0


@given(gaps, st.sampled_from((1.0, 5.0, 20.0)))
def test_the_room_that_is_announced_can_be_taken(waits, limit):
    watch = Watch()
    pace = Pace(limit, 0.0, watch)
    for wait in waits:
        watch.now += wait
        room = pace.room()
        assert (room == 0) is (pace.room_in_s() > 0)
        assert all(sent(pace) == 0.0 for _ in range(room))
        assert sent(pace) > 0


@given(gaps)
def test_a_chat_counts_as_full_exactly_while_it_must_wait(waits):
    watch = Watch()
    pace = Pace(1000.0, 0.5, watch)
    for wait in waits:
        watch.now += wait
        full = "a" in pace.full_chats()
        assert full is (sent(pace) > 0.0)


def test_looking_takes_nothing():
    pace = Pace(1.0, 1.0, Watch())

    for _ in range(5):
        assert (pace.room(), pace.room_in_s(), pace.full_chats()) == (1, 0.0, {})
    assert sent(pace) == 0.0


def test_other_chats_do_not_wait_for_a_full_one():
    pace = Pace(1000.0, 1.0, Watch())
    for _ in range(CHAT_BURST):
        assert sent(pace) == 0.0

    assert sent(pace) > 0.0
    assert sent(pace, "b") == 0.0


def test_a_channel_without_a_chat_limit_never_makes_a_chat_wait():
    pace = Pace(1000.0, 0.0, Watch())

    assert {sent(pace) for _ in range(100)} == {0.0}


@pytest.mark.parametrize("chats", [CHATS_REMEMBERED * 2])
def test_memory_does_not_grow_with_the_number_of_chats(chats):
    watch = Watch()
    pace = Pace(1_000_000.0, 1.0, watch)
    for n in range(chats):
        sent(pace, f"chat {n}")

    assert len(pace.chats) <= CHATS_REMEMBERED


@given(
    st.lists(
        st.tuples(st.integers(0, 60), st.integers(4, 300), st.integers(0, 300)), min_size=40, max_size=300
    ),
    st.sampled_from((2.0, 5.0, 30.0)),
)
def test_calls_count_from_when_they_came_in_however_long_the_way_took(calls, limit):
    """Each call comes in somewhere on its way and is answered out of order with the others."""
    watch = Watch()
    pace = Pace(limit, 0.0, watch)
    for _ in range(TRUSTED_FROM):
        watch.now += round(pace.begin("a") * 1000)
        pace.end("a", watch.now - 4)
    on_the_way: list[tuple[int, int]] = []
    for gap, there, back in calls:
        watch.now += gap
        for end, began in sorted(one for one in on_the_way if one[0] <= watch.now):
            now, watch.now = watch.now, end
            pace.end("a", began)
            watch.now = now
            on_the_way.remove((end, began))
        if pace.begin("a") == 0.0:
            on_the_way.append((watch.now + there + back, watch.now))
            watch.came.append(watch.now + there)

    assert most_within(sorted(watch.came), 1000) <= limit


def test_a_steady_way_costs_nothing_of_the_rate():
    watch = Watch()
    pace = Pace(20.0, 0.0, watch)
    for _ in range(200):
        while wait := pace.begin("a"):
            watch.now += round(wait * 1000)
        began = watch.now
        watch.now += 50
        pace.end("a", began)
        watch.came.append(began)

    # One call at a time of 50 ms is the limit's own rate: nothing is waited for beyond the guard.
    assert watch.came[-1] - watch.came[-101] <= 5 * (1000 + GUARD_MS + 1)


def test_what_is_under_way_holds_its_place():
    watch = Watch()
    pace = Pace(2.0, 0.0, watch)
    assert (pace.begin("a"), pace.begin("b")) == (0.0, 0.0)
    watch.now += 5000

    assert pace.room() == 0
    assert 0.0 < pace.begin("c") <= 0.05
