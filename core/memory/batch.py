"""Lines of JSON in, lines of JSON out: turns to keep and questions to answer, from the command line."""

from __future__ import annotations

import json
import time
from collections.abc import AsyncIterator, Iterable
from datetime import datetime
from functools import cache
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from pydantic import BaseModel, Field, StringConstraints, TypeAdapter, ValidationError

from core.memory.evidence import Full, Said, conversation_id, conversations_of, keep
from core.memory.places import MOST
from core.memory.recall import recall
from core.store.database import Database

CHUNK = 500
"""Turns of one transaction: a hub that runs beside keeps answering."""
MOST_ASKED = 1000
LONGEST_LINE = 1_000_000

Key = Annotated[str, StringConstraints(min_length=1, max_length=150)]


class Add(BaseModel):
    """One turn. ``at`` without an offset is the organisation's own time."""

    op: Literal["add"]
    owner: Key
    conversation: Key
    session: int = Field(ge=0, lt=MOST)
    id: Annotated[str, StringConstraints(min_length=1, max_length=255)]
    speaker: str = Field(max_length=200)
    text: str
    caption: str | None = None
    at: datetime | None = None


class Search(BaseModel):
    """One question. Without a conversation all of the owner's are searched."""

    op: Literal["search"]
    owner: Key
    conversation: Key | None = None
    question: str = Field(max_length=2000)
    k: int = Field(default=10, ge=1, le=MOST_ASKED)


@cache
def _line() -> TypeAdapter[Add | Search]:
    return TypeAdapter(Annotated[Add | Search, Field(discriminator="op")])


def owner_key(name: str) -> str:
    """The owner whom an operator names; apart from the people that the hub knows."""
    return f"name/{name}"


class Batch:
    """Runs lines in order. ``problems``: line number and what was wrong with it, for lines that could
    not be used; they change nothing."""

    def __init__(self, database: Database, org: str, timezone: str) -> None:
        self._database, self._org, self._timezone = database, org, timezone
        self._waiting: list[Add] = []
        self.problems: list[tuple[int, str]] = []

    async def run(self, lines: Iterable[str]) -> AsyncIterator[str]:
        """One answer per search: ids, best first, and the milliseconds that finding them took."""
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            asked = self._read(number, line)
            if isinstance(asked, Add):
                self._waiting.append(asked)
                if len(self._waiting) >= CHUNK:
                    await self._keep(number)
            elif asked is not None:
                await self._keep(number)
                yield await self._answer(asked)
            elif '"search"' in line[:LONGEST_LINE]:
                yield json.dumps({"ids": [], "ms": 0.0, "error": self.problems[-1][1]})
        await self._keep(0)

    def _read(self, number: int, line: str) -> Add | Search | None:
        try:
            if len(line) > LONGEST_LINE:
                raise ValueError("longer than a million characters")
            return _line().validate_json(line)
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            where = ".".join(str(part) for part in first["loc"] if part not in ("add", "search"))
            self.problems.append((number, f"{where or 'line'}: {first['msg']}"))
        except ValueError as error:
            self.problems.append((number, str(error)))
        return None

    async def _keep(self, number: int) -> None:
        """Keep what waits, in one transaction."""
        waiting, self._waiting = self._waiting, []
        grouped: dict[tuple[str, str], list[Said]] = {}
        for add in waiting:
            at = add.at
            if at is not None and at.tzinfo is None:
                at = at.replace(tzinfo=ZoneInfo(self._timezone))
            said = Said(add.session, add.id, add.speaker, add.text, add.caption, at)
            grouped.setdefault((add.owner, add.conversation), []).append(said)
        if not grouped:
            return
        async with self._database.transaction() as tx:
            for (owner, conversation), turns in sorted(grouped.items()):
                row = await conversation_id(tx, self._org, owner_key(owner), conversation)
                try:
                    await keep(tx, self._org, row, turns)
                except Full as error:
                    self.problems.append((number, f"{error} is full: it holds {MOST} turns"))

    async def _answer(self, asked: Search) -> str:
        started = time.perf_counter()
        async with self._database.read() as tx:
            owner = owner_key(asked.owner)
            where = await conversations_of(tx, self._org, owner, asked.conversation)
            found = await recall(tx, where, asked.question, asked.k, timezone=self._timezone)
        ms = round((time.perf_counter() - started) * 1000, 3)
        return json.dumps({"ids": [turn.ref for turn in found], "ms": ms}, ensure_ascii=False)
