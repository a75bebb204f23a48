"""State-holding stand-ins and a small stage on which one tool at a time can be tried."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select

from core.conversation import notices as notice_kinds
from core.conversation.desk import Desk
from core.conversation.drafts import Result, decode, encode
from core.conversation.notices import NoticeContext
from core.conversation.tokens import Tokens
from core.conversation.tools import Tool, ToolContext, collect
from core.messages import ALWAYS_S, Accounts, Address, Outbound
from core.people import Person, Role
from core.store import bodies, outbox, persons, rooms
from core.store.database import Database
from core.store.schema import metadata, notice
from core.texts import Words
from tests.schema import copy_schema

START = datetime(2026, 11, 20, 4, 30, tzinfo=UTC)
"""Fri 20 Nov 2026, 10:00 IST."""
ACCOUNTS = Accounts(
    {
        "whatsapp": "desk",
        "slack": "slack",
        "telegram": "bot",
        "sms": "+15005550006",
        "email": "desk@redleaf.example",
        "console": "here",
        "web": "here",
    },
    dict.fromkeys(("slack", "telegram", "console", "web"), ALWAYS_S),
)


class FakeClock:
    """Business time that moves only when told."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **delta: float) -> None:
        self.now += timedelta(**delta)


def sqlite_url(folder: Path) -> str:
    return f"sqlite+aiosqlite:///{folder}/test.db"


async def create_schema(database: Database) -> None:
    """Every table of every feature."""
    file = Path(database.url.database or "")
    if not (database.sqlite and await copy_schema(file.parent, file.name)):
        collect()
        await database.administer(metadata.create_all)


@dataclass
class Stage:
    """A real database, people, and one tool call at a time, as the conversation would make it."""

    database: Database
    clock: FakeClock = field(default_factory=FakeClock)
    org: str = "default"
    tokens: Tokens = field(default_factory=lambda: Tokens("test"))
    focus: dict[str, Any] = field(default_factory=dict)
    tools: dict[str, Tool] = field(default_factory=collect)
    addresses: dict[int, Address] = field(default_factory=dict)

    @classmethod
    async def open(cls, folder: Path) -> Stage:
        await copy_schema(folder)
        return cls(Database(sqlite_url(folder)))

    async def close(self) -> None:
        await self.database.close()

    async def person(
        self, name: str, role: Role, channel: str = "whatsapp", *, language: str = "en"
    ) -> Person:
        """A person with one identity on a channel."""
        async with self.database.transaction() as tx:
            who = await persons.add(tx, self.org, name, role, self.clock(), language=language)
            number = f"{channel}:{zlib.crc32(name.encode()):010d}"
            await persons.bind(
                tx, who, channel, number, self.clock(), proof="operator", account=ACCOUNTS[channel]
            )
        self.addresses[who.id] = Address(channel, ACCOUNTS[channel], number)
        return who

    async def room(self, room: str, *people: Person, place: Address | None = None) -> None:
        """Make people members of a room, and give it a shared chat."""
        async with self.database.transaction() as tx:
            for who in people:
                await rooms.join(tx, self.org, room, who.id)
            if place is not None:
                await rooms.open_place(tx, self.org, room, place)

    async def run(
        self, name: str, who: Person, address: Address | None = None, *, heard: str = "", **arguments: Any
    ) -> Result:
        """One tool call in its own transaction; merges the focus like the conversation does. ``heard``: the
        words it is made for."""
        tool = self.tools[name]
        assert who.role in tool.roles, f"{who.role} may not use {name}"
        async with self.database.transaction() as tx:
            desk = Desk(tx, org_id=self.org, now=self.clock(), tokens=self.tokens, accounts=ACCOUNTS)
            where = address or self.addresses.get(who.id, Address("console", "here", str(who.id)))
            words = Words(who.language, who.timezone)
            context = ToolContext(
                tx, self.org, who, where, self.clock(), words, dict(self.focus), desk, said=heard
            )
            result = await tool.run(context, tool.arguments(**arguments))
        for key, value in result.focus.items():
            if value is None:
                self.focus.pop(key, None)
            else:
                self.focus[key] = value
        assert decode(encode(result)) == decode(encode(decode(encode(result))))
        return result

    async def pick(self, result: Result, label: str, who: Person, **more: Any) -> Result:
        """Run what an option of a draft would run."""
        draft = result.draft
        assert draft is not None
        options = [*draft.options, *(option for card in draft.cards for option in card.options)]
        [chosen] = [option for option in options if option.label == label]
        return await self.run(chosen.tool, who, **{**chosen.arguments, **more})

    async def announce_due(self) -> list[str]:
        """What the sweep does with due notices; returns the reasons ("" = queued)."""
        announce, reasons = notice_kinds.collect(), []
        async with self.database.transaction() as tx:
            query = select(notice).where(notice.c.status == "pending", notice.c.due_at <= self.clock())
            for row in await tx.rows(query.order_by(notice.c.due_at, notice.c.id)):
                desk = Desk(tx, org_id=self.org, now=self.clock(), tokens=self.tokens, accounts=ACCOUNTS)
                context = NoticeContext(tx, self.org, self.clock(), desk, row)
                reason = await announce[row["kind"]](context)
                reasons.append(reason)
                status = "cancelled" if reason else "queued"
                await tx.execute(
                    notice.update()
                    .where(notice.c.id == row["id"])
                    .values(status=status, reason=reason or None)
                )
        return reasons

    async def outbox(self) -> list[Outbound]:
        """Everything queued so far, in order."""
        async with self.database.read() as tx:
            rows = await outbox.newest(tx, self.org, limit=10_000)
        return [bodies.decode(row) for row in reversed(rows)]

    async def told(self, who: Person) -> list[Outbound]:
        """What was queued to one person's own chat."""
        return [message for message in await self.outbox() if message.address == self.addresses[who.id]]
