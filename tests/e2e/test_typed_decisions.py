"""A producer who types under the cards instead of tapping, and a finger that taps twice."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.e2e.demo_desk import DemoDesk
from tests.gully import LISTED, SEARCH


@pytest_asyncio.fixture
async def demo(tmp_path) -> AsyncIterator[DemoDesk]:
    made = await DemoDesk.open(tmp_path)
    for line in (SEARCH, LISTED, "share with producers"):
        await made.say("priya", "whatsapp", line)
    await made.sees("rohan", "slack", "Harleen S.", "Approve")
    yield made
    await made.close()


async def test_decisions_are_typed_into_the_channel(demo):
    await demo.say("rohan", "slack", "what do you all think?")
    await demo.say("rohan", "slack", "Simran no, too close to Bebo")
    await demo.sees("priya", "whatsapp", "Rohan passed on Simran B. for Meera", "too close to Bebo", "1 of 4")
    await demo.say("rohan", "slack", "approve the rest")
    await demo.sees("priya", "whatsapp", "Harleen S.", "4 of 4 decided")
    for name in ("Amrita K.", "Jasleen D.", "Harleen S."):
        await demo.sees("rohan", "slack", name, "Approved by Rohan")


async def test_a_card_tapped_twice_is_decided_once_and_quietly(demo):
    card = await demo.sees("rohan", "slack", "Amrita K.", "Approve")
    await demo.tap("rohan", "slack", "Approve", card)
    await demo.tap("rohan", "slack", "Approve", card)
    await demo.sees("priya", "whatsapp", "Rohan approved Amrita K. for Meera")
    await demo.settled()
    assert not any("already" in str(m["payload"]) for m in await demo.messages("rohan", "slack"))


async def test_a_send_tapped_twice_sends_once_and_says_nothing_the_second_time(demo):
    await demo.say("priya", "whatsapp", "schedule Meera shortlist tomorrow 11am, 15 min each, Aram Nagar 2")
    preview = await demo.sees("priya", "whatsapp", "Send to 4")
    await demo.tap("priya", "whatsapp", "Send to 4", preview)
    await demo.tap("priya", "whatsapp", "Send to 4", preview)
    await demo.sees("priya", "whatsapp", "Invited", "4")
    await demo.settled()
    said = [str(m["payload"]) for m in await demo.messages("priya", "whatsapp")]
    assert not any("already done" in text for text in said)
    assert any(row["became"].startswith("tapped twice") for row in await demo.ledger(200))
