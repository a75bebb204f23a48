"""The history leads to exactly the tables that the code uses, on both databases."""

from __future__ import annotations

import asyncio
from importlib import import_module
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from procrastinate.schema import SchemaManager
from sqlalchemy import inspect, text

from config.schema import HEAD, MIGRATIONS, ensure_schema, upgrade
from core.conversation.tools import collect
from core.errors import Unavailable
from core.memory import tables as memory_tables
from core.store.database import Database
from core.store.schema import metadata

MIGRATIONS_OF_THE_ENGINE = sorted(
    path.name for path in Path(SchemaManager.get_migrations_path()).glob("*.sql")
)
FEATURES = sorted(path.parent.name for path in MIGRATIONS.parent.parent.glob("casting/*/queries.py"))
OURS = sorted(path.stem for path in (MIGRATIONS / "versions").glob("*.py"))
ENGINE_TABLES = {
    "sqlite": text("SELECT count(*) FROM sqlite_master WHERE name LIKE 'procrastinate%'"),
    "postgresql": text("SELECT count(*) FROM pg_tables WHERE tablename LIKE 'procrastinate%'"),
}


def empty(connection):
    """As before the first migration."""
    metadata.drop_all(connection)
    connection.exec_driver_sql("DROP TABLE IF EXISTS alembic_version")


async def test_the_history_ends_where_the_code_begins(database):
    collect()
    assert memory_tables.memory_turn.metadata is metadata
    for feature in FEATURES:  # one that has no tools yet has tables already
        import_module(f"core.casting.{feature}.queries")
    differences = []
    tables = set()

    def rebuild(connection):
        empty(connection)
        upgrade(connection)
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        differences.extend(compare_metadata(context, metadata))
        tables.update(inspect(connection).get_table_names())

    await database.administer(rebuild)

    # The full-text index has tables of its own on SQLite; they are made beside the metadata.
    # The engine's tables are its own affair.
    foreign = ("talent_text", "ix_talent_document", "memory_text", "memory_vocabulary", "procrastinate_")
    unknown = [d for d in differences if not any(name in str(d) for name in foreign)]
    assert unknown == []
    assert {"inbound", "outbox", "talent", "slot"} <= tables


async def test_a_database_at_the_newest_revision_is_left_alone(database):
    collect()
    await database.administer(empty)

    assert await ensure_schema(database)
    assert not await ensure_schema(database)


async def test_the_tables_of_the_engine_are_those_of_the_installed_version(database):
    """A new version of it that changes them needs a revision of ours, which runs its own migrations."""
    [ours] = (name for name in OURS if name.endswith("_many_processes"))
    known = import_module(f"core.store.migrations.versions.{ours}")
    await database.administer(empty)
    await ensure_schema(database)
    async with database.read() as tx:
        made = await tx.scalar(ENGINE_TABLES[tx.dialect])

    assert MIGRATIONS_OF_THE_ENGINE[-1] == known.ENGINE
    assert made == (0 if database.sqlite else 4)


async def test_a_database_of_a_newer_version_is_refused_with_a_word(database):
    collect()
    await database.administer(empty)
    await ensure_schema(database)
    async with database.transaction() as tx:
        await tx.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(Unavailable, match="upgrade this installation"):
        await ensure_schema(database)


async def test_processes_that_start_together_make_the_schema_once(database):
    if database.sqlite:
        pytest.skip("one process")
    collect()
    await database.administer(empty)
    others = [Database(database.url.render_as_string(hide_password=False)) for _ in range(3)]
    try:
        await asyncio.gather(*(ensure_schema(other) for other in others))
    finally:
        for other in others:
            await other.close()

    assert not await ensure_schema(database)


def test_the_known_head_is_the_newest_revision():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))

    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


async def test_a_history_goes_to_who_alone_wrote_there_and_a_mixed_one_begins_afresh(database):
    collect()
    kept = []

    def rebuild(connection):
        metadata.drop_all(connection)
        connection.execute(text("DROP TABLE IF EXISTS alembic_version"))
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
        for n, (key, person) in enumerate(
            (("one", 7), ("one", 7), ("many", 7), ("many", 8), ("nobody", None))
        ):
            connection.execute(
                text(
                    "INSERT INTO inbound (org_id, channel, account, provider_id, kind, conversation_key,"
                    " preview, person_id, received_at, status, attempts, next_at) VALUES ('o', 'slack', 'a',"
                    " :id, 'turn', :key, '', :person, '2026-11-20 04:30:00', 'done', 1, 0)"
                ),
                {"id": str(n), "key": key, "person": person},
            )
        for key in ("one", "many", "nobody"):
            connection.execute(
                text(
                    "INSERT INTO model_message (conversation_key, n, org_id, message, at)"
                    " VALUES (:key, 0, 'o', '{\"role\": \"user\"}', '2026-11-20 04:30:00')"
                ),
                {"key": key},
            )
        command.upgrade(config, "head")
        kept.extend(connection.execute(text("SELECT conversation_key, person_id FROM model_message")).all())

    await database.administer(rebuild)
    assert [tuple(row) for row in kept] == [("one", 7)]
