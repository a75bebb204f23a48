"""Who is connected with whom, through the whole hub: told, drawn, explained, and told to nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest
import pytest_asyncio

from core.casting.ladder.queries import standing_event
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as talents
from core.casting.talent.model import Credit
from core.store import persons
from tests.hubs import ConsoleHub
from tests.unit.casting.talent.directory import profile

DILLI = Credit("Dilli Dur Hai", 2022, "Neighbour", "film")


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path)
    priya = await made.person("Priya Nair", "casting_director")
    rohan = await made.person("Rohan Rao", "producer")
    farah = await made.person("Farah Contractor", "agent")
    async with made.hub.database.transaction() as tx:
        project = await projects.add_project(tx, Project(0, "default", "Gully Nights"), made.clock())
        for name in ("Chhotu", "Amma", "Meera"):
            await projects.add_role(tx, Role(0, "default", project.id, name), made.clock())
        for name, agent, credits in (
            ("Kabir Anand", None, (DILLI,)),
            ("Riya Sen", farah.id, ()),
            ("Simran Bhullar", farah.id, ()),
            ("Tanvi Joshi", None, (DILLI,)),
            ("Zoya Khan", None, ()),
        ):
            who = await persons.add(tx, "default", name, "talent", made.clock())
            more = {"person_id": who.id, "agent_id": agent, "credits": credits}
            await talents.add(tx, replace(profile(name), **more), made.clock())
    await made.join(room(project.id), priya, rohan)
    await said(made, "Priya", "move Kabir to pinned for Chhotu")
    await said(made, "Priya", "move Riya to pinned for Amma")
    yield made
    await made.close()


async def said(desk, who, line):
    return "\n".join(await desk.say(who, line))


async def pictures(desk):
    return [
        c["image"]
        for row in await desk.outbox()
        for c in row["body"]["cards"]
        if c["image"].startswith("ties:")
    ]


async def test_two_are_connected_by_their_agent_and_why_shows_the_rows(desk):
    told = await said(desk, "Priya", "how are Riya and Simran connected?")
    assert "Both are here through Farah Contractor." in told
    why = await said(desk, "Priya", "why?")
    assert "Farah Contractor – Riya Sen: the profile" in why
    assert "Farah Contractor – Simran Bhullar: the profile" in why


@pytest.mark.parametrize("asked", ["Riya aur Kabir kaise connected hain?", "रिया और कबीर कैसे जुड़े हैं?"])
async def test_two_are_connected_by_the_project_they_are_seen_for(desk, asked):
    assert "Gully Nights" in (told := await said(desk, "Priya", asked))
    assert "Amma" in told
    assert "Chhotu" in told
    assert "Priya" in (why := await said(desk, "Priya", "kyun?"))
    assert "20 Nov" in why


@pytest.mark.parametrize(
    "asked",
    [
        "Riya aur Kabir ne saath kaam kiya hai?",
        "have Riya and Kabir worked together?",
        "did Riya work with Kabir",
    ],
)
async def test_seen_for_one_project_is_not_worked_together_until_both_are_booked(desk, asked):
    assert (
        "booked for nothing together" in (first := await said(desk, "Priya", asked))
        or "saath book nahi" in first
    )
    async with desk.hub.database.transaction() as tx:
        await tx.execute(standing_event.update().values(now="booked"))
    told = await said(desk, "Priya", asked)
    assert "Gully Nights" in told.split("\n")[0]
    assert "Yes" in told or "Haan" in told


async def test_a_credit_of_both_is_work_together(desk):
    told = await said(desk, "Priya", "has Kabir worked with Tanvi before?")
    assert told.startswith("Yes: Kabir Anand and Tanvi Joshi have worked together in Dilli Dur Hai.")


@pytest.mark.parametrize(
    "asked", ["who has worked with this actor's agent?", "uske agent ke saath aur kisne kaam kiya hai"]
)
async def test_who_else_is_with_the_agent_of_whoever_was_shown(desk, asked):
    await said(desk, "Priya", "show Riya Sen")
    told = await said(desk, "Priya", asked)
    assert "Simran Bhullar" in told
    assert "Farah Contractor" in told
    assert "1 · Riya" not in told


@pytest.mark.parametrize(
    ("asked", "there", "absent"),
    [
        ("who has Farah brought us?", ("Riya Sen", "Simran Bhullar", "Amma"), "Kabir"),
        ("Farah ne kisko bheja hai?", ("Riya Sen", "Simran Bhullar"), "Kabir"),
        ("फराह ने और किसको भेजा है?", ("Riya Sen", "Simran Bhullar"), "Kabir"),
    ],
)
async def test_whom_an_agent_has_brought_with_what_became_of_it(desk, asked, there, absent):
    told = await said(desk, "Priya", asked)
    assert all(name in told for name in there)
    assert absent not in told


async def test_else_leaves_out_who_is_shown_and_numbers_mean_them_next(desk):
    await said(desk, "Priya", "show Riya Sen")
    told = await said(desk, "Priya", "who else has Farah brought us?")
    assert "1 · Simran Bhullar" in told
    assert "Riya" not in told
    assert "Simran" in await said(desk, "Priya", "1")


async def test_who_was_put_forward_is_brought_too(desk):
    await said(desk, "Farah", "submit Simran for Meera")
    told = await said(desk, "Priya", "who has Farah brought us?")
    assert "Simran Bhullar: put forward on Fri 20 Nov" in told


async def test_a_picture_on_request_by_word_and_by_button(desk):
    assert "Gully Nights" in await said(desk, "Priya", "show me how Riya and Kabir are connected")
    assert len(await pictures(desk)) == 1
    await said(desk, "Priya", "how are Riya and Simran connected?")
    await said(desk, "Priya", "As a picture")
    assert len(await pictures(desk)) == 2
    await said(desk, "Priya", "picture of Riya's connections")
    assert len(await pictures(desk)) == 3
    await said(desk, "Priya", "how are Kabir and Tanvi connected?")
    await said(desk, "Priya", "show me how they are connected")
    assert len(await pictures(desk)) == 4


async def test_nobody_outside_the_casting_is_told(desk):
    await desk.person("Simi Rao", "talent")
    for who in ("Simi", "Farah", "Rohan"):
        told = await said(desk, who, "how are Riya and Simran connected?")
        assert "through Farah" not in told


async def test_nothing_is_said_plainly(desk):
    assert "no connection between" in await said(desk, "Priya", "how are Zoya and Riya connected?")
    assert "no connection between" in await said(desk, "Priya", "are Priya and Zoya connected?")
    assert "no agent on file" in await said(desk, "Priya", "who has worked with Kabir's agent?")
    assert "is no agent here" in await said(desk, "Priya", "who has Kabir brought us?")
    assert "one and the same" in await said(desk, "Priya", "how are Riya and Riya Sen connected?")


async def test_who_is_erased_connects_nobody(desk):
    async with desk.hub.database.transaction() as tx:
        gone = talents.talent.update().where(talents.talent.c.name == "Simran Bhullar")
        await tx.execute(gone.values(deleted_at=desk.clock()))
    assert "Simran" not in await said(desk, "Priya", "who has Farah brought us?")


@pytest.mark.parametrize(
    "asked",
    [
        "show me a picture of it",
        "can I see a picture of that?",
        "photo of it please",
        "is connection ki tasveer dikhao",
    ],
)
async def test_it_is_the_connection_that_was_told_last(desk, asked):
    await said(desk, "Priya", "how are Riya and Simran connected?")
    told = await said(desk, "Priya", asked)
    assert len(await pictures(desk)) == 1, told


async def test_her_picture_stays_a_photo(desk):
    await said(desk, "Priya", "show Riya Sen")
    told = await said(desk, "Priya", "show me her picture")
    assert "No photo of Riya Sen" in told
