"""Who can be reached: private chats that were started, blocked or never opened, and groups."""

from __future__ import annotations

from typing import Any

from integrations.sandbox.credentials import TELEGRAM_BOT_ID, TELEGRAM_BOT_USERNAME
from integrations.sandbox.settings import Persona, TelegramGroup
from integrations.sandbox.telegram.wire import Refusal
from integrations.sandbox.world import World


class Rooms:
    def __init__(self, world: World) -> None:
        self._world = world
        self.groups: dict[int, TelegramGroup] = {}
        self.moved: dict[int, int] = {}
        self.blocked: set[int] = set()
        self.deactivated: set[int] = set()
        self.kicked: set[int] = set()
        self.started: set[int] = set()
        self.reset()

    def reset(self) -> None:
        self.groups = {group.id: group for group in self._world.settings.groups}
        self.started = {p.telegram for p in self._world.people.all if p.telegram and p.started}
        for held in (self.moved, self.blocked, self.deactivated, self.kicked):
            held.clear()

    def bot(self) -> dict[str, Any]:
        return {
            "id": TELEGRAM_BOT_ID,
            "is_bot": True,
            "first_name": self._world.settings.hub_name,
            "username": TELEGRAM_BOT_USERNAME,
        }

    def persona(self, user_id: int) -> Persona:
        """Raises LookupError: nobody of the sandbox has this id."""
        persona = self._world.people.on_telegram(user_id)
        if persona is None:
            raise LookupError(f"nobody has the Telegram id {user_id}")
        return persona

    def user(self, user_id: int) -> dict[str, Any]:
        persona = self.persona(user_id)
        return {"id": user_id, "is_bot": False, **_names(persona), "language_code": persona.language}

    def chat(self, chat_id: int) -> dict[str, Any]:
        """The Chat object. Raises LookupError on an unknown one."""
        if group := self.groups.get(chat_id):
            kind = "supergroup" if str(chat_id).startswith("-100") else "group"
            return {"id": chat_id, "type": kind, "title": group.title}
        return {"id": chat_id, "type": "private", **_names(self.persona(chat_id))}

    def members(self, group_id: int) -> list[Persona]:
        people = (self._world.people.by_id(member) for member in self.groups[group_id].members)
        return [person for person in people if person is not None and person.telegram]

    def reach(self, chat_id: str) -> dict[str, Any]:
        """The chat that the bot may write to. Raises Refusal, worded as Telegram does."""
        if not chat_id:
            raise Refusal("chat_id is empty")
        try:
            number = int(chat_id)
            if number in self.moved:
                raise Refusal(
                    "group chat was upgraded to a supergroup chat", migrate_to_chat_id=self.moved[number]
                )
            chat = self.chat(number)
        except (ValueError, LookupError):
            raise Refusal("chat not found") from None
        if number in self.kicked:
            raise Refusal(f"bot was kicked from the {chat['type']} chat", 403)
        if number in self.deactivated:
            raise Refusal("user is deactivated", 403)
        if number in self.blocked:
            raise Refusal("bot was blocked by the user", 403)
        if chat["type"] == "private" and number not in self.started:
            raise Refusal("bot can't initiate conversation with a user", 403)
        return chat


def _names(persona: Persona) -> dict[str, Any]:
    first, _, last = persona.name.partition(" ")
    names = {"first_name": first or persona.id, "last_name": last, "username": persona.username}
    return {key: value for key, value in names.items() if value}
