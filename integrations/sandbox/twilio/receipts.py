"""What becomes of a message after Twilio took it: delivered, read, or failed with a code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from integrations.sandbox.credentials import TWILIO_ACCOUNT_SID
from integrations.sandbox.faults import RECEIPT_KINDS, bare
from integrations.sandbox.twilio.content import SESSION_BUTTONS, Filled
from integrations.sandbox.twilio.hooks import Hooks
from integrations.sandbox.twilio.phones import Phones
from integrations.sandbox.twilio.wire import rfc2822
from integrations.sandbox.world import World

_MEDIA_BYTES = 16 * 2**20
_IMAGE_BYTES = 5 * 2**20
_RANK = ("accepted", "queued", "sending", "sent", "delivered", "read")
_WORDS = {
    63003: "Channel could not find To address",
    63014: "Message delivery failed because it was blocked by a user action",
    63016: "Failed to send freeform message because you are outside the allowed window. "
    "If you are using WhatsApp, please use a Message Template.",
    63019: "Media failed to download",
    63021: "Channel invalid content error",
}


@dataclass(frozen=True, slots=True)
class Sent:
    app: str
    chat: str
    resource: dict[str, Any]
    callback: str
    filled: Filled | None
    media: tuple[str, ...]


class Receipts:
    """Each message goes its way in the background, with a short real pause before each step."""

    def __init__(self, world: World, phones: Phones, hooks: Hooks) -> None:
        self._world = world
        self._phones = phones
        self._hooks = hooks

    def follow(self, sent: Sent) -> None:
        self._world.postman.spawn(self._follow(sent))

    async def _follow(self, sent: Sent) -> None:
        fault = self._world.faults.take(sent.app, "status", sent.chat, RECEIPT_KINDS)
        pause = self._world.settings.pace.receipt_s
        code = await self._failure(sent)
        steps = ("failed",) if code else self._steps(sent)
        if fault and fault.kind == "late_receipts":
            await self._world.postman.pause(fault.retry_after)
        if fault and fault.kind == "out_of_order":
            steps = steps[::-1]
        for step in steps:
            if not await self._world.postman.pause(pause):
                return
            self._move(sent, step, code)
            if not sent.callback:
                continue
            form = self._form(sent, step, code)
            await self._hooks.status(sent.app, sent.callback, form, fault)
            if fault and fault.kind == "duplicate":
                await self._hooks.status(sent.app, sent.callback, form, fault)

    def _steps(self, sent: Sent) -> tuple[str, ...]:
        if sent.app == "sms":
            return ("sent", "delivered")
        person = self._phones.person(sent.chat)
        reads = person is None or person.read_receipts
        return ("sent", "delivered", "read") if reads else ("sent", "delivered")

    async def _failure(self, sent: Sent) -> int:
        """The error code that ends this message, 0 when it arrives."""
        if sent.chat in self._phones.absent:
            return 63003
        if sent.chat in self._phones.blocked:
            return 63014
        if sent.app == "whatsapp":
            approved = sent.filled is not None and sent.filled.approved
            if not approved and not self._phones.window_open(sent.chat):
                return 63016
            if sent.filled and not approved and sent.filled.buttons > SESSION_BUTTONS:
                return 63021
        return await self._media_failure(sent)

    async def _media_failure(self, sent: Sent) -> int:
        templated = sent.filled.parts.get("media", []) if sent.filled else []
        for url in (*sent.media, *templated):
            reply = await self._world.postman.fetch(url)
            if reply is None:
                continue
            mime = reply.headers.get("Content-Type", "")
            limit = _IMAGE_BYTES if mime.startswith("image/") else _MEDIA_BYTES
            if not reply.ok or len(reply.body) > limit:
                return 63019
        return 0

    def _move(self, sent: Sent, step: str, code: int) -> None:
        """Only forward: a late ``sent`` does not undo ``read``."""
        resource = sent.resource
        if step != "failed" and _RANK.index(step) < _RANK.index(resource["status"]):
            return
        now = rfc2822(self._world.clock())
        resource |= {"status": step, "date_updated": now, "date_sent": resource["date_sent"] or now}
        if code:
            resource |= {"error_code": code, "error_message": _WORDS[code]}
        error = f"{code}: {_WORDS[code]}" if code else ""
        self._world.chats.report(sent.app, sent.chat, resource["sid"], step, error)

    def _form(self, sent: Sent, step: str, code: int) -> dict[str, str]:
        resource = sent.resource
        form = {
            "AccountSid": TWILIO_ACCOUNT_SID,
            "ApiVersion": "2010-04-01",
            "From": resource["from"],
            "To": resource["to"],
            "MessageSid": resource["sid"],
            "SmsSid": resource["sid"],
            "MessageStatus": step,
            "SmsStatus": step,
        }
        if resource["messaging_service_sid"]:
            form["MessagingServiceSid"] = resource["messaging_service_sid"]
        if sent.app == "whatsapp":
            form |= {
                "ChannelPrefix": "whatsapp",
                "ChannelInstallSid": "XE" + "5a0db0c5" * 4,
                "ChannelToAddress": bare(resource["to"]),
            }
        if step == "read":
            form["EventType"] = "READ"
        if code:
            form |= {
                "EventType": "UNDELIVERED",
                "ErrorCode": str(code),
                "ErrorMessage": _WORDS[code],
                "ChannelStatusMessage": _WORDS[code],
            }
        return form
