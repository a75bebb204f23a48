from __future__ import annotations

import json
from datetime import UTC

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.talent import criteria
from core.casting.talent.criteria import Criteria, decode, encode

ages = st.none() | st.integers(0, 90)
heights = st.none() | st.integers(120, 200)
times = st.none() | st.datetimes(timezones=st.just(UTC))
anything = st.builds(
    Criteria,
    gender=st.sampled_from([(), ("female",), ("female", "male")]),
    age_min=ages,
    age_max=ages,
    height_min=heights,
    height_max=heights,
    languages=st.sampled_from([(), ("pa",), ("pa", "mr")]),
    city=st.sampled_from(["", "Mumbai"]),
    skills=st.sampled_from([(), ("boxing",), ("boxing", "dance")]),
    text=st.sampled_from([(), ("theatre",)]),
    free_from=times,
    rate_max=st.none() | st.integers(0, 10**8),
    similar_to=st.none() | st.integers(1, 99),
)


@given(anything)
def test_criteria_survive_a_button(asked: Criteria) -> None:
    assert decode(json.loads(json.dumps(encode(asked)))) == asked


@given(anything)
def test_each_part_can_be_dropped_by_itself(asked: Criteria) -> None:
    for part in asked.parts():
        left = asked.without(part)
        assert part not in left.parts()
        assert len(left.parts()) == len(asked.parts()) - 1


@given(anything)
def test_refining_with_nothing_changes_nothing_that_fits_together(asked: Criteria) -> None:
    twice = asked.refined(Criteria()).refined(Criteria())
    assert twice == asked.refined(Criteria())


@given(anything, anything)
def test_what_was_said_last_holds(before: Criteria, more: Criteria) -> None:
    merged = before.refined(more)
    if more.city:
        assert merged.city == more.city
    if more.age_min is not None:
        assert merged.age_min == more.age_min
    assert set(more.skills) <= set(merged.skills)


@given(anything, st.integers(1, 20))
def test_widening_an_age_never_turns_adults_into_children(asked: Criteria, years: int) -> None:
    wider = asked.wider_age(years)
    assert wider.asks_for_minors == asked.asks_for_minors or not wider.asks_for_minors


def test_children_are_found_only_by_a_childs_age() -> None:
    assert Criteria(age_min=8, age_max=10).asks_for_minors
    assert Criteria(age_max=16).asks_for_minors
    assert Criteria(minors=True).asks_for_minors
    assert not Criteria(age_max=30).asks_for_minors
    assert not Criteria(gender=("female",)).asks_for_minors


def test_one_new_end_beyond_the_other_drops_the_other() -> None:
    merged = Criteria(age_min=25, age_max=30).refined(Criteria(age_min=35))
    assert (merged.age_min, merged.age_max) == (35, None)


def test_older_moves_the_range() -> None:
    asked = Criteria(age_min=25, age_max=30).older(5)
    assert (asked.age_min, asked.age_max) == (30, 35)
    assert Criteria(age_min=20, age_max=24).older(-10).age_min == 18


def test_a_look_alone_is_no_question() -> None:
    assert Criteria(wishes=("tired",)).empty
    assert not Criteria(city="Mumbai").empty


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (("ladki",), ("female",)),
        (("female", "Women"), ("female",)),
        (("any",), ()),
        (("male", "female"), ("male", "female")),
    ],
)
def test_genders_are_understood(said: tuple[str, ...], meant: tuple[str, ...]) -> None:
    assert criteria.genders(said) == meant


def test_an_unknown_language_or_skill_is_looked_for_as_words() -> None:
    assert criteria.languages(["Punjabi", "Klingon"]) == (("pa",), ("klingon",))
    assert criteria.skills(["Kathak", "glass blowing"]) == (("dance-kathak",), ("glass", "blowing"))
