"""A directory of generated people, with the truth about them."""

from __future__ import annotations

from config.search import understood
from core.casting.search.learning import learn
from core.casting.search.packing import pack
from core.casting.talent.criteria import Criteria
from core.store.database import Database
from tests.benchmarks.people.filling import START, fill, made
from tests.benchmarks.people.lives import ORG, Person
from tests.benchmarks.people.questions import Question, questions

MANY = 1_200
"""Enough for words to be learned from."""


async def crowd(database: Database, many: int = MANY) -> list[Person]:
    """Fill an empty directory; person ``n`` has the id ``n + 1``."""
    people: list[Person] = []
    for chunk in made(7, many):
        people += [one for one, _ in chunk]
        await fill(database, [profile for _, profile in chunk], chunk[0][0].number + 1)
    await pack(database, at_once=2_000)
    await learn(database, ORG)
    return people


def asked(people: list[Person], each: int) -> list[Question]:
    """Questions with somebody to find, ``each`` of every kind."""
    return questions(11, people, each)


async def criteria(database: Database, question: Question) -> Criteria:
    """What a question asks for, as it would be typed."""
    if question.like is not None:
        return Criteria(similar_to=question.like + 1)
    async with database.read() as tx:
        return await understood(tx, ORG, "Asia/Kolkata", question.text, START)
