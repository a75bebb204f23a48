"""Agents speak for several; strangers who are children; what talent are asked for."""

from __future__ import annotations

import pytest

from tests.gully import last, read_by


async def test_all_but_one_who_has_no_audition(invited):
    answer = last(await invited.say("Farah", "All confirmed except Deepika"))
    assert "Harleen" in answer
    assert "Deepika" in answer
    assert any("Harleen Sekhon confirmed" in text for text in read_by(invited, "Priya"))


async def test_several_are_shown_first(invited):
    await invited.say("Priya", "Simran's agent is Farah")
    answer = last(await invited.say("Farah", "Harleen yes, Simran no"))
    assert "Simran" in answer
    assert not any("can't come" in text or "confirmed" in text for text in read_by(invited, "Priya"))
    await invited.say("Farah", "haan")
    told = read_by(invited, "Priya")
    assert any("Simran Bhullar can't come" in text for text in told)
    assert any("Harleen Sekhon confirmed" in text for text in told)


async def test_dates_of_two_are_both_kept(listed):
    await listed.say("Priya", "Amrita's agent is Farah. Simran's agent is Farah")
    await listed.say("Priya", "check avails for the Meera list 12 to 16 Dec")
    await listed.say("Priya", "send")
    await listed.say("Farah", "Amrita 12 to 14 ok, 15-16 pe ad shoot hai. Simran fully free")
    told = read_by(listed, "Priya")
    assert any("15-16 pe ad shoot hai" in text and "Amrita" in text for text in told)
    assert any("fully free" in text and "Simran" in text for text in told)


async def test_two_are_put_forward_and_one_corrected(desk):
    shown = last(
        await desk.say(
            "Farah", "Pls see for Meera - Kavya Rao 25 5'5 Hindi Kannada, Isha Malhotra 27 5'7 Punjabi"
        )
    )
    assert "Kavya Rao, 25" in shown
    assert "Isha Malhotra, 27" in shown
    shown = last(await desk.say("Farah", "kavya 26 ki hai, galti se 25 likh diya"))
    assert "Kavya Rao, 26" in shown
    assert "Isha Malhotra, 27" in shown
    await desk.say("Farah", "haan")
    assert any("Kavya Rao, 26" in text for text in read_by(desk, "Priya"))
    assert "28" in last(await desk.say("Farah", "sorry, Isha is 28 not 27"))
    assert any("28" in text and "Isha Malhotra" in text for text in read_by(desk, "Priya"))
    assert "Meera" in last(await desk.say("Farah", "withdraw Kavya's submission"))
    assert any("Kavya Rao" in text and "back" in text for text in read_by(desk, "Priya"))


async def test_who_was_put_forward_by_nobody_is_said(desk):
    assert "nobody called" in last(await desk.say("Farah", "withdraw Janani's submission"))


async def test_a_rate_reaches_casting(listed):
    await listed.say("Harleen", "rate badha do mera 1 lakh per day")
    assert any("1 lakh per day" in text for text in read_by(listed, "Priya"))


@pytest.mark.parametrize("said", ["कोई मुझसे पाँच हज़ार माँग रहा है", "koi mujhse paanch hazaar maang raha hai"])
async def test_a_scam_is_reported(invited, said):
    await invited.say("Harleen", said)
    assert any("was asked for money" in text for text in read_by(invited, "Priya"))


async def test_a_stranger_who_is_a_child(desk):
    first = last(await desk.say("Stranger", "main 15 saal ki hu"))
    assert "number" in first.casefold()
    assert await desk.say("Stranger", "mummy ka number 9819911882 hai")
    assert any("9819911882" in text for text in read_by(desk, "Priya"))
