"""What fails in the middle: a tool that changes its mind, a message that nothing can answer, and the
way back from the dead letters."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, field, replace

import pytest
import pytest_asyncio
from sqlalchemy import func, select

from bots.console.parse import ACCOUNT, CHANNEL, packed
from config.cli import main
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments
from core.errors import Rejected
from core.messages import Address
from core.ports import Envelope
from core.store import inbox, persons
from core.store.inbox import arrival
from core.store.schema import effect, inbound, outbox
from core.texts import Words
from tests.fakes import sqlite_url
from tests.hubs import ConsoleHub

SORRY = Words()("own-fault")
TWO_THINGS = "add Riya to shortlist and share it with producers"


class Nothing(Arguments):
    """No arguments."""


@dataclass
class Stubborn:
    """A tool's body: writes, then raises as long as ``error`` is set."""

    error: Exception | None = None
    calls: int = 0
    text: str = "Done this time."
    told: list[int] = field(default_factory=list)

    async def __call__(self, ctx, _arguments) -> Result:
        self.calls += 1
        await persons.add(ctx.tx, ctx.org_id, f"Made by call {self.calls}", "talent", ctx.now)
        for who in self.told:
            await ctx.desk.tell(
                who, lambda _words: Draft("Something happened."), key=f"told/{self.calls}/{who}"
            )
        if self.error is not None:
            raise self.error
        return Result(Draft(self.text))


def answers(desk, intent, body):
    """Let ``body`` be what is run for an intent."""
    tool = next(tool for tool in desk.hub.tools.values() if intent in tool.intents)
    desk.hub.tools[tool.name] = replace(tool, run=body, effect="write", arguments=Nothing, fill=None)


async def made(desk):
    async with desk.hub.database.read() as tx:
        query = select(persons.person.c.name).where(persons.person.c.role == "talent")
        return [row["name"] for row in await tx.rows(query.order_by(persons.person.c.id))]


async def statuses(desk):
    return [row["status"] for row in await desk.inbound()]


@pytest_asyncio.fixture
async def desk(tmp_path):
    opened = await ConsoleHub.open(tmp_path, backoff_s=(0.0,))
    await opened.person("Priya Nair", "casting_director")
    yield opened
    await opened.close()


async def test_a_tool_that_writes_and_is_then_refused_keeps_nothing_and_says_why(desk):
    colleague = await desk.person("Ravi Menon", "producer")
    answers(desk, "help.show", Stubborn(Rejected("code-wrong"), told=[colleague.id]))
    assert await desk.say("Priya", "help") == [Words()("code-wrong")]
    assert await made(desk) == []
    assert await statuses(desk) == ["done"]
    assert {row["person_id"] for row in await desk.outbox()} != {colleague.id}
    async with desk.hub.database.read() as tx:
        assert await tx.scalar(select(func.count()).select_from(effect)) == 0
        assert await tx.scalar(select(func.count()).where(outbox.c.key.startswith("told/"))) == 0


@pytest.mark.parametrize(
    "error", [RuntimeError("boom"), KeyError("x"), ZeroDivisionError(), RecursionError()]
)
async def test_a_message_that_always_fails_ends_in_the_dead_letters_with_an_apology(desk, error):
    body = Stubborn(error)
    answers(desk, "help.show", body)
    assert await desk.say("Priya", "help") == [SORRY]
    assert body.calls == inbox.MAX_ATTEMPTS == 5
    assert await made(desk) == []
    assert await statuses(desk) == ["dead"]


async def test_the_next_message_is_answered_after_a_poison_one(desk):
    answers(desk, "help.show", Stubborn(RuntimeError("boom")))
    await desk.deliver("Priya", "help", "a")
    await desk.deliver("Priya", "what is this", "b")
    await desk.hub.settle()
    assert await statuses(desk) == ["dead", "done"]
    shown = [text for chat, text in desk.shown if chat == "Priya"]
    assert shown[0] == SORRY
    assert len(shown) == 2


async def test_other_conversations_do_not_wait_for_a_failing_one(tmp_path):
    desk = await ConsoleHub.open(tmp_path)
    for name in ("Priya", "Ravi"):
        await desk.person(f"{name} Nair", "casting_director")
    answers(desk, "help.show", Stubborn(RuntimeError("boom")))
    await desk.deliver("Priya", "help", "a")
    assert await desk.say("Ravi", "undo")
    assert await statuses(desk) == ["new", "done"]
    await desk.close()


async def test_a_failure_that_passes_is_not_noticed_by_the_person(desk):
    body = Stubborn(RuntimeError("boom"))
    answers(desk, "help.show", body)

    class Passing(Stubborn):
        async def __call__(self, ctx, arguments) -> Result:
            self.error = RuntimeError("boom") if self.calls < 3 else None
            return await super().__call__(ctx, arguments)

    answers(desk, "help.show", Passing())
    assert await desk.say("Priya", "help") == ["Done this time."]
    assert await made(desk) == ["Made by call 4"]
    assert await statuses(desk) == ["done"]


async def test_a_message_that_cannot_even_be_opened_does_not_hold_up_its_conversation(desk):
    where = Address(CHANNEL, ACCOUNT, "Priya").conversation
    # What no channel of ours lets through: a sender that is no text.
    odd = {"id": "x", "sender": {"a": 1}, "text": "hi", "at": desk.clock().isoformat()}
    await desk.hub.accept(
        CHANNEL, ACCOUNT, [(Envelope(ACCOUNT, "x", "turn", where), json.dumps(odd).encode())]
    )
    await desk.deliver("Priya", "help", "b")
    await desk.hub.settle()
    assert await statuses(desk) == ["dead", "done"]
    assert len(desk.shown) == 1


async def test_a_message_that_the_process_died_of_each_time_is_buried_with_an_apology(desk):
    body = Stubborn()
    answers(desk, "help.show", body)
    row = arrival("default", CHANNEL, ACCOUNT, *packed("x", "Priya", "help", desk.clock()), desk.clock())
    async with desk.hub.database.transaction() as tx:
        died = {"status": "running", "crashes": inbox.MAX_CRASHES - 1}
        await tx.insert_once(inbound, {**row._asdict(), **died})
    await desk.hub.upkeep.rewake()
    await desk.hub.settle()
    assert await statuses(desk) == ["dead"]
    assert desk.shown == [("Priya", SORRY)]
    assert body.calls == 0


async def castmatch(desk, tmp_path, monkeypatch, *arguments):
    """The command line beside the running hub, on the same file."""
    monkeypatch.setenv("CASTMATCH_DATABASE_URL", sqlite_url(tmp_path))
    monkeypatch.chdir(tmp_path)
    return await asyncio.to_thread(main, list(arguments))


async def test_a_dead_letter_is_put_back_by_hand_and_answered(desk, tmp_path, monkeypatch, capsys):
    body = Stubborn(RuntimeError("boom"))
    answers(desk, "help.show", body)
    await desk.say("Priya", "help")
    [row] = await desk.inbound()
    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters") == 1
    assert f"in/{row['id']}" in capsys.readouterr().out
    body.error = None
    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters", "requeue", f"in/{row['id']}") == 0
    await desk.hub.upkeep.rewake()
    await desk.hub.settle()
    assert [text for chat, text in desk.shown if chat == "Priya"] == [SORRY, "Done this time."]
    assert await statuses(desk) == ["done"]
    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters") == 0
    assert await castmatch(desk, tmp_path, monkeypatch, "dead-letters", "requeue", f"in/{row['id']}") == 1


async def test_what_was_done_before_a_failure_is_not_done_again(desk, tmp_path, monkeypatch):
    first, second = Stubborn(text="First."), Stubborn(RuntimeError("boom"), text="Second.")
    answers(desk, "shortlist.add", first)
    answers(desk, "shortlist.share", second)
    assert await desk.say("Priya", TWO_THINGS) == [SORRY]
    assert (first.calls, second.calls) == (1, 5)
    [row] = await desk.inbound()
    second.error = None
    await castmatch(desk, tmp_path, monkeypatch, "dead-letters", "requeue", f"in/{row['id']}")
    await desk.hub.upkeep.rewake()
    await desk.hub.settle()
    assert (first.calls, second.calls) == (1, 6)
    assert await made(desk) == ["Made by call 1", "Made by call 6"]
    last = desk.shown[-1][1]
    assert "First." in last
    assert "Second." in last
