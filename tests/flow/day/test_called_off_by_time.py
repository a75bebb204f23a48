"""An audition is called off by its time, or by whose it is in other words than "cancel"; who stands by."""

from __future__ import annotations

import pytest

from tests.gully import told

pytestmark = pytest.mark.asyncio


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("kal 11 baje wali cancel", "Amrita Kalsi"),
        ("cancel the 11:15 slot tomorrow", "Simran Bhullar"),
        ("11:30 wali ko hata do", "Jasleen Dhami"),
        ("cancel the 11:45 one", "Harleen Sekhon"),
        ("simran ko hata do audition se", "Simran Bhullar"),
        ("simran ko kal ke schedule se nikal do", "Simran Bhullar"),
        ("remove simran from tomorrow's schedule, she is sick", "Simran Bhullar"),
        ("take simran off the schedule", "Simran Bhullar"),
    ],
)
async def test_one_audition_is_shown_before_it_ends(invited, said, who):
    answer = await told(invited, "Priya", said)
    assert answer.startswith(f"Cancel {who}, Sat 21 Nov"), answer


async def test_a_time_that_nobody_has_ends_nothing(invited):
    assert "No audition ahead fits" in await told(invited, "Priya", "cancel the 4 pm one")


@pytest.mark.parametrize("said", ["kal 11 baje ka audition cancel karo", "cancel tomorrow's auditions"])
async def test_a_day_or_a_beginning_is_still_all_of_them(invited, said):
    assert "INFORM 4" in await told(invited, "Priya", said)


async def test_off_a_list_is_not_off_the_audition(invited):
    assert "off Meera's shortlist" in await told(invited, "Priya", "simran ko list se hata do")


@pytest.mark.parametrize(
    "said",
    [
        "agar koi cancel kare to navjot ko bula lo",
        "if anyone drops out, call navjot",
        "koi na aaye to navjot ko bulana",
        "navjot ko waitlist kar do",
    ],
)
async def test_who_stands_by_is_on_the_waitlist(invited, said):
    answer = await told(invited, "Priya", said)
    assert "Waitlist for Meera" in answer
    assert "Navjot B." in answer


async def test_a_waitlist_is_asked_for_in_hinglish(invited):
    assert "Nobody waits for a time" in await told(invited, "Priya", "waitlist me kaun hai")
