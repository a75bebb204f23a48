"""A whole hub behind its HTTP server, and a client that knows the web's routes."""

from __future__ import annotations

import asyncio
import hashlib
from contextlib import asynccontextmanager

from aiohttp import ClientSession
from yarl import URL

from config.app import build
from config.commands import serve as serving
from config.http import application, serve
from config.settings import load
from core.messages import Address, Outbound
from core.store import outbox, persons
from tests.fakes import FakeClock

OPERATOR = "operator-token-of-the-tests"


class WebHub:
    """A whole hub that listens on a free port, and a client for it."""

    def __init__(self, folder, hub, runner, base, clock):
        self.folder, self.hub, self.runner, self.base, self.clock = folder, hub, runner, base, clock
        self.session = ClientSession()

    @classmethod
    async def open(cls, folder, database="", **wiring):
        clock = FakeClock()
        env = {
            "CASTMATCH_DATABASE_URL": database or f"sqlite+aiosqlite:///{folder}/hub.db",
            "CASTMATCH_SECRET": "a secret of the tests",
            "CASTMATCH_API_TOKEN": OPERATOR,
        }
        hub = build(load(env), clock=clock, **wiring)
        runner, port = await serve(application(hub), "127.0.0.1", 0)
        await hub.start(listen=False)
        return cls(folder, hub, runner, f"http://127.0.0.1:{port}", clock)

    async def close(self):
        await self.session.close()
        await serving.stop(self.hub, self.runner)

    async def person(self, name, role):
        """A person with a bearer token that is their name."""
        async with self.hub.database.transaction() as tx:
            who = await persons.add(tx, "default", name, role, self.clock())
            await persons.set_token(tx, who.id, hashlib.sha256(name.encode()).hexdigest())
        return who

    async def call(self, method, path, token=OPERATOR, **kwargs):
        headers = {**kwargs.pop("headers", {}), **({"Authorization": f"Bearer {token}"} if token else {})}
        url = URL(self.base + path, encoded=True)
        async with self.session.request(method, url, headers=headers, **kwargs) as answer:
            return answer.status, await answer.json(), answer.headers

    async def say(self, text, conversation="c1", token=OPERATOR, **more):
        body = {"conversation_id": conversation, "message": text, **more}
        status, said, _ = await self.call("POST", "/api/v1/chat/message", token, json=body)
        return status, said

    async def history(self, conversation="c1", query="", token=OPERATOR):
        status, said, _ = await self.call("GET", f"/api/v1/chat/{conversation}{query}", token)
        return status, said

    async def ticket(self, conversation="c1", token=OPERATOR):
        body = {"conversation_id": conversation}
        _, said, _ = await self.call("POST", "/api/v1/ws-ticket", token, json=body)
        return said["ticket"]

    @asynccontextmanager
    async def socket(self, conversation="c1", token=OPERATOR, last_id="", ticket=None):
        ticket = ticket or await self.ticket(conversation, token)
        path = f"/api/v1/ws/chat/{conversation}?ticket={ticket}&last_id={last_id}"
        async with self.session.ws_connect(self.base + path) as socket:
            yield socket

    async def tell(self, text, person_id, conversation="c1", key="k", **more):
        """Queue something nobody asked for, and wait until it left."""
        message = Outbound(
            key=key,
            address=Address("web", "here", f"{person_id}/{conversation}"),
            text=text,
            purpose=more.pop("purpose", "alert"),
            **more,
        )
        async with self.hub.database.transaction() as tx:
            await outbox.put(tx, message, org_id="default", now=self.clock(), person_id=person_id)
        await self.hub.settle()

    async def inbound(self):
        return (await self.call("GET", "/api/v1/inbound"))[1]["inbound"]


async def until(socket, kind, **fields):
    """The next event of a kind with these fields."""
    async with asyncio.timeout(10):
        async for frame in socket:
            event = frame.json()
            if event["type"] == kind and all(event.get(name) == value for name, value in fields.items()):
                return event
    raise AssertionError(f"the socket ended before {kind}")
