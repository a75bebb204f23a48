"""Sets kept between questions are let go with the next folding, and never take more than they may."""

from __future__ import annotations

from dataclasses import replace

from core.casting.search.finding import identified
from core.casting.search.index import load
from core.casting.search.kept import EACH, KEPT, Kept
from core.casting.search.packing import pack
from core.casting.talent import queries
from core.casting.talent.criteria import Criteria
from core.store.database import Database
from tests.fakes import FakeClock, Stage
from tests.unit.casting.talent.directory import profile, put
from tests.unit.store.conftest import database

__all__ = ["database"]


def test_the_sets_asked_for_last_stay() -> None:
    kept = Kept(most=3 * (EACH + 10))
    kept.keep("a", b"1", {"one": 1, "two": 2, "three": 3})
    kept.keep("a", b"1", {"one": 1})
    kept.keep("a", b"1", {"four": 4})
    assert kept.under("a") == (b"1", {"three": 3, "one": 1, "four": 4})
    kept.keep("a", b"1", {"huge": 1 << 10**6})
    assert kept.under("a") == (b"1", {})


def test_sets_of_another_mark_are_let_go_and_none_are_kept_without_one() -> None:
    kept = Kept()
    kept.keep("a", b"1", {"one": 1})
    kept.keep("a", b"", {"two": 2})
    assert kept.under("a") == (b"1", {"one": 1})
    kept.keep("a", b"2", {"two": 2})
    assert kept.under("a") == (b"2", {"two": 2})
    for other in "bcde":
        kept.keep(other, b"3", {"one": 1})
    assert kept.under("a") == (b"", {})


async def test_a_set_is_read_once_until_something_is_folded_in(database: Database) -> None:
    stage = Stage(database, FakeClock())
    one = await put(stage, profile("Asha Rao", skills=("juggling",)))
    await pack(database)

    async def having(term: str) -> int:
        async with database.read() as tx:
            return (await load(tx, stage.org, [term])).of(term)

    assert await having("s:juggling") == 1 << one.id
    mark, known = KEPT.under(stage.org)
    assert known["s:juggling"] == 1 << one.id
    async with database.transaction() as tx:
        await queries.change(tx, replace(one, skills=("archery",)), stage.clock())
    assert await having("s:juggling") == 0
    assert KEPT.under(stage.org)[0] == mark
    await pack(database)
    assert await having("s:juggling") == 0
    assert await having("s:archery") == 1 << one.id
    assert KEPT.under(stage.org)[0] != mark


async def test_what_another_process_folded_in_is_found(database: Database) -> None:
    stage = Stage(database, FakeClock())
    one = await put(stage, profile("Asha Rao", skills=("juggling",)))
    await pack(database)

    async def found(skill: str) -> list[int]:
        async with database.read() as tx:
            people, _ = await identified(tx, stage.org, Criteria(skills=(skill,)), 5)
        return [person for person, _ in people]

    assert (await found("juggling"), await found("archery")) == ([one.id], [])
    other = Database(database.url.render_as_string(hide_password=False))
    async with other.transaction() as tx:
        await queries.change(tx, replace(one, skills=("archery",)), stage.clock())
    await pack(other)
    await other.close()
    assert (await found("juggling"), await found("archery")) == ([], [one.id])


async def test_words_that_together_go_with_a_skill_are_added_up_with_the_newest_changes(
    database: Database,
) -> None:
    stage = Stage(database, FakeClock())
    one = await put(stage, profile("Asha Rao", bio="Owns a saddle. Owns a stable."))
    other = await put(stage, profile("Beena Rao", bio="Owns a saddle."))
    learned = {"horse-riding": [("w:saddl", 60), ("w:stabl", 60)]}

    async def suggested() -> int:
        async with database.read() as tx:
            return (await load(tx, stage.org, [], learned)).suggested("horse-riding")

    assert await suggested() == 1 << one.id
    await pack(database)
    assert await suggested() == await suggested() == 1 << one.id
    async with database.transaction() as tx:
        await queries.change(tx, replace(other, bio="Owns a saddle and a stable."), stage.clock())
        await queries.change(tx, replace(one, bio="Owns a stable."), stage.clock())
    assert await suggested() == 1 << other.id
    await pack(database)
    assert await suggested() == 1 << other.id
