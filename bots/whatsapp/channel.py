"""The WhatsApp channel: sends through Twilio's REST API, receives through its webhooks."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import aiohttp

from bots.twilio import doctor, media
from bots.twilio.client import connect, translated
from bots.twilio.sent import find_sent, squeezed
from bots.twilio.verify import verifier
from bots.whatsapp import webhook
from bots.whatsapp.contents import Contents, shaped, variable
from bots.whatsapp.errors import POLICIES, policy_of, policy_of_user_id, reason_for
from bots.whatsapp.fields import is_user_id
from bots.whatsapp.parse import CHANNEL, Reader
from bots.whatsapp.render import CAPABILITIES, render, text_of
from bots.whatsapp.settings import Settings
from bots.whatsapp.templates import TEMPLATES, find
from core.errors import HubError, Unavailable, Undeliverable
from core.messages import Address, Attachment, Outbound
from core.ports import About, Answer, Finding, Ingest, Payload, Route, Signal, Surroundings

log = logging.getLogger(__name__)
INBOUND_PATH = "/webhooks/whatsapp"
STATUS_PATH = "/webhooks/whatsapp/status"
SENDS_PER_S = 20.0
CHAT_INTERVAL_S = 0.5
MAX_MEDIA_BYTES = 16 * 1024 * 1024
"""WhatsApp media through Twilio (twilio.com/docs/whatsapp/guidance-whatsapp-media-messages, 2026-11)."""
_SIGNAL_TIMEOUT_S = 5.0
_UNKNOWN_CONTENT = ("twilio 21655", "twilio 20404")


class WhatsApp:
    """One sender number. The SDK is connected at first use, inside the running loop."""

    def __init__(self, settings: Settings, surroundings: Surroundings) -> None:
        self._settings = settings
        self._surroundings = surroundings
        self._client: Any = None
        self._contents: Contents | None = None
        self._about = _about(settings, surroundings)

    @property
    def about(self) -> About:
        return self._about

    async def listen(self, ingest: Ingest) -> None:
        """Webhooks bring everything, so this only holds the connections until it is cancelled."""
        try:
            await asyncio.Event().wait()
        finally:
            await self.close()

    async def close(self) -> None:
        """Ends the SDK's connections; the next call opens new ones."""
        client, self._client, self._contents = self._client, None, None
        if client is not None:
            await client.http_client.close()

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        """Twilio takes no key and edits nothing: ``key`` and ``edits`` are the outbox's alone."""
        fields = await self._fields(payload)
        return await self._create(address.chat, fields)

    async def signal(self, signal: Signal) -> None:
        """Typing also marks the message as read, so ``seen`` alone sends nothing."""
        sid = signal.inbound.external_id if signal.inbound else ""
        if signal.kind != "typing" or not sid.startswith(("SM", "MM")):
            return
        try:
            async with asyncio.timeout(_SIGNAL_TIMEOUT_S):
                with translated(policy_of):
                    indicators = self._connected().messaging.v2.typing_indicator
                    await indicators.create_async(channel=CHANNEL, message_id=sid)
        except (HubError, TimeoutError) as error:
            log.debug("typing was not shown", extra={"why": type(error).__name__})

    async def fetch(self, attachment: Attachment, *, max_bytes: int) -> bytes:
        if not attachment.ref.startswith(("http://", "https://")):
            raise Undeliverable("nothing to download", reason="bad_request")
        token = self._settings.auth_token.get_secret_value()
        return await media.download(
            self._connected().http_client.session,
            attachment.ref,
            authorization=aiohttp.encode_basic_auth(self._settings.account_sid, token),
            hosts=media.MediaHosts(self._settings.api_url),
            max_bytes=min(max_bytes, MAX_MEDIA_BYTES),
        )

    async def look_up(self, message: Outbound, since: datetime, *, part: int = 0) -> str | None:
        """Found by recipient, time and words: Twilio keeps no key of ours."""
        calls = render(message)
        if part >= len(calls):
            return None
        wanted, has_media = _words(calls[part]), "media_url" in calls[part]
        return await find_sent(
            self._connected(),
            policy_of,
            to=message.address.chat,
            sender=self._settings.account,
            words=wanted,
            has_media=has_media,
            since=since,
        )

    async def check(self) -> Sequence[Finding]:
        """Opens connections of its own when the channel is not listening, and closes them."""
        idle = self._client is None
        try:
            problems = self._settings.problems(self._surroundings)
            findings = doctor.offline(problems, "TWILIO_WHATSAPP_FROM", self._surroundings)
            findings.append(await doctor.account(self._connected(), self._settings.account_sid, POLICIES))
            if findings[-1].ok:
                findings.append(await self._templates_present())
                findings.append(await self._webhook())
            return findings
        finally:
            if idle:
                await self.close()

    async def _webhook(self) -> Finding:
        """Where incoming messages are sent; an account whose API does not say is told so, not refused."""
        address = None
        try:
            with translated(policy_of):
                address = await webhook.configured(self._connected(), self._settings.sender)
        except HubError:
            log.info("Twilio does not show the sender's webhook")
        return webhook.judged(address, self._surroundings.public_url)

    def _connected(self) -> Any:
        if self._client is None:
            self._client = connect(self._settings)
            self._contents = Contents(self._client)
        return self._client

    def _known_contents(self) -> Contents:
        self._connected()
        assert self._contents is not None
        return self._contents

    async def _fields(self, payload: Payload) -> dict[str, Any]:
        """The parameters of one Messages call."""
        if "template" in payload:
            return await self._template_fields(payload)
        if "content" in payload:
            return await self._content_fields(payload)
        fields: dict[str, Any] = {"body": payload["body"]} if payload.get("body") else {}
        if payload.get("media_url"):
            fields["media_url"] = [payload["media_url"]]
        if payload.get("persistent_action"):
            fields["persistent_action"] = list(payload["persistent_action"])
        return fields

    async def _template_fields(self, payload: Payload) -> dict[str, Any]:
        sid = await self._known_contents().template(payload["template"], payload["language"])
        if sid is None:
            log.error("no such template at Twilio", extra={"template": payload["template"]})
            raise Undeliverable("template missing", reason="window_closed")
        values = {str(n): variable(str(value)) for n, value in enumerate(payload["variables"], 1)}
        return _content_call(sid, values)

    async def _content_fields(self, payload: Payload) -> dict[str, Any]:
        shape = shaped(payload["content"])
        try:
            sid = await self._known_contents().shape(shape)
        except Undeliverable:
            log.warning("buttons were refused, sent as numbered text")
            return {"body": payload["fallback"]}
        return _content_call(sid, shape.variables)

    async def _create(self, chat: str, fields: Mapping[str, Any]) -> str:
        callback = {"status_callback": self._callback} if self._callback else {}
        try:
            with translated(policy_of_user_id if is_user_id(chat) else policy_of, effect=True):
                message = await self._connected().messages.create_async(
                    to=chat, from_=self._settings.account, **callback, **fields
                )
                sid = message.sid
        except HubError as error:
            if "content_sid" not in fields or str(error) not in _UNKNOWN_CONTENT:
                raise
            self._known_contents().forget(fields["content_sid"])
            raise Unavailable("content unknown, to be made anew", retry_after_s=1.0) from error
        if not sid:
            raise Unavailable("twilio named no message", uncertain=True)
        return str(sid)

    @property
    def _callback(self) -> str:
        public_url = self._surroundings.public_url
        return f"{public_url}{STATUS_PATH}" if public_url else ""

    async def _templates_present(self) -> Finding:
        contents = self._known_contents()
        names = [(template.name, template.language) for template in TEMPLATES]
        try:
            missing = [name for name, language in names if await contents.template(name, language) is None]
        except HubError as error:
            return Finding("WhatsApp templates", False, doctor.mend(error, POLICIES))
        return Finding(
            "WhatsApp templates",
            not missing,
            f"run `castmatch templates sync`: {', '.join(dict.fromkeys(missing))}" if missing else "",
        )


def _about(settings: Settings, surroundings: Surroundings) -> About:
    reader = Reader.of(settings.account, settings.account_sid, surroundings.clock)
    verify = verifier(settings.auth_token.get_secret_value(), settings.shared_key.get_secret_value())
    accepted = Answer(200, b"<Response/>", "text/xml")
    return About(
        name=CHANNEL,
        account=settings.account,
        capabilities=CAPABILITIES,
        parse=reader.parse,
        render=render,
        routes=tuple(Route(path, verify, reader.envelope, accepted) for path in (INBOUND_PATH, STATUS_PATH)),
        sends_per_s=SENDS_PER_S,
        chat_interval_s=CHAT_INTERVAL_S,
        failure_reason=reason_for,
    )


def _content_call(sid: str, variables: Mapping[str, str]) -> dict[str, Any]:
    """A call by ContentSid carries no Body or MediaUrl: Twilio refuses the mixture."""
    fields: dict[str, Any] = {"content_sid": sid}
    if variables:
        fields["content_variables"] = json.dumps(dict(variables), ensure_ascii=False)
    return fields


def _words(payload: Payload) -> set[str]:
    """What Twilio may show as the body of this call."""
    if "template" not in payload:
        texts = {text_of(payload), str(payload.get("fallback", text_of(payload)))}
        return {squeezed(text) for text in texts}
    template = find(payload["template"], payload["language"])
    values = [variable(str(value)) for value in payload["variables"]]
    return {squeezed(template.filled(values))} if template else set()
