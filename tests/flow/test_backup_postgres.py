"""PostgreSQL's own tools back a hub up and bring it back, as docs/operations.md says."""

from __future__ import annotations

import asyncio
import re
import secrets
import shutil
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import text

from config.app import build
from config.schema import ensure_schema
from config.settings import load
from core.messages import Outbound
from core.store import outbox
from core.store.database import Database
from tests.conftest import absent
from tests.fakes import FakeClock
from tests.postgres import address, run
from tests.switchboard import FakeChannel

pytestmark = pytest.mark.postgres
OPERATIONS = Path(__file__).resolve().parents[2] / "docs" / "operations.md"


def plain(url):
    """As a setting and PostgreSQL's own tools write it."""
    return url.replace("postgresql+psycopg://", "postgresql://")


def tool(*words):
    if shutil.which(words[0]) is None:
        absent(words[0])
    done = subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr


async def sent(hub):
    """The only message of a hub has left, or was found."""
    async with asyncio.timeout(30):
        while True:
            await hub.upkeep.rewake()
            async with hub.database.read() as tx:
                [row] = await outbox.newest(tx, "default")
            if row["status"] == "sent":
                return
            await asyncio.sleep(0.05)


async def test_a_dump_is_restored_and_nothing_that_left_since_is_sent_twice(postgres, tmp_path):
    slack, clock = FakeChannel("slack", asked_by="key"), FakeClock()

    async def hub(url):
        environment = {"CASTMATCH_DATABASE_URL": plain(url), "CASTMATCH_SECRET": "s"}
        made = build(load(environment), clock=clock, channels=[slack])
        await made.start(listen=False, tick=False)
        return made

    before = Database(postgres)
    async with before.transaction() as tx:
        message = Outbound(key="k", address=slack.address("D1"), text="Come at 11")
        await outbox.put(tx, message, org_id="default", now=clock())
    await before.close()
    tool("pg_dump", "--format=custom", f"--file={tmp_path / 'castmatch.dump'}", plain(postgres))
    first = await hub(postgres)
    await sent(first)
    await first.stop()
    assert slack.texts() == ["Come at 11"]

    name = f"castmatch_test_{secrets.token_hex(6)}"
    await run(f'CREATE DATABASE "{name}"')
    try:
        restored = plain(address(name))
        tool(
            "pg_restore", "--no-owner", "--exit-on-error", f"--dbname={restored}", tmp_path / "castmatch.dump"
        )
        database = Database(address(name))
        assert not await ensure_schema(database), "its schema came with it"
        [block] = re.findall(r"```sql\n(.+?)```", OPERATIONS.read_text(encoding="utf-8"), re.DOTALL)
        for statement in filter(None, map(str.strip, block.split(";"))):
            async with database.transaction() as tx:
                await tx.execute(text(statement))
        await database.close()
        second = await hub(address(name))
        await sent(second)
        await second.stop()
    finally:
        await run(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
    assert slack.texts() == ["Come at 11"]
