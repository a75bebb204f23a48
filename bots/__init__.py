"""One folder per channel, found by folder: adding a channel edits no other file.

Each channel folder has ``channel.py`` and exposes ``Settings`` (a pydantic model whose aliases are
environment names) and ``build(settings, surroundings) -> Channel | None`` (None: no credentials, the
channel is off). A folder without ``channel.py`` (``twilio``) is what channels of one vendor share.
"""

from __future__ import annotations

import pkgutil
from pathlib import Path


def names() -> list[str]:
    """The folders that hold channels, in name order."""
    folders = [info.name for info in pkgutil.iter_modules(__path__) if info.ispkg]
    return sorted(name for name in folders if (Path(__file__).parent / name / "channel.py").is_file())
