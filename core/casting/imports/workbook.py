"""An Excel workbook as rows of text: the first sheet that names people, formulas as they are written."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from xml.etree.ElementTree import ParseError

from core.casting.imports import headings
from core.casting.imports.sheet import MOST_COLUMNS, Opener, Record, checked
from core.errors import Rejected

MOST_PARTS = 2_000
MOST_TEXTS = 100_000_000
"""Bytes of the table of shared texts, the one part that is kept in memory."""
MOST_RATIO = 200
"""Unpacked to packed, beyond FREE_BYTES: sheets of real people stay under 30."""
FREE_BYTES = 20_000_000
MOST_ROWS_LOOKED_AT = 10

# What the reader makes of a damaged or hostile file; a password shows as a RuntimeError.
_DAMAGED = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    ParseError,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    EOFError,
    RuntimeError,
    AssertionError,
)


@dataclass(frozen=True, slots=True)
class Workbook:
    """An .xlsx file. ``title``: the sheet that is read."""

    opener: Opener
    title: str
    exact: bool = False

    @property
    def said(self) -> str:
        """What it is called in the preview."""
        return f"Excel, {self.title}"

    def records(self) -> Iterator[Record]:
        """Rows with anything in them. Raises Rejected when the file is damaged on the way."""
        try:
            yield from _records(self.opener, self.title)
        except _DAMAGED as error:
            raise Rejected("imports-damaged") from error


def workbook(opener: Opener, most_bytes: int) -> Workbook:
    """Look into a workbook. ``most_bytes``: what it may come to unpacked. Raises Rejected."""
    try:
        _bounded(opener, most_bytes)
        return Workbook(opener, _sheet(opener))
    except _DAMAGED as error:
        raise Rejected("imports-damaged") from error


def _bounded(opener: Opener, most_bytes: int) -> None:
    """Refuse what would unpack to more than anybody's directory. The sizes are those that the file
    states; unpacking stops at them."""
    with opener() as file, zipfile.ZipFile(file) as packed:
        parts = packed.infolist()
    whole = sum(part.file_size for part in parts)
    small = max(1, sum(part.compress_size for part in parts))
    texts = sum(part.file_size for part in parts if part.filename.lower().endswith("sharedstrings.xml"))
    if whole > most_bytes or texts > MOST_TEXTS or len(parts) > MOST_PARTS:
        raise Rejected("imports-bomb")
    if whole > FREE_BYTES and whole > MOST_RATIO * small:
        raise Rejected("imports-bomb")


@contextmanager
def _book(opener: Opener) -> Iterator[Any]:
    from openpyxl import load_workbook

    with opener() as file:
        book = load_workbook(file, read_only=True, data_only=False, keep_links=False)
        try:
            yield book
        finally:
            book.close()


def _sheet(opener: Opener) -> str:
    """The first sheet with a heading for the name, else the first one."""
    with _book(opener) as book:
        shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
        for sheet in shown:
            sheet.reset_dimensions()
            for cells in sheet.iter_rows(max_row=MOST_ROWS_LOOKED_AT, values_only=True):
                if headings.names_people(headings.columns(_texts(cells))):
                    return str(sheet.title)
        if not shown:
            raise Rejected("imports-empty")
        return str(shown[0].title)


def _records(opener: Opener, title: str) -> Iterator[Record]:
    with _book(opener) as book:
        sheet = book[title]
        sheet.reset_dimensions()
        for line, cells in enumerate(sheet.iter_rows(values_only=True), 1):
            if len(cells) > MOST_COLUMNS:
                yield Record(line, (), "imports-bad-columns")
            elif any(cell is not None for cell in cells):
                texts = _texts(cells)
                if any(text.strip() for text in texts):
                    yield checked(Record(line, texts))


def _texts(cells: Sequence[Any]) -> tuple[str, ...]:
    return tuple(_text(cell) for cell in cells)


def _text(cell: Any) -> str:
    """A cell as it would be typed; a formula as its own text."""
    match cell:
        case None:
            return ""
        case bool():
            return "yes" if cell else "no"
        case int() | str():
            return str(cell)
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else format(cell, ".12g")
        case datetime():
            return cell.date().isoformat()
        case date() | time():
            return cell.isoformat()
        case _:
            # An array formula carries its text; anything else says what it is.
            return str(getattr(cell, "text", "") or "")
