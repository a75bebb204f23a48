"""Backups of a hub that works, and the hub that comes back from one."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from config.app import build
from config.settings import load
from config.workers import backups
from core.messages import Outbound
from core.store import outbox, sqlite_file
from core.store.database import Database
from jobs.backups import Backups
from tests.fakes import FakeClock, sqlite_url
from tests.nodes import Node, rows
from tests.schema import copy_schema
from tests.switchboard import FakeChannel, Switchboard

ROOT = Path(__file__).resolve().parents[2]


def scheduled(desk, folder, **more):
    file = Path(desk.hub.database.url.database)
    settings = {"every": timedelta(hours=24), "keep": 3, **more}
    return Backups(file, folder, clock=desk.clock, **settings)


async def test_a_copy_is_made_when_one_is_due_and_the_oldest_go(desk, tmp_path):
    folder = tmp_path / "copies"
    made = scheduled(desk, folder)
    for hour in range(24 * 6):
        if hour % 7 == 0:
            made = scheduled(desk, folder)  # a restart does not begin anew
        await made()
        desk.clock.advance(hours=1)
    assert len(made.made()) == 3
    assert made.age_s() == 24 * 3600
    (folder / "mine.db").write_text("not the hub's")
    (folder / "castmatch-20200101T000000Z.db.part").write_text("of a process that died")
    await made()
    assert (folder / "mine.db").exists()
    assert len(made.made()) == 3


async def test_a_copy_holds_what_was_said(desk, tmp_path):
    await desk.person("Priya", "casting_director")
    await desk.say("Priya", "help")
    made = await scheduled(desk, tmp_path / "copies").make()
    found = sqlite_file.look_at(made)
    assert (found.inbound, found.outbox) == (1, 1)


async def test_a_backup_that_fails_is_said_in_the_log_and_tried_again(desk, tmp_path, caplog):
    folder = tmp_path / "copies"
    folder.write_text("a file is in the way")
    made = scheduled(desk, folder)
    await made()
    assert "backup failed" in caplog.text
    folder.unlink()
    await made()
    assert len(made.made()) == 1


async def test_a_hub_on_a_file_makes_backups_by_itself_unless_it_is_told_not_to(tmp_path):
    def hub(**more):
        file = f"sqlite+aiosqlite:///{tmp_path}/hub.db"
        environment = {"CASTMATCH_DATABASE_URL": file, "CASTMATCH_SECRET": "s", **more}
        return build(load(environment), clock=FakeClock(), channels=[])

    hubs = [hub(), hub(CASTMATCH_BACKUP_HOURS="0"), hub(CASTMATCH_BACKUP_FOLDER=str(tmp_path / "other"))]
    copies = [one.copies for one in hubs]
    assert copies[0].folder == tmp_path / "backups"
    assert copies[1] is None
    assert copies[2].folder == tmp_path / "other"
    await hubs[0].start(listen=False, tick=False)
    await hubs[0].ticker.run("backup")
    assert len(copies[0].made()) == 1
    for one in hubs:
        await one.stop()


async def test_a_message_that_was_leaving_at_the_backup_is_found_and_not_sent_again(tmp_path):
    slack = FakeChannel("slack", asked_by="key")
    slack.held = asyncio.Event()
    board = await Switchboard.open(tmp_path, slack)
    file, early = tmp_path / "test.db", tmp_path / "early.db"
    await board.queue("k", "slack", "D1", "Come at 11")
    await slack.entered.wait()
    await asyncio.to_thread(sqlite_file.copy, file, early)
    slack.held.set()
    await board.hub.settle()
    await comes_back_from(board, early)
    assert slack.texts() == ["Come at 11"]
    assert (await board.row("k"))["status"] == "sent"
    await board.close()


async def test_a_message_that_left_after_the_backup_is_found_and_not_sent_again(tmp_path):
    slack = FakeChannel("slack", asked_by="key")
    file, early = tmp_path / "test.db", tmp_path / "early.db"
    await copy_schema(tmp_path)
    database = Database(sqlite_url(tmp_path))
    async with database.transaction() as tx:
        for n in range(3):
            message = Outbound(key=f"k{n}", address=slack.address(f"D{n}"), text=f"Come at {n}")
            await outbox.put(tx, message, org_id="default", now=FakeClock()())
    await database.close()
    await asyncio.to_thread(sqlite_file.copy, file, early)
    board = await Switchboard.open(tmp_path, slack)
    await board.hub.settle()
    slack.seen.pop()  # one of them had not left after all
    await comes_back_from(board, early)
    assert sorted(slack.texts()) == ["Come at 0", "Come at 1", "Come at 2"]
    assert {row["status"] for row in await board.rows()} == {"sent"}
    await board.close()


async def comes_back_from(board, backup):
    """The hub dies, is restored and starts again."""
    await board.die()
    file = board.folder / "test.db"
    await asyncio.to_thread(sqlite_file.replace, file, backup, board.folder / "kept.db", board.clock())
    await board.reopen()
    await board.until(lambda: settled(board))
    await board.hub.settle()


async def settled(board):
    return not [row for row in await board.rows() if row["status"] in ("uncertain", "pending", "sending")]


def castmatch(environment, *arguments):
    done = subprocess.run(
        [sys.executable, "-m", "config.cli", *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def environment(tmp_path):
    foreign = ("CASTMATCH", "SLACK", "TELEGRAM", "TWILIO", "ANTHROPIC", "SMTP", "MAIL")
    clean = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    own = {
        "CASTMATCH_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path}/var/hub.db",
        "CASTMATCH_SECRET": "a secret of the tests",
        "PYTHONPATH": str(ROOT),
    }
    return {**clean, **own}


async def test_a_backup_of_a_running_hub_comes_back_only_when_it_is_stopped(tmp_path, environment):
    url, database = environment["CASTMATCH_DATABASE_URL"], tmp_path / "var" / "hub.db"
    (tmp_path / "var").mkdir()
    node = Node(tmp_path, environment)
    await node.start()
    people = ("people", "add", "--role", "casting_director", "--name")
    try:
        assert castmatch(environment, *people, "Priya Nair")[0] == 0
        code, said = castmatch(environment, "backup", "--to", tmp_path / "one.db")
        assert code == 0, said
        assert castmatch(environment, *people, "Anil Rao")[0] == 0

        code, said = castmatch(environment, "restore", tmp_path / "one.db")
        assert (code, "A hub runs on this database" in said) == (1, True), said
        code, said = castmatch({**environment, "CASTMATCH_PORT": "0"}, "serve")
        assert (code, "another hub runs" in said) == (2, True), said
    finally:
        await node.end()

    code, said = castmatch(environment, "restore", tmp_path / "one.db")
    assert code == 0, said
    names = "SELECT name FROM person ORDER BY name"
    assert [row["name"] for row in rows(url, names)] == ["Priya Nair"]
    [kept] = database.parent.glob("hub.db.before-*")
    assert [row["name"] for row in rows(f"sqlite+aiosqlite:///{kept}", names)] == ["Anil Rao", "Priya Nair"]
    await node.start()
    await node.end()


def test_what_cannot_be_restored_changes_nothing(tmp_path, environment):
    url = environment["CASTMATCH_DATABASE_URL"]
    people = ("people", "add", "--role", "casting_director", "--name")
    assert castmatch(environment, *people, "Priya Nair")[0] == 0
    newer, notes = tmp_path / "newer.db", tmp_path / "notes.db"
    assert castmatch(environment, "backup", "--to", newer)[0] == 0
    with closing(sqlite3.connect(newer, isolation_level=None)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    notes.write_text("my notes")
    assert castmatch(environment, "backup", "--to", newer)[0] == 2
    for file, word in ((newer, "upgrade"), (notes, "damaged"), (tmp_path / "none.db", "no such file")):
        code, said = castmatch(environment, "restore", file)
        assert (code, word in said) == (2, True), said
    assert [row["name"] for row in rows(url, "SELECT name FROM person")] == ["Priya Nair"]


def test_on_postgresql_both_name_its_own_tools(environment):
    there = {**environment, "CASTMATCH_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}
    for arguments in (("backup",), ("restore", "x.db")):
        code, said = castmatch(there, *arguments)
        assert (code, "pg_dump" in said) == (2, True), said


def test_the_scheduled_ones_are_where_the_command_puts_its_own(tmp_path, environment):
    assert castmatch(environment, "people", "list")[0] == 0
    code, said = castmatch(environment, "backup")
    assert code == 0, said
    settings = load(environment).hub
    [made] = backups(settings, FakeClock()).made()
    assert str(made) in said
