"""A small Bot API server on the loopback interface, with the state a test looks at."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bots.telegram.settings import Settings
from core.ports import Surroundings

TOKEN = "4242:SANDBOX-token"
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PAYLOADS = Path(__file__).resolve().parents[4] / "../shared/data/payloads/telegram"


class BotApi:
    """Answers as the Bot API does: form or JSON in, ``{"ok": ...}`` out.

    ``faults``: answers by method, used up one after another; a fault is (status, body),
    "drop" (the call is done, the answer lost) or "hang". ``done``: what took effect.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.done: list[tuple[str, dict[str, Any]]] = []
        self.faults: dict[str, list[Any]] = {}
        self.updates: list[dict[str, Any]] = []
        self.confirmed = 0
        self.files: dict[str, bytes] = {}
        self.webhook: dict[str, Any] = {"url": "", "pending_update_count": 0}
        self.me = {"id": 4242, "is_bot": True, "first_name": "Desk", "username": "castmatch_bot"}
        self.url = ""

    def named(self, method: str) -> list[dict[str, Any]]:
        return [args for name, args in self.calls if name == method]

    def fail(self, method: str, status: int, description: str, **parameters: Any) -> None:
        body = {"ok": False, "error_code": status, "description": description}
        if parameters:
            body["parameters"] = parameters
        self.faults.setdefault(method, []).append((status, json.dumps(body)))

    async def handle(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        args = await self._args(request)
        if request.match_info["token"] != TOKEN:
            return self._error(401, "Unauthorized")
        self.calls.append((method, args))
        fault = self.faults[method].pop(0) if self.faults.get(method) else None
        if fault == "hang":
            await asyncio.sleep(30)
        if isinstance(fault, tuple):
            return web.Response(status=fault[0], body=fault[1], content_type="application/json")
        self.done.append((method, args))
        if fault == "drop":
            assert request.transport is not None
            request.transport.close()
        result = await self._result(method, args)
        return (
            result if isinstance(result, web.Response) else web.json_response({"ok": True, "result": result})
        )

    async def serve_file(self, request: web.Request) -> web.StreamResponse:
        body = self.files.get(request.match_info["path"])
        if body is None or request.match_info["token"] != TOKEN:
            return web.Response(status=404)
        answer = web.StreamResponse()
        answer.enable_chunked_encoding()
        await answer.prepare(request)
        for start in range(0, len(body), 1000):
            await answer.write(body[start : start + 1000])
        return answer

    async def _args(self, request: web.Request) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, value in (await request.post()).items():
            try:
                found[name] = json.loads(str(value))
            except ValueError:
                found[name] = value
        return found

    async def _result(self, method: str, args: dict[str, Any]) -> Any:
        if method == "getMe":
            return self.me
        if method == "getWebhookInfo":
            return self.webhook
        if method == "setWebhook":
            self.webhook = {"url": args["url"], "pending_update_count": 0, **args}
            return True
        if method == "getUpdates":
            return await self._poll(args)
        if method == "getFile":
            path = args["file_id"]
            if path not in self.files:
                return self._error(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
            return {"file_id": path, "file_unique_id": "u", "file_path": path}
        if method.startswith(("send", "edit")) and method != "sendChatAction":
            number = args.get("message_id", 100 + len(self.done))
            return {"message_id": number, "date": 1, "chat": {"id": args["chat_id"], "type": "private"}}
        return True

    async def _poll(self, args: dict[str, Any]) -> list[dict[str, Any]]:
        offset = args.get("offset", 0)
        self.confirmed = max(self.confirmed, offset)
        self.updates = [update for update in self.updates if update["update_id"] >= offset]
        return self.updates[: args["limit"]]

    @staticmethod
    def _error(status: int, description: str) -> web.Response:
        body = {"ok": False, "error_code": status, "description": description}
        return web.json_response(body, status=status)


@asynccontextmanager
async def running(api: BotApi) -> AsyncIterator[BotApi]:
    app = web.Application()
    app.router.add_route("*", "/telegram/bot{token}/{method}", api.handle)
    app.router.add_get("/telegram/file/bot{token}/{path:.+}", api.serve_file)
    runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    api.url = f"http://127.0.0.1:{runner.addresses[0][1]}/telegram"
    try:
        yield api
    finally:
        await runner.cleanup()


@pytest.fixture
async def bot_api() -> AsyncIterator[BotApi]:
    async with running(BotApi()) as api:
        yield api


@pytest.fixture
def make_settings() -> Callable[..., Settings]:
    def make(**values: str) -> Settings:
        known = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_WEBHOOK_SECRET": "s3cret_TOKEN-1"}
        return Settings.model_validate(known | values)

    return make


@pytest.fixture
def surroundings() -> Surroundings:
    return Surroundings(clock=lambda: NOW, sandbox=True)


@pytest.fixture
def until() -> Callable[[Callable[[], object]], Any]:
    """Waits for a condition, at most five seconds."""

    async def wait(condition: Callable[[], object]) -> None:
        async with asyncio.timeout(5):
            while not condition():  # noqa: ASYNC110 - the conditions are state of a server, not events
                await asyncio.sleep(0.005)

    return wait


@pytest.fixture
def payloads() -> dict[str, bytes]:
    if not PAYLOADS.is_dir():
        pytest.skip("the recorded payloads are not beside the checkout")
    return {path.stem: path.read_bytes() for path in sorted(PAYLOADS.glob("*.json"))}
