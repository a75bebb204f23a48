"""Dates, pages, waiting lists, offers and calendars: asked about whenever somebody wants to know."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import SEARCH, SHORTLIST, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path, *SHORTLIST)
    yield made
    await made.close()


async def invited(desk):
    for line in ("schedule Amrita and Simran for Meera tmrw 11am, 15 min each, Aram Nagar", "send"):
        await desk.say("Arjun", line)


@pytest.mark.parametrize(
    "said",
    [
        "tentative, confirm karungi kal tak",
        "not sure yet",
        "shayad",
        "let me check and get back",
        "abhi pata nahi",
    ],
)
async def test_who_is_not_sure_leaves_the_question_open(desk, said):
    await desk.say("Priya", "check avails of Simran 12-16 dec")
    before = len(desk.shown)
    assert "abhi pakka nahi" in last(await desk.say("Simran", said))
    told = [text for chat, text in desk.shown[before:] if chat == "Priya"]
    assert "not sure yet" in told[0]
    for asked in ("who hasn't replied about dates?", "avail status", "kisne dates nahi batayi"):
        assert "Simran B." in last(await desk.say("Priya", asked))
    await desk.say("Simran", "haan free hoon")
    assert "answered" in last(await desk.say("Priya", "who hasn't replied about dates?"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("12 ko shoot hai", "not free"),
        ("sorry I have a shoot that day", "not free"),
        ("I am travelling then", "not free"),
        ("haan free hoon, koi shoot nahi", "**free**"),
    ],
)
async def test_a_shoot_is_a_no(desk, said, told):
    await desk.say("Priya", "check avails of Jasleen 12 dec")
    before = len(desk.shown)
    await desk.say("Jasleen", said)
    heard = [text for chat, text in desk.shown[before:] if chat == "Priya"]
    assert told.strip("*") in heard[0]
    assert ("not free" in heard[0]) == (told == "not free")


async def test_a_shoot_on_some_of_the_days_is_no_answer_for_all(desk):
    await desk.say("Priya", "check avails of Jasleen 12-16 dec")
    before = len(desk.shown)
    await desk.say("Jasleen", "12 ko shoot hai")
    heard = [text for chat, text in desk.shown[before:] if chat == "Priya"]
    assert "free on some of these days" in heard[0]


@pytest.mark.parametrize(
    "said", ["who is free 12-16 dec", "kaun free hai 12 se 16 dec", "anyone free 12-16 dec?"]
)
async def test_who_is_free_of_those_who_are_listed(desk, said):
    shown = last(await desk.say("Priya", said))
    assert "3 of 4 on Meera's list" in shown.replace("**", "")
    assert "Ask 1" in shown


async def test_who_is_free_of_everybody(tmp_path):
    fresh = await gully_nights(tmp_path)
    try:
        assert "free 12–16 Dec" in last(await fresh.say("Priya", "who is free 12-16 dec"))
        assert "?" in last(await fresh.say("Priya", "who all are available?"))
    finally:
        await fresh.close()


async def test_pages_asked_about_and_pasted(desk):
    assert "No sides for Meera yet" in last(await desk.say("Arjun", "do we have sides for Meera?"))
    pages = 'INT. KITCHEN - NIGHT. MEERA: "Nobody touches my knife."'
    assert "attached" in last(await desk.say("Arjun", pages))
    assert "Nobody touches my knife" in last(await desk.say("Arjun", "Meera ke sides dikhao"))
    await invited(desk)
    assert "as soon as" in last(await desk.say("Amrita", "sides?"))
    await desk.say("Amrita", "confirm")
    assert "Sent to Amrita Kalsi" in last(await desk.say("Arjun", "who has the sides for Meera?"))


async def test_pages_for_an_empty_list_are_kept(desk):
    said = 'send sides for Kabir: INT. GYM - DAY. KABIR: "One more round."'
    assert "attached" in last(await desk.say("Arjun", said))
    assert "One more round" in last(await desk.say("Arjun", "any sides for Kabir?"))


async def test_pages_go_to_the_list_after_a_look(desk):
    shown = last(
        await desk.say("Arjun", 'sides for Meera: EXT. LANE - DAY. MEERA: "Go home before it rains."')
    )
    assert "4 people" in shown
    assert "Send to 4" in shown


@pytest.mark.parametrize("said", ["send me the calendar invite", "calendar mein daal do", ".ics please"])
async def test_calendar_entries(desk, said):
    await invited(desk)
    assert "Sat 21 Nov, 11:00 AM" in last(await desk.say("Amrita", said))
    shown = last(await desk.say("Arjun", "send me the calendar file"))
    assert "Amrita Kalsi" in shown
    assert "Simran Bhullar" in shown


async def test_no_calendar_entry_without_an_audition(desk):
    assert "calendar" not in last(await desk.say("Amrita", "send me the calendar invite")).lower()


async def test_the_waiting_list_is_those_without_a_time(desk):
    await invited(desk)
    shown = last(await desk.say("Arjun", "waitlist for Meera"))
    assert "1 · Jasleen D.\n2 · Harleen S." in shown
    joined = last(await desk.say("Arjun", "put Navjot on the waitlist for Meera"))
    assert "3 · Navjot B." in joined
    await desk.say("Arjun", "undo")
    assert "Navjot" not in last(await desk.say("Arjun", "who is next in line for Meera?"))


@pytest.mark.parametrize(
    "said", ["swap 2 out for 4", "Simran ki jagah Navjot rakho", "put Navjot instead of Simran"]
)
async def test_one_for_another(desk, said):
    await desk.say("Priya", SEARCH)
    assert "in Simran's place" in last(await desk.say("Priya", said))


async def test_offers_as_they_stand(desk):
    assert "No offer has been made" in last(await desk.say("Priya", "what offers are out?"))
    for line in ("offer Amrita 70k a day, 40 days, room of her own", "send the offer"):
        await desk.say("Priya", line)
    assert "waiting for them" in last(await desk.say("Priya", "what's the status of Amrita's offer"))
    assert "Accept" in last(await desk.say("Amrita", "my offer"))
    await desk.say("Amrita", "85k")
    shown = last(await desk.say("Priya", "offers"))
    assert "85,000" in shown
    assert "Their counter" in shown
    drafted = last(await desk.say("Rohan", "counter with 78k"))
    assert "78,000/day × 40" in drafted
    assert "room" in drafted
    await desk.say("Rohan", "send the offer")
    await desk.say("Amrita", "82k a day")
    assert "Accepted" in last(await desk.say("Priya", "accept Amrita's counter"))
    for who, said in (("Priya", "deal memo for Amrita"), ("Amrita", "show me the deal memo")):
        memo = last(await desk.say(who, said))
        assert "82,000/day × 40" in memo
        assert "room" in memo


async def test_an_offer_is_withdrawn_by_name(desk):
    for line in ("offer Simran 60k/day 40 days", "send the offer"):
        await desk.say("Priya", line)
    before = len(desk.shown)
    await desk.say("Arjun", "withdraw the offer to Simran")
    assert not [text for chat, text in desk.shown[before:] if chat == "Simran"]
    await desk.say("Priya", "withdraw the offer to Simran")
    assert [text for chat, text in desk.shown[before:] if chat == "Simran"]
    assert "No open offer" in last(await desk.say("Priya", "withdraw the offer to Simran"))


async def test_an_agent_reads_no_other_offers(desk):
    for line in ("offer Amrita 70k a day, 40 days", "send the offer"):
        await desk.say("Priya", line)
    for who in ("Farah", "Simran"):
        shown = "\n".join(await desk.say(who, "offers") + await desk.say(who, "my offer"))
        assert "70,000" not in shown


@pytest.mark.parametrize(
    "said",
    [
        "I want to submit Riya Gill for Meera, 27, 5'6, Punjabi, 60k/day",
        "Riya Gill ko Meera ke liye bhej rahi hoon, 27, 5'6, Punjabi",
        "can I submit Riya Gill for Meera: 27, 5'6, Punjabi",
    ],
)
async def test_one_person_put_forward_in_a_line(desk, said):
    shown = last(await desk.say("Farah", said))
    assert "Riya Gill, 27, 5'6\", Punjabi" in shown
    await desk.say("Farah", "1")
    assert "Riya Gill for Meera" in last(await desk.say("Priya", "submissions"))


async def test_who_may_see_a_role_is_offered(desk):
    shown = last(await desk.say("Priya", "only directors may see Kabir role"))
    assert "[1] Team only" in shown
    assert "for the team only" in last(await desk.say("Priya", "1"))


async def test_what_holds_a_word_of_a_button_is_no_choice_of_it(desk):
    assert "[2] Agents" in last(await desk.say("Priya", "who can see Meera?"))
    shown = last(await desk.say("Priya", "publish Meera's breakdown to agents"))
    assert "This goes to 1 agent" in shown
    assert "Nobody has said" in last(await desk.say("Priya", "who can see Meera?"))


@pytest.mark.parametrize("said", ["I accept", "we accept the offer", "offer manzoor hai", "ok deal"])
async def test_an_offer_is_accepted_and_no_audition(desk, said):
    await invited(desk)
    for line in ("offer Amrita 70k a day, 40 days", "send the offer"):
        await desk.say("Priya", line)
    assert "₹28,00,000" in last(await desk.say("Amrita", said))
    assert "Agreed" in last(await desk.say("Priya", "offers"))
    assert "no answer yet" in last(await desk.say("Priya", "audition list for tomorrow"))


async def test_an_offer_is_declined_in_words(desk):
    for line in ("offer Amrita 70k a day, 40 days", "send the offer"):
        await desk.say("Priya", line)
    await desk.say("Amrita", "sorry, we have to decline the offer")
    assert "Turned down" in last(await desk.say("Priya", "offers"))


async def test_a_deadline_that_may_be_two_days_is_asked_with_both(desk):
    shown = last(await desk.say("Priya", "ask the Meera list for self tapes by Friday 6pm"))
    assert "Fri 20 Nov, 6:00 PM IST" in shown
    assert "Fri 27 Nov, 6:00 PM IST" in shown
    assert "Ask 4" in last(await desk.say("Priya", "2"))


async def test_several_people_numbered_in_one_line(desk):
    brief = "Pls consider for Meera: 1. Naina Gill, 26, 5'6, https://vimeo.com/1 2. Riya Sethi, 27, 5'7"
    shown = last(await desk.say("Farah", brief))
    assert "1 · Naina Gill, 26" in shown
    assert "2 · Riya Sethi, 27" in shown
