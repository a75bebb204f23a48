"""The LoCoMo sample (CC BY-NC 4.0, read where it lies, never part of this project) as turns and questions."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

SAMPLE = Path(__file__).resolve().parents[2] / "shared" / "data" / "locomo" / "locomo_dev5.json"
TIME = "%I:%M %p on %d %B, %Y"
_ID = re.compile(r"^D:?(\d+):0*(\d+)$")


@dataclass(frozen=True)
class Line:
    """One turn of a conversation."""

    id: str
    session: int
    speaker: str
    text: str
    caption: str | None
    at: datetime


@dataclass(frozen=True)
class Asked:
    """One question with the turns that answer it. ``category``: 1 multi-hop, 2 temporal, 3 open-domain,
    4 single-hop, 5 adversarial."""

    text: str
    evidence: tuple[str, ...]
    category: int


@dataclass(frozen=True)
class Conversation:
    """Two people over some months."""

    name: str
    lines: tuple[Line, ...]
    questions: tuple[Asked, ...]


def conversations(path: Path = SAMPLE) -> list[Conversation]:
    """All of the file; malformed evidence ids normalised, those of no turn dropped."""
    return [_conversation(one) for one in json.loads(path.read_text("utf-8"))]


def _conversation(one: dict) -> Conversation:
    talk = one["conversation"]
    sessions = sorted(int(name.split("_")[1]) for name in talk if re.fullmatch(r"session_\d+", name))
    lines = tuple(
        Line(
            turn["dia_id"],
            session,
            turn["speaker"],
            turn["text"],
            turn.get("blip_caption"),
            datetime.strptime(talk[f"session_{session}_date_time"], TIME),  # noqa: DTZ007 - as they give it
        )
        for session in sessions
        for turn in talk[f"session_{session}"]
    )
    known = {line.id for line in lines}
    asked = (Asked(q["question"], _evidence(q.get("evidence", []), known), q["category"]) for q in one["qa"])
    return Conversation(one["sample_id"], lines, tuple(each for each in asked if each.evidence))


def _evidence(said: list[str], known: set[str]) -> tuple[str, ...]:
    parts = [part for each in said for part in re.split(r"[;,\s]+", each)]
    found = [f"D{match[1]}:{match[2]}" for part in parts if (match := _ID.match(part))]
    return tuple(dict.fromkeys(one for one in found if one in known))
