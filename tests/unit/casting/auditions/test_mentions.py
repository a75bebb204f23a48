"""What a message means, filled into what the tools take."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from core.casting.auditions import answers, cancellations, changes, lateness, lookups, shifts
from core.casting.auditions.wording import phrasing
from core.understanding.meaning import DatePhrase, Meaning

IST = ZoneInfo("Asia/Kolkata")


def meaning(*phrases: tuple[str, str], **entities: Any) -> Meaning:
    dates = tuple(
        DatePhrase(said, datetime.fromisoformat(at).replace(tzinfo=IST), None, "minute")
        for said, at in phrases
    )
    return Meaning(("audition.schedule",), entities, dates, 0.9)


def test_a_shortlist_is_scheduled_with_its_place_which_is_not_a_person() -> None:
    found = phrasing.fill_schedule(
        meaning(
            role="Meera",
            start="2026-11-21T11:00:00+05:30",
            slot_minutes=15,
            location="Aram Nagar",
            talents=["Aram Nagar"],
        ),
        {},
    )
    assert (found["people"], found["role"], found["place"]) == ((), "Meera", "Aram Nagar")
    assert (found["start"], found["minutes"]) == ("2026-11-21T11:00:00+05:30", 15)


def test_a_window_gives_the_first_start_and_the_last_end() -> None:
    window = {"start": "2026-11-23T11:00:00+05:30", "end": "2026-11-23T14:00:00+05:30"}
    found = phrasing.fill_schedule(meaning(role="Meera", window=window, count=6), {})
    assert (found["start"], found["end"], found["count"]) == (window["start"], window["end"], 6)


def test_several_roles_of_a_chemistry_read_are_people() -> None:
    found = phrasing.fill_schedule(meaning(role=["Riya", "Kabir"], round="chemistry_read"), {})
    assert (found["people"], found["role"]) == (("Riya", "Kabir"), "")


def test_a_misread_length_falls_back_to_the_usual_one() -> None:
    assert "minutes" not in phrasing.fill_schedule(meaning(role="Meera", slot_minutes=1), {})


def test_online_is_a_place() -> None:
    assert phrasing.fill_schedule(meaning(mode="virtual"), {})["place"] == "Online"
    assert phrasing.fill_schedule(meaning(platform="zoom"), {})["place"] == "Zoom"


def test_times_stay_in_the_words_they_were_said_in() -> None:
    said = meaning(
        ("5 pm", "2026-11-20T17:00"),
        ("11:15", "2026-11-20T11:15"),
        to="2026-11-20T17:00:00+05:30",
        **{"from": "2026-11-20T11:15:00+05:30"},
    )
    found = answers.fill_request(said, {})
    assert (found["wanted"], found["when"]) == ("5 pm", "11:15")
    moved = changes.fill_reschedule(said, {})
    assert (moved["to"], moved["when"]) == ("5 pm", "11:15")


def test_a_wish_without_a_new_time_is_left_open() -> None:
    said = meaning(("12", "2026-11-20T12:00"), **{"from": "2026-11-20T12:00:00+05:30"})
    found = answers.fill_request(said, {})
    assert (found["wanted"], found["when"]) == ("", "12")


def test_a_person_is_not_taken_for_a_role_as_well() -> None:
    found = cancellations.fill_cancel(meaning(talents=["Riya"], role="Riya's"), {})
    assert (found["people"], found["role"]) == (("Riya",), "")


def test_the_studio_is_no_place_to_look_for() -> None:
    assert cancellations.fill_cancel(meaning(location="studio", date="2026-11-21"), {})["place"] == ""


def test_how_late_and_how_far_are_numbers() -> None:
    assert lateness.fill_late(meaning(eta_min=20), {})["late"] == "20"
    assert shifts.fill_shift(meaning(shift_min=-15), {})["minutes"] == -15
    assert "minutes" not in shifts.fill_shift(meaning(), {})


def test_who_has_not_confirmed_is_a_status() -> None:
    assert lookups.fill_list(meaning(status="unconfirmed"), {})["status"] == "unconfirmed"
