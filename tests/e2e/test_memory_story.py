"""Memory on the demo's page: said on day one, it changes day two's search, says why, and can be undone."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.e2e.demo_desk import DemoDesk, strings

STORIES = {
    "English": ("I always prefer actors from Delhi", "women 25-35", "why?", "forget that"),
    "Hinglish": (
        "mujhe hamesha Delhi ke actors pasand hain",
        "25-35 ki ladki chahiye",
        "kyun?",
        "yeh bhool jao",
    ),
}


@pytest_asyncio.fixture
async def demo(tmp_path) -> AsyncIterator[DemoDesk]:
    made = await DemoDesk.open(tmp_path)
    yield made
    await made.close()


async def answered(demo: DemoDesk, text: str) -> str:
    """Say it as Priya, and all that the desk then writes to her."""
    before = await demo.count("priya", "whatsapp")
    await demo.say("priya", "whatsapp", text)
    await demo.settled()
    written = (await demo.messages("priya", "whatsapp"))[before:]
    return "\n".join(" ".join(strings(message["payload"])) for message in written).replace("*", "")


def people(shown: str) -> list[str]:
    """The cards' lines, in order."""
    return re.findall(r"^\d · (.*)$", shown, re.MULTILINE)


@pytest.mark.parametrize("story", STORIES)
async def test_a_habit_changes_the_next_days_search_and_can_be_forgotten(demo, story):
    habit, search, why, forget = STORIES[story]
    plain = await answered(demo, search)
    assert habit in await answered(demo, habit)
    await demo.post("/sandbox/clock", {"advance_s": 24 * 3600})

    changed = await answered(demo, search)
    assert f"“{habit}” (Fri 20 Nov)" in changed
    assert len(people(changed)) == 5
    assert all(card.rstrip().split("Shortlist")[0].rstrip().endswith("Delhi") for card in people(changed))
    assert not any("Delhi" in card for card in people(plain))
    assert "not in the profiles" not in changed

    assert f"Priya, Fri 20 Nov: “{habit}”" in await answered(demo, why)
    assert "1" in await answered(demo, forget)

    await demo.post("/sandbox/clock", {"advance_s": 24 * 3600})
    again = await answered(demo, search)
    assert habit not in again
    assert [card.split(",")[0] for card in people(again)] == [card.split(",")[0] for card in people(plain)]
    assert habit not in await answered(demo, "what do you remember?")
