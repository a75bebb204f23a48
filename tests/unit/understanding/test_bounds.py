"""At least and at most, however they are spelled."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product

import pytest

from core.understanding import understand

NOW = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
UP = ("upar", "uper", "oopar", "uppar", "upper", "ऊपर")
MORE = (*UP, "zyada", "jyada", "zada", "lambi", "ज़्यादा")
LESS = ("kam", "neeche", "niche", "chhoti", "कम")


def entities(text: str):
    meaning = understand(text, now=NOW, tz="Asia/Kolkata", actor_role="casting_director")
    return meaning.entities


@pytest.mark.parametrize(
    "said",
    [
        *(f"5'5 {than} {more}" for than, more in product(("se", "say"), MORE)),
        *(f"5'5 {than} {more}" for than, more in product(("k", "ke"), UP)),
        *(f"5'5 {link} {more}" for link, more in product(("ya usse", "aur us se", "or", "and"), UP)),
        "5'5 uper", "5'5+", "kam se kam 5'5", "km se km 5'5", "at least 5'5", "min 5'5", "165 cm se uper",
    ],
)  # fmt: skip
def test_so_tall_or_taller(said):
    assert entities(f"ladki chahiye {said}, Mumbai")["height_cm"] == {"min": 165}


@pytest.mark.parametrize(
    "said", [*(f"5'5 se {less}" for less in LESS), "5'5 tak", "max 5'5", "zyada se zyada 5'5", "upto 5'5"]
)
def test_so_tall_or_shorter(said):
    assert entities(f"ladki chahiye {said}, Mumbai")["height_cm"] == {"max": 165}


@pytest.mark.parametrize("said", ["5'5 ki ladki", "ladki 5'5 height", "5'5 ke lambe baal wali ladki"])
def test_so_tall_and_no_more_said(said):
    assert entities(said)["height_cm"] == {"min": 165, "max": 165}


@pytest.mark.parametrize("more", ["upar", "uper", "oopar", "zyada", "jyada", "badi"])
def test_so_old_or_older(more):
    assert entities(f"25 se {more} ki ladki chahiye")["playing_age"] == {"min": 25}


@pytest.mark.parametrize("less", ["kam", "choti", "chhoti", "neeche", "niche"])
def test_so_old_or_younger(less):
    assert entities(f"30 se {less} umar ki ladki chahiye")["playing_age"] == {"max": 30}
