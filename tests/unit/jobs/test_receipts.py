"""Receipts are applied together, and one that fails holds nobody up."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest_asyncio
from sqlalchemy import select

from core.messages import Address, Outbound, Receipt
from core.ports import Envelope
from core.store import inbox, outbox
from core.store.ingest import Ingest
from core.store.schema import inbound
from jobs.receipts import MOST_TOGETHER, ReceiptDrain
from tests.fakes import ACCOUNTS, START

ACCOUNT = ACCOUNTS["whatsapp"]
KEY = f"receipt|whatsapp|{ACCOUNT}"


def parse(raw: bytes) -> Receipt:
    said = json.loads(raw)
    if said["status"] == "defect":
        raise KeyError("a defect")
    if said["status"] == "unreadable":
        raise ValueError("unreadable")
    return Receipt(said["message"], said["status"], "")


ABOUT: Any = SimpleNamespace(parse=parse, failure_reason=lambda code: "")


@pytest_asyncio.fixture
async def ledger(stage):
    return Ledger(stage.database)


class Ledger:
    """Messages that were sent, and what is said of them."""

    def __init__(self, database: Any) -> None:
        self.database, self.changes = database, 0
        self.drain = ReceiptDrain(
            database,
            {("whatsapp", ACCOUNT): ABOUT},
            ACCOUNTS,
            lambda: START,
            lambda *_: None,
            self.changed,
            backoff_s=(0.0, 0.0, 0.0, 0.0),
            gather_s=0.0,
        )

    def changed(self) -> None:
        self.changes += 1

    async def sent(self, *numbers: int) -> None:
        async with self.database.transaction() as tx:
            for n in numbers:
                address = Address("whatsapp", ACCOUNT, f"chat{n}")
                row = outbox.planned(Outbound(f"k{n}", address, "hello"), org_id="default", now=START)
                row = {**row, "status": "sent", "provider_id": f"SM{n}"}
                assert await outbox.add(tx, row)

    async def said(self, *pairs: tuple[int, str]) -> None:
        rows = []
        for n, status in pairs:
            raw = json.dumps({"message": f"SM{n}", "status": status}).encode()
            envelope = Envelope(ACCOUNT, f"SM{n}:{status}", "receipt", f"whatsapp|{ACCOUNT}|chat{n}")
            rows.append(inbox.arrival("default", "whatsapp", ACCOUNT, envelope, raw, START))
        await Ingest(self.database)(rows)

    async def work(self) -> None:
        """Until nothing waits."""
        while await self.drain(KEY) is not None:
            pass

    async def of_messages(self) -> list[str]:
        async with self.database.read() as tx:
            return [row["status"] for row in reversed(await outbox.newest(tx, "default"))]

    async def of_receipts(self) -> dict[str, tuple[str, int]]:
        async with self.database.read() as tx:
            rows = await tx.rows(select(inbound).order_by(inbound.c.id))
        return {row["provider_id"]: (row["status"], row["attempts"]) for row in rows}


async def test_more_than_fit_into_one_transaction_are_all_applied_in_any_order(ledger):
    many = range(1, MOST_TOGETHER * 2)
    await ledger.sent(*many)
    await ledger.said(*((n, status) for n in many for status in ("read", "delivered", "sent")))

    await ledger.work()

    assert set(await ledger.of_messages()) == {"read"}
    assert set((await ledger.of_receipts()).values()) == {("done", 1)}
    assert ledger.changes == -(-3 * len(many) // MOST_TOGETHER)


async def test_one_that_is_a_defect_to_us_ends_in_the_dead_letters_and_the_others_are_applied(ledger):
    await ledger.sent(1, 2)
    await ledger.said((1, "delivered"), (2, "defect"), (2, "delivered"), (1, "unreadable"))

    await ledger.work()

    assert await ledger.of_messages() == ["delivered", "delivered"]
    assert await ledger.of_receipts() == {
        "SM1:delivered": ("done", 1),
        "SM2:defect": ("dead", inbox.MAX_ATTEMPTS),
        "SM2:delivered": ("done", 1),
        "SM1:unreadable": ("quarantined", 1),
    }


async def test_one_about_a_message_that_is_not_settled_waits_and_the_others_do_not(ledger):
    patient = replace(ledger.drain, backoff_s=(60.0,))
    await ledger.sent(1)
    await ledger.said((9, "delivered"), (1, "delivered"))

    wait = await patient(KEY)

    assert wait is not None
    assert 0 < wait <= 60
    assert await ledger.of_messages() == ["delivered"]
    assert await ledger.of_receipts() == {"SM9:delivered": ("new", 1), "SM1:delivered": ("done", 1)}


async def test_one_about_nothing_we_know_ends_quietly_after_some_time(ledger):
    await ledger.said((9, "delivered"))
    await ledger.work()
    assert await ledger.of_receipts() == {"SM9:delivered": ("done", inbox.MAX_ATTEMPTS)}


async def test_of_an_account_that_is_gone_they_are_set_aside(ledger):
    await ledger.said((9, "delivered"))
    await replace(ledger.drain, abouts={})(KEY)
    assert await ledger.of_receipts() == {"SM9:delivered": ("quarantined", 1)}
