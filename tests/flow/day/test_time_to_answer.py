"""The day an offer begins, until when it is to be answered, and a draft that a guess does not take over."""

from __future__ import annotations

import pytest

from tests.gully import SHARED, heard_by, last

OFFER = ("Priya", "offer amrita 50k a day for 30 days")


@pytest.fixture
async def drafted(after):
    return await after(*SHARED, OFFER)


@pytest.fixture
async def sent(after):
    return await after(*SHARED, OFFER, ("Priya", "send"))


@pytest.mark.parametrize(
    "said", ["10 dec se", "from 10 dec", "starting 10 dec", "10 दिसंबर से", "10 dec onwards"]
)
async def test_the_first_day_is_no_day_of_work(drafted, said):
    shown = last(await drafted.say("Priya", said))
    assert "from 10 Dec" in shown
    assert "× 30" in shown


async def test_more_changes_keep_the_first_day(drafted):
    await drafted.say("Priya", "10 dec se")
    shown = last(await drafted.say("Priya", "make it 40 days and add conveyance"))
    assert "× 40" in shown
    assert "from 10 Dec, conveyance" in shown


async def test_a_span_stays_a_span(drafted):
    assert "10-14 Dec" in last(await drafted.say("Priya", "make it 10 to 14 dec"))


@pytest.mark.parametrize(
    "said", ["when does it expire", "kab tak valid hai", "till when is it valid", "ऑफर कब तक वैलिड है"]
)
async def test_when_it_ends_is_answered(sent, said):
    shown = last(await sent.say("Priya", said))
    assert any(one in shown for one in ("No time to answer is set", "koi time tay nahi", "समय तय नहीं"))


@pytest.mark.parametrize(
    "said",
    ["give her till monday", "monday tak ka time do", "usko monday tak ka time do", "सोमवार तक का टाइम दो"],
)
async def test_a_draft_shows_the_time_and_is_sent_with_it(drafted, said):
    assert "50,000" in last(await drafted.say("Priya", said))
    await drafted.say("Priya", "send")
    assert "Mon 23 Nov" in heard_by(drafted, "Amrita")


@pytest.mark.parametrize(
    "said", ["give her till wednesday", "wednesday tak ka time do", "valid till wednesday"]
)
async def test_whoever_has_the_offer_reads_the_time(sent, said):
    await sent.say("Priya", said)
    assert "Wed 25 Nov" in heard_by(sent, "Amrita")


@pytest.mark.parametrize(
    "said", ["give her till monday for the self tape", "ask amrita for a self tape by monday"]
)
async def test_time_for_a_tape_is_no_time_for_the_offer(sent, said):
    since = len(sent.shown)
    await sent.say("Priya", said)
    assert "to answer the offer" not in "\n".join(text for _, text in sent.shown[since:])


@pytest.mark.parametrize("said", ["she's free till monday", "harleen ko monday tak shortlist me rakho"])
async def test_other_words_with_a_day_set_no_time(drafted, said):
    assert "To be answered by" not in "\n".join(await drafted.say("Priya", said))


@pytest.mark.parametrize(
    "said", ["deal memo bhejo", "send the memo", "amrita ka deal memo banao", "डील मेमो भेजो"]
)
async def test_a_memo_before_the_yes_says_what_is_missing(sent, said):
    shown = last(await sent.say("Priya", said))
    assert "Amrita Kalsi" in shown
    assert "50,000" in shown


@pytest.mark.parametrize(
    "said", ["deal memo bhejo", "send the memo", "amrita ka deal memo banao", "memo dikhao"]
)
async def test_a_memo_after_the_yes(sent, said):
    await sent.say("Amrita", "accept")
    shown = last(await sent.say("Priya", said))
    assert "50,000" in shown
    assert "Gully Nights" in shown
