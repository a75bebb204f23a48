"""A guardian's number from somebody who speaks for a child: the team reads whose, which, and what to do."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last, read_by


@pytest.mark.parametrize(
    "text",
    [
        "kiran ki mom ka number 9820011223 hai",
        "Kiran's mother's number is 98200 11223",
        "guardian number for kiran is 9820011223",
    ],
)
async def test_whose_child_it_is_and_the_words_are_read_where_nobody_can_tell(desk, text):
    since = len(desk.shown)
    await desk.say("Farah", text)
    told = heard_by(desk, "Priya", since)
    assert text in told
    assert "Ask Farah" in told
    assert not told.rstrip().endswith("?")


async def test_a_colleague_who_wants_a_person_waits_for_one(desk):
    await desk.say("Rohan", "talk to a person")
    await desk.say("Priya", "who is waiting for a person")
    told = last(read_by(desk, "Priya"))
    assert "Rohan" in told
    await desk.say("Priya", "1")
    await desk.say("Priya", "who is waiting for a person")
    assert "Rohan" not in last(read_by(desk, "Priya"))


@pytest.mark.parametrize(
    "text",
    [
        "koi wait kar raha hai kya insaan ka",
        "kya koi insaan ka wait kar raha hai?",
        "anyone waiting for a person?",
    ],
)
async def test_who_waits_is_asked_in_many_words(desk, text):
    await desk.say("Rohan", "can i talk to priya directly")
    await desk.say("Priya", text)
    assert "Rohan" in last(read_by(desk, "Priya"))


async def test_what_is_kept_is_said_as_it_is(desk):
    await desk.say("Rohan", "what do you remember")
    told = last(read_by(desk, "Rohan"))
    assert "None of your messages are kept word for word" not in told
