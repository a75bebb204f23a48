"""The words of a title choose the conversation, and weigh little as words of a turn."""

from __future__ import annotations

import pytest

from core.memory.evidence import Said, conversation_id, conversations_of, keep
from core.memory.recall import recall
from core.memory.titles import chosen, titled
from core.memory.words import keys

FERRY = ["we wrapped on 14 june, just before the rain", "Ferry is all nights", "the ferry captain is Glenn"]
TIFFIN = ["wrapped on 17 july, two days late", "the ferry scene is cut, too dear"]


@pytest.fixture
async def office(database):
    """Two films, each with a chat of its own."""
    async with database.transaction() as tx:
        for name, lines in (("Raat Ki Ferry", FERRY), ("Monsoon Tiffin", TIFFIN)):
            place = await conversation_id(tx, "o", "a", name)
            await keep(tx, "o", place, [Said(1, f"{name}:{n}", "Meera", one) for n, one in enumerate(lines)])
    return database


async def best(database, question):
    async with database.read() as tx:
        return (await recall(tx, await conversations_of(tx, "o", "a"), question, 1))[0].text


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("when did Ferry wrap?", FERRY[0]),
        ("when did Tiffin wrap?", TIFFIN[0]),
        ("Monsoon Tiffin kab wrap hua", TIFFIN[0]),
    ],
)
async def test_the_film_that_is_named_is_answered_of(office, question, answer):
    assert await best(office, question) == answer


async def test_what_is_said_of_a_word_is_still_found(office):
    assert await best(office, "which ferry scene was cut") == TIFFIN[1]


async def test_one_conversation_needs_no_choosing(database):
    async with database.transaction() as tx:
        place = await conversation_id(tx, "o", "a", "Raat Ki Ferry")
        assert await titled(tx, [place], [*keys("ferry")], {}) == {}


async def test_the_address_of_a_chat_is_no_title(database):
    async with database.transaction() as tx:
        places = [await conversation_id(tx, "o", "a", name) for name in ("slack:ferry", "Tiffin")]
        assert set(await titled(tx, places, [*keys("ferry tiffin")], {})) == {*keys("tiffin")}


def test_the_one_with_most_of_the_words_is_named_most():
    assert chosen({"monsoon": frozenset({1, 2}), "tiffin": frozenset({2})}) == {1: 0.5, 2: 1.0}
    assert chosen({}) == {}
