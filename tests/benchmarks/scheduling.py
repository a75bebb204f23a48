"""Five hundred people laid over three days and five rooms; fifty who book at once; two hundred moved.

The laying out and the moving are tool calls on SQLite on disk, as a turn makes them.
``--people`` (500), ``--repeats`` (5). Fifty writers run on SQLite and, where it is there, on PostgreSQL
(``CASTMATCH_TEST_DATABASE_URL``). The message to five thousand is ``bulk``.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg

from core.casting.auditions import queries
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.resources import queries as resources
from core.casting.talent import queries as talents
from core.casting.talent.details import Childhood
from core.casting.talent.model import Span
from core.conversation.drafts import Option, Result
from core.errors import Rejected
from core.people import Person
from core.store.database import Database
from core.store.schema import notice, outbox
from tests.fakes import Stage
from tests.postgres import fresh
from tests.unit.casting.talent.directory import profile

PLACE = "Aram Nagar"
MONDAY = datetime(2026, 11, 23, 4, 30, tzinfo=UTC)  # 10:00 in Mumbai
MOVED = 200
WRITERS = 50


class Office:
    """A desk with one list, and the people on it."""

    def __init__(self, stage: Stage, desk: list[Person], list_id: int) -> None:
        self.stage, self.desk, self.list_id = stage, desk, list_id

    @classmethod
    async def open(cls, stage: Stage, colleagues: int = 1) -> Office:
        desk = [await stage.person(f"Colleague {n}", "associate", "slack") for n in range(colleagues)]
        async with stage.database.transaction() as tx:
            project = await projects.add_project(tx, Project(0, stage.org, "Gully Nights"), stage.clock())
            role = await projects.add_role(tx, Role(0, stage.org, project.id, "Meera"), stage.clock())
            shortlist = await lists.for_role(tx, stage.org, role.id, create=True)
            names = ["A", "B", "C", "D", "E"]
            await resources.note(tx, stage.org, "room", names, desk[0].id, stage.clock(), place=PLACE)
        await stage.room(room(project.id), *desk)
        assert shortlist is not None
        return cls(stage, desk, shortlist.id)

    async def people(self, count: int, *, children: bool = False) -> None:
        """Each has other plans: a shoot, a maybe, lessons, or an audition in another place."""
        dice = random.Random(7)
        guardian = await self.stage.person("Meenal Joshi", "guardian", "whatsapp")
        added = []
        for n in range(count):
            name = f"Person {chr(65 + n // 26 % 26)}{chr(97 + n % 26)}{chr(97 + n // 676)}"
            who = await self.stage.person(name, "talent", "whatsapp")
            one = replace(profile(name), person_id=who.id)
            if children and n % 10 == 0:
                details = replace(one.details, childhood=Childhood(school="8-14 Mon-Fri"))
                one = replace(one, is_minor=True, guardian_id=guardian.id, details=details)
            async with self.stage.database.transaction() as tx:
                talent = await talents.add(tx, one, self.stage.clock())
                for _ in range(3):
                    at = MONDAY + timedelta(days=dice.randrange(3), minutes=15 * dice.randrange(32))
                    kind = dice.choice(["busy", "busy", "tentative", "free"])
                    span = Span(at, at + timedelta(hours=dice.randrange(1, 4)), kind)  # type: ignore[arg-type]
                    await talents.add_span(tx, self.stage.org, talent.id, span, self.stage.clock())
            added.append(talent.id)
        async with self.stage.database.transaction() as tx:
            await lists.put(tx, self.list_id, added, self.desk[0].id, self.stage.clock())

    async def elsewhere(self, count: int) -> None:
        """Some of them read for another house's role in another place in these days."""
        async with self.stage.database.transaction() as tx:
            entries = await lists.entries(tx, self.list_id)
            other = await queries.add_session(
                tx,
                org_id=self.stage.org,
                key="other",
                project_id=99,
                role_id=99,
                round="callback",
                place="Bandra",
                minutes=30,
                starts_at=MONDAY,
                ends_at=MONDAY + timedelta(hours=8),
                created_by=self.desk[0].id,
                created_at=self.stage.clock(),
            )
            for n, entry in enumerate(entries[:count]):
                start = MONDAY + timedelta(days=n % 3, minutes=15 * (n % 32))
                values = {"talent_id": entry.talent_id, "recipient_id": self.desk[0].id}
                values |= {"starts_at": start, "ends_at": start + timedelta(minutes=30)}
                await queries.add_slot(tx, org_id=self.stage.org, session_id=other.id, **values)

    async def call(self, tool: str, who: Person | None = None, **arguments: object) -> tuple[float, Result]:
        began = time.perf_counter()
        result = await self.stage.run(tool, who or self.desk[0], **arguments)
        return time.perf_counter() - began, result

    async def tap(self, result: Result, tool: str, who: Person | None = None) -> tuple[float, Result]:
        chosen = choice(result, tool)
        return await self.call(chosen.tool, who, **chosen.arguments)


def choice(result: Result, tool: str) -> Option:
    assert result.draft is not None
    return next(one for one in result.draft.options if one.tool == tool)


@asynccontextmanager
async def on(address: str) -> AsyncIterator[Stage]:
    if address == "sqlite":
        with tempfile.TemporaryDirectory(dir=".") as folder:
            stage = await Stage.open(Path(folder))
            yield stage
            await stage.close()
        return
    async with fresh() as url:
        database = Database(url)
        yield Stage(database)
        await database.close()


async def laid_out(count: int, repeats: int) -> None:
    async with on("sqlite") as stage:
        office = await Office.open(stage)
        await office.people(count, children=True)
        await office.elsewhere(count // 4)
        order: dict[str, object] = {
            "role": "Meera",
            "days": ("Mon to Wed",),
            "hours": "10-6",
            "minutes": 10,
            "place": PLACE,
        }
        order |= {"side_by_side": 5, "breaks": (("1:30", "2:15"),), "readers": tuple("VNOPQ")}
        took, placed = [], 0
        for _ in range(repeats):
            seconds, result = await office.call("schedule_auditions", **order)
            took.append(seconds)
            placed = sum(1 for one in result.data["slots"] if one["at"])
        sent_s, sent = await office.tap(result, "send_invitations")
        print(
            f"{count} people, 5 rooms and readers, 3 days, lunch: shown in {statistics.median(took):.2f} s"
            f" (bar: <= 1), worst {max(took):.2f} s; {placed} of {count} have a time"
        )
        print(f"{sent.data['invited']} invited with their reminders in one transaction: {sent_s:.2f} s")


async def moved(repeats: int) -> None:
    async with on("sqlite") as stage:
        office = await Office.open(stage)
        await office.people(MOVED)
        order = {"role": "Meera", "start": "2026-11-27T09:00:00+05:30", "minutes": 2, "place": PLACE}
        _, shown = await office.call("schedule_auditions", **order)
        _, sent = await office.tap(shown, "send_invitations")
        booked = sent.data["invited"]
        took = []
        for _ in range(repeats):
            before = await told(stage)
            preview_s, shown = await office.call("push_session", minutes=5, session=sent.data["session"])
            apply_s, result = await office.tap(shown, "push_session_now")
            took.append(preview_s + apply_s)
            changed = await told(stage) - before
            assert result.data["moved"] == booked
            assert changed == booked, changed
        async with stage.database.read() as tx:
            planned = len(await tx.rows(notice.select().where(notice.c.status == "pending")))
        print(
            f"a session of {booked} moved by 5 minutes, shown and done: {statistics.median(took):.2f} s"
            f" (bar: <= 2), worst {max(took):.2f} s; {planned} reminders stand"
        )


async def told(stage: Stage) -> int:
    async with stage.database.read() as tx:
        return len(await tx.rows(outbox.select()))


async def writers(address: str) -> None:
    async with on(address) as stage:
        office = await Office.open(stage, WRITERS)
        await office.people(WRITERS)
        shown = []
        async with stage.database.read() as tx:
            entries = await lists.entries(tx, office.list_id)
        for who, entry in zip(office.desk, entries, strict=True):
            order: dict[str, object] = {"role": "Meera", "start": "2026-11-27T16:00:00+05:30", "place": PLACE}
            people = (f"talent:{entry.talent_id}",)
            order |= {"people": people, "readers": ("Vikram",)}
            shown.append((await office.call("schedule_auditions", who, **order))[1])
        began = time.perf_counter()
        taps = [tapped(office, result, who) for result, who in zip(shown, office.desk, strict=True)]
        await asyncio.gather(*taps)
        took = time.perf_counter() - began
        async with stage.database.read() as tx:
            rows = await tx.rows(queries.slot.select().where(queries.slot.c.status == "on"))
        twice = sum(
            one["starts_at"] < other["ends_at"] and other["starts_at"] < one["ends_at"]
            for n, one in enumerate(rows)
            for other in rows[n + 1 :]
            if one["room"] == other["room"] or one["reader"] == other["reader"]
        )
        print(
            f"{WRITERS} writers of one room and reader on {address}: {twice} double bookings of {len(rows)},"
            f" {took:.2f} s"
        )


async def tapped(office: Office, result: Result, who: Person) -> None:
    try:
        await office.tap(result, "send_invitations", who)
    except (Rejected, StopIteration):
        return


async def measure(count: int, repeats: int) -> int:
    await laid_out(count, repeats)
    await moved(repeats)
    await writers("sqlite")
    try:
        await writers("postgresql")
    except psycopg.OperationalError:
        print("50 writers on postgresql: there is no server")
    return 0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=500)
    parser.add_argument("--repeats", type=int, default=5)
    given = parser.parse_args()
    sys.exit(asyncio.run(measure(given.people, given.repeats)))


if __name__ == "__main__":
    main()
