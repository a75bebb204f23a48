"""Another number or address for somebody: proposed to the casting, proved by the person, taken back."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import pytest_asyncio

from core.casting.projects import queries as projects
from core.casting.projects.model import Project
from core.casting.talent import queries as talents
from core.store import persons
from tests.providers import ProviderHub
from tests.unit.casting.talent.directory import profile

PRIYA, RIYA_OLD, RIYA_NEW, ASHA = 900, "+919820000010", "+919820000012", "+919820000013"


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    async with made.hub.database.transaction() as tx:
        await projects.add_project(tx, Project(0, "default", "Gully Nights"), made.hub.clock())
    made.priya = await made.person("Priya Nair", "casting_director", telegram=str(PRIYA))
    made.riya = await made.person("Riya Sharma", "talent", whatsapp=f"whatsapp:{RIYA_OLD}")
    made.asha = await made.person("Asha Rao", "talent", whatsapp=f"whatsapp:{ASHA}")
    async with made.hub.database.transaction() as tx:
        for one in (made.riya, made.asha):
            await talents.add(tx, replace(profile(one.name), person_id=one.id), made.hub.clock())
    yield made
    await made.close()


async def says(desk, text, **message):
    before = len(await desk.said(str(PRIYA)))
    await desk.telegram(PRIYA, text, **message)
    await desk.turned()
    await desk.settled()
    return "\n".join((await desk.said(str(PRIYA)))[before:])


async def writes(desk, number, text):
    before = len(await desk.said(number))
    await desk.whatsapp(number, text)
    await desk.turned()
    await desk.settled()
    return "\n".join((await desk.said(number))[before:])


async def reached(desk, who):
    async with desk.hub.database.read() as tx:
        return [way.chat for way in await persons.reaches(tx, who.id) if way.usable]


@pytest.mark.parametrize(
    "said",
    [
        "Riya's new number is 98200 00012",
        "change Riya's number to +91 98200-00012",
        "Riya ka naya number 9820000012 hai",
        "Riya ka number badal gaya hai, ab 98200 00012",
        "update Riya Sharma's whatsapp number 98200 00012 please",
        "रिया का नया नंबर 98200 00012 है",
    ],
)
async def test_the_casting_is_shown_and_asked_before_anything_moves(desk, said):
    asked = await says(desk, said)
    assert RIYA_OLD in asked
    assert RIYA_NEW in asked
    assert await reached(desk, desk.riya) == [f"whatsapp:{RIYA_OLD}"]
    assert RIYA_NEW in await says(desk, "yes")
    assert await reached(desk, desk.riya) == [f"whatsapp:{RIYA_NEW}"]
    await says(desk, "undo")
    assert await reached(desk, desk.riya) == [f"whatsapp:{RIYA_OLD}"]


async def test_no_leaves_it_and_a_number_of_somebody_else_is_refused(desk):
    await says(desk, "Riya's new number is 98200 00012")
    await says(desk, "no")
    assert await reached(desk, desk.riya) == [f"whatsapp:{RIYA_OLD}"]
    assert "Asha Rao" in await says(desk, "Riya's number is 98200 00013")
    await says(desk, "yes")
    assert await reached(desk, desk.riya) == [f"whatsapp:{RIYA_OLD}"]


async def test_who_wrote_from_the_new_number_is_not_undone(desk):
    await says(desk, "Riya's new number is 98200 00012")
    await says(desk, "yes")
    await writes(desk, RIYA_NEW, "hello")
    assert "stays" in await says(desk, "undo")
    assert await reached(desk, desk.riya) == [f"whatsapp:{RIYA_NEW}"]
    stranger = await writes(desk, RIYA_OLD, "what do you have about me")
    assert "Riya" not in stranger


async def test_an_address_beside_the_number(desk):
    await says(desk, "Riya ka email badal do riya.s@example.org")
    await says(desk, "yes")
    assert set(await reached(desk, desk.riya)) == {f"whatsapp:{RIYA_OLD}", "riya.s@example.org"}


@pytest.mark.parametrize("said", ["my new number is 98200 00012", "mera naya number 98200 00012 hai"])
async def test_ones_own_number_needs_proof_from_there(desk, said):
    told = await writes(desk, RIYA_OLD, said)
    code = re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}", told)[0]
    assert await reached(desk, desk.riya) == [f"whatsapp:{RIYA_OLD}"]
    await writes(desk, RIYA_NEW, code)
    assert f"whatsapp:{RIYA_NEW}" in await reached(desk, desk.riya)


async def test_a_colleagues_own_needs_proof_too(desk):
    told = await says(desk, "my new number is 98200 00015")
    assert re.search(r"[A-Z0-9]{4}-[A-Z0-9]{4}", told)
    await says(desk, "yes")
    async with desk.hub.database.read() as tx:
        assert [way.channel for way in await persons.reaches(tx, desk.priya.id)] == ["telegram"]


async def test_nobody_else_moves_a_number(desk):
    await writes(desk, ASHA, "Riya's new number is 98200 00012")
    assert await reached(desk, desk.riya) == [f"whatsapp:{RIYA_OLD}"]


@pytest.mark.parametrize(
    "said", ["call Riya on 98200 00012", "what is Riya's number?", "Riya's rate is 98200"]
)
async def test_what_is_no_such_order_moves_nothing(desk, said):
    await says(desk, said)
    await says(desk, "yes")
    assert await reached(desk, desk.riya) == [f"whatsapp:{RIYA_OLD}"]
