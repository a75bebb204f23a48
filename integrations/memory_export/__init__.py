"""One's whole memory as a file behind a signed link that soon expires."""

from __future__ import annotations

from integrations.memory_export.links import MemoryLinks

__all__ = ["MemoryLinks"]
