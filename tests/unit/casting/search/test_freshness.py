"""The next question sees what was just changed, whatever wrote it and whether or not it was folded in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import text, update

from core.casting.search.finding import identified
from core.casting.search.packing import pack
from core.casting.search.queries import MARK, posting, waiting
from core.casting.search.upkeep import SearchUpkeep
from core.casting.talent import queries
from core.casting.talent.criteria import Criteria
from core.casting.talent.queries import talent
from core.store.database import Database
from tests.fakes import FakeClock, Stage
from tests.unit.casting.talent.directory import profile, put
from tests.unit.store.conftest import database

__all__ = ["database"]


async def found(stage: Stage, asked: Criteria) -> list[int]:
    async with stage.database.read() as tx:
        return [one for one, _ in (await identified(tx, stage.org, asked, 50))[0]]


@pytest.mark.parametrize("folded", [True, False])
async def test_an_edit_is_found_by_the_next_question(database: Database, folded: bool) -> None:
    stage = Stage(database, FakeClock())
    one = await put(stage, profile("Asha Rao", bio="Trained puppeteer.", skills=("juggling",)))
    other = await put(stage, profile("Beena Rao", skills=("juggling",)))
    for turn in range(12):
        if folded:
            await pack(database)
        bio = f"Knows word{turn}. Does not swim." if turn % 2 else f"Knows word{turn}. Swims."
        skills = ("juggling",) if turn % 3 else ("archery",)
        async with database.transaction() as tx:
            await queries.change(tx, replace(one, bio=bio, skills=skills), stage.clock())
        assert await found(stage, Criteria(text=(f"word{turn}",))) == [one.id]
        assert await found(stage, Criteria(text=(f"word{turn - 1}",))) == []
        assert await found(stage, Criteria(skills=("swimming",))) == ([] if turn % 2 else [one.id])
        assert await found(stage, Criteria(skills=("juggling",))) == (
            [one.id, other.id] if turn % 3 else [other.id]
        )


async def test_who_is_taken_out_is_not_found_and_comes_back_when_put_back(database: Database) -> None:
    stage = Stage(database, FakeClock())
    one = await put(stage, profile("Asha Rao", skills=("juggling",)))
    await pack(database)
    for gone in (stage.clock(), None, stage.clock()):
        async with database.transaction() as tx:
            await tx.execute(update(talent).where(talent.c.id == one.id).values(deleted_at=gone))
        assert await found(stage, Criteria(skills=("juggling",))) == ([] if gone else [one.id])
        await pack(database)
        assert await found(stage, Criteria(skills=("juggling",))) == ([] if gone else [one.id])
    async with database.read() as tx:
        assert [row["term"] for row in await tx.rows(posting.select())] == [MARK]


async def test_folding_in_changes_no_answer(database: Database) -> None:
    stage = Stage(database, FakeClock())
    for number in range(30):
        skills = ("juggling",) if number % 2 else ("archery", "dance-kathak")
        await put(stage, profile(f"Person{number} Rao", skills=skills, bio=f"Word{number % 5} and tea."))
    questions = [
        Criteria(skills=("juggling",)),
        Criteria(skills=("dance",)),
        Criteria(text=("word3", "tea")),
        Criteria(name="Person7 Rao"),
        Criteria(age_min=20, age_max=26),
    ]
    before = [await found(stage, asked) for asked in questions]
    assert await pack(database, at_once=7) == 30
    async with database.read() as tx:
        assert await waiting(tx, stage.org) == 0
    assert [await found(stage, asked) for asked in questions] == before


async def test_profiles_of_older_rules_are_read_again(database: Database) -> None:
    stage = Stage(database, FakeClock())
    one = await put(stage, profile("Asha Rao", skills=("juggling",)))
    async with database.transaction() as tx:
        await tx.execute(text("UPDATE talent SET document = 'juggl asha rao'"))
    assert await found(stage, Criteria(skills=("juggling",))) == []
    await SearchUpkeep(database).tick()
    assert await found(stage, Criteria(skills=("juggling",))) == [one.id]
    assert await found(stage, Criteria(name="asha rao")) == [one.id]
