"""Rows of imports: what was put in, from where, and what stood there before."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnClause,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TextualSelect,
    column,
    func,
    insert,
    select,
    text,
    update,
)

from core.casting.talent.queries import talent
from core.store.database import Row, Tx
from core.store.schema import Id, Json, Utc, metadata, org_id, row_id

LOOKED_UP = 500
"""Keys per IN list."""

talent_import = Table(
    "talent_import",
    metadata,
    row_id(),
    org_id(),
    Column("source", String(64), nullable=False),
    Column("file_name", Text, nullable=False, default=""),
    Column("person_id", Id, ForeignKey("person.id"), nullable=True),
    Column("address", String(512), nullable=True),
    Column("status", String(16), nullable=False),
    Column("params", Json, nullable=False, default=dict),
    Column("content", LargeBinary, nullable=True),
    Column("total", Integer, nullable=False, default=0),
    Column("done_line", Integer, nullable=False, default=0),
    Column("counts", Json, nullable=False, default=dict),
    Column("shown", Json, nullable=False, default=dict),
    Column("made_at", Utc, nullable=False),
    Column("finished_at", Utc, nullable=True),
)
"""One file. ``status``: previewed, declined, applying, done, undoing, undone. ``content``: the file
itself, only while it may still be applied. ``done_line``: rows up to this line are dealt with."""
Index("ix_talent_import_status", talent_import.c.status)

talent_import_row = Table(
    "talent_import_row",
    metadata,
    Column("import_id", Id, ForeignKey("talent_import.id", ondelete="CASCADE"), nullable=False),
    Column("line", Integer, nullable=False),
    Column("outcome", String(16), nullable=False),
    Column("name", Text, nullable=False, default=""),
    Column("talent_id", Id, ForeignKey("talent.id"), nullable=True),
    Column("other_id", Id, ForeignKey("talent.id"), nullable=True),
    Column("score", Float, nullable=True),
    Column("reasons", Json, nullable=False, default=list),
    Column("before", Json, nullable=False, default=dict),
    Column("after", String(64), nullable=False, default=""),
    Column("settled_at", Utc, nullable=True),
    Column("undone_at", Utc, nullable=True),
    Column("verdict", String(16), nullable=False, default="", server_default=""),
    PrimaryKeyConstraint("import_id", "line"),
)
"""What a row did: added, updated, review, error (rows that changed nothing have none). ``before``:
what undo restores. ``after``: the profile's state as the row left it; another one means that somebody
changed it since."""
Index("ix_talent_import_row_talent", talent_import_row.c.talent_id)

talent_source = Table(
    "talent_source",
    metadata,
    org_id(),
    Column("source", String(64), nullable=False),
    Column("key", String(160), nullable=False),
    Column("talent_id", Id, ForeignKey("talent.id"), nullable=False),
    Column("fingerprint", String(64), nullable=False),
    PrimaryKeyConstraint("org_id", "source", "key"),
)
"""Whose row a source's key is, and what the row said when it was last read."""
Index("ix_talent_source_talent", talent_source.c.talent_id)


async def add_run(tx: Tx, org: str, source: str, now: datetime, **values: Any) -> int:
    """A new import; returns its id."""
    row = {"org_id": org, "source": source, "made_at": now, **values}
    result = await tx.execute(talent_import.insert().values(**row).returning(talent_import.c.id))
    return int(result.scalar_one())


_LIGHT = [column for column in talent_import.c if column.name != "content"]


async def run(tx: Tx, import_id: int) -> Row | None:
    """One import without its file."""
    return await tx.row(select(*_LIGHT).where(talent_import.c.id == import_id))


async def content(tx: Tx, import_id: int) -> bytes | None:
    """The file, while it is kept."""
    found = await tx.scalar(select(talent_import.c.content).where(talent_import.c.id == import_id))
    return None if found is None else bytes(found)


async def newest(tx: Tx, org: str, statuses: Sequence[str]) -> Row | None:
    """The import made last, in one of these states."""
    query = select(*_LIGHT).where(talent_import.c.org_id == org, talent_import.c.status.in_(statuses))
    return await tx.row(query.order_by(talent_import.c.id.desc()).limit(1))


async def in_states(tx: Tx, *statuses: str) -> list[Row]:
    """Every import in one of these states, oldest first."""
    query = select(*_LIGHT).where(talent_import.c.status.in_(statuses))
    return await tx.rows(query.order_by(talent_import.c.id))


async def change_run(tx: Tx, import_id: int, **values: Any) -> None:
    """Update one import."""
    await tx.execute(update(talent_import).where(talent_import.c.id == import_id).values(**values))


async def move_on(tx: Tx, import_id: int, before: Sequence[str], status: str, **values: Any) -> bool:
    """Give an import another status; False when it is in none of the states before."""
    result = await tx.execute(
        update(talent_import)
        .where(talent_import.c.id == import_id, talent_import.c.status.in_(before))
        .values(status=status, **values)
    )
    return result.rowcount == 1


async def remember(tx: Tx, import_id: int, rows: Sequence[Mapping[str, Any]]) -> None:
    """Keep what rows did."""
    if rows:
        await tx.execute(insert(talent_import_row), [{"import_id": import_id, **row} for row in rows])


async def to_undo(tx: Tx, import_id: int, limit: int) -> list[Row]:
    """What rows did and is not taken back yet, the last one first."""
    query = select(talent_import_row).where(
        talent_import_row.c.import_id == import_id,
        talent_import_row.c.undone_at.is_(None),
        talent_import_row.c.outcome != "error",
    )
    return await tx.rows(query.order_by(talent_import_row.c.line.desc()).limit(limit))


async def settle_row(tx: Tx, import_id: int, line: int, **values: Any) -> None:
    """Change what is kept of one row."""
    mine = (talent_import_row.c.import_id == import_id, talent_import_row.c.line == line)
    await tx.execute(update(talent_import_row).where(*mine).values(**values))


async def outcomes(tx: Tx, import_id: int, outcome: str, limit: int) -> list[Row]:
    """Rows with one outcome, in the file's order."""
    query = select(talent_import_row).where(
        talent_import_row.c.import_id == import_id, talent_import_row.c.outcome == outcome
    )
    return await tx.rows(query.order_by(talent_import_row.c.line).limit(limit))


async def tally(tx: Tx, import_id: int) -> dict[str, int]:
    """How many rows of each outcome are kept."""
    query = select(talent_import_row.c.outcome, func.count().label("rows")).where(
        talent_import_row.c.import_id == import_id
    )
    return {row["outcome"]: row["rows"] for row in await tx.rows(query.group_by(talent_import_row.c.outcome))}


async def sources(tx: Tx, org: str, source: str, keys: Sequence[str]) -> dict[str, Row]:
    """What is known of these keys of a source. A reference that a profile carries without having come
    through an import counts too."""
    found: dict[str, Row] = {}
    for some in portions(keys):
        query = select(talent_source).where(
            talent_source.c.org_id == org, talent_source.c.source == source, talent_source.c.key.in_(some)
        )
        found |= {row["key"]: row for row in await tx.rows(query)}
        refs = [key.removeprefix("ref:") for key in some if key.startswith("ref:") and key not in found]
        mine = select(talent.c.id, talent.c.ref).where(
            talent.c.org_id == org, talent.c.source == source, talent.c.ref.in_(refs)
        )
        for row in await tx.rows(mine) if refs else ():
            key = f"ref:{row['ref']}"
            found[key] = {"talent_id": row["id"], "fingerprint": "", "key": key, "unwritten": True}
    return found


async def profiles(tx: Tx, ids: Iterable[int]) -> dict[int, Row]:
    """Whole rows of profiles by id, also of those that are out of the directory."""
    found: dict[int, Row] = {}
    for some in portions(list(dict.fromkeys(ids))):
        rows = await tx.rows(select(talent).where(talent.c.id.in_(some)))
        found |= {row["id"]: row for row in rows}
    return found


async def owners(tx: Tx, ids: Iterable[int]) -> dict[int, Row]:
    """People by id, as far as an import asks about them."""
    listed = json.dumps(sorted(set(ids)))
    return {row["id"]: row for row in await tx.rows(_OWNERS[tx.dialect], {"listed": listed})}


async def known_as(tx: Tx, org: str, channel: str, ids: Iterable[str]) -> list[Row]:
    """Identities known under any of these provider ids, as their key or as their alias; oldest first."""
    values = {"org": org, "channel": channel, "listed": json.dumps(sorted(ids))}
    found = {row["id"]: row for row in await tx.rows(_KNOWN_AS[tx.dialect], values) if row["org_id"] == org}
    return [found[own] for own in sorted(found)]


async def inserted(tx: Tx, table: Table, rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Insert rows; their ids in the same order."""
    if not rows:
        return []
    if tx.dialect == "sqlite":
        # Whoever holds the write lock gets ascending ids, row by row; asked for the order, SQLAlchemy
        # would insert each row by itself.
        made = (await tx.execute(insert(table).returning(table.c.id), list(rows))).scalars()
        return sorted(int(one) for one in made)
    statement = insert(table).returning(table.c.id, sort_by_parameter_order=True)
    return [int(one) for one in (await tx.execute(statement, list(rows))).scalars()]


def portions(items: Sequence[Any]) -> Iterable[Sequence[Any]]:
    """Items in lists that every database takes."""
    return (items[start : start + LOOKED_UP] for start in range(0, len(items), LOOKED_UP))


_NUMBERS = {
    "sqlite": "(SELECT value FROM json_each(:listed))",
    "postgresql": "(SELECT CAST(jsonb_array_elements_text(CAST(:listed AS jsonb)) AS bigint))",
}
_WORDS = {
    "sqlite": _NUMBERS["sqlite"],
    "postgresql": "(SELECT jsonb_array_elements_text(CAST(:listed AS jsonb)))",
}
_DAYS = {
    "sqlite": _NUMBERS["sqlite"],
    "postgresql": "(SELECT CAST(jsonb_array_elements_text(CAST(:listed AS jsonb)) AS date))",
}
"""A list of any length as one value, so that the statement is the same for all."""


def _for_both(sql: str, listed: Mapping[str, str], *columns: ColumnClause[Any]) -> dict[str, TextualSelect]:
    return {dialect: text(sql.format(listed=one)).columns(*columns) for dialect, one in listed.items()}


# Whose they are is looked at afterwards: by an index of organisations, SQLite would read everybody.
_COMPARED = _for_both(
    "SELECT id, name, birth_date, age_min, age_max, gender, city, height_cm, source, ref,"
    " EXISTS (SELECT 1 FROM identity WHERE identity.person_id = talent.person_id"
    " AND identity.channel = 'whatsapp') AS has_phone,"
    " EXISTS (SELECT 1 FROM identity WHERE identity.person_id = talent.person_id"
    " AND identity.channel = 'email') AS has_mail,"
    " org_id FROM talent WHERE id IN {listed} AND deleted_at IS NULL",
    _NUMBERS,
    column("id", Id),
    column("name", Text),
    column("birth_date", Date),
    column("age_min", Integer),
    column("age_max", Integer),
    column("gender", String),
    column("city", String),
    column("height_cm", Integer),
    column("source", String),
    column("ref", String),
    column("has_phone", Boolean),
    column("has_mail", Boolean),
    column("org_id", String),
)
_BORN = _for_both(
    "SELECT id, birth_date FROM talent WHERE org_id = :org AND birth_date IN {listed} AND deleted_at IS NULL",
    _DAYS,
    column("id", Id),
    column("birth_date", Date),
)
_OWNERS = _for_both(
    "SELECT id, name, role, left_at FROM person WHERE id IN {listed}",
    _NUMBERS,
    column("id", Id),
    column("name", Text),
    column("role", String),
    column("left_at", Utc),
)
_IDENTITY = "SELECT id, org_id, person_id, channel, external_id, alias, proof, status, shared FROM identity"
# Each half by an index of its own.
_KNOWN_AS = _for_both(
    f"{_IDENTITY} WHERE org_id = :org AND channel = :channel AND external_id IN {{listed}}"
    f" UNION ALL {_IDENTITY} WHERE channel = :channel AND alias IN {{listed}}",
    _WORDS,
    column("id", Id),
    column("org_id", String),
    column("person_id", Id),
    column("channel", String),
    column("external_id", String),
    column("alias", String),
    column("proof", String),
    column("status", String),
    column("shared", Boolean),
)
_PROFILES_OF = _for_both(
    "SELECT id, person_id FROM talent WHERE person_id IN {listed}",
    _NUMBERS,
    column("id", Id),
    column("person_id", Id),
)
_SHARERS = _for_both(
    "SELECT identity_id, person_id FROM identity_share WHERE identity_id IN {listed}",
    _NUMBERS,
    column("identity_id", Id),
    column("person_id", Id),
)
_REFS = _for_both(
    "SELECT talent_id, key, org_id, source FROM talent_source"
    " WHERE talent_id IN {listed} AND key LIKE 'ref:%'",
    _NUMBERS,
    column("talent_id", Id),
    column("key", String),
    column("org_id", String),
    column("source", String),
)


async def compared(tx: Tx, org: str, listed: str) -> list[Row]:
    """What of these profiles (a JSON list of ids) is compared with a row; only who is in the directory."""
    rows = await tx.rows(_COMPARED[tx.dialect], {"listed": listed})
    return [row for row in rows if row["org_id"] == org]


async def refs(tx: Tx, org: str, source: str, listed: str) -> dict[int, set[str]]:
    """The references that these profiles (a JSON list of ids) have in a source."""
    found: dict[int, set[str]] = {}
    for row in await tx.rows(_REFS[tx.dialect], {"listed": listed}):
        if (row["org_id"], row["source"]) != (org, source):
            continue
        found.setdefault(row["talent_id"], set()).add(row["key"].removeprefix("ref:"))
    return found


async def born_on(tx: Tx, org: str, births: Iterable[date]) -> list[Row]:
    """Who was born on one of these days: id, birth_date."""
    listed = json.dumps([one.isoformat() for one in sorted(births)])
    return await tx.rows(_BORN[tx.dialect], {"org": org, "listed": listed})


async def profiles_of(tx: Tx, people: Iterable[int]) -> dict[int, int]:
    """The profile of each of these people who has one."""
    rows = await tx.rows(_PROFILES_OF[tx.dialect], {"listed": json.dumps(sorted(people))})
    return {row["person_id"]: row["id"] for row in rows}


async def sharers(tx: Tx, identities: Iterable[int]) -> dict[int, set[int]]:
    """Everybody behind each of these shared numbers."""
    found: dict[int, set[int]] = {}
    for row in await tx.rows(_SHARERS[tx.dialect], {"listed": json.dumps(sorted(identities))}):
        found.setdefault(row["identity_id"], set()).add(row["person_id"])
    return found
