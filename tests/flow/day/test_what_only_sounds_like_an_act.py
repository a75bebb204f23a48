"""What only sounds like an act does nothing: questions, moods, jokes, other people, other days."""

from __future__ import annotations

import pytest

from tests.gully import heard_by


@pytest.mark.parametrize(
    "said",
    [
        "confirm karna hai kya",
        "confirm karu kya abhi",
        "shayad aa jaungi",
        "maybe i will come",
        "शायद आ जाऊँगी",
        "haan bolo",
        "ji boliye",
        "yes tell me",
        "haan batao kya hua",
        "yes yes I know aram nagar is a nightmare lol",
        "main aa rahi hu... no wait",
        "yes coming, wait no",
        "my agent says I should say yes to everything haha",
    ],
)
async def test_no_yes_is_made_of_it(invited, said):
    since = len(invited.shown)
    await invited.say("Simran", said)
    assert "Simran Bhullar confirmed" not in heard_by(invited, "Priya", since)
    assert "Simran B. · confirmed" not in (await invited.say("Priya", "who is confirmed for tomorrow"))[-1]


@pytest.mark.parametrize("said", ["haan aaungi", "yes", "haan ji pakka", "ok done", "confirm karti hu"])
async def test_a_plain_yes_is_one(invited, said):
    since = len(invited.shown)
    await invited.say("Simran", said)
    assert "confirmed" in heard_by(invited, "Priya", since)


@pytest.mark.parametrize(
    "said",
    [
        "kal mera doosra audition cancel ho gaya yaar",
        "my other audition got cancelled",
        "dusra shoot cancel ho gaya kal wala",
        "मेरा दूसरा ऑडिशन कैंसल हो गया",
    ],
)
async def test_what_became_of_something_else_gives_nothing_back(invited, said):
    await invited.say("Simran", "haan aaungi")
    since = len(invited.shown)
    await invited.say("Simran", said)
    assert "can't come" not in heard_by(invited, "Priya", since)


@pytest.mark.parametrize(
    "said",
    [
        "jasleen aa rahi hai kal 11:30",
        "kal 5 baje uth jaungi pakka",
        "i will wake up at 5 tomorrow",
        "Fwd: Hi, please confirm your slot for Tues 24 Nov 3 PM, Dharma office",
        "kal?? main toh goa mein hu monday tak",
        "i am in delhi till monday",
    ],
)
async def test_times_of_something_else_are_no_wish(invited, said):
    since = len(invited.shown)
    await invited.say("Simran", said)
    assert "asks for" not in heard_by(invited, "Priya", since)


@pytest.mark.parametrize("said", ["stop laughing at me 😅", "stop joking yaar", "pls stop worrying"])
async def test_a_stop_to_something_else_is_no_stop(invited, said):
    await invited.say("Simran", said)
    since = len(invited.shown)
    await invited.say("Priya", "message Simran: gate 3")
    heard = heard_by(invited, "Priya", since)
    assert "1 person" in heard
    assert "opted out" not in heard


@pytest.mark.parametrize("said", ["stop", "stop messaging me", "stop all messages please", "please stop"])
async def test_a_stop_stays_one(invited, said):
    since = len(invited.shown)
    await invited.say("Simran", said)
    assert "START" in heard_by(invited, "Simran", since)


@pytest.mark.parametrize(
    "said", ["3 baje tak free ho jaungi na?", "3 baje tak free ho jaungi kya", "will i be free by 3?"]
)
async def test_a_question_is_kept_in_no_calendar(invited, said):
    since = len(invited.shown)
    await invited.say("Amrita", said)
    assert "Amrita Kalsi: free" not in heard_by(invited, "Priya", since)


@pytest.mark.parametrize(
    "said",
    [
        "jasleen is a no-brainer",
        "no doubt jasleen yaar",
        "jasleen? no question",
        "jasleen ko approve karne ka mann toh nahi hai",
        "mood nahi hai jasleen ko approve karne ka",
        "thinking of passing on jasleen",
        "priya toh jasleen ko reject kar degi dekhna",
        "sapne mein jasleen ko reject kar diya 😂",
    ],
)
async def test_a_producer_s_talk_decides_nothing(shared, said):
    since = len(shared.shown)
    await shared.say("Rohan", said)
    heard = heard_by(shared, "Priya", since)
    assert "passed on" not in heard
    assert "approved" not in heard


@pytest.mark.parametrize(
    "said",
    [
        "yaar rohan toh amrita ko pin kar dega dekhna",
        "harleen on hold hai kya dusre project pe",
        "is harleen on hold",
        "kya jasleen ko reminder bheja tha kisi ne",
        "kal raat sapne mein maine simran ko reject kar diya",
    ],
)
async def test_casting_s_talk_moves_nobody(shared, said):
    since = len(shared.shown)
    answer = "\n".join(await shared.say("Priya", said))
    assert heard_by(shared, "Arjun", since) == ""
    assert "pinned" not in answer
    assert "Put Harleen" not in answer
    assert "Of what?" not in answer


@pytest.mark.parametrize("said", ["meera list status", "Meera shortlist status?"])
async def test_how_a_list_stands_is_the_list(listed, said):
    answer = "\n".join(await listed.say("Priya", said))
    for name in ("Amrita", "Simran", "Jasleen", "Harleen"):
        assert name in answer
