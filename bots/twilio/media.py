"""The bytes behind an inbound MediaUrl: only from Twilio's own hosts, never more than allowed.

Media addresses need the account's credentials at api.twilio.com and redirect to signed addresses
of its file hosts, which must not see them.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import SplitResult, urljoin, urlsplit

import aiohttp

from bots.twilio.client import CONNECT_TIMEOUT_S, moved
from core.errors import Rejected, Unavailable, Undeliverable

TIMEOUT_S = 60.0
_MAX_REDIRECTS = 3
_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class MediaHosts:
    """Where media may come from. ``api_url``: the configured base, trusted like Twilio itself."""

    api_url: str = ""

    def allowed(self, url: str) -> bool:
        parts = _split(url)
        if parts is None:
            return False
        if self._at_base(parts):
            return True
        host = (parts.hostname or "").lower().rstrip(".")
        if parts.scheme != "https" or parts.port not in (None, 443):
            return False
        if host.endswith((".twilio.com", ".twiliocdn.com")):
            return True
        # Twilio's older file store: a bucket of its own on Amazon's shared host.
        return host == "s3-external-1.amazonaws.com" and parts.path.startswith("/media.twiliocdn.com/")

    def takes_credentials(self, url: str) -> bool:
        parts = _split(url)
        if parts is None:
            return False
        return self._at_base(parts) or (parts.scheme == "https" and parts.hostname == "api.twilio.com")

    def _at_base(self, parts: SplitResult) -> bool:
        base = _split(self.api_url) if self.api_url else None
        if base is None or ".." in parts.path:
            return False
        same = (parts.scheme, parts.hostname, parts.port) == (base.scheme, base.hostname, base.port)
        return same and parts.path.startswith(base.path.rstrip("/") + "/")


def _split(url: str) -> SplitResult | None:
    """The parts of a plain http(s) address; None for anything odd, such as one with a user in it."""
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc or "\\" in url:
        return None
    return parts


async def download(
    session: aiohttp.ClientSession, url: str, *, authorization: str, hosts: MediaHosts, max_bytes: int
) -> bytes:
    """Raises Rejected (too large), Unavailable (later), Undeliverable (gone, or not Twilio's)."""
    for _ in range(_MAX_REDIRECTS + 1):
        if not hosts.allowed(url):
            raise Undeliverable("media on a host that is not Twilio's", reason="not_allowed")
        # Once redirected, the address itself is the proof: no credentials leave with it.
        headers = {"Authorization": authorization} if authorization and hosts.takes_credentials(url) else {}
        address = moved(url, hosts.api_url)
        answer = await _get(session, address, headers, max_bytes)
        if isinstance(answer, bytes):
            return answer
        url, authorization = urljoin(address, answer), ""
    raise Undeliverable("media redirects without end", reason="gone")


async def _get(session: aiohttp.ClientSession, url: str, headers: dict[str, str], limit: int) -> bytes | str:
    """The bytes, or the address that they are at instead."""
    timeout = aiohttp.ClientTimeout(total=TIMEOUT_S, sock_connect=CONNECT_TIMEOUT_S)
    try:
        async with session.get(url, headers=headers, timeout=timeout, allow_redirects=False) as response:
            if response.status in (301, 302, 303, 307, 308):
                return response.headers.get("Location", "")
            _refuse(response.status)
            if (response.content_length or 0) > limit:
                raise _too_large(limit)
            return await _read(response, limit)
    except (TimeoutError, aiohttp.ClientError, ValueError) as error:
        raise Unavailable("twilio media not reached") from error


async def _read(response: aiohttp.ClientResponse, limit: int) -> bytes:
    data = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        data += chunk
        if len(data) > limit:
            raise _too_large(limit)
    return bytes(data)


def _refuse(status: int) -> None:
    if status in (404, 410):
        raise Undeliverable("media is gone", reason="gone")
    if status in (408, 425, 429) or status >= 500:
        raise Unavailable(f"twilio media answered {status}")
    if status != 200:
        raise Undeliverable(f"twilio media answered {status}", reason="not_allowed")


def _too_large(limit: int) -> Rejected:
    return Rejected("file-too-large", most=max(1, limit // (1024 * 1024)))
