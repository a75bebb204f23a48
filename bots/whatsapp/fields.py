"""A Twilio webhook body as plain fields, and the ids in it in one spelling. Never raises."""

from __future__ import annotations

import json
import re
from functools import lru_cache
from urllib.parse import parse_qsl

MAX_ID_CHARS = 200
_NUMBER = re.compile(r"\+?\d{4,20}")
_BSUID = re.compile(r"[A-Za-z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,160}")
_PREFIX = "whatsapp:"


@lru_cache(maxsize=1)  # the signature, then the envelope of the same body
def pairs(body: bytes) -> tuple[tuple[str, str], ...]:
    """Form fields in their order, blanks and repeats kept: exactly what a signature covers."""
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


def is_user_id(value: str) -> bool:
    """Whether this is a business-scoped user id (``IN.1349``), with or without ``whatsapp:``."""
    return bool(_BSUID.fullmatch(value.removeprefix(_PREFIX)))


def party(value: str) -> str:
    """One spelling per sender or recipient: ``whatsapp:+919800000001`` or ``whatsapp:IN.1349``.

    A business-scoped user id keeps its own letters: it must be sent back as it came. What has
    no ``whatsapp:`` in front and is a number stays without: it did not come through WhatsApp.
    """
    text = clean(value).strip()
    prefix = ""
    if text[: len(_PREFIX)].lower() == _PREFIX:
        prefix, text = _PREFIX, text[len(_PREFIX) :].strip()
    compact = re.sub(r"[\s().-]", "", text)
    if _NUMBER.fullmatch(compact):
        return f"{prefix}+{compact.lstrip('+')}"
    if _BSUID.fullmatch(text):
        return f"{_PREFIX}{text}"
    return f"{prefix}{text[:MAX_ID_CHARS]}"


def number(value: str) -> str:
    """``WaId`` (digits only) as a party; empty when it is not a number."""
    compact = value.strip().lstrip("+")
    return f"{_PREFIX}+{compact}" if _NUMBER.fullmatch(compact) else ""
