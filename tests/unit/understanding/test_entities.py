from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from core.understanding import Meaning
from core.understanding.entities.amounts import lengths

Read = Callable[..., Meaning]
IST = ZoneInfo("Asia/Kolkata")
SHOWN = ("Amrita Kaur", "Neha Rao", "Sana Shaikh", "Asha Pai", "Riya Sharma")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "25-30 ki ladki chahiye, Punjabi bolti ho, 5'5 se upar, Mumbai based",
            {
                "gender": ["female"],
                "playing_age": {"min": 25, "max": 30},
                "languages": ["pa"],
                "height_cm": {"min": 165},
                "city": "Mumbai",
            },
        ),
        (
            "male actor 40s, under 6 feet, Tamil",
            {"gender": ["male"], "height_cm": {"max": 183}, "languages": ["ta"]},
        ),
        (
            "पच्चीस से तीस साल की लड़की चाहिए, मराठी",
            {"playing_age": {"min": 25, "max": 30}, "languages": ["mr"]},
        ),
        ("girls under 25 who can swim, 30k/day tak", {"playing_age": {"max": 25}, "skills": ["swimming"]}),
        (
            "5 boys 45+ chahiye, 165 cm minimum",
            {"count": 5, "playing_age": {"min": 45}, "height_cm": {"min": 165}},
        ),
    ],
)
def test_criteria_are_read_from_any_mixture_of_languages(
    read: Read, text: str, wanted: dict[str, Any]
) -> None:
    got = read(text).entities
    assert {key: got.get(key) for key in wanted} == wanted


@pytest.mark.parametrize(
    ("text", "minor", "unit"),
    [
        ("75k per day", 7_500_000, "day"),
        ("1.2L per episode", 12_000_000, "episode"),
        ("2 cr", 2_000_000_000, "lump_sum"),
        ("₹75,000 a day", 7_500_000, "day"),
        ("dedh lakh", 15_000_000, "lump_sum"),
        ("18 लाख", 180_000_000, "lump_sum"),
    ],
)
def test_money_is_kept_in_paise(read: Read, text: str, minor: int, unit: str) -> None:
    rate = read(f"draft an offer for Riya at {text}", "producer").entities["rate"]
    assert rate == {"amount_minor": minor, "currency": "INR", "unit": unit}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("1,2,3,5 shortlist for Meera", [1, 2, 3, 5]),
        ("shortlist 1-4", [1, 2, 3, 4]),
        ("shortlist the first two", [1, 2]),
        ("shortlist the last two", [4, 5]),
        ("1 3 4 shortlist", [1, 3, 4]),
        ("pehle teen ko shortlist me daalo", [1, 2, 3]),
        ("3rd aur 5th ko shortlist karo", [3, 5]),
        ("2 aur 4 ko Meera ki list me add karo", [2, 4]),
    ],
)
def test_places_in_the_shown_list_become_people(read: Read, text: str, places: list[int]) -> None:
    got = read(text, last_result=SHOWN, last_result_count=5)
    assert got.intents == ("shortlist.add",)
    assert got.entities["result_refs"] == places
    assert got.entities["talents"] == [SHOWN[place - 1] for place in places]


def test_everyone_shown_can_be_meant(read: Read) -> None:
    got = read("sab ko Meera ki shortlist me daal do", last_result=SHOWN, last_result_count=5)
    assert got.entities["talents"] == list(SHOWN)


@pytest.mark.parametrize(
    "text",
    [
        "6 baje kar do 4 ki jagah",
        "6 instead of 4?",
        "4 nahi ho payega, 6 kar do",
        "I can't do 4 but 6 works",
        "4 की जगह 6 बजे हो सकता है?",
        "can I come at 6 pm rather than 4",
        "4 se 6 pe shift kar do",
    ],
)
def test_the_wished_time_is_never_the_old_one(read: Read, invited: dict[str, object], text: str) -> None:
    got = read(text, "talent", **invited)
    assert got.intents == ("audition.reschedule.request",)
    assert got.entities["start"] == "2026-11-21T18:00:00+05:30"
    assert got.entities.get("from") == "2026-11-21T16:00:00+05:30"


def test_minutes_are_part_of_a_wish(read: Read) -> None:
    about = datetime(2026, 11, 21, 11, 15, tzinfo=IST)
    got = read("5 pm instead of 11:15?", "talent", pending="invitation", pending_about=about)
    assert got.entities["start"] == "2026-11-21T17:00:00+05:30"
    assert got.entities["from"] == "2026-11-21T11:15:00+05:30"


def test_a_schedule_order_carries_everything_it_said(read: Read) -> None:
    got = read("schedule Meera shortlist tmrw 11am, 15 min each, Aram Nagar").entities
    assert got == {
        "role": "Meera",
        "start": "2026-11-21T11:00:00+05:30",
        "slot_minutes": 15,
        "location": "Aram Nagar",
    }


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("message everyone on the Meera list: bring ID proof", "bring ID proof"),
        ("tell everyone on the Meera list to bring ID proof", "bring ID proof"),
        ("Meera list walo ko message karo ki bring ID proof", "bring ID proof"),
        ("मीरा की लिस्ट के सब लोगों को मैसेज करो: bring ID proof", "bring ID proof"),
    ],
)
def test_a_bulk_message_keeps_its_text(read: Read, text: str, body: str) -> None:
    got = read(text)
    assert got.intents == ("bulk.message",)
    assert got.entities["body"] == body


@pytest.mark.parametrize(
    ("text", "decision", "reason"),
    [
        ("veto Arjun - brand issue", "veto", "brand issue"),
        ("approve Amrita", "approve", None),
        ("pass on Neha because she is too tall", "pass", "she is too tall"),
        ("Amrita ko approve karo, Neha ko pass", ["approve", "pass"], None),
    ],
)
def test_a_decision_keeps_its_reason(read: Read, text: str, decision: object, reason: str | None) -> None:
    got = read(text, "producer").entities
    assert (got["decision"], got.get("reason")) == (decision, reason)


def test_a_note_keeps_its_text_and_who_may_read_it(read: Read) -> None:
    got = read("note on Amrita: great energy, weak diction. casting only").entities
    assert (got["talents"], got["note"], got["visibility"]) == (
        ["Amrita"],
        "great energy, weak diction",
        "casting",
    )


def test_a_guardian_is_read_with_relation_and_number(read: Read) -> None:
    got = read("Aarav ke papa ka naam Suresh Rao hai, number 98200 00012", "associate").entities
    assert got["guardian"] == {"name": "Suresh Rao", "relation": "father", "phone_e164": "+919820000012"}


@pytest.mark.parametrize(
    ("text", "cron"),
    [
        ("send me a digest every Monday 9am", "0 9 * * 1"),
        ("roz shaam 7 baje summary bhejo", "0 19 * * *"),
        ("daily summary to #casting at 9am every weekday", "0 9 * * 1-5"),
    ],
)
def test_a_recurring_report_is_a_schedule_and_no_date(read: Read, text: str, cron: str) -> None:
    got = read(text, "producer")
    assert got.entities["cron"] == cron
    assert got.dates == ()


def test_a_part_of_the_day_is_asked_for_where_a_clock_time_is_needed(read: Read) -> None:
    got = read("schedule Riya kal subah")
    assert got.ask is not None
    assert (got.ask.about, len(got.ask.choices)) == ("time", 2)


def test_two_people_of_one_name_are_asked_about(read: Read) -> None:
    got = read("approve Riya", "producer", known_people=("Riya Sharma", "Riya Kapoor", "Amrita Kaur"))
    assert got.ask is not None
    assert (got.ask.about, set(got.ask.choices)) == ("person", {"Riya Sharma", "Riya Kapoor"})


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("ek villain chahiye jo tamil bolta ho", ["male"]),
        ("koi punjabi bolne wali chahiye", ["female"]),
        ("35 saal ka hero chahiye", ["male"]),
        ("koi bhi jo tamil bolta ho chahiye", None),
        ("10 saal ka experience chahiye, theatre se", None),
        ("jo bharatnatyam karti ho ya karta ho, dono chalega", None),
    ],
)
def test_the_endings_of_hindi_say_who_is_looked_for(read: Read, text: str, gender: list[str] | None) -> None:
    assert read(text).entities.get("gender") == gender


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("kal shaam 4 baje se schedule karo Meera list, 20 min each, Mhada", "Mhada"),
        ("schedule Meera shortlist tmrw 11am, 15 min each, Silver Lounge", "Silver Lounge"),
        ("schedule Meera list kal 4pm, 15 min each, Riya first", None),
    ],
)
def test_what_stands_last_after_the_length_of_a_slot_is_the_place(
    read: Read, text: str, place: str | None
) -> None:
    assert read(text).entities.get("location") == place


@pytest.mark.parametrize(
    ("text", "body", "to"),
    [
        ("kal 11 baje yaad dilana Riya ko call karna hai", "Riya ko call karna hai", None),
        ("Riya ko call karna hai, kal 11 baje yaad dila dena", "Riya ko call karna hai", None),
        ("remind me tomorrow at nine to call Farah", "call Farah", "me"),
    ],
)
def test_a_reminder_is_of_what_is_to_be_done(read: Read, text: str, body: str, to: str | None) -> None:
    found = read(text).entities
    assert (found.get("body"), found.get("to")) == (body, to)


@pytest.mark.parametrize(
    "text",
    [
        "schedule Meera shortlist before 5 pm tomorrow, 15 min each, Mhada",
        "schedule Meera shortlist kal shaam 5 se pehle, 15 min each, Mhada",
    ],
)
def test_what_is_to_lie_before_a_time_does_not_start_at_it(read: Read, text: str) -> None:
    found = read(text).entities
    assert "start" not in found
    assert found["date"] == "2026-11-21"
    assert not {"count", "option", "options"} & found.keys()


@pytest.mark.parametrize(
    ("said", "minutes"),
    [
        ("schedule Meera on Saturday from 11, quarter of an hour each", 15),
        ("a quarter of an hour each", 15),
        ("three quarters of an hour each", 45),
        ("pauna ghanta har ek ka", 45),
        ("sava ghanta", 75),
        ("half an hour each", 30),
        ("an hour each", 60),
    ],
)
def test_parts_of_an_hour_are_lengths(said: str, minutes: int) -> None:
    assert [one.minutes for one in lengths(said)] == [minutes]


def test_a_quarter_of_the_year_is_none() -> None:
    assert lengths("free in the first quarter of the year") == []
