"""Telephone numbers in one spelling, and what may be sent to them. Pure."""

from __future__ import annotations

from bots.twilio.fields import MAX_ID_CHARS, clean, phone

_SHORT_CODE_DIGITS = 8


def party(value: str) -> str:
    """``+919800000001``. A short code (``57575``) and a sender's name (``HDFCBK``), which have no
    country code and cannot be numbers, stay as they are."""
    text = clean(value).strip()
    digits = sum(character.isdecimal() for character in text)
    if text.startswith("+") or digits > _SHORT_CODE_DIGITS:
        return phone(text) or text[:MAX_ID_CHARS]
    return text[:MAX_ID_CHARS]


def takes_pictures(ours: str, theirs: str) -> bool:
    """Whether MMS exists between two numbers: in the United States and Canada only
    (twilio.com/docs/messaging/guides/accepted-mime-types, read 2026-11)."""
    return ours.startswith("+1") and theirs.startswith("+1")
