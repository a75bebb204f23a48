"""A project, a role and a name put forward, each said in one message: what is read is echoed, what is not is
named, and nothing lands where it was not meant."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from core.casting.projects.queries import project_table, role_table
from core.casting.submissions.brief import entries, role_named
from tests.gully import last

FOUNDED = "new project Raat Baaki, thriller series, shoot 5 Jan to 20 Feb in Mumbai"


async def rows(desk, table):
    async with desk.hub.database.read() as tx:
        return await tx.rows(select(table))


async def named(desk, table, name):
    return next((row for row in await rows(desk, table) if row["name"] == name), None)


async def test_a_project_with_all_that_is_known_of_it(desk):
    told = last(await desk.say("Arjun", FOUNDED))
    row = await named(desk, project_table, "Raat Baaki")
    assert (row["kind"], row["place"]) == ("thriller series", "Mumbai")
    assert (row["shoot_from"].isoformat(), row["shoot_to"].isoformat()) == ("2027-01-05", "2027-02-20")
    assert "thriller series" in told
    assert "Mumbai" in told


@pytest.mark.parametrize(
    ("said", "name", "place"),
    [
        ("create project Kaala Paani. Shooting from 1 Feb 2027 in Goa", "Kaala Paani", "Goa"),
        ("new film Dr. Sharma shooting in Pune", "Dr. Sharma", "Pune"),
        ("new web series Aakhri Local - drama, shoots in Thane", "Aakhri Local", "Thane"),
        ("start a new project Laal Kila", "Laal Kila", ""),
        ("new film Shootout at Versova", "Shootout at Versova", ""),
    ],
)
async def test_the_name_ends_where_the_facts_begin(desk, said, name, place):
    await desk.say("Arjun", said)
    row = await named(desk, project_table, name)
    assert row is not None
    assert row["place"] == place


async def test_what_was_not_read_is_said(desk):
    told = last(await desk.say("Arjun", "new film Dhoop, shooting in Pune, budget 5 crore"))
    assert "budget 5 crore" in told
    assert (await named(desk, project_table, "Dhoop"))["place"] == "Pune"


async def test_a_role_is_not_put_into_another_project(desk):
    before = len(await rows(desk, role_table))
    told = last(await desk.say("Arjun", "new role for Raat Baaki: Vikram, male, 30-35, Hindi and Marathi"))
    assert "Raat Baaki" in told
    assert len(await rows(desk, role_table)) == before
    await desk.say("Arjun", FOUNDED)
    await desk.say("Arjun", "new role for Raat Baaki: Vikram, male, 30-35, Marathi, cop with a limp")
    role, project = await named(desk, role_table, "Vikram"), await named(desk, project_table, "Raat Baaki")
    assert role["project_id"] == project["id"]
    assert role["description"] == "cop with a limp"


@pytest.mark.parametrize(
    ("said", "description", "days"),
    [
        (
            "new role: Tara, female 22-26, Punjabi, loves to cook, 12 shoot days, 40k per day",
            "loves to cook",
            12,
        ),
        ("new role Tara, 50s, female, strict mother", "strict mother", None),
        ("new role: Tara, 22-26, female", "", None),
    ],
)
async def test_what_is_said_of_a_role_is_kept(desk, said, description, days):
    await desk.say("Arjun", said)
    row = await named(desk, role_table, "Tara")
    assert (row["description"], row["shoot_days"]) == (description, days)


async def test_money_never_stands_in_what_agents_read(desk):
    told = last(await desk.say("Arjun", "new role: Tara, female 22-26, loves to cook, budget 3 lakh in all"))
    row = await named(desk, role_table, "Tara")
    assert "lakh" not in row["description"]
    assert "3 lakh" in told


@pytest.mark.parametrize("said", ["publish Meera", "publish Meera to agents", "put out the Meera role"])
async def test_publishing_a_role_by_its_name(desk, said):
    assert "Exactly this" in last(await desk.say("Arjun", said))


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("For Meera: Ritika Sood, 26, 5'6, Punjabi, available 12-20 Dec, rate 15k per day", (26, 26)),
        ("submit Ritika Sood, 24-28, 5'6, free 1 to 5 January, for Meera", (24, 28)),
        ("For Meera: Ritika Sood, 5'6, free 12-20 Dec", (0, 0)),
        ("For Meera: Ritika Sood, 5'6, plays 24-28, free Dec 12-20", (24, 28)),
    ],
)
def test_days_are_no_age(text, age):
    [one] = entries(text)
    assert one.name == "Ritika Sood"
    assert one.age == age


@pytest.mark.parametrize(
    "text",
    [
        "For Meera: Ritika Sood, 26, 5'6",
        "for the role of Meera - Ritika Sood, 26, 5'6",
        "Role: Meera - Ritika Sood, 26, 5'6",
        "Meera ke liye: Ritika Sood, 26, 5'6",
        "मीरा के लिए: Ritika Sood, 26, 5'6",
    ],
)
def test_whom_it_is_for_may_stand_first(text):
    assert [one.name for one in entries(text)] == ["Ritika Sood"]
    assert role_named(text) in ("Meera", "मीरा")


async def test_an_agent_puts_somebody_forward_that_way(desk):
    told = last(await desk.say("Farah", "For Meera: Ritika Sood, 26, 5'6, Punjabi, available 12-20 Dec"))
    assert "Ritika Sood, 26" in told
    assert "put forward for" in last(await desk.say("Farah", "yes"))
