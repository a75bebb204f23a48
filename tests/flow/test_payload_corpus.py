"""Deliveries that other people recorded, signed and posted as their provider would, to a whole hub."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
import pytest_asyncio

from tests.providers import OURS, SID, ProviderHub, form

FOLDER = Path(__file__).resolve().parents[2] / "../shared/data/payloads"
FILES = {
    "slack": sorted(FOLDER.glob("slack/*.json")),
    "telegram": sorted(FOLDER.glob("telegram/*.json")),
    "whatsapp": sorted(FOLDER.glob("twilio/*.json")),
}
pytestmark = pytest.mark.skipif(
    not all(FILES.values()), reason="the recorded payloads are not beside the checkout"
)
ENDED = {"done", "ignored", "quarantined"}
KEPT = {"pending", "sent", "refused", "cancelled", "expired"}
HANDSHAKE = "url_verification"


def slack_body(data: dict[str, Any]) -> bytes:
    """As Slack encodes it: events as JSON, commands as a form, the rest in a form's ``payload``."""
    if data.get("type") in ("event_callback", HANDSHAKE, "app_rate_limited"):
        return json.dumps(data).encode()
    if "command" in data:
        return form(data)
    if len(data) == 1 and next(iter(data)).startswith("payload="):
        name, value = next(iter(data.items()))
        return urlencode({"payload": f"{name.removeprefix('payload=')}={value}"}).encode()
    return urlencode({"payload": json.dumps(data)}).encode()


def body_of(channel: str, data: dict[str, Any]) -> bytes:
    if channel == "slack":
        return slack_body(data)
    return json.dumps(data).encode() if channel == "telegram" else form(data)


def deliveries() -> list[tuple[str, str, bytes]]:
    """(channel, name, body): as recorded, and Twilio's again as if they had been sent to this desk."""
    found = []
    for channel, files in FILES.items():
        for path in files:
            data = json.loads(path.read_text())
            found.append((channel, path.stem, body_of(channel, data)))
            if channel == "whatsapp":
                ours = {"AccountSid": SID, "To": OURS, "MessageSid": f"SM{len(found):032x}"}
                found.append((channel, f"{path.stem} to us", body_of(channel, {**data, **ours})))
    return found


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path, down=True)
    yield made
    await made.close()


async def test_every_recorded_delivery_is_answered_kept_and_brought_to_an_end(desk):
    statuses = {}
    for channel, name, body in deliveries():
        statuses[name] = await desk.post(channel, body)
    assert {name: status for name, status in statuses.items() if status != 200} == {}
    await desk.hub.settle()

    rows = await desk.inbound()
    ends = Counter(row["status"] for row in rows)
    assert set(ends) <= ENDED, [
        (row["channel"], row["provider_id"], row["status"], row["error"])
        for row in rows
        if row["status"] not in ENDED
    ]
    assert ends["done"] > 60, "most recorded deliveries are something to act on"
    # Every delivery but the handshakes has left a row; only true repetitions share one.
    expected = len([name for _, name, body in deliveries() if HANDSHAKE.encode() not in body])
    assert 0.8 * expected < len(rows) <= expected


async def test_what_was_said_is_not_lost_while_the_providers_are_down(desk):
    for channel, _, body in deliveries():
        await desk.post(channel, body)
    await desk.hub.settle()
    waiting = await desk.outbox()
    assert {row["channel"] for row in waiting} == {"slack", "telegram", "whatsapp"}
    assert {row["status"] for row in waiting} <= KEPT | {"uncertain", "sending"}
    answered = {row["inbound_id"] for row in waiting}
    assert len(answered) > 20


async def test_delivering_everything_again_adds_nothing(desk):
    for channel, _, body in deliveries():
        await desk.post(channel, body)
    await desk.hub.settle()
    rows, said = await desk.count(), len(await desk.outbox())
    for channel, _, body in reversed(deliveries()):
        assert await desk.post(channel, body) == 200
    await desk.hub.settle()
    assert (await desk.count(), len(await desk.outbox())) == (rows, said)


async def test_a_restart_between_two_halves_changes_no_end(tmp_path):
    every = deliveries()
    first = await ProviderHub.open(tmp_path, down=True)
    for channel, _, body in every[: len(every) // 2]:
        await first.post(channel, body)
    await first.close()
    second = await ProviderHub.open(tmp_path, down=True)
    for channel, _, body in every:
        assert await second.post(channel, body) == 200
    await second.hub.settle()
    rows = await second.inbound()
    await second.close()
    assert {row["status"] for row in rows} <= ENDED
    assert len({(row["channel"], row["account"], row["provider_id"]) for row in rows}) == len(rows)
