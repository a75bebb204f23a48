"""Who writes on WhatsApp, in one spelling. Never raises."""

from __future__ import annotations

import re

from bots.twilio.fields import MAX_ID_CHARS, clean, phone

_BSUID = re.compile(r"[A-Za-z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,160}")
_PREFIX = "whatsapp:"


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
    if written := phone(text):
        return f"{prefix}{written}"
    if _BSUID.fullmatch(text):
        return f"{_PREFIX}{text}"
    return f"{prefix}{text[:MAX_ID_CHARS]}"


def number(value: str) -> str:
    """``WaId`` (digits only) as a party; empty when it is not a number."""
    written = phone(value)
    return f"{_PREFIX}{written}" if written else ""
