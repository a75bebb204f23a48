"""Single Bot API calls: text, pictures, files, places and contacts, each with its way out."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from bots.telegram.styled import Styled, sendable
from core.messages import Attachment

Call = dict[str, Any]
# Telegram fetches the URL itself, up to these sizes. Source: core.telegram.org/bots/api#sending-files,
# Bot API 10.1 (2026-06-11).
MAX_PHOTO_BYTES, MAX_FILE_BYTES = 5_000_000, 20_000_000
_METHODS = {
    "image": ("sendPhoto", "photo"),
    "video": ("sendVideo", "video"),
    "audio": ("sendAudio", "audio"),
    "voice": ("sendVoice", "voice"),
    "document": ("sendDocument", "document"),
    "sticker": ("sendSticker", "sticker"),
}
_FILE_ID = re.compile(r"[A-Za-z0-9_-]{8,}")
_PLACE = re.compile(r"geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:[,;].*)?")
_NUMBER = re.compile(r"tel:(\+?[\d().\- ]{3,40})(?:;.*)?")
# Longer addresses than this do not fit beside a caption in one message.
_LONGEST_LINK = 2000


def text_call(body: Styled) -> Call:
    """``body`` must keep within one message. Previews are off: a link to a list is not its point."""
    args: dict[str, Any] = {"text": body.text, "link_preview_options": {"is_disabled": True}}
    if body.bold:
        args["entities"] = body.entities()
    return {"method": "sendMessage", "args": args}


def photo_call(url: str, caption: Styled) -> Call:
    """A picture; its words alone when Telegram cannot fetch it, or its address when it has none."""
    args = {"photo": url, **_caption(caption)}
    return {
        "method": "sendPhoto",
        "args": args,
        "instead": text_call(caption if caption.text.strip() else Styled(url)),
    }


def attachment_call(attachment: Attachment, caption: Styled) -> Call | None:
    """The attachment as Telegram shows it; as a link where it does not take it; None for neither.

    ``instead`` is that link: documents, say, are fetched by URL only as PDF, ZIP and GIF.
    """
    if attachment.kind == "location":
        return _with_words(_place(attachment), caption)
    if attachment.kind == "contact":
        return _with_words(_contact(attachment), caption)
    if not is_link(attachment.ref) and not _FILE_ID.fullmatch(attachment.ref):
        return None
    link = _link(attachment, caption)
    limit = MAX_PHOTO_BYTES if attachment.kind == "image" else MAX_FILE_BYTES
    kind = attachment.kind
    if is_link(attachment.ref) and (attachment.size_bytes or 0) > limit:
        if kind != "image" or (attachment.size_bytes or 0) > MAX_FILE_BYTES:
            return link
        kind = "document"
    method, field = _METHODS[kind]
    return {"method": method, "args": {field: attachment.ref, **_caption(caption)}, "instead": link}


def carries_caption(attachment: Attachment) -> bool:
    return attachment.kind not in ("location", "contact", "sticker")


def is_link(ref: str) -> bool:
    """An address that Telegram may fetch."""
    try:
        parts = urlsplit(ref)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and len(ref) <= _LONGEST_LINK
    except ValueError:
        return False


def _caption(caption: Styled) -> dict[str, Any]:
    if not caption.text.strip():
        return {}
    words: dict[str, Any] = {"caption": caption.text}
    return {**words, "caption_entities": caption.entities()} if caption.bold else words


def _link(attachment: Attachment, caption: Styled) -> Call:
    """A file id means nothing to a reader, so only an address is shown."""
    name = sendable(attachment.name)[:200]
    if is_link(attachment.ref):
        name = f"{name}: {attachment.ref}" if name else attachment.ref
    return text_call(
        Styled.join([caption, Styled(name)], "\n\n") if name.strip() or caption.text.strip() else Styled("…")
    )


def _place(attachment: Attachment) -> Call | None:
    match = _PLACE.fullmatch(attachment.ref)
    if match is None:
        return None
    args: dict[str, Any] = {"latitude": float(match[1]), "longitude": float(match[2])}
    title, _, address = sendable(attachment.name).partition(",")
    if not title.strip():
        return {"method": "sendLocation", "args": args}
    args |= {"title": title.strip()[:128], "address": (address or title).strip()[:128]}
    return {"method": "sendVenue", "args": args}


def _contact(attachment: Attachment) -> Call | None:
    match = _NUMBER.fullmatch(attachment.ref)
    if match is None:
        return None
    name = sendable(attachment.name).strip()[:64] or match[1]
    return {"method": "sendContact", "args": {"phone_number": match[1], "first_name": name}}


def _with_words(call: Call | None, caption: Styled) -> Call | None:
    """Places and contacts have no caption: a caller that has words sends them on their own."""
    return None if caption.text.strip() else call
