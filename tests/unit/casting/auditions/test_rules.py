"""Slots, reminders, clashes and words about time: rules that hold for every input."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.casting.auditions import clashes, reminders
from core.casting.auditions.clashes import Booking, Wish
from core.casting.auditions.model import Span, fingerprint, lay_out, round_of, shareable, within
from core.casting.auditions.wording import durations, times
from core.casting.talent.model import Span as Known

NOW = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
START = datetime(2026, 11, 21, 5, 30, tzinfo=UTC)
ZONES = ("Asia/Kolkata", "America/Los_Angeles", "Europe/London", "Asia/Dubai", "UTC")


@st.composite
def breaks(draw: st.DrawFn) -> list[Span]:
    found = []
    for _ in range(draw(st.integers(0, 3))):
        begin = START + timedelta(minutes=draw(st.integers(0, 600)))
        found.append(Span(begin, begin + timedelta(minutes=draw(st.integers(1, 90)))))
    return found


@given(st.integers(1, 120), st.integers(0, 40), breaks())
def test_slots_never_overlap_keep_their_order_and_leave_breaks_free(
    minutes: int, people: int, pauses: list[Span]
) -> None:
    slots = lay_out(START, minutes, people, breaks=pauses)
    assert len(slots) == people
    assert all(slot.end - slot.start == timedelta(minutes=minutes) for slot in slots)
    assert all(a.end <= b.start for a, b in itertools.pairwise(slots))
    assert not any(slot.overlaps(pause) for slot in slots for pause in pauses)
    assert all(slot.start >= START for slot in slots)


@given(st.integers(1, 120), st.integers(0, 40), breaks(), st.integers(0, 600))
def test_no_slot_ends_after_the_window(minutes: int, people: int, pauses: list[Span], length: int) -> None:
    end = START + timedelta(minutes=length)
    slots = lay_out(START, minutes, people, breaks=pauses, end=end)
    assert len(slots) <= people
    assert all(slot.end <= end for slot in slots)


def test_people_who_read_together_have_the_same_minutes() -> None:
    assert set(lay_out(START, 45, 3, at_once=True)) == {Span(START, START + timedelta(minutes=45))}
    assert lay_out(START, 45, 3, at_once=True, end=START + timedelta(minutes=30)) == []


moments = st.integers(-60 * 24 * 2, 60 * 24 * 20).map(lambda minutes: NOW + timedelta(minutes=minutes))


@given(moments, st.sampled_from(ZONES), st.booleans())
def test_a_reminder_is_never_planned_for_the_past_or_after_it_helps(
    start: datetime, zone: str, answered: bool
) -> None:
    found = reminders.plan(start, NOW, zone=zone, answered=answered)
    assert all(NOW < one.due_at < one.expires_at <= start for one in found)
    assert found == sorted(found, key=lambda one: one.due_at)


@given(moments, st.sampled_from(ZONES), st.booleans())
def test_only_the_last_reminder_may_ring_in_quiet_hours(start: datetime, zone: str, answered: bool) -> None:
    for one in reminders.plan(start, NOW, zone=zone, answered=answered):
        clock = one.due_at.astimezone(ZoneInfo(zone)).time()
        assert one.kind == "soon" or time(8) <= clock < time(21)


@given(moments, st.sampled_from(ZONES), st.booleans())
def test_each_kind_of_reminder_is_planned_at_most_once(start: datetime, zone: str, answered: bool) -> None:
    kinds = [one.kind for one in reminders.plan(start, NOW, zone=zone, answered=answered)]
    assert len(kinds) == len(set(kinds))
    assert not (answered and "chase" in kinds)


@given(moments, st.sampled_from(ZONES), st.booleans())
def test_planning_again_gives_the_same(start: datetime, zone: str, answered: bool) -> None:
    first = reminders.plan(start, NOW, zone=zone, answered=answered)
    assert first == reminders.plan(start, NOW, zone=zone, answered=answered)


def test_a_booking_25_hours_ahead_is_reminded_a_day_and_two_hours_before() -> None:
    found = {one.kind: one for one in reminders.plan(START, NOW, zone="Asia/Kolkata", answered=True)}
    assert {kind: one.due_at for kind, one in found.items()} == {
        "day": datetime(2026, 11, 20, 5, 30, tzinfo=UTC),
        "soon": datetime(2026, 11, 21, 3, 30, tzinfo=UTC),
    }
    assert found["day"].expires_at == START - timedelta(hours=6)
    assert found["soon"].expires_at == START


def test_a_booking_far_ahead_is_also_reminded_three_days_before() -> None:
    kinds = [one.kind for one in reminders.plan(NOW + timedelta(days=6), NOW, zone="Asia/Kolkata")]
    assert kinds == ["chase", "early", "day", "soon"]
    kinds = [one.kind for one in reminders.plan(NOW + timedelta(days=5), NOW, zone="Asia/Kolkata")]
    assert "early" not in kinds


def test_a_booking_at_short_notice_skips_to_what_still_makes_sense() -> None:
    assert [one.kind for one in reminders.plan(NOW + timedelta(hours=5), NOW, zone="Asia/Kolkata")] == [
        "soon"
    ]
    assert reminders.plan(NOW + timedelta(hours=1), NOW, zone="Asia/Kolkata") == []


def wish(**more: object) -> Wish:
    values: dict[str, object] = {
        "talent_id": 1,
        "span": Span(START, START + timedelta(minutes=15)),
        "place": "Aram Nagar",
        "role_id": 7,
        "round": "audition",
    }
    return Wish(**(values | more))  # type: ignore[arg-type]


def booking(start: datetime, *, talent: int = 1, place: str = "aram  nagar", role: int = 9) -> Booking:
    return Booking(5, 3, talent, role, "audition", place, Span(start, start + timedelta(minutes=15)))


def kinds(found: tuple[clashes.Clash, ...]) -> list[str]:
    return [clash.kind for clash in found]


@given(st.integers(-180, 180), st.integers(-180, 180), st.integers(1, 120), st.integers(1, 120))
def test_half_open_times_clash_exactly_when_they_share_a_moment(
    a: int, b: int, long: int, short: int
) -> None:
    one = Span(START + timedelta(minutes=a), START + timedelta(minutes=a + long))
    two = Span(START + timedelta(minutes=b), START + timedelta(minutes=b + short))
    shared = set(range(a, a + long)) & set(range(b, b + short))
    assert one.overlaps(two) == two.overlaps(one) == bool(shared)


def test_the_same_person_twice_cannot_be_overruled() -> None:
    found = clashes.find(wish(), [booking(START + timedelta(minutes=5))], [])
    assert kinds(found) == ["twice"]
    assert found[0].hard


def test_back_to_back_in_one_place_is_no_clash_but_elsewhere_needs_the_way() -> None:
    assert clashes.find(wish(), [booking(START + timedelta(minutes=15))], []) == ()
    there = booking(START + timedelta(minutes=60), place="Bandra")
    assert kinds(clashes.find(wish(), [there], [])) == ["travel"]
    later = booking(START + timedelta(minutes=75), place="Bandra")
    assert clashes.find(wish(), [later], []) == ()


def test_another_persons_slot_in_the_same_room_is_a_clash_unless_they_read_together() -> None:
    other = booking(START, talent=2)
    assert kinds(clashes.find(wish(), [other], [])) == ["room"]
    assert clashes.find(wish(session_id=3, at_once=True), [other], []) == ()


def test_a_second_audition_for_the_same_role_is_worth_a_question() -> None:
    earlier = booking(START - timedelta(hours=5), role=7)
    assert kinds(clashes.find(wish(), [earlier], [])) == ["again"]


def test_what_talent_said_of_their_time_counts_and_free_does_not() -> None:
    end = START + timedelta(hours=1)
    found = clashes.find(wish(), [], [Known(START, end, "busy", "shoot"), Known(START, end, "free")])
    assert [(clash.kind, clash.what) for clash in found] == [("busy", "shoot")]
    assert kinds(clashes.find(wish(), [], [Known(START, end, "tentative")])) == ["tentative"]
    assert clashes.find(wish(), [], [Known(end, end + timedelta(hours=1), "busy")]) == ()


def test_nights_and_a_childs_hours_are_marked() -> None:
    night = datetime(2026, 11, 21, 15, 20, tzinfo=UTC)
    span = Span(night, night + timedelta(minutes=15))
    assert kinds(clashes.find(wish(span=span), [], [])) == ["hours"]
    evening = datetime(2026, 11, 21, 13, 0, tzinfo=UTC)
    span = Span(evening, evening + timedelta(minutes=15))
    assert kinds(clashes.find(wish(span=span, minor=True), [], [])) == ["minor_hours"]
    assert kinds(clashes.find(wish(minor=True, guarded=False), [], [])) == ["guardian"]


def test_a_day_ends_when_the_place_closes() -> None:
    closing = datetime(2026, 11, 21, 15, 15, tzinfo=UTC)
    assert within(Span(closing, closing + timedelta(minutes=15)), time(8), time(21))
    assert not within(Span(closing, closing + timedelta(minutes=16)), time(8), time(21))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("20", 20),
        ("20 min late, JVLR", 20),
        ("aadha ghanta", 30),
        ("half an hour", 30),
        ("1 hr 15 min", 75),
        ("ek ghanta", 60),
        ("dedh ghanta", 90),
        ("quarter of an hour", 15),
        ("a quarter hour", 15),
        ("three quarters of an hour", 45),
        ("pauna ghanta", 45),
        ("sawa ghanta", 75),
        ("25 मिनट", 25),
        ("thodi der", None),
        ("12:40", None),
    ],
)
def test_lengths_are_read_as_people_write_them(said: str, expected: int | None) -> None:
    assert durations.minutes(said, bare=True) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("5 pm", "2026-11-21T17:00"),
        ("5", "2026-11-21T17:00"),
        ("5 pm instead of 11:15?", "2026-11-21T17:00"),
        ("sunday 3 baje", "2026-11-22T15:00"),
        ("2026-11-23T12:00:00+05:30", "2026-11-23T12:00"),
        ("2026-11-23T12:00", "2026-11-23T12:00"),
    ],
)
def test_a_bare_time_belongs_to_the_day_that_is_talked_about(said: str, expected: str) -> None:
    named = times.read(said, NOW, "Asia/Kolkata", about=START)
    assert named is not None
    assert named.at(START).astimezone(ZoneInfo("Asia/Kolkata")).isoformat()[:16] == expected


def test_a_bare_day_keeps_the_clock_time() -> None:
    named = times.read("sunday", NOW, "Asia/Kolkata", about=START)
    assert named is not None
    assert named.whole_day
    assert named.at(START) == START + timedelta(days=1)
    assert times.read("2026-11-22", NOW, "Asia/Kolkata") == named


@pytest.mark.parametrize("said", ["", "later", "whenever you like", "🙏"])
def test_what_names_no_time_is_no_time(said: str) -> None:
    assert times.read(said, NOW, "Asia/Kolkata", about=START) is None


@given(st.text(max_size=60))
def test_reading_any_text_as_a_time_never_fails(said: str) -> None:
    times.read(said, NOW, "Asia/Kolkata", about=START)
    durations.minutes(said, bare=True)


@pytest.mark.parametrize("said", ["viral fever", "tabiyat kharab hai", "doctor ke paas", "बुखार है"])
def test_health_is_never_passed_on(said: str) -> None:
    assert shareable(said) == ""


def test_other_reasons_are_passed_on() -> None:
    assert shareable("college  viva") == "college viva"


def test_rounds_are_known_by_their_many_names() -> None:
    named = [round_of(said) for said in ("chemistry read", "chemistry", "Callback", "look-test", "reading")]
    assert named == ["chemistry_read", "chemistry_read", "callback", "look_test", "audition"]


@given(st.lists(st.tuples(st.integers(), st.text())))
def test_a_fingerprint_is_the_same_for_the_same_and_short(lines: list[tuple[int, str]]) -> None:
    assert fingerprint(lines) == fingerprint(list(lines))
    assert fingerprint([*lines, (1, "more")]) != fingerprint(lines)
