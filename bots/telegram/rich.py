"""The words of a rich message (Bot API 10.1: blocks of nested formatted text), without formatting."""

from __future__ import annotations

from collections.abc import Iterator

from bots.telegram.fields import Raw

# Deeper than any client writes, and far from Python's own limit.
_DEPTH = 24


def rich_words(message: Raw) -> str:
    """One line per block, in reading order."""
    return "\n".join(line for line in _lines(message.get("blocks"), _DEPTH) if line.strip()).strip()


def _lines(value: object, depth: int) -> Iterator[str]:
    """Blocks, list items and table rows each give lines of their own."""
    if depth == 0:
        return
    if isinstance(value, list):
        for item in value:
            yield from _lines(item, depth - 1)
    elif isinstance(value, dict):
        for field in ("summary", "text"):
            yield _inline(value.get(field), depth)
        for field in ("blocks", "items", "cells"):
            yield from _lines(value.get(field), depth - 1)
        caption = value.get("caption")
        yield _inline(caption.get("text") if isinstance(caption, dict) else caption, depth)


def _inline(value: object, depth: int) -> str:
    """Formatted text is a string, a list of formatted texts, or an object around one."""
    if depth == 0:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "".join(_inline(item, depth - 1) for item in value)
    if isinstance(value, dict):
        return _inline(value.get("text", value.get("alternative_text", "")), depth - 1)
    return ""
