"""Which tools could read a text as their plain order.

Every message meets every order of the desk, and nearly all of them for nothing. An order whose forms need
words is asked only about a text that holds one of them; the words of all are looked for once.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from core.conversation.tools import Tool
from core.understanding.meaning import Context
from core.understanding.shapes import composed, forms_of

_NONE: Mapping[str, list[int]] = {}


class _Answering(Mapping[str, Tool]):
    """Which tool answers which intent, as the tools are now."""

    def __init__(self, tools: Mapping[str, Tool]) -> None:
        self._tools = tools
        self._names = {intent: tool.name for tool in tools.values() for intent in tool.intents}

    def __getitem__(self, intent: str) -> Tool:
        return self._tools[self._names[intent]]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


@dataclass(slots=True)
class Orders:
    """The orders of some tools, asked in the tools' sequence, those first that lead, and which tool
    answers which intent. The words of the orders are gathered when the first text comes."""

    tools: Mapping[str, Tool]
    by_intent: Mapping[str, Tool] = field(init=False)
    # By the words' first two letters: a text has few pairs, and the orders some hundreds of words.
    _places: dict[str, dict[str, list[int]]] = field(default_factory=dict)
    _every: list[int] = field(default_factory=list)
    _gathered: list[Tool] = field(default_factory=list)
    _gathering: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self.by_intent = _Answering(self.tools)

    def read(self, text: str, context: Context) -> Iterator[tuple[Tool, Mapping[str, Any]]]:
        """The tools that read a text as their order, each with its arguments."""
        for tool in self._that_could(text):
            if (arguments := _asked(tool, text, context)) is not None:
                yield tool, arguments

    def comes_first(self, text: str, context: Context) -> bool:
        """Whether a text is an order that no open question can be meant with."""
        some = (tool for tool in self._that_could(text) if tool.order_first)
        return any(_asked(tool, text, context) is not None for tool in some)

    def is_confidential(self, text: str, context: Context) -> bool:
        """Whether a text is an order that no model is to read."""
        some = (tool for tool in self._that_could(text) if tool.confidential)
        return any(_asked(tool, text, context) is not None for tool in some)

    def _that_could(self, text: str) -> list[Tool]:
        if not self._gathered:
            deque(self._gather(), maxlen=0)
        said = composed(text).casefold()
        could = set(self._every)
        for pair in {said[n : n + 2] for n in range(len(said) - 1)}:
            for word, places in self._places.get(pair, _NONE).items():
                if word in said:
                    could.update(places)
        return [self._gathered[place] for place in sorted(could)]

    async def gathered(self) -> None:
        """Gather the words, tool by tool, so that whatever else the process does need not wait a second."""
        async with self._gathering:
            if not self._gathered:
                for _ in self._gather():
                    await asyncio.sleep(0)

    def _gather(self) -> Iterator[Tool]:
        """Tool by tool; nothing is to be seen of it before it is complete."""
        with_order = [tool for tool in self.tools.values() if tool.order is not None]
        with_order.sort(key=lambda tool: not tool.order_leads)
        places: dict[str, dict[str, list[int]]] = {}
        every: list[int] = []
        for place, tool in enumerate(with_order):
            forms = forms_of(tool.order)
            if forms and all(one.needed for one in forms):
                for word in {word for one in forms for word in one.needed}:
                    places.setdefault(word[:2], {}).setdefault(word, []).append(place)
            else:
                every.append(place)
            yield tool
        self._places, self._every, self._gathered = places, every, with_order


def _asked(tool: Tool, text: str, context: Context) -> Mapping[str, Any] | None:
    return None if tool.order is None else tool.order(text, context)
