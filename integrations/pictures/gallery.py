"""Pictures behind signed, expiring links; drawn once, kept in a folder, fetched by the provider."""

from __future__ import annotations

import asyncio
import hashlib
import json
import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import Undeliverable
from core.ports import Clock
from core.seals import Seal
from integrations.pictures import board, drawing, profile, standing, ties

if TYPE_CHECKING:
    from PIL.Image import Image

KEPT = "media:"
"""How the reference of a kept photo or video begins."""
_KEPT_NAME = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{3}")
FACES = "faces-"
"""How the name of a drawing begins that holds photos."""
LIFE = timedelta(days=3)
"""A provider fetches at once; people scroll back for a few days."""


class Gallery:
    """Implements the Pictures port. ``public_url``: where ``/files/<token>`` is served. ``kept``: the
    folder of the photos and videos that people sent; they are shown, never swept."""

    def __init__(
        self, folder: Path, secret: str, public_url: str, clock: Clock, kept: Path | None = None
    ) -> None:
        self._kept = kept
        self._folder, self._public_url, self._clock = folder, public_url.rstrip("/"), clock
        self._seal = Seal("files", secret)

    async def link(self, ref: str) -> str:
        """The address of one portrait (``portrait:<seed>:<initials>``), of what holds all that is drawn (a
        profile sheet ``profile:...``, a chart ``ties:...``, a board ``board:...``, a table ``standing:...``),
        of a kept file (``media:<name>``; empty once it is gone); anything else as it is."""
        if ref.startswith(KEPT):
            return self._address(ref) if self._photo(ref) is not None else ""
        if ref.startswith("profile:"):
            sheet = profile.unpacked(ref)
            photo = self._photo(sheet.photo)
            # A photo that was taken back since is drawn no more.
            name = f"{FACES if photo else 'profile-'}{_digest(ref)}.jpg"
            await self._drawn(name, lambda: drawing.jpeg(profile.drawn(sheet, photo)))
            return self._address(name)
        if ref.startswith(ties.PREFIX):
            chart = ties.unpacked(ref)
            return await self._with_faces(ref, chart.photos, lambda: ties.drawn(chart, self._photo))
        if ref.startswith(board.PREFIX):
            shown = board.unpacked(ref)
            return await self._with_faces(ref, shown.photos, lambda: board.drawn(shown, self._photo))
        if ref.startswith(standing.PREFIX):
            table = standing.unpacked(ref)
            name = f"standing-{_digest(ref)}.jpg"
            await self._drawn(name, lambda: drawing.jpeg(standing.drawn(table)))
            return self._address(name)
        if not ref.startswith("portrait:"):
            return ref
        _, seed, initials = ref.split(":", 2)
        name = f"portrait-{_digest(seed, initials)}.jpg"
        await self._drawn(name, lambda: drawing.jpeg(drawing.portrait(seed, initials)))
        return self._address(name)

    async def _with_faces(self, ref: str, photos: Sequence[str], draw: Callable[[], Image]) -> str:
        """The address of a drawing in which kept photos may be; under another name where one is."""
        faces = any(self._photo(one) is not None for one in photos)
        prefix = FACES if faces else f"{ref.partition(':')[0]}-"
        name = f"{prefix}{_digest(ref, str(faces))}.jpg"
        await self._drawn(name, lambda: drawing.jpeg(draw()))
        return self._address(name)

    async def contact_sheet(self, cards: Sequence[tuple[str, str, str]]) -> str:
        """The address of a numbered sheet of (title, line, picture reference)."""
        people = [(title, line, *_seed(ref, title)) for title, line, ref in cards]
        photos = [self._photo(ref) for _, _, ref in cards]
        shown = [None if path is None else path.name for path in photos]
        name = f"{FACES if any(shown) else 'sheet-'}{_digest(json.dumps([people, shown]))}.jpg"
        await self._drawn(name, lambda: drawing.jpeg(drawing.sheet(people, photos)))
        return self._address(name)

    def _photo(self, ref: str) -> Path | None:
        """The kept file that a reference means, if it is there."""
        name = ref.removeprefix(KEPT)
        if self._kept is None or not ref.startswith(KEPT) or not _KEPT_NAME.fullmatch(name):
            return None
        path = self._kept / name
        return path if path.is_file() else None

    async def forget(self) -> None:
        """Remove what was drawn with somebody's photo: one of them is kept no more. The others are drawn
        again when they are wanted."""
        await asyncio.to_thread(self._forgotten)

    def _forgotten(self) -> None:
        for path in list(self._folder.glob(f"{FACES}*")):
            path.unlink(missing_ok=True)

    async def sweep(self, _before: datetime) -> int:
        """Remove pictures that no link leads to any more, and drawings that were never finished; how many.
        A picture that is wanted again is drawn again."""
        return await asyncio.to_thread(self._swept, (self._clock() - LIFE - timedelta(days=1)).timestamp())

    def _swept(self, moment: float) -> int:
        if not self._folder.is_dir():
            return 0
        old = [path for path in self._folder.iterdir() if path.is_file() and path.stat().st_mtime < moment]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    async def _drawn(self, name: str, draw: Callable[[], bytes]) -> None:
        path = self._folder / name
        if path.is_file():
            # A new link leads to it: it is kept as if it were drawn now.
            await asyncio.to_thread(path.touch)
            return

        def work() -> None:
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_suffix(".part")
            unfinished.write_bytes(draw())
            unfinished.replace(path)

        await asyncio.to_thread(work)

    def _address(self, name: str) -> str:
        expires = int((self._clock() + LIFE).timestamp())
        return f"{self._public_url}/files/{self._seal.sealed(f'{name}|{expires}')}"

    async def read(self, address: str, *, max_bytes: int) -> bytes:
        """Implements the OwnFiles port: what ``address`` serves, without asking ourselves over HTTP."""
        path = self.open(address.removeprefix(f"{self._public_url}/files/"))
        if path is None:
            raise Undeliverable("file: no longer served", reason="gone")
        if path.stat().st_size > max_bytes:
            raise Undeliverable("file: too large", reason="too_large")
        return await asyncio.to_thread(path.read_bytes)

    def open(self, token: str) -> Path | None:
        """The file behind a token, or None when it is forged, expired or gone."""
        said = self._seal.opened(token)
        if said is None:
            return None
        name, _, expires = said.partition("|")
        if int(expires) < self._clock().timestamp():
            return None
        if name.startswith(KEPT):
            return self._photo(name)
        path = self._folder / name
        return path if path.is_file() else None


def _digest(*parts: str) -> str:
    return hashlib.sha256("|".join(parts).encode()).hexdigest()[:24]


def _seed(ref: str, title: str) -> tuple[str, str]:
    if ref.startswith("portrait:"):
        _, seed, initials = ref.split(":", 2)
        return seed, initials
    return title, "".join(word[0] for word in title.split()[:2])
