"""What held when, as known when: nothing that was believed is lost by what was heard of later."""

from __future__ import annotations

from datetime import timedelta
from itertools import permutations

from sqlalchemy import select

from core.memory import facts
from core.memory.archive import exported, imported
from core.memory.evidence import Said, conversation_id, keep, place_of
from core.memory.facts import Learned
from core.memory.forgetting import forget
from core.memory.privacy import person_key
from core.memory.tables import memory_fact, memory_proof
from core.memory.timeline import retract
from core.people import Person
from tests.fakes import START
from tests.unit.memory.test_facts import PRIYA

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


async def noted(tx, place, day, known, *, person=PRIYA, kind="place"):
    """Somebody said on a day where auditions are, and the desk heard of it on another; the fact's id."""
    said, at = f"we audition at {place}", START + day * DAY
    where = await conversation_id(tx, "default", person_key(person.id), "chat")
    ref = f"{day}/{place}"
    await keep(tx, "default", where, [Said(1, ref, person.name, said, None, at, person.id)])
    turn = await place_of(tx, where, ref)
    value = {"place": place} if kind == "place" else {}
    return await facts.learn(tx, person, Learned(kind, said, value), turn, at, START + known * DAY)


async def held(tx, day, known=None, *, person=PRIYA, kind="place"):
    """What held at noon of a day as known at noon of another."""
    as_known = None if known is None else START + known * DAY + HOUR
    found = await facts.known(tx, person, kind=kind, at=START + day * DAY + HOUR, as_known=as_known)
    return [one.words.removeprefix("we audition at ") for one in found]


async def test_what_was_believed_is_not_lost_when_a_later_fact_closes_it(database):
    async with database.transaction() as tx:
        await noted(tx, "Versova", 0, 0)
        await noted(tx, "Film City", 3, 8)
        # rows: the day it is about; columns: the day the desk is asked as of.
        wanted = {
            (1, 0): ["Versova"], (1, 5): ["Versova"], (1, 9): ["Versova"],
            (4, 0): ["Versova"], (4, 5): ["Versova"], (4, 9): ["Film City"],
        }  # fmt: skip
        assert {each: await held(tx, *each) for each in wanted} == wanted
        assert await held(tx, 4) == ["Film City"]
        [before] = await facts.known(tx, PRIYA, kind="place", as_known=START + 5 * DAY)
        assert before.value == {"place": "Versova"}, "what held last, as it was known then"


async def test_the_same_again_holds_again_in_whatever_order_it_is_heard_of(database):
    said = [("Versova", 0), ("Film City", 2), ("Versova", 4), ("Versova", 6)]
    async with database.transaction() as tx:
        for n, order in enumerate(permutations(said)):
            who = Person(20 + n, "default", "Priya Nair", "casting_director")
            for nth, (place, day) in enumerate(order):
                await noted(tx, place, day, 10 + nth, person=who)
            days = [await held(tx, day, person=who) for day in range(8)]
            assert days == [["Versova"]] * 2 + [["Film City"]] * 2 + [["Versova"]] * 4
            rows = await tx.rows(
                select(memory_fact.c.proofs).where(memory_fact.c.owner == person_key(who.id))
            )
            assert sum(row["proofs"] for row in rows) == 4


async def test_what_is_split_is_still_believed_as_it_was(database):
    async with database.transaction() as tx:
        await noted(tx, "Versova", 0, 0)
        await noted(tx, "Versova", 6, 6)
        await noted(tx, "Film City", 3, 9)
        assert [await held(tx, 4, known) for known in (1, 7, 10)] == [["Versova"], ["Versova"], ["Film City"]]
        assert [await held(tx, 7, known) for known in (1, 7, 10)] == [["Versova"]] * 3


async def test_a_fact_said_earlier_than_was_known_holds_from_then_and_was_not_known_before(database):
    async with database.transaction() as tx:
        await noted(tx, "Versova", 5, 5, kind="fact")
        await noted(tx, "Versova", 1, 9, kind="fact")
        assert await held(tx, 2, kind="fact") == ["Versova"]
        assert await held(tx, 2, 7, kind="fact") == []
        assert await held(tx, 6, 7, kind="fact") == ["Versova"]
        [now] = await facts.known(tx, PRIYA)
        assert (now.proofs, now.valid_from) == (2, START + DAY)


async def test_what_was_wrong_gives_back_what_it_closed(database):
    async with database.transaction() as tx:
        await noted(tx, "Versova", 0, 0)
        wrong = await noted(tx, "Film City", 3, 3)
        await retract(tx, wrong, START + 5 * DAY)
        assert await held(tx, 4) == ["Versova"]
        assert await held(tx, 4, 4) == ["Film City"]
        [now] = await facts.known(tx, PRIYA, kind="place")
        assert now.value == {"place": "Versova"}


async def test_what_was_deleted_leaves_no_hole_where_it_held(database):
    async with database.transaction() as tx:
        await noted(tx, "Versova", 0, 0)
        gone = await noted(tx, "Film City", 3, 3)
        await forget(tx, [], [gone], START + 5 * DAY)
        assert await held(tx, 4) == await held(tx, 4, 4) == ["Versova"]
        assert [one.value["place"] for one in await facts.known(tx, PRIYA, kind="place")] == ["Versova"]


async def test_an_import_takes_its_place_among_what_is_known(database):
    async with database.transaction() as tx:
        await noted(tx, "Versova", 0, 0)
    lines = [line async for line in exported(database, "default", [person_key(1)])]
    async with database.transaction() as tx:
        [old] = await facts.known(tx, PRIYA, kind="place")
        await forget(tx, [], [old.id], START)
        await noted(tx, "Film City", 3, 3)
    await imported(database, "default", [one for one in lines if '"fact"' in one], START + 9 * DAY)
    async with database.transaction() as tx:
        assert [await held(tx, day) for day in (1, 4)] == [["Versova"], ["Film City"]]
        assert len(await facts.known(tx, PRIYA, kind="place")) == 1


async def test_merging_keeps_what_was_known_of_each(database):
    """Two chats noted the same at once; one heard of it later, but it was said earlier."""
    other = Person(2, "default", "Arjun Mehta", "casting_director")
    async with database.transaction() as tx:
        first = await noted(tx, "Versova", 5, 5, kind="fact")
        second = await noted(tx, "Versova", 1, 9, kind="fact", person=other)
        await tx.update(memory_fact, {"id": second}, {"owner": person_key(1)})
        assert await facts.merge(tx, "default", person_key(1)) == 1
        assert [await held(tx, 2, known, kind="fact") for known in (7, 10)] == [[], ["Versova"]]
        assert [await held(tx, 6, known, kind="fact") for known in (7, 10)] == [["Versova"]] * 2
        assert first != second
        [now] = await facts.known(tx, PRIYA)
        assert now.proofs == 2


async def test_no_version_outlives_its_last_proof(database):
    """What was known before is gone too when what said it is deleted."""
    async with database.transaction() as tx:
        await noted(tx, "Versova", 5, 5, kind="fact")
        await noted(tx, "Versova", 1, 9, kind="fact")
        assert len(await tx.rows(select(memory_fact.c.id))) == 2
        turns = [row["turn_id"] for row in await tx.rows(select(memory_proof.c.turn_id).distinct())]
        assert (await forget(tx, turns[:1], [], START)).facts <= 1
        assert (await forget(tx, turns[1:], [], START)).turns == 1
        assert await tx.rows(select(memory_fact.c.id)) == []
        assert await tx.rows(select(memory_proof.c.turn_id)) == []
