"""Working memory: a handful, the newest two always, thirty minutes, the weightiest last."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.memory.working import HARD, LIFE, Item, live, put, read, touched, without, write

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def item(message: int, importance: float = 0.5, minutes: float = 0, by: int = 1) -> Item:
    at = NOW + timedelta(minutes=minutes)
    return Item(message, by, importance, at, at)


@given(st.lists(st.tuples(st.floats(0, 1), st.floats(0, 12)), max_size=60))
def test_never_more_than_nine_and_the_newest_two_are_there(told):
    held: list[Item] = []
    now = NOW
    for number, (importance, minutes) in enumerate(told):
        now += timedelta(minutes=minutes)
        held = put(held, Item(number, 1, importance, now, now), now)
        assert len(held) <= HARD
        assert [one.message for one in held[-2:]] == list(range(max(0, number - 1), number + 1))[-2:]


def test_an_item_lives_for_thirty_minutes_without_use():
    held = [item(1)]
    assert live(held, NOW + timedelta(minutes=29, seconds=59)) == held
    assert live(held, NOW + timedelta(minutes=30, seconds=1)) == []
    again = touched(held, [1], NOW + timedelta(minutes=20))
    assert live(again, NOW + timedelta(minutes=49)) == again
    assert live(again, NOW + timedelta(minutes=20) + LIFE) == []


def test_what_weighs_least_goes_at_seven_and_what_still_matters_stays_up_to_nine():
    held: list[Item] = []
    for number in range(8):
        held = put(held, item(number, 0.15 if number == 3 else 0.9), NOW)
    assert [one.message for one in held] == [0, 1, 2, 4, 5, 6, 7]
    for number in range(8, 12):
        held = put(held, item(number, 0.9), NOW)
    assert len(held) == HARD


def test_age_halves_what_something_is_worth_each_ten_minutes():
    assert item(1, 0.8).worth(NOW + timedelta(minutes=20)) == 0.2


def test_the_row_gives_back_what_was_written_and_loses_a_person():
    focus = write({"3": {"role": 5}, "4": {}}, [item(1, by=3), item(2, by=4)])
    assert read(focus) == [item(1, by=3), item(2, by=4)]
    assert without(focus, 3) == write({"4": {}}, [item(2, by=4)])
    assert write(focus, []) == {"3": {"role": 5}, "4": {}}
