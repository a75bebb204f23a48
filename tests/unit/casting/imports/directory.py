"""One file put in and taken out on a real database, and what the directory then says."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select

from core.casting.imports import queries
from core.casting.imports.applying import BATCH, Outcome, Run, apply
from core.casting.imports.model import Conventions, entries, laid_out
from core.casting.imports.undoing import take_back
from core.casting.talent.queries import talent, talent_trait
from core.store.database import Database
from core.store.persons import identity, identity_share, person
from tests.fakes import START
from tests.unit.casting.imports.sheets import TODAY, sheet_of

ORG = "default"


async def put_in(
    database: Database, content: str | bytes, source: str = "default", *, batch: int = BATCH
) -> tuple[int, list[Outcome]]:
    """(the import's id, what became of each row)."""
    sheet = sheet_of(content.encode() if isinstance(content, str) else content)
    layout = laid_out(sheet).decided(Conventions("dmy", "inches"))
    rows = list(entries(sheet, layout, TODAY))
    async with database.transaction() as tx:
        made = await queries.add_run(tx, ORG, source, START, status="applying", total=layout.rows)
    found: list[Outcome] = []
    for start in range(0, len(rows), batch):
        async with database.transaction() as tx:
            found += await apply(tx, Run(made, ORG, source, TODAY), rows[start : start + batch], START)
    return made, found


async def take_out(database: Database, made: int, source: str = "default", *, batch: int = 500) -> int:
    """Undo an import; how many rows stayed."""
    kept = 0
    while True:
        async with database.transaction() as tx:
            done, stayed = await take_back(tx, made, ORG, source, START, batch)
        kept += stayed
        if not done:
            return kept


def kinds(outcomes: list[Outcome]) -> list[str]:
    return [outcome.kind for outcome in outcomes]


async def standing(database: Database) -> dict[str, Any]:
    """Everything that is true of the directory now: people in it, what they are found by, whose
    numbers are whose."""
    live = select(talent).where(talent.c.deleted_at.is_(None))
    async with database.read() as tx:
        people = await tx.rows(live.order_by(talent.c.id))
        ids = [row["id"] for row in people]
        traits = await tx.rows(
            select(talent_trait)
            .where(talent_trait.c.talent_id.in_(ids))
            .order_by(talent_trait.c.talent_id, talent_trait.c.kind, talent_trait.c.value)
        )
        numbers = await tx.rows(
            select(identity).where(identity.c.person_id.is_not(None)).order_by(identity.c.id)
        )
        shares = await tx.rows(
            select(identity_share).order_by(identity_share.c.identity_id, identity_share.c.person_id)
        )
        known = await tx.rows(select(person).where(person.c.left_at.is_(None)).order_by(person.c.id))
        keys = await tx.rows(
            select(queries.talent_source).order_by(
                queries.talent_source.c.source, queries.talent_source.c.key
            )
        )
    return {
        "people": people,
        "traits": traits,
        "numbers": numbers,
        "shares": shares,
        "known": known,
        "keys": keys,
    }
