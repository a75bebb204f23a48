"""A self-tape that comes as a file: with words or without, and only where one is waited for."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
import pytest_asyncio
from sqlalchemy import select

from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role
from core.casting.talent import queries as talents
from core.casting.tapes import queries
from core.casting.tapes.queries import tape_table
from tests.providers import ProviderHub
from tests.unit.casting.talent.directory import profile

RIYA = 700
VIDEO = {"file_id": "v1", "file_unique_id": "u1", "width": 720, "height": 480, "duration": 60, "file_size": 9}
VOICE = {"file_id": "v2", "file_unique_id": "u2", "duration": 30}
SOUND = {"file_id": "v4", "file_unique_id": "u5", "duration": 30, "mime_type": "audio/mpeg"}
AS_FILE = {"file_id": "v3", "file_unique_id": "u3", "file_name": "meera take 1.mov"}
RESUME = {"file_id": "d1", "file_unique_id": "u4", "file_name": "cv.pdf", "mime_type": "application/pdf"}


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    who = await made.person("Riya Kapoor", "talent", telegram=str(RIYA))
    await made.telegram(RIYA, "hello")
    async with made.hub.database.transaction() as tx:
        now = made.hub.clock()
        film = await projects.add_project(tx, Project(0, "default", "Gully Nights"), now)
        role = await projects.add_role(tx, Role(0, "default", film.id, "Meera"), now)
        riya = await talents.add(tx, replace(profile("Riya Kapoor"), person_id=who.id), now)
        facts = {"org_id": "default", "role_id": role.id, "talent_id": riya.id, "asked_of": who.id}
        due = now + timedelta(days=3)
        await queries.add(tx, **facts, asked_by=who.id, asked_at=now, due_at=due)
    yield made
    await made.close()


async def sends(desk, text="", **message):
    before = len(await desk.said(str(RIYA)))
    await desk.telegram(RIYA, text, **message)
    await desk.turned()
    await desk.settled()
    return "\n".join((await desk.said(str(RIYA)))[before:])


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
