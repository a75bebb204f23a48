"""A Slack small enough to be read: Web API, files and a socket on 127.0.0.1, with state and faults."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import itertools
import json
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import WSMsgType, web

from bots.slack import Settings, build
from core.ports import Surroundings, WebRequest

SECRET = "8f742231b10e8888abcd99yyyzzz85a5"
BOT = "xoxb-test"
NOW = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
PAYLOADS = Path(__file__).resolve().parents[4] / "../shared/data/payloads/slack"


@dataclass
class Fault:
    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    after: bool = False
    hang: bool = False


@dataclass
class FakeSlack:
    """Posts are kept; ``fail[method]`` is used up one fault per call, ``after`` once it took effect."""

    url: str = ""
    calls: list[tuple[str, dict[str, Any], str]] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    fail: dict[str, list[Fault]] = field(default_factory=dict)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    files: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    fetched: list[tuple[str, str]] = field(default_factory=list)
    uploaded: dict[str, bytes] = field(default_factory=dict)
    upload_host: str = ""
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    acks: list[str] = field(default_factory=list)
    told: list[Any] = field(default_factory=list)
    scopes: str | None = None
    numbers: Any = field(default_factory=lambda: itertools.count(1))

    def named(self, method: str) -> list[dict[str, Any]]:
        return [arguments for name, arguments, _ in self.calls if name == method]

    async def api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        given = (
            await request.json() if request.content_type == "application/json" else dict(await request.post())
        )
        arguments = {**dict(request.query), **given}
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.calls.append((method, arguments, token))
        fault = self.fail[method].pop(0) if self.fail.get(method) else None
        if fault and not fault.after:
            return await self._failed(fault)
        answer = self.effect(method, arguments)
        if fault:
            return await self._failed(fault)
        headers = {} if self.scopes is None else {"x-oauth-scopes": self.scopes}
        return web.json_response(answer, headers=headers)

    async def _failed(self, fault: Fault) -> web.StreamResponse:
        if fault.hang:
            await asyncio.sleep(30)
        if isinstance(fault.body, str):
            return web.Response(status=fault.status, text=fault.body, headers=fault.headers)
        return web.json_response(fault.body, status=fault.status, headers=fault.headers)

    def effect(self, method: str, arguments: dict[str, Any]) -> dict[str, Any]:
        if method in self.answers:
            return self.answers[method]
        if method in {"chat.postMessage", "chat.postEphemeral"}:
            ts = f"1763613000.{next(self.numbers):06d}"
            self.messages.append({**arguments, "ts": ts})
            return {"ok": True, "ts": ts, "message_ts": ts, "channel": arguments["channel"]}
        if method == "chat.update":
            kept = [message for message in self.messages if message["ts"] == arguments["ts"]]
            if not kept:
                return {"ok": False, "error": "message_not_found"}
            kept[0].update(arguments)
            return {"ok": True, "ts": arguments["ts"], "channel": arguments["channel"]}
        if method in {"conversations.history", "conversations.replies"}:
            return {"ok": True, "messages": list(reversed(self.messages))}
        if method == "files.getUploadURLExternal":
            number = f"F{next(self.numbers):04d}"
            return {
                "ok": True,
                "file_id": number,
                "upload_url": f"{self.upload_host or self.url}/slack/upload/{number}",
            }
        if method == "files.completeUploadExternal":
            return self._shared(arguments)
        known: dict[str, dict[str, Any]] = {
            "auth.test": {
                "team_id": "T1",
                "user_id": "UBOT",
                "bot_id": "BBOT",
                "is_enterprise_install": False,
            },
            "conversations.open": {"channel": {"id": f"D{arguments.get('users')}"}},
            "apps.connections.open": {"url": self.url.replace("http", "ws") + "/slack/socket"},
            "files.info": {"file": {"url_private": f"{self.url}/slack/files/by-id"}},
            "assistant.threads.setStatus": {},
        }
        return {"ok": True, **known[method]} if method in known else {"ok": False, "error": "unknown_method"}

    def _shared(self, arguments: dict[str, Any]) -> dict[str, Any]:
        files = json.loads(arguments["files"])
        if any(one["id"] not in self.uploaded for one in files):
            return {"ok": False, "error": "file_not_found"}
        ts = f"1763613000.{next(self.numbers):06d}"
        blocks = json.loads(arguments["blocks"])
        self.messages.append({**arguments, "blocks": blocks, "files": files, "ts": ts})
        return {"ok": True, "files": files}

    async def upload(self, request: web.Request) -> web.Response:
        number = request.match_info["number"]
        fault = self.fail["upload"].pop(0) if self.fail.get("upload") else None
        if fault:
            return web.Response(status=fault.status, headers=fault.headers)
        assert "Authorization" not in request.headers
        self.uploaded[number] = await request.read()
        return web.Response(text="OK")

    async def file(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        self.fetched.append((name, request.headers.get("Authorization", "")))
        status, headers, body = self.files[name]
        return web.Response(status=status, headers=headers, body=body)

    async def socket(self, request: web.Request) -> web.StreamResponse:
        connection = web.WebSocketResponse()
        await connection.prepare(request)
        await connection.send_json({"type": "hello", "num_connections": 1})
        self.sockets.append(connection)
        async for message in connection:
            if message.type == WSMsgType.TEXT:
                ack = json.loads(message.data)
                self.acks.append(ack["envelope_id"])
                self.told.append(ack.get("payload"))
        return connection


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    fake = FakeSlack()
    app = web.Application(client_max_size=2**26)
    app.add_routes(
        [
            web.route("*", "/slack/api/{method}", fake.api),
            web.get("/slack/files/{name}", fake.file),
            web.post("/slack/upload/{number}", fake.upload),
            web.get("/slack/socket", fake.socket),
        ]
    )
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield fake
    await runner.cleanup()


def settings(**values: str) -> Settings:
    given = {"SLACK_BOT_TOKEN": BOT, "SLACK_SIGNING_SECRET": SECRET, **values}
    return Settings.model_validate(given)


def surroundings(**values: Any) -> Surroundings:
    return Surroundings(
        **{"clock": lambda: NOW, "public_url": "https://desk.example", "sandbox": True, **values}
    )


@pytest.fixture
def channel(slack: FakeSlack):
    made = build(settings(SLACK_API_URL=f"{slack.url}/slack"), surroundings())
    assert made is not None
    return made


@pytest.fixture
def until() -> Callable[..., Any]:
    async def wait(condition: Callable[[], Any], *, seconds: float = 8.0) -> None:
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "did not happen in time"
            await asyncio.sleep(0.01)

    return wait


def signed(body: bytes, *, secret: str = SECRET, at: float | None = None, **headers: str) -> WebRequest:
    stamp = str(int(NOW.timestamp() if at is None else at))
    digest = hmac.new(secret.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    found = {"x-slack-request-timestamp": stamp, "x-slack-signature": f"v0={digest}", **headers}
    return WebRequest("/webhooks/slack", "https://desk.example/webhooks/slack", found, body)


@pytest.fixture
def kit() -> Any:
    """What the tests share besides the fake: builders of settings, requests and faults."""

    class Kit:
        SECRET, BOT, NOW, PAYLOADS = SECRET, BOT, NOW, PAYLOADS
        Fault = Fault
        settings = staticmethod(settings)
        surroundings = staticmethod(surroundings)
        signed = staticmethod(signed)

    return Kit
