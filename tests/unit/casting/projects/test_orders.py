"""Plain orders about projects: what is one, what it asks for, and what only looks like one."""

from __future__ import annotations

import pytest

from core.casting.projects import orders
from core.understanding.meaning import Context

KNOWN = Context(known_projects=("Gully Nights", "Monsoon Diaries"), known_roles=("Meera", "Kabir"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("new project Monsoon Diaries", "Monsoon Diaries"),
        ("New project: Kaali Ghat", "Kaali Ghat"),
        ('create a new project called "The 3rd Floor"', "The 3rd Floor"),
        ("please start a project named Aandhi", "Aandhi"),
        ("set up the film Dhoop please", "Dhoop"),
        ("naya project Monsoon Diaries banao", "Monsoon Diaries"),
        ("नया प्रोजेक्ट बारिश", "बारिश"),
        ("new project", None),
        ("start a new series.", None),
    ],
)
def test_a_new_project(text, name):
    assert orders.new_project(text, KNOWN) == ({} if name is None else {"name": name})


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("add Rohan to Gully Nights as producer", ("Rohan", "Gully Nights", "producer")),
        (
            "Add Rohan to the project Gully Nights as a line producer",
            ("Rohan", "Gully Nights", "producer"),
        ),
        ("add arjun to gully nights", ("arjun", "gully nights", None)),
        ("add Arjun to the team of Monsoon Diaries", ("Arjun", "Monsoon Diaries", None)),
        ("Rohan joins Gully Nights", ("Rohan", "Gully Nights", None)),
        ("Rohan ko Gully Nights mein add karo", ("Rohan", "Gully Nights", None)),
    ],
)
def test_somebody_joins_a_project(text, said):
    found = orders.join_team(text, KNOWN)
    assert (found.get("person"), found.get("project"), found.get("role")) == said


@pytest.mark.parametrize(
    "text",
    [
        "add Riya to Meera",
        "add 1, 3 and 5 to the shortlist",
        "add Riya to Meera's list",
        "add Riya to my list",
        "add a note to Riya",
        "1,2 shortlist for Meera",
        "add Riya to Kabir please",
    ],
)
def test_putting_talent_on_a_list_is_no_order_about_a_team(text):
    assert orders.join_team(text, KNOWN) is None


@pytest.mark.parametrize(
    ("text", "project"),
    [
        ("the producers' channel is this one", None),
        ("producers channel is here", None),
        ("Producer's group for Gully Nights is this", "Gully Nights"),
        ("this is the producers channel", None),
        ("this channel is the project channel for Monsoon Diaries", "Monsoon Diaries"),
        ("producers ka channel yahi hai", None),
    ],
)
def test_this_is_the_producers_channel(text, project):
    assert orders.channel_here(text, KNOWN) == ({} if project is None else {"project": project})


def test_the_other_orders():
    assert orders.use_project("switch to Monsoon Diaries", KNOWN) == {"project": "Monsoon Diaries"}
    assert orders.use_project("switch to project Aandhi", KNOWN) == {"project": "Aandhi"}
    assert orders.use_project("switch to Hindi", KNOWN) is None
    assert orders.list_projects("what projects do we have?", KNOWN) == {}
    assert orders.list_projects("projects", KNOWN) == {}
    assert orders.show_team("who is on Gully Nights?", KNOWN) == {"project": "Gully Nights"}
    assert orders.show_team("who is in the Meera shortlist", KNOWN) is None
    found = orders.leave_team("take Rohan off the Gully Nights team", KNOWN)
    assert found == {"person": "Rohan", "project": "Gully Nights"}
    assert orders.channel_gone("stop sharing here", KNOWN) == {}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hi",
        "new role: Meera, female 25-30",
        "find women 25-30 for the new project",
        "25-30 women, Punjabi",
        "who is free on Saturday",
        "project status",
        "remove Riya from Meera's list",
        "how is the project going",
        "cancel the auditions",
        "the new project looks good, thanks",
        "what is the project about?",
    ],
)
def test_what_merely_mentions_a_project_goes_the_usual_way(text):
    every = (
        orders.new_project,
        orders.list_projects,
        orders.use_project,
        orders.join_team,
        orders.leave_team,
        orders.show_team,
        orders.channel_here,
        orders.channel_gone,
    )
    assert [order(text, KNOWN) for order in every] == [None] * len(every)
