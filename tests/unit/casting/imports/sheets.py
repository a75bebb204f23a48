"""Spreadsheets made for tests: text in any encoding, workbooks, and the small steps around them."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import date
from typing import Any

from openpyxl import Workbook

from core.casting.imports.model import Conventions, Entry, Layout, Problem, entries, laid_out
from core.casting.imports.opening import from_bytes, opened
from core.casting.imports.sheet import Sheet

TODAY = date(2026, 11, 28)


def csv_bytes(rows: Sequence[Sequence[str]], encoding: str = "utf-8", delimiter: str = ",") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(encoding)


def xlsx_bytes(*sheets: tuple[str, Sequence[Sequence[Any]]]) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def sheet_of(content: bytes) -> Sheet:
    return opened(from_bytes(content), len(content))


def read(
    content: bytes | str, given: Conventions | None = None
) -> tuple[Layout, list[Entry], dict[int, list[str]]]:
    """(how it was read, the good rows, the text keys of what is wrong with each bad line)."""
    raw = content.encode() if isinstance(content, str) else content
    sheet = sheet_of(raw)
    layout = laid_out(sheet).decided(given or Conventions())
    rows = list(entries(sheet, layout, TODAY))
    good = [row for row in rows if isinstance(row, Entry)]
    bad = {row.line: [key for key, _ in row.reasons] for row in rows if isinstance(row, Problem)}
    return layout, good, bad
