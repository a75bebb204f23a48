"""What several processes on one database need: who sends for an account, and the engine's own tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

ENGINE = "03.04.00_50_post_add_retry_failed_job_procedure.sql"
"""The newest of procrastinate's own migrations that the tables below contain. When an upgrade of it
brings more of them, a revision of ours runs those."""


def upgrade() -> None:
    op.add_column("account", sa.Column("holder", sa.String(length=32), nullable=True))
    connection = op.get_bind()
    if (
        connection.dialect.name == "postgresql"
        and "procrastinate_jobs" not in sa.inspect(connection).get_table_names()
    ):
        from procrastinate.schema import SchemaManager

        connection.exec_driver_sql(SchemaManager.get_schema().replace("%", "%%"))
