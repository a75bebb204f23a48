"""A thousand messages over three channels while the hub is killed five times."""

from __future__ import annotations

import sys

import pytest

from tests import killing

pytestmark = pytest.mark.failure


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_five_kills_lose_nothing_disorder_nothing_and_hide_nothing(tmp_path, capsys, seed):
    recount = await killing.run(tmp_path, messages=1000, kills=5, chats=60, seed=seed, limit_s=300.0)

    with capsys.disabled():
        sys.stdout.write(f"\n{recount}\n")
    assert recount.accepted == 1000
    assert recount.kept, str(recount)


async def test_kills_while_the_providers_fail_too_lose_nothing_and_hide_nothing(tmp_path, capsys):
    recount = await killing.run(
        tmp_path, messages=600, kills=3, chats=60, seed=4, trouble=True, limit_s=300.0
    )

    with capsys.disabled():
        sys.stdout.write(f"\n{recount}\n")
    assert recount.accepted == 600
    assert recount.lost + recount.disordered + recount.unmarked + recount.tools_twice == 0, str(recount)
