"""Forms of photos: what is read, and what is said of the rest."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from core.errors import Rejected
from integrations.files import photos


def _gif(frames: int) -> bytes:
    shades = [Image.new("P", (80, 90), number) for number in range(frames)]
    out = io.BytesIO()
    shades[0].save(out, "GIF", save_all=True, append_images=shades[1:])
    return out.getvalue()


def test_of_a_picture_that_moves_the_first_is_kept():
    content, width, height = photos.drawn(_gif(12))
    assert (width, height) == (80, 90)
    assert Image.open(io.BytesIO(content)).format == "JPEG"


@pytest.mark.parametrize("brand", sorted(photos.HEIC))
def test_a_telephones_own_form_is_answered_with_what_works(brand):
    with pytest.raises(Rejected) as refused:
        photos.drawn(b"\x00\x00\x00\x18ftyp" + brand + b"\x00" * 64)
    assert refused.value.text_key == "media-heic"


def test_a_gif_that_claims_to_be_huge_is_refused_by_its_header():
    small = bytearray(_gif(1))
    small[6:10] = b"\xff\xff\xff\xff"
    with pytest.raises(Rejected) as refused:
        photos.drawn(bytes(small))
    assert refused.value.text_key == "media-too-many-pixels"
