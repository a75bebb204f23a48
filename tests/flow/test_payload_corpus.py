"""Deliveries that other people recorded, signed and posted as their provider would, to a whole hub."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
import pytest_asyncio

from core.ports import WebRequest
from tests.providers import OUR_NUMBER, OURS, PATHS, PUBLIC, SID, ProviderHub, form

FOLDER = Path(__file__).resolve().parents[2] / "../shared/data/payloads"
FILES = {
    "slack": sorted(FOLDER.glob("slack/*.json")),
    "telegram": sorted(FOLDER.glob("telegram/*.json")),
    "whatsapp": sorted(FOLDER.glob("twilio/*.json")),
}
pytestmark = [
    pytest.mark.skipif(not all(FILES.values()), reason="the recorded payloads are not beside the checkout"),
    pytest.mark.asyncio(loop_scope="module"),
]
ENDED = {"done", "ignored", "quarantined"}
KEPT = {"pending", "sending", "uncertain"}
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


def as_sms(data: dict[str, Any], number: int) -> dict[str, Any]:
    """The same from a plain number: what WhatsApp adds to Twilio's fields is gone."""
    added = ("WaId", "ProfileName", "ExternalUserId", "MessageType", "ChannelPrefix", "ChannelMetadata")
    bare = {name: str(value).replace("whatsapp:", "") for name, value in data.items() if name not in added}
    return {**bare, "To": OUR_NUMBER, "MessageSid": f"SM{number:032x}"}


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
                found.append(
                    ("sms", f"{path.stem} by SMS", body_of("sms", as_sms({**data, **ours}, len(found))))
                )
    return found


@dataclass
class Ledger:
    """What is kept at one moment, and how the deliveries before it were answered."""

    statuses: dict[str, int]
    inbound: list[Any]
    outbox: list[Any]

    @classmethod
    async def after(cls, desk: ProviderHub, deliveries: list[tuple[str, str, bytes]]) -> Ledger:
        statuses = {name: await desk.post(channel, body) for channel, name, body in deliveries}
        await desk.turned()
        return cls(statuses, await desk.inbound(), await desk.outbox())


@dataclass
class Story:
    """Half of it, all of it, and all of it again after the process was cut off; the providers are down."""

    half: Ledger
    whole: Ledger
    restarted: Ledger
    wanted: set[tuple[str, str]]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def story(tmp_path_factory) -> Story:
    folder, every = tmp_path_factory.mktemp("corpus"), deliveries()
    desk = await ProviderHub.open(folder, down=True)
    half = await Ledger.after(desk, every[::2])
    whole = await Ledger.after(desk, every)
    wanted = {ids for channel, _, body in every if (ids := known_as(desk, channel, body))}
    await desk.close()
    desk = await ProviderHub.open(folder, down=True)
    restarted = await Ledger.after(desk, every[::-1])
    await desk.close()
    return Story(half, whole, restarted, wanted)


def known_as(desk: ProviderHub, channel: str, body: bytes) -> tuple[str, str] | None:
    """The ids that a delivery's row must have; a handshake leaves none."""
    about = next(one.about for (name, _), one in desk.hub.channels.items() if name == channel)
    route = next(route for route in about.routes if route.path == PATHS[channel])
    asked = WebRequest(route.path, PUBLIC + route.path, {}, body)
    if HANDSHAKE.encode() in body:
        return None
    found = route.envelope(asked)
    return found.account, found.provider_id


async def test_every_recorded_delivery_is_answered_with_200(story):
    for ledger in (story.half, story.whole, story.restarted):
        assert {name: status for name, status in ledger.statuses.items() if status != 200} == {}
    assert len(story.whole.statuses) >= 160


async def test_every_recorded_delivery_leaves_exactly_one_row(story):
    rows = [(row["account"], row["provider_id"]) for row in story.whole.inbound]
    assert sorted(rows) == sorted(story.wanted)


async def test_every_recorded_delivery_comes_to_an_end(story):
    for ledger in (story.half, story.whole, story.restarted):
        late = [(row["provider_id"], row["status"], row["error"]) for row in ledger.inbound]
        assert [one for one in late if one[1] not in ENDED] == []
    ends = Counter(row["status"] for row in story.whole.inbound)
    assert ends["done"] > 60, "most recorded deliveries are something to act on"


async def test_a_delivery_to_another_account_is_kept_aside_and_never_answered(story):
    foreign = [r for r in story.whole.inbound if r["channel"] == "whatsapp" and r["account"] != OURS]
    assert len(foreign) >= 5
    assert {row["status"] for row in foreign} == {"quarantined"}
    answered = {row["inbound_id"] for row in story.whole.outbox}
    assert not answered & {row["id"] for row in foreign}


async def test_what_was_said_is_kept_while_the_providers_are_down(story):
    for ledger in (story.whole, story.restarted):
        assert {row["channel"] for row in ledger.outbox} == {"slack", "telegram", "whatsapp", "sms"}
        assert {row["status"] for row in ledger.outbox} <= KEPT
    keys = {row["key"] for row in story.whole.outbox}
    assert keys <= {row["key"] for row in story.restarted.outbox}


async def test_delivering_everything_again_adds_nothing(story):
    def core(ledger: Ledger) -> tuple[list[Any], list[Any]]:
        rows = [(row["id"], row["provider_id"], row["status"]) for row in ledger.inbound]
        return rows, sorted((row["key"], row["preview"]) for row in ledger.outbox)

    assert core(story.restarted) == core(story.whole)
