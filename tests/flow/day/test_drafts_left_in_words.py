"""A draft of an offer is left in words; what went out is not; terms are added to it."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, last, read_by

DRAFTED = (*SHORTLIST, ("Priya", "offer Amrita Meera 60000 per day 35 days"))
SENT = (*DRAFTED, ("Priya", "send"))
LEAVES = ["Drop it", "rehne do", "cancel this", "forget it", "abhi rehne do yaar", "रहने दो", "chhodo ise"]


@pytest.mark.parametrize("said", LEAVES)
async def test_the_draft_goes(after, said):
    desk = await after(*DRAFTED)
    answer = last(await desk.say("Priya", said))
    assert "v2" not in answer
    assert "Amrita Kalsi" in answer
    assert "Draft" not in last(await desk.say("Priya", "Amrita's offer status"))


@pytest.mark.parametrize("said", ["drop it", "rehne do", "forget it", "रहने दो"])
async def test_what_went_out_stays(after, said):
    desk = await after(*SENT)
    before = len(desk.shown)
    assert "Amrita" in last(await desk.say("Priya", said))
    assert not read_by(desk, "Amrita", before)
    await desk.say("Amrita", "1")
    assert any("accepted" in text for text in read_by(desk, "Priya"))


@pytest.mark.parametrize(
    ("said", "terms"),
    [
        ("plus hotel and one spot boy", ("hotel", "spot boy")),
        ("aur ek spot boy bhi", ("spot boy",)),
        ("rehne ka intezaam bhi add karo", ("rehne ka intezaam",)),
    ],
)
async def test_terms_are_added(after, said, terms):
    desk = await after(*DRAFTED)
    shown = last(await desk.say("Priya", said))
    assert "v2" in shown
    assert all(one in shown for one in terms)
    assert "plus hotel" not in shown
