"""Who speaks for somebody and does not know yet is heard: the team reads it, nothing is confirmed."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.auditions.queries import slot
from tests.gully import heard_by, last


async def states(desk) -> set[str]:
    async with desk.hub.database.read() as tx:
        return {row["rsvp"] for row in await tx.rows(select(slot))}


@pytest.mark.parametrize(
    "said",
    [
        "will check with harleen and revert",
        "let me check with harleen",
        "harleen se pooch ke batati hu",
        "ok will check with her and get back",
        "will check and revert",
        "will revert",
        "maybe harleen",
        "harleen shayad aa jaye",
        "not sure about harleen yet",
        "i need to ask harleen first",
        "checking with her",
        "harleen ka abhi pakka nahi hai",
    ],
)
async def test_the_team_reads_it_and_the_time_stays(invited, said):
    since = len(invited.shown)
    shown = last(await invited.say("Farah", said))
    assert "Harleen Sekhon" in shown
    assert "11:45 AM" in shown
    assert said in heard_by(invited, "Priya", since)
    assert await states(invited) == {"invited"}


@pytest.mark.parametrize(
    "said", ["maybe jasleen", "will check with jasleen and revert", "jasleen shayad aaye"]
)
async def test_somebody_who_is_not_theirs_is_named(invited, said):
    since = len(invited.shown)
    assert "Jasleen" in last(await invited.say("Farah", said))
    assert heard_by(invited, "Priya", since) == ""


@pytest.mark.parametrize("said", ["confirm harleen", "Harleen yes, will be there"])
async def test_a_plain_yes_still_counts(invited, said):
    await invited.say("Farah", said)
    assert "confirmed" in await states(invited)


@pytest.mark.parametrize(
    "said", ["can you check with the team and revert?", "harleen can't come", "maybe later"]
)
async def test_other_words_are_not_taken_for_it(invited, said):
    assert "stays theirs until you know" not in last(await invited.say("Farah", said))
