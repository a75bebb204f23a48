"""Who may see a role is kept wherever somebody outside could read of it."""

from __future__ import annotations

from core.casting.submissions.queries import submission_table


async def test_a_role_of_the_team_is_published_to_nobody(house):
    said = await house.say("Priya", "Meera role sirf team ke liye rakho")
    assert "team only" in said or "sirf team" in said
    since = house.mark()
    said = await house.say("Priya", "publish Meera's breakdown to agents")
    assert "nothing was published" in said
    assert house.heard("Sana", since) == ""


async def test_a_projects_breakdown_leaves_the_teams_role_out(house):
    await house.say("Priya", "keep Meera within the team")
    said = await house.say("Priya", "publish the breakdown for Gully Nights to agents")
    assert "Inspector" in said
    assert "Meera" not in said


async def test_nobody_outside_learns_of_it(house):
    await house.talent("Riya Sen")
    await house.say("Priya", "hide Meera from agents")
    said = await house.say("Riya", "I want to apply for Meera")
    assert "no open role" in said
    assert await house.rows(submission_table) == []


async def test_a_role_for_agents_takes_nobody_who_comes_alone(house):
    await house.talent("Riya Sen")
    await house.say("Priya", "Meera is for agents only")
    said = await house.say("Riya", "I want to apply for Meera")
    assert "through agents" in said
    assert await house.rows(submission_table) == []


async def test_it_is_asked_shown_in_the_list_and_taken_back(house):
    await house.say("Priya", "open Meera to everyone")
    assert "open to everyone" in await house.say("Arjun", "who can see Meera?")
    assert "open to everyone" in await house.say("Priya", "list the roles")
    await house.say("Priya", "undo")
    assert "Nobody has said" in await house.say("Priya", "who can see Meera?")


async def test_only_casting_says_so(house):
    await house.say("Rohan", "Meera is for agents only")
    assert "Nobody has said" in await house.say("Priya", "who can see Meera?")
