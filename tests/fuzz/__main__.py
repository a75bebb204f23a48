"""``python -m tests.fuzz NAME [corpus folder] [libFuzzer options]``: one target under atheris, until stopped.

Needs atheris (``pip install atheris``), which is no part of the test tools: it has no build for every
platform. The targets are the same that hypothesis tries in the test suite.
"""

from __future__ import annotations

import importlib.util
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path
from typing import Any

OWN = ["bots", "core", "integrations", "jobs", "config"]
"""What is watched; libraries would take minutes to prepare and are somebody else's."""


def main() -> int:
    atheris: Any = importlib.import_module("atheris") if importlib.util.find_spec("atheris") else None
    with nullcontext() if atheris is None else atheris.instrument_imports(include=OWN):
        from tests.fuzz.targets import targets
    known = targets(Path(tempfile.mkdtemp(prefix="castmatch-fuzz-")))
    if len(sys.argv) < 2 or sys.argv[1] not in known:
        return _named("name one of: " + "; ".join(known))
    if atheris is None:
        return _named("atheris is not installed: pip install atheris")
    atheris.Setup([sys.argv[0], *sys.argv[2:]], known[sys.argv[1]])
    atheris.Fuzz()
    return 0


def _named(what: str) -> int:
    sys.stderr.write(f"{what}\n")
    return 2


if __name__ == "__main__":
    sys.exit(main())
