"""The SDK as this channel uses it: any Bot API method with plain JSON in and out, one attempt each.

The SDK's typed methods are not used for updates and answers: they refuse an update or answer with
a field they do not expect, and then it is neither read nor known to be sent.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
from telegram import Bot
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

from bots.telegram.chats import identifier
from bots.telegram.failures import Refusal, translated
from bots.telegram.fields import mapping, number, string
from core.errors import HubError, Rejected, Unavailable, Undeliverable

CONNECT_S, WRITE_S, POOL_S = 5.0, 10.0, 5.0
READ_S = 15.0
# Telegram fetches a file behind an URL before it answers.
MEDIA_READ_S = 40.0
# A file of 20 MB, the largest there is, on a slow line.
DOWNLOAD_S = 120.0
CONNECTIONS = 32
_CHUNK = 64 * 1024
# These are raised before a whole request has left, so nothing can have been done.
_UNSENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.ProxyError,
    httpx.InvalidURL,
)
# The SDK's HTTP client logs addresses, which hold the token, and the SDK logs what is said.
_TALKATIVE = (("httpx", logging.WARNING), ("httpcore", logging.WARNING), ("telegram", logging.INFO))


class Refused(TelegramError):
    """A non-2xx answer, with what the SDK's own errors leave out: the status and who answered.

    It also keeps RetryAfter from being made, whose constructor warns about its own type.
    """

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.description or str(refusal.status))
        self.refusal = refusal


class _Request(HTTPXRequest):
    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        status, body = await super().do_request(*args, **kwargs)
        if 200 <= status <= 299:
            return status, body
        raise Refused(_refusal(status, body))

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """As the SDK's, without writing the answer to the log."""
        answer = _answer(payload)
        if "result" not in answer:
            raise TelegramError("no result in the answer")
        return answer


class _RawBot(Bot):
    async def raw(self, method: str, args: Mapping[str, Any], read_s: float) -> Any:
        return await self._post(method, dict(args), read_timeout=read_s)


class Wire:
    """The connections of one bot. ``base``: the Bot API server's address."""

    def __init__(self, token: str, base: str) -> None:
        for name, level in _TALKATIVE:
            logger = logging.getLogger(name)
            logger.setLevel(max(level, logger.level))
        # A company's proxy cannot reach a server on this machine.
        self._options: dict[str, Any] = {"trust_env": not _is_local(base)}
        self._polls, self._calls = self._requests(1), self._requests(CONNECTIONS)
        self._bot = _RawBot(
            token,
            base_url=f"{base}/bot",
            base_file_url=f"{base}/file/bot",
            request=self._calls,
            get_updates_request=self._polls,
        )
        self._downloads: httpx.AsyncClient | None = None

    async def call(self, method: str, args: Mapping[str, Any], *, read_s: float = READ_S) -> Any:
        """The ``result`` of one call. Raises Refused, or Unavailable when there was no answer.

        Connections closed by ``close`` are made anew.
        """
        await (self._polls if method == "getUpdates" else self._calls).initialize()
        try:
            # The SDK's timeouts are per read: a server that drips bytes would hold a call for ever.
            async with asyncio.timeout(CONNECT_S + WRITE_S + POOL_S + read_s):
                return await self._bot.raw(method, args, read_s)
        except Refused:
            raise
        except TimeoutError as error:
            raise Unavailable(f"telegram {method}", uncertain=True) from error
        except TelegramError as error:
            unsent = isinstance(error.__cause__, _UNSENT)
            raise Unavailable(f"telegram {method}", uncertain=not unsent) from error

    async def download(self, path: str, max_bytes: int) -> bytes:
        """The bytes at a ``file_path`` of getFile. Raises Rejected while reading more than that."""
        if path.startswith("/") or ".." in path.split("/") or "://" in path:
            # A Bot API server in local mode names files of its own machine.
            raise Undeliverable("telegram file path", reason="bad_request")
        if self._downloads is None:
            timeout = httpx.Timeout(READ_S, connect=CONNECT_S, pool=POOL_S)
            self._downloads = httpx.AsyncClient(timeout=timeout, follow_redirects=False, **self._options)
        address = f"{self._bot.base_file_url}/{quote(path)}"
        try:
            async with asyncio.timeout(DOWNLOAD_S), self._downloads.stream("GET", address) as answer:
                if answer.status_code != 200:
                    raise _unserved(answer.status_code)
                return await _read(answer, max_bytes)
        except (httpx.HTTPError, TimeoutError) as error:
            raise Unavailable("telegram download") from error

    async def close(self) -> None:
        """Ends all connections."""
        downloads, self._downloads = self._downloads, None
        await self._polls.shutdown()
        await self._calls.shutdown()
        if downloads is not None:
            await downloads.aclose()

    def _requests(self, connections: int) -> _Request:
        return _Request(
            connection_pool_size=connections,
            connect_timeout=CONNECT_S,
            read_timeout=READ_S,
            write_timeout=WRITE_S,
            pool_timeout=POOL_S,
            httpx_kwargs=dict(self._options),
        )


async def _read(answer: httpx.Response, max_bytes: int) -> bytes:
    declared = answer.headers.get("content-length", "")
    if declared.isascii() and declared.isdecimal() and int(declared) > max_bytes:
        raise too_large(max_bytes)
    body = bytearray()
    async for chunk in answer.aiter_bytes(_CHUNK):
        body += chunk
        if len(body) > max_bytes:
            raise too_large(max_bytes)
    return bytes(body)


def _unserved(status: int) -> HubError:
    """A file's link lives for an hour and was made just now, so a refusal is about the file."""
    if status in (400, 403, 404, 410):
        return Undeliverable("telegram file", reason="gone")
    return translated(Refusal(status))


def too_large(max_bytes: int) -> Rejected:
    """What the person reads about a file above the limit."""
    return Rejected("file-too-large", most=max(1, max_bytes // 1_000_000))


def _answer(payload: bytes) -> dict[str, Any]:
    try:
        answer = json.loads(payload.decode("utf-8", "replace"))
    except (ValueError, RecursionError) as error:
        raise TelegramError("unreadable answer") from error
    if not isinstance(answer, dict):
        raise TelegramError("unreadable answer")
    return answer


def _refusal(status: int, body: bytes) -> Refusal:
    try:
        answer = _answer(body)
    except TelegramError:
        return Refusal(status)
    parameters = mapping(answer.get("parameters"))
    return Refusal(
        status,
        string(answer.get("description"), 500),
        number(parameters.get("retry_after")),
        identifier(parameters.get("migrate_to_chat_id")),
    )


def _is_local(base: str) -> bool:
    host = urlsplit(base).hostname or ""
    return host in ("localhost", "::1") or host.startswith("127.")
