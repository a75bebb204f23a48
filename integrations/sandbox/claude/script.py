"""What the imitated model says: blocks without ids and signatures, in turns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

Block = Mapping[str, Any]


@dataclass(frozen=True, init=False)
class Turn:
    """One answer. ``stop``: why it ends; empty means as the blocks say (a call, or the end)."""

    blocks: tuple[Block, ...]
    stop: str

    def __init__(self, *blocks: Block, stop: str = "") -> None:
        object.__setattr__(self, "blocks", blocks)
        object.__setattr__(self, "stop", stop)

    @property
    def stop_reason(self) -> str:
        """As the provider words it."""
        calls = any(block["type"] == "tool_use" for block in self.blocks)
        return self.stop or ("tool_use" if calls else "end_turn")


Script = Callable[[Mapping[str, Any]], Turn]
"""(request body) -> what is said to it."""


def say(text: str) -> Block:
    """Words for the person."""
    return {"type": "text", "text": text}


def think(text: str = "") -> Block:
    """A thought; the service signs it."""
    return {"type": "thinking", "thinking": text}


def use(name: str, /, **arguments: Any) -> Block:
    """A call of a tool; the service gives it an id."""
    return {"type": "tool_use", "name": name, "input": arguments}
