"""Somebody else of those who are shown, the list just worked on, and several people at once."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    "said", ["nahi nahi 2nd wali", "sorry, the second one", "arre nahi, doosri wali", "no no 2"]
)
@pytest.mark.parametrize("first", ["pehli wali ko bebo pe daal do", "put 1 on bebo", "put Amrita on Bebo"])
async def test_the_first_is_taken_back_and_the_second_put(desk, first, said):
    await desk.say("Priya", "girls 24-30 punjabi")
    await desk.say("Priya", first)
    await desk.say("Priya", said)
    await desk.say("Priya", "yes")
    told = heard_by(desk, "Arjun")
    assert "Priya took Amrita off Bebo's shortlist" in told
    assert "Priya put Simran on Bebo's shortlist (1)" in told


@pytest.mark.parametrize(
    "said",
    [
        "list kitne log hai abhi",
        "how many on the list?",
        "list mein kaun kaun hai",
        "kitne log hai list mein",
        "who is on this list",
    ],
)
async def test_the_list_just_worked_on(listed, said):
    assert "4 people on Meera's shortlist" in last(await listed.say("Priya", said))


@pytest.mark.parametrize("said", ["show me the girls", "show simran, harleen and amrita"])
async def test_a_taught_word_for_people_shows_all_of_them(listed, said):
    await listed.say("Priya", "when i say the girls i mean simran, harleen and amrita")
    shown = last(await listed.say("Priya", said))
    for name in ("Simran B.", "Harleen S.", "Amrita K."):
        assert name in shown


async def test_a_producer_hears_who_teaches_words(listed):
    told = last(await listed.say("Rohan", "when i say the girls i mean simran, harleen and amrita"))
    assert "talk to a person" in told
