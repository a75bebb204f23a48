"""Whom words pick out of a list of five, and what picks nobody."""

from __future__ import annotations

import pytest

from core.understanding import picked

SHOWN = ("Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami", "Navjot Brar", "Harleen Sekhon")


@pytest.mark.parametrize(
    ("said", "places"),
    [
        ("first two and the last one", (1, 2, 5)),
        ("pehle do aur chautha", (1, 2, 4)),
        ("1 thru 4", (1, 2, 3, 4)),
        ("1-3 and 5", (1, 2, 3, 5)),
        ("1 se 3 tak", (1, 2, 3)),
        ("first to third", (1, 2, 3)),
        ("all but the fourth", (1, 2, 3, 5)),
        ("everyone except Navjot", (1, 2, 3, 5)),
        ("everyone but the last two", (1, 2, 3)),
        ("not 4, rest", (1, 2, 3, 5)),
        ("not 1 but 2", (2,)),
        ("5 chhod ke sab", (1, 2, 3, 4)),
        ("navjot ko chhod kar sabko", (1, 2, 3, 5)),
        ("first three and Harleen", (1, 2, 3, 5)),
        ("एक, दो और चौथी", (1, 2, 4)),
        ("पहली दो और आख़िरी वाली", (1, 2, 5)),
        ("१, २, ३", (1, 2, 3)),
        ("1️⃣2️⃣", (1, 2)),
        ("ek do teen paanch", (1, 2, 3, 5)),
        ("amrta, simrn", (1, 2)),
        ("the second last", (4,)),
        ("1, 2, 9", (1, 2, 9)),
    ],
)
def test_a_selection_is_read_whole(said, places):
    assert picked(said, SHOWN) == places


@pytest.mark.parametrize(
    "said", ["bring ID", "5 baje", "1 for Meera", "first of December", "", "last week", "?"]
)
def test_a_word_too_many_picks_nobody(said):
    assert picked(said, SHOWN) == ()
