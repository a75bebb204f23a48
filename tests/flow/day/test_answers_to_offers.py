"""Answers to an offer: what is no sum is asked for, what is no work is no days, chat is no condition."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, last, read_by


@pytest.fixture
async def offered(after):
    return await after(*SHORTLIST, ("Priya", "offer Simran 60k/day for 40 days"), ("Priya", "send the offer"))


async def test_more_without_a_figure_is_asked_about(offered):
    await offered.say("Simran", "itne me nahi ho payega, thoda badhao")
    assert not any("counters" in text for text in read_by(offered, "Priya"))
    await offered.say("Simran", "75k")
    assert any("₹75,000/day" in text for text in read_by(offered, "Priya"))


async def test_when_it_is_paid_is_no_days_of_work(offered):
    await offered.say("Simran", "haan theek hai but payment 30 din me chahiye")
    told = last(read_by(offered, "Priya"))
    assert "× 40" in told
    assert "payment 30 din" in told


async def test_talent_name_nobody_with_a_greeting(offered):
    await offered.say("Simran", "Sounds lovely, but could we do 90k?")
    told = last(read_by(offered, "Priya"))
    assert "₹90,000/day × 40" in told
    assert "lovely" not in told


@pytest.mark.parametrize(
    ("who", "said"),
    [
        ("Amrita", "how much is the pay per day?"),
        ("Simran", "kitna paisa milega isme?"),
        ("Jasleen", "कितने पैसे मिलेंगे?"),
        ("Simran", "payment kitni hai per day ki"),
    ],
)
async def test_what_is_paid_comes_with_an_offer_and_is_no_report(desk, who, said):
    await desk.say(who, said)
    assert any(said in text for text in read_by(desk, "Priya"))
    assert not any("asked for money" in text for text in read_by(desk, "Priya"))


async def test_a_guardian_takes_the_agreement_back_in_their_words(desk):
    assert "Wapas lo" in last(await desk.say("Sunita", "consent cancel karna hai mera"))


async def test_no_to_a_tape_is_no_no_to_an_audition(listed):
    await listed.say("Arjun", "schedule Meera shortlist tmrw 11am, 15 min each, Aram Nagar")
    await listed.say("Arjun", "send")
    await listed.say("Amrita", "not interested in taping, sorry")
    assert not any("can't come" in text for text in read_by(listed, "Arjun"))
