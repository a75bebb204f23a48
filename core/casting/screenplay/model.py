"""Scenes, cues and lines of a screenplay as plain text. One pass over the lines, so that no file hangs it.

Headings as the trade writes them (``INT.``, ``EXT/INT``, ``I/E``, a forced ``.``); a cue is a line in
capitals with a line under it; what stands in brackets after it (V.O., CONT'D) is not part of the name.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from core.understanding.shapes import Sought

MOST_CHARS = 2_000_000
MOST_SCENES = 2000
LINE_CHARS = 400
_HEADING = Sought(
    r"^\s*(?:(?P<before>\d{1,4}[A-Z]?)[.)\s]+)?"
    r"(?P<head>\.?\s*(?:INT|EXT|EST|I/E|E/I)(?:\s*[./]\s*(?:INT|EXT))?[./ ].+"
    r"|\.[A-Za-z0-9].*|SCENE\s+(?P<scene>\d{1,4}[A-Z]?)\b.*)$",
)
_NUMBER = re.compile(r"#([\w.-]{1,8})#\s*$")
_AFTER = re.compile(r"\s*\([^()]{0,40}\)\s*$")
_NOT_CUES = re.compile(
    r"^(?:FADE\b|CUT\b|DISSOLVE\b|SMASH\b|MATCH\b|THE END|TITLE|MONTAGE|END\b|CONTINUED|BACK TO|LATER)|TO:$"
)
_MOST_CUE_WORDS = 5


@dataclass(frozen=True, slots=True)
class Scene:
    """``lines``: how many each character speaks. ``text``: as written."""

    number: str
    heading: str
    lines: Mapping[str, int] = field(default_factory=dict)
    text: str = ""

    def stored(self) -> dict[str, Any]:
        """As JSON values."""
        return {"number": self.number, "heading": self.heading, "lines": dict(self.lines), "text": self.text}


def looks_like_script(text: str) -> bool:
    """Whether a message is pages rather than a request: a heading with something under it."""
    lines = text.splitlines()
    return len(lines) >= 3 and any(_HEADING.match(line) and _is_heading(line) for line in lines)


def _is_heading(line: str) -> bool:
    match = _HEADING.match(line)
    return match is not None and (match["scene"] is None or line.strip().isupper() or len(line.split()) <= 3)


def scenes(text: str) -> list[Scene]:
    """The scenes in order. What stands before the first heading belongs to none."""
    found: list[Scene] = []
    heading, number, body = "", "", list[str]()
    for line in text[:MOST_CHARS].splitlines():
        if _is_heading(line):
            if heading:
                found.append(_scene(heading, number, body))
            if len(found) >= MOST_SCENES:
                return found
            heading, number = _titled(line, len(found) + 1)
            body = []
        elif heading:
            body.append(line[:LINE_CHARS])
    if heading:
        found.append(_scene(heading, number, body))
    return found


def _titled(line: str, place: int) -> tuple[str, str]:
    match = _HEADING.match(line)
    written = _NUMBER.search(line)
    head = _NUMBER.sub("", line).strip()
    if match is None:
        return head, str(place)
    said = (written[1] if written else None) or match["before"] or match["scene"]
    return (match["head"].lstrip(".").strip() if not written else head.lstrip(".").strip()), said or str(
        place
    )


def _scene(heading: str, number: str, body: Sequence[str]) -> Scene:
    spoken: Counter[str] = Counter()
    for place, line in enumerate(body):
        under = body[place + 1].strip() if place + 1 < len(body) else ""
        if under and (name := cue(line)):
            spoken[name] += 1
    text = "\n".join([heading, *body]).strip()
    return Scene(number, heading, dict(spoken), text)


def cue(line: str) -> str:
    """Who speaks, if a line is a cue; ``MEERA (V.O.)`` and ``@Meera`` are both Meera."""
    forced, said = line.lstrip().startswith("@"), line.strip().lstrip("@").rstrip("^").strip()
    name = _AFTER.sub("", said).strip().rstrip(":").strip()
    if not name or not any(letter.isalpha() for letter in name) or len(name.split()) > _MOST_CUE_WORDS:
        return ""
    if not forced and (not _capitals(name) or _NOT_CUES.search(name) or name[-1] in ".!?,-"):
        return ""
    return " ".join(word.capitalize() for word in unicodedata.normalize("NFC", name).split())


def _capitals(name: str) -> bool:
    return name == name.upper() and name != name.lower()


def characters(found: Sequence[Scene]) -> list[tuple[str, int, int]]:
    """Name, scenes and speeches of everybody who speaks, the largest part first."""
    held: Counter[str] = Counter()
    spoken: Counter[str] = Counter()
    for scene in found:
        held.update(scene.lines.keys())
        spoken.update(scene.lines)
    return sorted(
        ((name, held[name], spoken[name]) for name in held), key=lambda one: (-one[2], -one[1], one[0])
    )


def together(found: Sequence[Scene], first: str, second: str) -> list[Scene]:
    """Scenes in which both speak, where they have most to say to each other first."""
    both = [one for one in found if first in one.lines and second in one.lines]
    return sorted(both, key=lambda one: -min(one.lines[first], one.lines[second]))
