"""What Slack's own client makes of the text that a person types."""

from __future__ import annotations

import re
from typing import Any

from integrations.sandbox.identifiers import Identifiers

_TOKENS = re.compile(r"<[@#!][^<>]+>|<https?://[^<>]+>")


def escaped(text: str) -> str:
    """Its own tokens (mentions, links) are kept; elsewhere the three special characters are escaped."""
    parts, at = "", 0
    for match in _TOKENS.finditer(text):
        parts += _entity(text[at : match.start()]) + match[0]
        at = match.end()
    return parts + _entity(text[at:])


def rich(text: str, ids: Identifiers) -> list[dict[str, Any]]:
    """The rich_text block that goes with an escaped text."""
    if not text:
        return []
    parts: list[dict[str, Any]] = []
    at = 0
    for match in _TOKENS.finditer(text):
        if match.start() > at:
            parts.append({"type": "text", "text": _plain(text[at : match.start()])})
        parts.append(_token(match[0][1:-1]))
        at = match.end()
    if at < len(text):
        parts.append({"type": "text", "text": _plain(text[at:])})
    section = {"type": "rich_text_section", "elements": parts}
    return [{"type": "rich_text", "block_id": ids.capital("", length=5), "elements": [section]}]


def client_id(ids: Identifiers) -> str:
    digits = ids.hexadecimal()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:32]))


def _token(inside: str) -> dict[str, Any]:
    target, _, label = inside.partition("|")
    if target.startswith("@"):
        return {"type": "user", "user_id": target[1:]}
    if target.startswith("#"):
        return {"type": "channel", "channel_id": target[1:]}
    if target.startswith("!"):
        return {"type": "broadcast", "range": target[1:]}
    return {"type": "link", "url": target, **({"text": label} if label else {})}


def _entity(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _plain(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
