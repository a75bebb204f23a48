"""A request for a self-tape and what can become of it. No rows here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from core.understanding.shapes import Sought

Status = Literal["asked", "received", "good", "passed", "replaced", "declined"]
Verdict = Literal["good", "passed"]
Fault = Literal["upright", "slate", "sound", "dark", "large", "format"]
FAULTS: tuple[Fault, ...] = ("upright", "slate", "sound", "dark")
"""What somebody who watches may find wrong; the others are found as it comes."""
AGAIN = timedelta(hours=48)
"""How much time there is at least to send one again."""
REMIND_BEFORE = timedelta(hours=24)
SHORT_LEAD = timedelta(hours=48)
"""Less than this is said to whoever asks: unions want two days at least."""
MOST_DAYS = 60
LATEST = 19
"""The hour of a deadline of which only the day was said: the end of the working day."""
_LINK = Sought(r"https://[^\s<>\"']{4,500}")
_ENDINGS = (".mp4", ".mov", ".m4v", ".webm", ".3gp", ".mkv", ".mp3", ".m4a", ".ogg", ".wav", ".aac")


@dataclass(frozen=True, slots=True)
class Tape:
    """``asked_of``: the agent, guardian or talent. ``media``: what came, as its chat calls it.
    ``how``: the scene, the frame, what to wear, in the words of whoever asked."""

    id: int
    role_id: int
    talent_id: int
    asked_of: int
    asked_by: int
    asked_at: datetime
    due_at: datetime
    status: Status = "asked"
    received_at: datetime | None = None
    media: Mapping[str, Any] = field(default_factory=dict)
    how: str = ""


def is_tape(kind: str, mime: str, name: str) -> bool:
    """Whether a file can be one: a video or a voice, also when it is sent as a document."""
    plays = mime.startswith(("video/", "audio/")) or name.casefold().endswith(_ENDINGS)
    return kind in ("video", "voice", "audio") or (kind == "document" and plays)


def link_in(text: str) -> str:
    """The first address in a text; empty for none."""
    found = _LINK.search(text)
    return "" if found is None else found[0].rstrip(".,;)!")


def found_at_once(kind: str, width: int, height: int, refused: str) -> tuple[Fault, ...]:
    """What is wrong with a film, as its file tells it. ``refused``: the text that says why it is not kept."""
    if kind in ("voice", "audio", "link"):
        return ()
    faults: list[Fault] = []
    if refused == "file-too-large":
        faults.append("large")
    elif refused:
        faults.append("format")
    if height > width:
        faults.append("upright")
    return tuple(faults)
