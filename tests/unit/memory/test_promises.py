"""Promises that no one module keeps alone: time in both directions, out and in again, restored backups."""

from __future__ import annotations

import asyncio
import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from core.memory import facts
from core.memory.archive import Manifest, checked, exported, imported
from core.memory.evidence import Said, conversation_id, conversations_of, keep, place_of
from core.memory.facts import Learned
from core.memory.forgetting import forget, mentioning
from core.memory.privacy import person_key
from core.memory.recall import recall
from core.memory.tables import memory_conversation, memory_fact, memory_proof, memory_tombstone, memory_turn
from core.memory.timeline import retract
from core.people import Person
from core.store.database import Database
from tests.fakes import START, create_schema, sqlite_url

PRIYA = Person(1, "default", "Priya Nair", "casting_director")
PLACES = ("Aram Nagar", "Andheri West", "Film City", "Versova", "Oshiwara")
DAYS = [START + timedelta(days=3 * n) for n in range(len(PLACES))]


async def noted(database, which: int, known_at) -> None:
    """Where auditions were from that day on, heard of at ``known_at``."""
    said = f"we audition at {PLACES[which]}"
    async with database.transaction() as tx:
        place = await conversation_id(tx, "default", person_key(1), "chat")
        await keep(tx, "default", place, [Said(1, said, "Priya", said, None, DAYS[which], 1)])
        turn = await place_of(tx, place, said)
        learned = Learned("place", said, {"place": PLACES[which]})
        await facts.learn(tx, PRIYA, learned, turn, DAYS[which], known_at)


async def held(database, at, as_known=None) -> list[str]:
    """What held at one time, as known at another."""
    async with database.read() as tx:
        known = await facts.known(tx, PRIYA, kind="place", at=at, as_known=as_known)
    return [fact.value["place"] for fact in known]


async def timelines(order) -> list[list[str]]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(sqlite_url(Path(folder)))
        await create_schema(database)
        for which in order:
            await noted(database, which, START + timedelta(days=30))
        found = [await held(database, day + timedelta(hours=1)) for day in DAYS]
        await database.close()
    return found


@settings(max_examples=12, deadline=None)
@given(st.permutations(range(len(PLACES))))
def test_in_whatever_order_it_is_heard_of_the_same_held_on_each_day(order):
    assert asyncio.run(timelines(order)) == [[place] for place in PLACES]


async def test_what_held_then_is_answered_as_it_was_known_then(database):
    """Two days heard of late, and one that was wrong."""
    heard = [DAYS[0], DAYS[1] + timedelta(days=5), DAYS[2]]
    for which in (0, 2, 1):
        await noted(database, which, heard[which])
    on, soon = DAYS[1] + timedelta(hours=1), timedelta(hours=2)
    assert await held(database, on) == [PLACES[1]]
    assert await held(database, on, heard[1] + soon) == [PLACES[1]]
    assert await held(database, DAYS[0] + soon, DAYS[0] + soon) == [PLACES[0]]
    assert await held(database, on, START - timedelta(days=1)) == []
    async with database.transaction() as tx:
        [wrong] = await facts.known(tx, PRIYA, kind="place", at=on)
        await retract(tx, wrong.id, heard[1] + timedelta(days=1))
    assert PLACES[1] not in await held(database, on)
    assert PLACES[1] in await held(database, on, heard[1] + soon)


QUESTIONS = (
    "who is the doctor",
    "what does the director hate",
    "where do we audition",
    "Kabir",
    "rate of Tanvi",
)
SAID = (
    "the director hates late starts",
    "Kabir reads for the boxer's brother on Friday",
    "Tanvi is the doctor, her fee is six lakh",
    "we audition at Aram Nagar Studio 3 from Monday",
)


async def filled(database) -> None:
    async with database.transaction() as tx:
        place = await conversation_id(tx, "default", person_key(1), "chat")
        for n, text in enumerate(SAID):
            at = START + timedelta(hours=n)
            await keep(tx, "default", place, [Said(n // 2, f"m/{n}", "Priya", text, None, at, 1)])
            turn = await place_of(tx, place, f"m/{n}")
            await facts.learn(tx, PRIYA, Learned("fact", text), turn, at, at)


async def answers(database) -> list[list[tuple[str, float]]]:
    async with database.read() as tx:
        where = await conversations_of(tx, "default", person_key(1))
        return [[(one.ref, one.score) for one in await recall(tx, where, text, 10)] for text in QUESTIONS]


async def out(database) -> list[str]:
    return [line async for line in exported(database, "default", [person_key(1)])]


async def test_out_wiped_and_in_again_answers_the_same(database):
    await filled(database)
    lines, before = await out(database), await answers(database)
    manifest = Manifest()
    for line in lines:
        manifest.add(line)
    async with database.transaction() as tx:
        for table in (memory_proof, memory_fact, memory_turn, memory_conversation, memory_tombstone):
            await tx.execute(delete(table))
    assert await answers(database) == [[]] * len(QUESTIONS)
    checked(lines, manifest.written([person_key(1)], START))
    await imported(database, "default", lines, START)
    assert await answers(database) == before
    assert await out(database) == lines


async def test_what_was_deleted_goes_from_a_restored_backup_too(tmp_path):
    """The file of the day before comes back; the deletions of the day after are read into it."""
    (tmp_path / "test.db").touch()
    database = Database(sqlite_url(tmp_path))
    await create_schema(database)
    await filled(database)
    await database.close()
    backup = (tmp_path / "test.db").read_bytes()
    database = Database(sqlite_url(tmp_path))
    async with database.transaction() as tx:
        where = await conversations_of(tx, "default", person_key(1))
        await forget(tx, await mentioning(tx, where, "Kabir"), [], START + timedelta(days=1))
    deletions = [line for line in await out(database) if '"tombstone"' in line]
    await database.close()
    assert "Kabir" not in "".join(deletions)
    for path in tmp_path.glob("test.db*"):
        path.unlink()
    (tmp_path / "test.db").write_bytes(backup)
    database = Database(sqlite_url(tmp_path))
    assert "Kabir" in "".join(await out(database))
    await imported(database, "default", deletions, START + timedelta(days=2))
    left = "".join(await out(database))
    await database.close()
    assert "Kabir" not in left
    assert "Tanvi" in left


@pytest.mark.parametrize("spelling", ["KABIR reads for the boxer's brother on Friday!", SAID[1]])
async def test_deleted_words_are_not_learned_again_until_somebody_says_them_anew(database, spelling):
    await filled(database)
    async with database.transaction() as tx:
        where = await conversations_of(tx, "default", person_key(1))
        await forget(tx, await mentioning(tx, where, "Kabir"), [], START + timedelta(days=1))
        for days, kept in ((0, 0), (2, 1)):
            said = Said(9, f"again/{days}", "Priya", spelling, None, START + timedelta(days=days), 1)
            assert await keep(tx, "default", where[0], [said]) == kept
