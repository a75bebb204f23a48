"""What an agent says about an offer that is out: questions go to who negotiates, figures are shown first."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, last, read_by


@pytest.fixture
async def offered(after):
    """Farah has the offer for Amrita."""
    return await after(
        *SHORTLIST,
        ("Priya", "Amrita's agent is Farah"),
        ("Priya", "offer Amrita 60k per day for 40 days, single AC vanity"),
        ("Priya", "send the offer"),
    )


def counters(desk):
    return [text for text in read_by(desk, "Priya") if "counters" in text]


@pytest.mark.parametrize(
    "said", ["is the fee with gst or without?", "advance kab milega", "is travel included?"]
)
async def test_a_question_is_no_counter(offered, said):
    answer = last(await offered.say("Farah", said))
    assert not counters(offered)
    assert any(said in text and "Amrita" in text for text in read_by(offered, "Priya"))
    assert any(said in text for text in read_by(offered, "Rohan"))
    assert "?" not in answer


async def test_a_question_in_answer_to_which_terms_is_no_counter(offered):
    await offered.say("Farah", "2")
    await offered.say("Farah", "is it with gst?")
    assert not counters(offered)


async def test_a_figure_is_shown_before_it_goes(offered):
    shown = last(await offered.say("Farah", "chalo 80 pe done karte hain"))
    assert "₹80,000" in shown
    assert "single AC vanity" in shown
    assert not counters(offered)
    await offered.say("Farah", "haan")
    assert "₹80,000/day" in last(counters(offered))
    assert "single AC vanity" in last(counters(offered))


async def test_the_sum_of_the_offer_is_a_yes(offered):
    shown = last(await offered.say("Farah", "60 pe done"))
    assert "₹60,000" in shown
    await offered.say("Farah", "haan")
    assert any("accepted for Amrita" in text for text in read_by(offered, "Priya"))


async def test_a_yes_that_is_passed_on_is_asked_first(offered):
    shown = last(await offered.say("Farah", "ok amrita ne haan bol diya, accepted"))
    assert "₹60,000" in shown
    assert not any("accepted for Amrita" in text for text in read_by(offered, "Priya"))
    await offered.say("Farah", "haan")
    assert any("accepted for Amrita" in text for text in read_by(offered, "Priya"))


async def test_a_no_is_asked_first(offered):
    shown = last(await offered.say("Farah", "मंज़ूर नहीं है"))
    assert "₹60,000" in shown
    assert not any("declined" in text for text in read_by(offered, "Priya"))


async def test_somebody_without_an_offer_is_said(offered):
    assert "Harleen" in last(await offered.say("Farah", "Harleen accepts"))
    assert not any("accepted for" in text for text in read_by(offered, "Priya"))


async def test_only_conditions_are_terms_and_the_others_stay(offered):
    await offered.say(
        "Farah", "60 bahut kam hai ji, 90k per day + 12 hr shift + makeup artist apna hoga. wo bhi last"
    )
    told = last(counters(offered))
    assert "Terms: single AC vanity, 12 hr shift, makeup artist apna hoga\n" in told
    assert "wo bhi last" in told.split("Terms:")[1].split("\n", 1)[1]


@pytest.mark.parametrize(
    "said", ["mera offer aaya kya? farah ma'am bol rahi thi", "i accept it, kitne paise hai"]
)
async def test_the_talent_hears_that_it_went_to_the_agent(offered, said):
    answer = last(await offered.say("Amrita", said))
    assert "Farah" in answer
    assert "60,000" not in answer


async def test_the_agent_reads_how_it_stands(offered):
    answer = last(await offered.say("Farah", "offer status?"))
    assert "₹60,000/day" in answer
    assert not counters(offered)


async def test_of_no_offer_nothing_is_made(listed):
    assert "No offer" in last(await listed.say("Farah", "offer status?"))


@pytest.mark.parametrize(
    "said", ["is the makeup done by you or should I bring someone?", "aap log kis area se ho?"]
)
async def test_a_question_is_never_given_back_as_an_act(listed, said):
    assert "Just to be sure" not in last(await listed.say("Farah", said))
