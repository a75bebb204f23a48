"""``Pune wale bhi dikhao``, ``also from Delhi``: the last search with one more city that will do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.search.preferring import parts_of
from core.understanding.meaning import Context
from core.understanding.shapes import Sought

_ALSO = Sought(r"(?<![^\W_])(?:also|too|as\s+well|bhi|bi)(?![^\W_])|भी")
_MANNERS = Sought(
    r"(?<![^\W_])(?:and|aur|or|ya|show|include|add|take|consider|from|in|of|the|ones?|those|people|girls?|boys?|wom[ae]n|m[ae]n"
    r"|wal[aeiy]|walo|wali|ke|ki|ka|se|mein|me|dikh\w*|chal(?:ega|enge|egi)|theek|thik|hai|hain|ok(?:ay)?|please|pls|works?|fine"
    r"|is|are|log|ladk\w+|kar\s*(?:do|lo)|rakh\w*|jod\w*)(?![^\W_])|और|या|वाल[ेीा]|वालों|से|की|के|दिखा\S*|चलेग\S*|लोग|लड़क\S*|ठीक|है|हैं"
    r"|[\s,.!।]",
)
LONGEST = 60


def widened(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: where people are shown, and one city is all that the text adds to a search."""
    if not context.last_result or len(text) > LONGEST or "?" in text or not _ALSO.search(text):
        return None
    bare = " ".join(_ALSO.sub(" ", text).split())
    parts = [part for part in parts_of(bare) if not part.startswith("gender:")]
    if len(parts) != 1 or not parts[0].startswith("city:"):
        return None
    left = [word for word in _MANNERS.sub(" ", bare).split() if parts_of(word) != (parts[0],)]
    return None if left else {"refine": True, "also_city": parts[0][5:]}
