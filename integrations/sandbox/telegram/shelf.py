"""Files as Telegram knows them: a file id, a path to download from, kinds with their own fields."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from integrations.sandbox.bodies import Upload
from integrations.sandbox.media import StoredFile
from integrations.sandbox.telegram.wire import Params, Refusal
from integrations.sandbox.world import World

MB = 2**20
DOWNLOAD_LIMIT = 20 * MB
UPLOAD_LIMIT = 50 * MB
_PHOTO_LIMIT = 10 * MB
_KEPT = 1_000
_FOLDERS = {"photo": "photos", "video": "videos", "voice": "voice", "audio": "music"}


@dataclass(frozen=True, slots=True)
class Shelved:
    """``url``: what the page shows: the sandbox's own copy, or the address that was sent."""

    file_id: str
    unique_id: str
    path: str
    url: str
    name: str
    mime: str
    size: int
    stored: StoredFile | None


class Shelf:
    def __init__(self, world: World) -> None:
        self._world = world
        self._files: OrderedDict[str, Shelved] = OrderedDict()

    def reset(self) -> None:
        self._files.clear()

    def put(self, kind: str, data: bytes, *, name: str, mime: str, url: str = "") -> Shelved:
        """Keep a file. ``url``: its address on another machine, when the bytes are not known."""
        ids = self._world.ids
        stored = None if url and not data else self._world.media.put(data, name=name, mime=mime)
        suffix = name.rpartition(".")[2] if "." in name else {"photo": "jpg"}.get(kind, "bin")
        shelved = Shelved(
            ids.hexadecimal("BQACAgQAAxkB", length=40),
            ids.hexadecimal("AgAD", length=12),
            f"{_FOLDERS.get(kind, 'documents')}/file_{len(self._files)}.{suffix}",
            url or (stored.page_url if stored else ""),
            name,
            stored.mime if stored else mime,
            len(data),
            stored,
        )
        self._files[shelved.file_id] = shelved
        if len(self._files) > _KEPT:
            self._files.popitem(last=False)
        return shelved

    def by_id(self, file_id: str) -> Shelved | None:
        return self._files.get(file_id)

    def by_path(self, path: str) -> Shelved | None:
        return next((file for file in self._files.values() if file.path == path), None)

    async def taken(self, params: Params, kind: str, reference: str = "") -> Shelved:
        """The file of a send call: uploaded, an address, or one already known. Raises Refusal."""
        reference = reference or params.text(kind)
        upload = params.upload(reference.removeprefix("attach://") if reference else kind)
        if upload is None and reference.startswith("attach://"):
            raise Refusal(f'there is no file "{reference.removeprefix("attach://")}" in the request')
        if upload is not None:
            return self._uploaded(kind, upload)
        if reference.startswith(("http://", "https://")):
            return await self._fetched(kind, reference)
        if known := self.by_id(reference):
            return known
        if not reference:
            raise Refusal(f"there is no {kind} in the request")
        raise Refusal("wrong remote file identifier specified: Wrong string length")

    def _uploaded(self, kind: str, upload: Upload) -> Shelved:
        if kind == "photo" and len(upload.data) > _PHOTO_LIMIT:
            raise Refusal("file is too big", 413)
        if not upload.data:
            raise Refusal("file must be non-empty")
        return self.put(kind, upload.data, name=upload.name, mime=upload.mime)

    async def _fetched(self, kind: str, url: str) -> Shelved:
        """An address on this machine is fetched, as Telegram would; others are taken on trust."""
        name = url.partition("?")[0].rpartition("/")[2]
        reply = await self._world.postman.fetch(url)
        if reply is None:
            return self.put(kind, b"", name=name, mime="", url=url)
        if not reply.ok:
            raise Refusal("failed to get HTTP URL content")
        mime = reply.headers.get("Content-Type", "").partition(";")[0]
        if (kind == "photo" and not mime.startswith("image/")) or mime == "text/html":
            raise Refusal("wrong type of the web page content")
        return self.put(kind, reply.body, name=name, mime=mime)


def pictured(kind: str, file: Shelved) -> dict[str, Any]:
    """The same for the page, with an address that a browser can open."""
    if kind == "photo":
        return {kind: file.url}
    return {kind: {"url": file.url, "file_name": file.name, "mime_type": file.mime, "file_size": file.size}}


def described(kind: str, file: Shelved) -> Any:
    """The field of a Message that shows the file."""
    common: dict[str, Any] = {"file_id": file.file_id, "file_unique_id": file.unique_id}
    if file.size:
        common["file_size"] = file.size
    named = {"file_name": file.name} if file.name else {}
    mime = {"mime_type": file.mime} if file.mime else {}
    if kind == "photo":
        small = {**common, "width": 90, "height": 67}
        return [small, {**common, "width": 1280, "height": 960}]
    if kind in ("video", "animation"):
        return {**common, "width": 1280, "height": 720, "duration": 20, **named, **mime}
    if kind in ("voice", "audio"):
        return {**common, "duration": 8, **(named if kind == "audio" else {}), **mime}
    return {**common, **named, **mime}
