"""Four levels, four acts, three scopes, every role: who writes, reads, exports and deletes what. No leaks."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from sqlalchemy import column, func, select, text

from core.memory import context, facts, privacy
from core.memory.archive import exported
from core.memory.clearing import clear
from core.memory.evidence import conversations_of, place_of
from core.memory.facts import Learned
from core.memory.forgetting import forget_person
from core.memory.keeping import Heard, hear, in_mind, take
from core.memory.privacy import LEVELS, person_key
from core.memory.recall import recall
from core.memory.tables import memory_fact, memory_turn
from core.memory.uses import used, uses_of
from core.people import Person
from core.store import persons, rooms
from core.store.database import Database
from tests.fakes import START, create_schema, sqlite_url

SCOPES = ("private", "project", "org")
ROOM = "project/1"
GROUP = "slack|team|C1|"
CANARY = "Zebulon"
WEIGHTY = f"Finalised {CANARY} for the lead on Monday, we always liked that one"
LIGHT = "zebulon was there"
TEAM = {"writer", "owner", "associate", "producer"}
"""Members of the project. The director is staff and in no room of it, the neighbour in another project's."""
ROLES = {
    "writer": "casting_director",
    "owner": "owner",
    "associate": "associate",
    "producer": "producer",
    "director": "casting_director",
    "neighbour": "casting_director",
    "talent": "talent",
    "agent": "agent",
    "guardian": "guardian",
    "stranger": "unknown",
    "rival": "owner",
}
MAY_READ = {"private": {"writer"}, "project": TEAM, "org": TEAM | {"director", "neighbour"}}


async def everybody(database: Database) -> dict[str, Person]:
    made = {}
    async with database.transaction() as tx:
        for name, role in ROLES.items():
            org = "rival" if name == "rival" else "default"
            made[name] = await persons.add(tx, org, f"{name.title()} Person", role, START)
            if name == "neighbour":
                await rooms.join(tx, org, "project/2", made[name].id)
            if name in TEAM or name == "talent":
                await rooms.join(tx, org, ROOM, made[name].id)
    return made


@pytest_asyncio.fixture
async def people(database) -> AsyncIterator[dict[str, Person]]:
    yield await everybody(database)


def heard(who: Person, said: str, scope: str) -> Heard:
    if scope == "project":
        return Heard(who, GROUP, f"in/{len(said)}", said, START, group=True, room=ROOM)
    return Heard(who, f"console|c|{who.id}|", f"in/{len(said)}", said, START)


async def tell(tx, who: Person, scope: str, said: str = WEIGHTY) -> bool:
    """Say it, and learn it at its scope; whether it was kept."""
    one = heard(who, said, scope)
    if not await hear(tx, one):
        return False
    [place] = await conversations_of(tx, "default", one.owner, one.key)
    turn = await place_of(tx, place, one.ref)
    learned = Learned("fact", said, scope=scope, project_id=1 if scope == "project" else None)
    await facts.learn(tx, who, learned, turn or 0, START, START)
    return True


async def told(tx, who: Person) -> str:
    """All that memory would answer this person with: turns, facts, and what a model is given."""
    turns = await recall(tx, await privacy.readable(tx, who), CANARY, 10)
    known = await facts.known(tx, who)
    lines = await context.remembered(tx, who, CANARY)
    return "\n".join([*(turn.text for turn in turns), *(fact.words for fact in known), *lines])


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("scope", SCOPES)
async def test_write(database, people, level, scope):
    writer = people["writer"]
    async with database.transaction() as tx:
        await privacy.choose_level(tx, writer, level, START)
        kept = [await tell(tx, writer, scope, said) for said in (WEIGHTY, LIGHT)]
        turns = await tx.scalar(select(func.count()).select_from(memory_turn))
        learned = await tx.scalar(select(func.count()).select_from(memory_fact))
        _, at = await take(tx, heard(writer, WEIGHTY, scope))
        came_back = await used(tx, writer, "ladder/1", START, 20.0, 0.8, START)
    assert kept == {"full": [True, True], "selective": [True, False]}.get(level, [False, False])
    assert (turns, learned) == (sum(kept), sum(kept))
    assert came_back == (level in ("full", "selective"))
    assert bool(in_mind({}, heard(writer, WEIGHTY, scope), at, 1, START)) == (level != "off")


@pytest.mark.parametrize(
    "role", [name for name in ROLES if ROLES[name] in ("talent", "agent", "guardian", "unknown")]
)
async def test_people_outside_the_team_are_not_written_down_until_they_say_so(database, people, role):
    async with database.transaction() as tx:
        assert not await hear(tx, heard(people[role], WEIGHTY, "private"))


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("scope", SCOPES)
async def test_read(database, people, level, scope):
    async with database.transaction() as tx:
        assert await tell(tx, people["writer"], scope)
        await used(tx, people["writer"], "ladder/1", START, 20.0, 0.8, START)
        for who in people.values():
            await privacy.choose_level(tx, who, level, START)
        readers = {name for name, who in people.items() if CANARY in await told(tx, who)}
        came_back = {name for name, who in people.items() if await uses_of(tx, who)}
    assert readers == (MAY_READ[scope] if level in ("full", "selective") else set())
    assert came_back == {"writer"}


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("scope", SCOPES)
async def test_export(database, people, level, scope):
    async with database.transaction() as tx:
        assert await tell(tx, people["writer"], scope)
        await privacy.choose_level(tx, people["writer"], level, START)
    holding = set()
    for name, who in people.items():
        lines = [line async for line in exported(database, who.org_id, [person_key(who.id)])]
        holding |= {name} if any(CANARY in line for line in lines) else set()
    # What is one's own can be taken along at any level, by nobody else.
    assert holding == {"writer"}


async def holding(database: Database) -> list[str]:
    """The tables in which the canary is, in any form; the full text's own among them."""
    names = {
        "sqlite": "SELECT name FROM sqlite_master WHERE type = 'table'",
        "postgresql": "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()",
    }
    async with database.read() as tx:
        tables = [row["name"] for row in await tx.rows(text(names[tx.dialect]).columns(column("name")))]
        found = []
        for table in tables:
            rows = (await tx.execute(text(f'SELECT * FROM "{table}"'))).all()
            found += [table] if any("zebulon" in str(row).lower() for row in rows) else []
    return found


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("scope", SCOPES)
async def test_delete(database, people, level, scope, caplog):
    caplog.set_level(logging.DEBUG)
    async with database.transaction() as tx:
        assert await tell(tx, people["writer"], scope)
        await used(tx, people["writer"], "ladder/1", START, 20.0, 0.8, START)
        await privacy.choose_level(tx, people["writer"], level, START)
        for name, who in people.items():
            if name != "writer":
                await forget_person(tx, who.org_id, who.id, START)
    assert "memory_turn" in await holding(database)
    async with database.transaction() as tx:
        await forget_person(tx, "default", people["writer"].id, START)
        assert await uses_of(tx, people["writer"]) == {}
    assert await holding(database) == []
    ours = [one for one in caplog.records if one.name.split(".")[0] in ("core", "jobs", "config")]
    assert not any("zebulon" in f"{one.getMessage()} {one.__dict__}".lower() for one in ours)


@pytest.mark.parametrize("scope", SCOPES)
async def test_after_the_upkeep_the_file_does_not_hold_it(tmp_path, scope):
    database = Database(sqlite_url(tmp_path))
    await create_schema(database)
    people = await everybody(database)
    async with database.transaction() as tx:
        assert await tell(tx, people["writer"], scope)
    async with database.transaction() as tx:
        await forget_person(tx, "default", people["writer"].id, START)
    assert await clear(database, START)
    raw = b"".join(path.read_bytes() for path in sorted(tmp_path.glob("test.db*"))).lower()
    await database.close()
    assert b"zebulon" not in raw
    assert b"writer person" in raw
