"""What is said to the desk behind a fact: "remember that", "yaad rakhna"."""

from __future__ import annotations

import unicodedata

from core.understanding.shapes import Sought

_ASIDE = Sought(
    unicodedata.normalize(
        "NFC",
        r"[\s,.;:–-]+(?:(?:so\s+|please\s+|pls\s+|do\s+|aur\s+|and\s+)*(?:remember|note|yaad"
        r"|note\s+down|keep\s+in\s+mind|save)(?:\s+(?:that|this|it|down|kar|karo|karna|kar\s?lo"
        r"|kar\s?lena|rakh|rakho|rakhna|rakh\s?lo|rakh\s?lena|please|pls|for\s+(?:next\s+time|me|us|later)))*"
        r"|please|pls|plz|ok(?:ay)?|okk+|thanks?|thank\s+you|yaar|na|ji|hai|always|btw|fyi"
        r"|by\s+the\s+way|याद\s+रख\S*|नोट\s+कर\S*(?:\s+लो)?|ठीक\s+है|प्लीज़?)\s*$",
    )
)
"""What is said to the desk behind a fact and is no part of it."""


def without_asides(said: str) -> str:
    """A place without the words behind it."""
    while shorter := _ASIDE.search(said):
        said = said[: shorter.start()]
    return said.strip(" .,!।")
