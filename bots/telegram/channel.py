"""One bot on Telegram, through the SDK: sending, receiving, files and checks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from bots.telegram.diagnosis import findings
from bots.telegram.failures import translated
from bots.telegram.fields import integer, mapping, string
from bots.telegram.mentions import OwnName
from bots.telegram.outgoing import MAX_FILE_BYTES
from bots.telegram.parse import CHANNEL, Reader
from bots.telegram.polling import ALLOWED_UPDATES, Pace, poll, until_done
from bots.telegram.render import CAPABILITIES, render
from bots.telegram.sending import Sending, next_try, sending
from bots.telegram.settings import WEBHOOK_PATH, Settings
from bots.telegram.verify import verify
from bots.telegram.wire import MEDIA_READ_S, READ_S, Refused, Wire, too_large
from core.errors import HubError, Unavailable, Undeliverable
from core.messages import Address, Attachment, Outbound
from core.ports import About, Finding, Ingest, Payload, Route, Signal, Surroundings

log = logging.getLogger(__name__)

# Source: telegram.constants.FloodLimit; 20 a minute in groups, where 429 tells the rest.
SENDS_PER_S, CHAT_INTERVAL_S = 30.0, 1.0
_SIGNAL_S = 5.0


class TelegramChannel:
    """One bot. Opens no connection before its first call."""

    def __init__(self, settings: Settings, surroundings: Surroundings, pace: Pace | None = None) -> None:
        self._settings = settings
        self._surroundings, self._public_url = surroundings, surroundings.public_url
        self._secret = settings.webhook_secret.get_secret_value()
        self._wire = Wire(settings.bot_token.get_secret_value(), settings.base)
        self._own = OwnName(settings.account)
        self._reader = Reader(self._own, surroundings.clock)
        self._pace = pace or Pace()
        self._about = About(
            name=CHANNEL,
            account=settings.account,
            capabilities=CAPABILITIES,
            parse=self._reader.parse,
            render=render,
            routes=(
                Route(
                    path=WEBHOOK_PATH,
                    verify=partial(verify, self._secret),
                    envelope=self._reader.envelope,
                ),
            ),
            sends_per_s=SENDS_PER_S,
            chat_interval_s=CHAT_INTERVAL_S,
        )

    @property
    def about(self) -> About:
        return self._about

    async def listen(self, ingest: Ingest) -> None:
        """Learns its own name, then polls, or sets the webhook when there is a public address."""
        try:
            await until_done(self._introduce, self._pace, "getMe")
            if not self._surroundings.receives:
                await asyncio.Event().wait()
            if self._public_url:
                await until_done(self._set_webhook, self._pace, "setWebhook")
                await asyncio.Event().wait()
            await self._surroundings.in_turn(f"telegram:{self._about.account}", partial(self._poll, ingest))
        finally:
            await self.close()

    async def _poll(self, ingest: Ingest) -> None:
        # Telegram refuses to be polled while it has a webhook, or by two; what waits for it is kept.
        drop = partial(self._wire.call, "deleteWebhook", {"drop_pending_updates": False})
        await until_done(drop, self._pace, "deleteWebhook")
        await poll(self._wire, self._reader, ingest, self._pace)

    async def close(self) -> None:
        """Ends all connections; the next call opens new ones."""
        await self._wire.close()

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        """``key`` has no room in a message. An edit that changes nothing is a success."""
        attempt: Sending | None = sending(payload, address, edits)
        while attempt is not None:
            try:
                return await self._sent(attempt)
            except Refused as error:
                refusal = error.refusal
                if attempt.edits is not None and refusal.not_modified:
                    return str(attempt.edits)
                following = next_try(attempt, refusal)
                if following is None:
                    self._note(refusal.status)
                    raise translated(refusal, group=attempt.is_group) from error
                attempt = following
        raise Undeliverable("telegram payload")

    async def signal(self, signal: Signal) -> None:
        """``seen`` has no counterpart for bots."""
        method, args = _sign(signal)
        if not method:
            return
        try:
            async with asyncio.timeout(_SIGNAL_S):
                await self._wire.call(method, args)
        except (Refused, HubError, TimeoutError):
            log.debug("telegram signal was not taken", extra={"method": method})

    async def fetch(self, attachment: Attachment, *, max_bytes: int) -> bytes:
        """Files of people, by file id. Telegram itself serves bots at most 20 MB."""
        if not attachment.ref or ":" in attachment.ref:
            raise Undeliverable("not a telegram file", reason="bad_request")
        if attachment.size_bytes is not None and attachment.size_bytes > max_bytes:
            raise too_large(max_bytes)
        try:
            held = mapping(await self._wire.call("getFile", {"file_id": attachment.ref}))
        except Refused as error:
            if error.refusal.mentions("too big"):
                raise too_large(min(max_bytes, MAX_FILE_BYTES)) from error
            self._note(error.refusal.status)
            raise translated(error.refusal) from error
        if (integer(held.get("file_size")) or 0) > max_bytes:
            raise too_large(max_bytes)
        path = string(held.get("file_path"), 1000)
        if not path:
            raise Undeliverable("telegram file", reason="gone")
        return await self._wire.download(path, max_bytes)

    async def look_up(self, message: Outbound, since: datetime, *, part: int = 0) -> str | None:
        """Bots cannot read what they sent."""
        raise Undeliverable("telegram has no history for bots", reason="not_allowed")

    async def check(self) -> Sequence[Finding]:
        """Token, own name, and the way updates come in."""
        try:
            me = mapping(await self._wire.call("getMe", {}))
            self._own.introduce(me)
            webhook = mapping(await self._wire.call("getWebhookInfo", {}))
        except Refused as error:
            return findings(self._settings, self._public_url, refused=error.refusal.status)
        except Unavailable:
            return findings(self._settings, self._public_url)
        return findings(self._settings, self._public_url, me=me, webhook=webhook)

    async def _introduce(self) -> None:
        self._own.introduce(mapping(await self._wire.call("getMe", {})))

    async def _set_webhook(self) -> None:
        await self._wire.call(
            "setWebhook",
            {
                "url": self._public_url + WEBHOOK_PATH,
                "secret_token": self._secret,
                "allowed_updates": list(ALLOWED_UPDATES),
                "drop_pending_updates": False,
            },
        )

    async def _sent(self, attempt: Sending) -> str:
        """The id of the message; an edit may be answered with True alone."""
        read_s = MEDIA_READ_S if attempt.fetches else READ_S
        result = await self._wire.call(attempt.method, attempt.args, read_s=read_s)
        number = integer(mapping(result).get("message_id"))
        if number is None:
            number = attempt.edits
        if number is None:
            raise Unavailable("telegram gave no message id", uncertain=True)
        return str(number)

    def _note(self, status: int) -> None:
        if status in (401, 404):
            log.error("telegram refuses the bot token", extra={"status": status})


def _sign(signal: Signal) -> tuple[str, Mapping[str, Any]]:
    """The call behind a sign; an empty method for none."""
    if signal.kind == "tapped" and signal.inbound is not None and signal.inbound.choice is not None:
        return "answerCallbackQuery", {"callback_query_id": signal.inbound.external_id}
    if signal.kind == "typing":
        args: dict[str, Any] = {"chat_id": signal.address.chat, "action": "typing"}
        if signal.address.thread:
            args["message_thread_id"] = signal.address.thread
        return "sendChatAction", args
    return "", {}
