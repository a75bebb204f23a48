"""What was decided before, through the whole hub: told when asked, explained, within what may be read."""

from __future__ import annotations

from dataclasses import replace

import pytest_asyncio

from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as talents
from core.memory.tables import memory_use
from core.store import persons
from tests.hubs import ConsoleHub
from tests.unit.casting.talent.directory import profile

ASKED = "when did we last cast a boxer's younger brother?"


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path)
    priya = await made.person("Priya Nair", "casting_director")
    producer = await made.person("Farah Sheikh", "producer")
    async with made.hub.database.transaction() as tx:
        project = await projects.add_project(tx, Project(0, "default", "Gully Nights"), made.clock())
        brother = Role(0, "default", project.id, "Chhotu", description="a boxer's younger brother")
        mother = Role(0, "default", project.id, "Amma", description="the widowed mother")
        await projects.add_role(tx, brother, made.clock())
        await projects.add_role(tx, mother, made.clock())
        for name in ("Kabir Anand", "Riya Sen"):
            who = await persons.add(tx, "default", name, "talent", made.clock())
            await talents.add(tx, replace(profile(name), person_id=who.id), made.clock())
    await made.join(room(project.id), priya, producer)
    await said(made, "Priya", "move Kabir to pinned for Chhotu")
    await said(made, "Priya", "move Riya to pinned for Amma")
    made.clock.advance(days=40)
    yield made
    await made.close()


async def said(desk, who, line):
    return "\n".join(await desk.say(who, line))


async def uses(desk):
    async with desk.hub.database.read() as tx:
        return await tx.rows(memory_use.select())


async def test_the_last_one_like_it_is_told_and_why_shows_the_source_and_counts_once_a_day(desk):
    told = await said(desk, "Priya", ASKED)
    assert "Kabir Anand for Chhotu (Gully Nights): pinned" in told
    assert "Riya" not in told
    assert await uses(desk) == []  # shown, not used
    assert "Kabir Anand: the ladder, Fri 20 Nov" in (why := await said(desk, "Priya", "why?"))
    assert "by Priya" in why
    await said(desk, "Priya", "why?")
    [row] = await uses(desk)
    assert row["uses"] == 1


async def test_in_hinglish_by_the_role_it_is_like(desk):
    told = await said(desk, "Priya", "pichli baar humne Chhotu jaisa role kab cast kiya?")
    assert "Kabir Anand" in told
    assert "Kabir Anand: " in await said(desk, "Priya", "kyun?")


async def test_nobody_outside_the_casting_and_nobody_at_off_is_told(desk):
    await desk.person("Zoya Khan", "talent")
    assert "Kabir" not in await said(desk, "Zoya", ASKED)
    assert "Kabir" not in await said(desk, "Farah", ASKED)
    await said(desk, "Priya", "don't remember anything")
    assert "Kabir" not in await said(desk, "Priya", ASKED)


async def test_who_is_erased_is_in_no_episode_and_forgetting_all_forgets_the_uses(desk):
    await said(desk, "Priya", ASKED)
    await said(desk, "Priya", "why?")
    assert await uses(desk)
    await said(desk, "Priya", "what do you remember?")
    await said(desk, "Priya", "I always prefer actors from Mumbai")
    await said(desk, "Priya", "forget everything you remember")
    await said(desk, "Priya", "yes")
    assert await uses(desk) == []
    async with desk.hub.database.transaction() as tx:
        await tx.execute(talents.talent.update().values(deleted_at=desk.clock()))
    assert "nothing like that" in await said(desk, "Priya", ASKED)
