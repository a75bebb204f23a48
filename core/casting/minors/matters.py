"""What is asked of a child: everything that waits for a guardian's yes, named to whoever decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import update

from core.casting.talent.model import Talent
from core.conversation.tools import ToolContext
from core.features import parts
from core.store.database import Tx
from core.store.schema import notice
from core.texts import Words

SHOWN = 8


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing: ``subject`` is that of its reminders, ``key`` its text."""

    subject: str
    key: str
    facts: Mapping[str, Any]

    def say(self, words: Words) -> str:
        """In the reader's language and zone."""
        facts = {name: _shown(words, name, value) for name, value in self.facts.items()}
        return f"• {words(self.key, **facts)}"


async def of(ctx: ToolContext, child: Talent) -> list[Waiting]:
    """What every feature has asked of them and is open; auditions are named by themselves."""
    found: list[Waiting] = []
    for feature in parts("core.casting", "awaiting"):
        found += [Waiting(*one) for one in await feature.awaiting(ctx.tx, child, ctx.now)]
    return found


async def quiet(tx: Tx, found: Sequence[Waiting]) -> None:
    """Nobody is reminded of what no guardian agrees to."""
    subjects = [one.subject for one in found]
    pending = update(notice).where(notice.c.subject.in_(subjects), notice.c.status == "pending")
    await tx.execute(pending.values(status="cancelled", reason="not agreed"))


async def end(tx: Tx, child: Talent, now: datetime) -> None:
    """What every feature has asked of them and is open ends: their guardian said no. Auditions stay until the
    team cancels them."""
    for feature in parts("core.casting", "awaiting"):
        await feature.end(tx, child, now)


def listed(words: Words, head: str, found: Sequence[Waiting]) -> list[str]:
    """Under a heading; nothing where nothing waits."""
    return [head, *(one.say(words) for one in found[:SHOWN])] if found else []


def _shown(words: Words, name: str, value: Any) -> Any:
    if isinstance(value, datetime):
        return words.time(value) if name == "due" else words.day(value)
    return value
