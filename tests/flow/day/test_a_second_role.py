"""Whether somebody with an audition could read for another role that day: answered, and offered."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last


@pytest.mark.parametrize(
    "text",
    [
        "can simran do bebo too same day after her meera slot?",
        "can simran also read for bebo?",
        "kya simran bebo ke liye bhi usi din padh sakti hai",
        "simran ka bebo bhi usi din ho sakta hai kya",
        "can we see simran for bebo as well after her slot",
        "सिमरन बेबो भी कर सकती है क्या",
    ],
)
async def test_it_is_answered_with_a_time_and_the_lists(invited, text):
    since = len(invited.shown)
    told = last(await invited.say("Arjun", text))
    assert "11:15 AM" in told
    assert "12:00 PM" in told
    assert "Meera" in told
    assert "Bebo" in told
    preview = last(await invited.say("Arjun", "1"))
    assert "Bebo" in preview
    assert "12:00 PM" in preview
    assert not heard_by(invited, "Simran", since)


async def test_right_after_where_that_is_free(invited):
    assert "right after, at 12:00 PM" in last(await invited.say("Priya", "can harleen also read for bebo?"))


@pytest.mark.parametrize(
    ("who", "text"),
    [
        ("Priya", "simran can do better"),
        ("Priya", "can simran do the splits too?"),
        ("Simran", "can jasleen do bebo too?"),
        ("Priya", "can bebo do simran"),
    ],
)
async def test_other_questions_offer_no_time(invited, who, text):
    since = len(invited.shown)
    await invited.say(who, text)
    assert "12:00 PM" not in heard_by(invited, who, since)
