"""A button is worth something once, in its own chat, to its own reader, if this hub made it."""

from __future__ import annotations

import string

import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from core.conversation.drafts import Draft, Option, Result
from core.conversation.tokens import Tokens
from core.conversation.tools import Arguments, Tool
from core.messages import Address
from core.people import KNOWN
from core.store import outbox
from core.store.schema import choice
from tests.switchboard import FakeChannel, Switchboard

MINE = Tokens("this hub's secret")
TOKEN = MINE.mint()
LETTERS = string.ascii_lowercase + "234567"


class Nothing(Arguments):
    """No arguments."""


@pytest_asyncio.fixture
async def board(tmp_path):
    made = await Switchboard.open(tmp_path, FakeChannel("slack"))
    made.done = []

    async def offer(ctx, _arguments):
        options = (Option("Do it", "do_it", {}), Option("Look", "look_at", {}, single_use=False))
        return Result(Draft("Shall I?", options=options))

    async def do_it(ctx, _arguments):
        made.done.append(ctx.person.first_name)
        return Result(Draft("Done."))

    async def look_at(ctx, _arguments):
        return Result(Draft("Looked."))

    for name, run, effect in (
        ("show_help", offer, "read"),
        ("do_it", do_it, "write"),
        ("look_at", look_at, "read"),
    ):
        intents = ("help.show",) if name == "show_help" else ()
        made.hub.tools[name] = Tool(name, "A tool of the test.", Nothing, run, KNOWN, effect, intents)
    await made.person("Riya", "talent", slack="U1")
    await made.person("Mallory", "casting_director", slack="U2")
    yield made
    await made.close()


async def offered(board):
    """The tokens of a question that Riya was asked."""
    await board.say("slack", "U1", "help")
    async with board.hub.database.read() as tx:
        rows = await tx.rows(choice.select().order_by(choice.c.position))
    return [row["token"] for row in rows][-2:]


async def test_its_own_reader_uses_it_once(board):
    token, again = await offered(board)
    assert await board.say("slack", "U1", "", choice=token) == ["Done."]
    assert await board.say("slack", "U1", "", choice=token) == [], "a double tap is one tap"
    board.clock.advance(minutes=5)
    [second] = await board.say("slack", "U1", "", choice=token)
    assert "already done" in second
    assert board.done == ["Riya"]
    for _ in range(3):
        assert await board.say("slack", "U1", "", choice=again) == ["Looked."]


async def test_somebody_else_s_tap_does_nothing_whatever_their_role(board):
    token, _ = await offered(board)
    [said] = await board.say("slack", "U2", "", choice=token)
    assert "Done" not in said
    assert board.done == []
    assert await board.say("slack", "U1", "", choice=token) == ["Done."], "and it is not used up"


async def test_a_forged_one_is_not_looked_up(board):
    token, _ = await offered(board)
    name, _, signature = token.partition(".")
    others = Tokens("another hub's secret")
    forged = [
        f"{name}.{signature[:-1]}{'a' if signature[-1] != 'a' else 'b'}",
        f"{name}.",
        name,
        f".{signature}",
        f"{name}.{others.mint().partition('.')[2]}",
        others.mint(),
        MINE.mint(),
        "' OR 1=1 --",
        "x" * 5000,
    ]
    for one in forged:
        [said] = await board.say("slack", "U1", "", choice=one)
        assert "don't know that button" in said
    assert board.done == []


async def test_an_expired_one_is_called_expired(board):
    token, _ = await offered(board)
    board.clock.advance(hours=73)
    [said] = await board.say("slack", "U1", "", choice=token)
    assert "has expired" in said
    assert board.done == []


async def test_a_role_that_was_lost_since_does_nothing(board):
    token, _ = await offered(board)
    tool = board.hub.tools["do_it"]
    board.hub.tools["do_it"] = Tool(
        tool.name, tool.description, Nothing, tool.run, frozenset({"owner"}), "write"
    )
    [said] = await board.say("slack", "U1", "", choice=token)
    assert "for the casting team" in said
    assert board.done == []


async def test_of_many_taps_at_once_one_counts(board):
    token, _ = await offered(board)
    for n in range(10):
        await board.deliver("slack", "U1", "", choice=token, number=f"tap{n}")
    await board.hub.settle()
    assert board.done == ["Riya"]


async def test_no_token_is_in_what_people_can_guess_or_read(board):
    await offered(board)
    async with board.hub.database.read() as tx:
        rows = await outbox.newest(tx, "default")
        kept = await tx.rows(choice.select())
    assert all(row["token"] not in row_["preview"] for row in kept for row_ in rows)
    assert Address.parse(kept[0]["conversation_key"]).chat == "U1"


@given(st.text(max_size=60) | st.text(LETTERS + ".", min_size=20, max_size=26))
def test_nothing_that_was_not_minted_is_genuine(text):
    assert not MINE.genuine(text)


@given(st.data())
def test_a_changed_token_is_none(data):
    token = TOKEN
    place = data.draw(st.integers(0, len(token) - 1))
    other = data.draw(st.sampled_from(LETTERS).filter(lambda letter: letter != token[place]))
    assert MINE.genuine(token)
    assert not MINE.genuine(token[:place] + other + token[place + 1 :])
    assert not Tokens("another").genuine(token)


def test_tokens_do_not_repeat_and_fit_every_app():
    minted = {MINE.mint() for _ in range(5000)}
    assert len(minted) == 5000
    assert max(len(token.encode()) for token in minted) <= 32
