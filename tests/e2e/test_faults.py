"""Providers that misbehave, through the real SDKs: nothing is lost, and what may have come twice says so."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web

from config.app import Hub, build
from config.http import application, serve
from config.settings import load
from core.messages import Address, Attachment, Outbound
from core.store import inbox, outbox
from integrations import sandbox
from integrations.sandbox import MovableClock, Pace, SandboxSettings
from tests import killing
from tests.benchmarks.imitations import settings
from tests.schema import copy_schema

APPS = ("telegram", "slack", "whatsapp")
SENDS = {"telegram": "sendMessage", "slack": "chat.postMessage", "whatsapp": "messages.create"}
SAID = {"telegram": "message", "slack": "message", "whatsapp": "webhook"}
"""The sandbox's names for the call that sends, and for the delivery of what somebody wrote."""
CAN_BE_ASKED = {"slack", "whatsapp"}
LIMIT_S = 20.0


class Shelf:
    """The hub's own files: one calendar entry, whatever is asked for."""

    async def read(self, address: str, *, max_bytes: int) -> bytes:
        return b"BEGIN:VCALENDAR"


@dataclass
class Wires:
    """A hub with three channels, each joined to its imitated provider over real HTTP."""

    hub: Hub
    box: Any
    runners: list[web.AppRunner]

    @classmethod
    async def open(cls, folder: Path, *, hang_s: float = 0.2) -> Wires:
        clock = MovableClock(datetime.now(UTC))
        hub_port, box_port = killing.free_port(), killing.free_port()
        address, provider = f"http://127.0.0.1:{hub_port}", f"http://127.0.0.1:{box_port}"
        pace = Pace(receipt_s=0.01, hang_s=hang_s)
        box = sandbox.build(
            SandboxSettings(
                address, killing.people(3), base_url=provider, socket_mode=False, slack_echo=False, pace=pace
            ),
            clock,
        )
        await copy_schema(folder)
        url = f"sqlite+aiosqlite:///{folder}/test.db"
        await killing.introduce(url, killing.people(3))
        env = {
            **settings(provider, address)["three channels"],
            "CASTMATCH_SECRET": "a secret of the tests",
            "CASTMATCH_DATABASE_URL": url,
        }
        hub = build(
            load(env), clock=clock, sandbox=True, files=Shelf(), backoff_s=(0.05,), send_backoff_s=(0.05,)
        )
        app = web.Application(client_max_size=32 * 2**20)
        app.add_routes(box.routes())
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", box_port).start()
        await box.start()
        hub_runner, _ = await serve(application(hub), "127.0.0.1", hub_port)
        await hub.start(tick=False)
        made = cls(hub, box, [hub_runner, runner])
        await made.until(lambda: box.telegram.api.updates.hook is not None)
        return made

    async def close(self) -> None:
        await self.runners[0].cleanup()
        await self.hub.stop()
        await self.box.stop()
        await self.runners[1].cleanup()

    async def until(self, condition: Any) -> None:
        async with asyncio.timeout(LIMIT_S):
            while not condition():  # noqa: ASYNC110 - happens in the sandbox
                await asyncio.sleep(0.01)

    async def say(self, app: str, text: str) -> None:
        person = killing.people(3)[APPS.index(app)]
        if app == "telegram":
            await self.box.telegram.text(person.telegram, text)
        elif app == "slack":
            await self.box.slack.message(person.slack, killing.place(person)[1], text)
        else:
            await self.box.twilio.text(person.whatsapp, text)

    def seen(self, app: str) -> list[str]:
        """The ids of what the desk wrote to the person on this app."""
        where = killing.place(killing.people(3)[APPS.index(app)])
        return [message.id for message in self.box.chats.of(*where) if message.sender == "hub"]

    async def replies(self, count: int = 1, *statuses: str) -> list[Any]:
        """The rows of the replies once there are so many with one of these statuses."""
        found: list[Any] = []
        async with asyncio.timeout(LIMIT_S):
            while len(found) < count:
                await asyncio.sleep(0.01)
                async with self.hub.database.read() as tx:
                    rows = list(reversed(await outbox.newest(tx, "default")))
                found = [row for row in rows if row["status"] in (statuses or ("sent", "delivered", "read"))]
        return found

    async def inbound(self) -> list[Any]:
        async with self.hub.database.read() as tx:
            return [row for row in await inbox.newest(tx, "default") if row["kind"] == "turn"]


@pytest_asyncio.fixture
async def wires(tmp_path) -> AsyncIterator[Wires]:
    made = await Wires.open(tmp_path)
    yield made
    await made.close()


@pytest.mark.parametrize("app", APPS)
@pytest.mark.parametrize("kind", ["429", "500", "500_after", "timeout", "timeout_after", "slow"])
async def test_a_reply_arrives_whatever_befalls_its_call(wires, app, kind):
    wires.box.faults.add(app, kind, method=SENDS[app], retry_after=0.2)

    await wires.say(app, "help")
    [row] = await wires.replies()

    seen = wires.seen(app)
    assert row["provider_id"] in seen
    assert not wires.box.faults.rules(), "the fault has befallen the call"
    assert len(seen) == 1 or (app not in CAN_BE_ASKED and row["uncertain_tries"] == 1), row["reason"]


@pytest.mark.parametrize("app", APPS)
async def test_a_provider_that_fails_three_times_is_tried_a_fourth_time(wires, app):
    wires.box.faults.add(app, "429", method=SENDS[app], retry_after=0.1, times=1)
    wires.box.faults.add(app, "500", method=SENDS[app], times=1)

    await wires.say(app, "help")
    await wires.say(app, "help")
    rows = await wires.replies(2)

    assert [row["provider_id"] for row in rows] == wires.seen(app)


@pytest.mark.parametrize("app", APPS)
async def test_a_provider_that_refuses_for_good_is_not_asked_again(wires, app):
    wires.box.faults.add(app, "403", method=SENDS[app])

    await wires.say(app, "help")
    [row] = await wires.replies(1, "failed")

    assert row["reason"]
    assert not wires.seen(app)


@pytest.mark.parametrize("app", APPS)
async def test_a_delivery_that_comes_twice_is_answered_once(wires, app):
    wires.box.faults.add(app, "duplicate", method=SAID[app])

    await wires.say(app, "help")
    await wires.replies()
    await wires.hub.settle()

    assert not wires.box.faults.rules()
    assert len(wires.seen(app)) == 1
    assert len(await wires.inbound()) == 1


@pytest.mark.parametrize("app", APPS)
async def test_a_delivery_that_was_overtaken_is_answered_too(wires, app):
    wires.box.faults.add(app, "out_of_order", method=SAID[app], retry_after=0.2)

    await wires.say(app, "help")
    await wires.say(app, "help")
    await wires.replies(2)

    assert len(wires.seen(app)) == 2


@pytest.mark.parametrize("kind", ["duplicate", "late_receipts", "out_of_order"])
async def test_receipts_in_any_order_end_in_read(wires, kind):
    wires.box.faults.add("whatsapp", kind, method="status", retry_after=0.1)

    await wires.say("whatsapp", "help")
    [row] = await wires.replies(1, "read")
    await wires.box.settle()
    await wires.hub.settle()

    assert (await wires.replies(1, "read"))[0]["id"] == row["id"]
    assert len(wires.seen("whatsapp")) == 1


@pytest.mark.parametrize(
    "step", ["files.getUploadURLExternal", "files.completeUploadExternal", "chat.postMessage"]
)
@pytest.mark.parametrize("kind", ["", "429", "500", "500_after", "timeout_after"])
async def test_a_file_is_shared_once_in_its_thread_whatever_befalls_a_step(wires, step, kind):
    if kind:
        wires.box.faults.add("slack", kind, method=step, retry_after=0.2)
    person = killing.people(3)[1]
    channel = killing.place(person)[1]
    parent = await wires.box.slack.message(person.slack, channel, "hello")
    where = Address("slack", "slack", channel, parent)
    invite = Attachment(
        "document", f"{wires.hub.surroundings.public_url}/files/x", "text/calendar", 15, "audition.ics"
    )

    async with wires.hub.database.transaction() as tx:
        message = Outbound("invite", where, "Sat 21 Nov, 11:00 AM", attachments=(invite,))
        await outbox.put(tx, message, org_id="default", now=wires.hub.clock())
    [row] = [one for one in await wires.replies(2) if one["key"] == "invite"]

    assert not wires.box.faults.rules(), "the fault has befallen the call"
    seen = [one for one in wires.box.chats.of(*killing.place(person)) if one.thread == parent]
    file, words = seen
    assert [one["name"] for one in file.payload["files"]] == ["audition.ics"]
    assert (words.id, words.payload["text"]) == (row["provider_id"], "Sat 21 Nov, 11:00 AM")
