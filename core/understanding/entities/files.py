"""Material and files: what kind was asked for, handed in, or does not open."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities import terms
from core.understanding.entities.material import Material


def media(m: Material, intent: str) -> Any:
    """The kind of material."""
    if intent == "selftape.submit":
        return "video"
    if intent == "selftape.extension.request":
        return "video" if re.search(r"\bvideo|वीडियो", m.text, re.IGNORECASE) else None
    return terms.media(m.text)


def attachment(m: Material, intent: str) -> Any:
    """The kind of file that came along, or that does not open."""
    mime = m.context.attachment_mime
    if "pdf" in mime or (
        not mime and intent == "sides.resend" and re.search(r"\bpdf\b", m.text, re.IGNORECASE)
    ):
        return "pdf"
    if mime and intent.startswith("script"):
        return "document" if "word" in mime or "document" in mime else mime.split("/")[-1]
    return None
