"""What is never noted about anybody: their health, and what only they may say of themselves."""

from __future__ import annotations

from core.casting.auditions.model import shareable
from core.casting.edits.model import sensitive
from core.errors import Rejected
from core.understanding.shapes import Sought

_OF_THE_TRADE = Sought(
    r"\b(?:period\s+(?:drama|film|piece|look|show|series|costume|role|setting|language|hindi|urdu)s?"
    r"|(?:a|the|an?\s+\w+|as|plays?|played|young)\s+doctor|doctor\s+(?:ka|ke\s+liye|wala|role|part|look|scene)s?"
    r"|hospital\s+(?:scene|drama|show|series|role)s?|community\s+(?:theat(?:re|er)|hall|radio|cent(?:re|er))s?)\b",
)
"""Words that sound like such a thing and speak of work."""


def unsaid(text: str) -> str:
    """The text key of why this is not noted; empty: it may be."""
    plain = _OF_THE_TRADE.sub(" ", " ".join(text.split()))
    if plain.strip() and not shareable(plain):
        return "approvals-note-health"
    return "approvals-note-personal" if sensitive(plain) else ""


def notable(text: str) -> str:
    """The text itself. Raises Rejected where it says what is never noted."""
    if reason := unsaid(text):
        raise Rejected(reason)
    return text
