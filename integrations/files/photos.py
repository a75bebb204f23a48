"""A photo as it is kept: drawn anew, so that nothing but its picture is left. Pillow is imported late."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from core.errors import Rejected

if TYPE_CHECKING:
    from PIL.Image import Image

FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
"""Of a picture that moves, the first one is kept."""
HEIC = frozenset([b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"])
"""What new telephones keep photos as. Reading it needs a library as large as all the rest for pictures."""
MOST_PIXELS = 60_000_000
"""What a telephone's camera makes today; more is a bomb, or nobody's portrait."""
LEAST_SIDE = 64
LONGEST_SIDE = 2048
QUALITY = 88


def drawn(content: bytes) -> tuple[bytes, int, int]:
    """A JPEG without any metadata, upright, and its size. Its header is judged before a pixel is read.
    Raises Rejected."""
    from PIL import Image, UnidentifiedImageError

    if content[4:8] == b"ftyp" and content[8:12] in HEIC:
        raise Rejected("media-heic")

    try:
        with Image.open(io.BytesIO(content), formats=FORMATS) as image:
            _judge(*image.size)
            out = _encoded(_small(image))
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Rejected("media-too-many-pixels") from error
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as error:
        raise Rejected("media-unreadable") from error
    return out


def _judge(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise Rejected("media-too-many-pixels")
    if min(width, height) < LEAST_SIDE:
        raise Rejected("media-too-small")


def _small(image: Image) -> Image:
    from PIL import Image as Pictures
    from PIL import ImageOps

    # A JPEG can be read smaller at once; what is read is at least as large as asked for.
    image.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    upright = ImageOps.exif_transpose(image)
    if upright.mode in ("RGBA", "LA", "PA", "P"):
        flat = Pictures.new("RGB", upright.size, (255, 255, 255))
        with_alpha = upright.convert("RGBA")
        flat.paste(with_alpha, mask=with_alpha.getchannel("A"))
        upright = flat
    plain = upright.convert("RGB")
    plain.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    # Pixels alone: what else an image carries stays behind.
    bare = Pictures.new("RGB", plain.size)
    bare.paste(plain)
    return bare


def _encoded(image: Image) -> tuple[bytes, int, int]:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue(), image.width, image.height
