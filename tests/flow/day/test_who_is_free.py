"""Who of a list is free on some days, by what is on file; asking the rest is one tap."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    "said",
    [
        "who is free 12-16 dec on Meera list",
        "Meera list mein se kaun free hai 12 se 16 dec?",
        "मीरा की लिस्ट में 12-16 दिसंबर को कौन फ्री है?",
        "who from Meera's shortlist is available 12 to 16 dec",
        "which of them are free 12-16 dec",
        "in mein se kaun khali hai 12-16 dec",
    ],
)
async def test_those_of_the_list_by_what_is_on_file(listed, said):
    before = len(listed.shown)
    shown = last(await listed.say("Priya", said))
    free, perhaps = shown.split("\n")[1:3]
    assert all(name in free for name in ("Amrita K.", "Simran B.", "Jasleen D."))
    assert "Harleen S." in perhaps
    assert {chat for chat, _ in listed.shown[before:]} == {"Priya"}, "nobody is asked by it"


async def test_whoever_is_not_known_to_be_free_is_asked_with_two_taps(listed):
    await listed.say("Priya", "who on the Meera list is free 20-24 dec?")
    shown = last(await listed.say("Priya", "1"))
    assert "Ask 4 people about Sun 20 Dec to Thu 24 Dec?" in shown
    await listed.say("Priya", "1")
    assert any("Sun 20 Dec to Thu 24 Dec" in text for chat, text in listed.shown if chat == "Amrita")


async def test_a_producer_reads_it_and_asks_nobody(listed):
    shown = last(await listed.say("Rohan", "who is free on Meera's list 20-24 dec"))
    assert "0 of 4" in shown
    assert "Ask" not in shown


async def test_an_empty_list_says_what_works(desk):
    assert "Nobody" in last(await desk.say("Priya", "Inspector Rane ki list mein kaun free hai 12 dec"))
