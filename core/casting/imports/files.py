"""A spreadsheet that comes through a chat: read once, and kept until somebody says import or not."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Mapping
from datetime import date
from typing import Any

from core.casting.imports.days import Order
from core.casting.imports.model import Conventions, Layout, Problem, entries, laid_out
from core.casting.imports.opening import MOST_SENT, from_bytes, opened
from core.casting.imports.sheet import Sheet
from core.conversation.files import FileReader
from core.messages import Attachment
from core.people import CASTING

ENDINGS = (".csv", ".tsv", ".xlsx", ".xls")
_KINDS = """
text/csv application/csv text/comma-separated-values text/tab-separated-values application/vnd.ms-excel
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
"""
KINDS = frozenset(_KINDS.split())
SHOWN_ROWS = 3
MOST_NAMED = 120


def accepts(attachment: Attachment) -> bool:
    """Whether something is sent as a table."""
    name, kind = attachment.name.lower(), attachment.mime.lower().split(";")[0].strip()
    return attachment.kind == "document" and (name.endswith(ENDINGS) or kind in KINDS)


def read(name: str, content: bytes, today: date) -> Mapping[str, Any]:
    """The arguments of ``preview_import``: the file itself, packed, and what there is to say about it
    under each way in which what is unclear may be meant. Raises Rejected."""
    sheet = opened(from_bytes(content), len(content), MOST_SENT)
    layout = laid_out(sheet)
    ways: tuple[Order, ...] = ("dmy", "mdy") if layout.unclear_date else (layout.conventions.dates or "dmy",)
    return {
        "file": name[:MOST_NAMED] or "talent",
        "content": base64.b64encode(zlib.compress(content, 6)).decode(),
        "said": sheet.said,
        "rows": layout.rows,
        "unused": layout.unused[:20],
        "unclear": layout.unclear_date,
        "looks": {way: _look(sheet, layout, way, today) for way in ways},
    }


def _look(sheet: Sheet, layout: Layout, dates: Order, today: date) -> Mapping[str, Any]:
    """Counts, the first names and the first problems."""
    good, bad = 0, 0
    names: list[str] = []
    problems: list[Mapping[str, Any]] = []
    for row in entries(sheet, layout.decided(Conventions(dates=dates)), today):
        if isinstance(row, Problem):
            bad += 1
            if bad <= SHOWN_ROWS:
                why = [[key, values] for key, values in row.reasons]
                problems.append({"line": row.line, "name": row.name, "reasons": why})
        else:
            good += 1
            names += [row.name] if good <= SHOWN_ROWS else []
    return {"good": good, "bad": bad, "names": names, "problems": problems}


FILES = (FileReader("preview_import", CASTING, MOST_SENT, accepts, read),)
