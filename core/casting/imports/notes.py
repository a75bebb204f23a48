"""What a file notes about people: kept as the casting office's notes, read by nobody else."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from core.casting.approvals.notes import NOTE_CHARS
from core.casting.approvals.queries import note_table
from core.casting.approvals.unsaid import unsaid
from core.casting.imports.queries import inserted, portions
from core.store.database import Tx


@dataclass(frozen=True, slots=True)
class Remark:
    """One line of a file about one person."""

    talent_id: int
    body: str


def remarks(talent_id: int, cell: str) -> tuple[list[Remark], bool]:
    """The lines of a cell that may be kept, and whether one was left out."""
    lines = [" ".join(line.split()) for line in cell.splitlines()]
    kept = [Remark(talent_id, line[:NOTE_CHARS]) for line in lines if line and not unsaid(line)]
    return kept, len(kept) < sum(map(bool, lines))


async def write(
    tx: Tx, org: str, by: int | None, remarks: Sequence[Remark], now: datetime
) -> dict[int, list[int]]:
    """Note what is not noted yet; the ids of the new notes by profile. ``by``: who sent the file."""
    there = await _standing(tx, {one.talent_id for one in remarks})
    new = [one for one in dict.fromkeys(remarks) if (one.talent_id, one.body) not in there]
    rows = [
        {"org_id": org, "talent_id": one.talent_id, "author_id": by, "visibility": "casting",
         "body": one.body, "made_at": now}
        for one in new
    ]  # fmt: skip
    made: dict[int, list[int]] = {}
    for one, note_id in zip(new, await inserted(tx, note_table, rows), strict=True):
        made.setdefault(one.talent_id, []).append(note_id)
    return made


async def _standing(tx: Tx, people: Iterable[int]) -> set[tuple[int, str]]:
    found: set[tuple[int, str]] = set()
    for some in portions(sorted(people)):
        query = select(note_table.c.talent_id, note_table.c.body).where(
            note_table.c.talent_id.in_(some), note_table.c.withdrawn_at.is_(None)
        )
        found |= {(row["talent_id"], row["body"]) for row in await tx.rows(query)}
    return found


async def noted(tx: Tx, talent_id: int, but: Collection[int]) -> bool:
    """Whether there is a note on somebody, not taken back, that is none of these."""
    mine = (note_table.c.talent_id == talent_id, note_table.c.withdrawn_at.is_(None))
    query = select(note_table.c.id).where(*mine, note_table.c.id.not_in(but)).limit(1)
    return await tx.scalar(query) is not None


async def withdrawn(tx: Tx, notes: Sequence[int], now: datetime) -> None:
    """Take back the notes that came with a row."""
    if notes:
        mine = note_table.c.id.in_(notes) & note_table.c.withdrawn_at.is_(None)
        await tx.execute(update(note_table).where(mine).values(withdrawn_at=now))
