"""What talent and those who speak for them write about a profile, in the words they use."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, told


@pytest.mark.parametrize(
    ("who", "said", "kept"),
    [
        ("Amrita", "instagram @amritakalsi", "instagram.com/amritakalsi"),
        ("Amrita", "my insta is amrita.k", "instagram.com/amrita.k"),
        ("Amrita", "meri insta id amrita_kalsi hai", "instagram.com/amrita_kalsi"),
        ("Farah", "harleen's instagram is @harleen_s", "instagram.com/harleen_s"),
        ("Amrita", "kathak bhi seekh liya hai, profile me daal do", "kathak"),
        ("Amrita", "umar 26 hai meri 27 nahi", "26"),
        ("Amrita", "height galat hai 5'6 hai", "5'6"),
        ("Amrita", "baal chote karwa liye", "short"),
        ("Amrita", "I got my hair cut short", "short"),
        ("Amrita", "mera rate 60 hazar kar do", "60,000"),
        ("Amrita", "I learned salsa too", "salsa"),
    ],
)
async def test_it_is_kept_and_can_be_undone(invited, who, said, kept):
    answer = await told(invited, who, said)
    assert kept in answer
    assert "[1] " in answer
    assert "Sat 21 Nov" not in answer


@pytest.mark.parametrize(
    "said",
    ["my instagram is private", "instagram pe dekh lo", "instagram chahiye kya", "my insta is hacked"],
)
async def test_what_is_no_page_of_theirs(invited, said):
    assert "instagram.com" not in await told(invited, "Amrita", said)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("naya number hai mera 9820012345", "9820012345"),
        ("email change kar do amrita@gmail.com", "amrita@gmail.com"),
        ("9820012345 is my new number", "9820012345"),
    ],
)
async def test_a_new_way_is_proven_and_no_other_time_asked_for(invited, said, shown):
    since = len(invited.shown)
    answer = await told(invited, "Amrita", said)
    assert "15 minute" in answer
    assert shown not in heard_by(invited, "Priya", since)


@pytest.mark.parametrize(
    "said",
    [
        "meri photo change kar do",
        "nayi photo bhejni hai",
        "how do I upload a new photo",
        "can I change my profile pic",
    ],
)
async def test_another_photo_is_sent_here(invited, said):
    answer = await told(invited, "Amrita", said)
    assert "make the last one my headshot" in answer
    assert "12:00" not in answer


@pytest.mark.parametrize(
    ("said", "answer"), [("audition change kar do", "Sat 21 Nov"), ("time change", "time")]
)
async def test_a_change_of_the_time_is_still_one(invited, said, answer):
    assert answer in await told(invited, "Amrita", said)
