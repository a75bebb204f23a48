"""What has been kept long enough goes, however much it is; files only when nothing needs them any more."""

from __future__ import annotations

import os

import pytest_asyncio
from aiohttp import FormData

from core.messages import Address, Attachment, Outbound
from core.ports import Envelope
from core.store import inbox, outbox
from core.store.schema import inbound
from tests.webhub import WebHub


@pytest_asyncio.fixture
async def web(tmp_path):
    made = await WebHub.open(tmp_path)
    yield made
    await made.close()


async def upload(web, name):
    form = FormData()
    form.add_field("file", b"some words", filename=name, content_type="text/plain")
    status, kept, _ = await web.call("POST", "/api/v1/files", data=form)
    assert status in (200, 201), kept
    return kept["ref"]


def kept(web):
    folder = web.folder / "uploads"
    return {path.name for path in folder.iterdir() if path.suffix != ".json"}


def age(web, days):
    """Let the files be as old as the business clock says."""
    written = web.clock().timestamp()
    for path in (web.folder / "uploads").iterdir():
        os.utime(path, (written, written))
    web.clock.advance(days=days)


async def test_an_old_file_goes_with_the_delivery_that_named_it(web):
    named, waiting, nobodys = [await upload(web, f"{n}.txt") for n in range(3)]
    age(web, 20)
    await web.say("here it is", attachments=[named])
    late = Outbound(
        key="late",
        address=Address("web", "here", "1/c9"),
        text="your file",
        attachments=(Attachment("document", waiting),),
        not_before=web.clock().replace(year=2030),
    )
    async with web.hub.database.transaction() as tx:
        await outbox.put(tx, late, org_id="default", now=web.clock())

    await web.hub.upkeep.expire()
    assert kept(web) == {named, waiting, nobodys}, "nothing is old yet"

    web.clock.advance(days=15)
    await web.hub.upkeep.expire()
    assert kept(web) == {named, waiting}

    web.clock.advance(days=20)
    await web.hub.upkeep.expire()
    await web.hub.upkeep.expire()
    assert kept(web) == {waiting}


async def test_everything_past_its_time_is_blanked_at_once_and_its_row_stays(web):
    old, new = web.clock(), 3
    web.clock.advance(days=31)
    async with web.hub.database.transaction() as tx:
        for n in range(1200 + new):
            envelope = Envelope("here", f"d{n}", "ignored", "c")
            row = inbox.arrival(
                "default", "web", "here", envelope, b"words", old if n < 1200 else web.clock()
            )
            await tx.insert_once(
                inbound, {**row._asdict(), "preview": "words", "attempts": 0, "next_at": 0.0}
            )

    await web.hub.upkeep.expire()

    async with web.hub.database.read() as tx:
        rows = await tx.rows(inbound.select())
    assert len(rows) == 1200 + new
    assert sum(row["raw"] is not None for row in rows) == new
    assert sum(row["preview"] != "" for row in rows) == new
