"""A table of text out of a file of unknown encoding and delimiter, row by row, in bounded memory.

Nothing here knows what a column means; nothing is evaluated.
"""

from __future__ import annotations

import codecs
import csv
import re
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from typing import BinaryIO, Protocol

from core.errors import Rejected

Opener = Callable[[], BinaryIO]
"""Opens the file again from its beginning: it is read more than once, never kept whole."""

MOST_COLUMNS = 1_000
MOST_CELL = 32_767
"""Characters of a cell: as many as a spreadsheet program takes."""
MOST_LINE = 1_000_000
"""Characters of a line; the rest of a longer one is thrown away and its row is in error."""
MOST_LINES_OF_A_ROW = 200
"""A quoted cell may run over lines; one that runs on longer was never closed."""
HEAD = 65_536
CHUNK = 1 << 20
DELIMITERS = (",", ";", "\t", "|")

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FOREIGN = (b"\xd0\xcf\x11\xe0", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf")


@dataclass(frozen=True, slots=True)
class Record:
    """One row as it stands in the file. ``line``: where it begins, from 1. ``problem``: a text key,
    when the row could not be taken apart."""

    line: int
    cells: tuple[str, ...]
    problem: str = ""


class Sheet(Protocol):
    """A file that was recognised. ``said``: how it is read, for the preview (``UTF-8``, ``Excel``).
    ``exact``: numbers are as they were typed (a workbook keeps 5.10 as 5.1)."""

    @property
    def said(self) -> str: ...

    @property
    def exact(self) -> bool: ...

    def records(self) -> Iterator[Record]:
        """Every row that holds anything, from the beginning. Raises Rejected for a damaged file."""


@dataclass(frozen=True, slots=True)
class TextSheet:
    """A CSV file."""

    opener: Opener
    encoding: str
    delimiter: str
    exact: bool = True

    @property
    def said(self) -> str:
        """The encoding's common name."""
        return {"cp1252": "Windows-1252", "utf-8-sig": "UTF-8"}.get(self.encoding, self.encoding.upper())

    def records(self) -> Iterator[Record]:
        """Rows with anything in them."""
        with self.opener() as file:
            for record in taken_apart(lines_of(file, self.encoding), self.delimiter):
                if record.problem or any(cell.strip() for cell in record.cells):
                    yield checked(record)


def checked(record: Record) -> Record:
    """A row with its problem, if its text cannot be kept as it is."""
    if record.problem:
        return record
    if len(record.cells) > MOST_COLUMNS:
        return Record(record.line, (), "imports-bad-columns")
    for cell in record.cells:
        if len(cell) > MOST_CELL:
            return Record(record.line, (), "imports-bad-long")
        if "\x00" in cell:
            return Record(record.line, (), "imports-bad-nul")
        if not cell.isascii() and any("\ud800" <= c <= "\udfff" or c == "\ufffd" for c in cell):
            return Record(record.line, (), "imports-bad-bytes")
    return record


def encoding_of(opener: Opener) -> str:
    """How the bytes are to be read: a byte order mark, the pattern of UTF-16, UTF-8 if all of the
    file (or most of its letters beyond ASCII) is, else Windows-1252. Raises Rejected for what is no
    text at all."""
    with opener() as file:
        head = file.read(HEAD)
    if head.startswith(_FOREIGN):
        raise Rejected("imports-not-a-table")
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    wide = _utf16(head)
    if wide:
        return wide
    good, bad = _letters(opener)
    return "utf-8" if good >= bad else "cp1252"


_PLAIN_ROW = re.compile(rb"[A-Za-z]{2}")
"""Letters of one byte each, side by side."""


def _utf16(head: bytes) -> str:
    """UTF-16 without a mark: every comma, space and line end has a zero byte on the same side. Where letters
    of one byte stand side by side the zeros are stray ones."""
    zeros = (head[0::2].count(0), head[1::2].count(0))
    if sum(zeros) < max(4, len(head) // 50) or _PLAIN_ROW.search(head):
        return ""
    if zeros[1] > 9 * zeros[0]:
        return "utf-16-le"
    return "utf-16-be" if zeros[0] > 9 * zeros[1] else ""


def _letters(opener: Opener) -> tuple[int, int]:
    """How many characters beyond ASCII the file has as UTF-8, and how many bytes are none."""
    decoder = codecs.getincrementaldecoder("utf-8")("surrogateescape")
    good = bad = 0
    with opener() as file:
        while chunk := file.read(CHUNK):
            if chunk.isascii():
                continue
            text = decoder.decode(chunk)
            broken = sum("\udc80" <= c <= "\udcff" for c in text)
            bad += broken
            good += sum(c > "\x7f" for c in text) - broken
    return good, bad


def lines_of(file: BinaryIO, encoding: str) -> Iterator[str]:
    """Lines with their ends, none longer than MOST_LINE and one character."""
    errors = "replace" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    with TextIOWrapper(file, encoding, errors, newline="") as text:
        while line := text.readline(MOST_LINE):
            if len(line) == MOST_LINE and not line.endswith(("\n", "\r")):
                while (rest := text.readline(MOST_LINE)) and not rest.endswith(("\n", "\r")):
                    pass
                line += "\ufffd\n"
            yield line


class _Runaway(Exception):
    """A quoted cell runs over more lines than any real one."""


class _Feed:
    """Hands lines to the CSV reader and remembers those of the row being read, to give them again."""

    def __init__(self, lines: Iterator[str]) -> None:
        self._lines, self._again = lines, deque[str]()
        self.taken: list[str] = []
        self.line = 1
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) >= MOST_LINES_OF_A_ROW:
            raise _Runaway
        try:
            line = self._again.popleft() if self._again else next(self._lines)
        except StopIteration:
            self.ended = True
            raise
        self.taken.append(line)
        return line

    def begin(self) -> int:
        """Forget the last row; the line that the next one begins at."""
        self.line += len(self.taken)
        self.taken = []
        return self.line

    def only_first(self) -> None:
        """Everything but the row's first line will be read again."""
        self._again.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]
        self.ended = False


def _closes(taken: list[str], delimiter: str) -> bool:
    """Whether a row of several lines is one: a quote that was left open ends at the next row's first
    quote, in the middle of a cell."""
    if len(taken) > 1:
        try:
            next(csv.reader(taken, delimiter=delimiter, strict=True))
        except csv.Error:
            return False
    return True


def taken_apart(lines: Iterator[str], delimiter: str) -> Iterator[Record]:
    """Rows of cells. A quote that is never closed costs its own line, not the rows behind it."""
    feed = _Feed(lines)
    while True:
        line = feed.begin()
        try:
            cells = tuple(next(csv.reader(feed, delimiter=delimiter)))
            open_quote = feed.ended or not _closes(feed.taken, delimiter)
        except StopIteration:
            return
        except (_Runaway, csv.Error):
            cells, open_quote = (), True
        if open_quote:
            feed.only_first()
            yield Record(line, (), "imports-bad-quote")
        elif cells:
            yield Record(line, cells)
