"""A producer who speaks of cards that never came is told so, and nothing is asked or recorded."""

from __future__ import annotations

import pytest

from tests.gully import SHORTLIST, heard_by, last


@pytest.mark.parametrize(
    "said",
    [
        "like the first one, second is too old",
        "first one accha hai, second nahi",
        "approve 1 and 3",
        "pass on the second",
        "pehli achi hai",
        "1 yes 2 no 3 maybe",
        "second one is boring",
    ],
)
@pytest.mark.parametrize("before", [(), SHORTLIST])
async def test_there_is_nothing_yet(after, before, said):
    desk = await after(*before)
    since = len(desk.shown)
    shown = last(await desk.say("Rohan", said))
    assert any(word in shown for word in ("Nothing is before you", "Abhi aapke saamne"))
    assert "[1]" not in shown
    assert heard_by(desk, "Priya", since) == ""


@pytest.mark.parametrize("said", ["second choice kaun hai?", "first day of shoot kab hai", "budget left?"])
async def test_other_lines_are_answered_as_ever(desk, said):
    assert "Nothing is before you" not in last(await desk.say("Rohan", said))


async def test_once_they_are_shown_it_is_read(shared):
    shown = last(await shared.say("Rohan", "like the first one, second is too old"))
    assert "Amrita" in shown
    assert "too old" in shown
