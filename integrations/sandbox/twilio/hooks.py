"""Webhooks from Twilio to the hub: what people wrote, and what became of messages."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from integrations.sandbox.faults import WEBHOOK_KINDS, Fault
from integrations.sandbox.postman import Reply
from integrations.sandbox.twilio.wire import signed
from integrations.sandbox.world import World

INBOUND = {"whatsapp": "/webhooks/whatsapp", "sms": "/webhooks/sms"}
STATUS = "/webhooks/whatsapp/status"


class Hooks:
    def __init__(self, world: World) -> None:
        self._world = world

    async def inbound(self, app: str, form: dict[str, str]) -> None:
        """Post what a person wrote; Twilio does not repeat it by itself when the hub fails."""
        fault = self._world.faults.take(app, "webhook", form["From"], WEBHOOK_KINDS)
        if fault and fault.kind == "out_of_order":
            self._world.postman.spawn(self._later(app, form, fault.retry_after))
            return
        await self._inbound_once(app, form)
        if fault:
            await self._inbound_once(app, form)

    async def status(self, app: str, url: str, form: dict[str, str], fault: Fault | None = None) -> Reply:
        """Post one receipt to the address that the message named."""
        reply = await self._post(url, form)
        self._record(app, "status", form["To"], reply, {"url": url, "form": form}, fault)
        return reply

    async def _later(self, app: str, form: dict[str, str], seconds: float) -> None:
        await self._world.postman.pause(seconds)
        await self._inbound_once(app, form)

    async def _inbound_once(self, app: str, form: dict[str, str]) -> None:
        reply = await self._post(self._world.settings.known_as + INBOUND[app], form)
        self._record(app, "webhook", form["From"], reply, {"id": form["MessageSid"], "form": form}, None)

    async def _post(self, url: str, form: dict[str, str]) -> Reply:
        settings = self._world.settings
        local = self._world.postman.local(url)
        if local is None:
            return Reply(0, failure="not_on_this_machine")
        headers = {
            "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8",
            "I-Twilio-Idempotency-Token": self._world.ids.hexadecimal(),
            "User-Agent": "TwilioProxy/1.1",
            **signed(url, form, sha256=settings.sha256_signatures),
        }
        body = urlencode(form).encode()
        return await self._world.postman.post(local, body, headers, answer_s=settings.pace.webhook_answer_s)

    def _record(
        self, app: str, method: str, chat: str, reply: Reply, request: dict[str, Any], fault: Fault | None
    ) -> None:
        failure = reply.failure or (fault.kind if fault else "")
        self._world.journal.record(
            "webhook",
            app,
            method,
            chat=chat,
            status=reply.status,
            ms=reply.ms,
            fault=failure,
            request=request,
        )
