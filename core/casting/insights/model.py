"""Patterns as counts: what most of the latest rows share, with the rows they come from. Pure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from core.casting.auditions.model import shareable
from core.casting.episodes.model import Episode
from core.memory.procedures import PAUSE, Procedure, Step
from core.understanding.shapes import Sought

PERIOD = timedelta(days=180)
LEAST = 3
"""Rows from which on a count says anything."""
MOST_SHARE = 0.5
"""What fewer of them share is no pattern."""
PASSES = frozenset({"pass", "passed", "veto", "released"})
STEPS = "steps/own"
"""The source of what somebody's own steps show."""
DECIDED = ("approve", "pass", "veto")
_SENSITIVE = Sought(
    r"\b(?:relig\w*|hindu\w*|muslim\w*|islam\w*|christian\w*|sikhs?|jain\w*|buddhis\w*|parsi\w*|caste\w*|dalit\w*|brahmin\w*"
    r"|sc\s*/?\s*st|obc|communit\w+|gay|lesbian|queer|trans\w*|homosexual\w*|sexual\w*|pregnan\w*|disab\w+|handicap\w*|ill(?:ness)?"
    r"|sick\w*|depress\w*|mental\w*|hiv|cancer|skin\s+colou?r|fair(?:ness)?|dark(?:er)?|kaal[aei]|gor[aei]|fat|mot[aei])\b"
    r"|धर्म|जाति|हिंदू|मुस्लिम|मुसलमान|ईसाई|सिख|दलित|बीमार|गर्भवती|काल[ाेी]|गोर[ाेी]|मोट[ाेी]",
)
"""A reason that speaks of what nobody is chosen by is counted, and never repeated."""


@dataclass(frozen=True, slots=True)
class Session:
    """One session that was held or is planned, its start in the reader's zone."""

    id: int
    start: datetime
    place: str


@dataclass(frozen=True, slots=True)
class Finding:
    """``kind`` names its sentence, ``values`` fill it, ``sources`` name its rows (``session/4``)."""

    kind: str
    values: Mapping[str, Any] = field(default_factory=dict)
    sources: tuple[str, ...] = ()


Kept = TypeVar("Kept")


def _most(rows: Sequence[Kept], of: Callable[[Kept], Hashable]) -> tuple[Any, list[Kept]] | None:
    """What most of these rows share, with those that do; None for too few of them, or no most."""
    if len(rows) < LEAST:
        return None
    shared, count = Counter(map(of, rows)).most_common(1)[0]
    if not shared or count < LEAST or count < MOST_SHARE * len(rows):
        return None
    return shared, [row for row in rows if of(row) == shared]


def of_sessions(sessions: Sequence[Session]) -> list[Finding]:
    """The weekday, the start and the place that most sessions share."""
    parts: tuple[tuple[str, Callable[[Session], Hashable]], ...] = (
        ("weekday", lambda one: f"{one.start:%a}"),
        (
            "start",
            lambda one: f"{one.start.hour % 12 or 12}:{one.start:%M} {'AM' if one.start.hour < 12 else 'PM'}",
        ),
        ("place", lambda one: " ".join(one.place.split())),
    )
    found = []
    for kind, of in parts:
        if (most := _most(sessions, of)) is not None:
            shared, rows = most
            values = {"what": shared, "times": len(rows), "of": len(sessions)}
            found.append(Finding(kind, values, tuple(f"session/{row.id}" for row in rows)))
    return found


def of_decisions(episodes: Sequence[Episode]) -> list[Finding]:
    """How the producers decided, what they said when they passed, and who did not come."""
    found = []
    decided = [one for one in episodes if one.source.startswith("review/")]
    if len(decided) >= LEAST:
        counts = Counter(one.outcome for one in decided)
        values: dict[str, Any] = {name: counts[name] for name in DECIDED}
        found.append(Finding("decided", values, tuple(one.source for one in decided)))
    passed = [one for one in episodes if one.outcome in PASSES]
    said = [one for one in passed if shareable(one.reason) and not _SENSITIVE.search(one.reason)]
    if said:
        reasons = Counter(_plain(one.reason) for one in said)
        reason, count = reasons.most_common(1)[0]
        if count >= 2:
            rows = [one for one in said if _plain(one.reason) == reason]
            values = {"what": rows[0].reason.strip(" ."), "times": count, "of": len(passed)}
            found.append(Finding("reason", values, tuple(one.source for one in rows)))
    seen = [one for one in episodes if one.outcome in ("held", "no_show")]
    absent = [one for one in seen if one.outcome == "no_show"]
    if len(seen) >= LEAST and absent:
        values = {"times": len(absent), "of": len(seen)}
        found.append(Finding("absent", values, tuple(one.source for one in absent)))
    return found


def _plain(reason: str) -> str:
    return " ".join(re.findall(r"\w+", reason.casefold()))


def of_oneself(done: Sequence[Step], offered: Sequence[Step], usual: Sequence[Procedure]) -> list[Finding]:
    """How often a next step that was offered was taken, and what somebody usually does."""
    found = []
    if usual:
        one = usual[0]
        values = {"steps": one.steps, "times": one.times, "of": one.began, "last": one.last}
        found.append(Finding("habit", values, (STEPS,)))
    if offered:
        taken = sum(
            any(step.what == one.what and one.at <= step.at < one.at + PAUSE for step in done)
            for one in offered
        )
        found.append(Finding("offered", {"of": len(offered), "times": taken}, (STEPS,)))
    return found


def local(at: datetime, zone: str) -> datetime:
    """A moment as its reader's clock shows it."""
    return at.astimezone(ZoneInfo(zone))
