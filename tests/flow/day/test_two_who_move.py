"""Moves and colleagues: two who move one person are asked, the way back is offered, a wish is granted in
words, and one audition of one role is called off."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


async def test_two_colleagues_are_asked(invited):
    await invited.say("Priya", "move amrita to 2pm")
    before = len(invited.shown)
    shown = last(await invited.say("Arjun", "move amrita to 3pm"))
    assert "Priya" in shown
    assert "2:00 PM" in shown
    assert not heard_by(invited, "Amrita", before)
    await invited.say("Arjun", "yes")
    assert "3:00 PM" in heard_by(invited, "Amrita", before)


async def test_nobody_is_asked_about_their_own_or_another_persons_move(invited):
    await invited.say("Priya", "move amrita to 2pm")
    assert "Moved" in last(await invited.say("Priya", "move amrita to 3pm"))
    assert "Moved" in last(await invited.say("Arjun", "move simran to 4pm"))
    invited.clock.advance(minutes=20)
    assert "Moved" in last(await invited.say("Arjun", "move amrita to 4:30pm"))


@pytest.mark.parametrize("said", ["undo", "wapas lo", "take that back"])
async def test_the_way_back_of_a_move_is_offered(invited, said):
    await invited.say("Priya", "move amrita to 2pm")
    before = len(invited.shown)
    shown = last(await invited.say("Priya", said))
    assert "11:00 AM" in shown
    assert "told" in shown or "bata" in shown
    assert not heard_by(invited, "Amrita", before)
    await invited.say("Priya", "yes")
    assert "11:00 AM" in heard_by(invited, "Amrita", before)


@pytest.mark.parametrize(
    "said",
    [
        "ok de do usko 3 baje",
        "usko 3 baje de do",
        "give her 3 pm",
        "jasleen ko 3 baje de do",
        "haan de do 3 baje",
    ],
)
async def test_a_wish_is_granted_in_words(invited, said):
    await invited.say("Jasleen", "3 pm ho sakta hai kya?")
    before = len(invited.shown)
    await invited.say("Priya", said)
    assert "3:00 PM" in heard_by(invited, "Jasleen", before)


@pytest.mark.parametrize(
    "said",
    [
        "no cancel that one, harleen ka meera nahi karna",
        "harleen ka meera cancel karo",
        "harleen ka audition nahi karna hai",
        "don't do harleen's meera audition",
        "cancel harleen's meera",
        "हरलीन का ऑडिशन नहीं करना",
    ],
)
async def test_one_audition_of_one_role_is_called_off(invited, said):
    before = len(invited.shown)
    shown = last(await invited.say("Arjun", said))
    assert "Harleen" in shown
    assert "11:45 AM" in shown
    assert not heard_by(invited, "Harleen", before)
    await invited.say("Arjun", "yes")
    assert "11:45 AM" in heard_by(invited, "Harleen", before)


@pytest.mark.parametrize(
    "said",
    [
        "schedule bana diya kya priya ne meera ka?",
        "meera ka schedule bana kya",
        "has priya scheduled meera yet?",
        "did priya send the invites for meera?",
        "auditions set ho gaye kya meera ke",
    ],
)
async def test_whether_it_is_planned(listed, said):
    assert "Nothing is scheduled" in last(await listed.say("Arjun", said))
    await listed.say("Priya", "schedule Meera shortlist tomorrow 11am, 15 min each, Aram Nagar 2")
    await listed.say("Priya", "send")
    assert "11:00 AM" in last(await listed.say("Arjun", said))


@pytest.mark.parametrize(
    "said",
    [
        "jasleen nahi aa rahi na, uska slot navjot brar ko do",
        "jasleen nahi aa rahi hai uska slot navjot ko do",
        "jasleen can't make it, offer her slot to navjot",
        "jasleen nahi aa payegi to uski jagah navjot ko de do",
    ],
)
@pytest.mark.parametrize("told", [True, False])
async def test_a_time_given_up_is_offered_to_somebody(invited, said, told):
    if told:
        await invited.say("Jasleen", "nahi aa paungi")
    shown = last(await invited.say("Priya", said))
    assert "Navjot" in shown
    assert "11:30 AM" in shown
    assert "can't come" in last(await invited.say("Arjun", "audition list for tomorrow"))


@pytest.mark.parametrize(
    "said",
    [
        "jasleen nahi aa rahi to meera ka kya hoga, koi backup hai?",
        "jasleen ke badle kisko rakh sakte hai meera ke liye",
        "jasleen is not coming, any backup?",
        "any replacement for jasleen",
        "jasleen ka koi backup hai kya",
    ],
)
async def test_who_could_take_it(invited, said):
    await invited.say("Jasleen", "nahi aa paungi")
    before = len(invited.shown)
    shown = last(await invited.say("Priya", said))
    assert "free for 11:30 AM" in shown
    assert {chat for chat, _ in invited.shown[before:]} == {"Priya"}
