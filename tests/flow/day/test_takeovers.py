"""A colleague takes a conversation over and hands it back; who waits for a person has an owner and an age."""

from __future__ import annotations

import pytest

from tests.gully import last, read_by

TAKE = (
    "I'll take over Simran's chat",
    "let me talk to Simran myself",
    "main baat karta hu Simran se",
    "Simran se main baat karti hu",
    "take over the conversation with Simran",
    "सिमरन से मैं बात करती हूँ",
)
BACK = (
    "give it back to the desk",
    "give Simran back to the desk",
    "ab desk sambhal lo",
    "Simran ko wapas desk ko de do",
    "hand her back to the bot please",
)


@pytest.mark.parametrize("said", TAKE)
async def test_the_desk_is_silent_and_passes_words_on(desk, said):
    assert "Simran" in last(await desk.say("Priya", said))
    assert any("Priya" in text for text in read_by(desk, "Simran"))
    before = len(desk.shown)
    assert await desk.say("Simran", "mera audition kab hai?") == []
    assert any("mera audition kab hai?" in text for text in read_by(desk, "Priya", before))
    before = len(desk.shown)
    await desk.say("Priya", "Simran: kal subah 11 baje aa jaiye")
    assert any("kal subah 11 baje aa jaiye" in text for text in read_by(desk, "Simran", before))


@pytest.mark.parametrize("said", BACK)
async def test_it_is_handed_back_by_word(desk, said):
    await desk.say("Priya", TAKE[0])
    await desk.say("Priya", said)
    assert await desk.say("Simran", "mera audition kab hai?") != []


async def test_it_comes_back_after_four_hours_without_a_word(desk):
    await desk.say("Priya", TAKE[0])
    desk.clock.advance(hours=3, minutes=59)
    assert await desk.say("Simran", "hello?") == []
    desk.clock.advance(hours=4, minutes=1)
    assert await desk.say("Simran", "mera audition kab hai?") != []


async def test_words_in_other_forms_reach_them(desk):
    await desk.say("Priya", TAKE[0])
    for said in ("tell Simran gate 3 please", "Simran ko bolo gate 3", "reply to Simran: gate 3"):
        before = len(desk.shown)
        await desk.say("Priya", said)
        assert any("gate 3" in text for text in read_by(desk, "Simran", before)), said


async def test_stop_is_still_the_desks(desk):
    await desk.say("Priya", TAKE[0])
    assert "START" in last(await desk.say("Simran", "STOP"))


async def test_reminders_wait_and_leave_with_the_handing_back(listed):
    await listed.say("Arjun", "schedule Meera shortlist tomorrow 11am, 15 min each, Aram Nagar 2")
    await listed.say("Arjun", "send")
    await listed.say("Simran", "haan aa rahi hoon")
    listed.clock.advance(hours=23)
    await listed.say("Priya", TAKE[0])
    before = len(listed.shown)
    listed.clock.advance(minutes=30)
    await listed.hub.sweep()
    await listed.hub.settle()
    assert not read_by(listed, "Simran", before), "the reminder of two hours before waits"
    waiting = [row for row in await listed.outbox() if row["reason"] == "with a colleague"]
    assert len(waiting) == 1
    await listed.say("Priya", "give it back to the desk")
    await listed.hub.settle()
    assert [text for text in read_by(listed, "Simran", before) if "11:15" in text]


async def test_two_colleagues_who_want_one_conversation_are_asked(desk):
    await desk.say("Priya", TAKE[0])
    shown = last(await desk.say("Arjun", TAKE[0]))
    assert "Priya has talked to Simran since 10:00 AM" in shown
    await desk.say("Arjun", "1")
    before = len(desk.shown)
    await desk.say("Simran", "kaun bol raha hai")
    assert read_by(desk, "Arjun", before)
    assert not read_by(desk, "Priya", before)


async def test_colleagues_hear_who_talks_to_whom(desk):
    await desk.say("Priya", TAKE[0])
    assert any("Priya talks to Simran" in text for text in read_by(desk, "Arjun"))


@pytest.mark.parametrize(
    "said",
    [
        "who is waiting for a person?",
        "who's waiting on a human rn",
        "kaun wait kar raha hai insaan ka",
        "anyone waiting for us?",
    ],
)
async def test_who_waits_has_an_age_and_an_owner(desk, said):
    await desk.say("Amrita", "talk to a person")
    desk.clock.advance(minutes=25)
    await desk.say("Farah", "can someone from casting ring me back?")
    shown = last(await desk.say("Priya", said))
    assert "Amrita Kalsi" in shown
    assert "25 min" in shown
    assert "Farah Contractor" in shown
    await desk.say("Priya", "1")
    again = last(await desk.say("Arjun", "who is waiting for a person?"))
    assert "with Priya" in again


async def test_nobody_waits(desk):
    assert "Nobody waits" in last(await desk.say("Priya", "who is waiting for a person?"))


async def test_talent_cannot_take_over(desk):
    before = len(desk.shown)
    await desk.say("Amrita", "I'll take over Simran's chat")
    assert not read_by(desk, "Simran", before)


async def test_a_childs_chat_is_the_guardians(desk):
    await desk.say("Priya", "I'll take over Tara's chat")
    before = len(desk.shown)
    assert await desk.say("Sunita", "kya hua?") == []
    assert any("kya hua?" in text for text in read_by(desk, "Priya", before))


@pytest.mark.parametrize(
    "said",
    [
        "hi Simran, kal 11 baje aa sakti ho?",
        "hello simran this is priya, shortlist ho gayi ho",
        "namaste Simran ji",
        "hey Simran Bhullar, can you send your reel",
        "thanks simran! see you on Monday",
        "नमस्ते सिमरन, कल आ जाओ",
        "Simran, kal 11 baje aa sakti ho?",
        "simran can you come at 11?",
        "Simran please bring your id card, aap gate 3 se aaiye",
    ],
)
async def test_who_is_spoken_to_by_name_reads_it_word_for_word(desk, said):
    await desk.say("Priya", TAKE[0])
    before = len(desk.shown)
    await desk.say("Priya", said)
    assert any(said in text for text in read_by(desk, "Simran", before))


@pytest.mark.parametrize(
    "said", ["Simran ka number do", "hi, who is on Meera?", "Simran, put her on the Meera list", "hi Amrita"]
)
async def test_what_is_said_to_the_desk_stays_with_the_desk(desk, said):
    await desk.say("Priya", TAKE[0])
    before = len(desk.shown)
    await desk.say("Priya", said)
    assert not read_by(desk, "Simran", before)
