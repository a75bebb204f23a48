"""Pictures are drawn once and handed out only behind their own signature."""

from pathlib import Path

from integrations.pictures import Gallery
from integrations.pictures.drawing import drawable
from tests.fakes import FakeClock


def gallery(tmp_path: Path, clock: FakeClock) -> Gallery:
    return Gallery(tmp_path / "files", "secret", "https://hub.example", clock)


def token(address: str) -> str:
    return address.removeprefix("https://hub.example/files/")


async def test_a_sheet_is_an_image_behind_a_link(tmp_path):
    clock = FakeClock()
    pictures = gallery(tmp_path, clock)

    address = await pictures.contact_sheet([("1 · Amrita K.", "Punjabi native · 5'7\"", "portrait:1:AK")] * 5)

    path = pictures.open(token(address))
    assert path is not None
    assert path.read_bytes().startswith(b"\xff\xd8")
    assert path.stat().st_size < 1_000_000


async def test_the_same_picture_is_drawn_once(tmp_path):
    pictures = gallery(tmp_path, FakeClock())

    first = await pictures.link("portrait:1:AK")
    second = await pictures.link("portrait:1:AK")

    assert first == second
    assert len(list((tmp_path / "files").iterdir())) == 1


async def test_a_forged_or_expired_link_opens_nothing(tmp_path):
    clock = FakeClock()
    pictures = gallery(tmp_path, clock)
    good = token(await pictures.link("portrait:1:AK"))

    assert pictures.open(good[:-2] + "xx") is None
    assert pictures.open("../../etc/passwd") is None
    clock.advance(days=4)
    assert pictures.open(good) is None


def test_a_sheet_draws_only_signs_that_its_font_has():
    assert drawable("1 · Zoë Françoise, 25–29") == "1 · Zoe Francoise, 25-29"
    assert drawable("₹75,000 × 40 · 5'7½\"") == "Rs 75,000 x 40 · 5'7.5\""
    assert drawable("2 · अमृता") == "2 · "


async def test_a_name_in_any_script_gets_its_picture(tmp_path):
    pictures = gallery(tmp_path, FakeClock())

    address = await pictures.contact_sheet([("1 · अमृता", "पंजाबी", "portrait:1:अ"), ("", "", "")])

    assert pictures.open(token(address)) is not None
