"""A calendar entry: one UID for life, a sequence that grows, one attendee, and a link nobody can forge."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from core.casting.auditions.appointments import Appointment
from core.messages import Address, Choice, Outbound
from integrations.calendar import CalendarLinks
from integrations.calendar.ics import ics
from jobs.calendar_links import linked
from tests.fakes import FakeClock

START = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)
ONE = Appointment(
    "aud-7@auditions.castmatch",
    0,
    False,
    START,
    START + timedelta(minutes=15),
    "Asia/Kolkata",
    "Audition for Meera in Gully Nights (Redleaf, Mumbai)",
    "Aram Nagar, Versova",
    "Riya Sen",
    "riya@example.com",
    START - timedelta(days=1),
)


def read(made: bytes):
    calendar = icalendar.Calendar.from_ical(made)
    [event] = calendar.walk("VEVENT")
    return calendar, event


def test_what_a_calendar_reads():
    calendar, event = read(ics(ONE))
    assert calendar["METHOD"] == "PUBLISH"
    assert len(calendar.walk("VTIMEZONE")) == 1
    assert event["UID"] == ONE.uid
    assert event["STATUS"] == "CONFIRMED"
    assert event.decoded("DTSTART") == START
    assert event["DTSTART"].params["TZID"] == "Asia/Kolkata"
    assert event.decoded("DTSTAMP").utcoffset() == timedelta(0)
    assert str(event["ATTENDEE"]) == "mailto:riya@example.com"
    assert event["LOCATION"] == "Aram Nagar, Versova"
    assert len(calendar.walk("VALARM")) == 1


def test_off_is_a_later_sequence_of_the_same_event():
    _, event = read(ics(replace(ONE, sequence=3, cancelled=True)))
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (ONE.uid, 3, "CANCELLED")


def test_without_an_address_nobody_is_named():
    _, event = read(ics(replace(ONE, attendee="")))
    assert "ATTENDEE" not in event


@pytest.mark.parametrize("said", ["A\r\nATTENDEE:mailto:x@y.z", "a;b,c\\d", "🎬 मीरा"])
def test_outside_words_add_no_lines(said):
    _, event = read(ics(replace(ONE, title=said, attendee="")))
    assert "ATTENDEE" not in event


def test_a_link_is_signed_and_ends():
    clock = FakeClock()
    links = CalendarLinks("secret", "https://desk.example", clock)
    token = links.link("calendar:7").rpartition("/")[2]
    assert links.open(token) == 7
    assert CalendarLinks("other", "https://desk.example", clock).open(token) is None
    assert links.open(token[:-1] + ("A" if token[-1] != "A" else "B")) is None
    assert links.open("portrait") is None
    clock.advance(days=46)
    assert links.open(token) is None


def test_choices_become_links_or_are_left_out():
    entry, plain = Choice("", "Add to calendar", url="calendar:7"), Choice("t", "Confirm")
    message = Outbound("k", Address("x", "y", "1"), "Hi", choices=(plain, entry))
    assert linked(message, None).choices == (plain,)
    links = CalendarLinks("secret", "https://desk.example", FakeClock())
    assert linked(message, links).choices[1].url.startswith("https://desk.example/files/c-")


def test_an_entry_that_was_asked_for_is_a_link_or_is_said_not_to_be():
    message = Outbound(
        "k", Address("x", "y", "1"), "Hi", choices=(Choice("", "Amrita 11:00", url="entry:7"),)
    )
    links = CalendarLinks("secret", "https://desk.example", FakeClock())
    url = linked(message, links).choices[0].url
    assert (
        links.open(url.rpartition("/")[2].removeprefix("c-")) == 7 or links.open(url.rpartition("/")[2]) == 7
    )
    without = linked(message, None)
    assert without.choices == ()
    assert "CASTMATCH_PUBLIC_URL" in without.text
