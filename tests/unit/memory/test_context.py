"""What a model is told of before: facts, the talk itself, and turns, each with its source, in its budget."""

from __future__ import annotations

from datetime import timedelta

from core.memory.context import MOST_CHARS, remembered
from core.memory.privacy import choose_level
from core.memory.talk import Minded
from core.people import Person
from core.store import persons
from tests.fakes import START
from tests.unit.memory.test_facts import told


async def priya(tx):
    return await persons.add(tx, "default", "Priya Nair", "casting_director", START)


async def test_the_talk_is_told_with_who_said_it_after_the_facts_and_once(database):
    async with database.transaction() as tx:
        who = await priya(tx)
        await told(tx, who, "the director hates late starts")
        talk = [
            Minded(1, "Arjun Mehta", "keep Kabir for Monday", START),
            Minded(2, "Priya Nair", "the director hates late starts", START),
        ]
        lines = await remembered(tx, who, "what now?", "", talk)
    assert lines[0].startswith("the person,")
    assert lines[1] == f'Arjun in this talk, {START:%Y-%m-%d}: "keep Kabir for Monday"'
    assert sum("late starts" in line for line in lines) == 1


async def test_it_stays_within_its_budget_and_cannot_end_its_quotation(database):
    async with database.transaction() as tx:
        who = await priya(tx)
        talk = [Minded(n, "Arjun", f'say "{n}" ' + "x" * 300, START + timedelta(minutes=n)) for n in range(9)]
        lines = await remembered(tx, who, "x", "", talk)
    assert sum(map(len, lines)) <= MOST_CHARS
    assert all(line.count('"') == 2 for line in lines)


async def test_nobody_outside_and_nobody_at_off_is_told_of_facts(database):
    async with database.transaction() as tx:
        who = await priya(tx)
        await told(tx, who, "the director hates late starts")
        await choose_level(tx, who, "off", START)
        assert await remembered(tx, who, "the director", "", []) == []
        outside = Person(99, "default", "Zoya", "talent")
        assert await remembered(tx, outside, "x", "", [Minded(1, "Zoya", "hello", START)]) == []
