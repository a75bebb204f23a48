"""What the desk tells people to write is understood also after it has shown something."""

from __future__ import annotations

import pytest
import pytest_asyncio

from tests.flow import test_undo
from tests.flow.test_undo import put

desk = test_undo.desk


@pytest_asyncio.fixture
async def shown(desk):
    """Priya has just seen people, with buttons under them."""
    await put(desk, "Priya", "Amrita")
    await desk.say("Priya", "show Meera list")
    return desk


@pytest.mark.parametrize("said", ["talk to a person", "I want to talk to a human", "kisi se baat karao"])
async def test_a_person_can_be_asked_for_at_any_time(shown, said):
    [answer] = await shown.say("Priya", said)
    assert answer.startswith("I've told your colleagues")


@pytest.mark.parametrize("said", ["ok", "theek hai", "thanks", "great"])
async def test_an_ok_to_something_shown_ends_the_talk(shown, said):
    assert await shown.say("Priya", said) == []
    assert (await shown.inbound())[-1]["outcome"] == "thanks"


async def test_a_no_to_something_shown_leaves_it(shown):
    [answer] = await shown.say("Priya", "no")
    assert "Meera" not in answer
