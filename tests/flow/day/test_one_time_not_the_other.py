"""From one time to the other, said as a contrast; and what may be an answer to where they read."""

from __future__ import annotations

import pytest

from core.conversation.fitting import no_place, place_in
from tests.gully import heard_by, last


@pytest.mark.parametrize(
    "said",
    [
        "simran ko 11:15 nahi 4 baje bula lo agar aa sake",
        "simran ko 11:15 nahi 4 baje bulao",
        "simran ko 11:15 ki jagah 4 baje bula lo",
        "call simran at 4pm not 11:15",
        "simran 4 pm not 11:15",
        "simran not 11:15 but 4 pm",
        "सिमरन को 11:15 नहीं 4 बजे बुला लो",
        "simran ko 4 baje bulao, 11:15 nahi",
    ],
)
async def test_a_contrast_moves_what_is_there(invited, said):
    before = len(invited.shown)
    shown = last(await invited.say("Priya", said))
    assert "11:15 AM" in shown
    assert "4:00 PM" in shown
    assert "Where" not in shown
    assert not heard_by(invited, "Simran", before)
    await invited.say("Priya", "yes")
    assert "4:00 PM" in heard_by(invited, "Simran", before)


@pytest.mark.parametrize("said", ["simran ko 11:15 nahi 4 baje kar do", "move simran to 4pm not 11:15"])
async def test_said_plainly_it_is_done(invited, said):
    before = len(invited.shown)
    await invited.say("Priya", said)
    assert "4:00 PM" in heard_by(invited, "Simran", before)


@pytest.mark.parametrize(
    "said",
    [
        "jo aaj aaye unko thank you bolo",
        "aaj ka recap do",
        "amrita ko bata do ki kal late hogi",
        "kitne log aaye",
        "meera ki list dikhao",
        "remember that she is vegetarian",
    ],
)
async def test_a_wish_is_no_place(listed, said):
    assert "Where do they read" in last(await listed.say("Priya", "schedule Meera list tomorrow 11am"))
    shown = "\n".join(await listed.say("Priya", said))
    assert "15 min each" not in shown


@pytest.mark.parametrize(
    "said", ["Versova", "Versova me karo", "at Yash Raj studio 3", "yash raj, gate 2", "Aram Nagar pe rakho"]
)
async def test_a_place_is_one(listed, said):
    await listed.say("Priya", "schedule Meera list tomorrow 11am")
    shown = last(await listed.say("Priya", said))
    assert "15 min each" in shown
    assert "karo" not in shown


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("Versova me karo", "Versova"),
        ("it's at Mehboob Studio", "Mehboob Studio"),
        ("Aram Nagar 2", "Aram Nagar 2"),
    ],
)
def test_where_in_a_sentence(said, place):
    assert place_in(said) == place
    assert not no_place(said)
