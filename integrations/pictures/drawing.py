"""Draws portraits without a photo, and contact sheets. Pillow is imported when the first is drawn."""

from __future__ import annotations

import colorsys
import io
import unicodedata
import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL.Image import Image

PORTRAIT = (240, 300)
TILE = (300, 412)
"""One person on a sheet: photo, number and name, one line of reasons."""
MOST_PER_ROW = 3
LIKE = str.maketrans({"–": "-", "—": "-", "−": "-", "×": "x", "½": ".5", "₹": "Rs ", "≥": ">="})
"""Signs that the built-in font has not, as the nearest that it has."""
INK, PAPER, MUTED = (22, 24, 29), (255, 255, 255), (92, 100, 114)


def jpeg(image: Image) -> bytes:
    """As bytes every chat app shows; well under the 5 MB a WhatsApp image may have."""
    out = io.BytesIO()
    image.convert("RGB").save(out, "JPEG", quality=86, optimize=True)
    return out.getvalue()


def portrait(seed: str, initials: str, size: tuple[int, int] = PORTRAIT) -> Image:
    """A calm gradient with initials: honest about there being no photo."""
    from PIL import Image, ImageDraw

    width, height = size
    hue = zlib.crc32(seed.encode()) % 360 / 360
    top = _rgb(hue, 0.42, 0.93)
    bottom = _rgb((hue + 0.06) % 1, 0.62, 0.66)
    column = Image.new("RGB", (1, height))
    for y in range(height):
        part = y / max(1, height - 1)
        column.putpixel((0, y), tuple(round(a + (b - a) * part) for a, b in zip(top, bottom, strict=True)))
    image = column.resize(size)
    draw = ImageDraw.Draw(image)
    draw.text(
        (width / 2, height / 2),
        drawable(initials)[:2].upper(),
        font=font(width // 3),
        fill=PAPER,
        anchor="mm",
    )
    return image


def photo(path: Path, size: tuple[int, int]) -> Image | None:
    """A kept photo cut to a size, its upper part first: there the face is. None when it cannot be read."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(path, formats=("JPEG",)) as image:
            return ImageOps.fit(image.convert("RGB"), size, centering=(0.5, 0.25))
    except (OSError, UnidentifiedImageError):
        return None


def sheet(people: Sequence[tuple[str, str, str, str]], photos: Sequence[Path | None] | None = None) -> Image:
    """A numbered sheet of (title, line, seed, initials), three to a row, in the order given. ``photos``:
    those that there are, one place for each of the people."""
    from PIL import Image, ImageDraw

    columns = min(MOST_PER_ROW, max(1, len(people)))
    rows = -(-len(people) // columns)
    pad = 24
    image = Image.new("RGB", (columns * TILE[0] + pad, rows * TILE[1] + pad), PAPER)
    draw = ImageDraw.Draw(image)
    for n, (title, line, seed, initials) in enumerate(people):
        x, y = pad + n % columns * TILE[0], pad + n // columns * TILE[1]
        place, own = (TILE[0] - pad, 290), photos[n] if photos else None
        image.paste((photo(own, place) if own else None) or portrait(seed, initials, place), (x, y))
        draw.rounded_rectangle((x + 10, y + 10, x + 58, y + 58), 12, fill=PAPER)
        draw.text((x + 34, y + 34), str(n + 1), font=font(30), fill=INK, anchor="mm")
        _lines(draw, drawable(title), x, y + 298, 28, INK, TILE[0] - pad, 1)
        _lines(draw, drawable(line), x, y + 334, 23, MUTED, TILE[0] - pad, 2)
    return image


def drawable(text: str) -> str:
    """What the built-in font can draw of a text: it has Latin letters without accents. A name in
    another script leaves its number, which the message's lines explain."""
    plain = unicodedata.normalize("NFKD", text.translate(LIKE))
    return "".join(sign for sign in plain if sign.isascii() or sign in "·…°‘’“”")


def _lines(
    draw: Any, text: str, x: int, y: int, size: int, fill: tuple[int, int, int], width: int, most: int
) -> None:
    """Text wrapped by words; what does not fit ends in an ellipsis."""
    used, line, row = font(size), "", 0
    words = text.split()
    while words:
        longer = f"{line} {words[0]}".strip()
        if draw.textlength(longer, font=used) <= width or not line:
            line = longer
            words.pop(0)
            continue
        if row == most - 1:
            line = f"{line} …"
            break
        draw.text((x, y + row * (size + 5)), line, font=used, fill=fill)
        line, row = "", row + 1
    draw.text((x, y + row * (size + 5)), line, font=used, fill=fill)


def font(size: int) -> Any:
    """The built-in font: every installation draws the same."""
    from PIL import ImageFont

    return ImageFont.load_default(size)


def _rgb(hue: float, saturation: float, value: float) -> tuple[int, int, int]:
    red, green, blue = colorsys.hsv_to_rgb(hue, saturation, value)
    return round(red * 255), round(green * 255), round(blue * 255)
