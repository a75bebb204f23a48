"""Pages are locked until an audition is confirmed, and then go by themselves."""

from __future__ import annotations

import pytest

from core.casting.sides.queries import sent_table
from tests.flow.office.day import invite, slot_of

PAGES = "INT. CHAWL - NIGHT. Meera waits by the window and counts the trains that pass, one by one."


async def pages_for(house, order="send Simran the sides for Meera"):
    await house.say("Arjun", order)
    return await house.say("Arjun", PAGES)


async def test_they_wait_for_the_yes_and_come_with_it(house):
    await invite(house, at="tmrw 4pm")
    since = house.mark()
    told = await pages_for(house)
    assert "when Simran confirms Sat 21 Nov, 4:00 PM IST" in told
    assert house.heard("Simran", since) == ""
    await house.say("Simran", "haan")
    assert "counts the trains" in house.heard("Simran", since)
    assert "Copy of Simran Bhullar" in house.heard("Simran", since)
    [row] = await house.rows(sent_table)
    assert row["sent_by"] == house.people["Arjun"].id


@pytest.mark.parametrize(
    "said",
    [
        "sides bhejo",
        "can I see the script before confirming?",
        "please send me the pages first",
        "script milegi kya?",
        "mujhe pehle script chahiye",
        "स्क्रिप्ट मिल सकती है क्या",
        "पन्ने पहले भेज दीजिए",
    ],
)
async def test_asking_before_the_yes_says_what_to_do_and_is_no_answer(house, said):
    await invite(house, at="tmrw 4pm")
    await pages_for(house)
    since = house.mark()
    asked = await house.say("Simran", said)
    assert "4:00 PM" in asked
    assert "trains" not in asked
    assert (await slot_of(house, "Simran"))["rsvp"] == "invited"
    assert house.heard("Arjun", since) == ""  # the pages are there: nobody has to do anything
    assert "trains" in await house.say("Simran", "1") + house.heard("Simran", since)
    assert (await slot_of(house, "Simran"))["rsvp"] == "confirmed"


async def test_no_pages_are_promised_that_nobody_attached(house):
    await invite(house, at="tmrw 4pm")
    since = house.mark()
    asked = await house.say("Simran", "can you send me the sides?")
    assert "not here yet" in asked
    assert "by themselves" not in asked
    assert "Will you come?" in asked
    assert "Simran Bhullar waits for the sides" in house.heard("Arjun", since).replace("*", "")


@pytest.mark.parametrize("said", ["send sides to Simran now", "Simran ko sides abhi bhejo"])
async def test_the_team_releases_them_for_one_person(house, said):
    await invite(house, at="tmrw 4pm")
    await pages_for(house)
    since = house.mark()
    assert "Sent" in await house.say("Arjun", said)
    assert "trains" in house.heard("Simran", since)
    since = house.mark()
    await house.say("Simran", "haan")
    assert "trains" not in house.heard("Simran", since)  # not a second time
    assert "trains" in await house.say("Simran", "sides dobara bhejo")


async def test_a_tap_releases_them_too(house):
    await invite(house, at="tmrw 4pm")
    told = await pages_for(house)
    since = house.mark()
    await house.pick("Arjun", told, "Send to Simran now")
    assert "trains" in house.heard("Simran", since)


async def test_what_was_sent_stays_when_the_time_moves(house):
    await invite(house, at="tmrw 4pm")
    await pages_for(house)
    await house.say("Simran", "haan")
    await house.pick("Arjun", await house.say("Arjun", "push everyone 90 min"), "Move 3")
    assert "trains" in await house.say("Simran", "sides dobara bhejo")


async def test_a_list_is_shown_with_who_waits(house):
    await invite(house, at="tmrw 4pm")
    await house.say("Simran", "haan")
    shown = await pages_for(house, "send the Meera list the sides")
    assert "Amrita Kalsi → Amrita · after they confirm" in shown
    assert "Simran Bhullar → Simran\n" in shown
    since = house.mark()
    await house.pick("Arjun", shown, "Send to 3")
    assert "trains" in house.heard("Simran", since)
    assert house.heard("Amrita", since) == ""
    await house.say("Amrita", "yes")
    assert "trains" in house.heard("Amrita", since)


@pytest.mark.parametrize(
    "said",
    [
        "attach the sides to the Meera auditions",
        "Meera ke auditions ke saath sides lagao",
        "मीरा के ऑडिशन के साथ साइड्स लगा दो",
    ],
)
async def test_attached_pages_come_to_whoever_confirms_later(house, said):
    await house.talent("Riya Sen")
    await pages_for(house, said)
    await invite(house, "Simran Bhullar", at="tmrw 4pm")
    since = house.mark()
    await house.say("Simran", "haan")
    assert "trains" in house.heard("Simran", since)
    assert "trains" not in house.heard("Riya", since)


async def test_whoever_said_yes_before_is_one_tap_away(house):
    await invite(house, at="tmrw 4pm")
    await house.say("Simran", "haan")
    told = await pages_for(house, "attach the sides to the Meera auditions")
    assert "Simran Bhullar has confirmed already" in told
    since = house.mark()
    await house.pick("Arjun", told, "Send to 1")
    assert "trains" in house.heard("Simran", since)


async def test_an_agent_confirms_and_gets_the_copy_of_their_person(house):
    sana = house.people["Sana"].id
    await house.talent("Kabir Rao", agent_id=sana, representation="agent_first")
    shown = await house.say("Arjun", "schedule Kabir for Meera tmrw 4pm, 15 min, Aram Nagar")
    await house.pick("Arjun", shown, "Send to")
    await pages_for(house, "send Kabir the sides for Meera")
    since = house.mark()
    await house.say("Sana", "confirm Kabir")
    assert "Copy of Kabir Rao" in house.heard("Sana", since)
    assert "trains" not in house.heard("Kabir", since)


async def test_who_waits_for_pages_counts_as_waiting_until_they_are_sent(house):
    await invite(house, at="tmrw 4pm")
    await house.say("Simran", "sides?")
    assert "Simran" in await house.say("Arjun", "what needs me?")
    await house.say("Simran", "sides please")  # once more changes nothing
    await pages_for(house)
    assert "Waiting for a person" not in await house.say("Arjun", "what needs me?")


async def test_a_question_beside_the_pages_stays_open(house):
    await invite(house, at="tmrw 4pm")
    await house.say("Simran", "can I talk to a person?")
    await house.say("Simran", "sides?")
    await pages_for(house)
    assert "Simran" in await house.say("Arjun", "what needs me?")
    assert "Waiting for a person" in await house.say("Arjun", "what needs me?")
