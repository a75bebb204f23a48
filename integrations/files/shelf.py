"""Where kept files lie: one folder, each under the digest of its bytes, so that the same file lies there
once."""

from __future__ import annotations

import asyncio
import hashlib
import re
import secrets
from collections.abc import Sequence
from pathlib import Path

from core.errors import Rejected, Unavailable
from core.ports import Kept
from integrations.files import photos, videos

MOST_PHOTO = 12 * 1024 * 1024
MOST_VIDEO = 16 * 1024 * 1024
"""What WhatsApp carries (twilio.com/docs/whatsapp/guidance-whatsapp-media-messages), so that it can travel
on."""
_NAME = re.compile(r"[0-9a-f]{64}\.(?:jpg|mp4|mov|3gp)")


class Shelf:
    """Implements the FileStore port. The folder is the hub's user's alone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def keep(self, content: bytes) -> Kept:
        """Clean and store a photo or a video. Raises Rejected for what is neither, damaged or too large,
        Unavailable when the disk does not take it."""
        kept, cleaned = await asyncio.to_thread(_looked_at, content)
        try:
            await asyncio.to_thread(self._write, kept.name, cleaned)
        except OSError as error:
            raise Unavailable(f"files: {type(error).__name__}") from error
        return kept

    def _write(self, name: str, content: bytes) -> None:
        path = self.folder / name
        if path.is_file():
            # Somebody needs it again: it is kept as if it had come now.
            path.touch()
            return
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = self.folder / f"{secrets.token_hex(8)}.part"
        unfinished.write_bytes(content)
        unfinished.chmod(0o600)
        unfinished.replace(path)

    async def remove(self, name: str) -> None:
        """Take a file away; it may be gone already."""
        if _NAME.fullmatch(name):
            await asyncio.to_thread(lambda: (self.folder / name).unlink(missing_ok=True))

    async def older(self, moment: float) -> Sequence[str]:
        """Names of files, finished or not, that came before a moment (seconds since 1970)."""
        return await asyncio.to_thread(self._older, moment)

    def _older(self, moment: float) -> list[str]:
        if not self.folder.is_dir():
            return []
        for left in self.folder.glob("*.part"):
            if left.stat().st_mtime < moment:
                left.unlink(missing_ok=True)
        return sorted(
            path.name
            for path in self.folder.iterdir()
            if _NAME.fullmatch(path.name) and path.stat().st_mtime < moment
        )

    def path(self, name: str) -> Path | None:
        """Where a file lies; None for a name that is none of ours, or a file that is gone."""
        path = self.folder / name
        return path if _NAME.fullmatch(name) and path.is_file() else None


def _looked_at(content: bytes) -> tuple[Kept, bytes]:
    if content[4:8] == b"ftyp" and content[8:12] not in photos.HEIC:
        if len(content) > MOST_VIDEO:
            raise Rejected("file-too-large", most=MOST_VIDEO // 1_000_000)
        mime, ending = videos.kind(content)
        film = videos.cleaned(content)
        size = film.width, film.height, film.seconds
        return Kept(
            f"{_digest(film.content)}.{ending}", "video", mime, len(film.content), *size
        ), film.content
    if len(content) > MOST_PHOTO:
        raise Rejected("file-too-large", most=MOST_PHOTO // 1_000_000)
    picture, width, height = photos.drawn(content)
    return Kept(f"{_digest(picture)}.jpg", "photo", "image/jpeg", len(picture), width, height), picture


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
