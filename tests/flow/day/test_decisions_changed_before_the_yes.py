"""What is said under decisions that wait for a yes changes them; the old ones are never recorded."""

from __future__ import annotations

import pytest

from tests.gully import last, read_by


@pytest.fixture
async def weighed(shared):
    """Amrita would be approved, Jasleen passed."""
    asked = last(
        await shared.say(
            "Rohan", "first one solid hai, third thodi choti lag rahi hai age me, baaki dekhte hai"
        )
    )
    assert "Approve: Amrita K." in asked
    assert "Pass: Jasleen D." in asked
    return shared


def told(desk):
    return [text.split(" for ")[0] for text in read_by(desk, "Priya") if " for Meera. Now " in text]


@pytest.mark.parametrize(
    "said",
    [
        "haan but jasleen ko maybe rakho abhi",
        "yes but keep jasleen open",
        "ok but jasleen ko abhi chhod do",
        "jasleen ko maybe kar do, pass nahi",
        "haan lekin jasleen maybe",
    ],
)
async def test_a_yes_but_changes_what_is_asked(weighed, said):
    asked = last(await weighed.say("Rohan", said))
    assert "Approve: Amrita K." in asked
    assert "Pass" not in asked
    assert told(weighed) == []
    await weighed.say("Rohan", "yes")
    assert told(weighed) == ["Rohan approved Amrita K."]
    await weighed.say("Rohan", "yes")
    assert told(weighed) == ["Rohan approved Amrita K."]


async def test_a_decision_line_is_heard_and_corrected(weighed):
    await weighed.say("Rohan", "haan but jasleen ko maybe rakho abhi")
    asked = last(await weighed.say("Rohan", "simran is a yes from my side too"))
    assert "Approve: Amrita K. and Simran B." in asked
    asked = last(await weighed.say("Rohan", "wait no i meant harleen not simran"))
    assert "Approve: Amrita K. and Harleen S." in asked
    await weighed.say("Rohan", "yes")
    assert told(weighed) == ["Rohan approved Amrita K.", "Rohan approved Harleen S."]


@pytest.mark.parametrize("said", ["haan but simran no, too young", "simran is a no, too young"])
async def test_a_no_comes_with_its_reason(weighed, said):
    asked = last(await weighed.say("Rohan", said))
    assert "Simran B." in asked.split("Pass", 1)[1]
    assert "too young" in asked
    assert told(weighed) == []
