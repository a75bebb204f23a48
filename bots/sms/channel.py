"""The SMS channel: sends through Twilio's REST API, receives through one webhook."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import Any

import aiohttp

from bots.sms.errors import POLICIES, policy_of, reason_for
from bots.sms.parse import CHANNEL, Reader
from bots.sms.render import CAPABILITIES, MB, render
from bots.sms.settings import Settings
from bots.twilio import doctor, media
from bots.twilio.client import connect, translated
from bots.twilio.sent import find_sent, squeezed
from bots.twilio.verify import verifier
from core.errors import Unavailable, Undeliverable
from core.messages import Address, Attachment, Outbound
from core.ports import About, Answer, Finding, Ingest, Payload, Route, Signal, Surroundings

PATH = "/webhooks/sms"
"""Messages and receipts: which of them it is, the fields say."""
SENDS_PER_S = 10.0
CHAT_INTERVAL_S = 1.0
MAX_MEDIA_BYTES = 5 * MB


class Sms:
    """One number. The SDK is connected at first use, inside the running loop."""

    def __init__(self, settings: Settings, surroundings: Surroundings) -> None:
        self._settings = settings
        self._surroundings = surroundings
        self._client: Any = None
        self._about = _about(settings, surroundings)

    @property
    def about(self) -> About:
        return self._about

    async def listen(self, ingest: Ingest) -> None:
        """The webhook brings everything, so this only holds the connections until it is cancelled."""
        try:
            await asyncio.Event().wait()
        finally:
            await self.close()

    async def close(self) -> None:
        """Ends the SDK's connections; the next call opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            await client.http_client.close()

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        """Twilio takes no key and edits nothing: ``key`` and ``edits`` are the outbox's alone."""
        public_url = self._surroundings.public_url
        callback = {"status_callback": f"{public_url}{PATH}"} if public_url else {}
        with translated(policy_of, effect=True):
            message = await self._connected().messages.create_async(
                to=address.chat, from_=self._settings.account, **callback, **payload
            )
            sid = message.sid
        if not sid:
            raise Unavailable("twilio named no message", uncertain=True)
        return str(sid)

    async def signal(self, signal: Signal) -> None:
        """A telephone shows no typing and no reading."""

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
        return await find_sent(
            self._connected(),
            policy_of,
            to=message.address.chat,
            sender=self._settings.account,
            words={squeezed(str(calls[part].get("body", "")))},
            has_media="media_url" in calls[part],
            since=since,
        )

    async def check(self) -> Sequence[Finding]:
        """Opens connections of its own when the channel is not listening, and closes them."""
        idle = self._client is None
        try:
            problems = self._settings.problems(self._surroundings)
            findings = doctor.offline(problems, "TWILIO_SMS_FROM", self._surroundings)
            return [*findings, await doctor.account(self._connected(), self._settings.account_sid, POLICIES)]
        finally:
            if idle:
                await self.close()

    def _connected(self) -> Any:
        if self._client is None:
            self._client = connect(self._settings)
        return self._client


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
        routes=(Route(PATH, verify, reader.envelope, accepted),),
        sends_per_s=SENDS_PER_S,
        chat_interval_s=CHAT_INTERVAL_S,
        failure_reason=reason_for,
    )
