"""Draws one person's profile sheet: a place for the photo, the name, and rows of facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from integrations.pictures import references
from integrations.pictures.drawing import INK, MUTED, PAPER, drawable, font, photo, portrait

if TYPE_CHECKING:
    from PIL.Image import Image

WIDTH, MARGIN = 960, 48
PHOTO = (280, 350)
LABELS = 210
"""How wide the column of labels is."""
TEXT, SMALL, GAP = 30, 24, 18
MOST_LINES = 4
"""Of one row."""
MOST_ROWS = 12
RULE, BAND = (226, 229, 234), (244, 246, 249)


@dataclass(frozen=True, slots=True)
class Sheet:
    """``head``: the values that stand beside the photo; ``rows``: label and value below it; ``photo``:
    the reference of a kept one."""

    seed: str
    initials: str
    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]
    house: str
    photo: str = ""


HEAD = 3
"""Rows that stand beside the photo: age, height, city where they are known."""


def unpacked(ref: str) -> Sheet:
    """What ``profile:<seed>:<initials>:<packed>`` says. Raises ValueError for anything else."""
    _, seed, initials, packed = ref.split(":", 3)
    shown = references.unpacked(packed)
    listed = tuple((str(label), str(value)) for label, value in shown["rows"][:MOST_ROWS])
    head = tuple(f"{label} {value}" for label, value in listed[:HEAD])
    return Sheet(
        seed,
        initials,
        str(shown["name"]),
        head,
        listed[HEAD:],
        str(shown["house"]),
        str(shown.get("photo", "")),
    )


def drawn(sheet: Sheet, own: Path | None = None) -> Image:
    """As high as its rows need. ``own``: the photo, if there is one."""
    from PIL import Image, ImageDraw

    measure = ImageDraw.Draw(Image.new("RGB", (1, 1)))
    wide = WIDTH - 2 * MARGIN - LABELS
    rows = [(label, _wrapped(measure, value, TEXT, wide, MOST_LINES)) for label, value in sheet.rows]
    height = MARGIN + PHOTO[1] + MARGIN + sum(_high(lines) for _, lines in rows) + MARGIN
    height += SMALL + MARGIN if sheet.house else 0
    image = Image.new("RGB", (WIDTH, height), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, WIDTH, MARGIN + PHOTO[1] + MARGIN // 2), fill=BAND)
    face = (photo(own, PHOTO) if own else None) or portrait(sheet.seed, sheet.initials, PHOTO)
    image.paste(face, (MARGIN, MARGIN))
    _head(draw, sheet)
    y = MARGIN + PHOTO[1] + MARGIN
    for label, lines in rows:
        draw.text((MARGIN, y + 3), drawable(label), font=font(SMALL), fill=MUTED)
        for n, line in enumerate(lines):
            draw.text((MARGIN + LABELS, y + n * (TEXT + 8)), line, font=font(TEXT), fill=INK)
        y += _high(lines)
        draw.line((MARGIN, y - GAP // 2, WIDTH - MARGIN, y - GAP // 2), fill=RULE, width=2)
    if sheet.house:
        draw.text((MARGIN, y + MARGIN // 2), drawable(sheet.house), font=font(SMALL), fill=MUTED)
    return image


def _head(draw: Any, sheet: Sheet) -> None:
    x, wide = MARGIN + PHOTO[0] + MARGIN, WIDTH - 3 * MARGIN - PHOTO[0]
    y = MARGIN + 8
    for line in _wrapped(draw, sheet.name, 54, wide, 2):
        draw.text((x, y), line, font=font(54), fill=INK)
        y += 64
    y += GAP
    for value in sheet.head:
        for line in _wrapped(draw, value, TEXT, wide, 2):
            draw.text((x, y), line, font=font(TEXT), fill=MUTED)
            y += TEXT + 14


def _high(lines: Sequence[str]) -> int:
    return max(1, len(lines)) * (TEXT + 8) + 2 * GAP


def _wrapped(draw: Any, text: str, size: int, width: int, most: int) -> list[str]:
    """Lines by words; a word too wide is cut, and what does not fit ends in an ellipsis."""
    used, lines = font(size), [""]
    for word in drawable(text).split():
        longer = f"{lines[-1]} {word}".strip()
        if draw.textlength(longer, font=used) <= width:
            lines[-1] = longer
            continue
        while len(word) > 1 and draw.textlength(word, font=used) > width:
            word = word[:-1]
        lines += [word] if lines[-1] else []
        lines[-1] = word
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and draw.textlength(f"{last} …", font=used) > width:
        last = last[:-1]
    return [*lines[: most - 1], f"{last} …"]
