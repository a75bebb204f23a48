"""Copies of a database that others write to, and one in the place of another."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime

import pytest

from core.store import sqlite_file
from core.store.sqlite_file import BadFile

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)


def make(path, rows=0, revision="0011"):
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode=WAL")
        db.execute("CREATE TABLE alembic_version (version_num TEXT)")
        db.execute("INSERT INTO alembic_version VALUES (?)", [revision])
        db.execute("CREATE TABLE inbound (id INTEGER PRIMARY KEY, raw BLOB)")
        db.execute(
            "CREATE TABLE outbox"
            " (id INTEGER PRIMARY KEY, status TEXT, claim_token TEXT, retry_at REAL, reason, not_before TEXT)"
        )
        db.executemany("INSERT INTO inbound (raw) VALUES (?)", [(b"x" * 2000,)] * rows)
    return path


def count(path):
    with closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT count(*) FROM inbound").fetchone()[0]


def test_a_copy_is_of_one_moment_and_ends_while_others_write(tmp_path):
    source = make(tmp_path / "hub.db", 600)
    stop, wrote = threading.Event(), []

    def write():
        with closing(sqlite3.connect(source, isolation_level=None, timeout=10)) as db:
            while not stop.is_set():
                # Two rows at once: a copy that holds an odd number is of no moment at all.
                db.execute("BEGIN IMMEDIATE")
                db.executemany("INSERT INTO inbound (raw) VALUES (?)", [(b"y" * 500,)] * 2)
                db.execute("COMMIT")
                wrote.append(2)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        sqlite_file.copy(source, tmp_path / "copy.db", pages=8, pause_s=0.001)
    finally:
        during = len(wrote)
        stop.set()
        writer.join()
    found = sqlite_file.look_at(tmp_path / "copy.db")
    assert during > 10, "others wrote meanwhile"
    assert 600 <= found.inbound < 600 + 2 * len(wrote)
    assert found.inbound % 2 == 0
    assert (tmp_path / "copy.db").stat().st_mode & 0o077 == 0
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db"]


def test_a_copy_holds_what_is_still_beside_the_file(tmp_path):
    source = make(tmp_path / "hub.db", 3)
    with closing(sqlite3.connect(source, isolation_level=None)) as open_:
        open_.execute("INSERT INTO inbound (raw) VALUES ('in the wal')")
        assert (tmp_path / "hub.db-wal").stat().st_size
        sqlite_file.copy(source, tmp_path / "copy.db")
    assert count(tmp_path / "copy.db") == 4


@pytest.mark.parametrize("damage", ["cut", "scrambled", "empty", "text", "another program's"])
def test_what_is_no_whole_database_is_no_copy(tmp_path, damage):
    path = make(tmp_path / "hub.db", 200)
    whole = path.read_bytes()
    if damage == "another program's":
        path = tmp_path / "other.db"
        with closing(sqlite3.connect(path)) as db:
            db.execute("CREATE TABLE notes (x)")
    else:
        path.write_bytes(
            {
                "cut": whole[: len(whole) // 2],
                "scrambled": whole[:8192] + bytes(255 - b for b in whole[8192:]),
                "empty": b"",
                "text": b"my notes",
            }[damage]
        )
    with pytest.raises(BadFile):
        sqlite_file.look_at(path)
    with pytest.raises((BadFile, sqlite3.Error)):
        sqlite_file.copy(path, tmp_path / "copy.db")
    assert list(tmp_path.glob("copy*")) == []


def test_a_database_is_replaced_and_the_old_one_kept(tmp_path):
    path, backup = make(tmp_path / "hub.db", 5), make(tmp_path / "backup.db", 2)
    sqlite_file.replace(path, backup, tmp_path / "kept.db", NOW)
    assert (count(path), count(tmp_path / "kept.db"), count(backup)) == (2, 5, 2)


def test_what_was_committed_last_is_in_the_kept_one(tmp_path):
    path, backup = make(tmp_path / "hub.db", 5), make(tmp_path / "backup.db", 2)
    dead = sqlite3.connect(path, isolation_level=None)
    dead.execute("INSERT INTO inbound (raw) VALUES ('in the wal')")
    pieces = {end: (tmp_path / f"hub.db{end}").read_bytes() for end in ("", "-wal")}
    dead.close()
    for end, content in pieces.items():  # as a killed process leaves them
        (tmp_path / f"hub.db{end}").write_bytes(content)
    sqlite_file.replace(path, backup, tmp_path / "kept.db", NOW)
    assert (count(path), count(tmp_path / "kept.db")) == (2, 6)


def test_a_database_that_somebody_has_open_is_left_alone(tmp_path):
    path, backup = make(tmp_path / "hub.db", 5), make(tmp_path / "backup.db", 2)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("SELECT count(*) FROM inbound").fetchone()
        with pytest.raises(BadFile, match="in use"):
            sqlite_file.replace(path, backup, tmp_path / "kept.db", NOW)
        other.execute("INSERT INTO inbound (raw) VALUES ('x')")
    assert count(path) == 6
    assert not (tmp_path / "kept.db").exists()


def test_a_damaged_database_is_replaced_too_and_its_pieces_kept(tmp_path):
    path, backup = tmp_path / "hub.db", make(tmp_path / "backup.db", 2)
    path.write_bytes(b"not a database any more" * 1000)
    (tmp_path / "hub.db-wal").write_bytes(b"a piece")
    sqlite_file.replace(path, backup, tmp_path / "kept.db", NOW)
    assert count(path) == 2
    assert (tmp_path / "kept.db").read_bytes().startswith(b"not a database")
    assert (tmp_path / "kept.db-wal").read_bytes() == b"a piece"


def test_a_damaged_backup_changes_nothing(tmp_path):
    path, backup = make(tmp_path / "hub.db", 5), tmp_path / "backup.db"
    backup.write_bytes(b"nothing")
    with pytest.raises((BadFile, sqlite3.Error)):
        sqlite_file.replace(path, backup, tmp_path / "kept.db", NOW)
    assert count(path) == 5
    assert sorted(one.name for one in tmp_path.glob("*coming*")) == []


def test_what_may_have_left_since_is_unclear_and_what_waits_for_its_hour_waits_on(tmp_path):
    path, backup = make(tmp_path / "hub.db"), make(tmp_path / "backup.db")
    rows = [
        ("pending", None),
        ("sending", None),
        ("pending", "2026-11-28 11:59:59.000000"),
        ("pending", "2026-11-28 12:00:01.000000"),
        ("sent", None),
        ("dead", None),
    ]
    with closing(sqlite3.connect(backup, isolation_level=None)) as db:
        db.executemany("INSERT INTO outbox (status, retry_at, not_before) VALUES (?, 5, ?)", rows)
    sqlite_file.replace(path, backup, tmp_path / "kept.db", NOW)
    with closing(sqlite3.connect(path)) as db:
        found = [status for [status] in db.execute("SELECT status FROM outbox ORDER BY id")]
    assert found == ["uncertain", "uncertain", "uncertain", "pending", "sent", "dead"]
