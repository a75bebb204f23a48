"""The demo's story from first search to STOP, through the real SDKs against the sandbox."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.e2e.demo_desk import DemoDesk
from tests.e2e.story import answers, bulk, invitations, review, shortlist, stop


@pytest_asyncio.fixture
async def demo(tmp_path) -> AsyncIterator[DemoDesk]:
    made = await DemoDesk.open(tmp_path)
    yield made
    await made.close()


async def test_the_whole_story_runs_through_the_real_sdks(demo):
    await shortlist(demo)
    await review(demo)
    await invitations(demo)
    await answers(demo)
    await reminders(demo)
    await bulk(demo)
    await stop(demo)
    await recount(demo)


async def reminders(demo: DemoDesk) -> None:
    declined = await demo.count("jasleen", "whatsapp")
    await demo.post("/sandbox/clock", {"advance_s": 2 * 3600})
    await demo.sees("harleen", "telegram", "11:45 AM", "You are confirmed")
    await demo.post("/sandbox/clock", {"advance_s": 22 * 3600})
    await demo.sees("harleen", "telegram", "Today", "11:45 AM")
    await demo.settled()
    again = [str(m["payload"]) for m in await demo.messages("harleen", "telegram")]
    assert sum("11:45 AM" in text and "oday" in text for text in again) == 1
    assert await demo.count("jasleen", "whatsapp") == declined, "who declined is not reminded"


async def recount(demo: DemoDesk) -> None:
    """Every message in and out has exactly one outcome, and none is in trouble."""
    rows = await demo.ledger(1000)
    states = {row["status"] for row in rows}
    assert states <= {"answered", "silent", "sent", "delivered", "read", "refused", "cancelled", "ignored"}, (
        states
    )
    assert len({row["id"] for row in rows}) == len(rows)
