"""Waiters for changes: woken, timed out, and let go of at once."""

from __future__ import annotations

import asyncio

import pytest

from config.changes import Changes


async def test_a_waiter_is_woken_by_the_next_change():
    changes = Changes()
    waiting = asyncio.create_task(changes.wait(5.0))
    await asyncio.sleep(0)
    changes.happened()
    assert await waiting is True


async def test_nothing_moved_within_the_time():
    assert await Changes().wait(0.001) is False


async def test_a_waiter_cancelled_in_the_moment_of_a_change_is_cancelled():
    # The demo's page listener waits in a loop: a cancellation lost here would keep it, and a stop, forever.
    changes = Changes()
    waiting = asyncio.create_task(changes.wait(5.0))
    await asyncio.sleep(0)
    changes.happened()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
