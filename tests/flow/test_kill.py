"""Killed in the middle of the work: what was accepted is answered, once and in order."""

from __future__ import annotations

import sys

import pytest

from tests import killing


async def test_a_killed_hub_loses_nothing_and_marks_what_it_may_have_repeated(tmp_path):
    recount = await killing.run(tmp_path, messages=150, kills=1, chats=30, seed=7)

    assert recount.accepted == 150
    assert recount.kept, str(recount)


@pytest.mark.postgres
async def test_a_killed_node_of_three_loses_nothing_and_the_others_go_on(tmp_path, postgres, capsys):
    recount = await killing.run(
        tmp_path, messages=150, kills=1, chats=30, seed=7, url=postgres, nodes=2, workers=1
    )

    with capsys.disabled():
        sys.stdout.write(f"\n{recount}\n")
    assert recount.accepted == 150
    assert recount.kept, str(recount)
