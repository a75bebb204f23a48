"""A script as a file: Fountain, plain text or PDF. Other kinds are answered with what works."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from core.casting.screenplay import pages
from core.casting.screenplay.model import MOST_CHARS
from core.conversation.files import FileReader
from core.errors import Rejected
from core.messages import Attachment
from core.people import STAFF

ENDINGS = (".fountain", ".spmd", ".txt")
PDF = "application/pdf"


def accepts(attachment: Attachment) -> bool:
    """Whether a file is a script in a form that is read."""
    return attachment.kind == "document" and attachment.name.lower().endswith(ENDINGS)


def read(_name: str, content: bytes, _today: date) -> Mapping[str, Any]:
    """Its text. Raises Rejected for bytes that are none."""
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return {"text": content.decode(encoding)[:MOST_CHARS]}
        except UnicodeDecodeError:
            continue
    raise Rejected("screenplay-no-text")


def accepts_pages(attachment: Attachment) -> bool:
    """Whether a file is pages."""
    kind = attachment.mime.lower().split(";")[0].strip()
    return attachment.kind == "document" and (kind == PDF or attachment.name.lower().endswith(".pdf"))


def read_pages(_name: str, content: bytes, _today: date) -> Mapping[str, Any]:
    """Their text. Raises Rejected for what holds none."""
    return {"text": pages.text_of(content)}


FILES = (
    FileReader("analyze_script", STAFF, 4 * MOST_CHARS, accepts, read),
    FileReader("analyze_script", STAFF, pages.MOST_BYTES, accepts_pages, read_pages, last=True),
)
