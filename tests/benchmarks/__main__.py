"""``python -m tests.benchmarks [name ...]``: every measurement, or the named ones."""

from __future__ import annotations

import subprocess
import sys

ALL = (
    "ack",
    "turns",
    "first",
    "memory",
    "idle",
    "kills",
    "claude",
    "understanding",
    "search",
    "fairness",
    "imports",
    "memory_recall",
    "gold",
    "working_memory",
    "sweep",
    "sending",
    "bulk",
    "scheduling",
    "load",
)


def main() -> int:
    for name in sys.argv[1:] or ALL:
        print(f"== {name}", flush=True)
        if code := subprocess.call([sys.executable, "-m", f"tests.benchmarks.{name}"]):
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
