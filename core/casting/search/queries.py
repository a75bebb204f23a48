"""The rows a search reads: for every term the set of people, and who has changed since it was written.

A change of a profile writes one row here (a trigger does, so that no way of writing is forgotten);
``packing`` folds those into the sets later. A query reads both, so it always sees the newest profile.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    DDL,
    Column,
    ColumnClause,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TextualSelect,
    bindparam,
    case,
    column,
    event,
    func,
    select,
    text,
)

from core.casting.talent.queries import availability, talent
from core.store.database import Row, Tx
from core.store.schema import Id, Json, metadata

posting = Table(
    "search_posting",
    metadata,
    Column("org_id", String(64), nullable=False),
    Column("term", String(80), nullable=False),
    Column("chunk", Integer, nullable=False),
    Column("people", LargeBinary, nullable=False),
    PrimaryKeyConstraint("org_id", "term", "chunk"),
)
"""Who has a term. Person ``n`` is bit ``n`` of all pieces together; ``bits`` knows the form."""
MARK = "!"
"""Instead of people: the mark of the last folding (see ``kept``)."""

fresh = Table(
    "search_fresh",
    metadata,
    Column("talent_id", Id, primary_key=True, autoincrement=False),
    Column("org_id", String(64), nullable=False),
    Column("was", Text, nullable=False),
    Column("touched", Integer, nullable=False, default=0, server_default="0"),
)
"""Whose sets are behind. ``was``: the terms under which the sets have them now."""
Index("ix_search_fresh_org", fresh.c.org_id)

sign = Table(
    "search_sign",
    metadata,
    Column("org_id", String(64), nullable=False),
    Column("slug", String(96), nullable=False),
    Column("term", String(80), nullable=False),
    Column("weight", Integer, nullable=False),
    PrimaryKeyConstraint("org_id", "slug", "term"),
)
"""Words that people with a skill use and others hardly do, learned from the directory itself.
``weight``: of a hundred people who use it, how many have the skill."""

state = Table(
    "search_state",
    metadata,
    Column("org_id", String(64), primary_key=True),
    Column("version", String(16), nullable=False, default=""),
    Column("people", Integer, nullable=False, default=0),
)
"""``version``: of the rules by which all profiles' terms were made. ``people``: how many there were when
the signs were learned."""

ON_SQLITE = (
    "CREATE TRIGGER IF NOT EXISTS search_talent_added AFTER INSERT ON talent BEGIN"
    " INSERT INTO search_fresh (talent_id, org_id, was, touched) VALUES (new.id, new.org_id, '', 0)"
    " ON CONFLICT (talent_id) DO NOTHING; END",
    "CREATE TRIGGER IF NOT EXISTS search_talent_changed AFTER UPDATE OF document, deleted_at ON talent"
    " WHEN old.document <> new.document OR (old.deleted_at IS NULL) <> (new.deleted_at IS NULL) BEGIN"
    " INSERT INTO search_fresh (talent_id, org_id, was, touched) VALUES (old.id, old.org_id,"
    " CASE WHEN old.deleted_at IS NULL THEN old.document ELSE '' END, 0)"
    " ON CONFLICT (talent_id) DO NOTHING; END",
    "CREATE TRIGGER IF NOT EXISTS search_talent_removed AFTER DELETE ON talent BEGIN"
    " INSERT INTO search_fresh (talent_id, org_id, was, touched) VALUES (old.id, old.org_id,"
    " CASE WHEN old.deleted_at IS NULL THEN old.document ELSE '' END, 0)"
    " ON CONFLICT (talent_id) DO NOTHING; END",
)
# The update takes the row's lock: whoever folds it into the sets at the same moment is waited for.
ON_POSTGRESQL = (
    "CREATE OR REPLACE FUNCTION search_note_talent() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
    " IF TG_OP = 'INSERT' THEN"
    " INSERT INTO search_fresh (talent_id, org_id, was) VALUES (NEW.id, NEW.org_id, '')"
    " ON CONFLICT (talent_id) DO UPDATE SET touched = search_fresh.touched + 1;"
    " ELSIF TG_OP = 'DELETE' OR OLD.document <> NEW.document"
    " OR (OLD.deleted_at IS NULL) <> (NEW.deleted_at IS NULL) THEN"
    " INSERT INTO search_fresh (talent_id, org_id, was) VALUES (OLD.id, OLD.org_id,"
    " CASE WHEN OLD.deleted_at IS NULL THEN OLD.document ELSE '' END)"
    " ON CONFLICT (talent_id) DO UPDATE SET touched = search_fresh.touched + 1;"
    " END IF; RETURN NULL; END $$",
    "CREATE OR REPLACE TRIGGER search_talent"
    " AFTER INSERT OR DELETE OR UPDATE OF document, deleted_at ON talent"
    " FOR EACH ROW EXECUTE FUNCTION search_note_talent()",
)


def _made(dialect: str, statements: tuple[str, ...]) -> None:
    for statement in statements:
        made = DDL(statement.replace("%", "%%")).execute_if(dialect=dialect)  # type: ignore[no-untyped-call]
        event.listen(metadata, "after_create", made)


_made("sqlite", ON_SQLITE)
_made("postgresql", ON_POSTGRESQL)
_gone = DDL("DROP FUNCTION IF EXISTS search_note_talent() CASCADE")  # type: ignore[no-untyped-call]
event.listen(metadata, "before_drop", _gone.execute_if(dialect="postgresql"))

_LISTED = {
    "sqlite": "(SELECT value FROM json_each(:listed))",
    "postgresql": "(SELECT jsonb_array_elements_text(CAST(:listed AS jsonb)))",
}
"""A list of any length as one value, so that the statement is the same for all."""


def _made_for_both(sql: str, *columns: ColumnClause[Any]) -> dict[str, TextualSelect]:
    return {dialect: text(sql.format(listed=listed)).columns(*columns) for dialect, listed in _LISTED.items()}


POSTINGS = _made_for_both(
    "SELECT term, chunk, people FROM search_posting WHERE org_id = :org AND term IN {listed}",
    column("term", String),
    column("chunk", Integer),
    column("people", LargeBinary),
)
SIGNS = _made_for_both(
    "SELECT slug, term, weight FROM search_sign WHERE org_id = :org AND slug IN {listed}",
    column("slug", String),
    column("term", String),
    column("weight", Integer),
)
SIGNS_OF_WORDS = _made_for_both(
    "SELECT slug, term, weight FROM search_sign WHERE org_id = :org AND term IN {listed}",
    column("slug", String),
    column("term", String),
    column("weight", Integer),
)
_NUMBERS = {
    "sqlite": _LISTED["sqlite"],
    "postgresql": "(SELECT CAST(jsonb_array_elements_text(CAST(:listed AS jsonb)) AS bigint))",
}
NAMES = {
    dialect: text(f"SELECT id, name, details FROM talent WHERE id IN {listed}").columns(
        column("id", Id), column("name", Text), column("details", Json)
    )
    for dialect, listed in _NUMBERS.items()
}
TERMS = {
    dialect: text(f"SELECT id, document FROM talent WHERE id IN {listed}").columns(
        column("id", Id), column("document", Text)
    )
    for dialect, listed in _NUMBERS.items()
}
FRESH = (
    select(
        fresh.c.talent_id,
        case((talent.c.deleted_at.is_(None), talent.c.document), else_="").label("document"),
    )
    .select_from(fresh.outerjoin(talent, talent.c.id == fresh.c.talent_id))
    .where(fresh.c.org_id == bindparam("org"))
)
BUSY = select(availability.c.talent_id).where(
    availability.c.org_id == bindparam("org"),
    availability.c.kind == "busy",
    availability.c.starts_at < bindparam("free_to"),
    availability.c.ends_at > bindparam("free_from"),
)


async def waiting(tx: Tx, org: str) -> int:
    """How many profiles the sets are behind by."""
    return int(await tx.scalar(select(func.count()).where(fresh.c.org_id == org)) or 0)


async def document(tx: Tx, org: str, talent_id: int) -> Row | None:
    """The terms of one person."""
    query = talent.select().with_only_columns(talent.c.document)
    return await tx.row(
        query.where(talent.c.id == talent_id, talent.c.org_id == org, talent.c.deleted_at.is_(None))
    )


async def state_of(tx: Tx, org: str) -> tuple[str, int]:
    """The version that all profiles have, and how many were learned from."""
    row = await tx.row(select(state).where(state.c.org_id == org))
    return ("", 0) if row is None else (row["version"], row["people"])


async def set_state(tx: Tx, org: str, **values: object) -> None:
    """Remember one or both of them."""
    await tx.insert_once(state, {"org_id": org, "version": "", "people": 0})
    await tx.update(state, {"org_id": org}, values)


async def organisations(tx: Tx) -> list[str]:
    """Who has a directory that is searched or about to be."""
    known = select(state.c.org_id).union(select(fresh.c.org_id))
    return sorted(row["org_id"] for row in await tx.rows(known))
