"""Which sequences are usual: support, sessions, bound and decay; and that noise is not taken for one."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.memory.procedures import HALF, LEAST, LONGEST, SUPPORT, Step, next_steps, sessions, usual, wilson

NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
NOISE = tuple(f"tool_{n}" for n in range(12))
PLANTED = ("search_talent", "add_to_list", "share_list", "schedule_auditions")


def history(*sittings, before=NOW, apart=timedelta(days=1)):
    """Steps a minute apart, one sitting each ``apart``, the last one ending just before ``before``."""
    steps = []
    for back, sitting in enumerate(reversed(sittings)):
        ends = before - back * apart
        steps += [Step(w, ends - timedelta(minutes=len(sitting) - n)) for n, w in enumerate(sitting)]
    return sorted(steps, key=lambda step: step.at)


def suggested(done, now=NOW, but=()):
    return [one.steps[-1] for one in next_steps(done, now, but)]


def test_three_times_in_two_sittings_is_a_habit_and_two_times_or_one_sitting_is_not():
    assert suggested(history("abab", "ab", "a")) == ["b"]
    assert suggested(history("ab", "ab", "a")) == []
    assert suggested(history("abababa")) == []


def test_the_same_again_at_once_is_one_step():
    [session] = sessions(history("aaab"))
    assert [step.what for step in session] == ["a", "b"]
    assert suggested(history("aab", "aaab", "ab", "aa")) == ["b"]


def test_what_did_not_follow_counts_against_it_also_where_the_sitting_ended():
    assert suggested(history("ab", "ab", "ab", "a", "a")) == []
    assert suggested(history("ab", "ab", "ab", "ac", "a")) == []
    assert suggested(history(*["ab"] * 9, "ac", "a")) == ["b"]


def test_where_somebody_stands_now_has_not_failed_yet():
    assert suggested(history("ab", "ab", "ab", "a")) == ["b"]


def test_nothing_is_said_of_a_sitting_that_is_over():
    done = history("ab", "ab", "ab", "a")
    assert suggested(done, NOW + timedelta(minutes=40)) == []


def test_old_times_count_half_after_ninety_days():
    sittings = ("ab", "ab", "ab", "ab")
    assert suggested([*history(*sittings, before=NOW - timedelta(days=5)), Step("a", NOW)]) == ["b"]
    assert suggested([*history(*sittings, before=NOW - 3 * HALF), Step("a", NOW)]) == []


def test_the_longer_beginning_tells_apart_what_the_last_step_alone_does_not():
    done = history(*["xab", "yac"] * 5, "xa")
    assert suggested(done) == ["b"]
    assert suggested(history(*["xab", "yac"] * 5, "ya")) == ["c"]


def test_what_is_not_wanted_is_left_out():
    assert suggested(history("ab", "ab", "ab", "a"), but=[("a", "b")]) == []


def test_usual_tells_the_longest_whole_and_how_often():
    [one] = usual(history("abc", "abc", "abc", "abc"), NOW)
    assert one.steps == ("a", "b", "c")
    assert (one.times, one.began) == (4, 4)
    assert one.last.date() == NOW.date()


def test_no_sequence_is_longer_than_six():
    found = usual(history(*["abcdefgh"] * 6), NOW)
    assert max(len(one.steps) for one in found) == LONGEST


@pytest.mark.parametrize("seed", range(6))
def test_a_planted_workflow_is_found_among_noise_with_precision_of_nine_tenths(seed):
    chance = random.Random(seed)
    sittings = []
    for day in range(30):
        steps = [chance.choice(NOISE) for _ in range(chance.randint(4, 9))]
        if day % 2:
            place = chance.randint(0, len(steps))
            steps[place:place] = PLANTED
        sittings.append(steps)
    done = history(*sittings, before=NOW - timedelta(hours=2))
    right = wrong = 0
    for at, sitting in enumerate(sittings[10:], 10):
        for n in range(1, len(sitting) + 1):
            told = suggested([*history(*sittings[:at], before=NOW - timedelta(hours=2)), *walk(sitting[:n])])
            follows = sitting[n] if n < len(sitting) else ""
            right += bool(told) and told[0] == follows
            wrong += bool(told) and told[0] != follows
    assert right >= 20
    assert right / (right + wrong) >= 0.9
    assert PLANTED in {one.steps for one in usual(done, NOW)}


def walk(steps):
    """Steps of the sitting that goes on now."""
    return [Step(what, NOW - timedelta(minutes=len(steps) - n)) for n, what in enumerate(steps)]


def test_the_bound_is_wilsons():
    assert wilson(3, 3) == pytest.approx(0.5257, abs=1e-3)
    assert wilson(0, 0) == 0
    assert wilson(8, 10, 1.96) == pytest.approx(0.490, abs=1e-3)


@given(st.integers(0, 50), st.integers(1, 50))
def test_the_bound_is_below_the_share_and_grows_with_every_success(good, tries):
    good = min(good, tries)
    assert 0 <= wilson(good, tries) <= good / tries + 1e-9
    assert wilson(good + 1, tries + 1) > wilson(good, tries + 1)


@given(st.lists(st.lists(st.sampled_from("abc"), min_size=1, max_size=6), max_size=12))
def test_whatever_is_said_has_its_support_and_its_bound(sittings):
    for one in [*next_steps(history(*sittings), NOW), *usual(history(*sittings), NOW)]:
        assert one.times >= SUPPORT
        assert one.bound >= LEAST
        assert one.times <= one.began
        assert 2 <= len(one.steps) <= LONGEST
