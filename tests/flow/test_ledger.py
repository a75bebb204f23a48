"""The ledger says what became of each message: only what was answered is called answered."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
import pytest_asyncio
from sqlalchemy import update

from config import ledger
from core.messages import Address
from core.store import rooms
from core.store.schema import inbound
from tests.hubs import ConsoleHub
from tests.providers import ProviderHub


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await ConsoleHub.open(tmp_path)
    yield made
    await made.close()


@pytest_asyncio.fixture
async def outside(tmp_path):
    made = await ProviderHub.open(tmp_path)
    yield made
    await made.close()


async def shown(desk):
    """The page's rows of what came in, oldest first."""
    rows = await ledger.rows(desk.hub.database, "default", 50)
    return [row for row in reversed(rows) if row["direction"] == "in"]


async def counted(desk):
    text = (await desk.hub.metrics.text(desk.hub.database, desk.clock)).decode()
    counts = (line.rsplit(" ", 1) for line in text.splitlines() if line.startswith("castmatch_inbound_total"))
    return {name.split('result="')[1].split('"')[0]: float(count) for name, count in counts}


@pytest.mark.parametrize("thanks", ["thanks", "ok thank you so much", "shukriya", "👍"])
async def test_thanks_are_not_called_answered(desk, thanks):
    await desk.person("Riya Kapoor", "talent")
    await desk.say("Riya", "help")
    said = await desk.say("Riya", thanks)
    rows = await shown(desk)
    assert rows[0]["became"].startswith("answered in ")
    if not said:
        assert (rows[1]["status"], rows[1]["became"], rows[1]["tone"]) == (
            "silent",
            "no answer needed",
            "quiet",
        )
        assert (await counted(desk))["silent"] == 1
        assert (await counted(desk))["answered"] == 1


async def test_talk_between_others_in_a_shared_chat_is_not_called_answered(outside):
    dev = await outside.person("Dev Shah", "producer", telegram="900")
    account = outside.hub.accounts["telegram"]
    async with outside.hub.database.transaction() as tx:
        await rooms.join(tx, "default", "project/1", dev.id)
        await rooms.open_place(tx, "default", "project/1", Address("telegram", account, "-55"))
    for number, text in enumerate(("lunch at two?", "biryani again"), 1):
        group = {"id": -55, "type": "group", "title": "Gully Nights"}
        body = {"message_id": number, "date": 1763613000, "chat": group, "text": text}
        update = {"update_id": number, "message": {**body, "from": {"id": 900, "first_name": "Dev"}}}
        await outside.settled(await outside.post("telegram", json.dumps(update).encode()))
    rows = await shown(outside)
    assert [row["became"] for row in rows] == ["read; it was not for the desk"] * 2
    assert {row["who"] for row in rows} == {"Dev Shah"}


async def test_a_reaction_needs_no_answer_and_says_so(outside):
    await outside.person("Riya Kapoor", "talent", telegram="900")
    reaction = {
        "chat": {"id": 900, "type": "private"},
        "message_id": 5,
        "user": {"id": 900, "is_bot": False, "first_name": "Riya"},
        "date": 1763613000,
        "old_reaction": [],
        "new_reaction": [{"type": "emoji", "emoji": "👍"}],
    }
    await outside.settled(
        await outside.post("telegram", json.dumps({"update_id": 1, "message_reaction": reaction}).encode())
    )
    assert [row["status"] for row in await shown(outside)] == ["silent"]


async def test_a_failing_message_says_whose_it_is_what_it_says_and_why_it_waits(desk):
    riya = await desk.person("Riya Kapoor", "talent")
    tool = desk.hub.tools["show_help"]

    async def broken(_context, _arguments):
        raise KeyError("a secret in an exception")

    desk.hub.tools["show_help"] = replace(tool, run=broken)
    await desk.deliver("Riya", "help", "n1")
    await desk.hub.engine.idle()
    [row] = await shown(desk)
    assert (row["who"], row["what"]) == (riya.name, "help")
    assert row["became"] == "will be tried again: something went wrong here: KeyError"


async def test_what_waits_or_cannot_be_read_is_still_somebody_s(outside):
    await outside.person("Riya Kapoor", "talent", whatsapp="whatsapp:+919800000001")
    await outside.whatsapp("+919800000001", "help")
    await outside.whatsapp("+919800000077", "hello")
    rows = await ledger.rows(outside.hub.database, "default", 50)
    assert {row["who"] for row in rows} == {"Riya Kapoor", "a stranger"}
    async with outside.hub.database.transaction() as tx:
        waiting = {"status": "new", "person_id": None, "outcome": None}
        await tx.execute(update(inbound).where(inbound.c.person_id.is_not(None)).values(**waiting))
    rows = await ledger.rows(outside.hub.database, "default", 50)
    assert [(row["who"], row["became"]) for row in rows if row["status"] == "new"] == [
        ("Riya Kapoor", "arrived")
    ]
