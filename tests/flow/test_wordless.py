"""What comes without a word means something, and the pictures of one album are one message."""

from __future__ import annotations

from typing import Any

import pytest
import pytest_asyncio

from core.store import inbox
from tests.providers import ProviderHub

RIYA = 700
PHOTO = [{"file_id": "p1", "file_unique_id": "u1", "width": 90, "height": 90, "file_size": 1000}]


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ProviderHub.open(tmp_path)
    await made.person("Riya Kapoor", "talent", telegram=str(RIYA))
    await made.telegram(RIYA, "hello")
    yield made
    await made.close()


async def sends(desk: ProviderHub, **message: Any) -> str:
    """What is said to a message that has no text."""
    before = len(await desk.said(str(RIYA)))
    await desk.telegram(RIYA, "", **message)
    await desk.turned()
    await desk.settled()
    [answer] = (await desk.said(str(RIYA)))[before:]
    return answer


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ({"photo": PHOTO}, "Got the photo"),
        ({"voice": {"file_id": "v", "file_unique_id": "w", "duration": 3}}, "voice note"),
        ({"location": {"latitude": 19.13, "longitude": 72.82}}, "how late you will be"),
        ({"contact": {"phone_number": "+919800000009", "first_name": "Asha", "user_id": 5}}, "Asha"),
        ({"document": {"file_id": "d", "file_unique_id": "e", "file_name": "cv.pdf"}}, "cv.pdf"),
    ],
    ids=["photo", "voice", "place", "contact", "document"],
)
async def test_each_kind_is_answered_for_what_it_is(desk, message, words):
    assert words in await sends(desk, **message)


async def test_an_album_is_one_message_and_gets_one_answer(desk):
    before = len(await desk.said(str(RIYA)))
    for _ in range(3):
        await desk.telegram(RIYA, "", photo=PHOTO, media_group_id="album-1")
    await desk.turned()
    await desk.settled()
    assert [text for text in (await desk.said(str(RIYA)))[before:] if "Got the 3 photos" in text]
    assert len(await desk.said(str(RIYA))) == before + 1
    async with desk.hub.database.read() as tx:
        rows = await inbox.newest(tx, "default", limit=3)
    assert sorted(row["outcome"] or "" for row in rows) == ["answered", "with another", "with another"]
