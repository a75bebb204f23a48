"""What was offered to one is drafted for another; whether somebody answered an offer is told from it."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, last


@pytest.fixture
async def offered(after):
    return await after(
        *SHORTLIST, ("Priya", "offer amrita 60k per day for 30 days, single AC vanity"), ("Priya", "send it")
    )


@pytest.mark.parametrize(
    "said",
    [
        "simran ke liye bhi same offer",
        "same offer for Simran too",
        "offer Simran the same",
        "simran ko bhi wahi offer bhejo",
        "make Simran the same offer",
        "सिमरन को भी वही ऑफर",
    ],
)
async def test_the_same_is_drafted_and_nothing_sent(offered, said):
    draft = last(await offered.say("Priya", said))
    assert "Simran Bhullar" in draft.split("\n")[0]
    assert "v1" in draft.split("\n")[0]
    assert "₹60,000/" in draft
    assert "single AC vanity" in draft
    assert not any("Offer for Simran" in text for chat, text in offered.shown if chat != "Priya")


async def test_without_an_offer_it_says_how_to_make_one(listed):
    assert "The same as which offer?" in last(await listed.say("Priya", "same offer for Simran"))


@pytest.mark.parametrize(
    "said",
    [
        "has amrita replied on the offer",
        "did Amrita answer to our offer yet",
        "amrita ne offer ka jawab diya kya",
    ],
)
async def test_whether_an_offer_was_answered(offered, said):
    assert "₹60,000/day" in last(await offered.say("Priya", said))
