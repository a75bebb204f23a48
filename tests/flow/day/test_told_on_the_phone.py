"""What people said on the telephone counts as if they had written it, and says who recorded it."""

from __future__ import annotations

import pytest

from tests.gully import last


async def test_each_answer_is_recorded_for_its_audition(invited):
    said = last(await invited.say("Priya", "Amrita said yes on call, Harleen declined"))
    assert "Amrita Kalsi is confirmed" in said
    assert "Harleen Sekhon cannot come" in said
    told = [text for chat, text in invited.shown if chat == "Arjun"]
    assert any("Amrita Kalsi confirmed" in text and "said by Priya" in text for text in told)
    assert any("Harleen Sekhon can't come" in text and "said by Priya" in text for text in told)


async def test_a_no_may_become_a_yes(invited):
    await invited.say("Arjun", "Harleen backed out")
    assert "Harleen Sekhon is confirmed" in last(await invited.say("Arjun", "spoke to Harleen, she's coming"))


async def test_who_has_no_audition_is_named_and_the_others_count(invited):
    said = last(await invited.say("Priya", "Amrita and Navjot confirmed"))
    assert "Amrita Kalsi is confirmed" in said
    assert "No audition is ahead for Navjot Brar" in said


async def test_nothing_is_recorded_while_a_name_is_unclear(invited):
    said = last(await invited.say("Priya", "Amrita and Nobodyatall confirmed"))
    assert "Nobodyatall" in said
    assert "0 confirmed" in last(await invited.say("Priya", "who has confirmed?"))


@pytest.mark.parametrize(
    "said",
    [
        "jasleen ne bola nahi aa rahi, uska slot navjot ko de do",
        "Jasleen ne mana kar diya, uski jagah Navjot ko bula lo",
        "Jasleen can't come, give her slot to Navjot",
        "jasleen is not coming, call Navjot instead",
        "जसलीन नहीं आ रही, उसका स्लॉट नवजोत को दे दो",
    ],
)
async def test_a_no_and_who_shall_have_the_time(invited, said):
    shown = last(await invited.say("Priya", said))
    assert "Navjot" in shown
    assert "Jasleen D. · can't come" in last(await invited.say("Arjun", "audition list for tomorrow"))
    if "[1]" in shown:
        assert "Navjot" in last(await invited.say("Priya", "1"))
    else:
        assert "please call" in shown or "फ़ोन" in shown or "call" in shown.casefold(), (
            "no message reaches her"
        )


async def test_a_time_that_is_still_somebodys_is_given_to_nobody(invited):
    assert "Navjot" not in last(await invited.say("Priya", "jasleen ka slot navjot ko de do"))
    assert "11:30 AM · Jasleen" in last(await invited.say("Priya", "audition list for tomorrow"))
