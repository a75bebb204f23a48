"""Plain orders to fill a time: English and Hinglish. Only a whole message is one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.understanding.meaning import Context
from core.understanding.shapes import beside, shapes

_WHO = r"(?P<who>[^\W\d_][^,?!:\d]{0,40}?)"
_TO = r"(?P<to>[^\W\d_][^,?!:\d]{0,40}?)"
_ORDERS = shapes(
    rf"(?:please\s+)?(?:fill|backfill)\s+(?:up\s+)?{_WHO}(?:'s|’s)\s+(?:slot|time|place)",
    rf"{_WHO}\s+(?:ka|ki)\s+(?:slot|time|jagah)\s+(?:bharo|bhar\s+do|fill\s+(?:karo|kar\s+do))",
    rf"(?:give|offer)\s+{_WHO}(?:'s|’s)\s+(?:slot|time|place)\s+to\s+{_TO}",
    rf"{_WHO}\s+(?:ka|ki)\s+(?:slot|time|jagah)\s+{_TO}\s+ko\s+(?:de\s?do|dedo|dena|de\s?dena)",
    rf"{_WHO}\s+का\s+(?:स्लॉट|समय|टाइम)\s+{_TO}\s+को\s+(?:दे\s?दो|देना)",
    rf"{_WHO}\s+का\s+(?:स्लॉट|समय)\s+(?:भरो|भर\s+दो)",
    rf"who(?:\s+(?:all|else))?\s+(?:can|could|will|would)\s+(?:replace|fill\s+in\s+for|stand\s+in\s+for|come\s+instead\s+of)\s+{_WHO}",
    rf"who(?:\s+else)?\s+(?:can|could)\s+take\s+{_WHO}(?:'s|’s)\s+(?:slot|time|place)",
    rf"(?:find\s+(?:a\s+|me\s+a\s+)?)?replacement\s+(?:for|of)\s+{_WHO}",
    rf"{_WHO}\s+(?:ki|के|की)\s+(?:jagah|badle|जगह)\s+(?:kaun|kon|kisko|कौन)(?:\s+(?:aa\s+sakt[aei]|a\s+sakt[aei]|aayega|aayegi|bulaye|bulaen|आ\s+सकता|आएगा))?(?:\s+(?:hai|hain|है))?",
    r"(?:please\s+)?(?:fill|backfill)\s+(?:the\s+|that\s+)?(?:free\s+|freed\s+|empty\s+)?(?:slot|time)",
)


@beside(_ORDERS)
def fill(text: str, context: Context) -> Mapping[str, Any] | None:
    """``fill Riya's slot``, ``Riya ka slot bharo``, ``fill the slot``."""
    said = " ".join(text.split()).rstrip(" .!?")
    match = _ORDERS.of(said)
    if match is None:
        return None
    who, to = match.groupdict().get("who"), match.groupdict().get("to")
    return {**({"people": [who]} if who else {}), **({"to": to} if to else {})}
