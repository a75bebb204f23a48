"""The page and its API: state, live changes, acts, the clock, faults, the ledger, the journal."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web

from integrations.sandbox.act import Actors
from integrations.sandbox.bodies import BadBody, BodyTooLarge, read_body
from integrations.sandbox.errors import NotPossible
from integrations.sandbox.settings import Persona, is_loopback
from integrations.sandbox.slack.users import Slack
from integrations.sandbox.slack.workspace import dm_of
from integrations.sandbox.telegram.users import Telegram
from integrations.sandbox.world import World

Ledger = Callable[[int], Awaitable[list[dict[str, Any]]]]
NextDue = Callable[[], Awaitable[datetime | None]]
StartOver = Callable[[], Awaitable[None]]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_PAGE = Path(__file__).parent / "page"
_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
    ".json": "application/json",
}
_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob: https:",
        "media-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-cache",
}
_INLINE = ("image/", "audio/", "video/", "application/pdf")
_BODY_LIMIT = 24 * 2**20
_LONGEST_ADVANCE = timedelta(days=366)


class Page:
    def __init__(
        self,
        world: World,
        actors: Actors,
        telegram: Telegram,
        slack: Slack,
        *,
        ledger: Ledger | None,
        next_due: NextDue | None,
        start_over: Callable[[], Awaitable[None]],
    ) -> None:
        self._world = world
        self._actors = actors
        self._telegram = telegram
        self._slack = slack
        self._ledger = ledger
        self._next_due = next_due
        self._start_over = start_over
        self._sockets: set[web.WebSocketResponse] = set()

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", _local(self._index)),
            web.get(r"/sandbox/page/{file:[\w./-]+}", _local(self._file)),
            web.get("/sandbox/media/{id}", _local(self._media)),
            web.get("/sandbox/state", _local(self._state)),
            web.get("/sandbox/live", _local(self._live)),
            web.post("/sandbox/act", _local(self._act)),
            web.post("/sandbox/clock", _local(self._clock)),
            web.get("/sandbox/faults", _local(self._faults)),
            web.post("/sandbox/faults", _local(self._add_fault)),
            web.delete("/sandbox/faults", _local(self._clear_faults)),
            web.get("/sandbox/ledger", _local(self._show_ledger)),
            web.get("/sandbox/journal", _local(self._journal)),
            web.post("/sandbox/reset", _local(self._reset)),
        ]

    async def stop(self) -> None:
        for socket in tuple(self._sockets):
            await socket.close()

    def state(self) -> dict[str, Any]:
        """Everything that the page shows, as of now."""
        settings = self._world.settings
        return {
            "now": self._world.clock().isoformat(),
            "personas": [self._persona(person) for person in self._world.people.all],
            "slack": {
                "workspace": settings.workspace,
                "channels": [
                    {"id": c.id, "name": c.name, "members": list(c.members)} for c in settings.channels
                ],
                "views": self._slack.api.views.as_json(),
            },
            "telegram": {
                "groups": [
                    {"id": str(g.id), "title": g.title, "members": list(g.members)} for g in settings.groups
                ]
            },
            "chats": self._world.chats.as_json(),
            "typing": self._world.chats.typing_now(),
            "faults": [fault.as_json() for fault in self._world.faults.rules()],
            "room": {"name": settings.room_name, "people": settings.room_people or len(settings.personas)},
            "hub": {"name": settings.hub_name},
        }

    def _persona(self, person: Persona) -> dict[str, Any]:
        rooms = self._telegram.api.rooms
        apps: dict[str, Any] = {}
        if person.whatsapp_address:
            apps["whatsapp"] = {"chat": person.whatsapp_address}
        if person.slack:
            apps["slack"] = {"user": person.slack, "dm": dm_of(person.slack)}
        if person.telegram:
            apps["telegram"] = {
                "chat": str(person.telegram),
                "started": person.telegram in rooms.started,
                "blocked": person.telegram in rooms.blocked,
            }
        if person.sms:
            apps["sms"] = {"chat": person.sms}
        if person.email:
            apps["email"] = {"chat": person.email}
        return {
            "id": person.id,
            "name": person.name,
            "role": person.role,
            "label": person.label,
            "apps": apps,
        }

    async def _index(self, request: web.Request) -> web.StreamResponse:
        return await _static("index.html")

    async def _file(self, request: web.Request) -> web.StreamResponse:
        return await _static(request.match_info["file"])

    async def _media(self, request: web.Request) -> web.StreamResponse:
        """A file that somebody sent; what a browser might run is offered for download instead."""
        stored = self._world.media.get(request.match_info["id"])
        if stored is None:
            raise web.HTTPNotFound
        shown = stored.mime.startswith(_INLINE) and stored.mime != "image/svg+xml"
        headers = {
            "Content-Type": stored.mime if shown else "application/octet-stream",
            "Content-Disposition": "inline" if shown else "attachment",
            "X-Content-Type-Options": "nosniff",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        }
        return web.Response(body=stored.data, headers=headers)

    async def _state(self, request: web.Request) -> web.StreamResponse:
        return _json(self.state())

    async def _live(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse(heartbeat=30, timeout=1.0)
        await socket.prepare(request)
        queue = self._world.chats.subscribe()
        self._sockets.add(socket)
        sending = asyncio.create_task(_pass_on(queue, socket))
        try:
            async for _ in socket:
                continue  # the page has nothing to say here; reading notices that it left
        finally:
            self._sockets.discard(socket)
            self._world.chats.unsubscribe(queue)
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
        return socket

    async def _act(self, request: web.Request) -> web.StreamResponse:
        await self._actors.perform(await _fields(request))
        return _json({"ok": True})

    async def _clock(self, request: web.Request) -> web.StreamResponse:
        fields = await _fields(request)
        clock = self._world.clock
        if fields.get("to") == "next":
            due = await self._next_due() if self._next_due else None
            if due is not None and due > clock():
                clock.jump_to(due)
        else:
            seconds = fields.get("advance_s")
            if not isinstance(seconds, (int, float)) or isinstance(seconds, bool):
                raise NotPossible("advance_s must be a number of seconds")
            if not 0 <= seconds <= _LONGEST_ADVANCE.total_seconds():
                raise NotPossible("the clock moves forward, by a year at most")
            clock.advance(timedelta(seconds=seconds))
        return _json({"now": clock().isoformat()})

    async def _faults(self, request: web.Request) -> web.StreamResponse:
        return _json({"faults": [fault.as_json() for fault in self._world.faults.rules()]})

    async def _add_fault(self, request: web.Request) -> web.StreamResponse:
        fields = await _fields(request)
        try:
            fault = self._world.faults.add(
                str(fields.get("app") or "*"),
                fields.get("kind", ""),
                method=str(fields.get("method") or "*"),
                chat=str(fields.get("chat") or "*"),
                times=int(fields.get("times") or 1),
                retry_after=float(1.0 if fields.get("retry_after") is None else fields["retry_after"]),
            )
        except (TypeError, ValueError) as error:
            raise NotPossible(str(error)) from error
        return _json({"ok": True, "fault": fault.as_json()})

    async def _clear_faults(self, request: web.Request) -> web.StreamResponse:
        self._world.faults.clear()
        return _json({"ok": True})

    async def _show_ledger(self, request: web.Request) -> web.StreamResponse:
        limit = min(max(_number(request, "limit", 100), 1), 1000)
        return _json({"rows": await self._ledger(limit) if self._ledger else []})

    async def _journal(self, request: web.Request) -> web.StreamResponse:
        entries = self._world.journal.after(_number(request, "after", 0))
        return _json({"entries": [entry.as_json() for entry in entries]})

    async def _reset(self, request: web.Request) -> web.StreamResponse:
        await _fields(request)
        await self._start_over()
        return _json({"ok": True})


def _local(handler: Handler) -> Handler:
    """Only this machine's own page gets an answer: not a page of another site in the same browser,
    and not one that reaches us under a foreign name."""

    async def handle(request: web.Request) -> web.StreamResponse:
        host = urlsplit(f"//{request.host}").hostname
        origin = request.headers.get("Origin")
        foreign = origin is not None and urlsplit(origin).netloc != request.host
        if not is_loopback(host) or foreign:
            return web.json_response({"error": "this page is for this machine only"}, status=403)
        try:
            return await handler(request)
        except NotPossible as error:
            return web.json_response({"error": str(error)}, status=400)

    return handle


async def _fields(request: web.Request) -> dict[str, Any]:
    """Raises NotPossible. Anything but JSON is refused, so that no foreign form can be posted here."""
    if request.content_type != "application/json":
        if not request.can_read_body:
            return {}
        raise NotPossible("send JSON")
    try:
        return (await read_body(request, _BODY_LIMIT)).fields
    except BodyTooLarge:
        raise NotPossible("that is too large") from None
    except BadBody as error:
        raise NotPossible(str(error)) from None


async def _static(name: str) -> web.Response:
    path = (_PAGE / name).resolve()
    kind = _TYPES.get(path.suffix)
    if kind is None or not path.is_relative_to(_PAGE):
        raise web.HTTPNotFound
    try:
        content = await asyncio.to_thread(path.read_bytes)
    except OSError:
        raise web.HTTPNotFound from None
    charset = "utf-8" if kind.startswith("text/") else None
    return web.Response(body=content, content_type=kind, charset=charset, headers=_HEADERS)


async def _pass_on(queue: asyncio.Queue[dict[str, Any]], socket: web.WebSocketResponse) -> None:
    while True:
        event = await queue.get()
        try:
            await socket.send_str(json.dumps(event, ensure_ascii=False, default=str))
        except ConnectionError:
            return


def _json(body: dict[str, Any]) -> web.Response:
    text = json.dumps(body, ensure_ascii=False, default=str)
    return web.Response(text=text, content_type="application/json", headers={"Cache-Control": "no-store"})


def _number(request: web.Request, name: str, default: int) -> int:
    text = request.query.get(name, "")
    return int(text) if text.isdecimal() else default
