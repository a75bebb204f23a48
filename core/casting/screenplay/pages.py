"""A script as PDF: its letters, page by page, within limits that a file made to exhaust us cannot pass."""

from __future__ import annotations

import io
import logging
import warnings
from typing import TYPE_CHECKING

from core.casting.screenplay.model import MOST_CHARS
from core.errors import Rejected
from core.understanding.shapes import Sought

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

MOST_BYTES = 12_000_000
MOST_PAGES = 400
MOST_DRAWN = 1_000_000
"""Bytes of what one page draws, unpacked: a page of a script draws some thousands."""
MOST_OF_ALL = 20_000_000
FEWEST_LETTERS = 20
"""Letters to a page in the middle; with fewer the pages are pictures."""
_MARGIN = Sought(r"^\s*(?:\(?(?:more|continued|cont['’]?d)\)?:?|\d{1,3}\.?|-\s*\d{1,3}\s*-)\s*$")
"""What a page has at its edges and the scene has not."""


def text_of(content: bytes) -> str:
    """The text of a PDF. Raises Rejected for one that is locked, broken, too long, or all pictures."""
    # Only when a PDF comes: a server that waits does not carry it.
    from pypdf.errors import PyPdfError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            text, pages = _read(_opened(content))
    except Rejected:
        raise
    except (
        PyPdfError,
        ValueError,
        TypeError,
        KeyError,
        IndexError,
        AttributeError,
        RecursionError,
        OverflowError,
    ) as error:
        # A file that breaks the format breaks its reader in any of these ways.
        raise Rejected("screenplay-pdf-broken") from error
    if sum(map(str.isalpha, text)) < FEWEST_LETTERS * pages:
        raise Rejected("screenplay-pdf-pictures")
    return text


def _opened(content: bytes) -> PdfReader:
    from pypdf import PdfReader

    # What it has to say of a stranger's file may hold parts of it.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    if len(content) > MOST_BYTES:
        raise Rejected("screenplay-pdf-long", pages=MOST_PAGES)
    reader = PdfReader(io.BytesIO(content), strict=False)
    if reader.is_encrypted and not reader.decrypt(""):
        raise Rejected("screenplay-pdf-locked")
    return reader


def _read(reader: PdfReader) -> tuple[str, int]:
    pages = len(reader.pages)
    if pages > MOST_PAGES:
        raise Rejected("screenplay-pdf-long", pages=MOST_PAGES)
    told: list[str] = []
    drawn = held = 0
    for page in reader.pages:
        size = _drawn(page)
        drawn += size
        if size > MOST_DRAWN or drawn > MOST_OF_ALL:
            raise Rejected("screenplay-pdf-long", pages=MOST_PAGES)
        told.append(_lines(page))
        held += len(told[-1])
        if held > MOST_CHARS:
            break
    return "\n".join(told)[:MOST_CHARS], max(pages, 1)


def _drawn(page: PageObject) -> int:
    """How much the page draws. The library itself unpacks no more than its own limit."""
    contents = page.get_contents()
    return 0 if contents is None else len(contents.get_data())


def _lines(page: PageObject) -> str:
    written = page.extract_text() or ""
    return "\n".join(line.rstrip() for line in written.splitlines() if not _MARGIN.match(line))
