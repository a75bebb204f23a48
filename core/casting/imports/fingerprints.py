"""What a row says, as one short text: a row that was read before is known by it."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, fields, is_dataclass
from typing import Any

from core.casting.talent.details import Details, stored

LATER = ("portrait", "details", "note")
"""A row that was read before there were such fields is known again by what it said then."""


def fingerprint(row: Any, details: Details) -> str:
    """Equal for rows (a dataclass with ``details`` and the ``line`` it stands in) that say the same,
    wherever they stand. It is kept in the database: the same row must have the same one in every version."""
    facts = {one.name: _plain(getattr(row, one.name)) for one in fields(row) if one.name != "details"}
    del facts["line"]
    facts["details"] = stored(details)
    for later in LATER:
        if not facts[later]:
            del facts[later]
    text = json.dumps(facts, sort_keys=True, default=str, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _plain(value: Any) -> Any:
    """What JSON takes. ``asdict`` on a whole row would copy every empty field of its details, too."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value
