from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.sms.render import render
from bots.sms.text import MAX_SEGMENTS, segments
from core.messages import Address, Attachment, Card, Choice, Outbound, first_number

OURS, RIYA, JANE = "+15005550006", "+919800000001", "+14155550100"


def outbound(text: str = "", *, to: str = RIYA, **values: Any) -> Outbound:
    return Outbound(key="k", address=Address("sms", OURS, to), text=text, **values)


def choices(*labels: str) -> tuple[Choice, ...]:
    return tuple(Choice(f"t{n}", label) for n, label in enumerate(labels))


@pytest.mark.parametrize(
    ("message", "payloads"),
    [
        (outbound("Today 4:00 PM, **gate 3**."), ({"body": "Today 4:00 PM, gate 3."},)),
        (
            outbound("Coming?", choices=choices("Confirm", "Can't come")),
            ({"body": "Coming?\n\n1. Confirm\n2. Can't come"},),
        ),
        (
            outbound(
                "Sides", choices=(Choice("", "Open", url="https://x/s"), Choice("t", "Done", hint="once"))
            ),
            ({"body": "Sides\n\nOpen: https://x/s\n1. Done (once)"},),
        ),
        (
            outbound("2 for **Meera**", cards=(Card("1 · Riya", ("27", "Mumbai")), Card("Asha", ("Pune",)))),
            ({"body": "2 for Meera\n\n1. Riya, 27, Mumbai\n2. Asha, Pune"},),
        ),
        (
            outbound(
                "",
                cards=(Card("Riya", ("27",), choices=choices("Keep")), Card("Asha", choices=choices("Keep"))),
            ),
            ({"body": "1. Riya, 27\n2. Asha\n\n1. Riya: Keep\n2. Asha: Keep"},),
        ),
        (
            outbound("Here.", attachments=(Attachment("document", "https://x/a.ics", name="Audition"),)),
            ({"body": "Here.\n\nAudition: https://x/a.ics"},),
        ),
        (
            outbound("Here.", to=JANE, attachments=(Attachment("image", "https://x/a.jpg"),)),
            ({"body": "Here."}, {"media_url": ["https://x/a.jpg"]}),
        ),
        (
            outbound("Where", attachments=(Attachment("location", "geo:19.1,72.8", name="Gate 3"),)),
            ({"body": "Where\n\nGate 3: https://maps.google.com/?q=19.1,72.8"},),
        ),
        (
            outbound("Call", attachments=(Attachment("contact", "tel:+9198", name="Priya"),)),
            ({"body": "Call\n\nPriya: +9198"},),
        ),
        (outbound("कल 11 बजे", choices=choices("हाँ", "नहीं")), ({"body": "कल 11 बजे\n\n1. हाँ\n2. नहीं"},)),
        (outbound(""), ()),
    ],
)
def test_a_message_becomes_these_calls(message: Outbound, payloads: tuple[dict[str, Any], ...]) -> None:
    assert render(message) == payloads


def test_a_long_text_is_numbered_and_its_choices_come_last() -> None:
    calls = render(outbound("Word. " * 400, choices=choices("Yes", "No")))
    assert [str(call["body"])[:6] for call in calls] == ["(1/2) ", "(2/2) "]
    assert str(calls[-1]["body"]).endswith("1. Yes\n2. No")


labels = st.text("abcd नहीं·€", min_size=1, max_size=120).filter(str.strip)


@given(
    st.text(max_size=1500),
    st.lists(labels, min_size=1, max_size=30),
    st.lists(st.sampled_from(["Riya", "7 · Asha"]), max_size=4),
)
def test_every_choice_is_there_with_its_number_and_no_call_is_too_long(
    text: str, given: list[str], titles: list[str]
) -> None:
    message = outbound(text, cards=tuple(map(Card, titles)), choices=choices(*given))
    calls = render(message)
    assert all(segments(str(call["body"])) <= MAX_SEGMENTS for call in calls)
    shown = " ".join(" ".join(str(call["body"]).split()) for call in calls)
    for number, _ in enumerate(given, first_number(message)):
        assert f"{number}. " in shown
