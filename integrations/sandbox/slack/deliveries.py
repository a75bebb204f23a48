"""Everything Slack sends to the hub: events with their repetitions, interactions, commands."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

from integrations.sandbox.credentials import SLACK_APP_ID, SLACK_BOT_USER_ID, SLACK_TEAM_ID
from integrations.sandbox.faults import WEBHOOK_KINDS
from integrations.sandbox.postman import Reply
from integrations.sandbox.slack.sockets import Sockets
from integrations.sandbox.slack.wire import signed
from integrations.sandbox.world import World

_PATH = "/webhooks/slack"
_MOST_RETRIES = 3
VERIFICATION_TOKEN = "SANDBOXverificationtoken"


class Deliveries:
    """Over HTTP, or through a socket when one is open and the settings want it."""

    def __init__(self, world: World, sockets: Sockets) -> None:
        self._world = world
        self._sockets = sockets

    async def event(self, event: dict[str, Any], channel: str) -> dict[str, Any]:
        """One event; the first attempt is over when this returns. Failed ones are repeated with the
        same ``event_id``, at most three times."""
        envelope = {
            "token": VERIFICATION_TOKEN,
            "team_id": SLACK_TEAM_ID,
            "context_team_id": SLACK_TEAM_ID,
            "context_enterprise_id": None,
            "api_app_id": SLACK_APP_ID,
            "event": event,
            "type": "event_callback",
            "event_id": self._world.ids.capital("Ev"),
            "event_time": int(self._world.clock().timestamp()),
            "authorizations": [
                {
                    "enterprise_id": None,
                    "team_id": SLACK_TEAM_ID,
                    "user_id": SLACK_BOT_USER_ID,
                    "is_bot": True,
                    "is_enterprise_install": False,
                }
            ],
            "is_ext_shared_channel": False,
            "event_context": self._world.ids.hexadecimal("4-"),
        }
        await self.resend(envelope, channel)
        return envelope

    async def resend(self, envelope: dict[str, Any], channel: str) -> None:
        """Deliver an event, new or repeated."""
        fault = self._world.faults.take("slack", envelope["event"]["type"], channel, WEBHOOK_KINDS)
        if fault and fault.kind == "out_of_order":
            self._world.postman.spawn(self._later(envelope, channel, fault.retry_after))
            return
        reply = await self._attempt(envelope, channel, 0, "")
        if fault:
            await self._attempt(envelope, channel, 1, "http_timeout")
        elif not reply.ok:
            self._world.postman.spawn(self._retry(envelope, channel, reply))

    async def interact(self, kind: str, payload: dict[str, Any], channel: str) -> Reply:
        """A press, a submitted form: delivered once, and the answer matters."""
        fault = self._world.faults.take("slack", kind, channel, WEBHOOK_KINDS)
        reply = await self._interact(kind, payload, channel)
        if fault and fault.kind == "duplicate":
            await self._interact(kind, payload, channel)
        return reply

    async def command(self, fields: dict[str, str]) -> Reply:
        """A slash command."""
        if self._through_socket:
            reply = await self._sockets.deliver(
                "slash_commands", fields, answerable=True, attempt=0, reason=""
            )
        else:
            reply = await self._post(urlencode(fields).encode(), _FORM, {})
        self._record("slash_command", fields["channel_id"], reply, fields["trigger_id"], {"command": fields})
        return reply

    async def verify_url(self, challenge: str) -> Reply:
        """What Slack asks when an address is entered in the app's settings."""
        body = {"token": VERIFICATION_TOKEN, "challenge": challenge, "type": "url_verification"}
        return await self._post(json.dumps(body).encode(), _JSON, {})

    @property
    def _through_socket(self) -> bool:
        return self._world.settings.socket_mode and self._sockets.connected

    async def _later(self, envelope: dict[str, Any], channel: str, seconds: float) -> None:
        await self._world.postman.pause(seconds)
        await self._attempt(envelope, channel, 0, "")

    async def _retry(self, envelope: dict[str, Any], channel: str, reply: Reply) -> None:
        delays = self._world.settings.pace.webhook_retries_s[:_MOST_RETRIES]
        for number, seconds in enumerate(delays, start=1):
            if reply.headers.get("X-Slack-No-Retry") == "1":
                return
            if not await self._world.postman.pause(seconds):
                return
            reply = await self._attempt(envelope, channel, number, reply.failure)
            if reply.ok:
                return

    async def _attempt(self, envelope: dict[str, Any], channel: str, number: int, reason: str) -> Reply:
        if self._through_socket:
            reply = await self._sockets.deliver(
                "events_api", envelope, answerable=False, attempt=number, reason=reason
            )
        else:
            repeated = {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": reason} if number else {}
            body = json.dumps(envelope, ensure_ascii=False).encode()
            reply = await self._post(body, _JSON, repeated)
        self._record(envelope["event"]["type"], channel, reply, envelope["event_id"], {"envelope": envelope})
        return reply

    async def _interact(self, kind: str, payload: dict[str, Any], channel: str) -> Reply:
        if self._through_socket:
            reply = await self._sockets.deliver("interactive", payload, answerable=True, attempt=0, reason="")
        else:
            body = urlencode({"payload": json.dumps(payload, ensure_ascii=False)}).encode()
            reply = await self._post(body, _FORM, {})
        self._record(kind, channel, reply, payload.get("trigger_id", ""), {"payload": payload})
        return reply

    async def _post(self, body: bytes, content_type: str, more: dict[str, str]) -> Reply:
        settings = self._world.settings
        headers = {
            "Content-Type": content_type,
            "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)",
            **signed(body, int(self._world.clock().timestamp())),
            **more,
        }
        url = settings.hub_url.rstrip("/") + _PATH
        return await self._world.postman.post(url, body, headers, answer_s=settings.pace.slack_answer_s)

    def _record(
        self, method: str, channel: str, reply: Reply, repeat_id: str, content: dict[str, Any]
    ) -> None:
        self._world.journal.record(
            "webhook",
            "slack",
            method,
            chat=channel,
            status=reply.status,
            ms=reply.ms,
            fault=reply.failure,
            request={"id": repeat_id, **content},
        )


_JSON = "application/json"
_FORM = "application/x-www-form-urlencoded"
