"""The demo's hub at the terminal: its people type, and what came of it is looked up."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select, update

from bots.console.parse import ACCOUNT, CHANNEL
from config.demo.filling import fill
from config.demo.people import AGENT, GUARDIAN, TALENT, TEAM
from core.casting.projects.queries import role_table
from core.casting.talent.queries import talent
from core.store import persons
from tests.hubs import ConsoleHub

SPEAKERS = (*TEAM, *TALENT, AGENT, GUARDIAN)
FILE = "test.db"


def copied(template: Path, folder: Path) -> None:
    """A filled database where a new hub looks for it."""
    for kept in template.glob(f"{FILE}*"):
        shutil.copy(kept, folder / kept.name)


@dataclass
class Desk:
    """``say`` types one line as somebody of the demo. It is Fri 20 Nov 2026, 10:00 in Mumbai."""

    hub: ConsoleHub

    @classmethod
    async def open(cls, folder: Path, template: Path | None = None) -> Desk:
        """``template``: a database that was filled before."""
        if template is not None:
            copied(template, folder)
        desk = cls(await ConsoleHub.open(folder, house="Redleaf Casting"))
        if template is None:
            await desk._fill()
        # What was typed in the scene has its numbers already.
        desk.hub._numbers = count(len(await desk.hub.inbound()) + 1)
        return desk

    async def _fill(self) -> None:
        database, now = self.hub.hub.database, self.hub.clock()
        await fill(database, now, {})
        async with database.transaction() as tx:
            await tx.execute(update(persons.person).values(preferred_channel=None))
            for one in SPEAKERS:
                row = await tx.row(select(persons.person).where(persons.person.c.name == one.name))
                assert row is not None
                who = await persons.get(tx, row["id"])
                assert who is not None
                first = one.name.split()[0]
                await persons.bind(tx, who, CHANNEL, first, now, proof="operator", account=ACCOUNT)

    async def close(self) -> None:
        await self.hub.close()

    async def say(self, who: str, text: str) -> str:
        """What their own chat showed because of this line."""
        return "\n".join(await self.hub.say(who, text))

    async def all(self, *lines: tuple[str, str]) -> str:
        """Several lines one after the other; what the last one showed."""
        shown = ""
        for who, text in lines:
            shown = await self.say(who, text)
        return shown

    async def rows(self, table: Any, *where: Any) -> list[dict[str, Any]]:
        """Rows of a table, oldest first."""
        async with self.hub.hub.database.read() as tx:
            found = await tx.rows(select(table).where(*where))
        return [dict(row) for row in found]

    async def talent_id(self, name: str) -> int:
        """The profile of somebody by their whole name."""
        [row] = await self.rows(talent, talent.c.name == name)
        return int(row["id"])

    async def role_id(self, name: str) -> int:
        """A role of the demo's project."""
        [row] = await self.rows(role_table, role_table.c.name == name)
        return int(row["id"])

    def mark(self) -> int:
        """From here on ``heard`` listens."""
        return len(self.hub.shown)

    def heard(self, who: str, since: int = 0) -> str:
        """Everything somebody's chat showed since a mark."""
        return "\n".join(text for chat, text in self.hub.shown[since:] if chat == who)

    async def wait(self, **delta: float) -> None:
        """Time passes, and what became due goes out."""
        self.hub.clock.advance(**delta)
        await self.hub.hub.ticker.run("sweep_due")
        await self.hub.hub.settle()
