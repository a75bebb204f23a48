"""Generated people as a directory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from sqlalchemy import insert

from core.casting.talent.model import Talent
from core.casting.talent.queries import talent, talent_trait
from core.casting.talent.rows import canonical, profile_row, trait_rows
from core.store.database import Database
from core.store.persons import person as person_table
from tests.benchmarks.people.lives import ORG, Person, person

CHUNK = 1_000
START = datetime(2026, 11, 20, 5, 30, tzinfo=UTC)


def made(seed: int, many: int) -> Iterator[list[tuple[Person, Talent]]]:
    """Everybody, a chunk at a time."""
    for start in range(0, many, CHUNK):
        yield [person(seed, number) for number in range(start, min(start + CHUNK, many))]


async def fill(database: Database, people: Sequence[Talent], first: int) -> None:
    """Insert profiles with the ids from ``first`` on, their persons with the same."""
    clean = [canonical(one) for one in people]
    persons = [
        {"id": first + place, "org_id": ORG, "name": one.name, "role": "talent", "created_at": START}
        for place, one in enumerate(clean)
    ]
    rows = [
        {**profile_row(one), "id": first + place, "person_id": first + place,
         "created_at": START, "updated_at": START}
        for place, one in enumerate(clean)
    ]  # fmt: skip
    traits = [row for place, one in enumerate(clean) for row in trait_rows(one, first + place)]
    async with database.transaction() as tx:
        await tx.execute(insert(person_table), persons)
        await tx.execute(insert(talent), rows)
        await tx.execute(insert(talent_trait), traits)
