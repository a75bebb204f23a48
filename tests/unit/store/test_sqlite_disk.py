"""Where a commit is made: at once on a quick disk that is hardly used, in the driver's thread otherwise."""

from __future__ import annotations

import sqlite3

import pytest

from core.store.sqlite_disk import Disk


class Desk:
    """A clock, and a connection whose commits take as long as they are told."""

    def __init__(self) -> None:
        self.now, self.takes = 0.0, 0.0005
        self.disk = Disk(lambda: self.now)

    def execute(self, _sql: str) -> None:
        self.now += self.takes

    def commits(self, count: int, *, apart_s: float, bodies: int = 1) -> bool:
        """So many commits, one each ``apart_s``; whether the next is made at once."""
        for _ in range(count):
            self.disk.commit(self, bodies)  # type: ignore[arg-type]
            self.now += max(0.0, apart_s - self.takes)
        return self.disk.quick


def test_what_is_not_known_yet_goes_to_the_thread():
    assert not Disk().quick


def test_a_quick_disk_that_is_hardly_used_commits_at_once():
    assert Desk().commits(100, apart_s=0.005)


def test_a_slow_disk_never_holds_the_loop_up():
    desk = Desk()
    assert desk.commits(100, apart_s=0.05)
    desk.takes = 0.02
    assert not desk.commits(100, apart_s=0.2)
    desk.takes = 0.0005
    assert desk.commits(200, apart_s=0.05), "and it is tried again when it is quick"


def test_where_commits_take_much_of_the_time_they_go_to_the_thread_and_come_back():
    desk = Desk()
    assert desk.commits(100, apart_s=0.005)
    assert not desk.commits(100, apart_s=0.0008)
    assert not desk.commits(100, apart_s=0.003, bodies=4), "they gather there, and stay"
    assert desk.commits(200, apart_s=0.005)


def test_a_pause_tells_nothing_of_what_comes_after_it():
    desk = Desk()
    desk.commits(200, apart_s=0.0008)
    desk.now += 3600
    desk.commits(1, apart_s=0.0008)
    assert not desk.commits(200, apart_s=0.0008)


def test_rows_that_cannot_be_kept_leave_no_transaction_open(tmp_path):
    connection = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    connection.execute("CREATE TABLE thing (name TEXT NOT NULL)")
    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises((sqlite3.Error, ValueError)):
        Disk().insert(connection, "thing (name)", "(?)", [("\ud800",)])
    assert not connection.in_transaction
    connection.close()
