"""Carries webhooks to the hub, and nothing to any other machine; owns the sandbox's tasks."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from integrations.sandbox.settings import SandboxSettings, is_loopback, require_loopback

log = logging.getLogger(__name__)
_FETCH_LIMIT = 50 * 2**20


@dataclass(frozen=True, slots=True)
class Reply:
    """The hub's answer to a webhook. ``status`` 0: there was none, and ``failure`` says why."""

    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    failure: str = ""
    ms: int = 0

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300


class Postman:
    def __init__(self, settings: SandboxSettings) -> None:
        self._settings = settings
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._stopped = asyncio.Event()

    async def start(self) -> None:
        self._stopped.clear()
        # Never through a proxy: trust_env stays off, whatever the environment says.
        self._session = aiohttp.ClientSession(auto_decompress=True, cookie_jar=aiohttp.DummyCookieJar())

    async def stop(self) -> None:
        """Ends hanging calls and cancels what is still under way."""
        self._stopped.set()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    def spawn(self, work: Coroutine[Any, Any, Any]) -> None:
        """Run in the background; an error there is logged, ``stop`` cancels it."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._finished)

    async def settle(self) -> None:
        """Wait for everything in the background: receipts, retries, echoes."""
        while pending := {t for t in self._tasks if t is not asyncio.current_task()}:
            await asyncio.wait(pending)

    async def pause(self, seconds: float) -> bool:
        """False when the sandbox stopped meanwhile."""
        try:
            async with asyncio.timeout(seconds):
                await self._stopped.wait()
        except TimeoutError:
            return True
        return False

    def local(self, url: str) -> str | None:
        """Where a webhook address leads on this machine; None: it would leave it."""
        known_as = self._settings.known_as
        if url == known_as or url.startswith(known_as + "/"):
            return self._settings.hub_url.rstrip("/") + url[len(known_as) :]
        parts = urlsplit(url)
        return url if parts.scheme == "http" and is_loopback(parts.hostname) else None

    async def post(self, url: str, body: bytes, headers: Mapping[str, str], *, answer_s: float) -> Reply:
        """One attempt. Raises ValueError when the address is not on the loopback interface."""
        require_loopback(url)
        if self._session is None:
            return Reply(0, failure="connection_failed")
        began = time.monotonic()
        timeout = aiohttp.ClientTimeout(total=answer_s)
        try:
            async with self._session.post(
                url, data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                content, status = await response.read(), response.status
        except TimeoutError:
            return Reply(0, failure="http_timeout", ms=_since(began))
        except aiohttp.ClientError:
            return Reply(0, failure="connection_failed", ms=_since(began))
        failure = "" if 200 <= status < 300 else "http_error"
        return Reply(status, content, dict(response.headers), failure, _since(began))

    async def fetch(self, url: str) -> Reply | None:
        """What a provider would get for a media address; None: on another machine, so not asked."""
        address = self.local(url)
        if address is None or self._session is None:
            return None
        try:
            async with self._session.get(address, timeout=aiohttp.ClientTimeout(total=10)) as response:
                content = await response.content.read(_FETCH_LIMIT)
                return Reply(response.status, content, dict(response.headers))
        except (aiohttp.ClientError, TimeoutError):
            return Reply(0, failure="connection_failed")

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("sandbox task failed", exc_info=error)


def _since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
