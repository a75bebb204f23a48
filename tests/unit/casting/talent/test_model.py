from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.talent.model import (
    Span,
    answers,
    distinct_short_names,
    feet_inches,
    initials,
    recipient,
    short_name,
)
from tests.unit.casting.talent.directory import dec, profile


@pytest.mark.parametrize(("cm", "said"), [(165, "5'5\""), (170, "5'7\""), (152, "5'0\""), (183, "6'0\"")])
def test_a_height_is_said_in_feet_and_inches(cm: int, said: str) -> None:
    assert feet_inches(cm) == said


@given(st.integers(40, 230))
def test_no_height_has_twelve_inches(cm: int) -> None:
    assert int(feet_inches(cm).split("'")[1].rstrip('"')) < 12


def test_a_list_says_first_name_and_initial() -> None:
    assert short_name("Amrita Kalsi") == "Amrita K."
    assert short_name("Tomba") == "Tomba"
    assert initials("Amrita Devi Kalsi") == "AK"
    assert initials("Tomba") == "T"
    assert initials("") == ""


def test_two_people_in_one_list_never_read_the_same_unless_their_names_do() -> None:
    assert distinct_short_names(["Riya Sathe", "Riya Sodhi", "Riya Dubey"]) == [
        "Riya Sathe",
        "Riya Sodhi",
        "Riya D.",
    ]


def test_a_minor_is_never_written_to() -> None:
    child = profile("Tara Pawar", age=(8, 10), person_id=5)
    assert recipient(child) is None
    assert recipient(profile("Tara Pawar", age=(8, 10), person_id=5, guardian_id=9, agent_id=7)) == 9


def test_an_agent_is_written_to_only_when_all_goes_through_them() -> None:
    assert recipient(profile("A B", person_id=5, agent_id=7)) == 5
    assert recipient(profile("A B", person_id=5, agent_id=7, representation="both")) == 5
    assert recipient(profile("A B", person_id=5, agent_id=7, representation="agent_first")) == 7
    assert recipient(profile("A B", person_id=5, representation="agent_first")) == 5


def test_a_span_that_ends_when_another_starts_does_not_touch_it() -> None:
    span = Span(dec(12), dec(17), "busy")
    assert not span.overlaps(dec(17), dec(18))
    assert not span.overlaps(dec(10), dec(12))
    assert span.overlaps(dec(17) - timedelta(seconds=1), dec(18))
    assert span.covers(dec(12), dec(17))
    assert not span.covers(dec(12), dec(17) + timedelta(seconds=1))


def test_a_kind_of_a_skill_answers_for_it_but_not_the_other_way_round() -> None:
    assert answers("dance-kathak", "dance")
    assert not answers("dance", "dance-kathak")
    assert not answers("dancehall", "dance")
