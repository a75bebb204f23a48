"""One folder per channel, found by folder: adding a channel edits no other file.

Each folder exposes ``Settings`` (a pydantic model whose aliases are environment names) and
``build(settings, surroundings) -> Channel | None`` (None: no credentials, the channel is off).
"""

from __future__ import annotations

import pkgutil


def names() -> list[str]:
    """The folders that hold channels, in name order."""
    return sorted(info.name for info in pkgutil.iter_modules(__path__) if info.ispkg)
