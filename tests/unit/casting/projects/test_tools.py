from __future__ import annotations

import pytest
import pytest_asyncio

from core.casting.projects import queries
from core.casting.projects.counters import collect
from core.casting.projects.model import Project, Role, room
from core.casting.projects.references import bare
from core.casting.projects.roles import new_role
from core.conversation.drafts import Draft, Result
from core.errors import Rejected
from core.people import Person
from core.understanding.meaning import Meaning
from tests.fakes import Stage
from tests.unit.casting.talent.directory import profile, put


def draft_of(result: Result) -> Draft:
    assert result.draft is not None
    return result.draft


@pytest_asyncio.fixture
async def priya(stage: Stage) -> Person:
    return await stage.person("Priya Nair", "casting_director")


async def make(stage: Stage, name: str, *roles: str) -> Project:
    async with stage.database.transaction() as tx:
        made = await queries.add_project(tx, Project(0, stage.org, name), stage.clock())
        for role in roles:
            await queries.add_role(tx, Role(0, stage.org, made.id, role), stage.clock())
    return made


async def test_a_status_counts_role_by_role(stage: Stage, priya: Person) -> None:
    await make(stage, "Gully Nights", "Meera", "Kabir")
    await put(stage, profile("Asha Rao"))
    await stage.run("add_to_list", priya, people=["Asha"], list="Meera")
    status = await stage.run("project_status", priya)
    cards = draft_of(status).cards
    told = [line for line in cards[0].lines if line.startswith("**")]
    assert [line.split(":")[0] for line in told] == ["**Meera**"], (
        "a role with nothing to count is only named"
    )
    assert cards[0].image.startswith("standing:")
    assert cards[0].lines[0].startswith("**Meera**: 1 shortlisted")
    assert "Nobody yet for Kabir." in cards[0].lines
    assert status.data["roles"][0]["shortlisted"] == 1


def test_the_shortlist_is_counted_first() -> None:
    names = [counter.name for counter in collect()]
    assert "shortlisted" in names
    assert len(set(names)) == len(names)


async def test_which_project_is_asked_when_several_could_be_meant(stage: Stage, priya: Person) -> None:
    await make(stage, "Gully Nights", "Meera")
    await make(stage, "Kaali Ghat", "Rekha")
    asked = await stage.run("project_status", priya)
    assert [option.label for option in draft_of(asked).options] == ["Kaali Ghat", "Gully Nights"]
    told = await stage.pick(asked, "Kaali Ghat", priya)
    assert told.data["project"] == "Kaali Ghat"
    again = await stage.run("list_roles", priya)
    assert again.data["project"] == "Kaali Ghat"


async def test_a_producer_sees_only_their_own_projects(stage: Stage) -> None:
    mine = await make(stage, "Gully Nights", "Meera")
    await make(stage, "Kaali Ghat", "Rekha")
    rohan = await stage.person("Rohan Kapoor", "producer")
    with pytest.raises(Rejected, match="projects-none"):
        await stage.run("project_status", rohan, project="Kaali Ghat")
    await stage.room(room(mine.id), rohan)
    assert (await stage.run("project_status", rohan)).data["project"] == "Gully Nights"
    with pytest.raises(Rejected, match="projects-unknown"):
        await stage.run("project_status", rohan, project="Kaali Ghat")


async def test_a_new_role_is_echoed_as_understood(stage: Stage, priya: Person) -> None:
    await make(stage, "Gully Nights")
    made = await stage.run(
        "create_role",
        priya,
        role="DCP Shalini Rao",
        gender=["female"],
        age_min=42,
        age_max=35,
        languages=["Kannada", "hi"],
        city="hyderabad",
        budget_paise=7_500_000,
        shoot_days=18,
    )
    assert draft_of(made).text == (
        "New role **DCP Shalini Rao** in Gully Nights.\n"
        "female · 35–42 · Kannada · Hindi · Hyderabad · 18 shoot days · ₹75,000 a day"
    )
    found = await stage.run("list_roles", priya)
    assert "₹" not in draft_of(found).text


async def test_a_role_taken_back_is_gone(stage: Stage, priya: Person) -> None:
    await make(stage, "Gully Nights")
    made = await stage.run("create_role", priya, role="Chhotu")
    assert made.undo is not None
    await stage.run(made.undo.tool, priya, **made.undo.arguments)
    assert (await stage.run("list_roles", priya)).data["roles"] == []
    with pytest.raises(Rejected, match="projects-role-gone"):
        await stage.run(made.undo.tool, priya, **made.undo.arguments)


async def test_a_second_role_of_one_name_is_refused(stage: Stage, priya: Person) -> None:
    await make(stage, "Gully Nights", "Meera")
    with pytest.raises(Rejected, match="projects-role-exists"):
        await stage.run("create_role", priya, role="meera")


async def test_the_project_in_focus_decides_between_roles_of_one_name(stage: Stage, priya: Person) -> None:
    first = await make(stage, "Gully Nights", "Meera")
    await make(stage, "Kaali Ghat", "Meera")
    await put(stage, profile("Asha Rao"))
    stage.focus["project_id"] = first.id
    added = await stage.run("add_to_list", priya, people=["Asha"], list="Meera")
    assert added.focus["project_id"] == first.id


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Inspector", "Inspector Rane"),
        ("Inspecter Rane", "Inspector Rane"),
        ("inspector rane", "Inspector Rane"),
        ("इंस्पेक्टर राणे", "Inspector Rane"),
        ("Rane", "Inspector Rane"),
        ("Villain", None),
        ("role", None),
    ],
)
async def test_a_role_is_found_by_part_of_its_name(stage: Stage, said: str, role: str | None) -> None:
    await make(stage, "Gully Nights", "Meera", "Inspector Rane")
    async with stage.database.read() as tx:
        found = await queries.find_role(tx, stage.org, said)
    assert (found.name if found else None) == role


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Meera's shortlist", "Meera"),
        ("Meera ki list", "Meera"),
        ("Sarita wali list", "Sarita"),
        ("Inspector role", "Inspector"),
        ("Ladakh guide", "Ladakh guide"),
    ],
)
def test_words_around_a_name_are_dropped(said: str, name: str) -> None:
    assert bare(said) == name


def test_a_role_is_made_from_what_is_understood() -> None:
    said = Meaning(
        ("role.create",),
        {
            "role": "Chhotu",
            "gender": ["male"],
            "playing_age": {"min": 12, "max": 14},
            "rate": {"amount_minor": 7_500_000, "currency": "INR", "unit": "day"},
        },
        (),
        0.9,
    )
    assert new_role(said, {}) == {
        "role": "Chhotu",
        "gender": ("male",),
        "age_min": 12,
        "age_max": 14,
        "budget_paise": 7_500_000,
    }


async def test_a_role_without_a_name_is_asked_for_it_and_keeps_the_rest(stage: Stage, priya: Person) -> None:
    await make(stage, "Gully Nights")
    asked = await stage.run("create_role", priya, age_min=12, age_max=14, gender=["male"])
    ask = draft_of(asked).ask
    assert ask is not None
    assert (ask.kind, ask.slot) == ("text", "role")
    made = await stage.run(ask.tool, priya, **{**ask.arguments, ask.slot: "Chhotu"})
    assert draft_of(made).text == "New role **Chhotu** in Gully Nights.\nmale · 12–14"
