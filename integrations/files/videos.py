"""A video as it is kept: the places where cameras write where and when are blanked, the rest is as it came.

An MP4 or QuickTime file is a tree of boxes: four bytes of length, four of name, then the content. Where it
was filmed stands in ``udta`` (``©xyz``), ``meta`` or ``uuid``; when, in the headers. Blanking keeps every
length, so that the places of frames, which are counted from the file's beginning, stay right.
"""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import Rejected

NESTED = frozenset([b"moov", b"trak", b"mdia", b"edts", b"moof", b"traf"])
BLANKED = frozenset([b"udta", b"meta", b"uuid", b"free", b"skip", b"wide"])
DATED = frozenset([b"mvhd", b"tkhd", b"mdhd"])
DEEPEST = 6
MOST_BOXES = 100_000
BRANDS = {b"qt  ": ("video/quicktime", "mov"), b"3gp4": ("video/3gpp", "3gp"), b"3gp5": ("video/3gpp", "3gp")}
_NO_VIDEO = frozenset([b"heic", b"heix", b"mif1", b"avif", b"M4A ", b"M4B "])


def kind(content: bytes) -> tuple[str, str]:
    """Type and ending of a video by its first box. Raises Rejected for anything else."""
    if content[4:8] != b"ftyp" or content[8:12] in _NO_VIDEO:
        raise Rejected("media-unreadable")
    return BRANDS.get(content[8:12], ("video/mp4", "mp4"))


@dataclass(frozen=True, slots=True)
class Film:
    """``width``, ``height``: as it is watched, so that a telephone held upright gives more height; 0 unknown.
    ``seconds``: its length, 0 unknown."""

    content: bytes
    width: int = 0
    height: int = 0
    seconds: int = 0


def cleaned(content: bytes) -> Film:
    """The same film. Raises Rejected when its boxes do not add up."""
    out = bytearray(content)
    walk = _Walk(out)
    names = walk.through(0, len(out), 0)
    if not {b"moov", b"mdat"} <= names and not {b"moov", b"moof"} <= names:
        raise Rejected("media-unreadable")
    return Film(bytes(out), *max(walk.sizes, default=(0, 0)), walk.seconds)


class _Walk:
    def __init__(self, out: bytearray) -> None:
        self._out, self._seen = out, 0
        self.sizes: list[tuple[int, int]] = []
        self.seconds = 0

    def through(self, start: int, end: int, depth: int) -> set[bytes]:
        """Blank what is to be blanked between two places; the names of the boxes there."""
        names: set[bytes] = set()
        while start < end:
            self._seen += 1
            head, size = self._box(start, end)
            if depth > DEEPEST or self._seen > MOST_BOXES or size < head or start + size > end:
                raise Rejected("media-unreadable")
            name = bytes(self._out[start + 4 : start + 8])
            names.add(name)
            inner, after = start + head, start + size
            if name in BLANKED:
                self._out[start + 4 : start + 8] = b"free"
                self._out[inner:after] = bytes(after - inner)
            elif name in DATED:
                self._undated(inner, after)
                self._measured(name, inner, after)
            elif name in NESTED:
                self.through(inner, after, depth + 1)
            start = after
        return names

    def _box(self, start: int, end: int) -> tuple[int, int]:
        """Length of a box's head, and of all of it."""
        if end - start < 8:
            raise Rejected("media-unreadable")
        size = int.from_bytes(self._out[start : start + 4])
        if size == 1:
            return 16, int.from_bytes(self._out[start + 8 : start + 16])
        return 8, size or end - start

    def _undated(self, inner: int, after: int) -> None:
        """When it was made and changed: two numbers behind the version, of four bytes or eight."""
        wide = 8 if inner < after and self._out[inner] == 1 else 4
        last = min(inner + 4 + 2 * wide, after)
        self._out[inner + 4 : last] = bytes(max(0, last - inner - 4))

    def _measured(self, name: bytes, inner: int, after: int) -> None:
        """A track's size and how it is turned; the film's length."""
        wide = 8 if inner < after and self._out[inner] == 1 else 4
        if name == b"tkhd":
            turned = inner + 4 + 2 * wide + 8 + wide + 16
            if turned + 44 > after:
                return
            across, up = self._number(turned, 4), self._number(turned + 4, 4)
            size = self._number(turned + 36, 4) >> 16, self._number(turned + 40, 4) >> 16
            self.sizes.append((size[1], size[0]) if up and not across else size)
        elif name == b"mvhd":
            at = inner + 4 + 2 * wide
            scale = self._number(at, 4) if at + 4 + wide <= after else 0
            self.seconds = round(self._number(at + 4, wide) / scale) if scale else 0

    def _number(self, at: int, length: int) -> int:
        return int.from_bytes(self._out[at : at + length])
