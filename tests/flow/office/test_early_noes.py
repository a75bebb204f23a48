"""A no with its reason: never asked for again, never read as a role's name, kept where nothing is shared."""

from __future__ import annotations

import pytest

from core.casting.approvals.queries import note_table, review_table
from core.casting.ladder.queries import standing_event


async def reviews(house):
    return {(row["decision"], row["reason"]) for row in await house.rows(review_table)}


@pytest.mark.parametrize(
    "typed",
    [
        "pass on Riya: too young",
        "pass on Riya for Meera - too young",
        "Reject Riya for Meera because too young",
        "Riya ko pass karo, too young",
        "Meera ke liye Riya ko reject kar do - too young",
        "रिया को पास करो, too young",
    ],
)
async def test_a_producers_no_to_somebody_listed_and_not_shared_counts_with_its_reason(house, typed):
    await house.talent("Riya Sen")
    since = house.mark()
    answer = await house.say("Rohan", typed)
    assert "Why" not in answer
    assert await reviews(house) == {("pass", "too young")}
    assert "too young" in house.heard("Priya", since)


async def test_after_sharing_the_role_may_stand_between(house):
    await house.talent("Riya Sen")
    await house.say("Priya", "share Meera list with producers")
    await house.say("Rohan", "pass on Riya for Meera - too young")
    assert await reviews(house) == {("pass", "too young")}


@pytest.mark.parametrize("typed", ["pass on Riya for Meera: too young", "no to Riya for Meera - too young"])
async def test_a_no_to_somebody_on_no_list_is_kept_for_casting(house, typed):
    await house.talent("Riya Sen", listed="")
    since = house.mark()
    answer = await house.say("Rohan", typed)
    assert "not with you for" in answer
    assert "too young" in answer
    assert await reviews(house) == set()
    [note] = await house.rows(note_table)
    assert note["body"] == "Would pass for Meera: too young"
    assert note["visibility"] == "production"
    told = house.heard("Priya", since)
    assert "Rohan would pass on Riya Sen for Meera" in told
    assert "too young" in told
    await house.say("Rohan", "undo")
    [note] = await house.rows(note_table)
    assert note["withdrawn_at"] is not None


async def test_without_a_role_it_asks_which_and_keeps_the_reason(house):
    await house.talent("Riya Sen", listed="")
    asked = await house.say("Rohan", "pass on Riya: too young")
    assert "Meera" in asked
    await house.say("Rohan", "Meera")
    [note] = await house.rows(note_table)
    assert note["body"].endswith("too young")


async def test_a_yes_to_somebody_on_no_list_still_waits_for_the_list(house):
    await house.talent("Riya Sen", listed="")
    assert "Put them on one first" in await house.say("Rohan", "approve Riya for Meera")


async def test_a_health_reason_is_not_kept(house):
    await house.talent("Riya Sen", listed="")
    await house.say("Rohan", "pass on Riya for Meera - she has fever")
    assert await house.rows(note_table) == []


async def test_casting_passes_on_the_ladder_with_the_reason(house):
    await house.talent("Riya Sen")
    await house.say("Priya", "pass on Riya for Meera - too young")
    rows = await house.rows(standing_event)
    assert [(row["now"], row["reason"]) for row in rows] == [("passed", "too young")]
