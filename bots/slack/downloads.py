"""The bytes of shared files: only from Slack's own hosts, never more than asked for."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit

import aiohttp

from bots.slack.api import Api
from bots.slack.body import mapping
from bots.slack.settings import loopback
from core.errors import Rejected, Unavailable, Undeliverable
from core.messages import Attachment

REDIRECTS = 3
_TIMEOUT = aiohttp.ClientTimeout(total=120, sock_connect=5, sock_read=15)
_CHUNK = 64 * 1024
_FILE_ID = re.compile(r"F[A-Z0-9]{2,20}")
_MOVED = {301, 302, 303, 307, 308}


async def download(api: Api, attachment: Attachment, *, token: str, max_bytes: int, sandbox: bool) -> bytes:
    """Raises Rejected when too large, Undeliverable when not Slack's or not ours to read, Unavailable."""
    if attachment.size_bytes is not None and attachment.size_bytes > max_bytes:
        raise too_large(max_bytes)
    url = attachment.ref
    if _FILE_ID.fullmatch(url):
        answer = await api.read("files.info", {"file": url})
        url = str(
            mapping(answer.get("file")).get("url_private_download")
            or mapping(answer.get("file")).get("url_private")
        )
    async with api.session() as session:
        for _ in range(REDIRECTS + 1):
            admit(url, api.base, sandbox=sandbox)
            try:
                moved = await _attempt(session, url, attachment, token=token, max_bytes=max_bytes)
            except (aiohttp.ClientError, TimeoutError, ConnectionError) as error:
                raise Unavailable(f"file: {type(error).__name__}") from error
            if isinstance(moved, bytes):
                return moved
            url = urljoin(url, moved)
    raise Undeliverable("file: too many redirects", reason="not_allowed")


async def _attempt(
    session: aiohttp.ClientSession, url: str, attachment: Attachment, *, token: str, max_bytes: int
) -> bytes | str:
    """The bytes, or the address that we are sent to."""
    headers = {"Authorization": f"Bearer {token}"}
    async with session.get(url, headers=headers, allow_redirects=False, timeout=_TIMEOUT) as answer:
        if answer.status in _MOVED and "Location" in answer.headers:
            return answer.headers["Location"]
        _accept(answer, attachment)
        if answer.content_length is not None and answer.content_length > max_bytes:
            raise too_large(max_bytes)
        received = bytearray()
        async for chunk in answer.content.iter_chunked(_CHUNK):
            received += chunk
            if len(received) > max_bytes:
                raise too_large(max_bytes)
        return bytes(received)


def _accept(answer: aiohttp.ClientResponse, attachment: Attachment) -> None:
    if answer.status == 429 or answer.status >= 500:
        wait = answer.headers.get("Retry-After", "")
        raise Unavailable(f"file: {answer.status}", retry_after_s=float(wait) if wait.isdecimal() else None)
    if answer.status != 200:
        reason = "gone" if answer.status in {404, 410} else "not_allowed"
        raise Undeliverable(f"file: {answer.status}", reason=reason)
    # Without the scope files:read Slack shows its sign-in page, with status 200.
    if answer.content_type == "text/html" and "html" not in attachment.mime:
        raise Undeliverable("file: a sign-in page instead of the file", reason="not_allowed")


def admit(url: str, base: str, *, sandbox: bool) -> None:
    """Raises Undeliverable unless the token may be shown to this address."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").rstrip(".").lower()
        own = urlsplit(base)
        same = (parts.scheme, parts.netloc) == (own.scheme, own.netloc)
    except ValueError:
        host, same, parts = "", False, urlsplit("")
    slack = parts.scheme == "https" and (host == "slack.com" or host.endswith(".slack.com"))
    if slack or (sandbox and same and loopback(host)):
        return
    raise Undeliverable("file: not on a host of Slack's", reason="not_allowed")


def too_large(max_bytes: int) -> Rejected:
    return Rejected("file-too-large", most=max(1, max_bytes // 1_000_000))
