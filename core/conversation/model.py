"""The port to a language model, and what one turn with it may see and call.

The model is optional: whatever it cannot do right now, the built-in understanding does.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

Weight = Literal["light", "normal", "heavy"]
"""How much thinking a turn deserves; settings map it to a model."""


@dataclass(frozen=True, slots=True)
class ToolOffer:
    """A tool this person may use: name, description and JSON schema of its arguments."""

    name: str
    description: str
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class ToolAnswer:
    """What a tool call gave. ``content``: JSON-able facts and the words already shown to the person.
    ``failed``: the call was refused; ``content`` says why in a sentence."""

    content: Mapping[str, Any]
    failed: bool = False


CallTool = Callable[[str, Mapping[str, Any]], Awaitable[ToolAnswer]]
"""Runs one tool as the person, with their role checked again; never raises Rejected."""


@dataclass(frozen=True, slots=True)
class ModelTurn:
    """One message for the model.

    ``history``: the provider's own message objects with this person in this conversation, append-only
    and sent back unchanged. ``situation``: what is true right now (time, who writes, what was last
    shown): goes beside the text, never into the fixed instructions, so that the prompt's prefix stays
    the same.
    """

    text: str
    situation: str
    tools: Sequence[ToolOffer]
    history: Sequence[Mapping[str, Any]]
    weight: Weight = "normal"


@dataclass(frozen=True, slots=True)
class ModelReply:
    """``appended``: the messages to add to the history. ``usage``: counts by name, and ``cost`` in
    US dollars."""

    text: str
    appended: Sequence[Mapping[str, Any]] = ()
    usage: Mapping[str, float] = field(default_factory=dict)
    model: str = ""


class LanguageModel(Protocol):
    """Answers one turn with tools."""

    async def answer(self, turn: ModelTurn, call: CallTool) -> ModelReply:
        """Raises Unavailable when the service does not answer in time; tools may have run by then
        (their effects are remembered and not repeated)."""

    async def close(self) -> None:
        """Close connections."""
