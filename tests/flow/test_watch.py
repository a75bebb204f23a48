"""The owner hears of what waits too long and of what was given up: seldom, and where it can arrive."""

from __future__ import annotations

from datetime import timedelta

import pytest_asyncio
from sqlalchemy import update

from core.messages import Address, Outbound
from core.store import outbox, persons
from core.store.schema import inbound, notice
from core.store.schema import outbox as outgoing
from jobs.watch import EVERY_S, Watch


class Watching:
    """A watch whose real clock is moved by hand."""

    def __init__(self, desk, accounts=None):
        self.desk, self.real, self.alarms = desk, 1_000_000.0, []
        hub = desk.hub
        self.watch = Watch(
            hub.database,
            "default",
            hub.tokens,
            accounts or hub.accounts,
            desk.clock,
            self.alarms.append,
            real=lambda: self.real,
        )

    async def look(self, times=1):
        for _ in range(times):
            await self.watch()
            self.real += 60

    async def told(self, who):
        await self.desk.hub.settle()
        return [text for chat, text in self.desk.shown if chat == who]


@pytest_asyncio.fixture
async def watching(desk):
    await desk.person("Olga", "owner")
    return Watching(desk)


async def waiting_notice(desk, minutes):
    async with desk.hub.database.transaction() as tx:
        due = {"key": f"n/{minutes}", "kind": "k", "subject": "s", "status": "pending", "arguments": {}}
        at = desk.clock() - timedelta(minutes=minutes)
        await tx.insert_once(notice, {"org_id": "default", "due_at": at, **due})


async def waiting_message(desk, channel, minutes, purpose="reply", **times):
    address = Address(channel, "elsewhere", "chat")
    message = Outbound(key=f"m/{channel}/{minutes}", address=address, text="x", purpose=purpose, **times)
    async with desk.hub.database.transaction() as tx:
        before = desk.clock() - timedelta(minutes=minutes)
        await outbox.put(tx, message, org_id="default", now=before)


async def test_nothing_is_said_while_all_is_well(desk, watching):
    await desk.say("Olga", "help")
    before = len(desk.shown)
    await watching.look(5)
    assert len(desk.shown) == before
    assert watching.alarms == []


async def test_what_waits_at_one_look_only_is_no_trouble(desk, watching):
    await waiting_notice(desk, 30)
    await watching.look()
    async with desk.hub.database.transaction() as tx:
        await tx.execute(update(notice).values(status="queued"))
    await watching.look(2)
    assert await watching.told("Olga") == []


async def test_a_late_reminder_is_told_once_an_hour(desk, watching):
    await waiting_notice(desk, 12)
    await watching.look(5)
    [said] = await watching.told("Olga")
    assert "Reminders are 12 min late" in said

    watching.real += EVERY_S
    await watching.look(2)
    assert len(await watching.told("Olga")) == 2
    assert watching.alarms == ["waits", "waits"]


async def test_another_node_and_a_restart_say_nothing_more(desk, watching):
    await waiting_notice(desk, 12)
    await watching.look(2)
    other = Watching(desk)
    other.real = watching.real
    await other.look(3)
    assert len(await watching.told("Olga")) == 1


async def test_an_unanswered_message_is_told(desk, watching):
    await desk.person("Riya", "talent")
    await desk.say("Riya", "help")
    async with desk.hub.database.transaction() as tx:
        old = desk.clock() - timedelta(minutes=4)
        await tx.execute(update(inbound).values(status="running", received_at=old))
    await watching.look(2)
    [said] = await watching.told("Olga")
    assert "not been answered for 4 min" in said


async def test_a_message_that_waits_for_its_hour_or_is_one_of_many_is_no_trouble(desk, watching):
    await waiting_message(desk, "slack", 60, not_before=desk.clock() + timedelta(hours=2))
    await waiting_message(desk, "telegram", 61, purpose="bulk")
    await waiting_message(desk, "whatsapp", 600, not_before=desk.clock() - timedelta(minutes=1))
    await watching.look(3)
    assert await watching.told("Olga") == []


async def test_it_is_told_on_a_channel_that_does_not_wait_too(desk, watching):
    async with desk.hub.database.transaction() as tx:
        [olga] = await persons.with_roles(tx, "default", ["owner"])
        await persons.bind(tx, olga, "slack", "T1/U1", desk.clock(), proof="operator", account="elsewhere")
    both = Watching(desk, {**desk.hub.accounts, "slack": "elsewhere"})
    await waiting_message(desk, "slack", 20)
    await both.look(2)
    async with desk.hub.database.read() as tx:
        rows = [row for row in await outbox.newest(tx, "default") if row["purpose"] == "alert"]
    assert [row["channel"] for row in rows] == ["console"]
    assert "Slack: messages have not gone out for 20 min" in rows[0]["preview"]


async def test_without_an_owner_the_casting_directors_are_told(desk):
    await desk.person("Priya", "casting_director")
    await desk.person("Anil", "associate")
    watching = Watching(desk)
    await waiting_notice(desk, 12)
    await watching.look(2)
    assert len(await watching.told("Priya")) == 1
    assert await watching.told("Anil") == []


async def test_a_given_up_message_is_told_once_and_a_tap_shows_it(desk, watching):
    await waiting_message(desk, "console", 1)
    await desk.hub.settle()
    async with desk.hub.database.transaction() as tx:
        await tx.execute(update(outgoing).values(status="dead", reason="unavailable"))
    for _ in range(3):
        await watching.look(2)
        watching.real += EVERY_S
    [said] = await watching.told("Olga")
    assert said.startswith("I gave a message up after several tries")
    [listed] = await desk.say("Olga", "1")
    assert "One message is stuck" in listed


async def test_more_given_up_messages_are_told_together_and_not_before_the_hour_is_over(desk, watching):
    async def bury(n):
        await waiting_message(desk, "elsewhere", n)
        async with desk.hub.database.transaction() as tx:
            gone = update(outgoing).where(outgoing.c.channel == "elsewhere")
            await tx.execute(gone.values(status="dead", reason="unavailable"))

    await bury(1)
    await watching.look(2)
    for n in (2, 3, 4):
        await bury(n)
        await watching.look(2)
    assert len(await watching.told("Olga")) == 1
    watching.real += EVERY_S
    await watching.look(3)
    assert len(told := await watching.told("Olga")) == 2
    assert told[-1].startswith("4 messages are given up")
