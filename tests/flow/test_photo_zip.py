"""An agent's zip of photos: read back by name, put forward with a yes; what is left out is named with why."""

from __future__ import annotations

import io
import zipfile

import pytest
import pytest_asyncio
from PIL import Image
from sqlalchemy import select

from core.casting.media.queries import media
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.submissions.queries import submission_table
from core.casting.talent import queries as talents
from core.store import rooms
from tests.providers import SID, ProviderHub

PRIYA, SANA = 900, 600
FARAH = "+919820000009"


def photo(colour="red", size=(200, 300)):
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG")
    return out.getvalue()


def zipped(**files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        for name, content in files.items():
            made.writestr(name, content)
    return out.getvalue()


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path, pictured=True)
    made.shelf = tmp_path / "media"
    priya = await made.person("Priya Nair", "casting_director", telegram=str(PRIYA))
    await made.person("Sana Qureshi", "agent", telegram=str(SANA))
    await made.person("Farah Khan", "agent", whatsapp=f"whatsapp:{FARAH}")
    async with made.hub.database.transaction() as tx:
        now = made.hub.clock()
        film = await projects.add_project(tx, Project(0, "default", "Gully Nights"), now)
        await projects.add_role(tx, Role(0, "default", film.id, "Meera"), now)
        await rooms.join(tx, "default", room(film.id), priya.id)
    for sender in (PRIYA, SANA):
        await made.telegram(sender, "hello")
        await made.turned()
    yield made
    await made.close()


async def sends(desk, content, caption="", name="profiles.zip"):
    number = f"z{len(desk.apis.files)}.zip"
    desk.apis.files[number] = content
    about = {"file_id": number, "file_unique_id": number, "file_name": name, "mime_type": "application/zip"}
    return await says(desk, "", caption=caption, document={**about, "file_size": len(content)})


async def says(desk, text, **message):
    before = len(await desk.said(str(SANA)))
    await desk.telegram(SANA, text, **message)
    await desk.turned()
    await desk.settled()
    return "\n".join((await desk.said(str(SANA)))[before:])


async def rows(desk, table):
    async with desk.hub.database.read() as tx:
        return await tx.rows(select(table).order_by(table.c.id))


NAINA = {
    "Naina Gill 25 5'6.jpg": photo(),
    "Naina_Gill_2.jpg": photo("blue"),
    "Kiran Bedi/IMG_1.jpg": photo("green"),
}


@pytest.mark.parametrize(
    "caption", ["for Meera", "Meera", "Meera ke liye", "मीरा के लिए", "submitting for Meera"]
)
async def test_each_person_in_it_is_put_forward_with_their_photos(desk, caption):
    asked = await sends(desk, zipped(**NAINA), caption)
    assert "2 people for Meera" in asked.replace("*", "") or "Meera" in asked
    assert "Naina Gill, 25, 5'6\"" in asked
    assert "Kiran Bedi" in asked
    assert await rows(desk, submission_table) == []
    said = await says(desk, "yes")
    assert "Naina Gill" in said
    assert [row["status"] for row in await rows(desk, submission_table)] == ["open", "open"]
    kept = await rows(desk, media)
    assert len(kept) == 3
    async with desk.hub.database.read() as tx:
        [naina] = await talents.named(tx, "default", "Naina Gill")
    assert naina.portrait.startswith("media:")
    assert any("Sana puts Naina Gill" in text for text in await desk.said(str(PRIYA)))


async def test_without_a_role_it_is_asked_for(desk):
    assert "For which role?" in await sends(desk, zipped(**NAINA))
    assert "Naina Gill" in await says(desk, "Meera")
    assert "put forward" in await says(desk, "yes")


async def test_what_is_no_photo_is_left_out_and_named_with_why(desk):
    files = {
        "Naina Gill.jpg": photo(),
        "../../Evil One.jpg": photo(),
        "fees.xlsx": b"x",
        "Broken Picture.jpg": b"no jpeg",
        "IMG_1.jpg": photo("green"),
        "Tiny Face.png": photo(size=(8, 8)),
    }
    asked = await sends(desk, zipped(**files), "for Meera")
    assert "1 person" in asked
    for said in (
        "Evil One.jpg, its path leads out of the zip",
        "fees.xlsx, no photo",
        "Broken Picture.jpg, damaged or no photo",
        "IMG_1.jpg, no name in it",
        "Tiny Face.png, too small",
    ):
        assert said in asked
    assert len(list(desk.shelf.iterdir())) <= 3


async def test_the_same_photo_and_the_same_person_are_pointed_out(desk):
    await sends(desk, zipped(**NAINA), "for Meera")
    await says(desk, "yes")
    asked = await sends(desk, zipped(**{"naina gill.jpg": photo(), "Someone Else.jpg": photo()}), "for Meera")
    assert "Put forward already." in asked
    assert "The same photo is there for" in asked


async def test_nothing_of_a_child_is_kept(desk):
    asked = await sends(desk, zipped(**{"Tara Rao 9yrs.jpg": photo()}), "for Meera")
    assert "under 18" in asked
    await desk.settled()
    assert list(desk.shelf.iterdir()) == []
    assert await rows(desk, submission_table) == []


async def test_a_bomb_is_not_opened(desk):
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("Naina Gill.jpg", bytes(60_000_000))
    assert "far more than photos need" in await sends(desk, bomb.getvalue(), "for Meera")


async def test_by_whatsapp_too(desk):
    desk.apis.files["MEZIP"] = zipped(**NAINA)
    url = f"https://api.twilio.com/2010-04-01/Accounts/{SID}/Messages/MM1/Media/MEZIP"
    more = {"NumMedia": "1", "MediaUrl0": url, "MediaContentType0": "application/zip"}
    await desk.whatsapp(FARAH, "for Meera", **more)
    await desk.turned()
    await desk.settled()
    assert "Naina Gill" in "\n".join(await desk.said(FARAH))
