"""What later messages need is made ready while nobody writes, and only once somebody did."""

from __future__ import annotations

import asyncio

import pytest

from config import warmth
from config.changes import Changes
from core.understanding.shapes import shapes, sought
from core.understanding.warming import patterns


def test_patterns_are_found_in_what_a_module_holds():
    one, two, three = shapes("a b"), sought("c d"), shapes("e f")
    assert list(patterns([one, {"x": (two, 5)}, "text", three])) == [one, two, three]


@pytest.mark.parametrize("made", [shapes("zyx wvu"), sought("zyx wvu")])
def test_a_pattern_is_compiled_once(made):
    assert made.compile()
    assert not made.compile()


@pytest.mark.asyncio
async def test_nothing_is_made_ready_before_somebody_wrote():
    changes, done, written = Changes(), list[int](), list[int]()

    def steps():
        for n in range(3):
            done.append(n)
            yield

    task = asyncio.create_task(warmth.warmed(changes, steps, lambda: bool(written)))
    await asyncio.sleep(0)
    changes.happened()
    await asyncio.sleep(0)
    assert done == []
    written.append(1)
    await asyncio.sleep(0)
    changes.happened()
    async with asyncio.timeout(10):
        await task
    assert done == [0, 1, 2]


@pytest.mark.asyncio
async def test_it_waits_while_something_moves():
    changes, done = Changes(), list[int]()

    def steps():
        for n in range(2):
            done.append(n)
            yield

    task = asyncio.create_task(warmth.warmed(changes, steps, lambda: True))
    await asyncio.sleep(0)
    changes.happened()
    await asyncio.sleep(0)
    changes.happened()
    await asyncio.sleep(0)
    assert done == [0]
    async with asyncio.timeout(10):
        await task
    assert done == [0, 1]
