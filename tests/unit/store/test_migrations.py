"""The history leads to exactly the tables that the code uses, on both databases."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from config.schema import HEAD, MIGRATIONS, ensure_schema, upgrade
from core.conversation.tools import collect
from core.store.schema import metadata


async def test_the_history_ends_where_the_code_begins(database):
    collect()
    differences = []
    tables = set()

    def rebuild(connection):
        metadata.drop_all(connection)
        upgrade(connection)
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        differences.extend(compare_metadata(context, metadata))
        tables.update(inspect(connection).get_table_names())

    await database.administer(rebuild)

    # The full-text index has tables of its own on SQLite; they are made beside the metadata.
    unknown = [d for d in differences if "talent_text" not in str(d) and "ix_talent_document" not in str(d)]
    assert unknown == []
    assert {"inbound", "outbox", "talent", "slot"} <= tables


async def test_a_database_at_the_newest_revision_is_left_alone(database):
    collect()
    await database.administer(metadata.drop_all)

    assert await ensure_schema(database)
    assert not await ensure_schema(database)


def test_the_known_head_is_the_newest_revision():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))

    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]
