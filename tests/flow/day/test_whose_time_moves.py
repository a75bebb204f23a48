"""Whose time is moved: one by name, several in a message, two exchanged, or the whole session."""

from __future__ import annotations

import pytest

from tests.gully import last

TALENT = ("Amrita", "Simran", "Jasleen", "Harleen")


def told(desk, before):
    return {chat for chat, _ in desk.shown[before:] if chat in TALENT}


async def board(desk):
    return last(await desk.say("Arjun", "audition list for tomorrow"))


@pytest.mark.parametrize(
    "said",
    [
        "push whole thing to evening",
        "move the whole session to the evening",
        "kal ka session shaam ko shift karo",
        "sabko lunch ke baad shift karo",
    ],
)
async def test_a_session_without_a_clock_time_is_asked_about(invited, said):
    before = len(invited.shown)
    assert "From what time" in last(await invited.say("Priya", said))
    shown = last(await invited.say("Priya", "5pm"))
    assert "11:00 AM to 5:00 PM · Amrita" in shown
    assert "11:45 AM to 5:45 PM · Harleen" in shown
    assert not told(invited, before)
    await invited.say("Priya", "yes")
    assert told(invited, before) == set(TALENT)


@pytest.mark.parametrize(
    "said",
    [
        "start at 5pm instead",
        "actually 5pm se start",
        "session 5 baje se",
        "start the session at 5pm",
        "Meera ka session 5 baje karo",
        "सेशन 5 बजे से शुरू करो",
        "sabko 5 baje shift karo",
    ],
)
@pytest.mark.parametrize("open_question", [True, False])
async def test_the_whole_session_is_shown_whatever_was_asked_of_one_person(invited, said, open_question):
    if open_question:
        assert "To when" in last(await invited.say("Priya", "shift simran to"))
    before = len(invited.shown)
    shown = last(await invited.say("Priya", said))
    for was, at in (("11:00 AM", "5:00 PM"), ("11:15 AM", "5:15 PM")):
        line = next(one for one in shown.splitlines() if one.startswith(was))
        assert at in line
    assert not told(invited, before)


async def test_a_time_that_comes_later_is_asked_about(invited):
    await invited.say("Priya", "shift simran to")
    await invited.say("Priya", "hmm pata nahi kal ka scene")
    before = len(invited.shown)
    shown = last(await invited.say("Priya", "5pm"))
    assert "Just to be sure" in shown
    assert not told(invited, before)
    await invited.say("Priya", "yes")
    assert "5:00 PM · Simran" in await board(invited)


@pytest.mark.parametrize("said", ["5pm", "5 baje", "at 5", "make it 5pm", "5pm kar do"])
async def test_a_time_at_once_is_the_answer(invited, said):
    await invited.say("Priya", "shift simran to")
    assert "Moved" in last(await invited.say("Priya", said))
    assert "5:00 PM · Simran" in await board(invited)


async def test_another_name_is_no_answer_about_the_first(invited):
    await invited.say("Priya", "shift simran to")
    await invited.say("Priya", "jasleen 1 baje")
    assert "11:15 AM · Simran" in await board(invited)


async def test_a_time_for_everybody_is_no_answer_about_one(invited):
    await invited.say("Priya", "shift simran to")
    before = len(invited.shown)
    await invited.say("Priya", "sabka 5pm")
    assert not told(invited, before)


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("amrita ko 10 min pehle kar do", "10:50 AM · Amrita"),
        ("bring amrita 10 min earlier", "10:50 AM · Amrita"),
        ("अमृता को 10 मिनट पहले कर दो", "10:50 AM · Amrita"),
        ("harleen ko 30 min aage karo baaki same", "12:15 PM · Harleen"),
        ("push harleen by 30 min, rest same", "12:15 PM · Harleen"),
        ("postpone Harleen by 30 minutes", "12:15 PM · Harleen"),
    ],
)
async def test_minutes_of_one_person_move_that_person_alone(invited, said, at):
    before = len(invited.shown)
    await invited.say("Priya", said)
    assert len(told(invited, before)) == 1
    assert at in await board(invited)


async def test_minutes_that_lead_into_somebody_elses_time_are_said(invited):
    before = len(invited.shown)
    shown = last(await invited.say("Priya", "amrita ko 10 min aage karo baaki same"))
    assert "does not work" in shown
    assert not told(invited, before)


async def test_two_by_the_same_minutes_are_shown(invited):
    shown = last(await invited.say("Priya", "jasleen aur harleen dono ko 1 ghanta aage karo"))
    assert "Jasleen D.: Sat 21 Nov, 11:30 AM IST to 12:30 PM" in shown
    assert "Amrita" not in shown
    before = len(invited.shown)
    await invited.say("Priya", "yes")
    assert told(invited, before) == {"Jasleen", "Harleen"}


@pytest.mark.parametrize(
    "said",
    [
        "Simran ko 12:30 pe shift karo, Jasleen ko 1 baje",
        "move Simran to 12:30 and Jasleen to 1",
        "simran 12:30 kar do, jasleen 1 baje",
    ],
)
async def test_each_to_a_time_of_their_own(invited, said):
    before = len(invited.shown)
    shown = last(await invited.say("Priya", said))
    assert "11:15 AM IST to 12:30 PM" in shown
    assert "11:30 AM IST to 1:00 PM" in shown
    assert not told(invited, before)
    await invited.say("Priya", "yes")
    assert told(invited, before) == {"Simran", "Jasleen"}
    now = await board(invited)
    assert "12:30 PM · Simran" in now
    assert "1:00 PM · Jasleen" in now


async def test_the_same_time_for_two_is_said(invited):
    shown = last(await invited.say("Priya", "move Simran to 12:30 and Jasleen to 12:30"))
    assert "clash" in shown


async def test_what_changed_meanwhile_is_shown_again(invited):
    await invited.say("Priya", "move Simran to 12:30 and Jasleen to 1")
    await invited.say("Arjun", "move Simran to 3pm")
    before = len(invited.shown)
    shown = last(await invited.say("Priya", "Move 2"))
    assert "3:00 PM IST to 12:30 PM" in shown
    assert not told(invited, before)


@pytest.mark.parametrize(
    "said",
    [
        "swap amrita and simran's slots",
        "amrita aur simran ka time swap kar do",
        "exchange Amrita and Simran's times",
        "switch the times of Amrita and Simran",
        "amrita aur simran ko aapas mein badal do",
    ],
)
async def test_two_change_places(invited, said):
    before = len(invited.shown)
    shown = last(await invited.say("Priya", said))
    assert "11:00 AM IST to 11:15 AM" in shown
    assert "clash" not in shown
    assert not told(invited, before)
    await invited.say("Priya", "yes")
    assert told(invited, before) == {"Amrita", "Simran"}
    now = await board(invited)
    assert "11:00 AM · Simran" in now
    assert "11:15 AM · Amrita" in now


@pytest.mark.parametrize(
    "said",
    [
        "push everyone 30 min and tell them parking is full",
        "push all by 30 and tell everyone parking is full",
        "sabko 30 min aage karo aur bol do parking is full",
    ],
)
async def test_words_for_those_who_are_told_are_kept(invited, said):
    assert "parking is full" in last(await invited.say("Priya", said))
    await invited.say("Priya", "yes")
    assert "parking is full" in last(await invited.say("Priya", "Message 4"))


@pytest.mark.parametrize(
    "said", ["move tomorrow's session to 25:00", "move simran to 25:00", "simran ko 5:75 pe shift karo"]
)
async def test_a_time_on_no_clock_is_said(invited, said):
    before = len(invited.shown)
    assert "is on no clock" in last(await invited.say("Priya", said))
    assert not told(invited, before)


async def test_everybody_but_one(invited):
    shown = last(await invited.say("Priya", "push everyone except Simran by 30 min"))
    assert "Simran" not in shown
    assert "Amrita" in shown


@pytest.mark.parametrize("who", ["one", "everybody"])
async def test_a_move_by_name_reaches_nobody_else_however_it_is_said(invited, who):
    said = (
        "amrita should come 10 min earlier I think, shift her time by 10 min"
        if who == "one"
        else "push everybody 10 min"
    )
    shown = last(await invited.say("Priya", said))
    assert ("Harleen" in shown) == (who == "everybody")


async def test_a_move_is_corrected(invited):
    await invited.say("Priya", "amrita ka audtion 4.30 kardo")
    assert "4.45" in last(await invited.say("Priya", "no 4.45"))
    await invited.say("Priya", "yes")
    assert "4:45 PM · Amrita" in await board(invited)


@pytest.mark.parametrize("said", ["sorry tuesday", "no, tuesday", "nahi tuesday"])
async def test_the_day_of_a_move_is_corrected(invited, said):
    await invited.say("Priya", "jasleen ko monday shift karo same time")
    await invited.say("Priya", said)
    assert "Tue 24 Nov, 11:30 AM" in last(await invited.say("Priya", "yes"))


async def test_what_was_done_last_is_corrected_whatever_else_is_open(invited):
    await invited.say("Priya", "schedule auditions for Meera")
    await invited.say("Priya", "amrita ka audtion 4.30 kardo")
    await invited.say("Priya", "no 4.45")
    await invited.say("Priya", "yes")
    assert "4:45 PM · Amrita" in await board(invited)


async def test_who_said_no_is_asked_to_come_at_another_time(invited):
    await invited.say("Jasleen", "nahi aa paungi")
    before = len(invited.shown)
    await invited.say("Priya", "move jasleen to monday same time")
    assert told(invited, before) == {"Jasleen"}
