"""Pairs that an import left to somebody's eyes. Nothing here commits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, and_, func, or_, select, update

from core.casting.imports.queries import talent_import, talent_import_row
from core.casting.talent.queries import talent
from core.store.database import Row, Tx

Verdict = Literal["same", "different", "later"]
_ROW = talent_import_row.c
_FRESH = talent.alias("fresh")
_KNOWN = talent.alias("known")
OPEN = or_(_ROW.verdict == "", _ROW.verdict == "later")


@dataclass(frozen=True, slots=True)
class Pair:
    """``fresh``: the profile that came with a row of a file; ``known``: the one it may be the same as."""

    import_id: int
    line: int
    file: str
    fresh: int
    known: int
    score: float
    verdict: str


def _pairs(org: str) -> list[ColumnElement[bool]]:
    """Pairs of which both are in the directory, or of which one left it because they were the same."""
    both = and_(_FRESH.c.deleted_at.is_(None), _KNOWN.c.deleted_at.is_(None))
    return [
        talent_import.c.org_id == org,
        talent_import.c.status == "done",
        _ROW.outcome == "review",
        _ROW.undone_at.is_(None),
        or_(both, _ROW.verdict == "same"),
    ]


def _joined() -> object:
    return (
        talent_import_row.join(talent_import, talent_import.c.id == _ROW.import_id)
        .join(_FRESH, _FRESH.c.id == _ROW.talent_id)
        .join(_KNOWN, _KNOWN.c.id == _ROW.other_id)
    )


def _pair(row: Row) -> Pair:
    return Pair(
        row["import_id"],
        row["line"],
        row["file_name"],
        row["talent_id"],
        row["other_id"],
        row["score"] or 0.0,
        row["verdict"],
    )


async def next_open(tx: Tx, org: str, import_id: int | None = None) -> Pair | None:
    """The next pair to look at: the newest import first, in the file's order, those put off last."""
    query = select(*_ROW, talent_import.c.file_name).select_from(_joined()).where(*_pairs(org), OPEN)  # type: ignore[arg-type]
    if import_id is not None:
        query = query.where(_ROW.import_id == import_id)
    ordered = query.order_by(_ROW.verdict, _ROW.import_id.desc(), _ROW.settled_at, _ROW.line)
    row = await tx.row(ordered.limit(1))
    return None if row is None else _pair(row)


async def get(tx: Tx, org: str, import_id: int, line: int) -> Pair | None:
    """One pair, settled or not."""
    where = (*_pairs(org), _ROW.import_id == import_id, _ROW.line == line)
    row = await tx.row(select(*_ROW, talent_import.c.file_name).select_from(_joined()).where(*where))  # type: ignore[arg-type]
    return None if row is None else _pair(row)


async def counted(tx: Tx, org: str, import_id: int) -> dict[str, int]:
    """How many pairs of an import have which verdict; "" for those nobody looked at."""
    query = select(_ROW.verdict, func.count().label("pairs")).select_from(_joined())  # type: ignore[arg-type]
    query = query.where(*_pairs(org), _ROW.import_id == import_id).group_by(_ROW.verdict)
    return {row["verdict"]: row["pairs"] for row in await tx.rows(query)}


async def settle(tx: Tx, pair: Pair, verdict: str, now: datetime | None) -> None:
    """Say what a pair is; empty: nobody has said."""
    mine = (_ROW.import_id == pair.import_id, _ROW.line == pair.line)
    await tx.execute(update(talent_import_row).where(*mine).values(verdict=verdict, settled_at=now))
