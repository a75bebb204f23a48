"""Updates on their way to the hub: to its webhook, or into the queue that it polls."""

from __future__ import annotations

import asyncio
import json
import re
from collections import deque
from dataclasses import dataclass
from typing import Any

from integrations.sandbox.faults import WEBHOOK_KINDS
from integrations.sandbox.postman import Reply
from integrations.sandbox.telegram.wire import Params, Refusal
from integrations.sandbox.world import World

_UNASKED = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_PENDING = 1_000
_LAST_DELAYS = 10
"""How often the longest delay is repeated before an update waits for the next setWebhook."""


@dataclass(frozen=True, slots=True)
class Hook:
    url: str
    secret: str
    max_connections: int


class Updates:
    def __init__(self, world: World) -> None:
        self._world = world
        self.hook: Hook | None = None
        self._allowed: tuple[str, ...] = ()
        self._pending: deque[dict[str, Any]] = deque(maxlen=_PENDING)
        self._error: tuple[int, str] | None = None
        self._poller: asyncio.Event | None = None
        self._arrived = asyncio.Event()

    def reset(self) -> None:
        """Forget what waits; the hub's webhook stays, because the hub stays."""
        self._pending.clear()
        self._error = None

    async def set_hook(self, params: Params) -> str:
        """Returns what the answer says. Raises Refusal."""
        url, secret = params.text("url"), params.text("secret_token")
        if not url:
            return self.drop_hook(params)
        if self._world.postman.local(url) is None:
            raise Refusal("bad webhook: the sandbox delivers to this machine only")
        if secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret):
            raise Refusal("secret token contains unallowed characters")
        hook = Hook(url, secret, params.integer("max_connections", 40))
        already = hook == self.hook
        self.hook = hook
        self._allow(params)
        if params.flag("drop_pending_updates"):
            self._pending.clear()
        waiting = list(self._pending)
        self._pending.clear()
        for update in waiting:
            self._world.postman.spawn(self._deliver(update, ""))
        return "Webhook is already set" if already else "Webhook was set"

    def drop_hook(self, params: Params) -> str:
        was, self.hook = self.hook, None
        if params.flag("drop_pending_updates"):
            self._pending.clear()
        return "Webhook was deleted" if was else "Webhook is already deleted"

    def hook_info(self) -> dict[str, Any]:
        info: dict[str, Any] = {
            "url": self.hook.url if self.hook else "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._pending),
        }
        if self.hook:
            info["max_connections"] = self.hook.max_connections
        if self._error:
            info["last_error_date"], info["last_error_message"] = self._error
        if self._allowed:
            info["allowed_updates"] = list(self._allowed)
        return info

    async def push(self, kind: str, content: dict[str, Any], chat: object) -> dict[str, Any] | None:
        """One update; the first attempt is over when this returns. None: the bot did not ask for it."""
        if kind not in self._allowed if self._allowed else kind in _UNASKED:
            return None
        update = {"update_id": self._world.ids.number(), kind: content}
        await self.resend(update, str(chat))
        return update

    async def resend(self, update: dict[str, Any], chat: str) -> None:
        """Deliver an update, new or repeated."""
        kind = next((key for key in update if key != "update_id"), "")
        fault = self._world.faults.take("telegram", kind, chat, WEBHOOK_KINDS)
        if fault and fault.kind == "out_of_order":
            self._world.postman.spawn(self._later(update, chat, fault.retry_after))
            return
        await self._deliver(update, chat)
        if fault:
            await self._deliver(update, chat)

    @property
    def polled(self) -> bool:
        """Somebody waits in getUpdates."""
        return self._poller is not None

    async def poll(self, params: Params) -> list[dict[str, Any]]:
        """Long polling. An offset confirms all lower updates. Raises Refusal (409)."""
        if self.hook:
            raise Refusal(
                "can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
                409,
            )
        self._allow(params)
        self._confirm(params.integer("offset"))
        if self._poller:
            self._poller.set()
        mine = self._poller = asyncio.Event()
        await self._await_update(mine, min(params.number("timeout"), 50.0))
        if mine.is_set():
            raise Refusal(
                "terminated by other getUpdates request; make sure that only one bot instance is running", 409
            )
        self._poller = None
        limit = min(max(params.integer("limit", 100), 1), 100)
        return list(self._pending)[:limit]

    async def _await_update(self, superseded: asyncio.Event, seconds: float) -> None:
        if self._pending or seconds <= 0:
            return
        self._arrived.clear()
        waits = [asyncio.ensure_future(event.wait()) for event in (superseded, self._arrived)]
        stopped = asyncio.ensure_future(self._world.postman.pause(seconds))
        try:
            await asyncio.wait([*waits, stopped], return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in (*waits, stopped):
                wait.cancel()

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        while self._pending and self._pending[0]["update_id"] < offset:
            self._pending.popleft()

    def _allow(self, params: Params) -> None:
        allowed = params.nested("allowed_updates")
        if isinstance(allowed, list):
            self._allowed = tuple(str(kind) for kind in allowed)

    async def _later(self, update: dict[str, Any], chat: str, seconds: float) -> None:
        await self._world.postman.pause(seconds)
        await self._deliver(update, chat)

    async def _deliver(self, update: dict[str, Any], chat: str) -> None:
        if self.hook is None:
            self._queue(update)
            self._record(update, chat, Reply(0, failure="queued"))
            return
        reply = await self._attempt(self.hook, update, chat)
        if not reply.ok:
            self._world.postman.spawn(self._retry(update, chat))

    async def _retry(self, update: dict[str, Any], chat: str) -> None:
        delays = self._world.settings.pace.webhook_retries_s
        for seconds in (*delays, *(delays[-1:] * _LAST_DELAYS)):
            if not await self._world.postman.pause(seconds):
                return
            if self.hook and (await self._attempt(self.hook, update, chat)).ok:
                return
        self._queue(update)

    async def _attempt(self, hook: Hook, update: dict[str, Any], chat: str) -> Reply:
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        body = json.dumps(update, ensure_ascii=False).encode()
        address = self._world.postman.local(hook.url) or ""
        pace = self._world.settings.pace
        reply = await self._world.postman.post(address, body, headers, answer_s=pace.webhook_answer_s)
        if not reply.ok:
            what = f"Wrong response from the webhook: {reply.status}" if reply.status else "Connection failed"
            self._error = (int(self._world.clock().timestamp()), what)
        self._record(update, chat, reply)
        return reply

    def _queue(self, update: dict[str, Any]) -> None:
        self._pending.append(update)
        self._arrived.set()

    def _record(self, update: dict[str, Any], chat: str, reply: Reply) -> None:
        kind = next((key for key in update if key != "update_id"), "")
        request = {"id": str(update["update_id"]), "update": update}
        self._world.journal.record(
            "webhook", "telegram", kind, chat=chat, status=reply.status, ms=reply.ms,
            fault=reply.failure, request=request,
        )  # fmt: skip
