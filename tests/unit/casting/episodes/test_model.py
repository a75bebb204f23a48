"""Which episodes are like a question, which are put away, and how a question is read."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.casting.episodes.model import Episode, alike
from core.casting.episodes.orders import before
from core.memory.uses import Use
from core.understanding.meaning import Context

NOW = datetime(2026, 11, 20, 9, tzinfo=UTC)


def episode(number: int, outcome: str, words: str, days: int, role: int = 1, reason: str = "") -> Episode:
    at = NOW - timedelta(days=days)
    who = f"Talent {number}"
    return Episode(
        f"ladder/{number}", outcome, number, who, role, "R", "P", at, 1, reason, words, frozenset()
    )


BROTHER = episode(1, "booked", "Chhotu a boxer's younger brother", 400, role=1)
PASSED = episode(2, "passed", "Chhotu a boxer's younger brother", 300, role=1)
MOTHER = episode(3, "booked", "Amma the widowed mother", 10, role=2)
COACH = episode(4, "booked", "Guruji the boxing coach", 5, role=3)
ALL = [BROTHER, PASSED, MOTHER, COACH]


def found(topic: str, wanted: str, uses: dict[str, Use] | None = None, listed=ALL) -> list[str]:
    return [one.source for one in alike(listed, topic, wanted, (), uses or {}, NOW, 3)]


def test_what_is_alike_is_found_however_old_and_nothing_else():
    assert found("a boxer's younger brother", "cast") == ["ladder/1"]
    assert found("a boxer's younger brother", "reject") == ["ladder/2"]
    assert found("the helicopter pilot", "cast") == []


def test_of_equals_the_latest_comes_first():
    newer = episode(5, "booked", "Bunty a boxer's younger brother", 20, role=5)
    assert found("boxer's younger brother", "cast", listed=[*ALL, newer]) == ["ladder/5", "ladder/1"]


def test_what_faded_is_told_only_where_nothing_else_answers_and_a_contract_always():
    ages = 365 * 60
    old = episode(6, "passed", "the night watchman", ages, role=6)
    fresh = episode(7, "passed", "the night watchman", 3, role=7)
    assert old.put_away(None, NOW)
    assert found("night watchman", "reject", listed=[old]) == ["ladder/6"]
    assert found("night watchman", "reject", listed=[old, fresh]) == ["ladder/7"]
    assert not old.put_away(Use(50.0, NOW - timedelta(days=3)), NOW)
    assert not episode(8, "booked", "x", ages).put_away(None, NOW)


def test_a_reason_and_a_clear_end_make_an_episode_matter_more():
    assert episode(1, "veto", "x", 1).importance > episode(1, "pinned", "x", 1).importance
    assert episode(1, "veto", "x", 1, reason="hands").importance > episode(1, "veto", "x", 1).importance


@pytest.mark.parametrize(
    ("said", "topic", "like", "did"),
    [
        ("when did we last cast a boxer's younger brother?", "a boxer's younger brother", "", "cast"),
        ("When was the last time we passed on a widow", "a widow", "", "reject"),
        ("have we ever auditioned twins before?", "twins", "", "audition"),
        ("when did we last cast a role like Meera?", "a role like Meera", "Meera", "cast"),
        ("pichli baar humne Meera jaisa role kab cast kiya?", "Meera jaisa role", "Meera", "cast"),
        ("humne pichli baar boxer ka bhai kab cast kiya tha", "boxer ka bhai", "", "cast"),
        ("पिछली बार हमने मीरा जैसा रोल कब कास्ट किया?", "मीरा जैसा रोल", "मीरा", "cast"),
    ],
)
def test_a_question_about_before_is_read(said, topic, like, did):
    assert before(said, Context()) == {"topic": topic, "like": like, "did": did}


@pytest.mark.parametrize(
    "said", ["cast Amrita as Meera", "when is the audition?", "who did we like for Tara"]
)
def test_other_messages_are_none(said):
    assert before(said, Context()) is None
