"""Which character of a script a role or a question means."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.talent import names


def character_named(said: str, among: Sequence[str]) -> str:
    """The one meant, by any part of the name and any spelling; empty when it is nobody, or several."""
    found = names.best(said, among) or names.guessed(said, among)
    return among[found[0]] if len(found) == 1 else next((one for one in among if one == said), "")
