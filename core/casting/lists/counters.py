"""The shortlist's column in a project's status."""

from __future__ import annotations

from core.casting.lists.queries import count_by_role
from core.casting.projects.counters import Counter

COUNTERS = (Counter("shortlisted", 10, "lists-count", count_by_role),)
