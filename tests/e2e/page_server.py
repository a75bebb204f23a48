"""A small server with made-up chats that speaks the sandbox's API, for the page alone."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from aiohttp import WSMsgType, web
from PIL import Image, ImageDraw

from tests.e2e.page_state import ledger_rows, made_up_state, message

PAGE = Path(__file__).resolve().parents[2] / "integrations/sandbox/page"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class FakeSandbox:
    """Remembers what the page did; tests push what a desk would have answered."""

    def __init__(self) -> None:
        self.runner: web.AppRunner | None = None
        self.sockets: set[web.WebSocketResponse] = set()
        self.refuse = ""
        self.port = 0
        self._happened = asyncio.Event()
        self.fresh()

    def fresh(self) -> None:
        self.state = made_up_state()
        self.rows = ledger_rows()
        self.acts: list[dict[str, Any]] = []
        self.clock: list[dict[str, Any]] = []
        self.resets = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/"

    async def start(self, port: int = 0) -> None:
        app = web.Application()
        app.add_routes(self._routes())
        app.on_response_prepare.append(self._prepare)
        self.runner = web.AppRunner(app, shutdown_timeout=0.2)
        await self.runner.setup()
        site = web.TCPSite(self.runner, "127.0.0.1", port)
        await site.start()
        self.port = self.runner.addresses[0][1]

    async def stop(self) -> None:
        for socket in list(self.sockets):
            await socket.close()
        if self.runner:
            await self.runner.cleanup()

    async def until(self, condition: Callable[[], object], limit_s: float = 6.0) -> None:
        """Wait until ``condition()`` holds, looked at after each request. Raises TimeoutError."""
        async with asyncio.timeout(limit_s):
            while not condition():
                self._happened.clear()
                await self._happened.wait()

    async def push(self, **event: Any) -> None:
        for socket in list(self.sockets):
            await socket.send_json(event)

    async def say(self, app: str, chat: str, new: dict[str, Any]) -> None:
        """A message arrives, as one of the desk or of a person."""
        self.state["chats"][app].setdefault(chat, []).append(new)
        await self.push(type="message", app=app, chat=chat, message=new)

    async def _prepare(self, _: web.Request, response: web.StreamResponse) -> None:
        response.headers["Content-Security-Policy"] = POLICY
        self._happened.set()

    def _routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", _file("index.html")),
            web.get("/sandbox/page/{name}", _any_file),
            web.get("/media/{name}", _picture),
            web.get("/sandbox/state", self._answer(lambda: self.state)),
            web.get("/sandbox/live", self._live),
            web.post("/sandbox/act", self._act),
            web.post("/sandbox/clock", self._clock),
            web.get("/sandbox/faults", self._answer(lambda: {"faults": self.state["faults"]})),
            web.post("/sandbox/faults", self._add_fault),
            web.delete("/sandbox/faults", self._clear_faults),
            web.get("/sandbox/ledger", self._answer(lambda: {"rows": self.rows})),
            web.post("/sandbox/reset", self._reset),
        ]

    def _answer(self, make: Callable[[], Any]) -> Any:
        async def handler(_: web.Request) -> web.Response:
            return web.json_response(make())

        return handler

    async def _live(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        self.sockets.add(socket)
        async for received in socket:
            if received.type is WSMsgType.ERROR:
                break
        self.sockets.discard(socket)
        return socket

    async def _act(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.acts.append(body)
        if self.refuse:
            return web.json_response({"error": self.refuse}, status=400)
        if body["kind"] == "text":
            new = message(
                f"new{len(self.acts)}", body["as"], 15, {"text": body["text"], "body": body["text"]}
            )
            await self.say(body["app"], body["chat"], new | {"thread": body.get("thread"), "status": "sent"})
        person = next(p for p in self.state["personas"] if p["id"] == body["as"])
        changes = {"start": {"started": True}, "block": {"blocked": True}, "unblock": {"blocked": False}}
        person["apps"].get("telegram", {}).update(changes.get(body["kind"], {}))
        return web.json_response({"ok": True})

    async def _clock(self, request: web.Request) -> web.Response:
        body = await request.json()
        self.clock.append(body)
        self.state["now"] = (
            datetime.fromisoformat(self.state["now"]) + timedelta(seconds=body.get("advance_s", 0))
        ).isoformat()
        await self.push(type="clock", now=self.state["now"])
        return web.json_response({"now": self.state["now"]})

    async def _add_fault(self, request: web.Request) -> web.Response:
        self.state["faults"].append(await request.json())
        await self.push(type="faults")
        return web.json_response({"ok": True})

    async def _clear_faults(self, _: web.Request) -> web.Response:
        self.state["faults"].clear()
        await self.push(type="faults", faults=[])
        return web.json_response({"ok": True})

    async def _reset(self, _: web.Request) -> web.Response:
        self.fresh()
        self.resets += 1
        await self.push(type="reset")
        return web.json_response({"ok": True})


def _file(name: str) -> Any:
    async def handler(_: web.Request) -> web.FileResponse:
        return web.FileResponse(PAGE / name)

    return handler


async def _any_file(request: web.Request) -> web.StreamResponse:
    path = PAGE / Path(request.match_info["name"]).name
    if not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path)


async def _picture(request: web.Request) -> web.Response:
    name = request.match_info["name"]
    image = (
        _sheet()
        if name.startswith("sheet")
        else _face(int("".join(filter(str.isdigit, name)) or 0), 216, 264)
    )
    held = io.BytesIO()
    image.save(held, "PNG")
    return web.Response(body=held.getvalue(), content_type="image/png")


def _face(n: int, width: int, height: int) -> Image.Image:
    tones = [
        ("#c9b6ff", "#7a6cf0"),
        ("#b7a7f7", "#5b4fd6"),
        ("#ffd2a8", "#e08b4b"),
        ("#b5e8d2", "#3f9f7c"),
        ("#ffc4cf", "#d0627c"),
        ("#bcdcf5", "#3d7fb5"),
    ]
    light, deep = tones[n % len(tones)]
    image = Image.new("RGB", (width, height), light)
    draw = ImageDraw.Draw(image)
    draw.ellipse((width * 0.08, height * 0.68, width * 0.92, height * 1.4), fill=deep)
    draw.ellipse((width * 0.26, height * 0.16, width * 0.74, height * 0.72), fill=deep)
    draw.ellipse((width * 0.32, height * 0.24, width * 0.68, height * 0.68), fill="#e9c3a0")
    return image


def _sheet() -> Image.Image:
    sheet = Image.new("RGB", (620, 252), "#f6f2ec")
    for n in range(3):
        sheet.paste(_face(n + 1, 196, 240), (6 + n * 204, 6))
        ImageDraw.Draw(sheet).rounded_rectangle((14 + n * 204, 14, 46 + n * 204, 46), 8, fill="#16181d")
        ImageDraw.Draw(sheet).text((26 + n * 204, 20), str(n + 1), fill="white", font_size=18)
    return sheet
