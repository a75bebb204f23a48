"""One thing that waits for somebody of the team."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Waits:
    """``key``: its text, with ``facts``, which ends with what to type. ``rank``: the lowest first: 1 people
    wait for an answer now, 2 a decision, 3 others were asked and are silent, 4 can wait."""

    rank: int
    key: str
    facts: Mapping[str, Any] = field(default_factory=dict)
