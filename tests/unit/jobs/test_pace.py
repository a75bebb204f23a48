"""No sliding second, and no sliding chat window, ever holds more sends than the provider allows."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jobs.pace import CHAT_BURST, CHATS_REMEMBERED, GUARD_MS, Pace

gaps = st.lists(st.integers(0, 400), min_size=1, max_size=200)


@dataclass
class Watch:
    """Monotonic time that moves when told."""

    now: int = 1_000_000
    taken: list[int] = field(default_factory=list)

    def __call__(self) -> int:
        return self.now


def most_within(taken: list[int], window_ms: int) -> int:
    return max((sum(at <= other < at + window_ms for other in taken) for at in taken), default=0)


@given(gaps, st.sampled_from((1.0, 2.0, 5.0, 20.0, 30.0)))
def test_no_sliding_second_holds_more_than_the_limit(waits, limit):
    watch = Watch()
    pace = Pace(limit, 0.0, watch)
    for wait in waits:
        watch.now += wait
        if pace.account_wait_s() == 0.0:
            watch.taken.append(watch.now)

    assert most_within(watch.taken, 1000 + GUARD_MS) <= limit


@given(st.lists(st.integers(0, 5000), min_size=1, max_size=60))
def test_a_limit_below_one_a_second_is_one_in_so_many_seconds(waits):
    watch = Watch()
    pace = Pace(0.25, 0.0, watch)
    for wait in waits:
        watch.now += wait
        if pace.account_wait_s() == 0.0:
            watch.taken.append(watch.now)

    assert most_within(watch.taken, 4000) <= 1


@given(gaps)
def test_one_chat_never_gets_more_than_a_burst_in_its_window(waits):
    watch = Watch()
    pace = Pace(1000.0, 0.5, watch)
    for wait in waits:
        watch.now += wait
        if pace.chat_wait_s("a") == 0.0:
            watch.taken.append(watch.now)

    assert most_within(watch.taken, CHAT_BURST * 500) <= CHAT_BURST


@given(gaps, st.sampled_from((1.0, 5.0, 20.0)))
def test_the_wait_is_enough_and_not_a_millisecond_more_than_a_window(waits, limit):
    watch = Watch()
    pace = Pace(limit, 0.0, watch)
    for wait in waits:
        watch.now += wait
        needed = pace.account_wait_s()
        assert 0.0 <= needed <= 1.001 + GUARD_MS / 1000
        if needed:
            watch.now += round(needed * 1000)
            assert pace.account_wait_s() == 0.0


@given(gaps, st.sampled_from((1.0, 5.0, 20.0)))
def test_the_room_that_is_announced_can_be_taken(waits, limit):
    watch = Watch()
    pace = Pace(limit, 0.0, watch)
    for wait in waits:
        watch.now += wait
        room = pace.room()
        assert (room == 0) is (pace.room_in_s() > 0)
        assert all(pace.account_wait_s() == 0.0 for _ in range(room))
        assert pace.account_wait_s() > 0


@given(gaps)
def test_a_chat_counts_as_full_exactly_while_it_must_wait(waits):
    watch = Watch()
    pace = Pace(1000.0, 0.5, watch)
    for wait in waits:
        watch.now += wait
        full = "a" in pace.full_chats()
        assert full is (pace.chat_wait_s("a") > 0.0)


def test_looking_takes_nothing():
    pace = Pace(1.0, 1.0, Watch())

    for _ in range(5):
        assert (pace.room(), pace.room_in_s(), pace.full_chats()) == (1, 0.0, {})
    assert pace.account_wait_s() == 0.0


def test_other_chats_do_not_wait_for_a_full_one():
    pace = Pace(1000.0, 1.0, Watch())
    for _ in range(CHAT_BURST):
        assert pace.chat_wait_s("a") == 0.0

    assert pace.chat_wait_s("a") > 0.0
    assert pace.chat_wait_s("b") == 0.0


def test_a_channel_without_a_chat_limit_never_makes_a_chat_wait():
    pace = Pace(1000.0, 0.0, Watch())

    assert {pace.chat_wait_s("a") for _ in range(100)} == {0.0}


@pytest.mark.parametrize("chats", [CHATS_REMEMBERED * 2])
def test_memory_does_not_grow_with_the_number_of_chats(chats):
    watch = Watch()
    pace = Pace(1_000_000.0, 1.0, watch)
    for n in range(chats):
        pace.chat_wait_s(f"chat {n}")

    assert len(pace.chats) <= CHATS_REMEMBERED
