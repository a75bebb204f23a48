"""At most two unasked messages a day to a talent beyond their own bookings; the ledger says why."""

from __future__ import annotations

from core.store import outbox


async def bulk(desk, body: str) -> None:
    await desk.say("Priya", f"message everyone on the Meera list: {body}")
    await desk.say("Priya", "send 4")
    await desk.hub.settle()


def got(desk, who: str, word: str) -> bool:
    return any(word in text for chat, text in desk.shown if chat == who)


async def test_the_third_of_a_day_is_refused_with_a_reason(listed):
    for number in ("first", "second", "third"):
        await bulk(listed, f"news {number}")
    assert got(listed, "Simran", "news second")
    assert not got(listed, "Simran", "news third")
    refused = [row for row in await listed.outbox() if row["status"] == "refused"]
    assert {row["reason"] for row in refused} == {"two unasked today"}
    listed.clock.advance(hours=24)
    await bulk(listed, "news tomorrow")
    assert got(listed, "Simran", "news tomorrow")


async def test_who_is_to_come_hears_everything_about_it(listed):
    await listed.say("Arjun", "schedule Meera shortlist tomorrow 11am, 15 min each, Aram Nagar 2")
    await listed.say("Arjun", "send")
    for number in ("first", "second", "third"):
        await bulk(listed, f"gate {number}")
    assert got(listed, "Simran", "gate third")


async def test_reminders_and_answers_do_not_count():
    row = {"edits": None, "purpose": "reminder", "key": "slot/1"}
    assert not outbox.unasked(row)
    assert not outbox.unasked({**row, "purpose": "reply", "key": "in/1"})
    assert not outbox.unasked({**row, "purpose": "bulk", "key": "own/1/1/0"})
    assert outbox.unasked({**row, "purpose": "bulk", "key": "bulk/1/1/0"})
    assert outbox.unasked({**row, "purpose": "notice", "key": "avail/7/asked"})
