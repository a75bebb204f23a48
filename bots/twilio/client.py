"""The Twilio SDK's edge: its HTTP client with its faults mended, and its exceptions translated.

Faults of AsyncTwilioHttpClient 9.13 that this replaces: the timeout is never applied; JSON bodies
(Content API) go out form-encoded; ``auth=`` is deprecated in aiohttp 3.14; addresses with phone
numbers are logged; Retry-After is lost. Its own retries repeat POSTs, so they stay off.
"""

from __future__ import annotations

import json
import logging
import math
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from typing import Any
from urllib.parse import urlencode, urlsplit

import aiohttp
from twilio.base.exceptions import (  # type: ignore[import-untyped]
    TwilioException,
    TwilioRestException,
    TwilioServiceException,
)
from twilio.http.async_http_client import AsyncTwilioHttpClient  # type: ignore[import-untyped]
from twilio.http.response import Response  # type: ignore[import-untyped]
from twilio.rest import Client  # type: ignore[import-untyped]

from bots.twilio.refusals import PolicyOf, refusal
from bots.twilio.settings import Account
from core.errors import Unavailable

log = logging.getLogger(__name__)
TIMEOUT_S = 20.0
CONNECT_TIMEOUT_S = 5.0
_retry_after: ContextVar[float | None] = ContextVar("twilio_retry_after", default=None)
_NOT_SENT = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL)


class TwilioHttp(AsyncTwilioHttpClient):  # type: ignore[misc]
    """``api_url`` empty: Twilio itself. Needs a running loop; ``close()`` ends its connections."""

    def __init__(self, api_url: str = "", timeout_s: float = TIMEOUT_S) -> None:
        super().__init__(timeout=timeout_s)
        self._api_url = api_url.rstrip("/")
        self._limits = aiohttp.ClientTimeout(total=timeout_s, sock_connect=CONNECT_TIMEOUT_S)

    async def request(
        self,
        method: str,
        url: str,
        params: dict[str, Any] | None = None,
        data: Any = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 (the SDK's own signature)
        allow_redirects: bool = False,
    ) -> Any:
        headers = dict(headers or {})
        if auth is not None:
            headers["Authorization"] = aiohttp.encode_basic_auth(*auth)
        body: bytes | None = None
        if data:
            as_json = headers.get("Content-Type") == "application/json"
            body = (json.dumps(data) if as_json else urlencode(data, doseq=True)).encode()
        limits = self._limits if timeout is None else aiohttp.ClientTimeout(total=timeout)
        async with self.session.request(
            method.upper(),
            moved(url, self._api_url),
            params={name: str(value) for name, value in (params or {}).items()},
            data=body,
            headers=headers,
            timeout=limits,
            allow_redirects=allow_redirects,
        ) as response:
            _retry_after.set(_seconds(response.headers.get("Retry-After", "")))
            return Response(response.status, await response.text(errors="replace"), response.headers)


def moved(url: str, api_url: str) -> str:
    """A Twilio address at another base: ``{base}/2010-04-01/...`` for the API's own host,
    ``{base}/content/...`` and ``{base}/messaging/...`` for the others."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if not api_url or not host.endswith(".twilio.com"):
        return url
    product = host.split(".")[0]
    prefix = "" if product == "api" else f"/{product}"
    return f"{api_url.rstrip('/')}{prefix}{parts.path}" + (f"?{parts.query}" if parts.query else "")


def _seconds(value: str) -> float | None:
    try:
        seconds = float(value)
    except ValueError:  # the date form is not used by Twilio
        return None
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def connect(settings: Account) -> Any:
    """The SDK's client; its ``http_client`` is to be closed. Needs a running loop."""
    token = settings.auth_token.get_secret_value()
    return Client(settings.account_sid, token, http_client=TwilioHttp(settings.api_url))


@asynccontextmanager
async def connected(settings: Account) -> AsyncIterator[Any]:
    """A client for one piece of work."""
    client = connect(settings)
    try:
        yield client
    finally:
        await client.http_client.close()


@contextmanager
def translated(policy_of: PolicyOf, *, effect: bool = False) -> Iterator[None]:
    """Vendor and network errors as the hub's, by a channel's table.

    ``effect``: the call may send a message, so a break after the bytes left is uncertain.
    """
    _retry_after.set(None)
    try:
        yield
    except TwilioException as error:
        status, code = _status_and_code(error)
        policy = policy_of(status, code)
        if policy.operator:
            log.error("twilio refused the account or its settings", extra={"code": code, "status": status})
        wait_s = _retry_after.get()
        raise refusal(policy, status, code, retry_after_s=wait_s, effect=effect) from error
    except _NOT_SENT as error:
        raise Unavailable("twilio not reached") from error
    except (TimeoutError, aiohttp.ClientError) as error:
        raise Unavailable("no answer from twilio", uncertain=effect) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:  # an answer that is no answer
        raise Unavailable("unreadable answer from twilio", uncertain=effect) from error


def _status_and_code(error: TwilioException) -> tuple[int, int | None]:
    if isinstance(error, TwilioRestException | TwilioServiceException):
        return _number(error.status) or 500, _number(error.code)
    # Listing pages raise the bare base class with the response as second argument.
    response = next((arg for arg in error.args if isinstance(arg, Response)), None)
    if response is None:
        return 500, None
    try:
        payload = json.loads(response.text)
    except ValueError:
        payload = {}
    return response.status_code, _number(payload.get("code")) if isinstance(payload, dict) else None


def _number(value: object) -> int | None:
    try:
        return int(str(value))
    except ValueError:
        return None
