"""The send gate: nothing unasked after an opt-out, nobody disturbed at night, windows respected."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.gate import ACTIVE_MINUTES, QUIET_FROM, QUIET_TO, Facts, decide, quiet_until

PURPOSES = ("reply", "reminder", "notice", "bulk", "alert")
ZONES = (
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Apia",
    "America/St_Johns",
    "UTC",
)
"""With half and quarter hours, half-hour summer time, and both ends of the date line."""

moments = st.integers(1_704_067_200, 1_861_920_000).map(lambda at: datetime.fromtimestamp(at, UTC))
"""2024 to 2028, to the second."""
spans = st.timedeltas(timedelta(hours=-2), timedelta(days=3))


@st.composite
def facts(draw, **fixed):
    now = draw(moments)
    ago = draw(st.none() | spans)
    left = draw(st.none() | spans)
    values = {
        "purpose": draw(st.sampled_from(PURPOSES)),
        "now": now,
        "expires_at": None if left is None else now + left,
        "opted_out": draw(st.booleans()),
        "unreachable": draw(st.booleans()),
        "shared_chat": draw(st.booleans()),
        "staff": draw(st.booleans()),
        "timezone": draw(st.sampled_from(ZONES)),
        "window_h": draw(st.sampled_from((0, 24))),
        "last_inbound_at": None if ago is None else now - ago,
        "has_template": draw(st.booleans()),
    }
    return Facts(**{**values, **fixed})


def at_night(moment: datetime, zone: str) -> bool:
    local = moment.astimezone(ZoneInfo(zone)).time()
    return local >= QUIET_FROM or local < QUIET_TO


@given(facts(opted_out=True))
def test_nothing_unasked_leaves_after_an_opt_out(weighed):
    if weighed.purpose != "reply":
        assert decide(weighed).verdict in ("refused", "expired")


@given(facts(unreachable=True))
def test_who_blocked_the_desk_is_not_tried_again(weighed):
    if weighed.purpose != "reply":
        assert decide(weighed).verdict in ("refused", "expired")


@given(facts(opted_out=True, unreachable=True, expires_at=None, window_h=0, purpose="reply"))
def test_what_somebody_asked_is_always_answered(weighed):
    assert decide(weighed).verdict == "send"


@given(facts())
def test_what_came_too_late_never_leaves(weighed):
    if weighed.expires_at is not None and weighed.expires_at <= weighed.now:
        assert decide(weighed).verdict == "expired"
    else:
        assert decide(weighed).verdict != "expired"


@given(facts())
def test_nobody_is_disturbed_at_night_who_is_not_awake(weighed):
    last = weighed.last_inbound_at
    awake = last is not None and timedelta() <= weighed.now - last <= timedelta(minutes=ACTIVE_MINUTES)
    unhurried = weighed.purpose in ("notice", "bulk") and not weighed.shared_chat and not awake
    if unhurried and at_night(weighed.now, weighed.timezone):
        assert decide(weighed).verdict in ("wait", "refused", "expired")


@given(facts())
def test_a_wait_ends_at_eight_in_the_readers_morning_and_then_nothing_waits(weighed):
    decision = decide(weighed)
    if decision.verdict != "wait":
        assert decision.until is None
        return
    local = decision.until.astimezone(ZoneInfo(weighed.timezone))
    assert local.time() == QUIET_TO
    assert timedelta() < decision.until - weighed.now <= timedelta(hours=12), "a night with a clock change"
    assert quiet_until(decision.until, weighed.timezone) is None


@given(facts())
def test_free_text_never_leaves_behind_a_closed_window(weighed):
    last = weighed.last_inbound_at
    opened = last is not None and weighed.now - last < timedelta(hours=weighed.window_h)
    if weighed.window_h and not opened:
        assert decide(weighed).verdict != "send"


@given(facts())
def test_an_approved_text_is_used_only_where_free_text_may_not_go(weighed):
    if decide(weighed).verdict == "template":
        assert weighed.has_template
        assert weighed.window_h


@given(facts())
def test_every_refusal_says_why(weighed):
    decision = decide(weighed)
    assert decision.verdict in ("send", "template") or decision.reason


@pytest.mark.parametrize(
    ("local", "quiet"),
    [
        (time(20, 59, 59), False),
        (time(21, 0), True),
        (time(0, 0), True),
        (time(7, 59, 59), True),
        (time(8, 0), False),
        (time(12, 0), False),
    ],
)
@pytest.mark.parametrize("zone", ZONES)
def test_the_night_begins_at_nine_and_ends_at_eight(local, quiet, zone):
    moment = datetime.combine(date(2026, 6, 10), local, ZoneInfo(zone))

    assert (quiet_until(moment.astimezone(UTC), zone) is not None) is quiet


@pytest.mark.parametrize(
    ("zone", "evening", "hours"),
    [
        ("America/New_York", date(2026, 10, 31), 11),
        ("America/New_York", date(2026, 3, 7), 9),
        ("Europe/London", date(2026, 10, 24), 11),
        ("Australia/Lord_Howe", date(2026, 4, 4), 10.5),
        ("Asia/Kolkata", date(2026, 3, 7), 10),
    ],
)
def test_the_night_of_a_clock_change_ends_at_eight_on_the_wall(zone, evening, hours):
    began = datetime.combine(evening, time(22), ZoneInfo(zone)).astimezone(UTC)

    assert quiet_until(began, zone) - began == timedelta(hours=hours)


@pytest.mark.parametrize("purpose", ["reminder", "alert", "reply"])
def test_what_has_its_hour_or_is_urgent_does_not_wait_for_the_morning(purpose):
    night = datetime(2026, 11, 20, 20, tzinfo=UTC)

    assert decide(Facts(purpose, night)).verdict == "send"


def test_colleagues_are_told_later_instead_of_at_eight():
    night = datetime(2026, 11, 20, 20, tzinfo=UTC)

    assert decide(Facts("notice", night, staff=True)).reason == "told later"
    assert decide(Facts("notice", night)).verdict == "wait"


def test_a_closed_window_of_a_colleague_is_told_later_and_of_others_refused():
    day = datetime(2026, 11, 20, 6, tzinfo=UTC)

    assert decide(Facts("notice", day, staff=True, window_h=24)).reason == "told later"
    assert decide(Facts("notice", day, window_h=24)).reason == "window closed"
