"""The bytes that were sent or uploaded, kept in memory up to a limit; the oldest go first."""

from __future__ import annotations

import mimetypes
from collections import OrderedDict
from dataclasses import dataclass

from integrations.sandbox.identifiers import Identifiers

_LIMIT_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class StoredFile:
    id: str
    name: str
    mime: str
    data: bytes

    @property
    def page_url(self) -> str:
        """Where the page shows it; providers' own addresses ask for credentials."""
        return f"/sandbox/media/{self.id}"


class MediaStore:
    def __init__(self, ids: Identifiers, limit_bytes: int = _LIMIT_BYTES) -> None:
        self._ids = ids
        self._limit = limit_bytes
        self._held = 0
        self._files: OrderedDict[str, StoredFile] = OrderedDict()

    def put(self, data: bytes, *, name: str = "", mime: str = "", file_id: str = "") -> StoredFile:
        mime = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        stored = StoredFile(file_id or self._ids.hexadecimal(), name, mime, data)
        self._files[stored.id] = stored
        self._held += len(data)
        while self._held > self._limit and len(self._files) > 1:
            self._held -= len(self._files.popitem(last=False)[1].data)
        return stored

    def get(self, file_id: str) -> StoredFile | None:
        return self._files.get(file_id)

    def clear(self) -> None:
        self._files.clear()
        self._held = 0
