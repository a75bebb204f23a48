"""What is named of an offer changes, the rest stays, and what the talent's side names is shown first."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, heard_by, last, read_by


@pytest.fixture
async def dated(after):
    """Amrita has an offer of one sum for some days."""
    return await after(
        *SHORTLIST, ("Priya", "offer Amrita 60k for Meera, 3-7 dec"), ("Priya", "send the offer")
    )


@pytest.fixture
async def daily(after):
    """Amrita has an offer by the day, with a room and a driver."""
    return await after(
        *SHORTLIST, ("Priya", "offer Amrita 52k/day for 35 days, room n driver"), ("Priya", "send the offer")
    )


@pytest.fixture
async def drafted(after):
    """Rohan drafted an offer for Amrita."""
    return await after(*SHORTLIST, ("Rohan", "amrita ko 60k/day 35 din ka offer banao, vanity van + room"))


def counters(desk):
    return [text for text in read_by(desk, "Priya") if "counters" in text]


@pytest.mark.parametrize(
    "said",
    [
        "3 dec not possible, 4-7 ok",
        "3 dec ko nahi ho payega, 4 se 7 dec chalega",
        "4-7 dec only please, 3 nahi",
        "can't do 3 dec",
    ],
)
async def test_other_days_are_shown_first_with_the_same_fee(dated, said):
    shown = last(await dated.say("Amrita", said))
    assert "4-7 Dec" in shown
    assert "3-7" not in shown
    assert shown.count("₹60,000") == 2
    assert not counters(dated)
    await dated.say("Amrita", "haan")
    told = last(counters(dated))
    assert "₹60,000 in all" in told
    assert "Terms: 4-7 Dec" in told
    assert "₹29,40,000" in told


@pytest.mark.parametrize(
    ("said", "sum_"),
    [
        ("counter with 70k per day all in, 4-7 dec", "₹70,000/day × 4 = **₹2,80,000**"),
        ("counter with 70k/day, 4 to 7 dec, all in", "₹70,000/day × 4 = **₹2,80,000**"),
    ],
)
async def test_a_counter_counts_the_days_that_it_names(dated, said, sum_):
    await dated.say("Amrita", "3 dec not possible, 4-7 ok")
    await dated.say("Amrita", "haan")
    draft = last(await dated.say("Priya", said))
    assert sum_.replace("*", "") in draft.replace("*", "")
    assert "4-7 Dec" in draft
    assert "3 dec" not in draft.casefold().replace("4-7 dec", "")
    assert "all in" in draft


async def test_a_rate_by_the_day_is_paid_for_the_days_that_are_named(listed):
    draft = last(await listed.say("Priya", "offer Amrita 60k/day for Meera, 3-7 dec"))
    assert "× 5" in draft


@pytest.mark.parametrize(
    "said",
    [
        "change amrita's offer to 50k/day, drop the vanity van",
        "amrita ka offer 50k/day kar do, vanity hata do",
        "60 is too much yaar, make it 50k and no vanity",
        "make it 50k, without the van",
        "50k karo aur vanity van nikal do",
    ],
)
async def test_a_change_alters_what_it_names_and_keeps_the_rest(drafted, said):
    shown = last(await drafted.say("Rohan", said))
    assert "₹50,000/day × 35" in shown
    assert "Terms: room\n" in shown
    assert "vanity" not in shown


@pytest.mark.parametrize(
    "said",
    [
        "arre terms galat chala gaya, it should be 35 days + room, 50k",
        "no it should be 50k, 35 days and room",
    ],
)
async def test_terms_that_went_wrong_are_drafted_anew(listed, said):
    await listed.say("Rohan", "offer Amrita 60k/day for 30 days")
    await listed.say("Rohan", "send the offer")
    shown = last(await listed.say("Rohan", said))
    assert "Draft v2" in shown
    assert "₹50,000/day × 35" in shown
    assert "Terms: room" in shown


@pytest.mark.parametrize("said", ["make it 70k", "70k kar do", "raise it to 70k per day"])
async def test_money_is_about_the_offer_that_went_out(daily, said):
    await daily.say("Priya", "what offers are out?")
    shown = last(await daily.say("Priya", said))
    assert "Draft v2" in shown
    assert "₹70,000/day × 35" in shown
    assert "room n driver" in shown


async def test_who_was_told_of_an_offer_may_change_it(daily):
    asked = last(await daily.say("Rohan", "60 is too much yaar, make it 50k and no driver"))
    assert "Priya changed the same" in asked
    shown = last(await daily.say("Rohan", "1"))
    assert "₹50,000/day × 35" in shown
    assert "Terms: room\n" in shown


async def test_money_under_a_search_is_the_search_s(listed):
    await listed.say("Priya", "offer Amrita 52k/day for 35 days")
    await listed.say("Priya", "25-30 ki ladki chahiye, Punjabi bolti ho")
    shown = last(await listed.say("Priya", "make it under 70k"))
    assert "Draft" not in shown


@pytest.mark.parametrize(
    "said",
    [
        "52 kam hai, 65k chahiye aur vanity van bhi, tabhi karungi",
        "52 bahut kam hai yaar, 65k + vanity van, warna nahi karungi",
    ],
)
async def test_remarks_are_no_terms(daily, said):
    await daily.say("Amrita", said)
    told = last(counters(daily))
    assert "₹65,000/day × 35" in told
    assert "Terms: room n driver, vanity van" in told
    draft = last(await daily.say("Rohan", "counter with 58k, vanity ok"))
    assert "₹58,000/day × 35" in draft
    assert "Terms: room n driver, vanity van" in draft
    assert "karungi" not in draft


@pytest.mark.parametrize(
    "said",
    [
        "send it but remove the night shift line",
        "take out the night shift line then send",
        "no night shift, then send it",
        "night shift hata do, phir bhejo",
    ],
)
async def test_a_term_is_taken_out_under_a_draft(listed, said):
    await listed.say("Rohan", "offer Amrita 58k/day for 35 days, room, night shift extra")
    shown = last(await listed.say("Rohan", said))
    assert "Draft v2" in shown
    assert "Terms: room\n" in shown
    assert not any("Offer for" in text for text in read_by(listed, "Amrita"))


@pytest.mark.parametrize(
    ("said", "sum_", "terms"),
    [
        ("60 is too less for her, 85 + gst, makeup artist her own", "₹85,000", "gst, makeup artist her own"),
        ("80 + cab from home to set aur 12 hr shift", "₹80,000", "cab from home to set, 12 hr shift"),
        ("too low yaar i took 80 last time", "₹80,000", ""),
        ("80 se kam nahi, aur attendant chahiye", "₹80,000", "attendant"),
    ],
)
async def test_a_bare_figure_with_its_terms_is_shown_first(listed, said, sum_, terms):
    await listed.say("Priya", "offer Amrita 60k/day for 35 days")
    await listed.say("Priya", "send the offer")
    shown = last(await listed.say("Amrita", said))
    assert sum_ in shown
    assert "× 35" in shown
    assert terms in shown
    assert not counters(listed)
    await listed.say("Amrita", "haan bhejo")
    assert sum_ in last(counters(listed))


async def test_what_was_shown_is_changed_before_it_goes(listed):
    await listed.say("Priya", "offer Amrita 60k/day for 35 days")
    await listed.say("Priya", "send the offer")
    await listed.say("Amrita", "too low yaar i took 80 last time")
    shown = last(await listed.say("Amrita", "no the 80k one, per day, cab and 12hr"))
    assert "₹80,000/day × 35" in shown
    assert "Terms: cab, 12hr" in shown
    assert not counters(listed)


@pytest.mark.parametrize(
    "said", ["amrita ka offer bhej do", "send amrita's offer now", "ok send it", "bhej do"]
)
async def test_a_draft_is_sent_by_word(drafted, said):
    await drafted.say("Rohan", said)
    assert "₹60,000/day × 35" in heard_by(drafted, "Amrita")


async def test_what_was_sent_is_not_sent_again(daily):
    shown = last(await daily.say("Priya", "send amrita's offer now"))
    assert "Sent, waiting for them" in shown


async def test_a_deal_memo_needs_no_for(daily):
    await daily.say("Amrita", "I accept the offer")
    assert "Deal:" in last(await daily.say("Priya", "deal memo amrita"))


@pytest.mark.parametrize("said", ["haan", "accept", "Accept", "yes"])
async def test_a_yes_to_the_terms_that_were_shown_counts(daily, said):
    await daily.say("Amrita", "65k chahiye")
    await daily.say("Priya", "counter with 58k")
    await daily.say("Priya", "send the offer")
    await daily.say("Amrita", "chalo theek hai 58 done")
    await daily.say("Amrita", said)
    assert any("accepted for Amrita" in text for text in read_by(daily, "Priya"))
