"""Who does not want to be written to at some time has not asked for silence."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.store import quiet
from core.store.persons import identity
from tests.gully import last


async def out(desk, name):
    async with desk.hub.database.read() as tx:
        rows = await tx.rows(select(identity).where(identity.c.external_id == name))
    return [row["opted_out_at"] for row in rows if row["opted_out_at"] is not None]


async def hours(desk):
    async with desk.hub.database.read() as tx:
        return [(row["starts"], row["ends"]) for row in await tx.rows(select(quiet.quiet_table))]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("don't message me at night", ("21:00", "08:00")),
        ("please don't remind me at night", ("21:00", "08:00")),
        ("raat ko message mat karo", ("21:00", "08:00")),
        ("mujhe raat mein message mat bhejo", ("21:00", "08:00")),
        ("रात को मैसेज मत भेजो", ("21:00", "08:00")),
        ("don't text me before 10 am", ("21:00", "10:00")),
        ("no messages after 8pm please", ("20:00", "08:00")),
        ("10 baje se pehle message mat karo", ("21:00", "10:00")),
    ],
)
async def test_hours_that_were_said_are_kept(desk, said, kept):
    await desk.say("Amrita", said)
    [(starts, ends)] = await hours(desk)
    assert (starts[:5], ends[:5]) == kept
    assert await out(desk, "Amrita") == []


@pytest.mark.parametrize(
    "said",
    [
        "don't message me on Sundays",
        "please don't send me messages today",
        "kal tak message mat karo",
        "stop sending messages at 6 am",
        "don't message me for two weeks",
    ],
)
async def test_anything_between_is_asked_about(desk, said):
    await desk.say("Amrita", said)
    assert await out(desk, "Amrita") == []
    assert await hours(desk) == []


async def test_all_of_it_is_one_tap_away(desk):
    await desk.say("Amrita", "don't message me on Sundays")
    assert "Done" in last(await desk.say("Amrita", "Stop everything"))
    assert len(await out(desk, "Amrita")) == 1


@pytest.mark.parametrize(
    "said", ["STOP", "stop messaging me", "don't message me again", "mujhe message mat karo", "बंद करो"]
)
async def test_silence_stays_silence(desk, said):
    await desk.say("Amrita", said)
    assert len(await out(desk, "Amrita")) == 1
