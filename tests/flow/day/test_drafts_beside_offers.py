"""A draft beside an offer that went out changes nothing for the talent before it is sent."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, last, read_by


@pytest.fixture
async def offered(after):
    """Amrita has an offer by the day."""
    return await after(
        *SHORTLIST, ("Priya", "offer Amrita 60k/day for 35 days, vanity van"), ("Priya", "send the offer")
    )


@pytest.mark.parametrize(
    "drafts",
    ["change Amrita's offer to 65k/day", "offer Amrita 70k/day for 35 days", "make it 50k and no vanity van"],
)
async def test_what_went_out_can_be_accepted_while_another_version_is_drafted(offered, drafts):
    shown = last(await offered.say("Priya", drafts))
    assert "Draft v2" in shown
    assert "v1 (₹60,000/day × 35" in shown
    assert "Accepted" in last(await offered.say("Amrita", "I accept the offer"))
    assert "₹60,000" in last(await offered.say("Priya", "deal memo for Amrita"))
    assert "Agreed" in last(await offered.say("Priya", "send Amrita's offer"))


async def test_the_talent_reads_the_offer_and_not_the_draft(offered):
    await offered.say("Priya", "change Amrita's offer to 65k/day")
    mine = last(await offered.say("Amrita", "mera offer kya hai"))
    assert "60,000" in mine
    assert "65,000" not in mine


async def test_what_is_sent_takes_the_place_and_they_read_what_was(offered):
    await offered.say("Priya", "make it 65k and no vanity van")
    await offered.say("Priya", "send the offer")
    letter = last(read_by(offered, "Amrita"))
    assert "65,000" in letter
    assert "takes the place" in letter
    assert "₹60,000/day × 35" in letter
    assert "vanity van" in letter
    listed = last(await offered.say("Priya", "what offers are out?"))
    assert "65,000" in listed
    assert "60,000" not in listed
    assert "Accepted" in last(await offered.say("Amrita", "I accept the offer"))
    assert "65,000" in last(await offered.say("Priya", "deal memo for Amrita"))


async def test_a_draft_that_is_dropped_leaves_the_offer(offered):
    await offered.say("Priya", "change Amrita's offer to 65k/day")
    assert "still stands" in last(await offered.say("Priya", "2"))
    assert "Accepted" in last(await offered.say("Amrita", "I accept the offer"))


async def test_both_are_listed_and_withdrawing_ends_both(offered):
    await offered.say("Priya", "change Amrita's offer to 65k/day")
    for asks in ("what offers are out?", "what's the status of Amrita's offer"):
        shown = last(await offered.say("Priya", asks))
        assert "60,000" in shown
        assert "65,000" in shown
    await offered.say("Priya", "withdraw the offer to Amrita")
    assert "withdrawn" in last(read_by(offered, "Amrita"))
    assert "65,000" not in last(await offered.say("Priya", "what offers are out?"))


async def test_their_terms_wait_for_a_decision_while_an_answer_is_drafted(offered):
    await offered.say("Amrita", "80k/day")
    await offered.say("Amrita", "haan")
    shown = last(await offered.say("Priya", "counter with 70k/day"))
    assert "Their terms, v2" in shown
    assert "Amrita" in last(await offered.say("Priya", "accept Amrita's counter"))
    assert "80,000" in last(await offered.say("Priya", "deal memo for Amrita"))
    assert any("accepted" in text for text in read_by(offered, "Amrita"))
