"""The usual slots, the usual project and names of one's own, through the whole hub."""

from __future__ import annotations

import pytest
import pytest_asyncio

from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from tests.flow import test_undo
from tests.flow.test_undo import put

desk = test_undo.desk


@pytest_asyncio.fixture
async def office(desk):
    """Two sessions at eleven, twenty minutes each, have been held."""
    await put(desk, "Priya", "Jasleen")
    for day, name in (("Monday", "Amrita"), ("Tuesday", "Simran")):
        await desk.say("Priya", f"schedule {name} for Meera on {day} 11am, 20 min each, Aram Nagar 2")
        await desk.say("Priya", "yes")
    await put(desk, "Priya", "Jasleen")
    return desk


async def said(desk, who, line):
    return "\n".join(await desk.say(who, line))


@pytest.mark.parametrize(
    "asked",
    [
        "schedule Meera shortlist on Thursday, usual slots",
        "book auditions for Meera on Thursday at the usual time please",
        "Meera ke audition Thursday ko wahi slots jo hamesha",
        "Meera shortlist Thursday ko hamesha wale slots mein schedule karo",
    ],
)
async def test_the_usual_slots_are_those_of_the_teams_sessions_and_say_so(office, asked):
    shown = await said(office, "Priya", asked)
    assert "11:00 AM, 20" in shown
    assert "2 of the last 2" in shown or "pichhle 2 mein se 2" in shown
    assert "Thu 26 Nov" in shown
    assert "Aram Nagar 2" in shown


async def test_in_devanagari(office):
    shown = await said(office, "Priya", "मीरा के ऑडिशन गुरुवार को हमेशा वाले स्लॉट में रखो")
    assert "पिछले 2 में से 2" in shown


async def test_nothing_goes_out_before_the_preview_is_confirmed(office):
    before = len(await office.outbox())
    await said(office, "Priya", "schedule Meera shortlist on Thursday, usual slots")
    assert len(await office.outbox()) == before + 1


async def test_a_day_is_asked_for_and_an_open_one_has_choices(office):
    assert "Which day?" in await said(office, "Priya", "schedule Meera shortlist in the usual slots")
    assert "Thu 26 Nov, 11:00 AM" in await said(office, "Priya", "Thursday")
    asked = await said(office, "Priya", "schedule Meera shortlist on Friday, usual slots")
    assert "Fri 27 Nov" in asked
    assert "11:00 AM to" in await said(office, "Priya", "Fri 27 Nov")


async def test_what_is_said_wins(office):
    shown = await said(office, "Priya", "schedule Meera shortlist on Thursday, usual slots, 30 min each")
    assert "30 min each" in shown
    shown = await said(office, "Priya", "schedule Meera shortlist on Thursday 4pm, usual slots, Film City")
    assert "4:00 PM to" in shown
    assert "Film City" in shown


async def test_without_two_alike_it_says_what_would_work(desk):
    await put(desk, "Priya", "Amrita")
    told = await said(desk, "Priya", "schedule Meera shortlist tomorrow, usual slots")
    assert "no usual slots yet" in told
    assert "11 am" in told


async def test_a_question_about_them_is_no_order(office):
    assert "Thu 26" not in await said(office, "Priya", "what are the usual slots for auditions?")


@pytest_asyncio.fixture
async def two(desk):
    """A second project with a Meera of its own, newer than the first."""
    async with desk.hub.database.transaction() as tx:
        made = await projects.add_project(tx, Project(0, "default", "Salt Harvest"), desk.clock())
        await projects.add_role(tx, Role(0, "default", made.id, "Meera"), desk.clock())
        await projects.add_role(tx, Role(0, "default", made.id, "Dadi"), desk.clock())
    async with desk.hub.database.read() as tx:
        [priya] = [one for one in await _staff(tx) if one.name == "Priya Nair"]
    await desk.join(room(made.id), priya)
    return desk


async def _staff(tx):
    from core.store import persons

    return await persons.with_roles(tx, "default", ["casting_director"])


@pytest.mark.parametrize(
    "habit",
    [
        "my default project is Gully Nights",
        "mera default project Gully Nights hai",
        "I always use Gully Nights as the default project",
        "मेरा मुख्य प्रोजेक्ट Gully Nights है",
    ],
)
async def test_the_usual_project_decides_where_nothing_else_does(two, habit):
    await said(two, "Priya", habit)
    await said(two, "Priya", "shortlist Amrita for Meera")
    assert "Gully Nights" in await said(two, "Priya", "project status")
    assert "Gully Nights" in await said(two, "Priya", "what do you remember?")


async def test_what_is_talked_about_wins_over_the_usual_project(two):
    await said(two, "Priya", "my default project is Gully Nights")
    await said(two, "Priya", "switch to Salt Harvest")
    assert "Salt Harvest" in await said(two, "Priya", "project status")


@pytest.mark.parametrize(
    "taught", ["when I say guddu I mean Amrita Kalsi", "jab main guddu bolun to matlab Amrita Kalsi"]
)
async def test_a_nickname_is_a_taught_word(desk, taught):
    await said(desk, "Priya", taught)
    assert "Amrita Kalsi" in await said(desk, "Priya", "show guddu")
    assert "Amrita" in await said(desk, "Priya", "shortlist Guddu for Meera")
