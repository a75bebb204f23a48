"""Another place, one more person, a question about the audition: typed, told once, nothing before a yes."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.gully import INVITED, gully_nights, last, read_by


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await gully_nights(tmp_path, *INVITED, ("Amrita", "confirm"))
    yield made
    await made.close()


@pytest.mark.parametrize(
    "said",
    [
        "change the venue to Versova",
        "new location: Versova",
        "venue badal ke Versova kar do",
        "auditions ab Versova mein honge",
        "change the location of the Meera auditions to Versova",
        "the venue has moved to Versova",
    ],
)
async def test_another_place_is_shown_and_then_told_once(desk, said):
    shown = last(await desk.say("Arjun", said))
    assert "Versova instead of Aram Nagar 2" in shown
    assert "4 people are told" in shown
    assert "Aram Nagar 2" in last(await desk.say("Priya", "audition list for tomorrow"))
    before = len(desk.shown)
    await desk.say("Arjun", "1")
    for who in ("Amrita", "Simran", "Jasleen", "Harleen", "Priya"):
        assert len(read_by(desk, who, before)) == 1
    assert "You stay confirmed" in read_by(desk, "Amrita", before)[0]
    assert "Can you come?" in read_by(desk, "Harleen", before)[0]
    assert "Versova" in last(await desk.say("Amrita", "where is it?"))
    board = last(await desk.say("Priya", "audition list for tomorrow"))
    assert "Aram Nagar" not in board
    assert "Amrita K. · confirmed" in board


async def test_a_place_left_as_it_was(desk):
    await desk.say("Arjun", "change the venue to Versova")
    before = len(desk.shown)
    await desk.say("Arjun", "no")
    assert not read_by(desk, "Amrita", before)
    assert "Aram Nagar 2" in last(await desk.say("Priya", "audition list for tomorrow"))


async def test_the_same_place_is_no_news(desk):
    assert "already" in last(await desk.say("Arjun", "change the venue to Aram Nagar 2"))


@pytest.mark.parametrize(
    "said", ["move the auditions to 5 pm", "move the auditions to Monday", "shift the session to later"]
)
async def test_a_time_is_no_place(desk, said):
    assert "instead of Aram Nagar" not in "\n".join(await desk.say("Arjun", said))


async def test_talent_move_no_place(desk):
    await desk.say("Amrita", "change the venue to Versova")
    assert "Aram Nagar 2" in last(await desk.say("Priya", "audition list for tomorrow"))


async def test_who_answered_meanwhile_is_shown_anew(desk):
    await desk.say("Arjun", "change the venue to Versova")
    await desk.say("Harleen", "can't come")
    shown = last(await desk.say("Arjun", "Change it, tell 4"))
    assert "3 people" in shown
    assert "Aram Nagar 2" in last(await desk.say("Priya", "audition list for tomorrow"))


@pytest.mark.parametrize(
    "said", ["invite Navjot too", "also invite Navjot", "Navjot ko bhi bulao", "add Navjot to the session"]
)
async def test_one_more_comes_after_the_last(desk, said):
    shown = last(await desk.say("Arjun", said))
    assert "12:00 PM · Navjot B." in shown
    assert "Aram Nagar 2" in shown


@pytest.mark.parametrize(
    "said", ["resend the invite to Harleen", "remind Harleen to confirm", "Harleen ko invite phir se bhejo"]
)
async def test_one_person_is_reminded_of_her_time(desk, said):
    shown = last(await desk.say("Arjun", said))
    assert "Harleen S." in shown
    assert "Simran" not in shown
    before = len(desk.shown)
    await desk.say("Arjun", "1")
    assert "11:45 AM" in read_by(desk, "Harleen", before)[0]


@pytest.mark.parametrize(
    "said",
    [
        "what should I wear?",
        "can I do it online instead?",
        "can my mother come with me",
        "is there parking at the venue?",
        "kya pehenna hai",
        "who is the director?",
        "online ho sakta hai kya",
        "can you give me feedback on my audition",
        "are there any other roles for me?",
        "which bus goes to aram nagar",
        "who is the casting director?",
    ],
)
async def test_a_question_that_no_row_answers_goes_to_the_team(desk, said):
    before = len(desk.shown)
    shown = last(await desk.say("Harleen", said))
    assert "asked the team" in shown or "Team se pooch liya" in shown
    told = read_by(desk, "Priya", before)
    assert len(told) == 1
    assert f'"{said}"' in told[0]
    assert "Harleen" in last(await desk.say("Priya", "who is waiting for a person?"))
    assert "no answer yet" in last(await desk.say("Priya", "audition list for tomorrow"))


async def test_what_is_public_of_the_role_is_said_at_once(desk):
    shown = last(await desk.say("Harleen", "what's the role about?"))
    assert "Punjabi · lead" in shown
    assert "75,000" not in shown


@pytest.mark.parametrize(
    "said", ["how much will I get paid?", "paise kitne milenge", "what's the budget for this role?"]
)
async def test_money_is_talked_about_with_an_offer(desk, said):
    shown = last(await desk.say("Harleen", said))
    assert "offer" in shown
    assert "₹" not in shown


async def test_who_has_read_has_left(desk):
    desk.clock.advance(hours=24, minutes=55)
    await desk.say("Amrita", "reached")
    assert "has left" in last(await desk.say("Arjun", "Amrita is done"))


async def test_a_question_about_no_audition_reaches_the_office_once_while_every_project_rests(desk):
    await desk.say("Priya", "pause Gully Nights")
    before = len(desk.shown)
    await desk.say("Sunita", "are there any other roles for me?")
    assert [text.count("any other roles") for text in read_by(desk, "Priya", before)] == [1]
