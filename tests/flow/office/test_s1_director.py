"""S1: a director's morning. Find, list, ask whether somebody is free, hear the agent."""

from __future__ import annotations

from core.casting.avails.queries import check_table
from core.casting.ladder.queries import standing_table
from core.casting.talent import queries as talents


async def filled(house):
    sana = house.people["Sana"].id
    for name in ("Riya Sen", "Jasleen Dhami", "Simran Bhullar", "Amrita Kalsi", "Gurleen Sidhu"):
        agent = {"agent_id": sana, "representation": "agent_first"} if name == "Riya Sen" else {}
        await house.talent(name, listed="", age=(25, 29), languages=["pa"], **agent)


async def test_a_search_becomes_a_shortlist_that_can_be_taken_back(house):
    await filled(house)
    found = await house.say("Priya", "Meera ke liye 25-30 ki ladkiyan, Punjabi, 5'5+, Mumbai, 75k/day tak")
    assert "5 " in found
    added = await house.say("Priya", "1,3,5 add")
    assert "3" in added
    assert "Meera" in added
    assert "Taken back" in await house.say("Priya", "undo")


async def test_the_agent_is_asked_and_their_words_reach_the_director(house):
    await filled(house)
    await house.say("Priya", "shortlist Riya for Meera")
    since = house.mark()
    asked = await house.say("Priya", "Riya free hai 12-16 dec?")
    assert "waiting" in asked
    assert "Sat 12 Dec to Wed 16 Dec" in asked
    assert "promises nothing" in house.heard("Sana", since)
    assert house.heard("Riya", since) == ""
    assert "Waiting" in house.heard("Arjun", since)

    since = house.mark()
    noted = await house.say("Sana", "1st refusal w/ cola ad till 24th")
    assert "first refusal elsewhere" in noted
    heard = house.heard("Priya", since)
    assert "first refusal elsewhere" in heard
    assert "cola ad till 24th" in heard
    async with house.database.read() as tx:
        spans = (await talents.spans(tx, [house.profiles["Riya"].id]))[house.profiles["Riya"].id]
    assert [one.kind for one in spans] == ["tentative"]
    assert await house.rows(standing_table) == []  # an answer moves nobody on the ladder

    moved = await house.pick("Priya", heard, "Set: on avail")
    assert "on avail (first refusal)" in moved


async def test_several_people_are_shown_before_they_are_asked(house):
    await filled(house)
    await house.say("Priya", "shortlist Riya, Simran for Meera")
    since = house.mark()
    shown = await house.say("Priya", "avail check Riya and Simran 12-16 Dec")
    assert "Ask 2 people" in shown
    assert house.heard("Sana", since) == house.heard("Simran", since) == ""
    await house.pick("Priya", shown, "Ask 2")
    assert "free" in house.heard("Simran", since)
    # The same question twice is one open question each.
    await house.say("Priya", "Simran free hai 12-16 dec?")
    open_rows = await house.rows(check_table, check_table.c.status == "open")
    assert len(open_rows) == 2


async def test_an_unanswered_question_is_asked_once_more_and_then_given_up(house):
    await filled(house)
    await house.say("Priya", "shortlist Simran for Meera")
    await house.say("Priya", "Simran free hai 12-16 dec?")
    since = house.mark()
    await house.wait(hours=25)
    assert "Still open" in house.heard("Simran", since)
    since = house.mark()
    await house.wait(hours=48)
    assert "No answer about Simran" in house.heard("Priya", since)
    assert house.heard("Simran", since) == ""
    since = house.mark()
    again = await house.say("Priya", "1")
    assert "waiting" in again
    assert "Are you free" in house.heard("Simran", since)


async def test_the_project_s_days_are_asked_about_when_none_are_said(house):
    await filled(house)
    await house.say("Priya", "shortlist Simran for Meera")
    asked = await house.say("Priya", "is Simran available?")
    assert "Sat 12 Dec to Wed 20 Jan" in asked
    rows = await house.rows(check_table)
    assert len(rows) == 1
