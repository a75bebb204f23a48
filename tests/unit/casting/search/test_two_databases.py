from __future__ import annotations

from config.demo import fill
from core.casting.search.finding import relaxations, search
from core.casting.talent import queries
from core.casting.talent.criteria import Criteria
from core.store.database import Database
from tests.fakes import ACCOUNTS, START, Stage
from tests.unit.casting.search.test_finding import _examples
from tests.unit.store.conftest import database

__all__ = ["database"]


async def test_one_question_has_one_answer_on_both_databases(database: Database, stage: Stage) -> None:
    await fill(database, START, ACCOUNTS)
    await fill(stage.database, START, ACCOUNTS)
    # On one database it only shows that the answer does not depend on the file.
    asked = [
        *_examples(10 if database.sqlite else 100),
        *(Criteria(similar_to=talent_id) for talent_id in range(1, 12)),
    ]
    async with database.read() as one, stage.database.read() as other:
        for question in asked:
            found = await search(one, "default", question, 10)
            assert found == await search(other, "default", question, 10)
            if not found.total:
                ways = await relaxations(one, "default", question)
                assert ways == await relaxations(other, "default", question)
        for name in ("Riya", "Deepika", "Harleen S.", "dipika", "Amrta"):
            assert await queries.named(one, "default", name) == await queries.named(other, "default", name)
            guesses = await queries.guessed(one, "default", name)
            assert guesses == await queries.guessed(other, "default", name)
