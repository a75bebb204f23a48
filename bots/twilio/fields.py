"""A Twilio webhook body as plain fields, and numbers in one spelling. Never raises."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from urllib.parse import parse_qsl

MAX_ID_CHARS = 200
_NUMBER = re.compile(r"\+?\d{4,20}")


@lru_cache(maxsize=32)
def pairs(body: bytes) -> tuple[tuple[str, str], ...]:
    """Form fields in their order, blanks and repeats kept: exactly what a signature covers.

    Verifying, filing and reading a delivery each need them: the last few are remembered.
    """
    return tuple(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True, errors="replace"))


def is_json(body: bytes) -> bool:
    return body.lstrip()[:1] in (b"{", b"[")


def read(body: bytes) -> dict[str, str]:
    """The fields by name; of repeated ones the first. Unreadable bodies have no fields."""
    if is_json(body):
        return _json_fields(body)
    fields: dict[str, str] = {}
    for name, value in pairs(body):
        fields.setdefault(name, value)
    return fields


def _json_fields(body: bytes) -> dict[str, str]:
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    if not isinstance(data, dict):
        return {}
    return {name: str(value) for name, value in data.items() if isinstance(value, str | int | float)}


def clean(text: str) -> str:
    """Without what a database refuses: NUL bytes and halves of surrogate pairs."""
    if "\x00" in text:
        text = text.replace("\x00", "")
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")


def phone(value: str) -> str:
    """``+919800000001`` from any way of writing it; empty when it is no number."""
    compact = re.sub(r"[\s().-]", "", clean(value))
    return f"+{compact.lstrip('+')}" if _NUMBER.fullmatch(compact) else ""
