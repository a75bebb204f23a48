"""Every tool, with every guess: nobody sees or changes the affairs of another organisation or project."""

from __future__ import annotations

import pytest
import pytest_asyncio

from core.casting.projects import queries as projects
from core.casting.projects.model import Project, room
from core.conversation.tools import collect
from core.people import STAFF
from tests.security.others import WORDS, Secrets, tried

ROLES = ("owner", "casting_director", "associate", "producer", "agent", "talent", "guardian", "unknown")


def leaked(said):
    return {what: word for what, word in WORDS.items() if word in said}


def kept(before, after, org):
    """Rows of theirs that are no longer as they were."""
    lost = []
    for name, rows in before.items():
        theirs = [row for row in rows if row.get("org_id", org) == org]
        lost += [(name, row) for row in theirs if row not in after[name]]
    return lost


@pytest_asyncio.fixture
async def furnished(tmp_path):
    """``await furnished(org)``: an office of that organisation, with its secrets."""
    made = []

    async def open_(org):
        made.append(await Secrets.open(tmp_path, org))
        return made[-1]

    yield open_
    for secrets in made:
        await secrets.office.stage.close()


@pytest.mark.parametrize("role", ROLES)
async def test_another_organisation_is_not_there(furnished, role):
    secrets = await furnished("other")
    stage = secrets.office.stage
    stage.org = "default"
    who = await stage.person("Mallory Grey", role, "console")
    before = await secrets.rows()

    said, ran = await tried(secrets, who, "default", collect())

    assert leaked(said) == {}
    assert kept(before, await secrets.rows(), "other") == []
    assert role not in STAFF or len(ran) > 8


async def test_the_same_guesses_find_everything_for_whoever_may_see_it(furnished):
    secrets = await furnished("other")
    said, ran = await tried(secrets, secrets.office.arun, "other", collect())
    assert leaked(said) == WORDS
    assert len(ran) > 40


OF_THE_HOUSE = {"house"}
"""Who runs the desk is told to everybody who asks whether it is genuine."""
DIRECTORY = {"surname"}
"""The directory is the house's: producers, too, find everybody in it."""


@pytest.mark.parametrize("role", ["producer", "agent", "talent", "guardian", "unknown"])
async def test_a_project_of_others_is_not_there_for_who_does_not_cast(furnished, role):
    secrets = await furnished("default")
    stage = secrets.office.stage
    who = await stage.person("Mallory Grey", role, "console")
    async with stage.database.transaction() as tx:
        own = await projects.add_project(tx, Project(0, "default", "Own Thing"), stage.clock())
    if who.staff:
        await stage.room(room(own.id), who)
    before = await secrets.rows()

    said, _ = await tried(secrets, who, "default", collect())

    seen = leaked(said).keys() - OF_THE_HOUSE - (DIRECTORY if who.staff else set())
    assert seen == set()
    after = await secrets.rows()
    theirs = (
        "project",
        "role",
        "talent_list",
        "list_entry",
        "review",
        "note",
        "session",
        "slot",
        "operation",
    )
    assert [(name, row) for name in theirs for row in before.get(name, []) if row not in after[name]] == []
