"""A sheet says what a profile shows; sentences that ask for one."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from core.casting.sheets.model import MOST_VALUE, reference, rows
from core.casting.sheets.tools import asked
from core.casting.talent.details import Details, Membership
from core.casting.talent.model import Credit, Rate
from core.texts import Words
from core.understanding.meaning import Context
from tests.unit.casting.talent.directory import profile

FULL = profile(
    "Riya Sharma",
    skills=("dance-kathak",),
    languages=(("pa", "native"),),
    credits=tuple(Credit(f"Film {year}", year, "", "film") for year in range(2015, 2026)),
    rate=Rate(75_000_00),
    agent_id=77,
    bio="Lives at 12 Hill Road",
    details=Details(
        legal_name="Riyanka S", weight_kg=58.5, sizes={"waist": 71}, unions=(Membership("CINTAA", "99123"),)
    ),
)


def test_a_sheet_has_the_facts_in_order():
    said = dict(rows(Words("en"), FULL))
    assert list(said) == [
        "Playing age",
        "Height",
        "City",
        "Languages",
        "Skills",
        "Union",
        "Contact",
        "Credits",
    ]
    assert said["Height"] == "5'6\" (168 cm)"
    assert said["Union"] == "CINTAA"
    assert (
        said["Credits"]
        == "Film 2025 (film, 2025); Film 2024 (film, 2024); Film 2023 (film, 2023); Film 2022 (film, 2022)"
    )


def test_what_a_profile_keeps_to_itself_is_not_on_it():
    packed = reference(FULL, rows(Words("en"), FULL), "").split(":")[3]
    drawn = base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)).decode()
    for secret in ("58.5", "71", "75", "99123", "Riyanka", "Hill Road"):
        assert secret not in drawn


def test_a_child_goes_through_the_guardian_and_long_values_end():
    child = replace(FULL, is_minor=True, credits=(Credit("x" * 500, 2025, "", ""),))
    said = dict(rows(Words("en"), child))
    assert "guardian" in said["Contact"]
    assert all(len(value) <= MOST_VALUE for value in said.values())


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("profile sheet of Riya", "Riya"),
        ("Show me the profile sheet for Riya Sharma", "Riya Sharma"),
        ("Riya's profile sheet", "Riya"),
        ("Riya ka profile dikhao as picture", "Riya"),
        ("show Riya's profile as a picture", "Riya"),
        ("Riya ki profile sheet bhejo", "Riya"),
        ("रिया की प्रोफ़ाइल शीट दिखाओ", "रिया"),
        ("profile sheet of 2", "2"),
    ],
)
def test_what_asks_for_a_sheet(text, person):
    assert asked(text, Context()) == {"person": person}


@pytest.mark.parametrize("text", ["show Riya's profile", "Riya", "call sheet of Riya", "send Riya's photo"])
def test_what_asks_for_something_else(text):
    assert asked(text, Context()) is None
