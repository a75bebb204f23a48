"""Draws how far each role of a project is: a row for each, a number for each column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from integrations.pictures import references
from integrations.pictures.board import HEAD, MARGIN, WIDTH, fitting, head
from integrations.pictures.drawing import INK, MUTED, PAPER, font
from integrations.pictures.profile import BAND, RULE

if TYPE_CHECKING:
    from PIL.Image import Image

PREFIX = "standing:"
ROW, NAMES, LABELS = 62, 230, 168
MOST_ROWS, MOST_COLUMNS, MOST_CHARS = 30, 8, 60
SMALL, TEXT = 21, 27
GREEN = (22, 128, 84)


@dataclass(frozen=True, slots=True)
class Table:
    """``rows``: a role's name, whether it is cast, and a number for each of ``columns``."""

    title: str
    line: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, bool, tuple[int, ...]], ...]


def unpacked(ref: str) -> Table:
    """What ``standing:<packed>`` says. Raises ValueError for anything else, and for a table of nothing."""
    shown = references.unpacked(ref.removeprefix(PREFIX))
    columns = tuple(str(one)[:MOST_CHARS] for one in shown["columns"][:MOST_COLUMNS])
    rows = tuple(
        (str(name)[:MOST_CHARS], bool(cast), tuple(int(one) for one in counts)[: len(columns)])
        for name, cast, counts in shown["rows"][:MOST_ROWS]
    )
    if not rows or any(len(counts) != len(columns) for _, _, counts in rows):
        raise ValueError("a table without rows, or with one that does not fit")
    return Table(str(shown["title"])[:MOST_CHARS], str(shown["line"])[:MOST_CHARS], columns, rows)


def drawn(table: Table) -> Image:
    """As high as its rows; the columns' names stand upright, so that many fit a phone."""
    from PIL import Image, ImageDraw

    top = HEAD + (LABELS if table.columns else 0)
    image = Image.new("RGB", (WIDTH, top + len(table.rows) * ROW + MARGIN), PAPER)
    draw = ImageDraw.Draw(image)
    head(draw, table.title, table.line, "")
    wide = (WIDTH - 2 * MARGIN - NAMES) / max(1, len(table.columns))
    for place, label in enumerate(table.columns):
        _upright(image, label, round(MARGIN + NAMES + (place + 0.5) * wide), top - 12)
    for number, (name, cast, counts) in enumerate(table.rows):
        y = top + number * ROW
        if number % 2 == 0:
            draw.rectangle((MARGIN // 2, y, WIDTH - MARGIN // 2, y + ROW), fill=BAND)
        middle = y + ROW // 2
        said = fitting(draw, name, TEXT, NAMES - 16)
        draw.text((MARGIN, middle), said, font=font(TEXT), fill=GREEN if cast else INK, anchor="lm")
        for place, count in enumerate(counts):
            x = MARGIN + NAMES + (place + 0.5) * wide
            fill = INK if count else RULE
            draw.text((x, middle), str(count) if count else "·", font=font(TEXT), fill=fill, anchor="mm")
    draw.line((MARGIN // 2, top, WIDTH - MARGIN // 2, top), fill=RULE, width=3)
    return image


def _upright(image: Image, label: str, x: int, bottom: int) -> None:
    from PIL import Image, ImageDraw

    strip = Image.new("RGB", (LABELS - 12, SMALL + 10), PAPER)
    draw: Any = ImageDraw.Draw(strip)
    said = fitting(draw, label, SMALL, LABELS - 16)
    draw.text((0, (SMALL + 10) // 2), said, font=font(SMALL), fill=MUTED, anchor="lm")
    turned = strip.rotate(90, expand=True)
    image.paste(turned, (x - turned.width // 2, bottom - turned.height))
