"""Open sockets by conversation. What cannot be taken in time costs the line, never the desk."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

Event = Mapping[str, Any]
MOST_WAITING = 200
"""Events a socket may be behind before it is dropped: it resumes after what it last saw."""
MOST_PER_PERSON = 20
"""Sockets one person may hold open: tabs and devices, not a flood."""


class Line:
    """One socket's queue. ``dropped`` is set when it fell too far behind."""

    __slots__ = ("conversation", "dropped", "queue")

    def __init__(self, conversation: str) -> None:
        self.conversation = conversation
        self.queue: asyncio.Queue[Event] = asyncio.Queue(MOST_WAITING)
        self.dropped = asyncio.Event()

    def offer(self, event: Event) -> None:
        """Queue an event, or give the line up."""
        try:
            self.queue.put_nowait(event)
        except asyncio.QueueFull:
            self.dropped.set()


class Lines:
    """Every open socket of this process."""

    def __init__(self) -> None:
        self._open: dict[str, set[Line]] = {}
        self._closed = False

    def open(self, conversation: str, owner: str) -> Line | None:
        """A new line; None when its owner holds too many already or the server is stopping.

        ``owner``: what all conversation keys of one person begin with.
        """
        held = sum(len(lines) for key, lines in self._open.items() if key.startswith(owner))
        if self._closed or held >= MOST_PER_PERSON:
            return None
        line = Line(conversation)
        self._open.setdefault(conversation, set()).add(line)
        return line

    def close(self, line: Line) -> None:
        """Forget a line."""
        lines = self._open.get(line.conversation, set())
        lines.discard(line)
        if not lines:
            self._open.pop(line.conversation, None)

    def watched(self, conversation: str) -> bool:
        """Whether anybody is looking."""
        return conversation in self._open

    def push(self, conversation: str, event: Event, *, but: Line | None = None) -> None:
        """Hand an event to everybody looking at a conversation, except ``but``."""
        for line in list(self._open.get(conversation, ())):
            if line is not but:
                line.offer(event)

    def close_all(self) -> None:
        """The server stops: every line ends, and no new one opens."""
        self._closed = True
        for lines in self._open.values():
            for line in lines:
                line.dropped.set()
