"""What else a day has beside people who write: reminders that are all due at one hour, and messages to many.

Whoever is reminded and written to is an agent who listens: they wrote once at the beginning, and after that
their chat holds what the desk said unasked, which is counted against the ledger by itself.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from core.casting.reminding.queries import KIND, USEFUL
from core.store.database import Database
from core.store.schema import notice
from integrations.sandbox import Persona
from tests.killing import Run, place

REMINDER = "Reminder number"
BULK = "bring ID proof to hall"
AT_ONCE = 5_000
"""Rows to a transaction."""


@dataclass(frozen=True, slots=True)
class Told:
    """``twice``: heard more than once; ``unmarked``: of those, beyond what the ledger calls possible
    repeats; ``missed``: the ledger says sent, and nobody heard it."""

    wanted: int
    outcomes: Counter[str]
    heard: int
    twice: int
    unmarked: int
    missed: int

    def __str__(self) -> str:
        became = ", ".join(f"{status} {count}" for status, count in self.outcomes.most_common())
        return (
            f"{self.wanted} planned, {self.outcomes.total()} outcomes ({became}), heard {self.heard}, "
            f"twice {self.twice} (unmarked {self.unmarked}), missed {self.missed}"
        )


async def listening(run: Run, listeners: Sequence[Persona]) -> None:
    """They write once, and are agents from then on; where they live it is noon."""
    noon = f"Etc/GMT{datetime.now(UTC).hour - 12:+d}"
    first, last = run.everybody.index(listeners[0]) + 1, run.everybody.index(listeners[-1]) + 1
    run.hub.ledger(
        f"UPDATE person SET role = 'agent', timezone = '{noon}' WHERE id BETWEEN {first} AND {last}"
        " RETURNING id"
    )
    for begin in range(0, len(listeners), 50):
        await asyncio.gather(*(run.write(one, ["hello"]) for one in listeners[begin : begin + 50]))


async def plan(url: str, first: int, listeners: int, reminders: int, due: datetime) -> None:
    """So many reminders, all due at once, spread over the listeners. ``first``: the first one's id."""
    database = Database(url)
    row = {"org_id": "default", "kind": KIND, "due_at": due, "expires_at": due + USEFUL, "status": "pending"}
    for begin in range(0, reminders, AT_ONCE):
        made = []
        for n in range(begin, min(begin + AT_ONCE, reminders)):
            who = first + n % listeners
            asked = {"by": who, "body": f"{REMINDER} {n}."}
            made.append(
                {
                    **row,
                    "key": f"day/{n}",
                    "subject": f"asked/{who}",
                    "person_id": who,
                    "arguments": asked,
                }
            )
        async with database.transaction() as tx:
            await tx.execute(notice.insert(), made)
    await database.close()


async def message_everybody(run: Run, who: Persona, n: int) -> None:
    """Somebody of the casting writes to all agents, and confirms as asked."""
    preview = await _answer(run, who, f"message all agents: {BULK} {n}")
    phrase = re.search(r"SEND \d+", preview)
    if phrase is None:
        raise LookupError(f"no phrase to type in: {preview}")
    await run.write(who, [phrase[0]])


async def _answer(run: Run, who: Persona, text: str) -> str:
    before = len(_heard(run, who))
    await run.write(who, [text])
    async with asyncio.timeout(120):
        while True:
            new = _heard(run, who)[before:]
            found = next((one for one in new if "SEND" in one), None)
            if found is not None:
                return found
            await asyncio.sleep(0.1)


def _heard(run: Run, who: Persona) -> list[str]:
    return [
        json.dumps(one.payload, ensure_ascii=False)
        for one in run.box.chats.of(*place(who))
        if one.sender == "hub"
    ]


def recount(run: Run, listeners: Sequence[Persona]) -> tuple[Told, Told]:
    """What became of the reminders and of the messages to many, against what the listeners heard."""
    said = Counter[str]()
    for who in listeners:
        for text in _heard(run, who):
            # A payload may say it twice, in its text and in its blocks.
            for reminder, bulk in set(re.findall(rf"{REMINDER} (\d+)\.|{BULK} (\d+)", text)):
                said[f"day/{reminder}" if reminder else f"{place(who)}/{bulk}"] += 1
    reminders = Counter({key: count for key, count in said.items() if key.startswith("day/")})
    rows = run.hub.ledger(
        "SELECT n.key, n.status AS planned, o.status, o.uncertain_tries FROM notice n"
        " LEFT JOIN outbox o ON o.key = n.key WHERE n.key LIKE 'day/%'"
    )
    items = run.hub.ledger(
        "SELECT i.status, o.uncertain_tries FROM operation_item i LEFT JOIN outbox o ON o.key = i.outbox_key"
    )
    bulks = said - reminders
    return _told(reminders, rows), _told(bulks, items)


def _told(said: Counter[str], rows: Sequence[dict[str, Any]]) -> Told:
    status = Counter(str(row["status"] or f"not queued: {row['planned']}") for row in rows)
    arrived = sum(status[one] for one in ("sent", "delivered", "read"))
    marked = sum(int(row["uncertain_tries"] or 0) for row in rows)
    extra = sum(said.values()) - len(said)
    return Told(
        wanted=len(rows),
        outcomes=status,
        heard=len(said),
        twice=extra,
        unmarked=max(0, extra - marked),
        missed=max(0, arrived - len(said)),
    )


def due_in(minutes: float) -> datetime:
    """The moment at which the reminders become due."""
    return datetime.now(UTC) + timedelta(minutes=minutes)
