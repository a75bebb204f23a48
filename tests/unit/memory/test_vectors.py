"""What vectors do to the order, and what becomes of them when their turn changes or goes."""

from __future__ import annotations

from sqlalchemy import select

from core.errors import Unavailable
from core.memory.evidence import Said, conversation_id, conversations_of, keep
from core.memory.forgetting import between, forget
from core.memory.recall import recall
from core.memory.tables import memory_vector
from core.memory.vectors import Meant, keep_vectors, likeness, meant, packed, span, unread
from jobs.embedding import Embedding
from tests.fakes import START

SAID = ("Who sees to lunch?", "Aunty's kitchen in Chembur does it.", "Fine, the bill for food goes to Farah.")


class Senses:
    """An embedder that knows two meanings by their words."""

    model, dim = "senses", 2

    def __init__(self):
        self.texts = []
        self.down = False

    async def embed(self, texts, *, asked=False):
        if self.down:
            raise Unavailable("senses")
        self.texts += texts
        last = [text.splitlines()[-1].lower() for text in texts]
        return [(1.0, 0.0) if "chembur" in text or "caterer" in text else (0.0, 1.0) for text in last]

    async def close(self):
        pass


async def told(database, said=SAID):
    async with database.transaction() as tx:
        place = await conversation_id(tx, "o", "a", "chat")
        await keep(tx, "o", place, [Said(1, str(n), "Meera", text) for n, text in enumerate(said)])


async def vectors(database):
    async with database.read() as tx:
        return await tx.rows(select(memory_vector).order_by(memory_vector.c.turn_id))


async def best(database, embedder, question):
    asked = await meant(embedder, question)
    async with database.read() as tx:
        where = await conversations_of(tx, "o", "a")
        return [turn.text for turn in await recall(tx, where, question, 3, meant=asked)]


async def test_what_is_said_in_other_words_moves_up(database):
    await told(database)
    senses = Senses()
    assert (await best(database, None, "which caterer sends the bill"))[0] != SAID[1]
    assert await Embedding(database, senses).tick() == 3
    assert (await best(database, senses, "which caterer sends the bill"))[0] == SAID[1]
    assert senses.texts[1] == f"Meera: {SAID[0]}\nMeera: {SAID[1]}"


async def test_without_an_answer_the_words_count_alone(database):
    await told(database)
    senses = Senses()
    await Embedding(database, senses).tick()
    senses.down = True
    question = "which caterer sends the bill"
    assert await best(database, senses, question) == await best(database, None, question)
    await told(database, [*SAID, "One more."])
    assert await Embedding(database, senses).tick() == 0


async def test_each_turn_is_read_once_and_again_when_its_words_change(database):
    await told(database)
    senses = Senses()
    work = Embedding(database, senses)
    assert [await work.tick() for _ in range(4)] == [3, 0, 0, 0]
    await told(database, ("Who sees to lunch?", "Nobody does.", SAID[2]))
    assert await vectors(database) == []
    done = sum([await work.tick() for _ in range(3)])
    assert done == 3
    assert [row["vector"] for row in await vectors(database)] == [packed((0.0, 1.0))] * 3


async def test_a_vector_goes_with_its_turn(database):
    await told(database)
    await Embedding(database, Senses()).tick()
    async with database.transaction() as tx:
        where = await conversations_of(tx, "o", "a")
        await forget(tx, await between(tx, where, None, None), [], START)
    assert await vectors(database) == []


async def test_what_was_deleted_while_the_model_read_gets_no_vector(database):
    await told(database)
    async with database.read() as tx:
        last = await span(tx, -1)
        some = await unread(tx, "senses", -1, last, 10)
    async with database.transaction() as tx:
        where = await conversations_of(tx, "o", "a")
        await forget(tx, await between(tx, where, None, None), [], START)
    async with database.transaction() as tx:
        assert await keep_vectors(tx, "senses", [(one, (1.0, 0.0)) for one in some]) == 0


async def test_vectors_of_another_model_say_nothing_and_are_replaced(database):
    await told(database)
    await Embedding(database, Senses()).tick()
    question = "which caterer sends the bill"
    async with database.read() as tx:
        where = await conversations_of(tx, "o", "a")
        plain = await recall(tx, where, question, 3)
        assert await recall(tx, where, question, 3, meant=Meant("another", (1.0, 0.0))) == plain
    other = Senses()
    other.model = "another"
    assert await Embedding(database, other).tick() == 3
    assert {row["model"] for row in await vectors(database)} == {"another"}


def test_vectors_of_another_size_are_not_compared():
    assert likeness((1.0, 0.0), packed((0.6, 0.8))) == 0.6000000238418579
    assert likeness((1.0, 0.0, 0.0), packed((0.6, 0.8))) == 0.0
