"""Draws who is connected with whom: layers of people and what ties them, lines with a word on each."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from integrations.pictures import references
from integrations.pictures.drawing import INK, MUTED, PAPER, drawable, font, photo, portrait
from integrations.pictures.profile import BAND, MARGIN, RULE, SMALL

if TYPE_CHECKING:
    from PIL.Image import Image

PREFIX = "ties:"
BOX, FACE = (336, 104), 76
ACROSS, BETWEEN, DOWN = 180, 84, 30
"""The room between layers, which holds a line's word, side by side and one below the other; and between the
boxes of one layer."""
MOST_BESIDE, LEAST_WIDE = 3, 640
TITLE, NAME, WORD = 40, 26, 21
MOST_NODES, MOST_LINES, MOST_COLUMNS = 24, 60, 8
MOST_CHARS = 120


@dataclass(frozen=True, slots=True)
class Box:
    """One node; ``face``: initials where it is a person, ``photo``: the reference of a kept one."""

    name: str
    kind: str
    column: int
    seed: str
    face: str
    photo: str


@dataclass(frozen=True, slots=True)
class Chart:
    """``lines``: (place of one box, place of the other, word)."""

    title: str
    boxes: tuple[Box, ...]
    lines: tuple[tuple[int, int, str], ...]

    @property
    def photos(self) -> list[str]:
        """The references of kept photos, as they are."""
        return [box.photo for box in self.boxes if box.photo]


def unpacked(ref: str) -> Chart:
    """What ``ties:<packed>`` says. Raises ValueError for anything else."""
    shown = references.unpacked(ref.removeprefix(PREFIX))
    names = ("name", "kind", "column", "seed", "face", "photo")
    boxes = tuple(Box(**{name: node[name] for name in names}) for node in shown["nodes"][:MOST_NODES])
    if not boxes or any(not 0 <= box.column < MOST_COLUMNS for box in boxes):
        raise ValueError("a chart without boxes, or with one that has no column")
    lines = tuple(
        (int(one), int(other), str(word)[:MOST_CHARS])
        for one, other, word in shown["lines"][:MOST_LINES]
        if 0 <= one < len(boxes) and 0 <= other < len(boxes)
    )
    return Chart(str(shown["title"])[:MOST_CHARS], boxes, lines)


def drawn(chart: Chart, own: Callable[[str], Path | None]) -> Image:
    """As large as its layers need: from left to right, or downwards where that would be too wide for a phone.
    ``own``: the kept photo of a reference."""
    from PIL import Image, ImageDraw

    layers = max(box.column for box in chart.boxes) + 1
    fullest = max(sum(box.column == n for box in chart.boxes) for n in range(layers))
    down = layers > MOST_BESIDE
    along = _extent(layers, BOX[1] if down else BOX[0], BETWEEN if down else ACROSS)
    beside = _extent(fullest, BOX[0] if down else BOX[1], DOWN)
    wide, high = (beside, along) if down else (along, beside)
    wide, top = max(wide, LEAST_WIDE), MARGIN + TITLE + MARGIN
    image = Image.new("RGB", (wide + 2 * MARGIN, top + high + MARGIN), PAPER)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, image.width, MARGIN + TITLE + MARGIN // 3), fill=BAND)
    title = _fitting(draw, chart.title, TITLE, wide)
    draw.text((MARGIN, MARGIN // 2 + 4), title, font=font(TITLE), fill=INK)
    places = _places(chart.boxes, (MARGIN, top), (wide, high), down=down)
    ends = [_ends(places[one], places[other], down=down) for one, other, _ in chart.lines]
    for line in ends:
        draw.line(line, fill=RULE, width=4)
    for box, (x, y) in zip(chart.boxes, places, strict=True):
        _box(image, draw, box, x, y, own(box.photo) if box.photo else None)
    for line, (_, _, word) in zip(ends, chart.lines, strict=True):
        _word(draw, word, line)
    return image


def _extent(count: int, size: int, gap: int) -> int:
    return count * (size + gap) - gap


def _places(
    boxes: Sequence[Box], corner: tuple[int, int], room: tuple[int, int], *, down: bool
) -> list[tuple[int, int]]:
    """The upper left corner of each box: in the middle of its layer, in the order given."""
    placed = dict.fromkeys(range(MOST_COLUMNS), 0)
    found = []
    for box in boxes:
        count = sum(other.column == box.column for other in boxes)
        size, gap, space = (BOX[0], DOWN, room[0]) if down else (BOX[1], DOWN, room[1])
        side = (space - _extent(count, size, gap)) // 2 + placed[box.column] * (size + gap)
        along = box.column * (BOX[1] + BETWEEN if down else BOX[0] + ACROSS)
        placed[box.column] += 1
        x, y = (side, along) if down else (along, side)
        found.append((corner[0] + x, corner[1] + y))
    return found


def _ends(one: tuple[int, int], other: tuple[int, int], *, down: bool) -> tuple[int, int, int, int]:
    """From the side of one box to the facing side of the other; within a layer from edge to edge."""
    first, second = sorted((one, other), key=lambda place: place[::-1] if down else place)
    if (first[1] != second[1]) if down else (first[0] == second[0]):
        upper, lower = sorted((first, second), key=lambda place: place[1])
        return upper[0] + BOX[0] // 2, upper[1] + BOX[1], lower[0] + BOX[0] // 2, lower[1]
    left, right = sorted((first, second))
    return left[0] + BOX[0], left[1] + BOX[1] // 2, right[0], right[1] + BOX[1] // 2


def _box(image: Image, draw: Any, box: Box, x: int, y: int, own: Path | None) -> None:
    draw.rounded_rectangle((x, y, x + BOX[0], y + BOX[1]), 16, fill=BAND, outline=RULE, width=2)
    left = x + 16
    if box.face:
        place, where = (FACE, FACE), (x + 14, y + (BOX[1] - FACE) // 2)
        image.paste((photo(own, place) if own else None) or portrait(box.seed, box.face, place), where)
        left += FACE + 14
    wide = x + BOX[0] - left - 12
    draw.text((left, y + 22), _fitting(draw, box.name, NAME, wide), font=font(NAME), fill=INK)
    draw.text((left, y + 60), _fitting(draw, box.kind, SMALL, wide), font=font(SMALL), fill=MUTED)


def _word(draw: Any, word: str, ends: tuple[int, int, int, int]) -> None:
    """On the line, over a strip of paper so that it can be read."""
    x, y = (ends[0] + ends[2]) / 2, (ends[1] + ends[3]) / 2
    said = _fitting(draw, word, WORD, ACROSS - 16)
    half = draw.textlength(said, font=font(WORD)) / 2 + 6
    draw.rectangle((x - half, y - 16, x + half, y + 16), fill=PAPER)
    draw.text((x, y), said, font=font(WORD), fill=MUTED, anchor="mm")


def _fitting(draw: Any, text: str, size: int, width: int) -> str:
    """One line; what does not fit ends in an ellipsis."""
    used, line = font(size), drawable(text)
    if draw.textlength(line, font=used) <= width:
        return line
    while line and draw.textlength(f"{line}…", font=used) > width:
        line = line[:-1]
    return f"{line.rstrip()}…"
