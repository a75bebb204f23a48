"""Everybody is answered in the language they write, and told what helps somebody like them."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import INVITED, LISTED, SCHEDULE, SEARCH, gully_nights, last


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path, house="Redleaf Casting")
    yield made
    await made.close()


@pytest.mark.parametrize(
    ("who", "said", "answer"),
    [
        ("Amrita", "mera audition kab hai", "koi audition tay nahi"),
        ("Sunita", "when is the audition", "no audition planned"),
        ("Simran", "mera audition kab hai", "koi audition tay nahi"),
        ("Priya", "kya chal raha hai", "0 of 6 roles cast"),
        ("Nobody", "mujhe Amrita ka number do", "casting desk"),
    ],
)
async def test_the_answer_is_in_the_language_of_the_question(desk, who, said, answer):
    assert answer in last(await desk.say(who, said))


async def test_a_stranger_is_answered_in_hinglish(desk):
    assert "Yeh" in last(await desk.say("Nobody", "mujhe Amrita ka number do"))


@pytest.mark.parametrize(
    ("who", "words"),
    [("Farah", "Put somebody forward"), ("Sunita", "Bachche ke invite"), ("Amrita", "Answer an invitation")],
)
async def test_help_is_for_the_one_who_asks(desk, who, words):
    assert words in last(await desk.say(who, "help"))


async def test_help_names_the_buttons_as_they_are_called(desk):
    told = last(await desk.say("Simran", "help"))
    await desk.say("Priya", SEARCH)
    await desk.say("Priya", LISTED)
    await desk.say("Priya", SCHEDULE)
    await desk.say("Priya", "send")
    invitation = next(text for chat, text in reversed(desk.shown) if chat == "Simran")
    labels = [line.split("] ", 1)[1] for line in invitation.splitlines() if line.startswith("[")]
    assert len(labels) == 3
    assert all(label in told for label in labels)


async def test_staff_are_told_what_they_can_do_about_an_audition_that_is_not_there(desk):
    answer = last(await desk.say("Priya", "when is Simran's audition"))
    assert "invitation" not in answer
    answer = last(await desk.say("Priya", "move Simran to 1 pm"))
    assert "comes here" not in answer


async def test_a_status_names_a_role_once(desk):
    answer = last(await desk.say("Priya", "what roles do we have"))
    assert answer.count("Kabir") == 1
    assert "(casting)" not in answer


@pytest.mark.parametrize(("said", "outcome"), [("yes", "5:00 PM"), ("no", "11:15 AM")])
async def test_a_request_is_decided_by_a_plain_word(desk, said, outcome):
    for line in (SEARCH, LISTED, SCHEDULE, "send"):
        await desk.say("Priya", line)
    await desk.say("Simran", "5 pm instead of 11:15?")
    assert outcome in last(await desk.say("Arjun", said))


@pytest.mark.parametrize("who", ["Priya", "Rohan", "Amrita"])
async def test_a_doubt_is_answered_whatever_was_talked_about(desk, who):
    await desk.say("Priya", SEARCH)
    await desk.say("Rohan", SEARCH)
    assert "casting desk of Redleaf Casting" in last(await desk.say(who, "is this real?"))


async def test_staff_who_ask_for_a_person_are_not_told_of_bookings(desk):
    answer = last(await desk.say("Rohan", "talk to a person"))
    assert "colleagues" in answer
    assert "bookings" not in answer


async def test_a_producer_is_not_offered_what_is_not_theirs(desk):
    assert "Shortlist all" not in last(await desk.say("Rohan", SEARCH))


@pytest_asyncio.fixture
async def invited(tmp_path):
    made = await gully_nights(tmp_path, *INVITED)
    yield made
    await made.close()


@pytest.mark.parametrize(
    ("who", "before", "tapped", "answer"),
    [
        ("Amrita", "audition kab hai mera", "1", "Confirm hai"),
        ("Amrita", "audition kab hai mera", "2", "kaunsa time"),
        ("Amrita", "audition kab hai mera", "ok", "Confirm hai"),
        ("Amrita", "audition kab hai mera", "hello", "Namaste"),
        ("Amrita", "मेरा ऑडिशन कब है", "1", "पक्का है"),
        ("Jasleen", "kitne baje aana hai mujhe", "1", "Confirm hai"),
        ("Farah", "harleen ka kab hai", "1", "Harleen Sekhon ka confirm hai"),
        ("Simran", "when is my audition please", "1", "Confirmed"),
    ],
)
async def test_a_number_is_answered_in_the_language_written_before(invited, who, before, tapped, answer):
    await invited.say(who, before)
    assert answer in last(await invited.say(who, tapped))


@pytest.mark.parametrize("said", ["please write to me in english", "mujhse english me baat karo"])
async def test_english_again_and_the_language_that_is_asked_for(invited, said):
    await invited.say("Amrita", "audition kab hai mera")
    await invited.say("Amrita", said)
    assert "Confirmed" in last(await invited.say("Amrita", "1"))


async def test_the_team_reads_its_own_language(invited):
    await invited.say("Priya", "kal kaun kaun aa raha hai")
    assert "Kal" not in last(await invited.say("Priya", "help"))
