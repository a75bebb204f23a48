from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager, suppress

import pytest

from bots.slack import build
from core.errors import Unavailable
from core.messages import Address


class Store:
    """Keeps deliveries; can be told to fail or to wait."""

    def __init__(self):
        self.kept = []
        self.failures = 0
        self.gate = asyncio.Event()
        self.gate.set()
        self.entered = 0

    async def ingest(self, deliveries):
        self.entered += 1
        await self.gate.wait()
        if self.failures:
            self.failures -= 1
            raise Unavailable("disk full")
        self.kept += deliveries


@pytest.fixture
def store():
    return Store()


@pytest.fixture
async def desk(slack, kit):
    made = build(
        kit.settings(SLACK_API_URL=f"{slack.url}/slack", SLACK_APP_TOKEN="xapp-1"),
        kit.surroundings(public_url=""),
    )
    assert made is not None
    return made


@asynccontextmanager
async def listening(desk, store, slack, until):
    task = asyncio.create_task(desk.listen(store.ingest))
    try:
        await until(lambda: slack.sockets)
        yield task
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


def wrapped(payload, envelope_id="e1", kind="events_api"):
    return {"envelope_id": envelope_id, "type": kind, "accepts_response_payload": False, "payload": payload}


MESSAGE = {
    "type": "event_callback",
    "team_id": "T1",
    "event_id": "Ev1",
    "event": {"type": "message", "channel": "C1", "user": "U1", "text": "hi नमस्ते", "ts": "17.1"},
}
TAP = {
    "type": "block_actions",
    "team": {"id": "T1"},
    "user": {"id": "U1", "team_id": "T1"},
    "channel": {"id": "C1"},
    "message": {"ts": "17.1"},
    "actions": [{"type": "button", "action_id": "choice:0", "value": "tok", "action_ts": "18.1"}],
}
COMMAND = {
    "command": "/cast",
    "text": "help",
    "team_id": "T1",
    "user_id": "U1",
    "channel_id": "C1",
    "trigger_id": "13.1",
}


async def test_every_kind_of_delivery_is_stored_then_acknowledged(desk, store, slack, until):
    async with listening(desk, store, slack, until):
        for number, (kind, payload) in enumerate(
            (("events_api", MESSAGE), ("interactive", TAP), ("slash_commands", COMMAND))
        ):
            await slack.sockets[0].send_json(wrapped(payload, f"e{number}", kind))
        await until(lambda: len(slack.acks) == 3)
    read = [desk.about.parse(raw) for _, raw in store.kept]
    assert [(found.text, found.choice) for found in read] == [
        ("hi नमस्ते", None),
        ("tok", "tok"),
        ("help", None),
    ]
    assert {found.address for found in read} == {Address("slack", "slack", "C1")}
    assert store.kept[0][0].provider_id == "msg:C1:17.1"
    assert all(json.loads(raw) for _, raw in store.kept)


async def test_forms_come_by_the_socket_too_and_a_blank_one_is_answered_in_its_ack(desk, store, slack, until):
    box = {"type": "input", "block_id": "text", "element": {"type": "plain_text_input"}}
    private = json.dumps({"token": "tok", "channel": "C1", "blank": "Write a line."})
    view = {"id": "V1", "callback_id": "castmatch-form", "private_metadata": private, "blocks": [box]}
    base = {"team": {"id": "T1"}, "user": {"id": "U1", "team_id": "T1"}}
    sent = [("view_submission", "  "), ("view_submission", "good"), ("view_closed", "")]
    async with listening(desk, store, slack, until):
        for number, (kind, value) in enumerate(sent):
            state = {"values": {"text": {"value": {"type": "plain_text_input", "value": value}}}}
            payload = {**base, "type": kind, "view": {**view, "state": state}}
            await slack.sockets[0].send_json(wrapped(payload, f"e{number}", "interactive"))
            await until(lambda number=number: len(slack.acks) == number + 1)
    refused = {"response_action": "errors", "errors": {"text": "Write a line."}}
    assert [told or None for told in slack.told] == [refused, None, None]
    assert [found.kind for found, _ in store.kept] == ["ignored", "turn", "turn"]
    read = [desk.about.parse(raw) for _, raw in store.kept]
    assert [(one.fields, one.dismissed) for one in read[1:]] == [((("text", "good"),), False), ((), True)]


async def test_the_socket_is_opened_with_the_app_token(desk, store, slack, until):
    async with listening(desk, store, slack, until):
        pass
    assert [token for name, _, token in slack.calls if name == "apps.connections.open"] == ["xapp-1"]


async def test_nothing_is_acknowledged_before_it_is_stored(desk, store, slack, until):
    store.gate.clear()
    async with listening(desk, store, slack, until):
        await slack.sockets[0].send_json(wrapped(MESSAGE))
        await until(lambda: store.entered == 1)
        assert slack.acks == []
        store.gate.set()
        await until(lambda: slack.acks == ["e1"])


async def test_what_could_not_be_stored_is_not_acknowledged_and_comes_again(desk, store, slack, until):
    store.failures = 1
    async with listening(desk, store, slack, until):
        await slack.sockets[0].send_json(wrapped(MESSAGE))
        await until(lambda: store.entered == 1)
        await slack.sockets[0].send_json(wrapped(MESSAGE, "e2"))
        await until(lambda: slack.acks == ["e2"])
    assert len(store.kept) == 1


async def test_cancelling_finishes_what_is_being_stored_and_leaves_nothing_open(desk, store, slack, until):
    store.gate.clear()
    async with listening(desk, store, slack, until) as task:
        await slack.sockets[0].send_json(wrapped(MESSAGE))
        await until(lambda: store.entered == 1)
        task.cancel()
        await asyncio.sleep(0)
        store.gate.set()
        with suppress(asyncio.CancelledError):
            await task
    assert len(store.kept) == 1
    assert slack.acks == ["e1"]
    await until(lambda: slack.sockets[0].closed)


async def test_a_socket_that_slack_replaces_is_followed(desk, store, slack, until):
    async with listening(desk, store, slack, until):
        await slack.sockets[0].send_json({"type": "disconnect", "reason": "refresh_requested"})
        await until(lambda: len(slack.sockets) == 2)
        await slack.sockets[1].send_json(wrapped(MESSAGE))
        await until(lambda: slack.acks == ["e1"])
    assert len(store.kept) == 1


async def test_a_refused_socket_is_asked_for_again(desk, store, slack, kit, until):
    slack.fail["apps.connections.open"] = [kit.Fault(body={"ok": False, "error": "invalid_auth"})]
    async with listening(desk, store, slack, until):
        await slack.sockets[0].send_json(wrapped(MESSAGE))
        await until(lambda: slack.acks == ["e1"])


async def test_with_a_public_address_no_socket_is_opened(slack, kit, until):
    made = build(
        kit.settings(SLACK_API_URL=f"{slack.url}/slack", SLACK_APP_TOKEN="xapp-1"), kit.surroundings()
    )
    task = asyncio.create_task(made.listen(Store().ingest))
    await until(lambda: slack.named("auth.test"))
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
    assert slack.sockets == []
