"""Words for one or two people in the ways they are given: shown, and sent with a yes."""

from __future__ import annotations

import pytest

from tests.gully import last


@pytest.mark.parametrize(
    ("said", "body", "names"),
    [
        ("message Amrita: parking is full, take a cab", "parking is full, take a cab", {"Amrita"}),
        ("inform Amrita parking is full, take a cab", "parking is full, take a cab", {"Amrita"}),
        ("Simran ko bolo kal white kurta pehen ke aaye", "kal white kurta pehen ke aaye", {"Simran"}),
        ("Harleen ko message karo ki gate 4 se aaye", "gate 4 se aaye", {"Harleen"}),
        ("let Jasleen know the venue has no lift", "the venue has no lift", {"Jasleen"}),
    ],
)
async def test_one_person_reads_it(listed, said, body, names):
    shown = last(await listed.say("Priya", said))
    assert body in shown
    assert shown.startswith("1 pe")
    before = len(listed.shown)
    await listed.say("Priya", "send")
    assert {chat for chat, text in listed.shown[before:] if body in text} == names


async def test_two(listed):
    shown = last(await listed.say("Priya", "message Amrita and Simran: bring heels please"))
    assert shown.startswith("2 people")


@pytest.mark.parametrize("said", ["Simran ko bolo confirm kare", "message Rohan: call me please"])
async def test_what_is_another_order_or_a_colleague_is_not_taken(listed, said):
    shown = last(await listed.say("Priya", said))
    assert "Exactly this" not in shown or "Simran" not in said
