"""Out and back again: the same answers, nothing deleted returns, and damage is seen."""

from __future__ import annotations

import pytest

from core.memory.actions import note
from core.memory.archive import Damaged, Manifest, checked, exported, imported
from core.memory.evidence import conversations_of
from core.memory.facts import known
from core.memory.forgetting import between, forget, mentioning
from core.memory.recall import recall
from core.memory.uses import used
from core.store.database import Database
from tests.fakes import START, create_schema, sqlite_url
from tests.unit.memory.test_facts import PRIYA, told

SAID = (
    "the director hates late starts",
    "Kabir reads for the boxer's brother",
    "Tanvi is the doctor from Delhi",
)


async def filled(database):
    async with database.transaction() as tx:
        for text in SAID:
            await told(tx, PRIYA, text)


async def out(database):
    return [line async for line in exported(database, "default", ["person/1"])]


async def asked(database, question):
    async with database.read() as tx:
        where = await conversations_of(tx, "default", "person/1")
        return [(turn.ref, turn.score) for turn in await recall(tx, where, question, 5)]


@pytest.fixture
async def empty(tmp_path):
    made = Database(sqlite_url(tmp_path).replace("test.db", "empty.db"))
    await create_schema(made)
    yield made
    await made.close()


async def test_an_export_read_back_answers_the_same(database, empty):
    await filled(database)
    lines = await out(database)
    assert await imported(empty, "default", lines, START) == {"conversation": 1, "turn": 3, "fact": 3}
    for question in ("the doctor", "who reads for the brother of the boxer", "late"):
        assert await asked(database, question) == await asked(empty, question)
    async with empty.read() as tx:
        assert {fact.words for fact in await known(tx, PRIYA)} == set(SAID)
    again = await imported(empty, "default", lines, START)
    assert again["turn"] == again["fact"] == 0
    assert await out(empty) == lines


async def test_what_somebody_came_back_to_goes_along(database, empty):
    async with database.transaction() as tx:
        await used(tx, PRIYA, "ladder/1", START, 20.0, 0.8, START)
    assert await imported(empty, "default", lines := await out(database), START) == {"use": 1}
    assert await out(empty) == lines


async def test_steps_go_along_once(database, empty):
    async with database.transaction() as tx:
        await note(tx, PRIYA, 7, ["add_to_list", "share_list"], START)
    assert await imported(empty, "default", lines := await out(database), START) == {"action": 2}
    assert await imported(empty, "default", lines, START) == {}
    assert await out(empty) == lines


async def test_what_was_deleted_does_not_come_back_with_an_older_export(database):
    await filled(database)
    lines = await out(database)
    async with database.transaction() as tx:
        where = await conversations_of(tx, "default", "person/1")
        await forget(tx, await mentioning(tx, where, "Kabir"), [], START)
    new = await imported(database, "default", lines, START)
    assert new["turn"] == new["fact"] == 0
    assert "Kabir" not in "".join(await out(database))


async def test_a_deletion_goes_along_with_a_newer_export(database, empty):
    await filled(database)
    await imported(empty, "default", await out(database), START)
    async with database.transaction() as tx:
        where = await conversations_of(tx, "default", "person/1")
        await forget(tx, await mentioning(tx, where, "Kabir"), [], START)
    await imported(empty, "default", await out(database), START)
    assert "Kabir" not in "".join(await out(empty))


async def test_everything_can_go(database):
    await filled(database)
    async with database.transaction() as tx:
        where = await conversations_of(tx, "default", "person/1")
        gone = await forget(tx, await between(tx, where, None, None), [], START)
        assert (gone.turns, gone.facts) == (3, 3)
    left = "".join(await out(database))
    assert not any(word in left for word in ("Kabir", "Tanvi", "director"))


async def test_a_changed_line_is_damage(database):
    await filled(database)
    lines = await out(database)
    manifest = Manifest()
    for line in lines:
        manifest.add(line)
    written = manifest.written(["person/1"], START)
    checked(lines, written)
    with pytest.raises(Damaged):
        checked([line.replace("Kabir", "Kamal") for line in lines], written)
    with pytest.raises(Damaged):
        checked(lines[1:], written)
    with pytest.raises(Damaged):
        checked(["not json"], written)
