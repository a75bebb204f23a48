"""PostgreSQL itself goes away and comes back, on a cluster of this test's own."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from tests.conftest import absent
from tests.killing import wording
from tests.nodes import free_port

pytestmark = [pytest.mark.failure, pytest.mark.postgres]


@dataclass
class Cluster:
    """A server on a free port, run by the user that PostgreSQL insists on."""

    bin: Path
    folder: Path
    port: int

    @property
    def address(self) -> str:
        return f"postgresql://postgres@127.0.0.1:{self.port}/postgres"

    async def run(self, *words: str) -> None:
        as_user = ["su", "postgres", "-c", " ".join(words)]
        await asyncio.to_thread(subprocess.run, as_user, check=True, capture_output=True, timeout=60)

    async def start(self) -> None:
        options = f"'-p {self.port} -c listen_addresses=127.0.0.1 -k {self.folder}'"
        place = f"-D {self.folder}/data -l {self.folder}/log"
        await self.run(f"{self.bin}/pg_ctl -w {place} -o {options} start")

    async def stop(self, mode: str) -> None:
        await self.run(f"{self.bin}/pg_ctl -w -m {mode} -D {self.folder}/data stop")


INSTALLED = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


@pytest_asyncio.fixture
async def cluster() -> AsyncIterator[Cluster]:
    if not INSTALLED or shutil.which("su") is None or os.getuid() != 0:
        absent("a PostgreSQL installation that a cluster can be made with, as root")
    folder = Path(tempfile.mkdtemp(prefix="castmatch-pg-"))
    shutil.chown(folder, "postgres")
    made = Cluster(INSTALLED[-1].parent, folder, free_port())
    await made.run(f"{made.bin}/initdb -A trust -D {folder}/data")
    await made.start()
    yield made
    await made.stop("immediate")
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize("mode", ["fast", "immediate"])
async def test_a_restart_of_the_server_loses_nothing(mode, cluster, site, said):
    """``immediate`` is a crash: it recovers from its log."""
    from tests.postgres import fresh

    async with fresh(cluster.address) as url:
        run = await site(chats=9, nodes=2, workers=1, url=url)
        async with asyncio.TaskGroup() as tasks:
            for n, person in enumerate(run.everybody):
                tasks.create_task(run.write(person, [wording(n + 9 * k) for k in range(4)]))
            for at in (6, 20):
                await run.hub.until(f"SELECT count(*) > {at} AS yes FROM inbound WHERE kind = 'turn'")
                await cluster.stop(mode)
                await cluster.start()
        await run.settled(90)
        recount = said(run)
        await run.hub.end()

    broken = recount.lost + recount.disordered + recount.unmarked + recount.tools_twice
    assert broken == 0, str(recount)
