"""Files that people share, as the payload describes them; their bytes are fetched by ``downloads``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bots.slack.body import clean, rows, word
from core.messages import Attachment, AttachmentKind

_GONE = {"tombstone", "hidden_by_limit"}
_EXTERNAL = {"external"}
MAX_FILES = 20


def attachments(files: object) -> tuple[Attachment, ...]:
    """Files that Slack itself holds. In a channel shared between companies Slack gives only the id."""
    found = []
    for row in rows(files)[:MAX_FILES]:
        ref = _url(row.get("url_private_download")) or _url(row.get("url_private"))
        if row.get("file_access") == "check_file_info" or not ref:
            ref = word(row.get("id"))
        if word(row.get("mode")) in _GONE or _external(row) or not ref:
            continue
        found.append(
            Attachment(
                kind=_kind(row),
                ref=ref,
                mime=word(row.get("mimetype")),
                size_bytes=_size(row.get("size")),
                name=clean(row.get("name") or row.get("title"), 200),
            )
        )
    return tuple(found)


def outside_links(files: object) -> list[str]:
    """Files that live elsewhere (a shared document): name and address as a line of text."""
    lines = []
    for row in rows(files)[:MAX_FILES]:
        url = _url(row.get("external_url")) or _url(row.get("url_private"))
        if _external(row) and url:
            lines.append(f"{clean(row.get('title') or row.get('name'), 200)} {url}".strip())
    return lines


def _url(value: object) -> str:
    return clean(value, 2000).strip()


def _external(row: Mapping[str, Any]) -> bool:
    return bool(row.get("is_external")) or word(row.get("mode")) in _EXTERNAL


def _size(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _kind(row: Mapping[str, Any]) -> AttachmentKind:
    mime, subtype = word(row.get("mimetype")), word(row.get("subtype"))
    if subtype == "slack_audio":
        return "voice"
    if subtype == "slack_video" or mime.startswith("video/"):
        return "video"
    if mime.startswith("audio/"):
        return "audio"
    return "image" if mime.startswith("image/") else "document"
