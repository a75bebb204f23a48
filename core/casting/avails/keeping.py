"""What is said of somebody's days, kept: the newest word counts, and nobody is free and busy at once."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, or_, select

from core.casting.talent import queries as directory
from core.casting.talent.model import Span
from core.casting.talent.queries import availability
from core.store.database import Tx

SAID = "said"
ANSWERED = "avail"


async def keep(
    tx: Tx, org: str, talent_id: int, found: Sequence[Span], source: str, now: datetime
) -> tuple[list[int], list[Any]]:
    """New rows; of what was said or answered of these days before, only what lies outside them stays. With
    them what was taken away, to be put back."""
    rows: list[int] = []
    before: list[Any] = []
    for each in found:
        over = delete(availability).where(
            availability.c.talent_id == talent_id,
            or_(availability.c.source.like(f"{SAID}%"), availability.c.source.like(f"{ANSWERED}/%")),
            availability.c.starts_at < each.end,
            availability.c.ends_at > each.start,
        )
        old = await tx.execute(over.returning(availability))
        for row in old.mappings():
            before.append((talent_id, row["starts_at"], row["ends_at"], row["kind"], row["note"]))
            for start, end in ((row["starts_at"], each.start), (each.end, row["ends_at"])):
                if start < end:
                    left = Span(start, end, row["kind"], row["note"])
                    rows.append(await directory.add_span(tx, org, talent_id, left, now, row["source"]))
        rows.append(await directory.add_span(tx, org, talent_id, each, now, source))
    return rows, before


async def answered(tx: Tx, check_ids: Sequence[int]) -> dict[int, list[Span]]:
    """What was answered to questions about dates, day by day, as it stands now."""
    by_source = {f"{ANSWERED}/{one}": one for one in check_ids}
    found: dict[int, list[Span]] = {one: [] for one in check_ids}
    query = select(availability).where(availability.c.source.in_(sorted(by_source)))
    for row in await tx.rows(query.order_by(availability.c.starts_at, availability.c.id)):
        span = Span(row["starts_at"], row["ends_at"], row["kind"], row["note"])
        found[by_source[row["source"]]].append(span)
    return found
