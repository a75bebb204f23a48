"""An offer haggled over in a few words: a sum with a ride beside it, so much more, a share of it."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, heard_by, last


@pytest.fixture
async def offered(after):
    """Amrita has an offer of ₹60,000 a day."""
    return await after(
        *SHORTLIST, ("Priya", "offer Amrita 60k/day for 35 days, vanity van"), ("Priya", "send the offer")
    )


@pytest.mark.parametrize(
    "said",
    [
        "60 thoda kam hai, 65k + cab chalega",
        "60 is bit low, 65k + cab",
        "65k + cab",
        "65k aur cab de do",
        "65k with cab would work",
        "sir 65k kar do plus cab",
    ],
)
async def test_a_sum_with_a_thing_is_shown_as_terms(offered, said):
    since = len(offered.shown)
    shown = last(await offered.say("Amrita", said))
    assert "65,000" in shown
    assert "vanity van, cab" in shown
    assert heard_by(offered, "Priya", since) == ""
    await offered.say("Amrita", "haan")
    told = heard_by(offered, "Priya", since)
    assert "65,000" in told
    assert "cab" in told


@pytest.mark.parametrize(
    "said", ["done, accepted", "accepted 👍", "ok I accept, thanks", "haan accepted, thank you"]
)
async def test_accepted_is_a_yes_to_the_offer(offered, said):
    shown = await offered.say("Amrita", said)
    if "Accepted" not in last(shown) or "Accept" in last(shown).splitlines()[-1]:
        await offered.say("Amrita", "haan")
    assert "60,000" in last(await offered.say("Priya", "deal memo for Amrita"))


@pytest.mark.parametrize(
    "said", ["done", "ok done", "haan done hai", "chalega", "theek hai chalega", "done 👍"]
)
async def test_a_short_yes_is_shown_before_it_counts(offered, said):
    since = len(offered.shown)
    shown = last(await offered.say("Amrita", said))
    assert "60,000" in shown
    assert "audition" not in shown
    assert heard_by(offered, "Priya", since) == ""
    assert last(await offered.say("Amrita", "1")).startswith(("Accepted", "Manzoor"))


@pytest.mark.parametrize("said", ["nahi chalega", "done with this, sorry", "kab done hoga?", "audition done"])
async def test_what_only_has_the_word_accepts_nothing(offered, said):
    await offered.say("Amrita", said)
    assert "no deal memo" in last(await offered.say("Priya", "deal memo for Amrita")).casefold()


@pytest.mark.parametrize(
    ("said", "sum_"),
    [
        ("10% upar", "66,000"),
        ("10% badha do", "66,000"),
        ("give her 10% more", "66,000"),
        ("increase it by 10 percent", "66,000"),
        ("reduce by 10 percent", "54,000"),
        ("10% kam karo", "54,000"),
        ("increase by 5k", "65,000"),
        ("5k aur de do", "65,000"),
        ("5k zyada", "65,000"),
        ("5k kam karo", "55,000"),
        ("62 kar do", "62,000"),
        ("theek hai, 62 final", "62,000"),
        ("last 62, isse zyada nahi", "62,000"),
        ("१०% बढ़ा दो", "66,000"),
    ],
)
async def test_the_office_moves_the_sum(offered, said, sum_):
    since = len(offered.shown)
    shown = last(await offered.say("Priya", said))
    assert shown.startswith(("Draft v2", "Amrita Kalsi"))
    assert f"₹{sum_}/" in shown
    assert "vanity van" in shown
    assert heard_by(offered, "Amrita", since) == ""


@pytest.mark.parametrize("said", ["10% upar karo", "10% aur", "10 percent more"])
async def test_so_much_more_is_terms_of_theirs(offered, said):
    assert "66,000" in last(await offered.say("Amrita", said))


@pytest.mark.parametrize("said", ["30% advance", "10% tds", "50% advance with signing"])
async def test_a_share_that_is_a_condition_moves_no_sum(offered, said):
    for who in ("Priya", "Amrita"):
        for text in await offered.say(who, said):
            assert "₹66,000" not in text
            assert "₹78,000" not in text
            assert "₹90,000" not in text
