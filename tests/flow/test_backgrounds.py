"""What people come from: a habit that searches honour, a search in any script, and said once in a line."""

from __future__ import annotations

from dataclasses import replace

import pytest
import pytest_asyncio

from config.demo import fill
from core.casting.talent import queries as talents
from core.casting.talent.model import Credit
from core.store import persons
from core.understanding.backgrounds import backgrounds
from tests.hubs import ConsoleHub
from tests.unit.casting.talent.directory import profile

STAGE = (Credit("Dusty Bazaar", 2022, "lead", "theatre"),)


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path)
    await made.person("Priya Nair", "casting_director")
    async with made.hub.database.transaction() as tx:
        for name, credits in (("Amrita Kalsi", ()), ("Jasleen Dhami", STAGE), ("Simran Bhullar", ())):
            who = await persons.add(tx, "default", name, "talent", made.clock())
            one = replace(profile(name), person_id=who.id, credits=credits)
            await talents.add(tx, one, made.clock())
    yield made
    await made.close()


async def said(desk, line):
    return "\n".join(await desk.say("Priya", line))


@pytest.mark.parametrize(
    "habit",
    [
        "mujhe hamesha theatre wale pasand hain",
        "मुझे हमेशा थिएटर वाले पसंद हैं",
        "we always like people who have done theatre",
        "mujhe theatre ke log zyada ache lagte hain",
        "I usually go for stage actors",
    ],
)
async def test_a_background_is_a_habit_that_the_next_search_honours(desk, habit):
    before = await said(desk, "women 20 to 40")
    assert before.index("Amrita") < before.index("Jasleen")
    noted = await said(desk, habit)
    assert "Noted" in noted or "नोट" in noted
    after = await said(desk, "women 20 to 40")
    assert after.index("Jasleen") < after.index("Amrita")
    assert habit in after


def test_what_is_cast_is_nobodys_background():
    assert backgrounds("I always want women for the film") == ()
    assert backgrounds("hum hamesha OTT ke actors lete hain") == ("ott",)


@pytest_asyncio.fixture
async def full(desk):
    await fill(desk.hub.database, desk.clock(), desk.hub.accounts)
    return desk


@pytest.mark.parametrize(
    "typed",
    [
        "find theatre actors in Mumbai",
        "need an actress with theatre experience, 25-35",
        "theatre background wali ladkiyan dikhao",
        "मुझे थिएटर वाली लड़कियां चाहिए",
        "रंगमंच के कलाकार दिखाओ",
    ],
)
async def test_a_search_for_a_background_finds_and_names_it_once(full, typed):
    shown = await said(full, typed)
    echo, *lines = [line.lower() for line in shown.splitlines() if "theatre" in line.lower()]
    assert echo.count("theatre") == 1
    assert len(lines) >= 3
    assert not any("theatre · theatre" in line for line in lines)
