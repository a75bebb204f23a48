"""Whether a rank depends on what it must not depend on: the name, and what only the person may say.

For each pair of a question and somebody among its answers the person gets a name of another community, then
says something of themselves (and then the opposite); the answers must stay the same people in the same order.

``--people N`` (1,200), ``--pairs N`` (1,000). The bar is every pair.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from core.casting.declared import queries as declared
from core.casting.declared.model import KINDS
from core.casting.declared.sealing import sealed
from core.casting.search.finding import identified
from core.casting.search.packing import pack
from core.casting.talent import queries
from core.casting.talent.criteria import Criteria
from core.store.database import Database, Tx
from core.vault import Vault
from tests.benchmarks.people.filling import START
from tests.benchmarks.people.lives import ORG

NAMES = (
    "Mohammed Siddiqui",
    "Harpreet Kaur",
    "Maria D'Souza",
    "Lakshmi Iyer",
    "Tenzin Bhutia",
    "Kamala Marak",
)
SAID = {
    "religion": ("muslim", "hindu"),
    "caste": ("dalit", "brahmin"),
    "ethnicity": ("Naga", "Marathi"),
    "sexuality": ("gay", "queer"),
    "health": ("epilepsy", "asthma"),
    "disability": ("deaf", "wheelchair user"),
}
ANSWERS = 10
OF_EACH = 6
"""People of one question's answers that are changed, one after another."""
Change = Callable[[Tx, int, int], Awaitable[None]]
Ranked = list[tuple[int, int]]


async def renamed(tx: Tx, talent_id: int, turn: int) -> None:
    """A name of another community."""
    profile = await queries.get(tx, talent_id)
    assert profile is not None
    await queries.change(tx, replace(profile, name=NAMES[(talent_id + turn) % len(NAMES)]), START)


def saying(vault: Vault) -> Change:
    """Something only the person may say, of one kind after another; another turn says something else."""

    async def say(tx: Tx, talent_id: int, turn: int) -> None:
        kind = KINDS[(talent_id + turn // 2) % len(KINDS)]
        words = SAID[kind][turn % 2]
        await declared.keep(tx, ORG, talent_id, kind, sealed(vault, talent_id, kind, words), START)

    return say


async def kept(database: Database, asked: list[Criteria], change: Change, pairs: int) -> tuple[int, int]:
    """In how many pairs the answers stayed as they were, and how many pairs there were."""
    same = done = 0
    for wanted in asked:
        async with database.read() as tx:
            before, _ = await identified(tx, ORG, wanted, ANSWERS, close=True)
        for place, (talent_id, _) in enumerate(before[:OF_EACH]):
            if done >= pairs:
                return same, done
            async with database.transaction() as tx:
                await change(tx, talent_id, place)
                after, _ = await identified(tx, ORG, wanted, ANSWERS, close=True)
            same += after == before
            done += 1
        await pack(database)
    return same, done


async def measured(folder: Path, people: int, pairs: int) -> dict[str, tuple[int, int]]:
    """(pairs kept, pairs) for each thing a rank must be blind to."""
    from tests.fakes import create_schema, sqlite_url
    from tests.unit.casting.search.crowd import asked, criteria, crowd

    database = Database(sqlite_url(folder))
    await create_schema(database)
    lives = await crowd(database, people)
    wanted = [await criteria(database, one) for one in asked(lives, pairs // 20) if one.kind != "name"]
    found = {
        "the name": await kept(database, wanted, renamed, pairs),
        "what only the person may say": await kept(database, wanted, saying(Vault("a bench")), pairs),
    }
    await database.close()
    return found


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=1200)
    parser.add_argument("--pairs", type=int, default=1000)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = asyncio.run(measured(Path(folder), args.people, args.pairs))
    for about, (same, pairs) in found.items():
        print(f"the rank stays when {about} changes: {same:,} of {pairs:,} pairs (bar: all)")
    return 0 if all(same == pairs for same, pairs in found.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
