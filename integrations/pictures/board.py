"""Draws tables that fit a phone: a role's board rung by rung, and how far each role of a project is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from integrations.pictures import references
from integrations.pictures.drawing import INK, MUTED, PAPER, drawable, font, photo, portrait
from integrations.pictures.profile import BAND, RULE

if TYPE_CHECKING:
    from PIL.Image import Image

PREFIX = "board:"
WIDTH, MARGIN = 840, 36
TITLE, LABEL, NAME, COUNT = 44, 27, 25, 27
COLUMNS, CHIP, FACE = 3, 92, 68
HEAD, RUNG, APART = 132, 58, 26
MOST_RUNGS, MOST_PEOPLE, MOST_CHARS = 12, 9, 80
_TONES: dict[str, tuple[int, int, int]] = {
    "booked": (22, 128, 84),
    "on_hold": (14, 116, 144),
    "pinned": (180, 83, 9),
    "backup": (126, 87, 194),
    "on_avail": (37, 99, 235),
    "released": (148, 153, 163),
    "passed": (148, 153, 163),
}
_PLAIN_TONE = (92, 100, 114)


@dataclass(frozen=True, slots=True)
class Chip:
    """One person of a rung. ``photo``: the reference of a kept one."""

    name: str
    seed: str
    face: str
    photo: str = ""


@dataclass(frozen=True, slots=True)
class Rung:
    """``count``: everybody on it; ``people``: those that are drawn."""

    status: str
    label: str
    count: int
    people: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """A title, what it belongs to, how many there are, and the rungs."""

    title: str
    line: str
    count: int
    rungs: tuple[Rung, ...]

    @property
    def photos(self) -> list[str]:
        """The references of kept photos, as they are."""
        return [one.photo for rung in self.rungs for one in rung.people if one.photo]


def unpacked(ref: str) -> Board:
    """What ``board:<packed>`` says. Raises ValueError for anything else, and for a board of nobody."""
    shown = references.unpacked(ref.removeprefix(PREFIX))
    rungs = tuple(_rung(one) for one in shown.get("rungs", ())[:MOST_RUNGS])
    if not rungs:
        raise ValueError("a board of nobody")
    return Board(_said(shown["title"]), _said(shown.get("line", "")), int(shown.get("count", 0)), rungs)


def _rung(one: dict[str, Any]) -> Rung:
    people = tuple(
        Chip(_said(each["name"]), str(each["seed"]), _said(each["face"]), str(each.get("photo", "")))
        for each in one["people"][:MOST_PEOPLE]
    )
    return Rung(str(one["status"]), _said(one["label"]), max(int(one["count"]), len(people)), people)


def _said(text: Any) -> str:
    return str(text)[:MOST_CHARS]


def drawn(board: Board, own: Callable[[str], Path | None]) -> Image:
    """As high as its rungs need. ``own``: the kept photo of a reference."""
    from PIL import Image, ImageDraw

    height = HEAD + sum(_high(rung) for rung in board.rungs) + MARGIN
    image = Image.new("RGB", (WIDTH, height), PAPER)
    draw = ImageDraw.Draw(image)
    head(draw, board.title, board.line, str(board.count))
    y = HEAD
    for rung in board.rungs:
        _labelled(draw, rung, y)
        for place, chip in enumerate(rung.people):
            wide = (WIDTH - 2 * MARGIN) // COLUMNS
            x, row = MARGIN + place % COLUMNS * wide, y + RUNG + place // COLUMNS * CHIP
            face = (FACE, FACE)
            kept = own(chip.photo) if chip.photo else None
            _round(
                image, (photo(kept, face) if kept else None) or portrait(chip.seed, chip.face, face), x, row
            )
            name = fitting(draw, chip.name, NAME, wide - FACE - 24)
            draw.text((x + FACE + 12, row + FACE // 2), name, font=font(NAME), fill=INK, anchor="lm")
        y += _high(rung)
    return image


def head(draw: Any, title: str, line: str, count: str) -> None:
    """The band above: what it is, what it belongs to, and how many."""
    draw.rectangle((0, 0, WIDTH, HEAD - APART), fill=BAND)
    taken = draw.textlength(count, font=font(TITLE)) if count else 0
    wide = WIDTH - 2 * MARGIN - taken - MARGIN
    draw.text((MARGIN, 20), fitting(draw, title, TITLE, wide), font=font(TITLE), fill=INK)
    draw.text((MARGIN, 72), fitting(draw, line, LABEL - 3, wide), font=font(LABEL - 3), fill=MUTED)
    draw.text((WIDTH - MARGIN, 20), count, font=font(TITLE), fill=MUTED, anchor="ra")


def _labelled(draw: Any, rung: Rung, y: int) -> None:
    tone = _TONES.get(rung.status, _PLAIN_TONE)
    label = fitting(draw, rung.label.capitalize(), LABEL, WIDTH - 4 * MARGIN)
    draw.rounded_rectangle((MARGIN, y + 6, MARGIN + 10, y + 40), 5, fill=tone)
    draw.text((MARGIN + 24, y + 23), label, font=font(LABEL), fill=tone, anchor="lm")
    hidden = rung.count - len(rung.people)
    count = f"{rung.count}" if not hidden else f"{rung.count} (+{hidden})"
    draw.text((WIDTH - MARGIN, y + 23), count, font=font(COUNT), fill=tone, anchor="rm")
    draw.line((MARGIN, y + RUNG - 8, WIDTH - MARGIN, y + RUNG - 8), fill=RULE, width=2)


def _high(rung: Rung) -> int:
    return RUNG + -(-len(rung.people) // COLUMNS) * CHIP + APART


def _round(image: Image, face: Image, x: int, y: int) -> None:
    """A face as a disc; drawn larger first, so that its edge is smooth."""
    from PIL import Image, ImageDraw

    mask = Image.new("L", (FACE * 3, FACE * 3), 0)
    ImageDraw.Draw(mask).ellipse((0, 0, FACE * 3 - 1, FACE * 3 - 1), fill=255)
    image.paste(face, (x, y), mask.resize((FACE, FACE), Image.Resampling.LANCZOS))


def fitting(draw: Any, text: str, size: int, width: float) -> str:
    """One line; what does not fit ends in an ellipsis."""
    used, line = font(size), drawable(text).strip()
    if draw.textlength(line, font=used) <= width:
        return line
    while line and draw.textlength(f"{line}…", font=used) > width:
        line = line[:-1]
    return f"{line.rstrip()}…"
