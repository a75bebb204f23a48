"""A trade is read as the part to be played, in any script and with a slip; a skill, a name and a person's own
trade are none."""

from __future__ import annotations

import pytest

from core.casting.search.playing import played
from core.casting.search.trades import trades
from core.understanding.meaning import Context

THERE = Context(known_roles=("Meera", "Inspector Rane"), last_result=("Amrita K.",))


@pytest.mark.parametrize(
    ("said", "names", "gender"),
    [
        ("35 saal ka doctor dhundo", ("doctor",), ""),
        ("docter chahiye", ("doctor",), ""),
        ("laywer type lady 45", ("lawyer",), ""),
        ("vakeel saab jaisa koi", ("lawyer",), ""),
        ("need a chaiwaala 50+", ("tea seller",), "male"),
        ("सब्ज़ीवाली चाहिए", ("vegetable seller",), "female"),
        ("doctor nahi, lawyer chahiye", ("lawyer",), ""),
        ("not a cop, a judge", ("judge",), ""),
        ("nurse or teacher", ("nurse", "teacher"), ""),
        ("I need a real doctor", (), ""),
        ("former actor", (), ""),
        ("theatre wala banda", (), ""),
        ("kisi ne kaha", (), ""),
        ("Dr Rao ko bolo", (), ""),
        ("Rani ko dhundo", (), ""),
    ],
)
def test_trades_are_known_as_they_are_typed(said, names, gender):
    found = trades(said)
    assert (found.names, found.gender) == (names, gender)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (
            "35 saal ka doctor dhundo",
            {"plays": ("doctor",), "age_min": 35, "age_max": 35, "gender": ("male",)},
        ),
        ("45 साल की डॉक्टर ढूंढो", {"plays": ("doctor",), "age_min": 45, "gender": ("female",)}),
        ("lawyer type lady 45", {"plays": ("lawyer",), "age_min": 45, "gender": ("female",)}),
        ("nurse, 30-40, Marathi", {"plays": ("nurse",), "age_max": 40, "languages": ("mr",)}),
        ("40 saal ka inspector dhundo", {"plays": ("police officer",), "role": "Inspector Rane"}),
        ("make it a lawyer", {"plays": ("lawyer",), "refine": True}),
        ("someone to play a judge, 60ish", {"plays": ("judge",), "age_min": 60}),
    ],
)
def test_a_search_for_a_part_is_one_whatever_else_it_says(said, meant):
    found = played(said, THERE) or {}
    assert {key: found.get(key) for key in meant} == meant


@pytest.mark.parametrize(
    "said",
    [
        "need a doctor on set",
        "call the doctor",
        "who is the judge?",
        "doctor Amrita ko bhejo",
        "need a driver tomorrow 6am",
        "inspector ka audition kab hai",
        "kisi ne doctor se baat ki?",
        "new role: lawyer, female, 40s",
        "driver ka number do",
        "Amrita doctor",
    ],
)
def test_what_is_about_something_else_is_no_search(said):
    assert played(said, THERE) is None
