"""A script as a file: Fountain or plain text. Other kinds are answered with what works."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from core.casting.screenplay.model import MOST_CHARS
from core.conversation.files import FileReader
from core.errors import Rejected
from core.messages import Attachment
from core.people import STAFF

ENDINGS = (".fountain", ".spmd", ".txt")


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


FILES = (FileReader("analyze_script", STAFF, 4 * MOST_CHARS, accepts, read),)
