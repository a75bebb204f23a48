"""Patterns in words, for a chat and for the command line alike."""

from __future__ import annotations

from core.casting.insights.model import Finding
from core.conversation.steps import read
from core.texts import Words


def line(words: Words, one: Finding) -> str:
    """One pattern with its count."""
    values = dict(one.values)
    if one.kind == "habit":
        said = [words("habits-step", tool=read(step).tool) for step in values["steps"]]
        values |= {"steps": words("habits-then").join(said), "last": words.day(values["last"])}
    return words(f"insights-{one.kind}", **values)
