"""What the imitated providers share: people, clock, chats, journal, faults, files, the postman."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from integrations.sandbox.chats import Chats
from integrations.sandbox.clock import MovableClock
from integrations.sandbox.faults import CALL_KINDS, Fault, Faults, bare
from integrations.sandbox.identifiers import Identifiers
from integrations.sandbox.journal import Journal
from integrations.sandbox.media import MediaStore
from integrations.sandbox.postman import Postman
from integrations.sandbox.settings import Persona, SandboxSettings

Refuse = Callable[[str, float], web.Response]
"""(kind of fault, seconds to wait) as the provider words it; kinds: 429, 401, 403, 500."""


class People:
    """The personas, found by the id that each app knows them by."""

    def __init__(self, personas: tuple[Persona, ...]) -> None:
        self.all = personas
        self._by_id = {p.id: p for p in personas}
        self._by_telegram = {p.telegram: p for p in personas if p.telegram}
        self._by_slack = {p.slack: p for p in personas if p.slack}
        self._by_number = {bare(p.whatsapp): p for p in personas if p.whatsapp}
        self._by_number |= {p.bsuid: p for p in personas if p.bsuid}
        self._by_number = {p.sms: p for p in personas if p.sms} | self._by_number
        self._by_mail = {p.email.casefold(): p for p in personas if p.email}

    def by_id(self, persona_id: str) -> Persona | None:
        return self._by_id.get(persona_id)

    def on_telegram(self, user_id: int) -> Persona | None:
        return self._by_telegram.get(user_id)

    def on_slack(self, user_id: str) -> Persona | None:
        return self._by_slack.get(user_id)

    def by_mail(self, address: str) -> Persona | None:
        return self._by_mail.get(address.casefold())

    def on_phone(self, address: str) -> Persona | None:
        """By number or business-scoped id, with or without ``whatsapp:``."""
        return self._by_number.get(bare(address))


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the hub, as the journal and the fault rules see it."""

    app: str
    method: str
    chat: str
    params: dict[str, Any]


@dataclass(frozen=True, slots=True)
class World:
    settings: SandboxSettings
    clock: MovableClock
    ids: Identifiers
    people: People
    chats: Chats
    journal: Journal
    faults: Faults
    media: MediaStore
    postman: Postman

    async def answer(
        self,
        request: web.Request,
        call: Call,
        act: Callable[[], Awaitable[web.Response]],
        refuse: Refuse,
    ) -> web.Response:
        """Let the call happen, or go wrong as a rule says, and write it down either way."""
        began = time.monotonic()
        fault = self.faults.take(call.app, call.method, call.chat, CALL_KINDS)
        response = await self._suffer(request, fault, act, refuse) if fault else await act()
        self.journal.record(
            "call",
            call.app,
            call.method,
            chat=call.chat,
            status=response.status,
            ms=round((time.monotonic() - began) * 1000),
            fault=fault.kind if fault else "",
            request=call.params,
            answer=_readable(response),
        )
        return response

    async def _suffer(
        self,
        request: web.Request,
        fault: Fault,
        act: Callable[[], Awaitable[web.Response]],
        refuse: Refuse,
    ) -> web.Response:
        if fault.kind in ("slow", "500_after", "timeout_after"):
            if fault.kind == "slow":
                await self.postman.pause(fault.retry_after)
            response = await act()
            # A refused call had no effect to lose: its own answer stays.
            if fault.kind == "slow" or response.status >= 400:
                return response
        if fault.kind in ("timeout", "timeout_after"):
            await self._hang(request)
            return web.Response(status=504)
        return refuse(fault.kind.removesuffix("_after"), fault.retry_after)

    async def _hang(self, request: web.Request) -> None:
        """Say nothing until the caller gives up, the sandbox stops, or the patience ends."""
        end = time.monotonic() + self.settings.pace.hang_s
        while time.monotonic() < end and request.transport is not None:
            if not await self.postman.pause(0.02):
                return


def _readable(response: web.Response) -> Any:
    body = response.body
    if not isinstance(body, bytes) or not body:
        return None
    if response.content_type == "application/json":
        return json.loads(body)
    return (
        body.decode("utf-8", "replace")
        if response.content_type.startswith("text/")
        else f"<{len(body)} bytes>"
    )
