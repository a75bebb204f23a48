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
