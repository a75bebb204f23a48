"""A zip of photos: what of it can be looked at, and what is left out and why. Nothing is written anywhere,
so that a name in it never becomes a path.

What a zip says of its sizes is checked before anything is unpacked, and unpacking stops there.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import PurePosixPath

from core.conversation.files import Packed
from core.errors import Rejected

MOST_SENT = 20 * 1024 * 1024
"""What Telegram hands to a bot."""
MOST_PARTS = 200
MOST_PICTURES = 60
MOST_PICTURE = 12 * 1024 * 1024
MOST_UNPACKED = 120 * 1024 * 1024
MOST_RATIO = 100
"""A photo is packed already: what shrinks a hundredfold is none."""
FREE_BYTES = 1024 * 1024
PICTURES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".heic", ".heif")
_LITTER = ("__macosx", ".ds_store", "thumbs.db", "desktop.ini")
_LOCKED = 0x1
_DAMAGED = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    RuntimeError,  # a way of packing that is not known here
    EOFError,
    OSError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class _Part:
    info: zipfile.ZipInfo
    fault: str


def unpacked(content: bytes) -> list[Packed]:
    """The files of a zip in its order. Raises Rejected for what is no zip, damaged, locked or too much."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = [_Part(info, _fault(info)) for info in packed.infolist() if not _litter(info)]
            _bounded(parts)
            return [_opened(packed, one) for one in parts]
    except _DAMAGED as error:
        raise Rejected("submissions-zip-damaged") from error


def _litter(info: zipfile.ZipInfo) -> bool:
    name = info.filename.casefold()
    return info.is_dir() or any(part in _LITTER or part.startswith("._") for part in name.split("/"))


def _bounded(parts: list[_Part]) -> None:
    if not parts:
        raise Rejected("submissions-zip-empty")
    pictures = [one.info for one in parts if not one.fault]
    if len(parts) > MOST_PARTS or len(pictures) > MOST_PICTURES:
        raise Rejected("submissions-zip-many", most=MOST_PICTURES)
    whole = sum(one.info.file_size for one in parts)
    small = max(1, sum(one.info.compress_size for one in parts))
    if whole > MOST_UNPACKED or (whole > FREE_BYTES and whole > MOST_RATIO * small):
        raise Rejected("submissions-zip-bomb")
    if parts and all(one.info.flag_bits & _LOCKED for one in parts):
        raise Rejected("submissions-zip-locked")


def _fault(info: zipfile.ZipInfo) -> str:
    """Why a file is left out before anybody opens it; empty: it can be looked at."""
    # Windows' own separator and what stands behind a NUL are the reader's to see, not zipfile's.
    name = info.orig_filename.replace("\\", "/")
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or ":" in path.parts[0] or "\0" in name:
        return "submissions-left-path"
    if info.flag_bits & _LOCKED:
        return "submissions-left-locked"
    if not name.casefold().endswith(PICTURES):
        return "submissions-left-kind"
    return "submissions-left-large" if info.file_size > MOST_PICTURE else ""


def _opened(packed: zipfile.ZipFile, part: _Part) -> Packed:
    if part.fault:
        return Packed(part.info.filename, fault=part.fault)
    try:
        with packed.open(part.info) as file:
            content = file.read(MOST_PICTURE + 1)
    except _DAMAGED:
        return Packed(part.info.filename, fault="submissions-left-damaged")
    if len(content) > MOST_PICTURE:
        return Packed(part.info.filename, fault="submissions-left-large")
    return Packed(part.info.filename, content)
