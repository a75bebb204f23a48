"""A hub that dies at any moment: the next one on the same database finishes the work, once."""

from __future__ import annotations

import asyncio

import pytest
import pytest_asyncio

from core.casting.projects import queries as projects
from core.casting.projects.model import Project
from core.conversation.model import ModelReply
from core.errors import Unavailable
from core.store import inbox, outbox
from tests.switchboard import FakeChannel, Lost, Switchboard

ORDER = "add role Zelopa: 25-30 female"
UNDONE = "Taken back: New role **Zelopa** in Gully Nights."
GONE = Unavailable("connection lost", uncertain=True)


@pytest_asyncio.fixture
async def opened(tmp_path):
    boards = []

    async def open_board(*channels, **wiring):
        boards.append(await Switchboard.open(tmp_path, *channels, **wiring))
        return boards[-1]

    yield open_board
    for board in boards:
        await board.close()


async def team(board: Switchboard, channel: str = "telegram") -> None:
    """Priya and Arjun, and the film they cast."""
    people = [
        await board.person(name, role, **{channel: name})
        for name, role in (("Priya", "casting_director"), ("Arjun", "associate"))
    ]
    async with board.hub.database.transaction() as tx:
        made = await projects.add_project(tx, Project(0, "default", "Gully Nights"), board.clock())
    await board.join(f"project/{made.id}", *people)


async def roles(board: Switchboard) -> list[str]:
    async with board.hub.database.read() as tx:
        return [role.name for role in await projects.org_roles(tx, "default")]


async def dies_during(board: Switchboard, commits: int, text: str, **more: str) -> bool:
    """Write to a hub that dies after so many more commits; whether it did."""
    await board.deliver("telegram", "Priya", text, **more)
    board.power.commits_left = board.power.commits + commits
    await board.hub.settle()
    died = not board.power.on
    board.power.commits_left = None
    return died


async def test_what_was_accepted_before_the_first_turn_is_answered_by_the_next_process(opened):
    board = await opened(FakeChannel("telegram"))
    await team(board)
    await board.hub.engine.stop()
    await board.deliver("telegram", "Priya", "help")

    await board.reopen()
    await board.hub.settle()

    assert len(board.channels["telegram"].texts("Priya")) == 1
    assert [row["status"] for row in await board.inbound()] == ["done"]


@pytest.mark.parametrize("commits", range(1, 7))
async def test_dying_after_any_commit_of_a_turn_runs_its_tool_once_and_answers(opened, commits):
    board = await opened(FakeChannel("telegram"))
    await team(board)

    await dies_during(board, commits, ORDER)
    await board.reopen()
    await board.hub.settle()

    seen = board.channels["telegram"].texts("Priya")
    assert await roles(board) == ["Zelopa"]
    assert all(text.startswith("New role **Zelopa**") for text in seen)
    assert len(seen) == 1 or (await board.row("in/1"))["uncertain_tries"] > 0


async def test_every_commit_of_a_turn_has_been_died_after(opened):
    board = await opened(FakeChannel("telegram"))
    await team(board)
    before = board.power.commits

    await board.say("telegram", "Priya", ORDER)

    assert board.power.commits - before <= 6 + 1, "add the new commits to the test above"


@pytest.mark.parametrize("commits", range(1, 7))
@pytest.mark.parametrize("how", ["tap", "label", "number"])
async def test_an_answer_that_spent_its_choice_before_the_hub_died_is_not_called_used(opened, commits, how):
    board = await opened(FakeChannel("telegram"))
    await team(board)
    await board.say("telegram", "Priya", ORDER)
    [undo] = [c for c in (await board.row("in/1"))["body"]["choices"] if c["label"] == "Undo"]
    answer = {"tap": ("", undo["token"]), "label": ("Undo", None), "number": ("2", None)}[how]

    await dies_during(board, commits, answer[0], choice=answer[1])
    await board.reopen()
    await board.hub.settle()

    assert await roles(board) == []
    assert set(board.channels["telegram"].texts("Priya")[1:]) == {UNDONE}


async def test_a_message_marked_as_being_sent_that_never_left_is_sent_and_marked(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    await team(board)
    channel.held = asyncio.Event()
    await board.deliver("telegram", "Priya", "help")
    await board.until(channel.entered.is_set)
    assert (await board.row("in/1"))["status"] == "sending"

    await board.reopen()
    await board.hub.settle()

    row = await board.row("in/1")
    assert len(channel.seen) == 1
    assert (row["status"], row["uncertain_tries"]) == ("sent", 1)
    assert "may be a repeat" in row["reason"]


@pytest.mark.parametrize(
    ("purpose", "times"), [("reply", 2), ("reminder", 2), ("notice", 2), ("bulk", 2), ("alert", 1)]
)
async def test_dying_between_the_call_and_its_record_repeats_by_purpose_and_marks(opened, purpose, times):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.dies_after = 1

    await board.queue("k", "telegram", "Simran", purpose=purpose)
    await board.hub.settle()
    await board.reopen()
    await board.hub.settle()

    row = await board.row("k")
    assert len(channel.seen) == times
    assert row["uncertain_tries"] > 0
    assert ("may be a repeat" if times == 2 else "may or may not have arrived") in row["reason"]


async def test_bulk_is_repeated_at_most_once_however_often_the_hub_dies(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    await board.queue("k", "telegram", "Simran", purpose="bulk")
    for death in range(1, 4):
        channel.dies_after = death
        await board.hub.settle()
        await board.reopen(start=False)
        channel.dies_after = death + 1
        await board.hub.start(listen=False, tick=False)
        await board.hub.settle()

    assert len(channel.seen) == 2
    assert (await board.row("k"))["status"] == "uncertain"


@pytest.mark.parametrize("asked_by", ["key", "text"])
@pytest.mark.parametrize("purpose", ["reply", "alert"])
async def test_a_provider_that_can_be_asked_is_not_sent_it_again(opened, asked_by, purpose):
    channel = FakeChannel("slack", asked_by=asked_by)
    board = await opened(channel)
    channel.dies_after = 1

    await board.queue("k", "slack", "Rohan", purpose=purpose)
    await board.hub.settle()
    await board.reopen()
    await board.hub.settle()

    row = await board.row("k")
    assert len(channel.seen) == 1
    assert (row["status"], row["provider_id"]) == ("sent", channel.seen[0].id)


async def test_an_earlier_message_of_the_same_words_is_not_taken_for_the_unclear_one(opened):
    channel = FakeChannel("whatsapp", asked_by="text")
    board = await opened(channel)
    await board.queue("first", "whatsapp", "Amrita", "Gate 3")
    await board.hub.settle()
    channel.held = asyncio.Event()
    channel.entered.clear()
    await board.queue("second", "whatsapp", "Amrita", "Gate 3")
    await board.until(channel.entered.is_set)

    await board.reopen()
    await board.hub.settle()

    assert channel.texts("Amrita") == ["Gate 3", "Gate 3"]
    assert (await board.row("second"))["provider_id"] == channel.seen[1].id


async def test_a_provider_that_cannot_be_asked_now_is_asked_again_before_anything_is_repeated(opened):
    channel = FakeChannel("slack", asked_by="key")
    board = await opened(channel)
    channel.next.append(Lost(GONE))
    channel.silent = Unavailable("down")

    await board.queue("k", "slack", "Rohan")
    await board.until(lambda: channel.questions >= 2)
    channel.silent = None
    row = await board.reached("k", "sent")

    assert len(channel.seen) == 1
    assert row["provider_id"] == channel.seen[0].id


async def test_what_is_only_unclear_is_found_out_after_a_restart_without_new_messages(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel, send_backoff_s=(60.0,))
    channel.next.append(Lost(GONE))
    await board.queue("k", "telegram", "Simran")
    await board.reached("k", "uncertain")

    board.wiring["send_backoff_s"] = (0.01,)
    await board.reopen(start=False)
    async with board.hub.database.transaction() as tx:
        await tx.execute(outbox.outbox.update().values(retry_at=0.0))
    await board.hub.start(listen=False, tick=False)
    await board.reached("k", "sent")

    assert channel.texts() == ["k", "k"]


async def test_parts_that_arrived_before_the_hub_died_are_not_repeated(opened):
    channel = FakeChannel("telegram")
    channel.parts = 3
    board = await opened(channel)
    channel.dies_after = 2

    await board.queue("k", "telegram", "Simran")
    await board.hub.settle()
    await board.reopen()
    await board.hub.settle()

    assert len(channel.seen) == 4, "one part was on its way, the first is known to have arrived"
    assert (await board.row("k"))["status"] == "sent"


@pytest.mark.parametrize("lost", [1, 2, 3])
async def test_a_part_whose_answer_was_lost_is_asked_about_and_not_repeated(opened, lost):
    channel = FakeChannel("slack", asked_by="key")
    channel.parts = 3
    board = await opened(channel)
    channel.dies_after = lost

    await board.queue("k", "slack", "Rohan")
    await board.hub.settle()
    await board.reopen()
    row = await board.reached("k", "sent")

    assert [seen.part for seen in channel.seen] == [0, 1, 2]
    assert row["provider_id"] == channel.seen[-1].id
    assert row["uncertain_tries"] == 0


async def test_a_part_that_did_not_arrive_is_sent_after_asking(opened):
    channel = FakeChannel("slack", asked_by="key")
    channel.parts = 2
    board = await opened(channel)
    channel.next.extend([GONE])

    await board.queue("k", "slack", "Rohan")
    await board.reached("k", "sent")

    assert [seen.part for seen in channel.seen] == [0, 1]
    assert channel.questions == 1


async def test_a_conversation_says_nothing_new_before_its_unclear_message_is_settled(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel, send_backoff_s=(0.2,))
    channel.next.append(GONE)

    for n in range(4):
        await board.queue(f"k{n}", "telegram", "Simran")
    await board.queue("other", "telegram", "Harleen")
    await board.reached("k3", "sent")

    assert channel.texts("Simran") == ["k0", "k1", "k2", "k3"]
    assert channel.texts()[0] == "other", "other conversations do not wait"


async def test_a_claim_that_somebody_took_over_can_finish_nothing(opened):
    board = await opened(FakeChannel("telegram"))
    await team(board)
    await board.hub.engine.stop()
    await board.deliver("telegram", "Priya", "help")
    key = (await board.inbound())[0]["conversation_key"]
    async with board.hub.database.transaction() as tx:
        mine = await inbox.claim(tx, key, 0.0)
    async with board.hub.database.transaction() as tx:
        theirs = await inbox.claim(tx, key, 0.0)

    async with board.hub.database.transaction() as tx:
        assert not await inbox.holds(tx, mine["id"], mine["claim_token"])
        assert not await inbox.finish(tx, mine, "done", board.clock())
        assert await inbox.finish(tx, theirs, "done", board.clock())


class Maker:
    """A model that makes one role, after it was allowed to go on."""

    def __init__(self) -> None:
        self.entered, self.goes_on = asyncio.Event(), asyncio.Event()

    async def answer(self, turn, call) -> ModelReply:
        self.entered.set()
        await self.goes_on.wait()
        await call("create_role", {"role": "Zelopa"})
        return ModelReply("Made.")

    async def close(self) -> None:
        """Nothing is open."""


async def test_a_process_that_wakes_up_late_neither_answers_nor_writes(opened):
    """Another one took the conversation over while it stood still, and has answered."""
    late, early = Maker(), Maker()
    early.goes_on.set()
    first = await opened(FakeChannel("telegram"), model=late)
    await team(first)
    await first.deliver("telegram", "Priya", "please add the part we spoke about")
    await first.until(late.entered.is_set)

    second = await opened(FakeChannel("telegram"), model=early)
    await second.hub.settle()
    late.goes_on.set()
    await first.hub.settle()

    assert await roles(second) == ["Zelopa"]
    assert len(second.channels["telegram"].seen) == 1
    assert first.channels["telegram"].seen == []
    assert [row["status"] for row in await second.inbound()] == ["done"]


async def test_the_outcome_of_a_call_survives_a_database_that_is_busy_for_a_moment(opened):
    channel = FakeChannel("telegram")
    board = await opened(channel)
    channel.held = asyncio.Event()
    await board.queue("k", "telegram", "Simran")
    await board.until(channel.entered.is_set)
    board.hub.database.busy = 2
    channel.held.set()

    await board.reached("k", "sent")

    assert channel.texts() == ["k"]
    assert (await board.row("k"))["uncertain_tries"] == 0
