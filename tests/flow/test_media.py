"""Photos and videos in chats: kept, said back, shown, chosen among, taken back and erased."""

from __future__ import annotations

import io
import json
from dataclasses import replace

import pytest
import pytest_asyncio
from PIL import Image
from sqlalchemy import select

from core.casting.media.queries import media
from core.casting.projects import queries as projects
from core.casting.projects.model import Project
from core.casting.talent import queries as talents
from tests.providers import SID, ProviderHub
from tests.unit.casting.talent.directory import profile

PRIYA, RIYA = 900, 700
ARJUN = "+919820000001"


def photo(colour="red", size=(900, 1200), exif=True):
    """A photo as a telephone makes it, with where it was taken."""
    out, said = io.BytesIO(), Image.Exif()
    if exif:
        said[0x010F] = "Secret Camera"
        said.get_ifd(0x8825)[2] = (19.0, 4.0, 33.0)
    Image.new("RGB", size, colour).save(out, "JPEG", exif=said)
    return out.getvalue()


def box(name, content):
    return (len(content) + 8).to_bytes(4) + name + content


FILM = (
    box(b"ftyp", b"isom\0\0\0\0isom")
    + box(b"moov", box(b"mvhd", bytes(100)) + box(b"udta", box(b"\xa9xyz", b"+19.0760+072.8777/")))
    + box(b"mdat", b"frames" * 50)
)


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path, pictured=True)
    made.shelf = tmp_path / "media"
    await made.person("Priya Nair", "casting_director", telegram=str(PRIYA))
    await made.person("Arjun Mehta", "associate", whatsapp=f"whatsapp:{ARJUN}")
    async with made.hub.database.transaction() as tx:
        await projects.add_project(tx, Project(0, "default", "Gully Nights"), made.hub.clock())
    who = await made.person("Riya Sharma", "talent", telegram=str(RIYA))
    other = await made.person("Asha Rao", "talent")
    async with made.hub.database.transaction() as tx:
        for one in (who, other):
            await talents.add(tx, replace(profile(one.name), person_id=one.id), made.hub.clock())
    for sender in (PRIYA, RIYA):
        await says(made, sender, "hello")
    yield made
    await made.close()


async def says(desk, sender, text, **message):
    """What a Telegram chat then shows that it did not before."""
    before = len(await desk.said(str(sender)))
    await desk.telegram(sender, text, **message)
    await desk.turned()
    await desk.settled()
    return "\n".join((await desk.said(str(sender)))[before:])


async def sends(desk, sender, content, caption="", video=False, **more):
    number = f"f{len(desk.apis.files)}.bin"
    desk.apis.files[number] = content
    about = {"file_id": number, "file_unique_id": number, "width": 900, "height": 1200}
    about |= {"file_size": len(content), "duration": 3}
    what = {"video": about} if video else {"photo": [about]}
    return await says(desk, sender, "", caption=caption, **what, **more)


async def by_whatsapp(desk, text, content=None):
    before = len(await desk.said(ARJUN))
    more = {}
    if content is not None:
        number = f"ME{len(desk.apis.files)}"
        desk.apis.files[number] = content
        url = f"https://api.twilio.com/2010-04-01/Accounts/{SID}/Messages/MM1/Media/{number}"
        more = {"NumMedia": "1", "MediaUrl0": url, "MediaContentType0": "image/jpeg"}
    await desk.whatsapp(ARJUN, text, **more)
    await desk.turned()
    await desk.settled()
    return "\n".join((await desk.said(ARJUN))[before:])


async def kept(desk, name="Riya"):
    async with desk.hub.database.read() as tx:
        rows = await tx.rows(select(media).where(media.c.removed_at.is_(None)).order_by(media.c.id))
        people = await talents.many(tx, [row["talent_id"] for row in rows])
    return [row for row in rows if people[row["talent_id"]].name.startswith(name)]


async def riya(desk, name="Riya Sharma"):
    async with desk.hub.database.read() as tx:
        return (await talents.named(tx, "default", name))[0]


def files(desk):
    return sorted(path.name for path in desk.shelf.iterdir()) if desk.shelf.is_dir() else []


def attached(row):
    return [(one["kind"], one["ref"]) for one in row["body"]["attachments"]]


async def test_a_talents_photo_is_theirs_clean_and_can_be_taken_back(desk):
    said = await sends(desk, RIYA, photo())
    assert "Kept for **Riya Sharma**" in said
    [row] = await kept(desk)
    held = (desk.shelf / row["name"]).read_bytes()
    assert b"Secret Camera" not in held
    with Image.open(io.BytesIO(held)) as image:
        assert not image.getexif()
    assert (await riya(desk)).portrait == f"media:{row['name']}"
    assert "taken" in (await says(desk, RIYA, "undo")).lower()
    assert await kept(desk) == []
    assert (await riya(desk)).portrait == ""
    desk.clock.advance(minutes=31)
    await desk.hub.upkeep.expire()
    assert files(desk) == []


async def test_a_video_without_a_request_becomes_hers_and_says_not_where_it_was_made(desk):
    assert "the video" in await sends(desk, RIYA, FILM, video=True)
    [row] = await kept(desk)
    held = (desk.shelf / row["name"]).read_bytes()
    assert row["kind"] == "video"
    assert b"+19.0760" not in held
    assert b"frames" * 50 in held
    assert len(held) == len(FILM)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("Riya's photo", ""),
        ("headshot for Riya", "headshot"),
        ("Riya ki nayi photo", ""),
        ("Riya Sharma", ""),
        ("yeh rahi riya ki full length pic", "full"),
        ("this is the latest headshot of Riya Sharma, please save", "headshot"),
        ("रिया की फ़ोटो", ""),
    ],
)
async def test_the_casting_says_whose_it_is(desk, words, label):
    assert "Riya Sharma" in await sends(desk, PRIYA, photo(), words)
    [row] = await kept(desk)
    assert row["label"] == label


async def test_the_same_on_whatsapp_and_a_photo_twice_is_one(desk):
    assert "Kept for **Riya Sharma**" in await by_whatsapp(desk, "Riya ki photo", photo())
    assert "already" in await by_whatsapp(desk, "photo of Riya", photo())
    assert len(await kept(desk)) == len(files(desk)) == 1
    await by_whatsapp(desk, "Asha's photo", photo())
    assert len(await kept(desk, "Asha")) == len(files(desk)) == 1


async def test_a_photo_with_nothing_said_asks_whose_it_is(desk):
    assert "Whose?" in await sends(desk, PRIYA, photo())
    assert await kept(desk) == []
    assert "Kept for **Riya Sharma**" in await says(desk, PRIYA, "Riya")
    assert len(await kept(desk)) == 1


async def test_a_name_nobody_has_is_asked_again_and_an_unclaimed_file_goes(desk, tmp_path):
    assert "nobody called" in await sends(desk, PRIYA, photo(), "Zoravar's photo")
    assert len(files(desk)) == 1
    desk.clock.advance(days=400)
    await desk.hub.upkeep.expire()
    assert files(desk) == []


@pytest.mark.parametrize(
    "words", ["show photos of Riya", "Riya ki photos dikhao", "can I see Riya's pics", "रिया की फ़ोटो दिखाओ"]
)
async def test_photos_come_back_as_pictures_in_telegram(desk, words):
    await sends(desk, RIYA, photo("red"))
    await sends(desk, RIYA, photo("blue"))
    said = await says(desk, PRIYA, words)
    assert said.startswith("**Riya Sharma**: 2 ")
    calls = [body for path, body in desk.apis.sent if path.endswith(("/sendPhoto", "/sendMediaGroup"))]
    assert len(calls) == 2
    assert all("https%3A%2F%2Fdesk.example.org%2Ffiles" in body for body in calls)


async def test_photos_come_back_as_pictures_on_whatsapp(desk):
    await sends(desk, RIYA, photo())
    assert "1 photo" in await by_whatsapp(desk, "Riya ki photos bhejo")
    assert any("MediaUrl=https" in body for path, body in desk.apis.sent if "Messages.json" in path)


@pytest.mark.parametrize(
    ("who", "said"),
    [
        (RIYA, "my reel: https://youtu.be/abc123"),
        (RIYA, "yeh meri showreel hai https://youtu.be/abc123"),
        (RIYA, "here is my reel https://youtu.be/abc123"),
        (PRIYA, "Riya's showreel is https://youtu.be/abc123"),
        (PRIYA, "Riya ki reel ka link https://youtu.be/abc123"),
        (PRIYA, "https://youtu.be/abc123 Riya's showreel"),
    ],
)
async def test_a_link_is_kept_as_a_link(desk, who, said):
    assert "https://youtu.be/abc123" in await says(desk, who, said)
    assert (await riya(desk)).showreel == "https://youtu.be/abc123"
    await says(desk, PRIYA, "find Riya")
    assert "https://youtu.be/abc123" in await says(desk, PRIYA, "send me her reel")
    await says(desk, who, "undo")


async def test_the_second_becomes_the_headshot_or_goes(desk):
    for colour in ("red", "blue", "green"):
        await sends(desk, RIYA, photo(colour))
    first, second, third = await kept(desk)
    assert "photo 2 is the headshot" in await says(desk, RIYA, "make the second one my headshot")
    assert (await riya(desk)).portrait == f"media:{second['name']}"
    assert "taken out" in await says(desk, RIYA, "delete my second photo")
    assert [row["id"] for row in await kept(desk)] == [first["id"], third["id"]]
    assert (await riya(desk)).portrait == f"media:{first['name']}"
    await says(desk, RIYA, "undo")
    assert len(await kept(desk)) == 3
    assert (await riya(desk)).portrait == f"media:{second['name']}"
    assert "3 photos" in await says(desk, RIYA, "meri teesri photo hata do") or len(await kept(desk)) == 2
    await says(desk, PRIYA, "Riya ki photos dikhao")
    await says(desk, PRIYA, "pehli wali ko headshot bana do")
    assert (await riya(desk)).portrait == f"media:{first['name']}"


async def test_the_headshot_stands_on_the_sheet_and_the_card(desk):
    await sends(desk, RIYA, photo())
    [row] = await kept(desk)
    await says(desk, PRIYA, "profile sheet of Riya")
    assert (desk.shelf.parent / "files").is_dir()
    drawn = list((desk.shelf.parent / "files").glob("faces-*"))
    assert len(drawn) == 1
    with Image.open(drawn[0]) as image:
        red, green, blue = image.convert("RGB").getpixel((180, 200))
    assert red > 200
    assert green < 60 > blue
    await says(desk, PRIYA, "find Riya")
    sent = (await desk.outbox())[-1]
    assert sent["body"]["cards"][0]["image"] == f"media:{row['name']}"


@pytest.mark.parametrize(
    "content",
    [b"GIF89a" + bytes(200), b"\xff\xd8\xff" + bytes(500), b"%PDF-1.4 not a photo", photo(size=(20, 20))],
    ids=["gif", "damaged", "pdf", "tiny"],
)
async def test_what_is_no_photo_is_refused_and_nothing_is_left(desk, content):
    said = await sends(desk, RIYA, content)
    assert "Kept" not in said
    assert files(desk) == []
    assert await kept(desk) == []


async def test_a_picture_bomb_is_refused_by_its_header(desk):
    out = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(out, "PNG")
    assert "larger than any photo" in await sends(desk, RIYA, out.getvalue())
    assert files(desk) == []


async def test_talent_see_and_change_only_their_own(desk):
    await by_whatsapp(desk, "Asha's photo", photo())
    said = await says(desk, RIYA, "show photos of Asha")
    assert "1 photo" not in said
    assert attached((await desk.outbox())[-1]) == []
    await says(desk, RIYA, "delete Asha's photos")
    assert len(await kept(desk, "Asha")) == 1
    assert "no photo" in (await says(desk, RIYA, "show my photos")).lower()


async def test_erasure_takes_the_files(desk):
    await sends(desk, RIYA, photo())
    await sends(desk, RIYA, FILM, video=True)
    assert len(files(desk)) == 2
    await says(desk, RIYA, "delete my data")
    await says(desk, RIYA, "DELETE")
    assert files(desk) == []
    async with desk.hub.database.read() as tx:
        assert await tx.rows(select(media)) == []


async def test_no_photo_of_a_child_before_a_guardian_agreed(desk):
    child = await desk.person("Tara Kulkarni", "talent", telegram="701")
    async with desk.hub.database.transaction() as tx:
        made = replace(profile("Tara Kulkarni", age=(10, 10)), person_id=child.id, is_minor=True)
        tara = await talents.add(tx, made, desk.hub.clock())
    assert "guardian" in await sends(desk, 701, photo())
    assert files(desk) == []
    assert "guardian" in await sends(desk, PRIYA, photo(), "Tara's photo")
    mother = await desk.person("Meenal Kulkarni", "guardian", telegram="702")
    async with desk.hub.database.transaction() as tx:
        await talents.change(tx, replace(tara, guardian_id=mother.id), desk.hub.clock())
    assert "Kept for **Tara" in await sends(desk, 702, photo())
    assert len(await kept(desk, "Tara")) == 1


async def test_in_a_shared_chat_only_who_asked_sees_them(desk):
    await sends(desk, RIYA, photo())
    chat = {"id": -5001, "type": "group", "title": "Team"}
    us = {"id": 100000001, "is_bot": True, "first_name": "Desk"}
    ours = {"message_id": 5, "date": 1763613000, "chat": chat, "from": us, "text": "Hello."}
    await says(desk, PRIYA, "show photos of Riya", chat=chat, reply_to_message=ours)
    sent = [row for row in await desk.outbox() if row["body"]["attachments"]]
    assert len(sent) == 1
    assert sent[0]["body"]["visible_to"] == str(PRIYA)


async def test_slack_gets_the_files_themselves(desk):
    await sends(desk, RIYA, photo())
    await desk.person("Rohan Kapoor", "producer", slack="T1/U5")
    event = {
        "type": "message",
        "channel": "D5",
        "channel_type": "im",
        "user": "U5",
        "ts": "1763613000.000200",
    }
    body = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "api_app_id": "A1"}
    body |= {"event": {**event, "text": "show photos of Riya"}, "event_time": 1763613000}
    await desk.settled(await desk.post("slack", json.dumps(body).encode()))
    await desk.turned()
    await desk.settled()
    assert "1 photo" in "\n".join(await desk.said("D5"))
    assert any("getUploadURLExternal" in path for path, _ in desk.apis.sent)
