"""Five SIGKILLs during 1,000 messages over three channels; the process is started again each time.

``lost``: accepted with a 200, and no reply at the provider. ``doubled``: two replies to one message
there; no more than were between call and answer when the process died, each marked in the ledger.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from pathlib import Path

from tests import killing


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        recount = asyncio.run(
            killing.run(
                Path(folder),
                messages=arguments.messages,
                kills=arguments.kills,
                chats=60,
                seed=arguments.seed,
                limit_s=600.0,
            )
        )
    print(recount)
    return int(not recount.kept)


if __name__ == "__main__":
    sys.exit(main())
