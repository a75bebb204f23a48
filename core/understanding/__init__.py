"""Text to meaning without a model: rules and vocabulary, no database, no settings, no clock of its own."""

from __future__ import annotations

from core.understanding.meaning import Ask, Context, DatePhrase, Meaning
from core.understanding.reading import understand

__all__ = ["Ask", "Context", "DatePhrase", "Meaning", "understand"]
