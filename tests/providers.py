"""A whole hub that Slack, Telegram and Twilio reach over real HTTP, and an imitation of their APIs
that can be down. Every delivery is signed as its provider would sign it."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import io
import itertools
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientSession, web
from sqlalchemy import func, select
from yarl import URL

from config.app import Hub, build
from config.files import gallery
from config.http import application, serve
from config.settings import load
from core.people import Person, Role
from core.store import bodies, inbox, outbox, persons
from core.store.schema import inbound
from integrations.sandbox import credentials
from integrations.sandbox.twilio.wire import signed
from tests.fakes import FakeClock, sqlite_url
from tests.schema import copy_schema

PUBLIC = "https://desk.example.org"
PATHS = {
    "slack": "/webhooks/slack",
    "telegram": "/webhooks/telegram",
    "whatsapp": "/webhooks/whatsapp",
    "sms": "/webhooks/sms",
}
BY_TWILIO = ("whatsapp", "sms")
OURS, OUR_NUMBER = credentials.TWILIO_WHATSAPP_FROM, credentials.TWILIO_SMS_FROM
SID = credentials.TWILIO_ACCOUNT_SID
FORM, JSON = "application/x-www-form-urlencoded", "application/json"


def form(fields: dict[str, Any]) -> bytes:
    return urlencode({name: str(value) for name, value in fields.items()}, errors="surrogatepass").encode()


@dataclass
class ProviderApis:
    """Answers every call of the three SDKs; ``down``: with a server error instead. ``files``: what people
    sent, by the last part of its address; a Telegram file id is such a part. ``sent``: bodies of calls."""

    down: bool = False
    files: dict[str, bytes] = field(default_factory=dict)
    sent: list[tuple[str, str]] = field(default_factory=list)
    calls: list[str] = field(default_factory=list)
    base: str = ""
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    async def handle(self, request: web.Request) -> web.Response:
        path, number = request.path, next(self._numbers)
        self.calls.append(path)
        if self.down:
            return web.Response(status=503, text="down")
        if request.method == "GET" and path.rpartition("/")[2] in self.files:
            return web.Response(body=self.files[path.rpartition("/")[2]])
        self.sent.append((path, (await request.read()).decode("utf-8", "replace")))
        if path.endswith("/getFile"):
            found = await request.post()
            about = {"file_id": found["file_id"], "file_path": f"photos/{found['file_id']}"}
            return web.json_response({"ok": True, "result": about})
        if path.startswith("/slack"):
            known = {"team_id": "T1", "user_id": "UDESK", "bot_id": "BDESK"}
            opened = {"ts": f"{number}.000100", "channel": {"id": f"D{number}"}}
            return web.json_response({"ok": True, **known, **opened})
        if path.startswith("/telegram"):
            chat = {"id": 1, "type": "private"}
            me = {"id": 100000001, "is_bot": True, "first_name": "Desk", "username": "castmatch_sandbox_bot"}
            return web.json_response(
                {"ok": True, "result": {"message_id": number, "date": 0, "chat": chat, **me}}
            )
        meta = {"key": "contents", "page": 0, "page_size": 50, "next_page_url": None, "url": str(request.url)}
        kind = "HX" if "/content" in path else "SM"
        made = {"sid": f"{kind}{number:032x}", "contents": [], "messages": [], "meta": meta}
        return web.json_response(made, status=201 if request.method == "POST" else 200)

    async def start(self) -> tuple[web.AppRunner, int]:
        app = web.Application(client_max_size=2**24)
        app.router.add_route("*", "/{path:.*}", self.handle)
        runner, port = await serve(app, "127.0.0.1", 0)
        self.base = f"http://127.0.0.1:{port}"
        return runner, port


@dataclass
class ProviderHub:
    """``post`` delivers bytes, the others what a provider would send."""

    hub: Hub
    clock: FakeClock
    apis: ProviderApis
    session: ClientSession
    base: str
    runners: list[web.AppRunner]
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    @classmethod
    async def open(
        cls, folder: Path, *, down: bool = False, pictured: bool = False, address: str = ""
    ) -> ProviderHub:
        """``pictured``: with pictures, as a hub that serves has them. ``address``: of another database."""
        clock, apis = FakeClock(), ProviderApis(down)
        await copy_schema(folder)
        api_runner, api_port = await apis.start()
        elsewhere = {"CASTMATCH_DATABASE_URL": address} if address else {}
        loaded = load({**environment(folder, f"http://127.0.0.1:{api_port}"), **elsewhere})
        pictures = gallery(loaded.hub, clock, PUBLIC) if pictured else None
        wiring = {"pictures": pictures, "files": pictures}
        hub = build(loaded, clock=clock, sandbox=True, backoff_s=(0.0,), **wiring)
        await hub.start(listen=False, tick=False)
        runner, port = await serve(application(hub), "127.0.0.1", 0)
        base = f"http://127.0.0.1:{port}"
        return cls(hub, clock, apis, ClientSession(), base, [runner, api_runner])

    async def close(self) -> None:
        """As a process that is given no time: what is being sent is cut off."""
        await self.session.close()
        await self.runners[0].cleanup()
        await self.hub.engine.stop(patience_s=0.1)
        await self.hub.stop()
        for channel in self.hub.channels.values():
            if hasattr(channel, "close"):
                await channel.close()
        await self.runners[1].cleanup()

    def proof(self, channel: str, body: bytes, path: str = "") -> dict[str, str]:
        """The headers by which a provider proves that it sent ``body``."""
        if channel == "slack":
            stamp = str(int(self.clock().timestamp()))
            secret = credentials.SLACK_SIGNING_SECRET.encode()
            digest = hmac.new(secret, f"v0:{stamp}:".encode() + body, hashlib.sha256).hexdigest()
            return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}
        if channel == "telegram":
            return {"X-Telegram-Bot-Api-Secret-Token": credentials.TELEGRAM_WEBHOOK_SECRET}
        from bots.twilio.fields import pairs

        url = PUBLIC + (path or PATHS[channel])
        return signed(url, {} if "?" in path else dict(pairs(body)), sha256=False)

    async def post(
        self,
        channel: str,
        body: bytes,
        *,
        path: str = "",
        kind: str = "",
        headers: dict[str, str] | None = None,
    ) -> int:
        """One delivery; the status of its answer. ``headers`` replace the proof."""
        path = path or PATHS[channel]
        if channel in BY_TWILIO and body.lstrip()[:1] in (b"{", b"["):
            # Twilio covers what is no form by its hash in the address.
            path += f"?bodySHA256={hashlib.sha256(body).hexdigest()}"
        if headers is None:
            headers = self.proof(channel, body, path)
        kind = kind or (JSON if body.lstrip()[:1] in (b"{", b"[") else FORM)
        url = URL(self.base + path, encoded=True)
        sent = {"data": io.BytesIO(body), "headers": {"Content-Type": kind, **headers}}
        async with self.session.post(url, **sent) as answer:
            await answer.read()
            return answer.status

    async def whatsapp(self, sender: str, text: str, *, bsuid: str = "", sid: str = "", **more: str) -> int:
        """A WhatsApp message. ``sender``: the number, or the BSUID of somebody who hides theirs."""
        fields = {
            "MessageSid": sid or f"SM{next(self._numbers):032x}",
            "AccountSid": SID,
            "From": f"whatsapp:{sender}",
            "To": OURS,
            "Body": text,
            "NumMedia": "0",
            "SmsStatus": "received",
            **({"ExternalUserId": f"whatsapp:{bsuid}"} if bsuid else {}),
            **more,
        }
        return await self.settled(await self.post("whatsapp", form(fields)))

    async def sms(self, sender: str, text: str, *, sid: str = "", **more: str) -> int:
        """An SMS from a number."""
        fields = {
            "MessageSid": sid or f"SM{next(self._numbers):032x}",
            "AccountSid": SID,
            "From": sender,
            "To": OUR_NUMBER,
            "Body": text,
            "NumMedia": "0",
            "SmsStatus": "received",
            **more,
        }
        return await self.settled(await self.post("sms", form(fields)))

    async def telegram(self, sender: int, text: str, *, number: int = 0, **message: Any) -> int:
        """A Telegram message in a chat of its own."""
        n = number or next(self._numbers)
        who = {"id": sender, "is_bot": False, "first_name": "Somebody"}
        body = {"message_id": n, "from": who, "chat": {"id": sender, "type": "private"}, "date": 1763613000}
        update = {"update_id": n, "message": {**body, "text": text, **message}}
        return await self.settled(await self.post("telegram", json.dumps(update).encode()))

    async def settled(self, status: int = 200) -> int:
        await self.hub.settle()
        return status

    async def turned(self, limit_s: float = 30.0) -> None:
        """Every delivery has come to its end; what was said may still be on its way."""
        async with asyncio.timeout(limit_s):
            while True:
                async with self.hub.database.read() as tx:
                    if not await inbox.waiting_conversations(tx, limit=1):
                        return
                await asyncio.sleep(0.02)

    async def person(self, name: str, role: Role, **ids: str) -> Person:
        """Somebody whom an operator gave these ids (channel=id)."""
        async with self.hub.database.transaction() as tx:
            who = await persons.add(tx, "default", name, role, self.clock())
            for channel, own in ids.items():
                await persons.bind(tx, who, channel, own, self.clock(), proof="operator")
        return who

    async def inbound(self) -> list[Any]:
        async with self.hub.database.read() as tx:
            return list(reversed(await inbox.newest(tx, "default", limit=100_000)))

    async def outbox(self) -> list[Any]:
        async with self.hub.database.read() as tx:
            return list(reversed(await outbox.newest(tx, "default", limit=100_000)))

    async def count(self) -> int:
        async with self.hub.database.read() as tx:
            return int(await tx.scalar(select(func.count()).select_from(inbound)))

    async def said(self, chat: str = "", *, after: int = 0) -> list[str]:
        """The texts queued for a chat (its end is enough), beyond the first ``after`` of all."""
        rows = (await self.outbox())[after:]
        return [row["body"]["text"] for row in rows if bodies.decode(row).address.chat.endswith(chat)]

    async def identities(self, who: Person | None = None) -> list[Any]:
        async with self.hub.database.read() as tx:
            query = select(persons.identity).order_by(persons.identity.c.id)
            return await tx.rows(
                query if who is None else query.where(persons.identity.c.person_id == who.id)
            )


def environment(folder: Path, apis: str) -> dict[str, str]:
    """The sandbox's credentials, the providers' APIs at ``apis``."""
    return {
        "CASTMATCH_DATABASE_URL": sqlite_url(folder),
        "CASTMATCH_SECRET": "a secret of the tests",
        "CASTMATCH_PUBLIC_URL": PUBLIC,
        "SLACK_BOT_TOKEN": credentials.SLACK_BOT_TOKEN,
        "SLACK_SIGNING_SECRET": credentials.SLACK_SIGNING_SECRET,
        "SLACK_API_URL": f"{apis}/slack",
        "TELEGRAM_BOT_TOKEN": credentials.TELEGRAM_BOT_TOKEN,
        "TELEGRAM_WEBHOOK_SECRET": credentials.TELEGRAM_WEBHOOK_SECRET,
        "TELEGRAM_API_URL": f"{apis}/telegram",
        "TWILIO_ACCOUNT_SID": credentials.TWILIO_ACCOUNT_SID,
        "TWILIO_AUTH_TOKEN": credentials.TWILIO_AUTH_TOKEN,
        "TWILIO_WHATSAPP_FROM": credentials.TWILIO_WHATSAPP_FROM,
        "TWILIO_SMS_FROM": credentials.TWILIO_SMS_FROM,
        "TWILIO_API_URL": f"{apis}/twilio",
        "SMTP_URL": "smtp://127.0.0.1:9",
        "MAIL_FROM": credentials.MAIL_FROM,
    }
