"""What casting passes on of a call: who comes, who does not, and what is no such thing."""

from __future__ import annotations

import pytest

from core.casting.call_list.outcomes import order
from core.understanding.meaning import Context

CASTING = Context(writer="associate")


@pytest.mark.parametrize(
    ("text", "coming", "not_coming"),
    [
        ("Amrita confirmed on phone", ("Amrita",), ()),
        ("mark Amrita as confirmed", ("Amrita",), ()),
        ("Amrita is confirmed for tomorrow", ("Amrita",), ()),
        ("Simran called, she is coming", ("Simran",), ()),
        ("I just spoke to Amrita Kalsi and she'll come", ("Amrita Kalsi",), ()),
        ("Jasleen said yes on call", ("Jasleen",), ()),
        ("Simran said she can't make it", (), ("Simran",)),
        ("Harleen backed out", (), ("Harleen",)),
        ("Amrita se baat ho gayi, aa rahi hai", ("Amrita",), ()),
        ("Harleen ne phone pe haan bol diya", ("Harleen",), ()),
        ("Jasleen ne mana kar diya", (), ("Jasleen",)),
        ("अमृता ने फोन पर हाँ कहा", ("अमृता",), ()),
        ("सिमरन नहीं आएगी", (), ("सिमरन",)),
        ("Amrita and Simran are coming, Harleen is not coming", ("Amrita", "Simran"), ("Harleen",)),
        ("Amrita, Jasleen confirmed, Harleen declined", ("Amrita", "Jasleen"), ("Harleen",)),
    ],
)
def test_who_comes_and_who_does_not(text, coming, not_coming):
    found = order(text, CASTING)
    assert found is not None
    assert (found.get("coming", ()), found.get("not_coming", ())) == (coming, not_coming)


@pytest.mark.parametrize(
    "text",
    [
        "Amrita can't come at 5",
        "is Amrita coming",
        "Amrita is coming?",
        "she is confirmed",
        "everyone confirmed",
        "payment confirmed",
        "hotel booking confirmed",
        "the venue is confirmed",
        "Amrita is coming at 5",
        "Amrita will come if a cab is arranged",
        "Amrita said yes to the offer",
        "Amrita confirmed for 12 Dec",
        "confirm Amrita",
        "cancel Amrita",
        "Amrita ne kya bola",
        "Amrita aa gayi",
    ],
)
def test_other_talk_is_none(text):
    assert order(text, CASTING) is None


def test_only_casting_hears_it_on_the_phone():
    assert order("Amrita confirmed on phone", Context(writer="producer")) is None
    assert order("Amrita confirmed on phone", Context(writer="agent")) is None
