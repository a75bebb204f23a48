"""The project named."""

from __future__ import annotations

import re
from typing import Any

from core.understanding.entities.material import Material


def project(m: Material, intent: str) -> Any:
    """The project named."""
    named = next((name for name in m.names() if name.slot == "project"), None)
    if named is None and "report.project_status" in m.intents:
        named = next((name for name in m.names() if name.slot in ("person", "role")), None)
    if named is None and "memory.forget" in m.intents:
        match = re.search(r"\b([A-Z][\w']*)\s+(?:wale\s+)?project\b", m.text)
        return match[1] if match else None
    if named is None:
        return _title_with_number(m)
    return named.text


_TITLE = re.compile(r"\bin\s+([A-Z]\w+(?:\s+[A-Z]\w+)*\s+\d{1,3})\b")


def _title_with_number(m: Material) -> str | None:
    match = _TITLE.search(m.text)
    return match[1] if match else None
