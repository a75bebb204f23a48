"""The lines of a memory and their manifest in one zip, as ``castmatch memory import`` reads them."""

from __future__ import annotations

import json
import tempfile
import zipfile
from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from typing import IO

from core.memory.archive import LINES, MANIFEST, Manifest

IN_MEMORY = 1 << 20
"""Bytes from which the zip is written to the disk instead."""


async def packed(lines: AsyncIterator[str], owners: Sequence[str], at: datetime) -> IO[bytes]:
    """An open file, rewound, that is gone when it is closed."""
    file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 - the caller closes it
    manifest = Manifest()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        with archive.open(LINES, "w") as entry:
            async for line in lines:
                manifest.add(line)
                entry.write(line.encode() + b"\n")
        archive.writestr(MANIFEST, json.dumps(manifest.written(owners, at), indent=2) + "\n")
    file.seek(0)
    return file
