"""Socket Mode: deliveries over a connection that we open, for a desk without a public address."""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable

import aiohttp
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.async_client import AsyncBaseSocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bots.slack.api import Api, sdk_log
from bots.slack.refusals import FAILURES, translate
from core.errors import Unavailable
from core.ports import Envelope, Ingest, WebRequest

log = logging.getLogger(__name__)

CONNECT_S = 20.0
LOST_S = 60.0
"""The SDK reconnects by itself, but keeps an address that has expired; after this long we start anew."""
LOOK_S = 2.0
DRAIN_S = 5.0
FIRST_WAIT_S, LONGEST_WAIT_S = 1.0, 60.0


async def hold(api: Api, app_token: str, ingest: Ingest, envelope: Callable[[WebRequest], Envelope]) -> None:
    """Receive until cancelled; a delivery is acknowledged only once it is stored."""
    wait = FIRST_WAIT_S
    while True:
        async with api.client() as web:
            client = SocketModeClient(app_token, logger=sdk_log, web_client=web)
            if api.local:
                client.proxy = None
            receiver = _Receiver(ingest, envelope)
            client.socket_mode_request_listeners.append(receiver)
            try:
                await _connect(client)
                wait = FIRST_WAIT_S
                await _lost(client)
            except FAILURES as error:
                log.error(
                    "slack socket not opened", extra={"error": str(translate(error, "socket", effect=False))}
                )
            finally:
                await receiver.drained()
                await _close(client)
        await asyncio.sleep(wait)
        wait = min(LONGEST_WAIT_S, wait * 2)


async def _connect(client: SocketModeClient) -> None:
    async with asyncio.timeout(CONNECT_S):
        client.wss_uri = await client.issue_new_wss_url()
        await client.connect()  # type: ignore[no-untyped-call]
    log.info("slack socket open")


async def _lost(client: SocketModeClient) -> None:
    """Returns when the connection has been gone for ``LOST_S`` in spite of the SDK."""
    seen = time.monotonic()
    while time.monotonic() - seen < LOST_S:
        await asyncio.sleep(LOOK_S)
        if await client.is_connected():
            seen = time.monotonic()
    log.warning("slack socket lost")


async def _close(client: SocketModeClient) -> None:
    """Close the connection and wait for the SDK's own tasks, which it only cancels."""
    tasks = [client.message_processor, client.current_session_monitor, client.message_receiver]
    await client.close()  # type: ignore[no-untyped-call]
    await asyncio.gather(*filter(None, tasks), return_exceptions=True)


class _Receiver:
    """Stores each envelope, then acknowledges it; what is not acknowledged Slack sends again."""

    def __init__(self, ingest: Ingest, envelope: Callable[[WebRequest], Envelope]) -> None:
        self._ingest = ingest
        self._envelope = envelope
        self._open: set[asyncio.Task[None]] = set()

    async def __call__(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        # A task of ours: the SDK forgets its own, and cancelling the channel must not cut one off
        # between storing and acknowledging.
        task = asyncio.create_task(self._take(client, request))
        self._open.add(task)
        task.add_done_callback(self._open.discard)

    async def _take(self, client: AsyncBaseSocketModeClient, request: SocketModeRequest) -> None:
        body = json.dumps(request.payload, separators=(",", ":")).encode()
        web = WebRequest(path="/webhooks/slack", url="", headers={}, body=body)
        envelope = self._envelope(web)
        try:
            await self._ingest([(envelope, body)])
        except Unavailable:
            log.warning("slack delivery not stored", extra={"type": request.type})
            return
        told = None if envelope.answer is None else json.loads(envelope.answer.body)
        answer = SocketModeResponse(envelope_id=request.envelope_id, payload=told)
        try:
            await client.send_socket_mode_response(answer)
        except (aiohttp.ClientError, ConnectionError, AttributeError):
            # The socket was replaced meanwhile: it comes again and is dropped by its id.
            log.info("slack delivery not acknowledged", extra={"type": request.type})

    async def drained(self) -> None:
        if self._open:
            await asyncio.wait(self._open, timeout=DRAIN_S)
