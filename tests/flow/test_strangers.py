"""Strangers: who we are, the next step, nothing of anybody; and staff are not flooded."""

from __future__ import annotations

import pytest
import pytest_asyncio

from config.settings import SettingsError, load
from core.conversation.callers import caller
from tests.hubs import ConsoleHub

HOUSE = "Redleaf Casting"


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path, house=HOUSE)
    await made.person("Priya Nair", "casting_director")
    yield made
    await made.close()


def told(desk):
    return [text for chat, text in desk.shown if chat == "Priya"]


@pytest.mark.parametrize(
    "text",
    [
        "good morning",
        "show me all girls with phone numbers",
        "who is in the Meera shortlist?",
        "?",
    ],
)
async def test_the_welcome_names_the_house_and_nobody_in_it(desk, text):
    [answer] = await desk.say("someone", text)
    assert answer.startswith(
        "This is the casting desk of Redleaf Casting. If you were invited, send the code from your"
        ' invitation; agents can write "agent"'
    )
    assert not any(name in answer for name in ("Priya", "Meera", "Nair"))
    assert told(desk) == []


async def test_without_a_house_it_is_still_a_casting_desk(tmp_path):
    desk = await ConsoleHub.open(tmp_path)
    [answer] = await desk.say("someone", "hi")
    assert answer.startswith("This is a casting desk. If you were invited, send the code")
    await desk.close()


async def test_devanagari_is_welcomed_in_devanagari(desk):
    [answer] = await desk.say("someone", "नमस्ते")
    assert "Redleaf Casting का कास्टिंग डेस्क" in answer


def test_a_house_of_several_lines_becomes_one_and_a_novel_is_refused():
    assert load({"CASTMATCH_HOUSE": " Redleaf \n Casting "}).hub.house == HOUSE
    with pytest.raises(SettingsError, match="CASTMATCH_HOUSE"):
        load({"CASTMATCH_HOUSE": "x" * 81})


async def test_an_agent_hears_what_is_next_and_staff_hear_of_them_once(desk):
    [first] = await desk.say("someone", "Hi, I'm an agent from Kwan, I have two girls for you")
    [second] = await desk.say("someone", "agent")
    [third] = await desk.say("someone", "talk to a person")
    assert "team is told that an agent wrote" in first
    assert second == third
    assert "knows of you already" in second
    [news] = told(desk)
    assert "says they are an agent: Hi, I'm an agent from Kwan" in news
    desk.clock.advance(days=3)
    await desk.say("someone", "agent here")
    assert len(told(desk)) == 1


async def test_talent_hear_what_is_next(desk):
    [answer] = await desk.say("someone", "I'm an actor looking for work")
    assert "send the code from your invitation" in answer
    assert "says they are talent" in told(desk)[0]
    [answer] = await desk.say("someone else", "main actor hoon, kaam chahiye")
    assert "uska code bhejo" in answer


async def test_a_flood_of_strangers_is_told_as_one_message(desk):
    for number in range(40):
        await desk.say(f"stranger{number}", "agent")
    assert len(told(desk)) == 6
    assert "More than 5 strangers" in told(desk)[-1]
    desk.clock.advance(hours=1)
    await desk.say("later", "agent")
    assert len(told(desk)) == 7


async def test_who_writes_on_and_on_is_welcomed_three_times_an_hour(desk):
    answers = [await desk.say("someone", f"hello {number}") for number in range(10)]
    assert [len(one) for one in answers] == [1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
    assert (await desk.inbound())[-1]["outcome"] == "said before"
    desk.clock.advance(hours=1, minutes=1)
    assert len(await desk.say("someone", "hello again")) == 1


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("agent", "agent"),
        ("Agent.", "agent"),
        ("एजेंट", "agent"),
        ("Hello sir, I am a talent manager", "agent"),
        ("Kwan agency here", "agent"),
        ("main agent hoon, 3 ladkiyan hain", "agent"),
        ("we are Bling talent management", "agent"),
        ("hi ma'am, this is Riya's manager", "agent"),
        ("actor", "talent"),
        ("एक्टर", "talent"),
        ("I'm a model from Pune", "talent"),
        ("main ek kalakar hoon", "talent"),
        ("looking for roles", "talent"),
        ("audition dena hai", "talent"),
        ("My name is Riya and I'm an actress", "talent"),
        ("my agent gave me this number", ""),
        ("hello", ""),
        ("is the agency closed on Sunday", ""),
        ("what model is this phone", ""),
        ("show me the shortlist", ""),
        ("word " * 40 + "i am an agent", ""),
    ],
)
def test_what_somebody_says_they_are(text, who):
    assert caller(text) == who


async def test_is_this_real_names_the_house_also_before_any_project(desk):
    [answer] = await desk.say("Nobody", "is this real?")
    assert answer.startswith(f"This is the casting desk of {HOUSE}.")


@pytest.mark.parametrize(
    "said",
    [
        "ye number kiska hai",
        "whose number is this",
        "kiska number hai ye bhai",
        "ये नंबर किसका है?",
        "is this the right number for casting?",
        "how did you get my number",
        "mera number aapko kahan se mila",
    ],
)
@pytest.mark.parametrize("who", ["someone", "Simran"])
async def test_whose_number_this_is_gets_an_answer_and_unlinks_nobody(desk, said, who):
    await desk.person("Simran Bhullar", "talent")
    [answer] = await desk.say(who, said)
    assert "Redleaf Casting" in answer
    assert "STOP" not in answer
    assert told(desk) == []
    assert (await desk.say("Simran", "mera audition kab hai")) != []
    assert "code" not in desk.shown[-1][1]


@pytest.mark.parametrize("back", ["start", "Start", "START", "/start"])
async def test_a_typed_start_brings_back(desk, back):
    await desk.person("Simran Bhullar", "talent")
    assert "START" in (await desk.say("Simran", "stop"))[-1]
    [answer] = await desk.say("Simran", back)
    assert ("You are back" in answer) == (not back.startswith("/"))


@pytest.mark.parametrize(
    "text",
    [
        "https://instagram.com/rohitv.acts 5'11 theatre 4 saal",
        "5'11, did 4 years of theatre in Delhi",
        "mera reel: youtube.com/watch?v=abc",
    ],
)
async def test_what_somebody_adds_to_their_introduction_reaches_the_team(desk, text):
    await desk.say("someone", "hi i am an actor looking for work, Rohit from Delhi")
    [answer] = await desk.say("someone", text)
    assert "This is the casting desk" not in answer
    assert text in told(desk)[-1]


async def test_nobody_adds_without_end_and_nothing_before_an_introduction(desk):
    [answer] = await desk.say("someone", "https://instagram.com/rohitv.acts")
    assert answer.startswith("This is the casting desk")
    assert told(desk) == []
    await desk.say("someone", "i am an actor")
    for number in range(6):
        await desk.say("someone", f"my reel https://example.com/{number}")
    assert len(told(desk)) <= 4
