"""Evidence goes in, and comes out again for whoever may read it: on both databases."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta

import pytest

from core.memory.evidence import Full, Said, conversation_id, conversations_of, keep
from core.memory.places import MOST
from core.memory.recall import recall
from core.store.database import Database
from tests.fakes import create_schema, sqlite_url

LINES = (
    ("Meera", "Who shall we see for the boxer's younger brother?"),
    ("Arjun", "I liked Kabir's tape, the quiet one."),
    ("Meera", "The producer wants somebody from Delhi for the doctor."),
    ("Arjun", "Then Tanvi, she moved there in March."),
)


async def remember(database, owner, key, lines=LINES, session=1):
    async with database.transaction() as tx:
        place = await conversation_id(tx, "o", owner, key)
        said = [Said(session, f"{key}/{session}/{n}", who, text) for n, (who, text) in enumerate(lines)]
        await keep(tx, "o", place, said)
    return place


async def asked(database, owner, question, k=3, key=None):
    async with database.read() as tx:
        where = await conversations_of(tx, "o", owner, key)
        return [turn.text for turn in await recall(tx, where, question, k)]


async def test_what_was_said_is_found_at_once(database):
    await remember(database, "a", "one")
    assert (await asked(database, "a", "who plays the brother of the boxer"))[0] in (LINES[0][1], LINES[1][1])
    assert LINES[3][1] in await asked(database, "a", "who is the doctor from Delhi")


async def test_nothing_of_another_owner_or_conversation_is_found(database):
    await remember(database, "a", "one")
    await remember(database, "b", "one", [("Riya", "The boxer is mine.")])
    await remember(database, "a", "two", [("Riya", "A boxer in another talk.")])
    assert await asked(database, "b", "boxer", 10) == ["The boxer is mine."]
    assert await asked(database, "a", "boxer", 10, "two") == ["A boxer in another talk."]
    assert "The boxer is mine." not in await asked(database, "a", "boxer mine", 10)
    assert await asked(database, "c", "boxer") == []


async def test_a_question_without_a_known_word_gives_the_newest(database):
    await remember(database, "a", "one")
    assert await asked(database, "a", "what was that?", 2) == [LINES[3][1], LINES[2][1]]


async def test_the_same_ref_again_replaces_the_words_and_the_old_ones_are_gone(database):
    place = await remember(database, "a", "one")
    async with database.transaction() as tx:
        await keep(tx, "o", place, [Said(1, "one/1/1", "Arjun", "I liked Zoya's reading.")])
    assert "I liked Zoya's reading." in await asked(database, "a", "Zoya", 1)
    found = await asked(database, "a", "Kabir", 10)
    assert "I liked Kabir's tape, the quiet one." not in found


async def test_a_session_that_is_full_says_so_and_keeps_nothing_of_the_rest(database):
    async with database.transaction() as tx:
        place = await conversation_id(tx, "o", "a", "one")
        with pytest.raises(Full):
            await keep(tx, "o", place, [Said(MOST, "x", "Meera", "too late")])
    assert await asked(database, "a", "late") == []


async def test_both_databases_find_the_same_turns_in_the_same_order(database, tmp_path):
    other = Database(sqlite_url(tmp_path).replace("test.db", "other.db"))
    await create_schema(other)
    chance = random.Random(3)
    words = [f"{a}{b}ra" for a in "bdfgklmnprst" for b in "aeiou"]
    talk = [("Meera", " ".join(chance.choices(words, k=chance.randint(1, 12)))) for _ in range(3000)]
    for one in (database, other):
        for session in range(60):
            await remember(one, "a", f"k{session % 3}", talk[session * 50 : session * 50 + 50], session)
    for _ in range(30):
        question = " ".join(chance.choices(words, k=chance.randint(1, 6)))
        assert await asked(database, "a", question, 20) == await asked(other, "a", question, 20)
    await other.close()


@pytest.mark.parametrize(("asked_for", "which"), [("last week", 1), ("yesterday", 2)])
async def test_words_for_past_days_prefer_what_was_said_then(database, asked_for, which):
    now = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
    days = [now - timedelta(days=days) for days in (40, 8, 1, 16)]
    async with database.transaction() as tx:
        place = await conversation_id(tx, "o", "a", "one")
        said = [Said(n, f"w/{n}", "Meera", f"Kabir wants {n} lakh", None, at) for n, at in enumerate(days)]
        await keep(tx, "o", place, said)
        [best] = await recall(tx, [place], f"what did Kabir want {asked_for}", 1, now=now)
    assert best.ref == f"w/{which}"
