"""People typed for a role in one message: their ages and the role are not lost."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    "said",
    [
        "add these people for tara: 1. Sakshi Pawar 24 5'4 marathi 9876543210"
        " 2. Rucha Deshmukh 25 5'5 marathi 9876543211",
        "add these people for tara:\nSakshi Pawar 24 5'4 marathi 9876543210"
        "\nRucha Deshmukh 25 5'5 marathi 9876543211",
        "add these actors for tara 1) Sakshi Pawar, 24, 5'4, marathi, 9876543210"
        " 2) Rucha Deshmukh, 25, 5'5, marathi, 9876543211",
    ],
)
async def test_ages_and_the_role_are_kept(desk, said):
    shown = last(await desk.say("Priya", said))
    assert "Sakshi Pawar, 24, 5'4\", Marathi, +919876543210" in shown
    assert "Rucha Deshmukh, 25, 5'5\", Marathi, +919876543211" in shown
    assert 'Once they are in: "shortlist Sakshi Pawar, Rucha Deshmukh for tara"' in shown


async def test_what_is_said_there_works(desk):
    await desk.say("Priya", "add these people for meera: 1. Sakshi Pawar 24 5'4 2. Rucha Deshmukh 25 5'5")
    await desk.say("Priya", "yes")
    told = last(await desk.say("Priya", "shortlist Sakshi Pawar, Rucha Deshmukh for Meera"))
    assert "Sakshi and Rucha" in told


async def test_a_height_behind_a_name_is_no_age(desk):
    shown = last(await desk.say("Priya", "add a new actress: Leena Das 5 ft 4, Kolkata"))
    assert "Leena Das, 5," not in shown


@pytest.fixture
async def typed(desk):
    """Two people are shown before they are put in."""
    await desk.say(
        "Priya",
        "add these people for meera: 1. Sakshi Pawar 24 5'4 marathi 9876543210"
        " 2. Rucha Deshmukh 25 5'5 marathi 9876543211",
    )
    return desk


@pytest.mark.parametrize(
    ("said", "now", "gone"),
    [
        ("sakshi ka number galat hai, 9876500099 karo", "+919876500099", "9876543210"),
        ("sorry sakshi's number is 98765 00099", "+919876500099", "9876543210"),
        ("Sakshi Pawar 9876543210 nahi 9876500099", "+919876500099", "9876543210"),
        ("rucha is 27 not 25", "Rucha Deshmukh, 27", "Rucha Deshmukh, 25"),
        ("rucha ki umar 27 hai", "Rucha Deshmukh, 27", "Rucha Deshmukh, 25"),
        ("साक्षी nahi, sakshi ka number 9876500099 karo", "+919876543210", "9876500099"),
        ("rucha 5'7 hai", "5'7\"", "5'5\""),
        ("rucha ko hata do", "Import 1", "Rucha Deshmukh, 25"),
    ],
)
async def test_what_is_said_of_somebody_who_waits_changes_the_preview(typed, said, now, gone):
    shown = last(await typed.say("Priya", said))
    if "साक्षी" in said:  # somebody else is named beside: nothing is made of it
        assert gone not in shown
        return
    assert now in shown
    assert gone not in shown
    assert "Import" in shown
    await typed.say("Priya", "yes")
    assert "Sakshi" in last(await typed.say("Priya", "shortlist Sakshi Pawar for Meera"))


@pytest.mark.parametrize(
    "said",
    [
        "Meera ke liye Sakshi aur Rucha ko shortlist karo",
        "shortlist Sakshi and Rucha for Meera",
        "pin Sakshi Pawar for Meera",
        "Sakshi free hai 12-16 dec?",
    ],
)
async def test_those_who_wait_are_put_in_first(typed, said):
    told = last(await typed.say("Priya", said))
    assert (
        "Sakshi Pawar is not in the directory yet" in told or "Sakshi Pawar abhi directory mein nahi" in told
    )
    assert "Import 2" in told


async def test_who_was_left_out_is_nobody_again(typed):
    await typed.say("Priya", "no")
    assert "not in the directory yet" not in last(await typed.say("Priya", "shortlist Sakshi for Meera"))
