"""Killed once in the middle of its work: what was accepted is answered, once and in order."""

from __future__ import annotations

from tests import killing


async def test_a_killed_hub_loses_nothing_and_marks_what_it_may_have_repeated(tmp_path):
    recount = await killing.run(tmp_path, messages=150, kills=1, chats=30, seed=7)

    assert recount.accepted == 150
    assert recount.kept, str(recount)
