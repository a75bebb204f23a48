"""Short words right under an offer: a bare yes is shown before it counts, a remark goes to the production."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, heard_by, told


@pytest.fixture
async def offered(after):
    return await after(*SHORTLIST, ("Priya", "offer Amrita 60k a day, 40 days"), ("Priya", "send the offer"))


@pytest.mark.parametrize("said", ["haan", "ok", "theek hai", "ji haan", "yes", "हाँ"])
async def test_a_bare_yes_is_shown_before_it_counts(offered, said):
    since = len(offered.shown)
    answer = await told(offered, "Amrita", said)
    assert "60,000" in answer
    assert heard_by(offered, "Priya", since) == ""
    await told(offered, "Amrita", "haan")
    assert "accepted for Amrita" in heard_by(offered, "Priya", since)


@pytest.mark.parametrize(
    "said",
    [
        "thoda kam hai",
        "rate thoda badha sakte ho kya",
        "can you increase it a bit?",
        "agent se baat kar lo",
        "please talk to my manager",
        "kiss scene hua to nahi karungi",
        "12 dec ko meri shaadi hai, baaki din theek hai",
    ],
)
async def test_a_remark_goes_to_the_production(offered, said):
    since = len(offered.shown)
    answer = await told(offered, "Amrita", said)
    heard = heard_by(offered, "Priya", since)
    assert said in heard
    assert "Nothing is accepted" in heard
    assert "[1]" not in answer


async def test_a_figure_that_is_asked_about(offered):
    assert "70,000" in await told(offered, "Amrita", "kya 70 kar sakte ho")


@pytest.mark.parametrize("no", ["nahi rehne do", "nahi, rehne do", "no leave it", "nahi"])
async def test_terms_that_were_shown_are_left(offered, no):
    await told(offered, "Amrita", "80 pe done karte hain")
    since = len(offered.shown)
    assert "[1]" not in await told(offered, "Amrita", no)
    assert heard_by(offered, "Priya", since) == ""


@pytest.mark.parametrize("said", ["nahi chahiye", "70k chahiye", "kal 3 baje audition hai kya"])
async def test_what_is_none_of_it(offered, said):
    since = len(offered.shown)
    await told(offered, "Amrita", said)
    assert "Nothing is accepted" not in heard_by(offered, "Priya", since)
