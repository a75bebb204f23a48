"""Properties of times and of whole messages, for texts that nobody wrote down beforehand."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from core.understanding import Context, understand
from core.understanding.dates import find
from core.understanding.jsonl import answer
from core.understanding.words import read

IST = ZoneInfo("Asia/Kolkata")
ROLES = ("owner", "casting_director", "associate", "producer", "agent", "talent", "guardian", "unknown", "")
NOWS = st.integers(0, 3 * 365 * 24 * 60).map(
    lambda minutes: datetime(2026, 1, 1, tzinfo=IST) + timedelta(minutes=minutes)
)
DAYS = (
    "kal", "parso", "aaj", "today", "tomorrow", "day after tomorrow", "monday", "Sat", "next Tue",
    "agle somvar", "is Friday", "coming Wednesday", "agle hafte", "this weekend", "next month",
    "agle mahine", "31 tareekh", "30 tarikh ko", "5/12", "29/2", "31/12", "1/1", "15 Dec", "28 Feb",
    "1st Jan", "3 din baad", "in 2 weeks", "month end", "कल", "परसों", "सोमवार को", "२५ तारीख",
    "dec ke pehle hafte", "aaj se 3 din", "next week friday", "10-15 dec", "14 15 dec", "mon to wed",
)  # fmt: skip
CLOCKS = (
    "", "4 baje", "subah 11", "sham ko", "dopahar", "raat 9 baje", "11.30", "at 4", "4:30 pm",
    "sawa char baje", "saadhe teen baje", "paune 5 baje", "half past four", "quarter to five",
    "11 se 1", "3-5 pm", "noon", "EOD", "tak", "सुबह ११ बजे",
)  # fmt: skip
TIMELESS = (
    "height 5'{d}", "5 ft {d} se upar", "{c} cm ki ladki", "age {a}", "{a} saal ka ladka",
    "{a}-{b} ki ladki chahiye", "{k}k per day", "{d} lakh total", "Rs {n}", "₹{n}", "{d}.5 lakh",
    "+91 98200 {n5}", "number 98{n8}", "chest {a} waist {b}", "shoe size {d}", "scene {d}",
    "scene {d} aur {d}", "ep {d} draft", "page {a} se {b}", "take {d}", "{d} log chahiye", "{a} people",
    "1,2,3,5 shortlist karo", "1, 3 & 5 for Meera", "option {d}", "number {d} wala", "{s}/10 for her",
    "{d} out of 10", "weight {a} kg", "gate {d}", "room {d}", "{d} min late", "{k}% advance",
    "{d} roles baaki", "version {d}.{d}", "top {d} bhejo", "{d} takes bheje hai", "pin {n6}",
    "{d}th class me hu", "season {d} ka lead", "{a}+ ki aurat", "OTP {n6}", "ref TK-{n}", "{d}x zoom",
    "{c}p quality",
)  # fmt: skip


@given(now=NOWS, day=st.sampled_from(DAYS), clock=st.sampled_from(CLOCKS), first=st.booleans())
@example(now=datetime(2026, 12, 11, tzinfo=IST), day="10-15 dec", clock="4 baje", first=False)
@example(now=datetime(2026, 12, 11, 18, tzinfo=IST), day="10-15 dec", clock="11 se 1", first=True)
@example(now=datetime(2026, 12, 15, 18, tzinfo=IST), day="10-15 dec", clock="raat 9 baje", first=True)
@settings(max_examples=300, deadline=None)
def test_a_time_without_a_past_verb_is_never_behind_us(
    now: datetime, day: str, clock: str, first: bool
) -> None:
    text = f"{day} {clock}" if first else f"{clock} {day}"
    for each in find(read(text.strip()), now):
        if each.start is None:
            assert len(set(each.choices)) == 2
        elif each.phrase.end is not None:
            assert each.start < each.phrase.end
            assert each.phrase.end >= now
        elif each.phrase.precision == "day":
            assert each.start.date() >= now.date()
        else:
            assert each.start >= now


@given(
    now=NOWS,
    day=st.sampled_from(("kal", "parso", "कल", "परसों")),
    verb=st.sampled_from(("hua tha", "mile the", "आया था", "gayi thi")),
)
@settings(max_examples=40, deadline=None)
def test_with_a_past_verb_it_is_behind_us(now: datetime, day: str, verb: str) -> None:
    (each,) = find(read(f"{day} {verb}"), now)
    assert each.start is not None
    assert each.start.date() < now.date()


@given(
    shape=st.sampled_from(TIMELESS),
    d=st.integers(1, 10),
    a=st.integers(18, 39),
    gap=st.integers(2, 20),
    n=st.integers(1000, 99999),
    c=st.integers(140, 199),
)
@settings(max_examples=300, deadline=None)
def test_a_number_that_counts_measures_or_names_makes_no_date(
    shape: str, d: int, a: int, gap: int, n: int, c: int
) -> None:
    text = shape.format(
        d=d,
        s=min(d, 10),
        a=a,
        b=a + gap,
        c=c,
        k=10 * d,
        n=n,
        n5=f"{n:05d}",
        n6=f"{n:06d}",
        n8=f"{n * 997 % 10**8:08d}",
    )
    now = datetime(2026, 11, 20, 11, 0, tzinfo=IST)
    got = understand(text, now=now, tz="Asia/Kolkata", actor_role="casting_director")
    assert got.dates == ()
    assert got.ask is None or got.ask.about not in ("date", "time")


@given(now=NOWS, day=st.integers(1, 31), month=st.integers(1, 12))
@settings(max_examples=120, deadline=None)
def test_the_day_comes_before_the_month(now: datetime, day: int, month: int) -> None:
    found = find(read(f"on {day}/{month}"), now)
    moments = [
        moment for each in found for moment in ((each.start,) if each.start else each.choices) if moment
    ]
    assert moments
    real = [moment for moment in moments if (moment.day, moment.month) == (day, month)]
    assert real or _no_such_day(now.year, month, day)


def _no_such_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
        date(year + 1, month, day)
    except ValueError:
        return True
    return False


@given(now=NOWS, day=st.integers(1, 31), hour=st.integers(1, 12))
@settings(max_examples=80, deadline=None)
def test_digits_of_either_script_say_the_same(now: datetime, day: int, hour: int) -> None:
    latin = f"{day} तारीख को {hour} बजे"
    native = latin.translate(str.maketrans("0123456789", "०१२३४५६७८९"))
    assert [(each.start, each.choices) for each in find(read(latin), now)] == [
        (each.start, each.choices) for each in find(read(native), now)
    ]


@given(
    now=NOWS,
    first=st.integers(1, 12),
    last=st.integers(1, 12),
    shape=st.sampled_from(["kal {} se {} baje", "tomorrow {}-{} pm", "kal {} se {} ke beech"]),
)
@settings(max_examples=120, deadline=None)
def test_a_span_of_hours_ends_after_it_starts(now: datetime, first: int, last: int, shape: str) -> None:
    tomorrow = now.date() + timedelta(days=1)
    for each in find(read(shape.format(first, last)), now):
        if each.kind == "range" and each.start and each.phrase.end:
            assert each.start.date() == tomorrow
            assert timedelta(0) < each.phrase.end - each.start <= timedelta(hours=24)


ODD = (
    "ST", "th", "p.m", "a week", "2moro", "\ud800", "\udfff kal", "\u200d\u200c", "‮kal 4 baje‬",
    "مرحبا غدا الساعة ٤", "🎬" * 400, "\x00\x01\x02", "1" * 5000, "kal " * 1500, "क" * 5000,
    "," * 5000, "@#$%^&*()" * 600, "₹" * 50, "5'", "25-", ":::", "a\u0301" * 2000, "\n\n\n", "'s",
    "’s’s", "0/0/0 0:0", "99:99 99/99/9999", "०/०", "2 2 2 2 2 2", "se se se tak tak", "k l cr",
    "²³ ½ baje", "٤ بجے", "Ⅳ baje",
)  # fmt: skip


@pytest.mark.parametrize("text", ODD)
@pytest.mark.parametrize("role", ["casting_director", "talent"])
def test_an_odd_text_is_answered_or_asked_about(text: str, role: str) -> None:
    line = {"text": text, "now": "2026-11-20T11:00:00+05:30", "tz": "Asia/Kolkata", "actor_role": role}
    got = answer(json.dumps(line))
    got.encode()
    assert "error" not in json.loads(got)


@given(
    text=st.text(st.characters(), max_size=120)
    | st.lists(st.sampled_from((*DAYS, *CLOCKS, *ODD[:20], "haan", "2", "Riya", "cancel")), max_size=6).map(
        " ".join
    ),
    role=st.sampled_from(ROLES),
    pending=st.sampled_from(
        ("", "invitation", "choice", "confirmation", "availability", "approval", "bulk", "offer")
    ),
    now=NOWS,
)
@example(text="on 29/2", role="talent", pending="invitation", now=datetime(2027, 2, 28, 23, 59, tzinfo=IST))
@settings(max_examples=250, deadline=None)
def test_nothing_that_anybody_writes_throws(text: str, role: str, pending: str, now: datetime) -> None:
    context = Context(
        pending=pending,
        pending_about=now + timedelta(days=1) if pending == "invitation" else None,
        pending_choices=("Sat 4:00 PM", "Self-tape") if pending == "choice" else (),
        last_result=("Riya Sen", "Asha Pai"),
        last_result_count=2,
    )
    got = understand(text, now=now, tz="Asia/Kolkata", actor_role=role, context=context)
    assert 0 <= got.confidence <= 1
    json.dumps({"entities": dict(got.entities), "dates": [each.phrase for each in got.dates]}).encode()
