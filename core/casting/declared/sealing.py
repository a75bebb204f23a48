"""Where a statement belongs, and what is in it."""

from __future__ import annotations

from core.casting.declared.model import Kind, counted_as
from core.vault import Vault


def place(talent_id: int, kind: str) -> str:
    """A statement sealed for one person and kind opens for no other."""
    return f"declared/{talent_id}/{kind}"


def sealed(vault: Vault, talent_id: int, kind: Kind, said: str) -> str:
    """The person's own words."""
    return vault.locked(said, place(talent_id, kind))


def group(vault: Vault, talent_id: int, kind: Kind, kept: str) -> str:
    """What a statement is counted as; empty when it does not open."""
    said = vault.opened(kept, place(talent_id, kind))
    return "" if said is None else counted_as(kind, said)
