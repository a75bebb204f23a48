"""What is said about memory: facts and turns as lines, each with who said it and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from core.conversation.tools import ToolContext
from core.memory.facts import Fact
from core.memory.recall import Recalled
from core.memory.tables import memory_fact, memory_turn
from core.store.database import Row, Tx

MOST_LINES = 5
LONGEST = 160


def shortened(text: str) -> str:
    """One line of a message."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1].rstrip() + "…"


def turn_line(ctx: ToolContext, speaker: str, text: str, at: datetime | None) -> str:
    """``Arjun, Fri 20 Nov: "..."``."""
    who = speaker.split()[0] if speaker else "?"
    key = "memory-said" if at is not None else "memory-said-sometime"
    day = ctx.words.day(at) if at is not None else ""
    return ctx.words(key, who=who, day=day, text=shortened(text))


def found_lines(ctx: ToolContext, turns: Sequence[Recalled]) -> str:
    """The best turns, the likeliest first."""
    return "\n".join(turn_line(ctx, turn.speaker, turn.text, turn.at) for turn in turns)


def proof_lines(ctx: ToolContext, rows: Sequence[Row]) -> str:
    """The turns behind what was used."""
    return "\n".join(turn_line(ctx, row["speaker"], row["quote"], row["at"]) for row in rows[:MOST_LINES])


def fact_lines(ctx: ToolContext, facts: Sequence[Fact]) -> str:
    """What is known, numbered."""
    lines = []
    for number, fact in enumerate(facts[: 2 * MOST_LINES], 1):
        key = "memory-fact-private" if fact.scope == "private" else "memory-fact-shared"
        lines.append(ctx.words(key, n=number, text=shortened(fact.words), count=fact.proofs))
    return "\n".join(lines)


def counted(ctx: ToolContext, turns: int, facts: int) -> str:
    """``3 messages and 1 note``; of what there is none, nothing is said."""
    parts = [ctx.words("memory-turns", count=turns)] if turns else []
    parts += [ctx.words("memory-facts", count=facts)] if facts else []
    return ctx.words.names(parts) or ctx.words("memory-turns", count=0)


def asked_back(ctx: ToolContext, turns: int, facts: int) -> str:
    """The question before more than one thing is deleted."""
    return ctx.words("memory-forget-sure", what=counted(ctx, turns, facts), count=turns + facts)


async def words_of(tx: Tx, facts: Sequence[int]) -> list[str]:
    """What these notes say."""
    query = select(memory_fact.c.words).where(memory_fact.c.id.in_(facts)).order_by(memory_fact.c.id)
    return [row["words"] for row in await tx.rows(query)]


async def named(ctx: ToolContext, turns: Sequence[int], facts: Sequence[int]) -> list[str]:
    """The notes in their words, then the messages that say something else, as lines."""
    notes = await words_of(ctx.tx, facts)
    query = select(memory_turn.c.text).where(memory_turn.c.id.in_(turns)).order_by(memory_turn.c.id)
    said = [row["text"] for row in await ctx.tx.rows(query)]
    said = [one for one in said if not any(note in one for note in notes)]
    lines = [f"“{shortened(one)}”" for one in dict.fromkeys((*notes, *said))]
    return lines[:MOST_LINES]
