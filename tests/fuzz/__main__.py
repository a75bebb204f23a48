"""``python -m tests.fuzz NAME [corpus folder] [libFuzzer options]``: one target under atheris, until stopped.

Needs atheris (``pip install atheris``), which is no part of the test tools: it has no build for every
platform. The targets are the same that hypothesis tries in the test suite.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.fuzz.targets import targets


def main() -> int:
    known = targets(Path(tempfile.mkdtemp(prefix="castmatch-fuzz-")))
    if len(sys.argv) < 2 or sys.argv[1] not in known:
        sys.stderr.write("name one of: " + "; ".join(known) + "\n")
        return 2
    try:
        import atheris  # type: ignore[import-not-found]
    except ModuleNotFoundError:
        sys.stderr.write("atheris is not installed: pip install atheris\n")
        return 2
    atheris.instrument_all()
    atheris.Setup([sys.argv[0], *sys.argv[2:]], known[sys.argv[1]])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
