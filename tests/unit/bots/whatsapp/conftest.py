"""A small Twilio on the loopback interface, and the values every test here needs."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from inspect import isawaitable
from itertools import count
from typing import Any
from urllib.parse import parse_qsl

import pytest
from aiohttp import encode_basic_auth, web
from aiohttp.test_utils import TestServer
from pydantic import SecretStr

from bots.whatsapp.channel import WhatsApp
from bots.whatsapp.settings import Settings
from core.messages import Address, Outbound
from core.ports import Surroundings

SID = "AC" + "0" * 32
TOKEN = "token"
SENDER = "whatsapp:+14155238886"
RIYA = "whatsapp:+919800000001"
NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PUBLIC = "https://desk.example.org"


def address(chat: str = RIYA) -> Address:
    return Address("whatsapp", SENDER, chat)


def outbound(text: str = "", **values: Any) -> Outbound:
    return Outbound(key="k1", address=values.pop("address", address()), text=text, **values)


@dataclass
class FakeTwilio:
    """Keeps what it was sent; ``answers`` are given first, then everything is accepted."""

    calls: list[tuple[str, dict[str, list[str]], dict[str, str]]] = field(default_factory=list)
    messages: list[dict[str, Any]] = field(default_factory=list)
    contents: list[dict[str, Any]] = field(default_factory=list)
    approvals: dict[str, str] = field(default_factory=dict)
    typing: list[dict[str, str]] = field(default_factory=list)
    answers: list[Callable[[], web.StreamResponse]] = field(default_factory=list)
    refuse_contents: int = 0
    media: dict[str, Callable[[web.Request], Any]] = field(default_factory=dict)
    media_headers: list[dict[str, str]] = field(default_factory=list)
    numbers: count[int] = field(default_factory=lambda: count(1))
    now: datetime = NOW
    url: str = ""

    def app(self) -> web.Application:
        app = web.Application()
        account = f"/twilio/2010-04-01/Accounts/{SID}"
        app.add_routes(
            [
                web.get(f"{account}.json", self.account),
                web.post(f"{account}/Messages.json", self.create),
                web.get(f"{account}/Messages.json", self.list),
                web.get("/twilio/content/v1/Content", self.list_contents),
                web.post("/twilio/content/v1/Content", self.create_content),
                web.get("/twilio/content/v1/Content/{sid}/ApprovalRequests", self.approval),
                web.post("/twilio/content/v1/Content/{sid}/ApprovalRequests/whatsapp", self.approve),
                web.post("/twilio/messaging/v2/Indicators/Typing.json", self.type),
                web.get("/{path:.*media.*}", self.serve),
            ]
        )
        return app

    def genuine(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == encode_basic_auth(SID, TOKEN)

    async def account(self, request: web.Request) -> web.Response:
        if not self.genuine(request):
            return refused(401, 20003)()
        return web.json_response({"sid": SID, "status": "active"})

    async def create(self, request: web.Request) -> web.StreamResponse:
        form: dict[str, list[str]] = {}
        for name, value in parse_qsl(await request.text(), keep_blank_values=True):
            form.setdefault(name, []).append(value)
        self.calls.append((request.path, form, dict(request.headers)))
        if self.answers:
            return self.answers.pop(0)()
        return web.json_response(self.stored(form), status=201)

    def stored(self, form: dict[str, list[str]]) -> dict[str, Any]:
        number = next(self.numbers)
        message = {
            "sid": f"SM{number:032x}",
            "body": self.words(form),
            "to": form["To"][0],
            "from": form["From"][0],
            "direction": "outbound-api",
            "status": "queued",
            "num_media": str(len(form.get("MediaUrl", []))),
            "date_created": format_datetime(self.now),
            "date_sent": None,
        }
        self.messages.insert(0, message)
        return message

    def words(self, form: dict[str, list[str]]) -> str:
        if "ContentSid" not in form:
            return form.get("Body", [""])[0]
        return str(next(iter(self.resolved(form)["types"].values()))["body"])

    def resolved(self, form: dict[str, list[str]]) -> dict[str, Any]:
        """The content as the reader sees it: placeholders replaced everywhere."""
        content = next(c for c in self.contents if c["sid"] == form["ContentSid"][0])
        text = json.dumps(content, ensure_ascii=False)
        for name, value in json.loads(form.get("ContentVariables", ["{}"])[0]).items():
            assert value, "Twilio refuses empty variables"
            assert not set(value) & {"\n", "\t"}, "and line breaks in them"
            text = text.replace(f"{{{{{name}}}}}", json.dumps(value, ensure_ascii=False)[1:-1])
        return dict(json.loads(text))

    async def list(self, request: web.Request) -> web.StreamResponse:
        if self.answers:
            return self.answers.pop(0)()
        rows = [m for m in self.messages if m["to"] == request.query["To"]]
        return web.json_response({"messages": rows, "next_page_uri": None})

    async def list_contents(self, request: web.Request) -> web.StreamResponse:
        if self.refuse_contents:
            return refused(self.refuse_contents, 20008)()
        return web.json_response(
            {"contents": self.contents, "meta": {"next_page_url": None, "key": "contents"}}
        )

    async def create_content(self, request: web.Request) -> web.StreamResponse:
        if self.refuse_contents:
            return refused(self.refuse_contents, 20008)()
        assert request.headers["Content-Type"] == "application/json"
        content = await request.json()
        content["sid"] = f"HX{next(self.numbers):032x}"
        self.contents.append(content)
        return web.json_response(content, status=201)

    async def approval(self, request: web.Request) -> web.Response:
        status = self.approvals.get(request.match_info["sid"], "unsubmitted")
        return web.json_response({"sid": request.match_info["sid"], "whatsapp": {"status": status}})

    async def approve(self, request: web.Request) -> web.Response:
        body = await request.json()
        assert body["category"] == "UTILITY"
        self.approvals[request.match_info["sid"]] = "received"
        return web.json_response({**body, "status": "received"}, status=201)

    async def type(self, request: web.Request) -> web.StreamResponse:
        if self.answers:
            return self.answers.pop(0)()
        self.typing.append(dict(parse_qsl(await request.text())))
        return web.json_response({"success": True})

    async def serve(self, request: web.Request) -> web.StreamResponse:
        self.media_headers.append(dict(request.headers))
        answer = self.media[request.path](request)
        return await answer if isawaitable(answer) else answer


def refused(status: int, code: int, **headers: str) -> Callable[[], web.Response]:
    body = {"code": code, "message": "no", "status": status}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda: web.json_response(body, status=status, headers=named)


@pytest.fixture
async def twilio() -> AsyncIterator[FakeTwilio]:
    fake = FakeTwilio()
    async with TestServer(fake.app()) as server:
        fake.url = str(server.make_url("/")).rstrip("/")
        yield fake


def settings(**values: Any) -> Settings:
    known = {"account_sid": SID, "auth_token": SecretStr(TOKEN), "sender": SENDER}
    return Settings(**{**known, **values})


@pytest.fixture
async def channel(twilio: FakeTwilio) -> AsyncIterator[WhatsApp]:
    surroundings = Surroundings(clock=lambda: NOW, public_url=PUBLIC, sandbox=True)
    whatsapp = WhatsApp(settings(api_url=f"{twilio.url}/twilio"), surroundings)
    yield whatsapp
    await whatsapp.close()
