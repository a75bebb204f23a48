"""A day's talk as people really type it: ordinals, slang, corrections, a time said instead of tapped."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.e2e.demo_desk import DemoDesk, strings
from tests.gully import SEARCH


@pytest_asyncio.fixture
async def demo(tmp_path) -> AsyncIterator[DemoDesk]:
    made = await DemoDesk.open(tmp_path)
    yield made
    await made.close()


async def told(demo: DemoDesk, who: str, app: str, text: str) -> str:
    """What the desk answers to a line."""
    before = await demo.count(who, app)
    await demo.say(who, app, text)
    await demo.settled()
    written = (await demo.messages(who, app))[before:]
    return "\n".join(" ".join(strings(message["payload"])) for message in written).replace("*", "")


async def test_a_list_is_made_scheduled_and_changed_in_plain_talk(demo):
    def priya(text: str):
        return told(demo, "priya", "whatsapp", text)

    await priya(SEARCH)
    assert "Amrita Kalsi" in await priya("show the first girl's full profile")
    assert "Amrita is on Meera's shortlist (1)" in await priya("put her on Meera")
    assert "Simran and Navjot. Now 3" in await priya("also add no. 2 and 4")
    assert "Harleen is on Meera's shortlist (4)" in await priya("add 5th one too")
    assert "4 people on the board" in await priya("meera ka kya scene hai")
    preview = await priya("kal shaam 4 baje se schedule karo meera list, 20 min each, Mhada")
    assert "4:00 PM · Amrita K." in preview
    assert "Mhada, 20 min each" in preview
    assert "5:00 PM · Amrita K." in await priya("nahi 5 baje se")
    assert "Invited 4" in await priya("bhej do")

    assert "Pages abhi yahan nahi hain" in await told(demo, "simran", "telegram", "sides bhej do")
    assert "Confirm hai" in await told(demo, "simran", "telegram", "haan aa jaungi")
    asked = await told(demo, "amrita", "whatsapp", "can i come at 6:30 instead, i have a shoot till 6")
    assert "Asked the team for 6:30 PM" in asked
    await priya("ok give her 6:30")
    await demo.sees("amrita", "whatsapp", "6:30 PM IST")

    assert "2 without a yes" in await priya("who hasn't replied yet")
    assert "Of what?" in await priya("remind Harleen about tomorrow")
    assert "INFORM 4" in await priya("cancel kal ka sab kuch")
    assert await priya("thanks yaar") == ""


async def test_a_search_goes_on_about_those_who_are_shown(demo):
    shown = await told(demo, "priya", "whatsapp", "mujhe ek 40 saal ka villain chahiye jo tamil bolta ho")
    assert "male" in shown
    free = await told(demo, "priya", "whatsapp", "any of these free next weekend?")
    assert "free 28–29 Nov" in free
    said = await told(demo, "priya", "whatsapp", "make a reminder to call Kabir's agent tomorrow at 5")
    assert 'Sat 21 Nov, 5:00 PM IST: "call Kabir\'s agent"' in said
    said = await told(demo, "priya", "whatsapp", "kal 11 baje yaad dilana Riya ko call karna hai")
    assert '"Riya ko call karna hai"' in said


async def test_nothing_waits_for_a_send(demo):
    assert "Nothing waits" in await told(demo, "priya", "whatsapp", "send")
    said = await told(demo, "jasleen", "whatsapp", "main aa jaungi pakka")
    assert "Abhi" in said, "she writes Hindi in Latin letters, and reads it so"
