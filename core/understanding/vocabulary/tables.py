"""The vocabulary's text files as tables: comments start with ``#``, entries are indented under their name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

_HERE = Path(__file__).parent


def _lines(name: str) -> Iterator[str]:
    for line in (_HERE / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line


def sections(name: str) -> dict[str, str]:
    """The text under each heading, joined by blanks; the file keeps the order."""
    out: dict[str, str] = {}
    heading = ""
    for line in _lines(name):
        if line[0] != " ":
            heading = line
            out[heading] = ""
        else:
            out[heading] += " " + line.strip()
    return out


def rules() -> Iterator[tuple[str, str]]:
    """The heading and the text of every rule."""
    heading = ""
    for line in _lines("rules.txt"):
        if line[0] != " ":
            heading = line
        else:
            yield heading, line.strip()


def everyday() -> list[str]:
    """Words that are no names."""
    return " ".join(_lines("everyday.txt")).split()
