"""The Web API over HTTP, the socket, uploads, and the addresses that interactions answer to."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from aiohttp import web

from integrations.sandbox.bodies import BadBody, Body, BodyTooLarge, read_body
from integrations.sandbox.credentials import SLACK_APP_TOKEN, SLACK_BOT_TOKEN, same
from integrations.sandbox.slack.deliveries import Deliveries
from integrations.sandbox.slack.files import Files
from integrations.sandbox.slack.posts import Posts
from integrations.sandbox.slack.reading import Reading
from integrations.sandbox.slack.sockets import Sockets
from integrations.sandbox.slack.views import Views
from integrations.sandbox.slack.wire import Params, Refusal, Stamps, fault, granted, refused
from integrations.sandbox.slack.workspace import Workspace
from integrations.sandbox.world import Call, World

_BODY_LIMIT = 2 * 2**20
_RESPONSES = 5
_RESPONSE_S = 30 * 60
_KEPT = 500


class SlackApi:
    def __init__(self, world: World) -> None:
        self._world = world
        self.stamps = Stamps(world.clock)
        self.workspace = Workspace(world)
        self.sockets = Sockets(world)
        self.deliveries = Deliveries(world, self.sockets)
        self.posts = Posts(world, self.workspace, self.stamps, self.deliveries)
        self.reading = Reading(world, self.workspace, self.posts)
        self.files = Files(world, self.workspace, self.posts)
        self.views = Views(world)
        self._responses: OrderedDict[str, tuple[tuple[str, str, str], int, float]] = OrderedDict()
        self._methods = {
            **self.workspace.methods(),
            **self.posts.methods(),
            **self.reading.methods(),
            **self.files.methods(),
            **self.views.methods(),
        }

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/sandbox/slack/api/{method}", self._called),
            web.post("/sandbox/slack/api/{method}", self._called),
            web.get("/sandbox/slack/socket", self.sockets.serve),
            web.post("/sandbox/slack/response/{id}", self._responded),
            *self.files.routes(),
        ]

    def reset(self) -> None:
        for part in (self.workspace, self.posts, self.files, self.views):
            part.reset()
        self._responses.clear()

    def response_url(self, channel: str, ts: str, user: str) -> str:
        """Where an interaction may be answered: five times within half an hour of business time."""
        key = self._world.ids.hexadecimal(length=24)
        self._responses[key] = ((channel, ts, user), 0, self._world.clock().timestamp() + _RESPONSE_S)
        if len(self._responses) > _KEPT:
            self._responses.popitem(last=False)
        return f"{self._world.settings.own_url}/sandbox/slack/response/{key}"

    async def _called(self, request: web.Request) -> web.Response:
        try:
            body = await read_body(request, _BODY_LIMIT)
        except BodyTooLarge:
            return refused(Refusal("request_too_large"))
        except BadBody:
            return refused(
                Refusal("invalid_json" if request.content_type == "application/json" else "invalid_form_data")
            )
        method = request.match_info["method"]
        if refusal := _stranger(request, body, method):
            return refused(refusal)
        params = Params(body)
        channel = params.text("channel") or params.text("channel_id")
        call = Call("slack", method, channel, params.as_json())
        return await self._world.answer(request, call, lambda: self._perform(method, params), fault)

    async def _perform(self, method: str, params: Params) -> web.Response:
        try:
            if method == "apps.connections.open":
                return granted(await self.sockets.open(params))
            known = self._methods.get(method)
            if known is None:
                raise Refusal("unknown_method", req_method=method)
            return granted(await known(params))
        except Refusal as refusal:
            return refused(refusal)

    async def _responded(self, request: web.Request) -> web.Response:
        key = request.match_info["id"]
        try:
            fields = (await read_body(request, _BODY_LIMIT)).fields
        except (BadBody, BodyTooLarge):
            return web.json_response({"ok": False, "error": "invalid_payload"}, status=400)
        held = self._responses.get(key)
        channel = held[0][0] if held else ""

        async def respond() -> web.Response:
            if held is None:
                return web.json_response({"ok": False, "error": "used_url"}, status=404)
            origin, used, until = held
            if used >= _RESPONSES or self._world.clock().timestamp() > until:
                return web.json_response({"ok": False, "error": "expired_url"}, status=404)
            self._responses[key] = (origin, used + 1, until)
            try:
                await self.posts.respond(origin, fields)
            except Refusal as refusal:
                return web.json_response(refusal.body, status=400)
            return web.Response(text="ok")

        call = Call("slack", "response_url", channel, fields)
        return await self._world.answer(request, call, respond, fault)


def _stranger(request: web.Request, body: Body, method: str) -> Refusal | None:
    given: Any = request.headers.get("Authorization", "").removeprefix("Bearer ") or body.fields.get(
        "token", ""
    )
    if not given:
        return Refusal("not_authed")
    wanted, other = SLACK_BOT_TOKEN, SLACK_APP_TOKEN
    if method == "apps.connections.open":
        wanted, other = other, wanted
    if same(str(given), wanted):
        return None
    return Refusal("not_allowed_token_type" if same(str(given), other) else "invalid_auth")
