"""A directory of one's own, typed into the chat: people added, counted, found, and taken back."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from core.casting.talent.queries import talent
from core.store import persons
from tests.unit.casting.imports.directory import put_in

LEENA = "Leena Das, 27, female, 5'5\", Kolkata, Bengali, kathak, 9811199999"


async def people(desk):
    async with desk.hub.database.read() as tx:
        return await tx.scalar(select(func.count()).where(talent.c.deleted_at.is_(None)))


@pytest.fixture
async def priya(desk):
    await desk.person("Priya Nair", "casting_director")
    await desk.say("Priya", "new project Gully Nights")

    async def say(text):
        return "\n".join(await desk.say("Priya", text))

    return say


@pytest.mark.parametrize(
    "said",
    [
        f"add a new talent: {LEENA}",
        f"Please add this actress to our database - {LEENA}",
        f"nayi ladki add karo: {LEENA}",
        f"नया कलाकार जोड़ो: {LEENA}",
    ],
)
async def test_somebody_is_read_back_put_in_found_and_taken_back(desk, priya, said):
    shown = await priya(said)
    assert "Leena Das, 27" in shown
    assert "+919811199999" in shown
    assert await people(desk) == 0
    await priya("yes")
    assert await people(desk) == 1
    assert "Leena D." in await priya("women 25-30 who know kathak")
    await priya("undo")
    assert await people(desk) == 0


async def test_several_lines_are_several_people(desk, priya):
    shown = await priya(
        f"add these people to the database:\n{LEENA}\nRohit Nair - 34 - M - 180 cm - Kochi - boxing"
    )
    assert "2 people can go into the directory" in shown
    await priya("haan")
    assert await people(desk) == 2


@pytest.mark.parametrize("said", ["add a new actor", "import", "how do I import my spreadsheet?"])
async def test_without_anybody_it_says_how(desk, priya, said):
    assert "a line each" in await priya(said)
    assert "Leena Das" in await priya(LEENA)
    await priya("no")
    assert await people(desk) == 0


async def test_another_wish_is_no_answer_to_who(desk, priya):
    await put_in(desk.hub.database, "ref,name,age,gender,city\nR-1,Riya Sen,27,F,Mumbai\n")
    await priya("add a new actor")
    assert "Riya" in await priya("women in Mumbai")


@pytest.mark.parametrize(
    "said", ["add actor Riya to Meera", "add these actors to the Meera list", "save this profile"]
)
async def test_what_is_about_known_people_adds_nobody(desk, priya, said):
    await put_in(desk.hub.database, "ref,name,age,gender,city\nR-1,Riya Sen,27,F,Mumbai\n")
    assert "a line each" not in await priya(said)
    assert await people(desk) == 1


@pytest.mark.parametrize("role", ["producer", "talent", "agent", "guardian"])
async def test_only_the_casting_adds_people(desk, role):
    await desk.person("Somebody Else", role)
    await desk.say("Somebody", f"add a new talent: {LEENA}")
    await desk.say("Somebody", "yes")
    assert await people(desk) == 0


@pytest.mark.parametrize(
    "said",
    [
        "how many people do we have?",
        "list all talent",
        "directory mein kitne log hain?",
        "हमारे पास कितने कलाकार हैं?",
    ],
)
async def test_the_directory_is_counted(desk, priya, said):
    assert "directory" in (await priya(said)).casefold() or "डायरेक्टरी" in await priya(said)
    await put_in(
        desk.hub.database,
        "ref,name,age,gender,city\nR-1,Riya Sen,27,F,Mumbai\nR-2,Kabir Rao,40,M,Pune\nR-3,Tara,9,F,Pune\n",
    )
    told = await priya(said)
    assert "3" in told
    assert "2" in told
    assert "1" in told


async def test_a_hello_changes_no_search(desk, priya):
    await put_in(desk.hub.database, "ref,name,age,gender,city\nR-1,Riya Sen,27,F,Mumbai\n")
    await priya("women in Mumbai")
    for said in ("hi", "hello there", "namaste ji"):
        assert "what to change" not in await priya(said)


async def test_a_question_of_which_way_still_waits(desk, priya):
    await put_in(desk.hub.database, "ref,name,age,gender,city\nR-1,Riya Sen,27,F,Mumbai\n")
    await priya("new role: Meera, female 25-30")
    await priya("shortlist Riya for Meera")
    asked = await priya("schedule Meera auditions Friday 3pm, 20 min each, Versova")
    assert "Which one" in asked
    assert "Which one" in await priya("send")


async def test_several_colleagues_join_the_team_and_leave_with_undo(desk, priya):
    await desk.person("Ira Shah", "producer")
    await desk.person("Om Puri", "associate")
    told = await priya("add Ira and Om to the team")
    assert "Ira Shah and Om Puri are on the team" in told
    assert "have been told" in told
    assert "Om Puri, associate" in await priya("who is on the Gully Nights team?")
    await priya("undo")
    assert "Ira" not in await priya("who is on the Gully Nights team?")


async def test_a_colleague_whom_no_message_reaches_is_not_said_to_be_told(desk, priya):
    async with desk.hub.database.transaction() as tx:
        await persons.add(tx, "default", "Ira Shah", "producer", desk.clock())
    assert "No message reaches them yet" in await priya("Ira ko team mein add karo")


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Meera ka budget 25k per day rakho", "₹25,000 a day"),
        ("budget for Meera is 12 lakh total for 6 days", "₹2,00,000 a day, ₹12,00,000 for 6 days"),
        ("set Meera's budget to ₹75,000/day", "₹75,000 a day"),
    ],
)
async def test_a_roles_budget_is_set_and_taken_back(desk, priya, said, told):
    await priya("new role: Meera, female 25-30")
    assert told in await priya(said)
    assert "₹" in await priya("Meera ka budget kitna hai")
    await priya("undo")
    assert "no budget on file" in await priya("how much budget is left for Meera?")


async def test_a_sum_without_a_unit_is_asked_about(desk, priya):
    await priya("new role: Meera, female 25-30")
    assert "by the day, or in all" in await priya("Meera ka budget 5 lakh rakho")
    assert "how many shoot days" in (await priya("2")).casefold()
    assert "₹50,000 a day, ₹5,00,000 for 10 days" in await priya("10")


async def test_what_a_colleague_decided_is_about_them(desk, priya):
    await desk.person("Ira Shah", "producer")
    await put_in(desk.hub.database, "ref,name,age,gender,city\nR-1,Riya Sen,27,F,Mumbai\n")
    await priya("new role: Meera, female 25-30")
    await priya("add Ira to the team")
    assert "Ira Shah has decided nothing yet" in await priya("did Ira decide?")
    await priya("shortlist Riya for Meera")
    await priya("share with producers")
    await desk.say("Ira", "approve Riya")
    assert "Riya S." in await priya("did Ira decide?")


async def test_it_is_the_audition_that_was_shown(desk, priya):
    await put_in(desk.hub.database, "ref,name,age,gender,phone\nR-1,Riya Sen,27,F,9811100001\n")
    await priya("new role: Meera, female 25-30")
    await priya("schedule Riya for Meera on 3rd dec 4pm at Versova for 20 mins")
    await priya("send")
    assert "4:00 PM" in await priya("when is Riya's audition")
    moved = await priya("move it to 5pm")
    if "Just to be sure" in moved:
        moved = await priya("yes")
    assert "5:00 PM" in moved


async def test_a_report_is_the_projects(desk, priya):
    await put_in(desk.hub.database, "ref,name,age,gender,city\nR-1,Riya Sen,27,F,Mumbai\n")
    await priya("new role: Meera, female 25-30")
    await priya("women in Mumbai")
    assert "0 of 1 role cast" in await priya("report")


async def test_a_producer_of_no_project_is_told_so(desk, priya):
    await desk.person("Ira Shah", "producer")
    await priya("new role: Meera, female 25-30")
    assert "in no project yet" in "\n".join(await desk.say("Ira", "show me the Meera list"))


async def test_a_colleague_asked_for_is_no_stranger(desk, priya):
    await desk.person("Om Puri", "associate")
    assert "Om Puri is an associate here" in await priya("who is Om")
    assert "Nobody called" in await priya("who is Zubin")


async def test_only_the_approved_are_scheduled_when_that_is_said(desk, priya):
    await desk.person("Ira Shah", "producer")
    await put_in(desk.hub.database, "ref,name,age,gender\nR-1,Riya Sen,27,F\nR-2,Tara Rao,26,F\n")
    await priya("new role: Meera, female 25-30")
    await priya("add Ira to the team")
    await priya("shortlist Riya and Tara for Meera")
    asked = "schedule approved people for Meera on 3rd dec 11am, Versova, 20 mins each"
    assert "approved nobody" in await priya(asked)
    await priya("share with producers")
    await desk.say("Ira", "approve Riya, pass on Tara")
    shown = await priya(asked)
    assert "Riya S." in shown
    assert "Tara" not in shown
    assert "Tara" in await priya("schedule Meera list on 3rd dec 3pm, Versova, 20 mins each")


async def test_whoever_was_found_is_shortlisted_by_a_pronoun(desk, priya):
    await put_in(desk.hub.database, "ref,name,age,gender,city\nR-1,Kabir Rao,45,M,Pune\n")
    await priya("new role: Raja, male 40+")
    await priya("men above 40 in Pune")
    assert "on Raja's shortlist" in await priya("shortlist him for Raja")


async def test_a_budget_is_no_place(desk, priya):
    await put_in(desk.hub.database, "ref,name,age,gender\nR-1,Riya Sen,27,F\n")
    await priya("new role: Meera, female 25-30")
    assert "Where" in await priya("schedule Riya for Meera on 3rd dec 4pm")
    assert "₹25,000 a day" in await priya("Meera ka budget 25k per day")
