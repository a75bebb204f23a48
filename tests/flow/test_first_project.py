"""A database of one's own: from the first hello to a project with roles, a team and a search."""

from __future__ import annotations

import pytest

from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.store import rooms
from tests.unit.casting.imports.directory import put_in


async def test_the_first_message_of_the_casting_leads_to_a_project(desk):
    await desk.person("Priya Nair", "casting_director")
    [asked] = await desk.say("Priya", "hello")
    assert "What is it called" in asked
    [made] = await desk.say("Priya", "Monsoon Diaries")
    assert "Monsoon Diaries" in made
    [role] = await desk.say("Priya", "add role Meera, 25-30, female, Punjabi speaking")
    assert "Meera" in role
    assert "Monsoon Diaries" in role
    await put_in(desk.hub.database, "ref,name,age,gender,languages\nR-1,Riya Sen,27,F,Punjabi\n")
    [found] = await desk.say("Priya", "find people for Meera")
    assert "Riya S." in found
    [status] = await desk.say("Priya", "project status")
    assert "Meera" in status


async def test_projects_are_made_listed_switched_and_taken_back(desk):
    await desk.person("Priya Nair", "casting_director")
    await desk.say("Priya", "new project Gully Nights")
    await desk.say("Priya", "new role: Kabir, male 28-34")
    await desk.say("Priya", "new project Monsoon Diaries")
    [again] = await desk.say("Priya", "new project gully nights")
    assert "already" in again
    [listed] = await desk.say("Priya", "projects")
    assert "2 projects" in listed
    [now] = await desk.say("Priya", "switch to Gully Nights")
    assert "Kabir" in now
    [role] = await desk.say("Priya", "new role: Meera, female 25-30")
    assert "Gully Nights" in role
    await desk.say("Priya", "new project Aandhi")
    [undone] = await desk.say("Priya", "undo")
    assert "Aandhi" in undone
    [listed] = await desk.say("Priya", "projects")
    assert "Aandhi" not in listed
    [made] = await desk.say("Priya", "new project Aandhi")
    assert "Aandhi" in made


async def test_a_role_is_closed_and_opened_again(desk):
    await desk.person("Priya Nair", "casting_director")
    await desk.say("Priya", "new project Gully Nights")
    await desk.say("Priya", "new role: Kabir, male 28-34")
    [closed] = await desk.say("Priya", "close role Kabir")
    assert "Kabir is closed" in closed
    async with desk.hub.database.read() as tx:
        assert await projects.org_roles(tx, "default") == []
    await desk.say("Priya", "undo")
    async with desk.hub.database.read() as tx:
        assert [one.name for one in await projects.org_roles(tx, "default")] == ["Kabir"]


async def test_a_producer_sees_a_project_once_on_its_team(desk):
    await desk.person("Priya Nair", "casting_director")
    rohan = await desk.person("Rohan Kapoor", "producer")
    await desk.say("Priya", "new project Gully Nights")
    [none] = await desk.say("Rohan", "projects")
    assert "no project" in none
    [added] = await desk.say("Priya", "add Rohan to Gully Nights as producer")
    assert "has been told" in added
    assert any("Gully Nights" in text for chat, text in desk.shown if chat == "Rohan")
    [listed] = await desk.say("Rohan", "projects")
    assert "Gully Nights" in listed
    [team] = await desk.say("Priya", "who is on Gully Nights?")
    assert "Rohan Kapoor, producer" in team
    await desk.say("Priya", "take Rohan off the Gully Nights team")
    async with desk.hub.database.read() as tx:
        assert rohan.id not in {one.id for one in await rooms.members(tx, room(1))}
    await desk.say("Priya", "undo")
    async with desk.hub.database.read() as tx:
        assert rohan.id in {one.id for one in await rooms.members(tx, room(1))}


async def test_who_nobody_knows_or_is_something_else_is_not_added(desk):
    await desk.person("Priya Nair", "casting_director")
    await desk.person("Rohan Kapoor", "associate")
    await desk.person("Riya Sen", "talent")
    await desk.say("Priya", "new project Gully Nights")
    [unknown] = await desk.say("Priya", "add Zubin to Gully Nights as producer")
    assert "no Zubin" in unknown
    [other] = await desk.say("Priya", "add Rohan to Gully Nights as producer")
    assert "associate" in other
    [talent] = await desk.say("Priya", "add Riya to Gully Nights as producer")
    assert "no Riya" in talent


@pytest.mark.parametrize("role", ["producer", "agent", "talent", "guardian"])
async def test_only_the_casting_makes_projects(desk, role):
    await desk.person("Somebody Else", role)
    said = await desk.say("Somebody", "new project Monsoon Diaries")
    async with desk.hub.database.read() as tx:
        assert await projects.projects(tx, "default") == []
    assert said


async def test_a_private_chat_is_nobodys_channel(desk):
    await desk.person("Priya Nair", "casting_director")
    await desk.say("Priya", "new project Gully Nights")
    [refused] = await desk.say("Priya", "the producers' channel is this one")
    assert "in the channel itself" in refused


@pytest.mark.parametrize(
    "said",
    [
        "need a girl 24-30 from mumbai who speaks hindi",
        "25-30 ki ladki chahiye, Punjabi bolti ho, Mumbai based",
        "30+ men from Delhi who can box",
    ],
)
async def test_a_search_is_no_projects_name(desk, said):
    await desk.person("Priya Nair", "casting_director")
    await put_in(desk.hub.database, "ref,name,age,gender,city\nR-1,Riya Sen,27,F,Mumbai\n")
    await desk.say("Priya", "hello")
    await desk.say("Priya", said)
    async with desk.hub.database.read() as tx:
        assert await projects.projects(tx, "default") == []
    [made] = await desk.say("Priya", "new project Monsoon Diaries")
    assert "New project" in made


@pytest.mark.parametrize(
    "said",
    [
        "hum 3 role cast kar rahe hain: Leela (24-30, female, Hindi), Raja (40+, male, Telugu)"
        " aur Chhotu (8-10, boy)",
        "new roles:\nLeela: 24-30, female, Hindi\nRaja - 40+, male, Telugu\nChhotu, 8-10, boy",
    ],
)
async def test_several_roles_are_made_at_once_and_taken_back_at_once(desk, said):
    await desk.person("Priya Nair", "casting_director")
    await desk.say("Priya", "new project Gully Nights")
    told = "\n".join(await desk.say("Priya", said))
    assert "3 new roles in Gully Nights" in told
    assert "Leela: female · 24–30 · Hindi" in told
    assert "Raja: male · 40+ · Telugu" in told
    async with desk.hub.database.read() as tx:
        found = {one.name: one for one in await projects.org_roles(tx, "default")}
    assert (found["Chhotu"].age_min, found["Chhotu"].age_max) == (8, 10)
    await desk.say("Priya", "undo")
    async with desk.hub.database.read() as tx:
        assert await projects.org_roles(tx, "default") == []


async def test_of_several_roles_the_known_one_is_named_and_the_others_are_made(desk):
    await desk.person("Priya Nair", "casting_director")
    await desk.say("Priya", "new project Gully Nights")
    await desk.say("Priya", "new role: Leela, female 24-30")
    told = "\n".join(await desk.say("Priya", "new roles: Leela (24-30, female), Raja (40+, male)"))
    assert "1 new role" in told
    assert "Leela" in told
    async with desk.hub.database.read() as tx:
        assert sorted(one.name for one in await projects.org_roles(tx, "default")) == ["Leela", "Raja"]
