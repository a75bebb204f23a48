"""What people said on the telephone counts as if they had written it, and says who recorded it."""

from __future__ import annotations

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
