"""Bytes of attached files: the hub's own, and none from anywhere else."""

from __future__ import annotations

import base64
import binascii
import logging
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote_to_bytes

from bots.email.mime import File
from core.errors import Undeliverable
from core.ports import Surroundings

log = logging.getLogger(__name__)
MAX_BYTES = 10 * 1024 * 1024
"""All files of a letter: many mail services refuse letters over 25 MB, and base64 adds a third."""


async def collected(files: Sequence[Mapping[str, Any]], around: Surroundings) -> tuple[list[File], list[str]]:
    """The files to attach, and a line for each that is only named: it lies elsewhere.

    A file of ours that is gone is left out. Raises Undeliverable when they are too large or damaged.
    """
    found: list[File] = []
    lines: list[str] = []
    for file in files:
        ref, name, mime = str(file["ref"]), str(file["name"]), str(file["mime"])
        data: bytes | None
        if ref.startswith("data:"):
            data, mime = _inline(ref, mime)
        elif around.own_files and ref.startswith(around.own_files):
            data = await _read(around, ref)
        else:
            lines.append(f"{name}: {ref}" if name else ref)
            continue
        if data is not None:
            found.append(File(name or _name(ref), mime, data))
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


async def _read(around: Surroundings, ref: str) -> bytes | None:
    """None: no longer served. The letter matters more than its file."""
    assert around.files is not None
    try:
        return await around.files.read(ref, max_bytes=MAX_BYTES)
    except Undeliverable as error:
        if error.reason == "too_large":
            raise
        log.warning("an attached file is gone; the letter goes without it")
        return None


def _name(ref: str) -> str:
    return "" if ref.startswith("data:") else ref.partition("?")[0].rpartition("/")[2]
