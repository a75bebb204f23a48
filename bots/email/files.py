"""Bytes of attached files: the hub's own, and none from anywhere else."""

from __future__ import annotations

import base64
import binascii
import logging
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote_to_bytes, urlsplit

import aiohttp

from bots.email.mime import File
from core.errors import Unavailable, Undeliverable

log = logging.getLogger(__name__)
MAX_BYTES = 10 * 1024 * 1024
"""All files of a letter: many mail services refuse letters over 25 MB, and base64 adds a third."""
_TIMEOUT = aiohttp.ClientTimeout(total=20.0, sock_connect=5.0)


class OwnAddress:
    """Files that the hub serves itself, below its public address."""

    def __init__(self, public_url: str) -> None:
        self._prefix = f"{public_url}/files/" if public_url else ""

    def allows(self, ref: str) -> bool:
        """Whether the bytes may be fetched."""
        return bool(self._prefix) and ref.startswith(self._prefix) and ".." not in ref


async def collected(files: Sequence[Mapping[str, Any]], own: OwnAddress) -> tuple[list[File], list[str]]:
    """The files to attach, and a line for each that is only named: it lies elsewhere.

    Raises Unavailable when one of ours cannot be read now, Undeliverable when they are too large.
    """
    found: list[File] = []
    lines: list[str] = []
    async with aiohttp.ClientSession(timeout=_TIMEOUT) as session:
        for file in files:
            ref, mime = str(file["ref"]), str(file["mime"])
            data: bytes | None
            if ref.startswith("data:"):
                data, mime = _inline(ref, mime)
            elif own.allows(ref):
                data = await _fetched(session, ref)
            else:
                lines.append(f"{file['name']}: {ref}" if file["name"] else ref)
                continue
            if data is None:
                log.warning("an attached file is gone; the letter goes without it")
                continue
            found.append(File(str(file["name"]) or _name(ref), mime, data))
            if sum(len(one.data) for one in found) > MAX_BYTES:
                raise Undeliverable("files of a letter are too large", reason="too_large")
    return found, lines


def _inline(ref: str, mime: str) -> tuple[bytes, str]:
    """RFC 2397."""
    head, _, body = ref.removeprefix("data:").partition(",")
    said, *marks = head.split(";")
    try:
        data = base64.b64decode(body, validate=True) if "base64" in marks else unquote_to_bytes(body)
    except binascii.Error as error:
        raise Undeliverable("an attached file is damaged", reason="bad_request") from error
    return data, mime or said


async def _fetched(session: aiohttp.ClientSession, url: str) -> bytes | None:
    """None: no longer served."""
    try:
        async with session.get(url, allow_redirects=False) as response:
            if response.status in (403, 404, 410):
                return None
            if response.status != 200:
                raise Unavailable(f"an attached file answered {response.status}")
            return await response.content.read(MAX_BYTES + 1)
    except (TimeoutError, aiohttp.ClientError) as error:
        raise Unavailable("an attached file cannot be read") from error


def _name(ref: str) -> str:
    return "" if ref.startswith("data:") else urlsplit(ref).path.rpartition("/")[2]
