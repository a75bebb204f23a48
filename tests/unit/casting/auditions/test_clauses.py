"""Rooms, readers, people per slot, breaks and hours, cut out of an order as three ways to write have them."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from core.casting.auditions import frames
from core.casting.auditions.model import Span
from core.casting.auditions.wording.clauses import cut
from core.casting.auditions.wording.phrasing import order
from core.understanding.meaning import Context

KNOWN = Context(known_roles=("Meera", "Inspector"), writer="associate")
ZONE = "Asia/Kolkata"


@pytest.mark.parametrize(
    ("said", "rooms"),
    [
        ("schedule Meera list tmrw 11am, 2 rooms", 2),
        ("Meera list kal 11 baje, do kamre", 2),
        ("मीरा की लिस्ट कल 11 बजे, तीन कमरे में", 3),
        ("schedule Meera list tmrw 11am across four rooms", 4),
        ("schedule Meera list tmrw 11am in 2 parallel rooms", 2),
        ("schedule Meera list tmrw 11am, २ कमरे", 2),
        ("schedule Meera list tmrw 11am", 0),
        ("schedule Meera list tmrw 11am, 40 rooms", 0),
    ],
)
def test_how_many_rooms(said, rooms):
    assert cut(said).side_by_side == rooms


@pytest.mark.parametrize(
    ("said", "rooms"),
    [
        ("callback for Meera Friday 11am room A", ("A",)),
        ("in rooms a and b", ("A", "B")),
        ("kamra A aur B mein", ("A", "B")),
        ("कमरा 1 और 2 में", ("1", "2")),
        ("room mein", ()),
    ],
)
def test_rooms_by_name(said, rooms):
    assert cut(said).rooms == rooms


@pytest.mark.parametrize(
    ("said", "readers"),
    [
        ("tmrw 11am, reader Vikram", ("Vikram",)),
        ("tmrw 11am reader vikram aur neha", ("Vikram", "Neha")),
        ("with Vikram Rao reading, tmrw 11am", ("Vikram Rao",)),
        ("Vikram padhega, kal 11 baje", ("Vikram",)),
        ("कल 11 बजे, रीडर विक्रम", ("विक्रम",)),
        ("tmrw 11am with readers", ("all",)),
        ("reader ke saath kal 11 baje", ("all",)),
        ("readers: Vikram, Neha and Om", ("Vikram", "Neha", "Om")),
        ("tmrw 11am", ()),
    ],
)
def test_who_reads(said, readers):
    assert cut(said).readers == readers


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("3 per slot", 3),
        ("groups of 2-3", 3),
        ("group of three", 3),
        ("har slot mein 3 log", 3),
        ("do log ek saath", 2),
        ("in pairs", 2),
        ("two at a time", 2),
        ("एक स्लॉट में तीन", 3),
        ("15 min each", 0),
        ("99 per slot", 0),
    ],
)
def test_how_many_at_once(said, count):
    assert cut(said).per_slot == count


@pytest.mark.parametrize(
    ("said", "hours"),
    [
        ("Mon to Wed 10-6", ("10", "6")),
        ("23-25 Nov 10-6", ("10", "6")),
        ("Nov 23-25 10am to 6pm", ("10am", "6pm")),
        ("subah 10 se sham 6 baje tak", ("subah 10", "sham 6 baje")),
        ("between 10 and 6", ("10", "6")),
        ("from 10:30 till 5", ("10:30", "5")),
        ("सुबह 10 से शाम 6 तक", ("सुबह 10", "शाम 6")),
        ("23-25 Nov", None),
        ("25-30 saal", None),
        ("10-15 people", None),
        ("23/11", None),
        ("9820000010", None),
    ],
)
def test_from_when_to_when(said, hours):
    assert cut(said).hours == hours


@pytest.mark.parametrize(
    ("said", "pause"),
    [
        ("10-6, lunch 1:30-2:15", ("1:30", "2:15")),
        ("10-6 lunch 1:30 se 2:15 tak", ("1:30", "2:15")),
        ("10-6 with lunch at 1:30 for 45 min", ("1:30", "+45")),
        ("10-6, chai 4 baje", ("4 baje", "+30")),
        ("10-6 with a break from 1 to 2", ("1", "2")),
        ("10-6, लंच 1:30 से 2:15", ("1:30", "2:15")),
    ],
)
def test_a_break_is_no_span_of_hours(said, pause):
    found = cut(said)
    assert found.breaks == (pause,)
    assert found.hours == ("10", "6")


def test_what_is_left_is_the_order_without_them():
    said = "schedule Meera list Mon to Wed 10-6, 15 min each, 2 rooms, lunch 1:30-2:15, reader Vikram"
    assert cut(said).rest == "schedule Meera list Mon to Wed, 15 min each"


@pytest.mark.parametrize(
    "said",
    [
        "push everyone 30 min",
        "message the Meera list: room A at 11, reader Vikram",
        "Aram Nagar has rooms A and B",
        "who is in room A",
        "25-30 ki ladki chahiye",
        "book Riya",
        "is 5-6 pm fine for you",
        "lunch 1:30-2:15",
    ],
)
def test_other_sentences_are_no_orders_of_a_session(said):
    assert order(said, KNOWN) is None


def test_an_order_keeps_its_words_for_when_the_day_is_known():
    said = "Meera list kal 11 baje rakho, 20 min, Aram Nagar, do kamre, reader Vikram"
    found = order(said, KNOWN)
    assert found == {
        "role": "Meera",
        "start": "kal 11 baje",
        "minutes": 20,
        "place": "Aram Nagar",
        "round": "audition",
        "side_by_side": 2,
        "readers": ("Vikram",),
    }


FRIDAY = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("said", "days"),
    [
        (["Mon to Wed"], [23, 24, 25]),
        (["Mon", "Wed"], [23, 25]),
        (["somvar se budhvar"], [23, 24, 25]),
        (["2026-11-23", "2026-11-25"], [23, 25]),
        (["kal"], [21]),
        ([""], []),
    ],
)
def test_days_that_are_named(said, days):
    assert frames.days(said, FRIDAY, ZONE) == [date(2026, 11, day) for day in days]


def span(first, last):
    return Span(*(datetime(2026, 11, 23, *divmod(at - 330, 60), tzinfo=UTC) for at in (first, last)))


@pytest.mark.parametrize(
    ("said", "first", "last"),
    [
        ("10-6", 600, 1080),
        ("9 to 1", 540, 780),
        ("10 am to 6 pm", 600, 1080),
        ("subah 10 se sham 6", 600, 1080),
        ("11:30 - 5:15", 690, 1035),
        ("9-9", 540, 1260),
        ("2-6", 840, 1080),
    ],
)
def test_hours_of_a_day(said, first, last):
    assert frames.hours(said, date(2026, 11, 23), ZONE) == span(first, last)
