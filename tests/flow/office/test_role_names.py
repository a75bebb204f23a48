"""A role is called one thing inside the team and another outside."""

from __future__ import annotations

import pytest

from core.casting.projects.queries import role_table


async def names_of(house, role="Meera"):
    [row] = await house.rows(role_table, role_table.c.id == house.roles[role].id)
    return row["name"], row["internal_name"]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Meera ka internal name Ghost rakho", ("Meera", "Ghost")),
        ("Meera's internal name is Ghost", ("Meera", "Ghost")),
        ("call Meera Ghost internally", ("Meera", "Ghost")),
        ("मीरा का इंटरनल नाम घोस्ट रखो", ("Meera", "घोस्ट")),
        ("call Meera 'Ghost' outside", ("Ghost", "Meera")),
        ("Meera ko bahar Ghost bolo", ("Ghost", "Meera")),
        ("the public name for Meera is Ghost", ("Ghost", "Meera")),
    ],
)
async def test_both_names_are_said(house, said, names):
    told = await house.say("Priya", said)
    assert names[0] in told
    assert await names_of(house) == names
    await house.say("Priya", "undo")
    assert await names_of(house) == ("Meera", "")


async def test_only_the_public_name_leaves_the_team(house):
    await house.talent("Simran Bhullar")
    await house.say("Priya", "call Meera 'Ghost' outside")
    since = house.mark()
    shown = await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    await house.pick("Arjun", shown, "Send to")
    assert "Ghost" in house.heard("Simran", since)
    assert "Meera" not in house.heard("Simran", since)


async def test_a_name_that_another_role_has_is_refused(house):
    assert "Another name" in await house.say("Priya", "call Meera Inspector internally")
    assert await names_of(house) == ("Meera", "")


async def test_talent_learn_and_change_nothing(house):
    await house.talent("Simran Bhullar")
    await house.say("Priya", "Meera ka internal name Ghost rakho")
    for said in ("what is Meera's internal name?", "call Meera 'Boo' outside"):
        assert "Ghost" not in await house.say("Simran", said)
    assert await names_of(house) == ("Meera", "Ghost")
