"""The words of all orders are gathered once, and others get a turn in between."""

from __future__ import annotations

import asyncio

from core.conversation.orders import Orders
from core.conversation.tools import collect
from core.understanding.meaning import Context

LINE = "undo"


def named(orders: Orders) -> list[str]:
    return [tool.name for tool, _ in orders.read(LINE, Context())]


async def test_what_else_runs_need_not_wait_for_the_words_of_all_orders():
    orders, turns = Orders(collect()), 0

    async def something_else() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    other = asyncio.create_task(something_else())
    await asyncio.gather(orders.gathered(), orders.gathered())
    other.cancel()
    tools = [tool for tool in orders.tools.values() if tool.order is not None]
    assert turns >= len(tools)


async def test_gathered_beforehand_or_with_the_first_text_they_read_the_same():
    before, at_once = Orders(collect()), Orders(collect())
    await before.gathered()
    assert named(before) == named(at_once) != []
