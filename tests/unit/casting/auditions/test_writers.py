"""Fifty colleagues book at once: nobody is ever in two places, and no room is taken twice."""

from __future__ import annotations

import asyncio

import pytest_asyncio

from core.casting.auditions import queries
from core.casting.auditions.clashes import same_place
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.errors import Rejected
from core.store.database import Database
from tests.fakes import Stage
from tests.postgres import fresh
from tests.unit.casting.talent.directory import profile, put

WRITERS = 50
AT = "2026-11-21T16:00:00+05:30"


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def stage(request, tmp_path):
    if request.param == "sqlite":
        made = await Stage.open(tmp_path)
        yield made
        await made.close()
        return
    async with fresh() as address:
        database = Database(address)
        yield Stage(database)
        await database.close()


async def office(stage):
    colleagues = [await stage.person(f"Colleague {n}", "associate", "slack") for n in range(WRITERS)]
    async with stage.database.transaction() as tx:
        project = await projects.add_project(tx, Project(0, stage.org, "Gully Nights"), stage.clock())
        role = await projects.add_role(tx, Role(0, stage.org, project.id, "Meera"), stage.clock())
        await lists.for_role(tx, stage.org, role.id, create=True)
    await stage.room(room(project.id), *colleagues)
    return colleagues


async def booked(stage):
    async with stage.database.read() as tx:
        rows = await tx.rows(
            queries.slot.select().where(queries.slot.c.status == "on").order_by(queries.slot.c.id)
        )
        sessions = await queries.sessions(tx, [row["session_id"] for row in rows])
    return [(row, sessions[row["session_id"]].place) for row in rows]


async def send_all(stage, colleagues, orders):
    """Everybody looks first, then all tap Send in the same moment."""
    shown = [
        await stage.run("schedule_auditions", who, role="Meera", start=AT, **order)
        for who, order in zip(colleagues, orders, strict=True)
    ]
    taps = []
    for who, result in zip(colleagues, shown, strict=True):
        send = next(option for option in result.draft.options if option.tool == "send_invitations")
        taps.append(_tap(stage, who, send))
    return await asyncio.gather(*taps)


async def _tap(stage, who, send):
    try:
        result = await stage.run(send.tool, who, **send.arguments)
    except Rejected:
        return False
    return "invited" in result.data


async def test_one_person_is_never_in_two_places(stage):
    colleagues = await office(stage)
    riya = await put(stage, profile("Riya Sen"), number="+919820000010")
    orders = [{"people": (f"talent:{riya.id}",), "place": f"Studio {n}"} for n in range(WRITERS)]
    sent = await send_all(stage, colleagues, orders)
    assert sum(sent) == 1
    assert len(await booked(stage)) == 1


async def test_one_room_is_never_taken_twice(stage):
    colleagues = await office(stage)
    people = [
        await put(
            stage, profile(f"Person {chr(65 + n // 26)}{chr(97 + n % 26)}"), number=f"+9198200001{n:02}"
        )
        for n in range(WRITERS)
    ]
    orders = [{"people": (f"talent:{one.id}",), "place": "Aram Nagar"} for one in people]
    sent = await send_all(stage, colleagues, orders)
    assert sum(sent) == 1
    rows = await booked(stage)
    assert len([row for row, place in rows if same_place(place, "Aram Nagar")]) == 1
