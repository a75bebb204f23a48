"""The Bot API over HTTP: ``/sandbox/telegram/bot<token>/<method>`` and the files beside it."""

from __future__ import annotations

from typing import Any

from aiohttp import web

from integrations.sandbox.bodies import BadBody, BodyTooLarge, read_body
from integrations.sandbox.credentials import TELEGRAM_BOT_TOKEN, same
from integrations.sandbox.telegram.account import Account, Taps
from integrations.sandbox.telegram.editing import Editing
from integrations.sandbox.telegram.rooms import Rooms
from integrations.sandbox.telegram.sending import Letters, Sending
from integrations.sandbox.telegram.shelf import UPLOAD_LIMIT, Shelf
from integrations.sandbox.telegram.updates import Updates
from integrations.sandbox.telegram.wire import Params, Refusal, fault, granted, refused
from integrations.sandbox.world import Call, World

_SLACK_BYTES = 2**20
"""Room for the other fields of an upload."""


class TelegramApi:
    def __init__(self, world: World) -> None:
        self._world = world
        self.rooms = Rooms(world)
        self.updates = Updates(world)
        self.shelf = Shelf(world)
        self.letters = Letters()
        self.taps = Taps(world)
        self._methods = {
            name.lower(): (name, method)
            for name, method in (
                Sending(world, self.rooms, self.shelf, self.letters).methods()
                | Editing(world, self.rooms, self.shelf, self.letters).methods()
                | Account(world, self.rooms, self.shelf, self.updates, self.taps).methods()
            ).items()
        }

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/sandbox/telegram/bot{token}/{method}", self._called),
            web.post("/sandbox/telegram/bot{token}/{method}", self._called),
            web.get("/sandbox/telegram/file/bot{token}/{path:.+}", self._download),
        ]

    def reset(self) -> None:
        for part in (self.rooms, self.updates, self.shelf):
            part.reset()
        self.letters.clear()

    async def _called(self, request: web.Request) -> web.Response:
        if refusal := _stranger(request):
            return refusal
        try:
            params = Params(await read_body(request, UPLOAD_LIMIT + _SLACK_BYTES))
        except BodyTooLarge:
            return refused(Refusal("Request Entity Too Large", 413))
        except BadBody:
            return refused(Refusal("can't parse the request"))
        name = request.match_info["method"]
        call = Call("telegram", self._proper(name), params.text("chat_id"), params.as_json())
        return await self._world.answer(request, call, lambda: self._perform(name, params), fault)

    def _proper(self, name: str) -> str:
        """Method names are written in any case."""
        known = self._methods.get(name.lower())
        return known[0] if known else name

    async def _perform(self, name: str, params: Params) -> web.Response:
        try:
            if name.lower() == "setwebhook":
                return granted(True, await self.updates.set_hook(params))
            if name.lower() == "deletewebhook":
                return granted(True, self.updates.drop_hook(params))
            known = self._methods.get(name.lower())
            if known is None:
                raise Refusal(status=404)
            result: Any = await known[1](params)
            return granted(result)
        except Refusal as refusal:
            return refused(refusal)

    async def _download(self, request: web.Request) -> web.Response:
        if refusal := _stranger(request):
            return refusal
        path = request.match_info["path"]
        call = Call("telegram", "download", "", {"path": path})

        async def serve() -> web.Response:
            file = self.shelf.by_path(path)
            if file is None or file.stored is None:
                return refused(Refusal(status=404))
            return web.Response(body=file.stored.data, content_type="application/octet-stream")

        return await self._world.answer(request, call, serve, fault)


def _stranger(request: web.Request) -> web.Response | None:
    """Telegram answers 404 to what is no token at all, and 401 to one of another bot."""
    token = request.match_info["token"]
    if same(token, TELEGRAM_BOT_TOKEN):
        return None
    bot_id, colon, secret = token.partition(":")
    well_formed = bot_id.isdecimal() and colon and secret
    return refused(Refusal(status=401 if well_formed else 404))
