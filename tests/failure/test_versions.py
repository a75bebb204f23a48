"""Two versions of the code on one database while nodes are replaced one by one.

The newer one is made from this one: a schema with another column, a message with another field, and a
kind of notice that the older nodes have never heard of.
"""

from __future__ import annotations

import asyncio
import shutil
import signal
from pathlib import Path

import pytest

from config.schema import HEAD
from tests.failure.test_nodes import everybody_writes
from tests.nodes import ROOT

pytestmark = [pytest.mark.failure, pytest.mark.postgres]
PACKAGES = ("bots", "config", "core", "integrations", "jobs")
MIGRATION = f"""
import sqlalchemy as sa
from alembic import op

revision = "9000"
down_revision = "{HEAD}"


def upgrade():
    op.add_column("outbox", sa.Column("newer", sa.Text(), nullable=True))


def downgrade():
    op.drop_column("outbox", "newer")
"""
NOTICES = """
from core.conversation.drafts import Draft
from core.messages import Address


async def announce(ctx):
    draft = Draft("Only a newer version says this.")
    await ctx.desk.post(Address.parse(ctx.row["subject"]), draft, key=ctx.row["key"], purpose="reminder")
    return ""


NOTICES = {**NOTICES, "newer": announce}
"""
TABLE = 'outbox = Table(\n    "outbox",\n    metadata,\n'
FIELD = "    progress: float | None = None\n    picture: str"


def newer(folder: Path) -> Path:
    """This code with what a next version might bring."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    changed(folder / "config/schema.py", f'HEAD = "{HEAD}"', 'HEAD = "9000"')
    changed(folder / "core/store/schema.py", TABLE, f'{TABLE}    Column("newer", Text, nullable=True),\n')
    changed(folder / "core/messages.py", FIELD, f'    newer: str = "said so"\n{FIELD}')
    (folder / "core/store/migrations/versions/9000_newer.py").write_text(MIGRATION)
    with (folder / "core/casting/digests/notices.py").open("a") as notices:
        notices.write(NOTICES)
    return folder


def changed(path: Path, before: str, after: str) -> None:
    text = path.read_text()
    assert text.count(before) == 1, f"{path.name} has changed: {before!r}"
    path.write_text(text.replace(before, after))


async def test_an_older_and_a_newer_version_side_by_side_lose_and_double_nothing(site, said, tmp_path):
    run = await site(chats=6, nodes=2, workers=1)
    code = await asyncio.to_thread(newer, tmp_path / "newer")
    writing = asyncio.create_task(everybody_writes(run, 6))
    await run.hub.until("SELECT count(*) > 6 AS yes FROM outbox WHERE status IN ('sent', 'delivered')")
    olds = list(run.hub.nodes)
    for n, old in enumerate(olds):
        [new] = run.hub.add(1, old.command)
        new.code = code
        await new.start()
        assert run.hub.ledger("SELECT version_num FROM alembic_version")[0]["version_num"] == "9000"
        # Telegram's chat of somebody who has written; older nodes sweep beside the newer ones.
        run.hub.ledger(
            "INSERT INTO notice (org_id, key, kind, subject, arguments, due_at, status) SELECT"
            f" 'default', 'newer/{n}', 'newer', conversation_key, '{{}}', now(), 'pending'"
            " FROM outbox WHERE channel = 'telegram' LIMIT 1"
        )
        announced = f"SELECT count(*) = 1 AS yes FROM outbox WHERE key = 'newer/{n}' AND status = 'sent'"
        await run.hub.until(announced, 30)
        await old.end(signal.SIGTERM)
        run.hub.nodes.remove(old)
    await writing
    await everybody_writes(run, 1)
    await run.settled(120)

    recount = said(run)
    assert recount.lost + recount.disordered + recount.tools_twice == 0, str(recount)
    # What answers no message counts as doubled: these are the notices, and each came once.
    assert recount.doubled == len(olds), str(recount)
    assert all("Traceback" not in node.log for node in (*olds, *run.hub.nodes))
