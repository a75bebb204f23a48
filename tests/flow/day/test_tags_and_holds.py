"""A tag is set and taken off in any words, and nobody leaves a list for it; "on hold" is the ladder's."""

from __future__ import annotations

import pytest

from tests.gully import last


async def on_the_list(desk):
    shown = last(await desk.say("Priya", "who all on Meera"))
    return {name for name in ("Amrita", "Simran", "Jasleen", "Harleen") if name in shown}


EVERYBODY = {"Amrita", "Simran", "Jasleen", "Harleen"}


@pytest.mark.parametrize(
    "said",
    [
        "tag B hata do amrita ka",
        "remove tag B from amrita",
        "amrita ka tag hata do",
        "take the B tag off amrita",
        "amrita se tag hatao",
    ],
)
async def test_a_tag_goes_and_the_person_stays(listed, said):
    assert "tag B" in last(await listed.say("Priya", "amrita ko B tag do"))
    assert "no tag" in last(await listed.say("Priya", said))
    assert await on_the_list(listed) == EVERYBODY


async def test_another_tag_than_hers_is_named_and_stays(listed):
    await listed.say("Priya", "tag B laga do amrita ko")
    assert "A" in last(await listed.say("Priya", "remove tag A from amrita"))
    assert "Amrita K. [B]" in last(await listed.say("Priya", "board meera"))


@pytest.mark.parametrize(
    "said", ["remove the note from Simran", "delete Simran's photo", "reel hata do simran ki"]
)
async def test_a_thing_of_somebody_takes_nobody_off(listed, said):
    await listed.say("Priya", said)
    assert await on_the_list(listed) == EVERYBODY


@pytest.mark.parametrize(
    "said",
    [
        "put jasleen on hold for meera",
        "keep jasleen on hold",
        "put a hold on jasleen",
        "jasleen ko hold pe daal do yaar",
        "place jasleen on first hold for meera",
    ],
)
async def test_on_hold_is_a_rung(listed, said):
    asked = last(await listed.say("Priya", said))
    assert "Jasleen Dhami on hold" in asked or "Jasleen Dhami ko" in asked
    assert "Jasleen Dhami" in last(await listed.say("Priya", "yes"))
    assert "on hold" in last(await listed.say("Priya", "where does Jasleen stand"))


@pytest.mark.parametrize(
    "said", ["first refusal on harleen", "give harleen first refusal", "harleen ko first refusal de do"]
)
async def test_a_first_refusal(listed, said):
    assert "Harleen Sekhon" in last(await listed.say("Priya", said))
    assert "first refusal" in last(await listed.say("Priya", "where does Harleen stand"))
