"""Files that were uploaded: bytes under a random name, and beside them what they are."""

from __future__ import annotations

import asyncio
import json
import re
import secrets
from collections.abc import Sequence, Set
from datetime import datetime
from pathlib import Path

from bots.web.sniff import HEAD, kind_of, mime_of
from core.errors import Rejected, Unavailable, Undeliverable
from core.messages import Attachment

MAX_BYTES = 16 * 1024 * 1024
"""As much as a message on WhatsApp may carry, so that a file can travel on.
Source: twilio.com/docs/whatsapp/guidance-whatsapp-media-messages, 2026-11."""
_REF = re.compile(r"(\d{1,18})-[A-Za-z0-9_-]{22}")
_REFS = re.compile(_REF.pattern.encode())
_NAME_CHARS = 120


class Uploads:
    """One folder. A reference begins with its owner's id and cannot be guessed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def keep(self, owner: int, name: str, content: bytes) -> Attachment:
        """Store a file. Raises Unavailable when the disk does not take it."""
        item = self._about(owner, name, content)
        try:
            await asyncio.to_thread(self._write, item, content)
        except OSError as error:
            raise Unavailable(f"uploads: {type(error).__name__}") from error
        return item

    def _about(self, owner: int, name: str, content: bytes) -> Attachment:
        shown = _plain_name(name)
        mime = mime_of(content[:HEAD], shown)
        ref = f"{owner}-{secrets.token_urlsafe(16)}"
        return Attachment(kind_of(mime), ref, mime, len(content), shown)

    def _write(self, item: Attachment, content: bytes) -> None:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (self._folder / item.ref).write_bytes(content)
        about = {"mime": item.mime, "size": item.size_bytes, "name": item.name}
        # Written last: a file without it was never acknowledged.
        (self._folder / f"{item.ref}.json").write_text(json.dumps(about), encoding="utf-8")

    async def own(self, owner: int, ref: str) -> Attachment | None:
        """An upload of this person; None for anybody else's, and for what is not there."""
        found = _REF.fullmatch(ref)
        if found is None or int(found[1]) != owner:
            return None
        return await asyncio.to_thread(self._look, ref)

    def _look(self, ref: str) -> Attachment | None:
        try:
            about = json.loads((self._folder / f"{ref}.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return Attachment(kind_of(about["mime"]), ref, about["mime"], about["size"], about["name"])

    async def read(self, ref: str, *, max_bytes: int) -> bytes:
        """The bytes of an upload. Raises Rejected when it is too large, Undeliverable when gone."""
        if _REF.fullmatch(ref) is None:
            raise Undeliverable("not an upload", reason="gone")
        path = self._folder / ref
        try:
            if (await asyncio.to_thread(path.stat)).st_size > max_bytes:
                raise Rejected("file-too-large", most=max(1, max_bytes // 1_000_000))
            return await asyncio.to_thread(path.read_bytes)
        except OSError as error:
            raise Undeliverable("the upload is gone", reason="gone") from error

    async def sweep(self, before: datetime, needed: Set[str]) -> int:
        """Remove files that were uploaded before a moment and are not ``needed``; how many."""
        old = [ref for ref in await asyncio.to_thread(self._older, before.timestamp()) if ref not in needed]
        return await asyncio.to_thread(self._remove, old)

    def _older(self, moment: float) -> list[str]:
        if not self._folder.is_dir():
            return []
        names = {path.name.removesuffix(".json") for path in self._folder.iterdir() if _is_old(path, moment)}
        return sorted(name for name in names if _REF.fullmatch(name))

    def _remove(self, refs: Sequence[str]) -> int:
        for ref in refs:
            # The description first: a file without it is nobody's upload.
            (self._folder / f"{ref}.json").unlink(missing_ok=True)
            (self._folder / ref).unlink(missing_ok=True)
        return len(refs)


def mentioned(stored: bytes) -> set[str]:
    """The references in a stored delivery or message, whatever its form."""
    return {found[0].decode() for found in _REFS.finditer(stored)}


def _is_old(path: Path, moment: float) -> bool:
    try:
        return path.stat().st_mtime < moment
    except OSError:
        return False


def _plain_name(name: str) -> str:
    """A name to show: the last part of a path, printable, not too long; never used as a path."""
    last = re.split(r"[\\/]", name)[-1]
    kept = "".join(letter for letter in last if letter.isprintable()).strip()
    if len(kept) > _NAME_CHARS:
        stem, dot, ending = kept.rpartition(".")
        kept = f"{stem[: _NAME_CHARS - len(ending) - 1]}{dot}{ending}" if len(ending) < 10 else kept
    return kept[:_NAME_CHARS] or "file"
