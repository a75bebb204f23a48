"""Drives an operation as the jobs and the providers would: work off, send, receipts, progress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import update

from core.casting.bulk import operations
from core.conversation.desk import Desk
from core.conversation.drafts import Result
from core.messages import Outbound
from core.people import Person
from core.store import bulk_items
from core.store.bodies import decode
from core.store.database import Row
from core.store.schema import operation_item, outbox
from tests.fakes import ACCOUNTS
from tests.unit.casting.approvals.office import Office, draft


@dataclass
class Mailroom:
    office: Office

    def desk(self, tx: Any) -> Desk:
        stage = self.office.stage
        return Desk(tx, org_id=stage.org, now=stage.clock(), tokens=stage.tokens, accounts=ACCOUNTS)

    async def send(self, who: Person | None = None, **asked: Any) -> int:
        """Preview and confirm; the operation's id."""
        who = who or self.office.priya
        preview = await self.office.stage.run("message_list", who, **asked)
        started = await self.confirm(preview, who)
        return int(started.focus["operation_id"])

    async def confirm(self, preview: Result, who: Person | None = None) -> Result:
        """Type what the preview asks for, or tap Send."""
        shown = draft(preview)
        if shown.ask is None:
            return await self.office.stage.pick(preview, "Send", who or self.office.priya)
        return await self.office.stage.run(shown.ask.tool, who or self.office.priya, **shown.ask.arguments)

    async def work(self, op: int, *, limit: int = 50) -> int:
        stage = self.office.stage
        async with stage.database.transaction() as tx:
            row = await operations.get(tx, op)
            assert row is not None
            return await operations.work_off(tx, self.desk(tx), row, stage.clock(), limit=limit)

    async def show(self, op: int) -> bool:
        stage = self.office.stage
        async with stage.database.transaction() as tx:
            row = await operations.get(tx, op)
            assert row is not None
            return await operations.show_progress(tx, self.desk(tx), row, stage.clock())

    async def fate(self, op: int, n: int, status: str, reason: str = "") -> None:
        """What became of the message of an item."""
        async with self.office.stage.database.transaction() as tx:
            item = (await self._items(tx, op))[n - 1]
            key = item["outbox_key"]
            await tx.execute(update(outbox).where(outbox.c.key == key).values(status=status))
            await bulk_items.follow(tx, key, status, reason)

    async def items(self, op: int) -> list[Row]:
        async with self.office.stage.database.read() as tx:
            return await self._items(tx, op)

    async def _items(self, tx: Any, op: int) -> list[Row]:
        query = operation_item.select().where(operation_item.c.operation_id == op)
        return list(await tx.rows(query.order_by(operation_item.c.n)))

    async def statuses(self, op: int) -> list[str]:
        return [row["status"] for row in await self.items(op)]

    async def status(self, op: int) -> str:
        async with self.office.stage.database.read() as tx:
            row = await operations.get(tx, op)
        assert row is not None
        return str(row["status"])

    async def shown(self, op: int) -> list[Outbound]:
        """The progress messages, in order."""
        prefix = f"bulk/{op}/progress"
        return [one for one in await self.office.stage.outbox() if one.key.startswith(prefix)]

    async def letters(self, op: int) -> list[Outbound]:
        rows = [row for row in await self.office.rows() if row["operation_id"] == op]
        return [decode(row) for row in rows]
