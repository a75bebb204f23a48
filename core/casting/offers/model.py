"""What an offer is, and what its money means. Rules without rows; all money is paise."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.understanding.shapes import Sought

State = Literal["draft", "sent", "countered", "accepted", "declined", "void"]
OPEN: frozenset[str] = frozenset({"draft", "sent", "countered"})
LIVE = ("sent", "countered")
"""States in which somebody's answer is open."""
COUNTS: frozenset[str] = frozenset({"sent", "countered", "accepted"})
"""States whose money is spoken for."""
Unit = Literal["day", "shift", "episode", "project", "lump_sum"]
PER: frozenset[str] = frozenset({"day", "shift", "episode"})
"""Units that are paid as often as ``days`` says; the others are one sum."""
LEAST_HISTORY = 3
"""Fewer own deals than this say nothing about what is usual."""
TERMS_CHARS = 400
COUNT = Sought(r"\s*(?:for\s+|x\s*)?\d{1,3}\s*(?:days?|din|दिन|shifts?|episodes?)(?:\s+ke\s+liye)?\s*")
_SMALL = frozenset(
    {"a", "an", "the", "with", "and", "aur", "of", "in", "on", "for", "plus", "include", "includes"}
)


@dataclass(frozen=True, slots=True)
class Offer:
    """One version of the terms for one person and role. ``days``: how many units, 0 when nobody said.
    ``theirs``: proposed by the talent's side. ``answer_by``: until when they are asked to answer; it ends
    nothing by itself."""

    id: int
    role_id: int
    talent_id: int
    version: int
    paise: int
    unit: str
    days: int
    terms: str
    state: State
    theirs: bool
    made_by: int
    made_at: datetime
    answer_by: datetime | None = None

    @property
    def total(self) -> int:
        """What it comes to."""
        return total(self.paise, self.unit, self.days)


def total(paise: int, unit: str, days: int) -> int:
    """A rate times how often it is paid; one sum is itself."""
    return paise * max(days, 1) if unit in PER else paise


@dataclass(frozen=True, slots=True)
class Budget:
    """What a role may cost and what is spoken for. ``whole`` None: nobody set a budget."""

    whole: int | None
    spoken_for: int

    @property
    def left(self) -> int | None:
        """Below zero when it is over."""
        return None if self.whole is None else self.whole - self.spoken_for


def standing_of(versions: Sequence[Offer]) -> list[Offer]:
    """What stands with each person for each role: a draft beside it changes nothing before it goes out, nor
    does one that was dropped. The draft itself where nothing else is there."""
    found: dict[tuple[int, int], Offer] = {}
    ranks = {"void": 0, "draft": 1}
    for one in sorted(versions, key=lambda offer: (ranks.get(offer.state, 2), offer.version)):
        found[(one.role_id, one.talent_id)] = one
    return list(found.values())


def on_the_table(versions: Sequence[Offer]) -> list[Offer]:
    """What stands, and the draft that would take its place."""
    drafts = [one for one in versions if one.state == "draft"]
    drafted = {(one.role_id, one.talent_id) for one in drafts}
    stand = [one for one in standing_of(versions) if one.state != "draft"]
    return [
        one for one in stand if one.state in COUNTS or (one.role_id, one.talent_id) not in drafted
    ] + drafts


def budget(per_day: int | None, days: int | None, offers: Sequence[Offer], *, but: int = 0) -> Budget:
    """A role's budget. The newest version of each person counts once; ``but``: a person left out."""
    stand = standing_of(offers)
    spent = sum(one.total for one in stand if one.state in COUNTS and one.talent_id != but)
    return Budget(None if per_day is None else per_day * max(days or 1, 1), spent)


def usual(history: Sequence[Offer], unit: str) -> tuple[int, int, int] | None:
    """(lowest, highest, how many) of own accepted deals by one unit; None when there are too few."""
    rates = [one.paise for one in history if one.state == "accepted" and one.unit == unit]
    return (min(rates), max(rates), len(rates)) if len(rates) >= LEAST_HISTORY else None


def terms_of(entities: Mapping[str, object]) -> str:
    """The conditions beside the money, in the words they were said in: none is left out."""
    said = _listed(entities, "conditions")
    for name in ("terms", "term"):
        said += [
            one for one in _listed(entities, name) if not COUNT.fullmatch(one) and not _within(one, said)
        ]
    return joined(said)


def counted(entities: Mapping[str, object]) -> int:
    """How often the money is paid, where it stands among the conditions; else 0."""
    said = [one for one in _listed(entities, "terms") + _listed(entities, "term") if COUNT.fullmatch(one)]
    number = re.search(r"\d+", said[0]) if said else None
    return int(number[0]) if number else 0


def joined(said: Sequence[str]) -> str:
    """Conditions as they are kept."""
    return ", ".join(dict.fromkeys(one.strip(" ,;") for one in said if one.strip(" ,;")))[:TERMS_CHARS]


def _listed(entities: Mapping[str, object], name: str) -> list[str]:
    value = entities.get(name)
    return [str(one) for one in value] if isinstance(value, list | tuple) else [str(value)] if value else []


def _within(one: str, said: Sequence[str]) -> bool:
    """Whether a condition says no more than those there are: each of its words is in them."""
    there = {word for each in said for word in re.findall(r"\w+", each.casefold())}
    return all(word in there or word in _SMALL for word in re.findall(r"\w+", one.casefold()))
