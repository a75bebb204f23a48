"""Places said as ordinals, several in a row: what is said of one is said of each."""

from __future__ import annotations

import json
from typing import Any

import pytest

from core.understanding.jsonl import answer

PEOPLE = ["Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami", "Navjot Brar", "Harleen Sekhon"]


def read(text: str) -> dict[str, Any]:
    row = {
        "id": "t",
        "now": "2026-11-20T11:00:00+05:30",
        "tz": "Asia/Kolkata",
        "actor_role": "casting_director",
        "channel": "whatsapp",
        "lang": "en",
        "text": text,
        "context": {"last_result": PEOPLE},
    }
    read_as: dict[str, Any] = json.loads(answer(json.dumps(row)))
    return read_as


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("put first and third in the Meera list", [1, 3]),
        ("shortlist the second and the fourth for Meera", [2, 4]),
        ("1st, 3rd and 5th to Meera list", [1, 3, 5]),
        ("shortlist the first, second & fifth for Meera", [1, 2, 5]),
        ("add pehli aur teesri to Bebo", [1, 3]),
        ("pehli, teesri aur paanchvi ko shortlist karo Meera ke liye", [1, 3, 5]),
        ("पहली और तीसरी को मीरा की लिस्ट में डालो", [1, 3]),
        ("shortlist the first for Meera", [1]),
        ("remove the third from Meera list", [3]),
    ],
)
def test_each_place_in_a_row_counts(text: str, places: list[int]) -> None:
    assert read(text)["entities"]["result_refs"] == places


def test_days_are_no_places_where_days_are_asked_for() -> None:
    found = read("check avail of the second for 3rd and 4th Dec")["entities"]
    assert found["result_refs"] == [2]
    assert found["date_range"] == {"start": "2026-12-03", "end": "2026-12-04"}


@pytest.mark.parametrize(
    "text",
    [
        "avail check for Meera list for 3-5 dec",
        "Meera shortlist wale sab 3-5 dec free hai kya pucho",
        "meera ki list se dates pucho 3-5 dec",
    ],
)
def test_an_avail_check_of_a_list_is_not_one_of_whoever_was_talked_about(text: str) -> None:
    found = read(text)["entities"]
    assert found["source"] == "shortlist"
    assert "talents" not in found


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("women in their late 20s", 27, 29),
        ("mid thirties actress", 34, 36),
        ("men in their early fifties", 50, 53),
        ("mid-40s man for a cop", 44, 46),
        ("teenage girl who can swim", 13, 19),
        ("a teenager, male, Hindi", 13, 19),
        ("someone in her forties", 40, 49),
    ],
)
def test_parts_of_a_decade(text: str, low: int, high: int) -> None:
    assert read(text)["entities"]["playing_age"] == {"min": low, "max": high}
