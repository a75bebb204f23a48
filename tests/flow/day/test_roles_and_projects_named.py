"""A new project in any words is a project, and a role that does not exist is said to be none."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("naya project banao Raat Baaki, thriller series, shoot 5 jan to 20 feb", "Raat Baaki"),
        ("naya project Raat Baaki banao", "Raat Baaki"),
        ("ek nayi film shuru karo Dhoop", "Dhoop"),
        ("project banao Dhoop", "Dhoop"),
        ("नया प्रोजेक्ट बनाओ छाया", "छाया"),
        ("start a new web series called Monsoon Diaries", "Monsoon Diaries"),
    ],
)
async def test_a_project_is_made(desk, said, name):
    told = last(await desk.say("Priya", said))
    assert f"project {name}," in told or f"प्रोजेक्ट {name}," in told


async def test_roles_in_the_same_line_are_made_nowhere_else(desk):
    told = last(
        await desk.say(
            "Priya", "naya project banao Raat Baaki, thriller series, roles: Tara 24 female, Kabir 30 male"
        )
    )
    assert "New project Raat Baaki" in told
    assert "Tara 24 female" in told
    assert "Tara" not in last(await desk.say("Priya", "what roles are open in Gully Nights?"))


async def test_a_producer_hears_who_makes_one(desk):
    assert "casting team" in last(await desk.say("Rohan", "naya project banao Raat Baaki, thriller series"))


@pytest.mark.parametrize(
    "said",
    [
        "tara ka budget 20 lakh kar do",
        "budget for Tara is 28 lakh in all",
        "tara ka breakdown dikhao",
        "show me the breakdown for Tara",
    ],
)
async def test_a_role_that_is_none_is_said_to_be_none(desk, said):
    told = last(await desk.say("Priya", said))
    assert 'No role "' in told
    assert "new role: " in told


async def test_another_projects_budgets_are_not_shown_instead(desk):
    await desk.say("Rohan", "tara ka budget 20 lakh total rakho")
    assert "spoken for" not in heard_by(desk, "Rohan")


async def test_the_budget_of_a_role_there_is_stays_an_order(desk):
    assert "in all" in last(await desk.say("Priya", "meera ka budget 20 lakh kar do"))
