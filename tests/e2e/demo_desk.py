"""The whole demo on a free port, handled as the page handles it: acts in, what people see out."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp
from aiohttp import web

from config.demo.stage import DemoStage
from core.store import outbox
from integrations.sandbox import Pace
from tests.schema import copy_schema

LIMIT_S = 20.0
GULLY = "C0GULLYNIGHTS"


def strings(value: Any) -> Iterator[str]:
    """Every text anywhere in a payload, in order."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from strings(one)


def choices(app: str, payload: dict[str, Any]) -> list[tuple[str, str]]:
    """(label, token) of everything that can be tapped on a message."""
    if app == "telegram":
        rows = payload.get("reply_markup", {}).get("inline_keyboard", [])
        return [(b["text"], b.get("callback_data", "")) for row in rows for b in row]
    if app == "slack":
        blocks = [b for b in payload.get("blocks") or [] if b["type"] == "actions"]
        elements = [element for block in blocks for element in block["elements"]]
        return [(e["text"]["text"], e.get("value", "")) for e in elements if e["type"] == "button"]
    if app == "email":
        return [(link["label"], link["url"]) for link in payload["links"]]
    content = payload.get("content") or {}
    rows = content.get("actions") or content.get("items") or []
    return [(row.get("title") or row.get("item", ""), row["id"]) for row in rows]


@dataclass
class DemoDesk:
    """Speaks and looks as any persona of the page."""

    stage: DemoStage
    address: str
    runner: web.AppRunner
    session: aiohttp.ClientSession
    personas: dict[str, dict[str, Any]] = field(default_factory=dict)
    slack_channel: str = ""
    tomorrow: str = "Sat 21 Nov"
    hour: str = "10:"
    limit_s: float = LIMIT_S

    @classmethod
    async def open(cls, folder: Path, *, hang_s: float = 60.0, **options: Any) -> DemoDesk:
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        listener.listen(128)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        pace = Pace(receipt_s=0.001, hang_s=hang_s)
        await copy_schema(folder, "castmatch.db")
        stage = DemoStage(address, folder, "a secret of the test", pace=pace, **options)
        runner = web.AppRunner(await stage.application(), access_log=None, shutdown_timeout=1.0)
        await runner.setup()
        await web.SockSite(runner, listener).start()
        await stage.start()
        made = cls(stage, address, runner, aiohttp.ClientSession())
        state = await made.state()
        made.personas = {one["id"]: one for one in state["personas"]}
        made.slack_channel = state["slack"]["channels"][0]["id"]
        return made

    @property
    def url(self) -> str:
        return f"{self.address}/"

    async def close(self) -> None:
        await self.session.close()
        await self.stage.stop()
        await self.runner.cleanup()

    async def get(self, path: str) -> Any:
        async with self.session.get(self.address + path) as answer:
            return await answer.json()

    async def post(self, path: str, body: dict[str, Any]) -> Any:
        async with self.session.post(
            self.address + path, json=body, headers={"Origin": self.address}
        ) as answer:
            assert answer.status == 200, await answer.text()
            return await answer.json()

    async def state(self) -> dict[str, Any]:
        found: dict[str, Any] = await self.get("/sandbox/state")
        return found

    def chat(self, who: str, app: str) -> str:
        """The persona's own chat with the desk; Slack: the project's channel."""
        own = self.personas[who]["apps"][app]
        return self.slack_channel if app == "slack" else str(own["chat"])

    async def say(self, who: str, app: str, text: str) -> None:
        await self.post(
            "/sandbox/act", {"as": who, "app": app, "chat": self.chat(who, app), "kind": "text", "text": text}
        )

    async def messages(self, who: str, app: str, *, chat: str = "") -> list[dict[str, Any]]:
        """What the desk wrote into a chat, oldest first."""
        found = (await self.state())["chats"].get(app, {}).get(chat or self.chat(who, app), [])
        return [message for message in found if message["from"] == "hub"]

    async def repeats(self, who: str, app: str) -> int:
        """How many messages of a chat the ledger calls possible repeats: none while nobody dies."""
        return 0

    async def sees(self, who: str, app: str, *words: str, chat: str = "", after: int = 0) -> dict[str, Any]:
        """The first message of the desk, beyond the first ``after``, that holds all the words."""

        async def look() -> dict[str, Any] | None:
            for message in (await self.messages(who, app, chat=chat))[after:]:
                whole = " ".join(strings(message["payload"])).replace("*", "")
                if all(word in whole for word in words):
                    return message
            return None

        return await self.until(look, f"{who} never saw {words} in {app}", who, app)

    async def until(self, look: Callable[[], Any], failure: str, who: str = "", app: str = "") -> Any:
        """Ask again until there is an answer; fails with what was there instead."""
        ends = time.monotonic() + self.limit_s
        while True:
            found = await look()
            if found:
                return found
            if time.monotonic() > ends:
                there = [list(strings(m["payload"])) for m in await self.messages(who, app)] if who else ""
                raise AssertionError(f"{failure}; instead: {json.dumps(there, ensure_ascii=False)[-3000:]}")
            await asyncio.sleep(0.03)

    async def tap(self, who: str, app: str, label: str, message: dict[str, Any], *, chat: str = "") -> None:
        """Tap a button by its label."""
        tokens = dict(choices(app, message["payload"]))
        assert label in tokens, f"no {label!r} among {list(tokens)}"
        act = {"as": who, "app": app, "chat": chat or self.chat(who, app), "message": message["id"]}
        await self.post("/sandbox/act", {**act, "kind": "tap", "token": tokens[label], "label": label})

    async def count(self, who: str, app: str) -> int:
        return len(await self.messages(who, app))

    async def ledger(self, limit: int = 500) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = (await self.get(f"/sandbox/ledger?limit={limit}"))["rows"]
        return rows

    async def settled(self) -> None:
        """Nothing is being worked on or on its way."""
        await self.until(self._quiet, "the demo does not come to rest")

    async def _quiet(self) -> bool:
        """A message may also wait for the limits of its chat: then nobody works, and it is not sent."""
        for _ in range(3):
            await self.stage.hub.settle()
            await self.stage.sandbox.settle()
        async with self.stage.hub.database.read() as tx:
            waiting = await outbox.newest(tx, "default", status="pending", limit=1000)
        now = self.stage.hub.clock()
        return not [row for row in waiting if row["not_before"] is None or row["not_before"] <= now]
