"""A search loses what does not matter any more, and whoever is left out; "no theatre" wants none."""

from __future__ import annotations

import pytest

from tests.gully import last

FIRST = "25-30 women Punjabi Mumbai"


@pytest.mark.parametrize(
    ("said", "echo"),
    [
        ("remove the age", "female · Punjabi · Mumbai"),
        ("umar koi bhi chalegi", "female · Punjabi · Mumbai"),
        ("age doesn't matter", "female · Punjabi · Mumbai"),
        ("any city is fine", "female · 25–30 · Punjabi"),
        ("drop the language", "female · 25–30 · Mumbai"),
        ("language filter hata do", "female · 25–30 · Mumbai"),
        ("no theatre people", "female · 25–30 · Punjabi · Mumbai · no theatre"),
    ],
)
async def test_a_part_of_a_search_is_dropped(desk, said, echo):
    await desk.say("Priya", FIRST)
    assert echo in last(await desk.say("Priya", said)).splitlines()[1:3]


async def test_a_part_is_dropped_in_devanagari(desk):
    await desk.say("Priya", FIRST)
    assert "महिला · 25–30 · Mumbai" in last(await desk.say("Priya", "भाषा हटा दो"))


@pytest.mark.parametrize("said", ["without Amrita", "except Amrita", "Amrita ke bina"])
async def test_somebody_shown_is_left_out(desk, said):
    assert "Amrita K." in last(await desk.say("Priya", FIRST))
    shown = last(await desk.say("Priya", said))
    assert "Simran B." in shown
    assert "Amrita K." not in shown


@pytest.mark.parametrize(
    "said", ["like Simran but older", "Simran jaisi par thodi badi", "सिमरन जैसी पर उम्र में बड़ी"]
)
async def test_somebody_like_another_is_looked_for_among_all(desk, said):
    await desk.say("Priya", FIRST)
    shown = last(await desk.say("Priya", said))
    assert shown.splitlines()[1] in ("like Simran Bhullar · 31–35", "Simran Bhullar जैसे · 31–35")


@pytest.mark.parametrize(
    "said",
    [
        "who is taller, Amrita or Simran?",
        "Amrita aur Simran mein kaun lambi hai",
        "अमृता और सिमरन में कौन लंबी है",
        "what's the difference between Amrita and Simran",
    ],
)
async def test_two_are_put_side_by_side(desk, said):
    shown = last(await desk.say("Priya", said))
    assert "Amrita K." in shown
    assert "Simran B." in shown


@pytest.mark.parametrize(
    ("said", "holds"),
    [
        ("add Marathi to Amrita", "Marathi"),
        ("Simran speaks fluent Gujarati", "Gujarati fluent"),
        ("Amrita ka rate 80k/day", "₹80,000 a day"),
        ("अमृता की उम्र 26 से 31 कर दो", "26–31"),
    ],
)
async def test_a_profile_is_changed_without_a_verb(desk, said, holds):
    assert holds in last(await desk.say("Priya", said))


@pytest.mark.parametrize("said", ["add Simran to Meera", "who speaks Gujarati"])
async def test_other_lines_change_no_profile(desk, said):
    await desk.say("Priya", FIRST)
    assert "languages" not in last(await desk.say("Priya", said))
