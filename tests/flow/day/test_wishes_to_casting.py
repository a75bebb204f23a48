"""What a producer wants of casting reaches casting in the producer's words."""

from __future__ import annotations

import pytest

from tests.gully import last, read_by


@pytest.mark.parametrize(
    "said",
    [
        "can casting send me 2-3 more options for meera, slightly older, 28-32 and someone who can dance",
        "could priya find us a few more faces for meera, 28-32, must dance",
        "casting ko bolo meera ke liye 2-3 aur options bheje, 28-32, dance aata ho",
        "need 2 more options from casting for Meera, 28 to 32, who can dance",
    ],
)
async def test_a_wish_for_more_reaches_casting_with_a_search(shared, said):
    desk = shared
    before = len(desk.shown)
    assert "Casting has your wish" in last(await desk.say("Rohan", said)) or "aapki" in desk.shown[-1][1]
    told = last(read_by(desk, "Priya", before))
    assert said in told
    found = last(await desk.say("Priya", "1"))
    assert "28–32" in found
    assert "dance" in found
    assert "Amrita K" not in found


@pytest.mark.parametrize(
    "said",
    ["has casting sent more options for meera?", "show me 28-32 girls who can dance"],
)
async def test_other_words_are_no_wish_to_casting(desk, said):
    before = len(desk.shown)
    await desk.say("Rohan", said)
    assert not [text for text in read_by(desk, "Priya", before) if said in text]


@pytest.mark.parametrize(
    "said",
    [
        "wamiqa gabbi for meera? can you check her dates",
        "can you find out if wamiqa gabbi is available for meera",
        "wamiqa gabbi ki dates check karwao meera ke liye",
    ],
)
async def test_dates_to_be_found_out_are_passed_on(desk, said):
    before = len(desk.shown)
    reply = last(await desk.say("Rohan", said))
    assert "That is for the casting team" not in reply
    assert said in last(read_by(desk, "Priya", before))
    assert "asting" in reply
