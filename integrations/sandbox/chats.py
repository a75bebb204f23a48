"""What is seen in each chat, as the page shows it, and the stream of its changes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from core.ports import Clock

HUB = "hub"
APPS = ("whatsapp", "slack", "telegram")
_KEPT_PER_CHAT = 400
_KEPT_CHATS = 2_000
_QUEUE_LIMIT = 2_000


@dataclass(slots=True)
class Message:
    """``sender``: a persona's id or ``hub``. ``payload``: what the provider call carried.

    ``status``: sent, delivered, read or failed. ``visible_to``: the only persona who sees it.
    """

    id: str
    at: str
    sender: str
    payload: dict[str, Any]
    status: str = "sent"
    error: str = ""
    edited: bool = False
    thread: str | None = None
    visible_to: str | None = None
    answered: dict[str, str] | None = None
    reactions: list[dict[str, str]] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "at": self.at,
            "from": self.sender,
            "payload": self.payload,
            "status": self.status,
            "error": self.error,
            "edited": self.edited,
            "thread": self.thread,
            "visible_to": self.visible_to,
            "answered": self.answered,
            "reactions": list(self.reactions),
        }


class Chats:
    """The newest messages of every chat. Each change is one event for every subscriber."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._chats: dict[str, dict[str, dict[str, Message]]] = {app: {} for app in APPS}
        self._typing: dict[tuple[str, str], float] = {}
        self._queues: set[asyncio.Queue[dict[str, Any]]] = set()

    def of(self, app: str, chat: object) -> list[Message]:
        """The messages of one chat, oldest first."""
        return list(self._chats.get(app, {}).get(str(chat), {}).values())

    def places(self) -> list[tuple[str, str]]:
        """App and chat of everything that holds messages."""
        return [(app, chat) for app, chats in self._chats.items() for chat in chats]

    def find(self, app: str, chat: object, message_id: object) -> Message | None:
        return self._chats.get(app, {}).get(str(chat), {}).get(str(message_id))

    def add(
        self,
        app: str,
        chat: object,
        message_id: object,
        sender: str,
        payload: dict[str, Any],
        *,
        status: str = "sent",
        thread: str | None = None,
        visible_to: str | None = None,
    ) -> Message:
        """Show a message; one from the hub ends its typing sign there."""
        message = Message(str(message_id), self._clock().isoformat(), sender, payload, status)
        message.thread, message.visible_to = thread, visible_to
        chats = self._chats.setdefault(app, {})
        # Taken out and put back: the chat that was silent for longest comes first, and goes first.
        held = chats[str(chat)] = chats.pop(str(chat), {})
        held[message.id] = message
        if len(chats) > _KEPT_CHATS:
            del chats[next(iter(chats))]
        while len(held) > _KEPT_PER_CHAT:
            del held[next(iter(held))]
        if sender == HUB and self._typing.pop((app, str(chat)), 0.0):
            self.emit("typing", app, chat, on=False)
        self._changed("message", app, chat, message)
        return message

    def edit(self, app: str, chat: object, message_id: object, payload: dict[str, Any]) -> None:
        """Replace the payload of a message that is still held; silent when it is not."""
        if message := self.find(app, chat, message_id):
            message.payload, message.edited = payload, True
            self._changed("edit", app, chat, message)

    def delete(self, app: str, chat: object, message_id: object) -> None:
        message = self._chats.get(app, {}).get(str(chat), {}).pop(str(message_id), None)
        if message:
            self._changed("delete", app, chat, message)

    def report(self, app: str, chat: object, message_id: object, status: str, error: str = "") -> None:
        """The delivery status of a message."""
        if message := self.find(app, chat, message_id):
            message.status, message.error = status, error
            self._changed("status", app, chat, message)

    def react(self, app: str, chat: object, message_id: object, emoji: str, by: str) -> None:
        """One reaction a person and emoji; an empty emoji takes the person's reactions away."""
        if message := self.find(app, chat, message_id):
            others = [r for r in message.reactions if r["by"] != by or (emoji and r["emoji"] != emoji)]
            message.reactions = [*others, {"emoji": emoji, "by": by}] if emoji else others
            self._changed("reaction", app, chat, message)

    def unreact(self, app: str, chat: object, message_id: object, emoji: str, by: str) -> None:
        if message := self.find(app, chat, message_id):
            message.reactions = [r for r in message.reactions if r != {"emoji": emoji, "by": by}]
            self._changed("reaction", app, chat, message)

    def answered(self, app: str, chat: object, message_id: object, persona: str, label: str) -> None:
        """Somebody tapped something in the message."""
        if message := self.find(app, chat, message_id):
            message.answered = {"persona": persona, "label": label}
            self._changed("status", app, chat, message)

    def typing(self, app: str, chat: object, seconds: float) -> None:
        """Show the typing sign for so many real seconds, or until a message; 0 ends it."""
        self._typing[(app, str(chat))] = time.monotonic() + seconds
        self.emit("typing", app, chat, on=seconds > 0, seconds=seconds)

    def typing_now(self) -> dict[str, list[str]]:
        now = time.monotonic()
        self._typing = {key: end for key, end in self._typing.items() if end > now}
        return {app: sorted(chat for name, chat in self._typing if name == app) for app in APPS}

    def as_json(self) -> dict[str, Any]:
        return {
            app: {chat: [m.as_json() for m in held.values()] for chat, held in chats.items()}
            for app, chats in self._chats.items()
        }

    def clear(self) -> None:
        self._chats = {app: {} for app in APPS}
        self._typing.clear()

    def emit(self, kind: str, app: str = "", chat: object = "", **more: Any) -> None:
        """Tell every subscriber; one that reads too slowly is told to start afresh."""
        event = {"type": kind, "app": app, "chat": str(chat), **more}
        for queue in self._queues:
            if queue.full():
                while not queue.empty():
                    queue.get_nowait()
                queue.put_nowait({"type": "reset"})
            else:
                queue.put_nowait(event)

    def subscribe(self) -> asyncio.Queue[dict[str, Any]]:
        """A queue of the events from now on; ``unsubscribe`` ends it."""
        queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue(_QUEUE_LIMIT)
        self._queues.add(queue)
        return queue

    def unsubscribe(self, queue: asyncio.Queue[dict[str, Any]]) -> None:
        self._queues.discard(queue)

    async def until(self, condition: Callable[[], object], limit_s: float = 5.0) -> None:
        """Wait until ``condition()`` holds, looked at after each event. Raises TimeoutError."""
        queue = self.subscribe()
        try:
            async with asyncio.timeout(limit_s):
                while not condition():
                    await queue.get()
        finally:
            self.unsubscribe(queue)

    def _changed(self, kind: str, app: str, chat: object, message: Message) -> None:
        self.emit(kind, app, chat, message=message.as_json())
