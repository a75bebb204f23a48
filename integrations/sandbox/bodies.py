"""Request bodies in the shapes that provider SDKs send, read with the sandbox's own size limit."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web


class BadBody(ValueError):
    """The body is not what its content type says."""


class BodyTooLarge(ValueError):
    """More bytes than the provider takes."""


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    mime: str
    data: bytes


@dataclass(slots=True)
class Body:
    """``fields``: the last value of each name; ``repeated``: all of them, where they are texts."""

    fields: dict[str, Any] = field(default_factory=dict)
    repeated: dict[str, list[str]] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def add(self, name: str, value: str) -> None:
        self.fields[name] = value
        self.repeated.setdefault(name, []).append(value)


async def read_bytes(request: web.Request, limit: int) -> bytes:
    """The whole body. The server's general limit does not apply: uploads are larger.

    Raises BodyTooLarge.
    """
    content = bytearray()
    async for piece in request.content.iter_chunked(65_536):
        content += piece
        if len(content) > limit:
            raise BodyTooLarge
    return bytes(content)


async def read_body(request: web.Request, limit: int) -> Body:
    """Query parameters and body together. Raises BadBody, BodyTooLarge."""
    body = Body()
    for name, value in request.query.items():
        body.add(name, value)
    if request.content_type == "multipart/form-data":
        await _read_parts(request, body, limit)
        return body
    content = await read_bytes(request, limit)
    if request.content_type == "application/json":
        try:
            value = json.loads(content) if content.strip() else {}
        except ValueError as error:
            raise BadBody("not JSON") from error
        if not isinstance(value, dict):
            raise BadBody("not a JSON object")
        body.fields.update(value)
        return body
    try:
        for name, text in parse_qsl(content.decode("utf-8"), keep_blank_values=True):
            body.add(name, text)
    except UnicodeDecodeError as error:
        raise BadBody("not UTF-8") from error
    return body


async def _read_parts(request: web.Request, body: Body, limit: int) -> None:
    left = limit
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                continue
            content = bytearray()
            while piece := await part.read_chunk(65_536):
                content += piece
                if len(content) > left:
                    raise BodyTooLarge
            left -= len(content)
            if part.filename is None:
                body.add(part.name, content.decode("utf-8", "replace"))
            else:
                mime = part.headers.get("Content-Type", "application/octet-stream")
                body.files[part.name] = Upload(part.filename, mime, bytes(content))
    except (ValueError, AssertionError) as error:
        if isinstance(error, BodyTooLarge):
            raise
        raise BadBody("not multipart") from error
