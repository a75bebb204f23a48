"""A role's board in Slack is one message that stays true; elsewhere it is a picture with its lines."""

from __future__ import annotations

import pytest_asyncio
from sqlalchemy import select

from core.casting.consent.erasure import erase_talent
from core.casting.talent import queries as talents
from core.casting.talent.queries import talent
from core.store.live_boards import KIND, live_board
from core.store.schema import notice, outbox
from tests.e2e.demo_desk import DemoDesk, strings


@pytest_asyncio.fixture
async def desk(tmp_path):
    made = await DemoDesk.open(tmp_path)
    yield made
    await made.close()


async def rows(desk, query):
    async with desk.stage.hub.database.read() as tx:
        return await tx.rows(query)


async def edits(desk, key):
    query = select(outbox.c.key, outbox.c.status).where(outbox.c.edits == key).order_by(outbox.c.id)
    return [(row["key"], row["status"]) for row in await rows(desk, query)]


async def later(desk, seconds=10):
    await desk.post("/sandbox/clock", {"advance_s": seconds})
    await desk.settled()


async def board_text(desk, key):
    for message in await desk.messages("rohan", "slack"):
        whole = " ".join(strings(message["payload"]))
        if f"{key} " in f"{whole} " or key in whole:
            return message["id"], whole
    return "", ""


async def shown_in_slack(desk):
    """A board with one person on it, as it lives in the project's channel."""
    await desk.say("priya", "whatsapp", "pin Amrita Kalsi for Meera")
    await desk.settled()
    await desk.say("rohan", "slack", "@CastMatch board Meera")
    await desk.sees("rohan", "slack", "1 person on the board", "Amrita K.")
    await desk.settled()
    [board] = await rows(desk, select(live_board))
    return board


async def test_a_burst_of_moves_is_one_edit_of_one_message(desk):
    board = await shown_in_slack(desk)
    first = len(await desk.messages("rohan", "slack"))

    for line in (
        "shortlist Simran Bhullar for Meera",
        "pin Simran Bhullar for Meera",
        "shortlist Jasleen Dhami for Meera",
        "move Amrita Kalsi to backup for Meera",
    ):
        await desk.say("priya", "whatsapp", line)
        await desk.settled()
    await later(desk)

    await desk.sees(
        "rohan", "slack", "3 people on the board", "backup (1): Amrita K.", "pinned (1): Simran B."
    )
    assert len(await edits(desk, board["key"])) == 1
    assert len(await desk.messages("rohan", "slack")) == first

    await desk.say("priya", "whatsapp", "undo")
    await desk.settled()
    await later(desk)
    await desk.sees("rohan", "slack", "pinned (2): Amrita K. and Simran B.")
    assert len(await edits(desk, board["key"])) == 2


async def test_asked_again_the_older_board_ends_and_only_the_new_one_moves(desk):
    await desk.say("priya", "whatsapp", "pin Amrita Kalsi for Meera")
    await desk.settled()
    for _ in range(2):
        await desk.say("rohan", "slack", "@CastMatch board Meera")
        await desk.settled()
    await desk.sees("rohan", "slack", "the board is further down now")
    await desk.say("priya", "whatsapp", "put Amrita Kalsi to backup for Meera")
    await desk.settled()
    await later(desk)
    old, new = await rows(desk, select(live_board).order_by(live_board.c.id))
    assert (old["over"], new["over"]) == (True, False)
    assert len(await edits(desk, old["key"])) == 1  # that it went on
    assert len(await edits(desk, new["key"])) == 1


async def test_without_a_board_moves_plan_nothing(desk):
    await desk.say("priya", "whatsapp", "pin Amrita Kalsi for Meera")
    await desk.settled()
    assert await rows(desk, select(notice.c.id).where(notice.c.kind == KIND)) == []


async def test_in_whatsapp_it_is_a_picture_with_its_lines(desk):
    await desk.say("priya", "whatsapp", "pin Amrita Kalsi for Meera")
    await desk.settled()
    await desk.say("priya", "whatsapp", "Meera ka board dikhao")
    shown = await desk.sees("priya", "whatsapp", "(1): Amrita K.")
    assert any("/files/" in one for one in strings(shown["payload"]))
    await desk.say("priya", "whatsapp", "status of Gully Nights")
    shown = await desk.sees("priya", "whatsapp", "roles cast", "1 pinned")
    assert any("/files/" in one for one in strings(shown["payload"]))


async def test_who_is_erased_leaves_the_board_at_once(desk):
    board = await shown_in_slack(desk)
    async with desk.stage.hub.database.transaction() as tx:
        [profile] = await tx.rows(select(talent.c.id).where(talent.c.name == "Amrita Kalsi"))
        one = await talents.get(tx, profile["id"])
        await erase_talent(tx, one, one.person_id, desk.stage.hub.clock())
    await desk.stage.hub.ticker.run("sweep_due")
    await desk.settled()
    assert len(await edits(desk, board["key"])) == 1
    shown = " ".join(" ".join(strings(m["payload"])) for m in await desk.messages("rohan", "slack"))
    assert "Amrita K." not in shown
