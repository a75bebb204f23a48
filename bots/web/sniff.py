"""What a file is, from its first bytes: a name or a header may say anything."""

from __future__ import annotations

from core.messages import AttachmentKind

HEAD = 4096
"""Bytes that decide."""
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"PK\x03\x04", "application/zip"),
    (b"PK\x05\x06", "application/zip"),
    (b"OggS", "audio/ogg"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\x1aE\xdf\xa3", "video/webm"),
)
_BRANDS = {b"heic": "image/heic", b"heix": "image/heic", b"mif1": "image/heic", b"avif": "image/avif"}
_BRANDS |= {b"M4A ": "audio/mp4", b"qt  ": "video/quicktime"}
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_OFFICE = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}
UNKNOWN = "application/octet-stream"


def mime_of(head: bytes, name: str) -> str:
    """The type of a file from its first bytes. The name only tells apart what looks the same:
    kinds of ZIP, and a table from other plain text."""
    ending = f".{name.rpartition('.')[2].lower()}"
    for magic, mime in _MAGIC:
        if head.startswith(magic):
            return _OFFICE.get(ending, mime) if mime == "application/zip" else mime
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "video/mp4")
    return _text(head, ending)


def _text(head: bytes, ending: str) -> str:
    encoding = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    try:
        # The head may end inside a character.
        text = head.decode(encoding, "strict" if len(head) < HEAD else "ignore")
    except UnicodeDecodeError:
        text = "" if b"\x00" in head or ending != ".csv" else head.decode("latin-1")
    if not text or "\x00" in text:
        return UNKNOWN
    if ending in (".csv", ".tsv") or _tabular(text):
        return "text/csv"
    return "text/plain"


def _tabular(text: str) -> bool:
    """Two lines or more with the same number of separators in each."""
    lines = [line for line in text.splitlines()[:5] if line.strip()]
    for mark in ",;\t":
        counts = {line.count(mark) for line in lines[: max(2, len(lines) - 1)]}
        if len(lines) > 1 and len(counts) == 1 and counts != {0}:
            return not text.lstrip().startswith(("{", "[", "<"))
    return False


def kind_of(mime: str) -> AttachmentKind:
    """What a message calls a file of this type."""
    match mime.partition("/")[0]:
        case "image":
            return "image"
        case "video":
            return "video"
        case "audio":
            return "audio"
        case _:
            return "document"
