"""The SDK's web client as the desk uses it: no retries, real timeouts, quiet logs."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bots.slack.body import mapping
from bots.slack.refusals import FAILURES, translate
from bots.slack.settings import Settings, loopback, reveal

TIMEOUT = aiohttp.ClientTimeout(total=10, sock_connect=5)
"""A connection that does not stand within 5 s sent nothing; a call unanswered after 10 s is uncertain."""

sdk_log = logging.getLogger("bots.slack.sdk")
# At lower levels the SDK writes whole messages and socket addresses with their tickets.
sdk_log.setLevel(logging.CRITICAL + 1)
sdk_log.disabled = True


class WebClient(AsyncWebClient):
    """Slack's Web API. A proxy's page in place of JSON counts as an answer without a body."""

    async def _request(self, *, http_verb: Any, api_url: Any, req_args: Any) -> dict[str, Any]:
        result = await super()._request(http_verb=http_verb, api_url=api_url, req_args=req_args)
        # The SDK asks whatever came for a key, and fails on text.
        return {**result, "data": mapping(result["data"])}


class Api:
    """Calls to one workspace. Connections are kept while ``shared`` is entered, else opened per call."""

    def __init__(self, settings: Settings) -> None:
        self._token = reveal(settings.bot_token)
        self.base = settings.api_base
        self.timeout = TIMEOUT
        self._session: aiohttp.ClientSession | None = None

    @asynccontextmanager
    async def shared(self) -> AsyncIterator[None]:
        """Keep connections open for all calls made meanwhile (three times faster than one each)."""
        async with aiohttp.ClientSession(timeout=self.timeout) as session:
            self._session = session
            try:
                yield
            finally:
                self._session = None

    @asynccontextmanager
    async def session(self) -> AsyncIterator[aiohttp.ClientSession]:
        if self._session is not None:
            yield self._session
            return
        async with aiohttp.ClientSession(timeout=self.timeout) as session:
            yield session

    @asynccontextmanager
    async def client(self) -> AsyncIterator[WebClient]:
        async with self.session() as session:
            yield self._client(session)

    def _client(self, session: aiohttp.ClientSession) -> WebClient:
        client = WebClient(
            token=self._token,
            base_url=self.base,
            session=session,
            timeout=10,
            retry_handlers=[],
            logger=sdk_log,
        )
        if self.local:
            client.proxy = None  # the SDK reads HTTP_PROXY, which never leads back to this machine
        return client

    @property
    def local(self) -> bool:
        return loopback(urlsplit(self.base).hostname or "")

    async def call(self, method: str, arguments: dict[str, Any], *, effect: bool = False) -> dict[str, Any]:
        """One call with a JSON body. Raises Unavailable or Undeliverable; ``effect``: see ``translate``."""
        async with self.client() as client:
            try:
                answer = await client.api_call(method, json=arguments)
            except FAILURES as error:
                raise translate(error, method, effect=effect) from error
        return dict(mapping(answer.data))

    async def run(
        self, method: str, calling: Callable[[WebClient], Awaitable[AsyncSlackResponse]], *, effect: bool
    ) -> dict[str, Any]:
        """One of the client's own methods, for calls whose arguments it arranges; errors as in ``call``."""
        async with self.client() as client:
            try:
                answer = await calling(client)
            except FAILURES as error:
                raise translate(error, method, effect=effect) from error
        return dict(mapping(answer.data))

    async def read(self, method: str, arguments: dict[str, Any]) -> dict[str, Any]:
        """One call that only looks; arguments travel in the address, as these methods want them."""
        async with self.client() as client:
            try:
                answer = await client.api_call(method, http_verb="GET", params=arguments)
            except FAILURES as error:
                raise translate(error, method, effect=False) from error
        return dict(mapping(answer.data))
