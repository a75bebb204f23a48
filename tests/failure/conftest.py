"""The hub as real processes, on each engine; every test says what was lost, doubled, disordered, unclear."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any

import pytest
import pytest_asyncio

from tests import killing
from tests.killing import Recount, Run


@pytest_asyncio.fixture
async def site(request, tmp_path):
    """``await site(chats=..., nodes=..., workers=...)``: a running site of the engine that the test is
    parametrized with (``engine``), PostgreSQL where it is not."""
    async with AsyncExitStack() as stack:

        async def start(**wiring: Any) -> Run:
            engine = request.node.callspec.params.get("engine") if hasattr(request.node, "callspec") else None
            started = wiring.pop("started", True)
            if engine == "sqlite":
                wiring = {**wiring, "nodes": 1, "workers": 0}
            elif "url" not in wiring:
                from tests.postgres import fresh

                wiring["url"] = await stack.enter_async_context(fresh())
            chats = wiring.pop("chats", 3)
            made = await stack.enter_async_context(killing.opened(tmp_path, chats, seed=1, **wiring))
            if started:
                await made.hub.start()
            return made

        yield start


@pytest.fixture
def said(capsys) -> Callable[[Run], Recount]:
    """Recount a run that has come to rest, and print it."""

    def count(run: Run) -> Recount:
        recount = run.recount(0.0)
        with capsys.disabled():
            sys.stdout.write(f"\n{recount}\n")
        return recount

    return count
