"""The gold sets of memory: two casting offices' own talk of months, and what is asked about it later.

``tests/data/memory_gold.jsonl`` was written before anybody looked at how questions are read or turns are
scored; ``tests/data/office_gold.jsonl`` by somebody who never saw the code nor any score. No code reads their
words. Every second question of a kind is ``held``: nobody looks at what is missed among those.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import fmean

_DATA = Path(__file__).parent / "data"
FILE, OFFICE = _DATA / "memory_gold.jsonl", _DATA / "office_gold.jsonl"
SETS = {"first set": FILE, "office set": OFFICE}
OWNER = "name/office"


@dataclass(frozen=True)
class Line:
    """One turn; its conversation is the project's chat."""

    id: str
    conversation: str
    session: int
    speaker: str
    text: str
    at: datetime


@dataclass(frozen=True)
class Asked:
    """One question: ``evidence`` are all turns that a full answer rests on."""

    id: str
    kind: str
    held: bool
    text: str
    evidence: tuple[str, ...]


def read(path: Path = FILE) -> tuple[list[Line], list[Asked]]:
    """All of the file, in its order."""
    lines: list[Line] = []
    asked: list[Asked] = []
    for row in map(json.loads, path.read_text("utf-8").splitlines()):
        if row["kind"] == "session":
            at = datetime.fromisoformat(row["at"])
            where = (row["conversation"], row["session"])
            lines += [Line(turn["id"], *where, turn["speaker"], turn["text"], at) for turn in row["turns"]]
        else:
            one = Asked(row["id"], row["type"], row["part"] == "held", row["text"], tuple(row["evidence"]))
            asked.append(one)
    return lines, asked


@dataclass(frozen=True)
class Found:
    """What the first ten turns held of the evidence."""

    asked: Asked
    best: tuple[str, ...]

    @property
    def share(self) -> float:
        return fmean(one in self.best for one in self.asked.evidence)

    @property
    def whole(self) -> bool:
        return set(self.asked.evidence) <= set(self.best)


def recalled(found: Sequence[Found]) -> tuple[float, float]:
    """Recall at ten, and the share of questions with all of their evidence."""
    return fmean(one.share for one in found), fmean(one.whole for one in found)
