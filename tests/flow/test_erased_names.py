"""Whoever erases their data stands in no table any more, nor does their name in what others were told."""

from __future__ import annotations

from dataclasses import replace

import pytest_asyncio
from sqlalchemy import LargeBinary, select

from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as talents
from core.messages import Address
from core.store import rooms
from core.store.schema import metadata
from tests.flow.test_slack_threads import ARJUN, DESK, ROHAN, ROOM, Slack
from tests.postgres import fresh
from tests.providers import ProviderHub
from tests.unit.casting.talent.directory import profile

PRIYA, ZEPHYRINE = 900, 700
CANARIES = ("zephyrine", "quillfeather")


@pytest_asyncio.fixture(params=["sqlite", "postgresql"])
async def desk(request, tmp_path):
    if request.param == "sqlite":
        made = await opened(tmp_path)
        yield made
        await made.close()
        return
    async with fresh() as address:
        made = await opened(tmp_path, address)
        yield made
        await made.close()


async def opened(folder, address=""):
    made = await ProviderHub.open(folder, address=address)
    priya = await made.person("Priya Nair", "casting_director", telegram=str(PRIYA))
    rohan = await made.person("Rohan Kapoor", "producer", slack=f"T1/{ROHAN}")
    arjun = await made.person("Arjun Mehta", "associate", slack=f"T1/{ARJUN}")
    people = [
        await made.person(name, "talent", telegram=str(number))
        for name, number in (("Zephyrine Quillfeather", ZEPHYRINE), ("Riya Sen", 701))
    ]
    async with made.hub.database.transaction() as tx:
        now = made.hub.clock()
        film = await projects.add_project(tx, Project(0, "default", "Gully Nights"), now)
        await projects.add_role(tx, Role(0, "default", film.id, "Meera"), now)
        for who in people:
            await talents.add(tx, replace(profile(who.name), person_id=who.id), now)
        for who in (priya, rohan, arjun):
            await rooms.join(tx, "default", room(film.id), who.id)
        await rooms.open_place(tx, "default", room(film.id), Address("slack", "slack", ROOM))
    for sender in (PRIYA, ZEPHYRINE, 701):
        await says(made, sender, "hello")
    return made


async def says(desk, sender, text):
    before = len(await desk.said(str(sender)))
    await desk.telegram(sender, text)
    await desk.turned()
    await desk.settled()
    return "\n".join((await desk.said(str(sender)))[before:])


async def found(desk, words=CANARIES):
    """Where any of the words stands: table, column, and its beginning."""
    out = []
    async with desk.hub.database.read() as tx:
        for table in metadata.sorted_tables:
            for row in await tx.rows(select(table)):
                for column in table.columns:
                    value = row[column.name]
                    raw = isinstance(column.type, LargeBinary) and value is not None
                    said = (bytes(value).decode("utf-8", "replace") if raw else str(value)).casefold()
                    out += [(table.name, column.name, said[:120]) for word in words if word in said]
    return out


async def test_a_name_is_in_no_table_after_its_erasure(desk):
    slack = Slack(desk)
    for text in (
        "add Zephyrine and Riya to Meera",
        "pin Zephyrine for Meera",
        "board Meera",
        "note on zephyrine quillfeather: great voice",
        "share Meera list with producers",
        "schedule Meera list tomorrow 11am, 15 min, Aram Nagar",
        "send",
        "show the Meera list",
        "Zephyrine's profile",
        "remind me to call Zephyrine tomorrow at 5",
        "message everyone on the Meera list: carry ID",
    ):
        await says(desk, PRIYA, text)
    await slack.says(ROHAN, f"<@{DESK}> board Meera")
    await slack.says(ROHAN, f"<@{DESK}> approve Zephyrine")
    await slack.says(ARJUN, f"<@{DESK}> tell the team Zephyrine Quillfeather is lovely")
    await says(desk, ZEPHYRINE, "confirm")
    assert {"outbox", "talent", "change", "choice"} <= {table for table, _, _ in await found(desk)}

    await says(desk, ZEPHYRINE, "delete my data")
    await says(desk, ZEPHYRINE, "DELETE")
    await desk.settled()
    assert await found(desk) == []
    assert any(table == "outbox" for table, _, _ in await found(desk, ["riya s."]))
    assert "1 person" in await says(desk, PRIYA, "show the Meera list")


async def test_a_name_that_others_bear_stays_theirs(desk):
    who = await desk.person("Riya Sharma", "talent", telegram="703")
    async with desk.hub.database.transaction() as tx:
        await talents.add(tx, replace(profile("Riya Sharma"), person_id=who.id), desk.hub.clock())
    await says(desk, PRIYA, "add Riya Sen and Riya Sharma to Meera")
    await says(desk, PRIYA, "show the Meera list")
    await says(desk, 701, "delete my data")
    await says(desk, 701, "DELETE")
    assert await found(desk, ["riya sen"]) == []
    assert any(table == "outbox" for table, _, _ in await found(desk, ["riya s."]))


async def test_a_role_that_is_called_like_her_keeps_its_name(desk):
    name = "Meera Quillfeather"
    who = await desk.person(name, "talent", telegram="704")
    async with desk.hub.database.transaction() as tx:
        await talents.add(tx, replace(profile(name), person_id=who.id), desk.hub.clock())
    await says(desk, PRIYA, "add Riya Sen to Meera")
    await says(desk, 704, "delete my data")
    await says(desk, 704, "DELETE")
    assert any(table == "outbox" for table, _, _ in await found(desk, ["meera"]))
