"""Resident memory some time after start, in an empty folder, and what ``--help`` costs.

``--after`` seconds (60 by default). Anonymous and shared pages count alike: VmRSS.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from tests.benchmarks.ack import start
from tests.benchmarks.imitations import settings

BASE = {"CASTMATCH_SECRET": "benchmark", "CASTMATCH_PORT": "0"}
BARS = {"web only": 95, "three channels": 125, "three channels and Claude": 170}


def serving(env: dict[str, str], after: float) -> float:
    """MiB of a hub ``after`` seconds after its first line."""
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
        assert server.stdout.readline(), "the hub did not start"
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
            print(f"{name:28} {serving(env, after):6.1f} MiB  (bar: <= {BARS[name]})", flush=True)
    bare, shown = (
        seconds([sys.executable, "-c", "pass"]),
        seconds([sys.executable, "-m", "config.cli", "--help"]),
    )
    print(f"castmatch --help: {shown / bare:.2f} x python -c pass (bar: <= 3)")


if __name__ == "__main__":
    main()
