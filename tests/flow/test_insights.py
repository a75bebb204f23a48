"""Patterns through the whole hub: told with their counts, explained by their rows, to who may see them."""

from __future__ import annotations

from datetime import timedelta

import pytest
import pytest_asyncio

from core.casting.approvals.queries import review_table
from core.casting.auditions.queries import session
from core.casting.projects import queries as projects
from core.casting.talent import queries as talents
from tests.flow import test_undo

desk = test_undo.desk


@pytest_asyncio.fixture
async def office(desk):
    """Three sessions on Fridays at ten, three decisions."""
    async with desk.hub.database.transaction() as tx:
        [project] = await projects.projects(tx, "default")
        role = await projects.find_role(tx, "default", "Meera")
        for n in range(3):
            at = desk.clock() - timedelta(days=7 * (n + 1))
            values = {"key": str(n), "project_id": project.id, "role_id": role.id, "round": "audition"}
            more = {"place": "Aram Nagar 2", "minutes": 15, "starts_at": at, "ends_at": at, "created_by": 1}
            await tx.execute(session.insert().values(org_id="default", created_at=at, **values, **more))
        people = await tx.rows(talents.talent.select())
        for one, (decision, reason) in zip(
            people, (("pass", "too young"), ("pass", "too young"), ("approve", "")), strict=True
        ):
            who = {"role_id": role.id, "talent_id": one["id"], "shared_by": 1, "shared_at": desk.clock()}
            how = {"decision": decision, "decided_by": 1, "decided_at": desk.clock(), "reason": reason}
            await tx.execute(review_table.insert().values(org_id="default", **who, **how))
    return desk


async def said(desk, who, line):
    return "\n".join(await desk.say(who, line))


async def test_patterns_are_counts_and_why_lists_their_rows(office):
    told = await said(office, "Priya", "what patterns do you see?")
    assert "3 of 3 sessions are on a Fri." in told
    assert "3 of 3 sessions start at 10:00 AM." in told
    assert "3 of 3 sessions are at Aram Nagar 2." in told
    assert "approved 1, passed on 2 and vetoed 0" in told
    assert "“too young” (2 of 2)" in told
    why = await said(office, "Priya", "why?")
    assert "Session Fri 13 Nov, 10:00 AM IST, Aram Nagar 2" in why
    assert "passed on" in why


@pytest.mark.parametrize(
    ("asked", "answer"),
    [("kya pattern dikhta hai?", "3 of 3 sessions are on a Fri"), ("पैटर्न दिखाओ", "3 में से 3 सत्र Fri")],
)
async def test_in_the_readers_words(office, asked, answer):
    assert answer in await said(office, "Priya", asked)


async def test_nobody_outside_the_casting_and_nobody_at_off_is_told(office):
    await office.person("Rohan Rao", "producer")
    await office.person("Zoya Khan", "talent")
    for who in ("Rohan", "Zoya"):
        assert "sessions" not in await said(office, who, "what patterns do you see?")
    await said(office, "Priya", "don't remember anything")
    assert "switched off" in await said(office, "Priya", "insights")


async def test_too_little_says_so(desk):
    assert "Too little to count" in await said(desk, "Priya", "insights")
