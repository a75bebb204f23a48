"""Two profiles of one person become one, and two again: nothing is deleted.

What the one says stays; the other fills what is empty and adds to lists. Its numbers, photos, days and the
keys of its rows go over; the profile itself leaves the directory and keeps what it said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import Table, select, update

from core.casting.imports.filling import state
from core.casting.imports.queries import profiles, talent_source
from core.casting.media.queries import media
from core.casting.naming.model import MOST_ALIASES
from core.casting.talent import names, queries
from core.casting.talent.details import with_blanks_filled
from core.casting.talent.model import Talent
from core.casting.talent.queries import availability, talent
from core.store.database import Tx
from core.store.persons import identity, identity_share, person

MOVED: tuple[Table, ...] = (availability, media)
"""Rows that only say something of a person, and go with them."""
LISTS = ("languages", "accents", "skills", "plays", "credits")
BLANKS = ("gender", "height_cm", "build", "city", "training", "bio", "rate", "portrait", "showreel")


async def merge(tx: Tx, into: Talent, gone: Talent, now: datetime) -> dict[str, Any]:
    """Make ``into`` the only one; what ``part`` needs to make them two again."""
    rows = await profiles(tx, [into.id, gone.id])
    before, born = rows[into.id], rows[gone.id]["birth_date"]
    await queries.change(tx, joined(into, gone), now)
    if before["birth_date"] is None and born is not None:
        await _born(tx, into.id, born)
    moved = {table.name: await _move(tx, table, gone.id, into.id) for table in MOVED}
    keys = select(talent_source.c.source, talent_source.c.key).where(talent_source.c.talent_id == gone.id)
    sources = [[row["source"], row["key"]] for row in await tx.rows(keys)]
    await tx.execute(
        update(talent_source).where(talent_source.c.talent_id == gone.id).values(talent_id=into.id)
    )
    ways = await _ways(tx, gone.person_id, into.person_id)
    await tx.execute(update(talent).where(talent.c.id == gone.id).values(deleted_at=now, updated_at=now))
    await tx.execute(update(person).where(person.c.id == gone.person_id).values(left_at=now))
    after = (await profiles(tx, [into.id]))[into.id]
    return {
        "into": into.id,
        "gone": gone.id,
        "before": _kept(before),
        "after": state(after),
        "moved": moved,
        "sources": sources,
        "ways": ways,
    }


def joined(into: Talent, gone: Talent) -> Talent:
    """What is known of both, the first one's word before the second's."""
    more: dict[str, Any] = {name: getattr(gone, name) for name in BLANKS if not getattr(into, name)}
    more |= {name: tuple(dict.fromkeys((*getattr(into, name), *getattr(gone, name)))) for name in LISTS}
    if not into.ages_known:
        more["playing_age"] = gone.playing_age
    if into.agent_id is None and gone.agent_id is not None:
        more |= {"agent_id": gone.agent_id, "representation": gone.representation}
    details = with_blanks_filled(into.details, gone.details)
    if not any(names.alike(gone.name, one) for one in into.called):
        details = replace(details, aliases=(*details.aliases, gone.name)[:MOST_ALIASES])
    more |= {"guardian_id": into.guardian_id or gone.guardian_id, "is_minor": into.is_minor or gone.is_minor}
    return replace(into, details=details, **more)


async def _born(tx: Tx, talent_id: int, born: date | None) -> None:
    await tx.execute(update(talent).where(talent.c.id == talent_id).values(birth_date=born))


async def _move(tx: Tx, table: Table, old: int, new: int) -> list[int]:
    moved = update(table).where(table.c.talent_id == old).values(talent_id=new).returning(table.c.id)
    return [int(one) for one in (await tx.execute(moved)).scalars()]


async def _ways(tx: Tx, old: int, new: int) -> dict[str, list[int]]:
    """Numbers and addresses, alone or shared, speak for the other person now."""
    own = update(identity).where(identity.c.person_id == old).values(person_id=new).returning(identity.c.id)
    owned = [int(one) for one in (await tx.execute(own)).scalars()]
    mine = await tx.rows(select(identity_share).where(identity_share.c.person_id == old))
    theirs = await tx.rows(select(identity_share).where(identity_share.c.person_id == new))
    there = {row["identity_id"] for row in theirs}
    both = [row["identity_id"] for row in mine if row["identity_id"] in there]
    shared = [row["identity_id"] for row in mine if row["identity_id"] not in there]
    await tx.execute(
        update(identity_share)
        .where(identity_share.c.person_id == old, identity_share.c.identity_id.in_(shared))
        .values(person_id=new)
    )
    return {"owned": owned, "shared": shared, "both": both}


async def part(tx: Tx, trace: Mapping[str, Any], now: datetime) -> bool:
    """Two again. False: the one was changed since, so it stays as it is."""
    rows = await profiles(tx, [trace["into"], trace["gone"]])
    into, gone = rows.get(trace["into"]), rows.get(trace["gone"])
    if into is None or gone is None or into["org_id"] != gone["org_id"] or state(into) != trace["after"]:
        return False
    stored = trace["before"]
    born = stored["birth_date"]
    old = {**stored, "birth_date": date.fromisoformat(born) if born else None}
    one = queries.as_talent({**into, **old, "language": "en", "timezone": "UTC"})
    await queries.change(tx, one, now)
    await _born(tx, one.id, old["birth_date"])
    for table in MOVED:
        ids = trace["moved"][table.name]
        await tx.execute(update(table).where(table.c.id.in_(ids)).values(talent_id=gone["id"]))
    for source, key in trace["sources"]:
        mine = (
            talent_source.c.org_id == into["org_id"],
            talent_source.c.source == source,
            talent_source.c.key == key,
        )
        await tx.execute(update(talent_source).where(*mine).values(talent_id=gone["id"]))
    await _ways_back(tx, trace["ways"], into["person_id"], gone["person_id"])
    await tx.execute(update(talent).where(talent.c.id == gone["id"]).values(deleted_at=None, updated_at=now))
    await tx.execute(update(person).where(person.c.id == gone["person_id"]).values(left_at=None))
    return True


async def _ways_back(tx: Tx, ways: Mapping[str, list[int]], new: int, old: int) -> None:
    await tx.execute(update(identity).where(identity.c.id.in_(ways["owned"])).values(person_id=old))
    await tx.execute(
        update(identity_share)
        .where(identity_share.c.person_id == new, identity_share.c.identity_id.in_(ways["shared"]))
        .values(person_id=old)
    )


def _kept(row: Mapping[str, Any]) -> dict[str, Any]:
    """A profile's row as JSON values."""
    left_out = ("id", "created_at", "updated_at", "deleted_at", "document")
    kept = {name: value for name, value in row.items() if name not in left_out}
    return {**kept, "birth_date": row["birth_date"].isoformat() if row["birth_date"] else None}
