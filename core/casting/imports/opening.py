"""What kind of file it is, and how it is read: decided from its bytes, never from its name alone."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from io import BytesIO

from core.casting.imports import headings
from core.casting.imports.sheet import (
    DELIMITERS,
    Opener,
    Sheet,
    TextSheet,
    encoding_of,
    lines_of,
    taken_apart,
)
from core.errors import Rejected

MOST_BYTES = 500_000_000
"""Of a file on this machine: a million rows are about 200 MB."""
MOST_SENT = 10_000_000
"""Of a file that comes through a chat."""
UNPACKED = 6
"""A workbook may come to so many times the limit of its kind."""
SAMPLE = 30
WORKBOOK = b"PK\x03\x04"
"""How a workbook begins: it is a zip."""


def opened(opener: Opener, size: int, most: int = MOST_BYTES) -> Sheet:
    """A sheet ready to be read. Raises Rejected for what is too large, empty, or no table."""
    if size > most:
        raise Rejected("imports-too-large", most=most // 1_000_000)
    with opener() as file:
        head = file.read(8)
    if not head.strip():
        raise Rejected("imports-empty")
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        raise Rejected("imports-old-excel")
    if head.startswith(WORKBOOK):
        # Its reader brings one of XML along; most servers wait without ever meeting a workbook.
        from core.casting.imports.workbook import workbook

        return workbook(opener, most * UNPACKED)
    encoding = encoding_of(opener)
    return TextSheet(opener, encoding, _delimiter(opener, encoding))


def from_bytes(content: bytes) -> Opener:
    """Reads bytes that are in memory already."""
    return lambda: BytesIO(content)


def _delimiter(opener: Opener, encoding: str) -> str:
    """The character that gives the most headings with a meaning, else the most cells."""
    sample = _sample(opener, encoding)
    said = sample[0].strip().lower() if sample else ""
    if said.startswith("sep=") and len(said) == 5:
        return said[-1]
    return max(DELIMITERS, key=lambda one: _sense(sample, one))


def _sample(opener: Opener, encoding: str) -> list[str]:
    lines = []
    with opener() as file:
        for line in lines_of(file, encoding):
            lines.append(line)
            if len(lines) == SAMPLE:
                break
    return lines


def _sense(sample: Iterable[str], delimiter: str) -> tuple[int, int]:
    """(headings understood in the best row, cells in the widest)."""
    try:
        rows = [record.cells for record in taken_apart(iter(sample), delimiter)]
    except csv.Error:
        return 0, 0
    understood = 0
    for cells in rows[:10]:
        found = headings.columns(cells)
        if headings.names_people(found):
            understood = max(understood, sum(bool(column.field) for column in found))
    return understood, max((len(cells) for cells in rows), default=0)
