"""Fifty colleagues book at once: nobody is ever in two places, and no room is taken twice."""

from __future__ import annotations

import asyncio

import pytest_asyncio

from core.casting.auditions import queries
from core.casting.auditions.clashes import same_place
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.resources import queries as resources
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


async def people_of(stage, count=WRITERS):
    return [
        await put(
            stage, profile(f"Person {chr(65 + n // 26)}{chr(97 + n % 26)}"), number=f"+9198200001{n:02}"
        )
        for n in range(count)
    ]


def overlapping(rows, column):
    """Pairs of slots at one time that share a room or a reader."""
    found = []
    for n, (one, place) in enumerate(rows):
        for other, elsewhere in rows[n + 1 :]:
            together = one["starts_at"] < other["ends_at"] and other["starts_at"] < one["ends_at"]
            here = column == "reader" or same_place(place, elsewhere)
            if together and here and one[column] and one[column] == other[column]:
                found.append((one["id"], other["id"]))
    return found


async def test_one_named_room_and_one_reader_are_never_taken_twice(stage):
    colleagues, people = await office(stage), await people_of(stage)
    half = WRITERS // 2
    orders = [{"people": (f"talent:{one.id}",), "place": "Aram Nagar", "rooms": ("A",)} for one in people]
    for n, order in enumerate(orders[half:]):
        order |= {"place": f"Studio {n}", "rooms": (), "readers": ("Vikram",)}
    sent = await send_all(stage, colleagues, orders)
    rows = await booked(stage)
    assert sum(sent) == len(rows) == 2
    assert sorted((row["room"], row["reader"]) for row, _ in rows) == [("", "Vikram"), ("A", "")]


async def test_fifty_who_move_people_to_one_time_fill_its_rooms_and_no_more(stage):
    colleagues, people = await office(stage), await people_of(stage)
    names = ["A", "B", "C"]
    async with stage.database.transaction() as tx:
        await resources.note(
            tx, stage.org, "room", names, colleagues[0].id, stage.clock(), place="Aram Nagar"
        )
    order = {"people": tuple(f"talent:{one.id}" for one in people), "place": "Aram Nagar", "side_by_side": 3}
    shown = await stage.run("schedule_auditions", colleagues[0], role="Meera", start=AT, minutes=5, **order)
    send = next(option for option in shown.draft.options if option.tool == "send_invitations")
    await stage.run(send.tool, colleagues[0], **send.arguments)
    before = {row["id"]: row["starts_at"] for row, _ in await booked(stage)}
    assert len(before) == WRITERS
    taps = [_move(stage, who, slot_id) for who, slot_id in zip(colleagues, sorted(before), strict=True)]
    moved = await asyncio.gather(*taps)
    rows = await booked(stage)
    assert sum(moved) == len(names)
    assert overlapping(rows, "room") == []


async def _move(stage, who, slot_id):
    try:
        result = await stage.run(
            "reschedule_audition", who, slot=slot_id, version=1, to="2026-11-21T19:00:00+05:30"
        )
    except Rejected:
        return False
    return "at" in result.data
