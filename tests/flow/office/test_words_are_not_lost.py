"""What somebody says under a question about something else is heard, and nothing of an order is left out."""

from __future__ import annotations

import pytest

from core.casting.consent.asking import doubts
from core.casting.edits.orders import editing
from core.casting.minors.taking_back import withdraws
from core.understanding.meaning import Context


async def test_a_sentence_without_a_day_is_no_answer_to_which_days(house):
    await house.talent("Simran Bhullar")
    assert "days" in await house.say("Simran", "I am busy 20 to 25")
    heard = await house.say("Simran", "is this for real? who are you people")
    assert "never ask for money" in heard


async def test_days_till_a_day_are_one_stretch_and_are_said_back_with_its_last_day(house):
    await house.talent("Simran Bhullar")
    said = await house.say("Simran", "I'm shooting in Delhi till 5 December")
    assert "5 Dec" in said
    assert "12:00 AM" not in said


@pytest.mark.parametrize("said", ["my agent is Farah only talk to her", "talk to my mother, she is Neeta"])
async def test_a_grown_up_names_no_guardian(house, said):
    await house.talent("Simran Bhullar")
    await house.say("Simran", said)
    mark = house.mark()
    await house.say("Simran", "my new number is 98200 00010")
    assert "guardian" not in house.heard("Priya", mark)


@pytest.mark.parametrize("said", ["undo karo", "wapas lo", "take that back", "undo please"])
async def test_undo_is_undo_whatever_is_open(house, said):
    await house.talent("Simran Bhullar", listed="")
    await house.say("Priya", "put Simran on Meera")
    await house.say("Priya", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    assert "Taken back" in await house.say("Priya", said)


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("remind me kal subah 9 baje amrita ki maa ko call karna", "amrita ki maa ko call karna"),
        ("remind me tomorrow at 9 to call Farah", "call Farah"),
    ],
)
async def test_a_reminder_says_of_whom(house, said, kept):
    assert f'"{kept}"' in await house.say("Priya", said)


@pytest.mark.parametrize(
    "said",
    [
        "मेरी हाइट गलत है, 5'7 है",
        "my height is wrong it should be 5'7",
        "my height is wrong, 5'7",
        "meri height galat likhi hai, 5'7 karo",
    ],
)
def test_a_complaint_before_a_fact_is_no_part_of_it(said):
    found = editing(said, Context(writer="talent"))
    assert found is not None
    assert [one["value"] for one in found["changes"]] == ["5'7"]


@pytest.mark.parametrize(
    ("said", "asked"),
    [
        ("ek aadmi ne kaha redleaf se hu 2000 do", True),
        ("haan usne paise maange", True),
        ("he is asking 3000 rs for registration", True),
        ("किसी ने 2000 रुपये माँगे", True),
        ("do you pay for travel", False),
        ("mera rate 50000 hai", False),
        ("they pay 50000 per day?", False),
        ("she asked me to come at 1100", False),
        ("koi paise nahi chahiye mujhe", False),
    ],
)
def test_who_was_asked_for_money_says_so_in_any_words(said, asked):
    assert (doubts(said, Context(writer="talent")) == {"asked_for_money": True}) is asked


async def test_who_says_17_and_then_27_is_looked_at_by_a_person(house):
    await house.talent("Simran Bhullar")
    await house.say("Simran", "main 17 saal ki hu")
    mark = house.mark()
    answer = await house.say("Simran", "sorry galti se likha, main 27 ki hu")
    assert "27" in answer
    assert "27" in house.heard("Priya", mark)


@pytest.mark.parametrize("said", ["consent wapas leni hai", "i take back my consent", "सहमति वापस लेनी है"])
def test_a_guardian_takes_the_agreement_back_in_words(said):
    assert withdraws(said, Context(writer="guardian")) == {}
    assert withdraws(said, Context(writer="talent")) is None


async def test_a_message_under_a_preview_is_no_change_of_it(house):
    await house.talent("Simran Bhullar")
    await house.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min, Aram Nagar")
    shown = await house.say("Arjun", "bulk msg: parso ki shoot cancel hai, sab ghar pe raho")
    assert "22 Nov" not in shown
