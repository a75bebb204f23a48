"""A list of people for one role, and one entry of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

LISTED = "on_a_list"
"""Beside the context: the names of those on the organisation's lists, whoever was put on one last first."""


@dataclass(frozen=True, slots=True)
class TalentList:
    """``kind``: ``shortlist`` or another purpose. ``version`` grows with every change."""

    id: int
    org_id: str
    role_id: int
    kind: str = "shortlist"
    version: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody on a list. ``position`` orders it; ``added_by`` is a person's id."""

    talent_id: int
    position: int
    added_by: int
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Removal:
    """Somebody who was on a list, and who took them off."""

    talent_id: int
    removed_by: int
    removed_at: datetime
