"""A self-tape that comes as a file: with words or without, and only where one is waited for."""

from __future__ import annotations

import struct
from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import select

from core.casting.media.queries import media
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as talents
from core.casting.tapes import queries
from core.casting.tapes.queries import tape_table
from core.store import rooms
from core.store.schema import outbox
from tests.providers import ProviderHub
from tests.unit.casting.talent.directory import profile

RIYA, PRIYA = 700, 701
VIDEO = {"file_id": "v1", "file_unique_id": "u1", "width": 720, "height": 480, "duration": 60, "file_size": 9}
VOICE = {"file_id": "v2", "file_unique_id": "u2", "duration": 30}
SOUND = {"file_id": "v4", "file_unique_id": "u5", "duration": 30, "mime_type": "audio/mpeg"}
AS_FILE = {"file_id": "v3", "file_unique_id": "u3", "file_name": "meera take 1.mov"}
RESUME = {"file_id": "d1", "file_unique_id": "u4", "file_name": "cv.pdf", "mime_type": "application/pdf"}


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path, pictured=True)
    priya = await made.person("Priya Nair", "casting_director", telegram=str(PRIYA))
    await made.telegram(PRIYA, "hello")
    who = await made.person("Riya Kapoor", "talent", telegram=str(RIYA))
    await made.telegram(RIYA, "hello")
    async with made.hub.database.transaction() as tx:
        now = made.hub.clock()
        film = await projects.add_project(tx, Project(0, "default", "Gully Nights"), now)
        role = await projects.add_role(tx, Role(0, "default", film.id, "Meera"), now)
        riya = await talents.add(tx, replace(profile("Riya Kapoor"), person_id=who.id), now)
        facts = {"org_id": "default", "role_id": role.id, "talent_id": riya.id, "asked_of": who.id}
        due = now + timedelta(days=3)
        await queries.add(tx, **facts, asked_by=priya.id, asked_at=now, due_at=due)
        await rooms.join(tx, "default", room(film.id), priya.id)
    yield made
    await made.close()


async def sends(desk, text="", who=RIYA, **message):
    before = len(await desk.said(str(who)))
    await desk.telegram(who, text, **message)
    await desk.turned()
    await desk.settled()
    return "\n".join((await desk.said(str(who)))[before:])


def box(name, content):
    return struct.pack(">I", 8 + len(content)) + name + content


def film(width, height, *, turned=False, seconds=42):
    """An MP4 with a header and nothing to see. ``turned``: held upright, as telephones write it."""
    matrix = (
        (0, 65536, 0, -65536, 0, 0, 0, 0, 1 << 30) if turned else (65536, 0, 0, 0, 65536, 0, 0, 0, 1 << 30)
    )
    track = bytes(4 + 8 + 4 + 4 + 4) + bytes(16) + struct.pack(">9i", *matrix)
    track += struct.pack(">II", width << 16, height << 16)
    head = bytes(4 + 8) + struct.pack(">II", 1000, seconds * 1000) + bytes(80)
    inside = box(b"mvhd", head) + box(b"trak", box(b"tkhd", track))
    return box(b"ftyp", b"isom\0\0\0\0isom") + box(b"moov", inside) + box(b"mdat", b"frames" * 9)


async def films(desk, content, size=None):
    desk.apis.files["film.mp4"] = content
    return await sends(desk, video={**VIDEO, "file_id": "film.mp4", "file_size": size or len(content)})


async def sent_files(desk):
    async with desk.hub.database.read() as tx:
        rows = await tx.rows(select(outbox).where(outbox.c.conversation_key.contains(str(PRIYA))))
    return [(one["kind"], one["ref"]) for row in rows for one in row["body"]["attachments"]]


async def tape(desk):
    async with desk.hub.database.read() as tx:
        return await tx.row(select(tape_table))


@pytest.mark.parametrize(
    ("message", "kind"),
    [({"video": VIDEO}, "video"), ({"voice": VOICE}, "voice"), ({"document": AS_FILE}, "document")],
)
async def test_a_file_without_a_word_is_the_tape(desk, message, kind):
    assert "Got it, thank you" in await sends(desk, **message)
    row = await tape(desk)
    assert (row["status"], row["media"]["kind"]) == ("received", kind)
    assert row["media"]["ref"]


async def test_words_that_only_say_so_leave_the_file_a_tape(desk):
    assert "Got it, thank you" in await sends(desk, caption="this is my self tape", video=VIDEO)
    assert (await tape(desk))["status"] == "received"


async def test_another_document_is_no_tape(desk):
    assert "cv.pdf" in await sends(desk, document=RESUME)
    assert (await tape(desk))["status"] == "asked"


async def test_where_nobody_waits_for_one_it_is_asked_about(desk):
    async with desk.hub.database.transaction() as tx:
        await tx.execute(tape_table.delete())
    assert "what it is for" in await sends(desk, audio=SOUND)


async def test_a_film_is_kept_and_comes_when_the_casting_asks(desk):
    said = await films(desk, film(1280, 720))
    assert "Got it, thank you" in said
    assert "upright" not in said
    row = (await tape(desk))["media"]
    assert row["seconds"] == 42
    shown = await sends(desk, "show Riya's tape", who=PRIYA)
    assert "Riya Kapoor's self-tape for" in shown
    assert await sent_files(desk) == [("video", f"media:{row['file']}")]
    assert await sends(desk, "Riya ka tape dikhao", who=PRIYA)
    assert len(await sent_files(desk)) == 2


@pytest.mark.parametrize(("width", "height", "turned"), [(720, 1280, False), (1280, 720, True)])
async def test_f17_an_upright_film_is_kept_its_fault_named_and_asked_for_again(desk, width, height, turned):
    said = await films(desk, film(width, height, turned=turned))
    assert "filmed upright" in said
    assert "We keep this one" in said
    assert "It is upright." in "\n".join(await desk.said(str(PRIYA)))
    row = await tape(desk)
    assert row["status"] == "received"
    assert row["media"]["faults"] == ["upright"]
    better = await films(desk, film(1280, 720))
    assert "upright" not in better
    assert (await tape(desk))["media"]["faults"] == []


async def test_f17_what_is_too_large_to_keep_is_a_tape_all_the_same(desk):
    said = await films(desk, b"", size=40_000_000)
    assert "too large to keep here" in said
    row = await tape(desk)
    assert row["status"] == "received"
    assert "file" not in row["media"]
    shown = await sends(desk, "play Riya's self tape", who=PRIYA)
    assert "in the chat it came in" in shown


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Riya's tape has no slate", "begins without a slate"),
        ("Riya ke tape mein slate nahi hai", "begins without a slate"),
        ("Riya ka tape khada hai", "filmed upright"),
        ("ask Riya to tape again, bad sound", "sound cannot be understood"),
    ],
)
async def test_f17_the_casting_names_a_fault_and_it_is_asked_for_again(desk, said, told):
    await films(desk, film(1280, 720))
    before = len(await desk.said(str(RIYA)))
    answer = await sends(desk, said, who=PRIYA)
    assert "What came is kept" in answer
    heard = "\n".join((await desk.said(str(RIYA)))[before:])
    assert told in heard
    assert "please send it again by" in heard
    row = await tape(desk)
    assert row["status"] == "asked"
    assert row["media"]["file"]
    assert "Got it" in await films(desk, film(1280, 720, seconds=50))


async def test_a_tape_is_no_picture_of_the_profile(desk):
    await films(desk, film(1280, 720))
    async with desk.hub.database.read() as tx:
        rows = await tx.rows(select(media))
    assert [row["label"] for row in rows] == ["tape"]
    assert await sends(desk, "show Riya's videos", who=PRIYA)
    assert await sent_files(desk) == []


async def test_the_talent_s_side_cannot_have_a_tape_shown(desk):
    await films(desk, film(1280, 720))
    said = await sends(desk, "show Riya's tape")
    assert "Riya Kapoor's self-tape for" not in said
