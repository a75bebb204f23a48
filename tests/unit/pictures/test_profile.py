"""A profile sheet is drawn from its reference, whatever its texts are, and sent as one picture."""

from __future__ import annotations

import pytest

from core.casting.sheets.model import reference, rows
from core.messages import Address, Capabilities, Card, Outbound
from core.texts import Words
from integrations.pictures import Gallery
from integrations.pictures.profile import MARGIN, PHOTO, WIDTH, drawn, unpacked
from jobs.illustration import illustrated
from tests.fakes import FakeClock
from tests.unit.casting.talent.directory import profile

RIYA = profile("Riya Sharma", skills=("dance-kathak", "boxing"), languages=(("pa", "native"),))
REF = reference(RIYA, rows(Words("en"), RIYA), "Redleaf Casting")


@pytest.mark.parametrize(
    ("name", "value"), [("Riya", "kathak"), ("", ""), ("x" * 300, "y" * 900), ("अमृता 🎭", "🎭 " * 400)]
)
def test_any_text_fits(name, value):
    image = drawn(unpacked(reference(profile(name), [(label, value) for label in "abcdefg"], "")))
    assert image.width == WIDTH
    assert PHOTO[1] + 2 * MARGIN < image.height < 3 * WIDTH


async def test_the_same_profile_is_drawn_once_and_another_anew(tmp_path):
    pictures = Gallery(tmp_path / "files", "secret", "https://hub.example", FakeClock())
    first = await pictures.link(REF)
    assert await pictures.link(REF) == first
    assert await pictures.link(reference(RIYA, [("Height", "5'8")], "")) != first
    [one, two] = sorted((tmp_path / "files").iterdir())
    assert one.read_bytes().startswith(b"\xff\xd8")
    assert two.read_bytes().startswith(b"\xff\xd8")


async def test_where_one_picture_is_shown_it_is_the_sheet_itself(tmp_path):
    pictures = Gallery(tmp_path / "files", "secret", "https://hub.example", FakeClock())
    message = Outbound("k", Address("whatsapp", "a", "c"), "text", cards=(Card("Riya", ("Height",), REF),))
    shown = await illustrated(message, Capabilities(4096, 4096, 3, 20, max_images=1), pictures)
    assert shown.picture == await pictures.link(REF)
    assert shown.cards[0].image == ""
    many = await illustrated(message, Capabilities(4096, 4096, 3, 20, max_images=20), pictures)
    assert many.cards[0].image == shown.picture
    none = await illustrated(message, Capabilities(4096, 4096, 3, 20, max_images=0), pictures)
    assert (none.picture, none.cards[0].image) == ("", "")
