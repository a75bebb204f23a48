"""Undo: one's own last change, twice, by its own button, and never over what somebody else did since."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest_asyncio

from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as talents
from core.store import conversations, persons
from tests.hubs import ConsoleHub
from tests.unit.casting.talent.directory import profile

NAMES = ("Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami")


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path)
    priya = await made.person("Priya Nair", "casting_director")
    arjun = await made.person("Arjun Mehta", "associate")
    async with made.hub.database.transaction() as tx:
        project = await projects.add_project(tx, Project(0, "default", "Gully Nights"), made.clock())
        role = await projects.add_role(tx, Role(0, "default", project.id, "Meera"), made.clock())
        await lists.for_role(tx, "default", role.id, create=True)
        for name in NAMES:
            who = await persons.add(tx, "default", name, "talent", made.clock())
            await talents.add(tx, replace(profile(name), person_id=who.id), made.clock())
    await made.join(room(project.id), priya, arjun)
    yield made
    await made.close()


async def listed(desk):
    async with desk.hub.database.read() as tx:
        role = await projects.find_role(tx, "default", "Meera")
        found = await lists.for_role(tx, "default", role.id)
        entries = await lists.entries(tx, found.id)
        people = await talents.many(tx, [entry.talent_id for entry in entries])
    return [people[entry.talent_id].first_name for entry in entries]


async def put(desk, who, name):
    return await desk.say(who, f"shortlist {name} for Meera")


async def test_undo_twice_takes_back_the_last_two_and_then_says_that_there_is_nothing(desk):
    await put(desk, "Priya", "Amrita")
    await put(desk, "Priya", "Simran")
    [first] = await desk.say("Priya", "undo")
    assert "Simran" in first
    assert await listed(desk) == ["Amrita"]
    [second] = await desk.say("Priya", "undo")
    assert "Amrita" in second
    assert await listed(desk) == []
    [third] = await desk.say("Priya", "wapas lo")
    assert "nothing to take back" in third


async def test_undo_is_for_ten_minutes(desk):
    await put(desk, "Priya", "Amrita")
    desk.clock.advance(minutes=11)
    assert "nothing to take back" in (await desk.say("Priya", "undo"))[0]
    assert await listed(desk) == ["Amrita"]


async def test_undo_is_ones_own(desk):
    await put(desk, "Priya", "Amrita")
    assert "nothing to take back" in (await desk.say("Arjun", "undo"))[0]
    await put(desk, "Arjun", "Simran")
    await desk.say("Priya", "undo")
    assert await listed(desk) == ["Simran"]


async def test_the_button_of_a_message_takes_back_its_own_change(desk):
    await put(desk, "Priya", "Amrita")
    shown = [row for row in await desk.outbox() if row["conversation_key"].endswith("Priya|")]
    first = shown[0]["body"]["choices"]
    await put(desk, "Priya", "Simran")
    token = next(choice["token"] for choice in first if choice["label"] == "Undo")
    async with desk.hub.database.read() as tx:
        assert (await conversations.choice_row(tx, token))["arguments"] == {"change": 1}


async def test_what_a_colleague_changed_since_is_asked_about_and_not_overwritten(desk):
    await put(desk, "Priya", "Amrita")
    desk.clock.advance(minutes=6)  # sooner the colleague would be asked
    await desk.say("Arjun", "take Amrita off Meera")
    await put(desk, "Arjun", "Amrita")
    [question] = await desk.say("Priya", "undo")
    assert re.search(r"Arjun changed that since \(10:06 AM\)", question)
    assert await listed(desk) == ["Amrita"]
    [left] = await desk.say("Priya", "no")
    assert left == "Left as it was."
    assert await listed(desk) == ["Amrita"]


async def test_the_question_can_be_answered_with_yes(desk):
    await put(desk, "Priya", "Amrita")
    desk.clock.advance(minutes=6)  # sooner the colleague would be asked
    await desk.say("Arjun", "take Amrita off Meera")
    await put(desk, "Arjun", "Amrita")
    await desk.say("Priya", "undo")
    [done] = await desk.say("Priya", "yes")
    assert done.startswith("Taken back")
    assert await listed(desk) == []


async def test_a_colleagues_change_of_something_else_is_no_question(desk):
    await put(desk, "Priya", "Amrita")
    await put(desk, "Arjun", "Simran")
    [done] = await desk.say("Priya", "undo")
    assert done.startswith("Taken back")
    assert await listed(desk) == ["Simran"]


async def test_a_removal_after_which_a_colleague_took_them_off_again_is_asked_about(desk):
    await put(desk, "Priya", "Amrita")
    await desk.say("Priya", "take Amrita off Meera")
    desk.clock.advance(minutes=6)
    await put(desk, "Arjun", "Amrita")
    await desk.say("Arjun", "put back")
    await desk.say("Arjun", "take Amrita off Meera")
    [question] = await desk.say("Priya", "undo")
    assert "Arjun changed that since" in question
    await desk.say("Priya", "yes")
    assert await listed(desk) == ["Amrita"]


async def test_a_role_that_a_colleague_works_with_is_not_dropped_without_a_question(desk):
    [made] = await desk.say("Priya", "new role Vikram, male 25-35")
    assert "Vikram" in made
    await desk.say("Arjun", "shortlist Simran for Vikram")
    [question] = await desk.say("Priya", "undo")
    assert "Arjun changed that since" in question


async def test_an_undo_after_something_that_reached_people_does_not_reach_past_it(desk):
    await put(desk, "Priya", "Amrita")
    [told] = await desk.say("Priya", "tell the team: lunch at two")
    assert told.startswith("Passed on")
    [question] = await desk.say("Priya", "undo")
    assert "cannot be taken back" in question
    assert await listed(desk) == ["Amrita"]
    await desk.say("Priya", "yes")
    assert await listed(desk) == []
