"""An embedder for the benchmarks: ``--embedder minilm``, skipped with a reason where it is not installed."""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser
from collections.abc import AsyncIterator, Sequence
from datetime import UTC
from importlib.util import find_spec

from config.schema import ensure_schema
from core.memory.evidence import Said, conversation_id, keep
from core.memory.recall import recall
from core.memory.vectors import meant
from core.ports import Embedder
from core.store.database import Database
from integrations.embedders.settings import INSTALL, LOCAL
from jobs.embedding import Embedding
from tests.locomo import Asked, Conversation


class Absent(Exception):
    """The model is not here; the message says what is missing and how it comes."""


def option(parser: ArgumentParser) -> None:
    """The option by which a model is chosen."""
    parser.add_argument("--embedder", choices=("minilm",), help="a model beside the words")


def chosen(name: str | None) -> Embedder | None:
    """The model of that name; None for none. Raises Absent where it is not installed."""
    if name is None:
        return None
    if missing := [one for one in LOCAL if find_spec(one) is None]:
        raise Absent(f"skipped: not installed here: {', '.join(missing)} ({INSTALL.split(',')[0]})")
    from integrations.embedders.minilm import MiniLM, installed

    return MiniLM(installed())


async def vectors(database: Database, model: Embedder) -> None:
    """Every turn is read, as the hub's own job does it."""
    job = Embedding(database, model)
    while await job.tick() or job.after >= 0:
        pass


async def asked(talks: Sequence[Conversation], model: Embedder) -> AsyncIterator[tuple[Asked, Sequence[str]]]:
    """Each question about these conversations with the names of its best ten turns, by words and meaning."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{folder}/m.db")
        await ensure_schema(database)
        places = {}
        for talk in talks:
            said = [
                Said(one.session, one.id, one.speaker, one.text, one.caption, one.at.replace(tzinfo=UTC))
                for one in talk.lines
            ]
            async with database.transaction() as tx:
                places[talk.name] = await conversation_id(tx, "o", "name/benchmark", talk.name)
                await keep(tx, "o", places[talk.name], said)
        await vectors(database, model)
        for talk in talks:
            for question in talk.questions:
                near = await meant(model, question.text)
                async with database.read() as tx:
                    best = await recall(tx, [places[talk.name]], question.text, 10, meant=near)
                yield question, [turn.ref for turn in best]
        await database.close()
