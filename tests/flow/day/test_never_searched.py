"""Papers, skin, faith, gender history: nobody is found by them, and the answer says what does it instead."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("anyone with a passport", "are not in the profiles"),
        ("who has US visa", "are not in the profiles"),
        ("kiske paas passport hai", "are not in the profiles"),
        ("driving licence", "Licences are not in the profiles"),
        ("who all have a driving license", "Licences are not in the profiles"),
        ("transgender actors for a serious role", "publish its breakdown or ask agents"),
        ("need a trans woman 30-40", "publish its breakdown or ask agents"),
        ("muslim looking", "language, accent"),
        ("hindu looking girls", "language, accent"),
        ("fair girl", "colour of their skin"),
        ("gori ladki chahiye", "colour of their skin"),
        ("light skinned actress", "colour of their skin"),
    ],
)
async def test_what_nobody_is_found_by(desk, said, told):
    assert told in last(await desk.say("Priya", said))


async def test_who_drives_is_one_tap_away(desk):
    await desk.say("Priya", "driving licence")
    assert "driving" in last(await desk.say("Priya", "1")).splitlines()[1]


@pytest.mark.parametrize(
    "said",
    [
        "fair enough",
        "that's a fair rate",
        "who can drive a car",
        "note on Amrita: needs visa for Dubai",
        "message Meera list: bring your passport",
        "transport for the actors",
    ],
)
async def test_near_misses_stay_what_they_are(listed, said):
    shown = last(await listed.say("Priya", said))
    assert "not in the profiles, so" not in shown
    assert "colour of their skin" not in shown
    assert "trans person" not in shown
