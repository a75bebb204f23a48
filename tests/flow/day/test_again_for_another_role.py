"""What was done last, again for another role: a search at once, whatever else shown first."""

from __future__ import annotations

import pytest

from tests.gully import INVITED, SCHEDULE, SEARCH, SHORTLIST, heard_by, last

WAYS = [
    "aur nani ke liye bhi wahi",
    "same for Nani",
    "Nani ke liye bhi",
    "do the same for nani too",
    "नानी के लिए भी",
]


@pytest.mark.parametrize("text", WAYS)
async def test_after_a_search_the_other_role_is_searched(after, text):
    desk = await after(("Priya", SEARCH))
    told = last(await desk.say("Priya", text))
    assert "Nani" in told
    assert "65" in told


@pytest.mark.parametrize("text", WAYS)
async def test_after_shortlisting_the_same_people_are_asked_about(after, text):
    desk = await after(*SHORTLIST)
    asked = last(await desk.say("Priya", text))
    assert "Nani" in asked
    assert "Amrita" in asked
    await desk.say("Priya", "yes")
    assert "4 people" in last(await desk.say("Priya", "show nani list"))


@pytest.mark.parametrize("lines", [(*SHORTLIST, ("Arjun", SCHEDULE)), INVITED])
@pytest.mark.parametrize("text", ["aur bebo ke liye bhi wahi", "same for Bebo", "बेबो के लिए भी"])
async def test_after_a_session_the_other_list_is_previewed_behind_it(after, lines, text):
    desk = await after(*lines)
    await desk.say("Priya", "add Tara to Bebo")
    since = len(desk.shown)
    told = last(await desk.say("Arjun", text))
    assert "Bebo" in told
    assert "12:00 PM" in told
    assert "Aram Nagar 2" in told
    assert not heard_by(desk, "Simran", since)


async def test_where_it_is_unclear_it_is_asked_once(desk):
    asked = last(await desk.say("Priya", "same for Nani"))
    assert "Search for Nani" in asked
    assert "Schedule Nani" in asked


@pytest.mark.parametrize(
    "text", ["same for Kavya", "nani ke liye bhi chai lao", "same to you", "meri nani ke liye dua karo"]
)
async def test_other_words_do_nothing_for_a_role(after, text):
    desk = await after(*SHORTLIST)
    told = last(await desk.say("Priya", text))
    assert "shortlist, too" not in told
    assert "should I do for" not in told
