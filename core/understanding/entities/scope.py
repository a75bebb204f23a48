"""How much of something is meant."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Material
from core.understanding.shapes import Sought


def scope(m: Material, intent: str) -> Any:
    """How much of something is meant."""
    text = m.text
    if intent == "bulk.retry":
        if re.search(r"single tick|undeliver|deliver nahi", text, re.IGNORECASE):
            return "undelivered"
        return "failed"
    if intent == "memory.settings":
        if re.search(r"this chat|is chat|इस चैट", text, re.IGNORECASE):
            return "this chat"
        return (
            "schedule only"
            if re.search(r"(?:only|bas|sirf)\s+(?:the\s+)?schedule", text, re.IGNORECASE)
            else None
        )
    if intent == "settings.set" and re.search(r"decline", text, re.IGNORECASE):
        return "declines only"
    if intent == "submission.create":
        return "roles" if "openroles" in m.concepts() and not m.names() else None
    if intent == "privacy.erasure":
        return _erased(text)
    return None


_ERASED = Sought(r"profile|pics|photos?|pictures|details|account|तस्वीरें|जानकारी|फोटो")


def _erased(text: str) -> str | None:
    said = list(dict.fromkeys(hit[0].lower() for hit in _ERASED.finditer(text)))
    joint = " और " if any("\u0900" <= sign <= "\u097f" for sign in text) else " and "
    return (
        joint.join(said)
        if len(said) > 1 and "permanently" not in text and "details" not in said and "account" not in said
        else None
    )
