from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.talent import names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Deepika", "Dipika"),
        ("Siddiqui", "Siddiqi"),
        ("Chowdhury", "Choudhury"),
        ("Vaidehi", "Waidehi"),
        ("Aishwarya", "Aishvarya"),
        ("Saayali", "Sayali"),
        ("Zoya", "Joya"),
        ("Meera", "मीरा"),
        ("Amrita", "अमृता"),
        ("Faizan", "Phaizan"),
        ("Shaikh", "Shaik"),
    ],
)
def test_spellings_of_one_name_are_alike(one: str, other: str) -> None:
    assert names.best(one, [other]) == [0]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Rajesh", "Rakesh"), ("Riya", "Diya"), ("Karan", "Kiran"), ("Amit", "Sumit"), ("Neha", "Sneha")],
)
def test_names_of_different_people_are_not(one: str, other: str) -> None:
    assert names.best(one, [other]) == []


def test_the_exactly_spelt_name_wins_over_one_that_sounds_like_it() -> None:
    assert names.best("Riya", ["Ria Sen", "Riya Gill"]) == [1]


def test_a_first_name_finds_everybody_who_has_it() -> None:
    assert names.best("riya", ["Riya Gill", "Amrita Kalsi", "Riya Brar"]) == [0, 2]


def test_an_initial_stands_for_the_last_name() -> None:
    assert names.best("Riya B.", ["Riya Gill", "Riya Brar"]) == [1]


def test_a_full_name_beats_a_longer_one_that_holds_it() -> None:
    assert names.best("Riya", ["Riya Gill", "Riya"]) == [1]


def test_nobody_is_found_by_nothing() -> None:
    assert names.best("", ["Riya Gill"]) == []
    assert names.best("...", ["Riya Gill"]) == []


def test_a_slip_of_the_finger_is_only_a_guess() -> None:
    assert names.best("Rajesh", ["Rakesh Dubey"]) == []
    assert names.guessed("Rajesh", ["Rakesh Dubey", "Neha Gill"]) == [0]
    assert names.guessed("Riya", ["Diya Gill"]) == []


@given(st.text("abcdeghijknopqrstuvwxyz", max_size=12))
def test_a_rule_of_sounds_is_passed_over_only_where_it_changes_nothing(word: str) -> None:
    sounding = word
    for _, pattern, replacement in names._SOUNDS:
        sounding = pattern.sub(replacement, sounding)
    assert names.sound(word) == sounding
