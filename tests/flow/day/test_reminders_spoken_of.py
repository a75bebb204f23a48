"""The reminder that was set last: one more before it, another time, taken back."""

from __future__ import annotations

import pytest

from tests.gully import last

SET = "remind me at 6 pm to call jasleen"


@pytest.mark.parametrize(
    "said",
    [
        "remind me also half an hour before",
        "also remind me 30 min before that",
        "mujhe bhi aadha ghanta pehle",
        "aadha ghanta pehle bhi mujhe yaad dilana",
        "मुझे भी आधा घंटा पहले",
    ],
)
async def test_before_the_reminder_that_was_just_set(invited, said):
    await invited.say("Priya", SET)
    shown = last(await invited.say("Priya", said))
    assert "5:30 PM" in shown
    assert "call jasleen" in shown


async def test_one_more_counts_from_the_same_moment(invited):
    await invited.say("Priya", SET)
    await invited.say("Priya", "remind me also half an hour before")
    assert "5:00 PM" in last(await invited.say("Priya", "and 1 hour before as well remind me"))


@pytest.mark.parametrize(
    "said",
    ["mujhe bhi aadha ghanta pehle", "remind me half an hour before the audition", "remind me 30 min before"],
)
async def test_without_one_it_is_before_the_session(invited, said):
    shown = last(await invited.say("Priya", said))
    assert "10:30 AM" in shown
    assert "Meera" in shown


@pytest.mark.parametrize(
    "said", ["remind rohan 1 hour before the audition", "rohan ko ek ghanta pehle yaad dila dena"]
)
async def test_a_colleague_too(invited, said):
    shown = last(await invited.say("Priya", said))
    assert "remind Rohan" in shown or "Rohan ko" in shown
    assert "10:00 AM" in shown


@pytest.mark.parametrize("said", ["remind them 3 hours before", "3 ghante pehle bhi yaad dilana sabko"])
async def test_everybody_is_the_policy_of_the_project(invited, said):
    assert "3 h" in last(await invited.say("Priya", said))
    assert "No reminder" in last(await invited.say("Priya", "my reminders"))


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("change it to 7", "7:00 PM"),
        ("make it 8", "8:00 PM"),
        ("no, change it to 7:30 pm", "7:30 PM"),
        ("isko 7 baje kar do", "7:00 PM"),
        ("इसे 7 बजे कर दो", "7:00 PM"),
        ("move that reminder to tomorrow", "Sat 21 Nov, 6:00 PM"),
    ],
)
async def test_it_moves(invited, said, at):
    await invited.say("Priya", SET)
    assert at in last(await invited.say("Priya", said))
    waiting = last(await invited.say("Priya", "my reminders"))
    assert at in waiting
    assert waiting.count("call jasleen") == 1


@pytest.mark.parametrize(
    "said",
    [
        "cancel that reminder",
        "delete the reminder",
        "wo reminder hata do",
        "reminder cancel kar do",
        "वो रिमाइंडर हटा दो",
        "don't remind me",
    ],
)
async def test_it_is_taken_back_and_undo_brings_it_again(invited, said):
    await invited.say("Priya", SET)
    assert "call jasleen" in last(await invited.say("Priya", said))
    assert "No reminder" in last(await invited.say("Priya", "my reminders"))
    await invited.say("Priya", "undo")
    assert "call jasleen" in last(await invited.say("Priya", "my reminders"))


@pytest.mark.parametrize("said", ["change it to 7", "make it 7", "isko 7 baje kar do"])
async def test_after_something_else_it_is_no_reminder_that_moves(invited, said):
    await invited.say("Priya", SET)
    invited.clock.advance(minutes=2)
    await invited.say("Priya", "shortlist 5 for Kabir")
    await invited.say("Priya", "put Simran on hold for Meera")
    await invited.say("Priya", said)
    assert "6:00 PM" in last(await invited.say("Priya", "my reminders"))


@pytest.mark.parametrize("said", ["cancel the 6pm reminder", "6 baje wala reminder hata do"])
async def test_the_one_at_a_time_is_meant(invited, said):
    await invited.say("Priya", SET)
    await invited.say("Priya", "remind me tomorrow 9am to send scripts")
    assert "call jasleen" in last(await invited.say("Priya", said))
    assert "send scripts" in last(await invited.say("Priya", "what reminders do i have"))


async def test_a_colleague_is_reminded_in_the_morning(invited):
    shown = last(await invited.say("Priya", "remind rohan tomorrow morning to decide on meera"))
    assert "decide on meera" in shown
    assert "Rohan" in shown


async def test_nobody_else_s_reminder_is_meant(invited):
    await invited.say("Priya", SET)
    assert "No reminder" in last(await invited.say("Arjun", "cancel that reminder"))
    assert "call jasleen" in last(await invited.say("Priya", "my reminders"))
