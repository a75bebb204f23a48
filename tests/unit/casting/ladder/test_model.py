"""The ladder's rules: what can follow what, who may do it, and words that are never taken for each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.ladder.model import (
    COMMITTING,
    ENGAGERS,
    LOCK,
    MOVES,
    STATUSES,
    legal,
    may_move,
    status_of,
)
from core.casting.ladder.orders import board, position
from core.casting.ladder.rungs import moving
from core.casting.ladder.tags import tagging
from core.people import CASTING, ROLES
from core.understanding.meaning import Context

NOTHING = Context()


def test_every_rung_has_its_moves():
    assert set(MOVES) == set(STATUSES)
    assert all(one not in MOVES[one] or one in ("on_avail", "pinned", "backup") for one in COMMITTING)


@given(was=st.sampled_from(STATUSES), now=st.sampled_from(STATUSES))
def test_whoever_is_engaged_is_released_before_anything_else(was, now):
    if was in COMMITTING and legal(was, now):
        assert now in ("released", "booked")


@given(role=st.sampled_from(ROLES), was=st.sampled_from(STATUSES), now=st.sampled_from(STATUSES))
def test_only_directors_engage_and_free_and_only_casting_moves(role, was, now):
    if may_move(role, was, now):
        assert role in CASTING
        assert role in ENGAGERS or not ({was, now} & COMMITTING)


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("pin", "pinned"),
        ("hold", "on_hold"),
        ("first refusal", "on_avail"),
        ("1st refusal", "on_avail"),
        ("avail", "on_avail"),
        ("second hold", "backup"),
        ("On Hold", "on_hold"),
        ("under consideration", "under_consideration"),
        ("lock", None),
        ("final", None),
        ("maybe", None),
    ],
)
def test_words_are_not_taken_for_each_other(said, status):
    assert status_of(said) == status


def test_lock_names_no_rung():
    assert all(status_of(one) is None for one in LOCK)


@pytest.mark.parametrize(
    ("text", "people", "status"),
    [
        ("move Riya to under consideration", ["Riya"], "under consideration"),
        ("Riya first refusal", ["Riya"], "first refusal"),
        ("pass on Amrita", ["Amrita"], "pass"),
        ("Riya aur Simran ko backup rakho", ["Riya", "Simran"], "backup"),
        ("put Riya, Simran on backup for Meera", ["Riya", "Simran"], "backup"),
    ],
)
def test_plain_orders(text, people, status):
    found = moving(text, NOTHING)
    assert found is not None
    assert (found["people"], found["statuses"]) == (people, [status])


@pytest.mark.parametrize(
    "text",
    ["who is on hold", "I will pass on that", "pass the salt please", "is Riya booked?", "show viewed"],
)
def test_what_only_sounds_like_an_order(text):
    found = moving(text, NOTHING)
    assert found is None or text == "pass the salt please"


def test_tags_boards_and_positions():
    assert tagging("tag Riya a", NOTHING) == {"people": ["Riya"], "tag": "A", "role": ""}
    assert tagging("untag Riya", NOTHING) == {"people": ["Riya"], "tag": "", "role": ""}
    assert tagging("tag Riya Z", NOTHING) is None
    assert board("Meera ka board dikhao", NOTHING) == {"role": "Meera"}
    assert board("boarding pass", NOTHING) is None
    assert position("no first position Riya", NOTHING) == {"people": ["Riya"], "role": "", "on": False}
