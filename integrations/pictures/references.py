"""A picture's reference holds all that is drawn: JSON, packed into letters that an address may have."""

from __future__ import annotations

import base64
import json
from typing import Any


def unpacked(packed: str) -> dict[str, Any]:
    """What the packed part of a reference says. Raises ValueError for anything that is no JSON object."""
    shown = json.loads(base64.urlsafe_b64decode(packed + "=" * (-len(packed) % 4)))
    if not isinstance(shown, dict):
        raise ValueError("no picture's reference")
    return shown
