from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update

from core.casting.bulk import operations
from core.casting.bulk.model import count, milestone
from core.errors import Rejected
from core.store.schema import outbox
from tests.unit.casting.approvals.office import CHANNEL, Office, draft, text
from tests.unit.casting.bulk.mailroom import Mailroom

STATUSES = (
    "new",
    "queued",
    "sent",
    "delivered",
    "failed",
    "refused",
    "uncertain",
    "cancelled",
    "opted_out",
    "no_channel",
)


@pytest.fixture
def mail(office: Office) -> Mailroom:
    return Mailroom(office)


@given(st.lists(st.tuples(st.sampled_from(STATUSES), st.sampled_from([None, "opted out", "blocked"]))))
def test_counts_are_a_recount_of_the_items(items: list[tuple[str, str | None]]) -> None:
    found = count([(status, reason, 1) for status, reason in items])
    listed = [status for status, _ in items]
    out = sum(one == ("refused", "opted out") for one in items)
    assert found.total == len(items)
    assert found.waiting == listed.count("new") + listed.count("queued")
    assert found.delivered == listed.count("delivered")
    assert found.opted_out == listed.count("opted_out") + out
    assert found.failed == listed.count("failed") + listed.count("refused") - out
    columns = (
        found.waiting,
        found.sent,
        found.delivered,
        found.failed,
        found.uncertain,
        found.cancelled,
        found.opted_out,
        found.no_channel,
    )
    assert sum(columns) == found.total
    assert found.settled == (found.progress == 1.0)


@given(st.floats(0, 1))
def test_a_milestone_is_never_ahead_of_the_progress(progress: float) -> None:
    assert milestone(progress) <= progress * 100 < milestone(progress) + 25 + (milestone(progress) == 100)


async def test_progress_counts_what_the_providers_say(office: Office, mail: Mailroom) -> None:
    await office.cast(4)
    op = await mail.send(list="Meera", body="Hello")
    [first] = await mail.shown(op)
    assert (first.text, first.progress) == ("Sending to **4 people** · 0 delivered · 0 failed", 0.0)
    assert [choice.label for choice in first.choices] == ["Pause", "Stop"]
    await mail.work(op)
    await mail.fate(op, 1, "sent")
    await mail.fate(op, 2, "delivered")
    await mail.fate(op, 3, "failed", "blocked")
    assert await mail.show(op)
    last = (await mail.shown(op))[-1]
    assert last.edits == f"bulk/{op}/progress"
    assert last.text == "Sending to **4 people** · 1 delivered · 1 sent without a receipt · 1 failed"
    assert last.progress == 0.75


async def test_nothing_is_shown_twice(office: Office, mail: Mailroom) -> None:
    await office.cast(2)
    op = await mail.send(list="Meera", body="Hello")
    assert not await mail.show(op)
    await mail.work(op)
    await mail.fate(op, 1, "sent")
    assert await mail.show(op)
    assert not await mail.show(op)
    keys = [one.key for one in await mail.shown(op)]
    assert keys == [f"bulk/{op}/progress", f"bulk/{op}/progress/1"]


async def test_the_end_names_who_failed_and_whom_to_call(office: Office, mail: Mailroom) -> None:
    await office.cast(4)
    op = await mail.send(list="Meera", body="Hello")
    await mail.work(op)
    await mail.fate(op, 1, "delivered")
    await mail.fate(op, 2, "delivered")
    await mail.fate(op, 3, "failed", "blocked")
    await mail.fate(op, 4, "refused", "opted out")
    await mail.show(op)
    last = (await mail.shown(op))[-1]
    assert last.progress == 1.0
    assert last.text.splitlines() == [
        "Done: **2 of 4** have it · 2 delivered · 1 opted out · 1 failed",
        "Failed: Neha Rao.",
        "Call by phone: Sana Khan.",
    ]
    assert [choice.label for choice in last.choices] == ["Retry failed", "Show failed"]
    listed = await office.stage.run("bulk_status", office.priya, operation=op, show="failed")
    assert text(listed).splitlines() == ["2 did not get it:", "Neha Rao: blocked us", "Sana Khan: opted out"]


async def test_late_receipts_change_the_end_for_ten_minutes_only(office: Office, mail: Mailroom) -> None:
    await office.cast(2)
    op = await mail.send(list="Meera", body="Hello")
    await mail.work(op)
    for n in (1, 2):
        await mail.fate(op, n, "sent")
    await mail.show(op)
    assert await mail.status(op) == "settling"
    await mail.fate(op, 1, "delivered")
    assert await mail.show(op)
    assert "1 delivered" in (await mail.shown(op))[-1].text
    office.stage.clock.advance(minutes=11)
    await mail.show(op)
    assert await mail.status(op) == "done"
    async with office.stage.database.read() as tx:
        assert await operations.unfinished(tx) == []


async def test_where_nothing_can_be_edited_only_quarters_and_the_end_are_told(
    office: Office, mail: Mailroom
) -> None:
    for n in range(10):
        await office.talent(f"Person {'ABCDEFGHIJ'[n]}aya", channel="telegram")
    op = await mail.send(office.arun, list="Meera", body="Hello")
    await mail.work(op)
    for n in range(1, 11):
        await mail.fate(op, n, "sent")
        await mail.show(op)
    shown = await mail.shown(op)
    assert all(one.edits is None for one in shown)
    assert [one.progress for one in shown] == [0.0, 0.3, 0.5, 0.8, 1.0]
    await mail.fate(op, 1, "delivered")
    assert not await mail.show(op)


async def test_a_repeated_chunk_queues_nothing_twice(office: Office, mail: Mailroom) -> None:
    await office.cast(3)
    op = await mail.send(list="Meera", body="Hello")
    assert await mail.work(op, limit=2) == 2
    assert await mail.work(op, limit=2) == 1
    assert await mail.work(op) == 0
    assert len(await mail.letters(op)) == 3


async def test_a_pause_holds_what_has_not_left_and_resuming_sends_each_once(
    office: Office, mail: Mailroom
) -> None:
    await office.cast(4)
    op = await mail.send(list="Meera", body="Hello")
    await mail.work(op, limit=3)
    await mail.fate(op, 1, "sent")
    paused = await office.stage.run("bulk_pause", office.priya)
    assert text(paused).startswith("Paused: 3 of **4** still wait")
    assert await mail.statuses(op) == ["sent", "new", "new", "new"]
    assert await mail.status(op) == "paused"
    resumed = await office.stage.run("bulk_resume", office.priya)
    assert text(resumed).startswith("Sending to **4 people**")
    await mail.work(op)
    alive = [row for row in await office.rows() if row["operation_id"] == op and row["status"] != "cancelled"]
    assert len(alive) == 4
    assert len({row["conversation_key"] for row in alive}) == 4


async def test_a_stop_reaches_nobody_else_and_says_who_has_it(office: Office, mail: Mailroom) -> None:
    await office.cast(4)
    op = await mail.send(list="Meera", body="Hello")
    await mail.work(op, limit=3)
    await mail.fate(op, 1, "delivered")
    await mail.fate(op, 2, "sending")
    stopped = await office.stage.run("bulk_cancel", office.priya)
    assert text(stopped).startswith("Stopped: **1 of 4** have it")
    assert await mail.statuses(op) == ["delivered", "queued", "cancelled", "cancelled"]
    await mail.show(op)
    assert await mail.status(op) == "cancelling"
    await mail.fate(op, 2, "sent")
    await mail.show(op)
    assert await mail.status(op) == "cancelled"
    assert "**2 of 4** have it" in (await mail.shown(op))[-1].text
    assert await mail.work(op) == 0


async def test_a_retry_goes_to_the_failed_only(office: Office, mail: Mailroom) -> None:
    await office.cast(4)
    op = await mail.send(list="Meera", body="Hello")
    await mail.work(op)
    for n, status, reason in ((1, "sent", ""), (2, "failed", "gone"), (3, "refused", "opted out")):
        await mail.fate(op, n, status, reason)
    await mail.fate(op, 4, "refused", "window closed")
    await mail.show(op)
    again = await office.stage.run("bulk_retry", office.priya)
    assert again.data == {"again": 2}
    await mail.work(op)
    assert await mail.statuses(op) == ["sent", "queued", "refused", "queued"]
    assert await mail.status(op) == "running"
    await mail.fate(op, 2, "delivered")
    await mail.fate(op, 4, "delivered")
    await mail.show(op)
    assert (await mail.shown(op))[-1].text.startswith("Done: **3 of 4** have it")
    with pytest.raises(Rejected) as refusal:
        await office.stage.run("bulk_retry", office.priya)
    assert refusal.value.text_key == "bulk-nothing-failed"


async def test_an_opt_out_between_start_and_sending_is_counted(office: Office, mail: Mailroom) -> None:
    from core.store import persons

    await office.cast(2)
    op = await mail.send(list="Meera", body="Hello")
    async with office.stage.database.transaction() as tx:
        [way] = await persons.identities_of(tx, office.people["Amrita Kaur"].id, "whatsapp")
        await persons.change_identity(tx, way["id"], opted_out_at=office.stage.clock())
    await mail.work(op)
    assert await mail.statuses(op) == ["opted_out", "queued"]
    status = await office.stage.run("bulk_status", office.priya)
    assert "1 opted out" in text(status)


async def test_a_shared_chat_gets_the_progress_for_everybody_there(office: Office, mail: Mailroom) -> None:
    await office.cast(2)
    preview = await office.stage.run("message_list", office.priya, CHANNEL, list="Meera", body="Hello")
    ask = draft(preview).ask
    assert ask is not None
    await office.stage.run(ask.tool, office.priya, CHANNEL, **ask.arguments)
    assert [one.progress for one in await office.posted()] == [0.0]


async def test_nothing_running_is_said(office: Office) -> None:
    with pytest.raises(Rejected) as refusal:
        await office.stage.run("bulk_pause", office.priya)
    assert refusal.value.text_key == "bulk-none-running"


async def test_messages_that_wait_for_the_morning_are_counted_as_such(office: Office, mail: Mailroom) -> None:
    await office.cast(3)
    op = await mail.send(list="Meera", body="Hello")
    await mail.work(op)
    until = office.stage.clock() + timedelta(hours=10)
    async with office.stage.database.transaction() as tx:
        await tx.execute(update(outbox).where(outbox.c.key == f"bulk/{op}/2/0").values(not_before=until))
    status = await office.stage.run("bulk_status", office.priya)
    assert text(status).endswith("1 waits for the morning, Fri 20 Nov, 8:00 PM IST.")
