"""Resident memory some time after start, in an empty folder, and what ``--help`` costs.

``--after`` seconds (60 by default). Anonymous and shared pages count alike: VmRSS.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import closing
from pathlib import Path

import psutil

from tests.benchmarks.ack import start
from tests.benchmarks.imitations import settings

BASE = {"CASTMATCH_SECRET": "benchmark", "CASTMATCH_PORT": "0", "CASTMATCH_API_TOKEN": "benchmark"}
BARS = {"web only": 95, "three channels": 125, "three channels and Claude": 170}
FIRST_TURN = "three channels and Claude, after a first turn"
ASKED = "could you please find me women between 25 and 30 in Mumbai who are fluent in Punjabi?"


def answered(line: str, folder: str) -> None:
    """Let the imitated Claude answer one message; fails when it was not asked."""
    body = json.dumps({"conversation_id": "memory", "message": ASKED}).encode()
    request = urllib.request.Request(f"{line.split()[-1]}/api/v1/chat/message", body)
    request.add_header("Authorization", "Bearer benchmark")
    with urllib.request.urlopen(request, timeout=60) as answer:
        assert answer.status == 200
    with closing(sqlite3.connect(f"{folder}/var/castmatch.db")) as rows:
        [(turns,)] = rows.execute("SELECT count(*) FROM model_usage")
    assert turns == 1, "Claude was not asked"


def serving(env: dict[str, str], after: float, *, turn: bool = False) -> float:
    """MiB of a hub ``after`` seconds after its first line, or after its first turn with Claude."""
    with tempfile.TemporaryDirectory() as folder:
        clean = {
            k: v
            for k, v in os.environ.items()
            if not k.startswith(("CASTMATCH", "SLACK", "TELEGRAM", "TWILIO"))
        }
        server = subprocess.Popen(
            [sys.executable, "-m", "config.cli", "serve"],
            env={**clean, **BASE, **env, "PYTHONPATH": str(Path.cwd())},
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert server.stdout is not None
        line = server.stdout.readline()
        assert line, "the hub did not start"
        if turn:
            answered(line, folder)
        time.sleep(after)
        used = psutil.Process(server.pid).memory_info().rss / 2**20
        server.terminate()
        server.wait(15)
        return used


def seconds(command: list[str]) -> float:
    """Median wall time of a command over nine runs."""
    times = []
    for _ in range(9):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--after", type=float, default=60.0)
    after = parser.parse_args().after
    from contextlib import ExitStack

    with ExitStack() as stack:
        _, port = start(stack, "imitations")
        for name, env in settings(f"http://127.0.0.1:{port}").items():
            print(f"{name:46} {serving(env, after):6.1f} MiB  (bar: <= {BARS[name]})", flush=True)
        used = serving(env, after, turn=True)
        print(f"{FIRST_TURN:46} {used:6.1f} MiB  (bar: <= {BARS[name]})", flush=True)
    bare, shown = (
        seconds([sys.executable, "-c", "pass"]),
        seconds([sys.executable, "-m", "config.cli", "--help"]),
    )
    print(f"castmatch --help: {shown / bare:.2f} x python -c pass (bar: <= 3)")


if __name__ == "__main__":
    main()
