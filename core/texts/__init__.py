"""The one catalogue of everything the desk says: English, Hindi, and Hindi in Latin letters.

``<language>/<feature>.ftl`` in Fluent syntax (plural and gender forms belong to the library).
"""

from __future__ import annotations

from core.texts.catalogue import LANGUAGES, Words, language_of
from core.texts.tongue import tongue, written_in

__all__ = ["LANGUAGES", "Words", "language_of", "tongue", "written_in"]
