"""What staff say or ask about one person by name: late, here, coming, called off, reminded."""

from __future__ import annotations

import pytest

from core.casting.auditions.calling_off import order as called_off
from core.casting.auditions.wording.about_one import asks, late
from core.casting.auditions.wording.named import AHEAD
from core.casting.dayof.orders import here
from core.understanding.meaning import Context
from tests.gully import last

TALENT = ("Amrita", "Simran", "Jasleen", "Harleen")
KNOWN = Context(
    writer="associate",
    raw={AHEAD: ("Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami", "Harleen Sekhon")},
)


def told(desk, before):
    return {chat for chat, _ in desk.shown[before:] if chat in TALENT}


@pytest.mark.parametrize(
    "said",
    [
        "simran will be 15 min late, she called",
        "simran running late 15 mins she called me",
        "simran ka phone aaya tha, 15 min late hai",
        "simran called, she's 15 min late",
    ],
)
async def test_who_runs_late_is_noted_and_nobody_is_moved(invited, said):
    invited.clock.advance(hours=24)
    before = len(invited.shown)
    assert "15 min late" in last(await invited.say("Priya", said))
    assert any(
        "Simran" in text and "15 min" in text for chat, text in invited.shown[before:] if chat == "Arjun"
    )
    assert not told(invited, before)


async def test_who_runs_late_changes_no_preview(invited):
    await invited.say("Priya", "schedule Navjot tomorrow 4pm, 15 min, Versova")
    shown = last(await invited.say("Priya", "simran will be 15 min late, she called"))
    assert "Navjot" not in shown
    assert "11:15 AM" in shown


async def test_late_a_day_before_is_said(invited):
    before = len(invited.shown)
    assert "11:15 AM" in last(await invited.say("Priya", "simran will be 15 min late, she called"))
    assert not told(invited, before)


@pytest.mark.parametrize(
    "said",
    [
        "simran 15 min late hai, usko 12 pe shift karo",
        "simran late to the party as always",
        "will simran be late?",
        "simran was 15 min late yesterday",
        "if simran is 15 min late we start with jasleen",
        "Arjun is 15 min late",
    ],
)
def test_other_talk_of_being_late_is_none(said):
    assert late(said, KNOWN) is None


@pytest.mark.parametrize(
    "said", ["amrita aa gayi", "amrita aa gayi hai", "Amrita has arrived", "अमृता आ गई है"]
)
async def test_who_is_there_is_checked_in(invited, said):
    assert "11:00 AM" in last(await invited.say("Priya", said))
    invited.clock.advance(hours=24, minutes=45)
    before = len(invited.shown)
    await invited.say("Priya", said)
    assert any("Amrita" in text for chat, text in invited.shown[before:] if chat == "Arjun")
    assert "Amrita" in last(await invited.say("Priya", "who is here"))


@pytest.mark.parametrize(
    "said",
    [
        "amrita aa gayi kya?",
        "amrita aa gayi to simran ko bulao",
        "amrita aayi nahi",
        "amrita has come a long way",
    ],
)
def test_no_arrival(said):
    assert here(said, KNOWN) is None


@pytest.mark.parametrize(
    "said",
    [
        "is harleen coming?",
        "harleen kab aa rahi hai",
        "harleen aa rahi hai kya",
        "what time is harleen coming",
        "has harleen confirmed?",
        "हरलीन आ रही है क्या",
    ],
)
async def test_her_time_and_her_answer(invited, said):
    assert "11:45" in last(await invited.say("Priya", said))


@pytest.mark.parametrize(
    "said", ["is harleen tall?", "when is harleen free", "harleen aa rahi hai", "is harleen good?"]
)
def test_no_question_of_her_time(said):
    assert asks(said, KNOWN) is None


@pytest.mark.parametrize(
    "said",
    [
        "cancel harleens audition she has fever",
        "cancel Harleen's audition",
        "harleen ka audition cancel kar do, bukhar hai",
        "cancel harleen's slot, she is sick",
    ],
)
async def test_one_audition_is_called_off_by_name(invited, said):
    before = len(invited.shown)
    shown = last(await invited.say("Priya", said))
    assert "Harleen Sekhon" in shown
    assert not told(invited, before)
    await invited.say("Priya", "yes")
    assert told(invited, before) == {"Harleen"}
    assert not any(
        "fever" in text or "bukhar" in text for chat, text in invited.shown[before:] if chat != "Priya"
    )


@pytest.mark.parametrize(
    "said",
    [
        "cancel harleen's audition if she doesn't confirm",
        "cancel harleen's offer",
        "cancel harleen's audition?",
    ],
)
def test_nothing_is_called_off(said):
    assert called_off(said, KNOWN) is None


@pytest.mark.parametrize(
    "said",
    [
        "jinka reply nahi aaya unko ek reminder maar do",
        "remind the unconfirmed ones",
        "jinka jawab nahi aaya unko yaad dila do",
    ],
)
async def test_who_has_not_answered_is_reminded(invited, said):
    await invited.say("Amrita", "confirm")
    shown = last(await invited.say("Priya", said))
    assert "Simran" in shown
    assert "Amrita" not in shown


@pytest.mark.parametrize("said", ["nudge them", "remind them", "unko yaad dila do", "ping them please"])
async def test_those_who_are_shown_are_reminded(invited, said):
    await invited.say("Amrita", "confirm")
    await invited.say("Priya", "who hasnt confirmed yet")
    shown = last(await invited.say("Priya", said))
    assert "Harleen" in shown
    assert "Amrita" not in shown


async def test_a_line_of_another_day_carries_it(invited):
    await invited.say("Priya", "jasleen ko monday shift karo same time")
    board = last(await invited.say("Priya", "audition list"))
    assert "Mon 23 Nov, 11:30 AM · Jasleen" in board
    assert "Mon 23 Nov" in last(await invited.say("Priya", "what time is jasleen coming"))


@pytest.mark.parametrize(
    "said",
    [
        "change venue to yari road studio and tell everybody",
        "change venue to yari road studio, inform all",
        "change the venue to yari road studio and let them know",
    ],
)
async def test_who_shall_be_told_is_no_place(invited, said):
    shown = last(await invited.say("Priya", said))
    assert "yari road studio instead of" in shown


async def test_words_beside_a_new_place_are_kept(invited):
    await invited.say("Priya", "change venue to yari road studio and tell everyone to bring ID")
    await invited.say("Priya", "yes")
    assert "bring ID" in last(await invited.say("Priya", "Message 4"))


@pytest.mark.parametrize(
    "said", ["jasleen ko monday shift karo same time", "move jasleen to monday same time"]
)
async def test_a_name_in_small_letters_is_a_name(invited, said):
    assert "Mon 23 Nov, 11:30 AM" in last(await invited.say("Priya", said))


async def test_the_time_of_somebody_else_is_said(invited):
    shown = last(await invited.say("Priya", "move harleen to the 11 slot"))
    assert "does not work" in shown
