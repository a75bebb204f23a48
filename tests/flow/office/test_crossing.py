"""Two colleagues on one thing: the second is asked; and who is at work on what can be asked, too."""

from __future__ import annotations

import pytest

from core.casting.ladder.queries import standing_table


async def status(house, name):
    rows = await house.rows(standing_table, standing_table.c.talent_id == house.profiles[name.split()[0]].id)
    return rows[0]["status"] if rows else ""


async def test_the_second_of_two_changes_within_minutes_is_a_question(house):
    await house.talent("Riya Sen")
    await house.say("Arjun", "pin Riya for Meera")
    house.desk.clock.advance(minutes=2)
    since = house.mark()
    asked = await house.say("Priya", "move Riya to backup for Meera")
    assert "Arjun changed the same" in asked
    assert "pinned" in asked
    assert "Nothing is promised" not in asked
    assert await status(house, "Riya Sen") == "pinned"
    assert house.heard("Arjun", since) == ""

    done = await house.pick("Priya", asked, "Do it anyway")
    assert "backup" in done
    assert await status(house, "Riya Sen") == "backup"
    assert "backup" in house.heard("Arjun", since)
    await house.say("Priya", "undo")
    assert await status(house, "Riya Sen") == "pinned"


async def test_a_plain_no_leaves_what_the_colleague_did(house):
    await house.talent("Riya Sen")
    await house.say("Arjun", "pin Riya for Meera")
    await house.say("Priya", "Riya backup rakho")
    await house.say("Priya", "no")
    assert await status(house, "Riya Sen") == "pinned"


async def test_ones_own_change_somebody_elses_person_and_later_are_no_questions(house):
    await house.talent("Riya Sen")
    await house.talent("Simran Bhullar")
    await house.say("Arjun", "pin Riya for Meera")
    assert "changed the same" not in await house.say("Arjun", "move Riya to backup for Meera")
    assert "changed the same" not in await house.say("Priya", "pin Simran for Meera")
    house.desk.clock.advance(minutes=6)
    assert "changed the same" not in await house.say("Priya", "pin Riya for Meera")


async def test_a_change_taken_back_is_no_reason_to_ask(house):
    await house.talent("Riya Sen")
    await house.say("Arjun", "pin Riya for Meera")
    await house.say("Arjun", "undo")
    assert "changed the same" not in await house.say("Priya", "move Riya to backup for Meera")


async def test_a_profiles_fact_changed_by_two_is_a_question(house):
    await house.talent("Riya Sen")
    await house.say("Arjun", "Riya's height is 5'8")
    asked = await house.say("Priya", "Riya's height is 5'7")
    assert "Arjun changed the same" in asked
    assert "changed the same" not in await house.say("Priya", "Riya's city is Pune")


@pytest.mark.parametrize(
    "typed",
    [
        "who is editing Meera?",
        "is anyone working on Meera right now?",
        "Meera pe kaun kaam kar raha hai",
        "मीरा पर कौन काम कर रहा है?",
        "who is on what?",
        "kaun kis pe kaam kar raha hai",
    ],
)
async def test_who_is_at_work_on_a_role(house, typed):
    await house.talent("Riya Sen")
    await house.say("Arjun", "pin Riya for Meera")
    house.desk.clock.advance(minutes=4)
    told = await house.say("Priya", typed)
    assert "Meera" in told
    assert "Arjun" in told
    assert "Riya S." in told


async def test_nobody_at_work_and_who_may_ask(house):
    await house.talent("Riya Sen")
    house.desk.clock.advance(minutes=45)
    assert "Nobody changed anything on Meera" in (await house.say("Priya", "who is editing Meera")).replace(
        "*", ""
    )
    assert "Riya" not in await house.say("Rohan", "who is editing Meera")
    assert "Riya" in await house.say("Priya", "who is on Meera?")
