"""Casting passes on what somebody cannot do: it is asked what shall be, and nothing moves before."""

from __future__ import annotations

import pytest

from core.casting.auditions.unable import order
from core.understanding.meaning import Context
from tests.gully import last


@pytest.mark.parametrize(
    "said",
    [
        "amrita ka 11 baje nahi ho sakta",
        "Amrita can't make it at 11",
        "amrita kal nahi aa sakti",
        "अमृता का 11 बजे नहीं हो सकता",
        "11 doesn't work for Amrita",
    ],
)
async def test_it_names_the_audition_and_asks_what_shall_be(invited, said):
    asked = last(await invited.say("Priya", said))
    assert "Amrita Kalsi" in asked
    assert "11:00 AM" in asked
    assert "Another time" in asked or "दूसरा समय" in asked
    assert not any("off" in text for chat, text in invited.shown if chat == "Amrita")


async def test_a_time_that_is_not_hers_is_said(invited):
    asked = last(await invited.say("Priya", "amrita ka 5 baje nahi ho sakta"))
    assert "nothing at Sat 21 Nov, 5:00 PM IST" in asked
    assert "To when" in last(await invited.say("Priya", "1"))
    assert "4:00 PM" in last(await invited.say("Priya", "4pm"))


async def test_a_time_she_asked_for_is_refused(invited):
    await invited.say("Amrita", "can i come at 5 instead")
    asked = last(await invited.say("Priya", "amrita ka 5 baje nahi ho sakta"))
    assert "asked for Sat 21 Nov, 5:00 PM IST" in asked
    await invited.say("Priya", "1")
    assert "11:00 AM" in [text for chat, text in invited.shown if chat == "Amrita"][-1]


@pytest.mark.parametrize(
    "text",
    [
        "I can't do 5",
        "usko 5 baje nahi ho sakta",
        "everyone can't make it at 5",
        "can Amrita not do 5?",
        "Amrita and Simran can't do 5",
        "Amrita can't act",
    ],
)
def test_other_talk_is_none(text):
    assert order(text, Context(writer="associate")) is None


def test_talent_say_it_of_themselves_elsewhere():
    assert order("Amrita can't do 5", Context(writer="talent")) is None
