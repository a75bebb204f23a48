"""An answer of the team to a question that was passed on a moment ago goes back to who asked, shown first."""

from __future__ import annotations

import pytest

from tests.gully import heard_by, last, read_by


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("parking hai kya wahan?", "haan gate 2 pe parking hai"),
        ("is there parking at the venue?", "yes, parking is behind gate 2"),
    ],
)
async def test_it_is_shown_and_then_sent(invited, asked, text):
    await invited.say("Amrita", asked)
    since = len(invited.shown)
    await invited.say("Arjun", text)
    shown = last(read_by(invited, "Arjun"))
    assert "Amrita" in shown
    assert text in shown
    assert not read_by(invited, "Amrita", since)
    await invited.say("Arjun", "yes")
    assert text in heard_by(invited, "Amrita", since)
    await invited.say("Priya", "who is waiting for a person")
    assert "Amrita" not in last(read_by(invited, "Priya"))


@pytest.mark.parametrize("text", ["haan", "yes share with producers", "haan Meera list dikhao"])
async def test_what_has_nothing_to_do_with_it_goes_to_nobody(invited, text):
    await invited.say("Amrita", "parking hai kya wahan?")
    since = len(invited.shown)
    await invited.say("Arjun", text)
    assert not read_by(invited, "Amrita", since)
    assert "parking hai kya" not in heard_by(invited, "Arjun", since)
