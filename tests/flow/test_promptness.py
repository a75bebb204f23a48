"""From a message to its reply's call: nobody waits for another chat, and nothing is done twice on the way."""

from __future__ import annotations

import asyncio

import pytest
import pytest_asyncio

from core.conversation import turn
from tests.switchboard import FakeChannel, Switchboard


@pytest_asyncio.fixture
async def opened(tmp_path):
    boards = []

    async def open_board(*channels, **wiring):
        boards.append(await Switchboard.open(tmp_path, *channels, **wiring))
        return boards[-1]

    yield open_board
    for board in boards:
        await board.close()


async def awake(board, channel, *chats):
    """Staff who have written before: the channel has answered this process."""
    for chat in chats:
        await board.person(chat, "associate", **{channel.name: chat})
        assert await board.say(channel.name, chat, "help")


async def test_one_call_that_hangs_holds_up_no_other_chat(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    await awake(board, channel, "slow", "quick")
    held = channel.held = asyncio.Event()
    channel.entered.clear()
    await board.deliver("telegram", "slow", "help")
    await channel.entered.wait()
    channel.held = None

    for n in range(3):
        await board.deliver("telegram", "quick", "help")
        await board.until(lambda n=n: len(channel.texts("quick")) == 2 + n)
    await board.queue("news", "telegram", "elsewhere")
    await board.reached("news", "sent")

    assert len(channel.texts("slow")) == 1
    held.set()
    await board.until(lambda: len(channel.texts("slow")) == 2)


async def test_a_reply_waits_behind_what_flies_to_its_own_chat(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    await awake(board, channel, "Simran")
    held = channel.held = asyncio.Event()
    channel.entered.clear()
    await board.queue("first", "telegram", "Simran")
    await channel.entered.wait()
    channel.held = None
    await board.deliver("telegram", "Simran", "help")
    await board.until(lambda: board.hub.engine.load == 1)

    assert len(channel.texts("Simran")) == 1
    held.set()
    await board.until(lambda: len(channel.texts("Simran")) == 3)
    assert channel.texts("Simran")[1] == "first"


async def test_a_reply_is_marked_as_being_sent_by_the_commit_that_queues_it(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    await awake(board, channel, "Simran")
    before = board.power.commits
    await board.say("telegram", "Simran", "help")

    delivered, claimed, queued_and_marked, sent = 1, 1, 1, 1
    assert board.power.commits - before == delivered + claimed + queued_and_marked + sent


@pytest.mark.parametrize("nth", [2, 3, 4])
async def test_a_power_cut_after_any_commit_of_a_turn_loses_and_hides_nothing(opened, nth):
    channel = FakeChannel("telegram", asked_by="key")
    board = await opened(channel)
    await awake(board, channel, "Simran")
    power = board.power
    power.commits_left = power.commits + nth
    await board.deliver("telegram", "Simran", "help")
    await board.until(lambda: not power.on)
    await board.reopen()
    await board.until(lambda: len(channel.texts("Simran")) == 2)
    await board.hub.settle()

    [_, last] = [row for row in await board.rows() if row["channel"] == "telegram"]
    assert (last["status"], len(channel.texts("Simran"))) == ("sent", 2)


async def test_while_the_hub_stops_replies_stay_for_the_next_one(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    await awake(board, channel, "Simran")
    board.hub.sender.close()
    await board.deliver("telegram", "Simran", "help")
    await board.until(lambda: len(channel.texts("Simran")) == 2)

    assert {row["status"] for row in await board.rows()} == {"sent"}


async def test_typing_is_shown_only_by_who_takes_a_while(opened, monkeypatch):
    shown = []
    channel = FakeChannel("telegram")

    async def signal(sign):
        shown.append(sign.kind)

    channel.signal = signal
    board = await opened(channel)
    await awake(board, channel, "Simran")
    assert shown == []

    monkeypatch.setattr(turn, "TYPING_AFTER_S", -1.0)
    search = board.hub.tools["search_talent"].run

    async def slow(ctx, arguments):
        await board.until(lambda: shown == ["typing"])
        return await search(ctx, arguments)

    board.hub.tools["search_talent"] = _with(board.hub.tools["search_talent"], slow)
    assert await board.say("telegram", "Simran", "find girls 20 to 25 in Mumbai")
    assert shown == ["typing"]


def _with(tool, run):
    from dataclasses import replace

    return replace(tool, run=run)
