"""What people do in Telegram: each act becomes the update that the Bot API would send."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from integrations.sandbox.credentials import TELEGRAM_BOT_ID, TELEGRAM_BOT_USERNAME
from integrations.sandbox.errors import NotPossible
from integrations.sandbox.journal import Entry
from integrations.sandbox.settings import Persona, TelegramGroup
from integrations.sandbox.telegram.api import TelegramApi
from integrations.sandbox.telegram.entities import recognised
from integrations.sandbox.telegram.sending import MessageJson
from integrations.sandbox.telegram.shelf import described, pictured
from integrations.sandbox.world import World


class Telegram:
    """The app. ``user_id`` is a persona's Telegram id, ``chat`` a group's id (None: the private
    chat with the desk). An act is over when the hub answered the first delivery.

    Every act raises NotPossible when that person cannot do it.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self.api = TelegramApi(world)
        self._rooms = self.api.rooms

    async def text(
        self, user_id: int, text: str, *, chat: int | None = None, reply_to: int | None = None
    ) -> MessageJson:
        """Writing to the desk also lifts a block, as the app's own button does."""
        entities = recognised(text)
        content: MessageJson = {"text": text, **({"entities": entities} if entities else {})}
        return await self._write(user_id, chat, content, {"text": text}, reply_to)

    async def start(self, user_id: int, payload: str = "") -> MessageJson:
        """Press start, perhaps through a deep link with ``payload``."""
        await self.unblock(user_id)
        return await self.text(user_id, f"/start {payload}".strip())

    async def tap(
        self, user_id: int, message_id: int, data: str, *, chat: int | None = None, check: bool = True
    ) -> None:
        """Press an inline button. ``check=False`` presses one that is not there (any more)."""
        person, room = self._who(user_id), self._room(user_id, chat)
        message = self.api.letters.find(room["id"], message_id)
        if message is None:
            raise NotPossible("that message is gone")
        label = _label(message, data)
        if label is None and check:
            raise NotPossible("that message has no such button")
        query = {
            "id": self.api.taps.open(room["id"]),
            "from": self._rooms.user(user_id),
            "message": message,
            "chat_instance": str(room["id"] * 7919),
            "data": data,
        }
        if label is not None:
            self._world.chats.answered("telegram", room["id"], message_id, person.id, label)
        await self.api.updates.push("callback_query", query, room["id"])

    async def edit(self, user_id: int, message_id: int, text: str, *, chat: int | None = None) -> MessageJson:
        room = self._room(user_id, chat)
        message = self._own(user_id, room["id"], message_id)
        field = "text" if "text" in message else "caption"
        entities = recognised(text)
        edited = {**message, field: text, "edit_date": int(self._world.clock().timestamp())}
        edited.pop("entities", None)
        if entities:
            edited["entities" if field == "text" else "caption_entities"] = entities
        self.api.letters.keep(edited)
        seen = self._world.chats.find("telegram", room["id"], message_id)
        self._world.chats.edit(
            "telegram", room["id"], message_id, {**(seen.payload if seen else {}), field: text}
        )
        if self._heard(room, edited):
            await self.api.updates.push("edited_message", edited, room["id"])
        return edited

    async def delete(self, user_id: int, message_id: int, *, chat: int | None = None) -> None:
        """Telegram tells bots nothing about it."""
        room = self._room(user_id, chat)
        self._own(user_id, room["id"], message_id)
        self.api.letters.drop(room["id"], message_id)
        self._world.chats.delete("telegram", room["id"], message_id)

    async def file(
        self, user_id: int, name: str, mime: str, data: bytes, *, caption: str = "", chat: int | None = None,
        album: str = "", as_document: bool = False,
    ) -> MessageJson:  # fmt: skip
        """Send a file; pictures, films and recordings show as such unless ``as_document``."""
        kind = "document" if as_document else _kind(mime)
        shelved = self.api.shelf.put(kind, data, name=name, mime=mime)
        content: MessageJson = {kind: described(kind, shelved)}
        if kind == "animation":
            content["document"] = described("document", shelved)
        if caption:
            entities = recognised(caption)
            content |= {"caption": caption, **({"caption_entities": entities} if entities else {})}
        if album:
            content["media_group_id"] = album
        shown = {**pictured(kind, shelved), "caption": caption}
        return await self._write(user_id, chat, content, shown)

    async def album(
        self, user_id: int, files: Sequence[tuple[str, str, bytes]], *, caption: str = ""
    ) -> list[MessageJson]:
        """Several (name, mime, data) as one album: that many updates, the caption on the first."""
        group = self._world.ids.hexadecimal(length=16)
        return [
            await self.file(user_id, name, mime, data, caption="" if position else caption, album=group)
            for position, (name, mime, data) in enumerate(files)
        ]

    async def location(
        self, user_id: int, latitude: float, longitude: float, label: str = "", *, chat: int | None = None
    ) -> MessageJson:
        """A labelled place goes as a venue, as from the app's search."""
        place = {"latitude": latitude, "longitude": longitude}
        content: MessageJson = {"location": place}
        if label:
            content["venue"] = {"location": place, "title": label, "address": label}
        return await self._write(user_id, chat, content, {"location": {**place, "label": label}})

    async def contact(self, user_id: int, phone: str, first_name: str, *, own: bool = True) -> MessageJson:
        """Share a contact: one's own (as by a request_contact button) or another person's."""
        contact: dict[str, Any] = {"phone_number": phone, "first_name": first_name}
        if own:
            contact["user_id"] = user_id
        return await self._write(user_id, None, {"contact": contact}, {"contact": contact})

    async def react(self, user_id: int, message_id: int, emoji: str, *, chat: int | None = None) -> None:
        """An empty ``emoji`` takes the reaction back. Reported only if the bot asked for these updates."""
        room = self._room(user_id, chat)
        person = self._who(user_id)
        seen = self._world.chats.find("telegram", room["id"], message_id)
        if seen is None:
            raise NotPossible("that message is gone")
        before = [_emoji(r["emoji"]) for r in seen.reactions if r["by"] == person.id]
        self._world.chats.react("telegram", room["id"], message_id, "", person.id)
        if emoji:
            self._world.chats.react("telegram", room["id"], message_id, emoji, person.id)
        reaction = {
            "chat": room,
            "message_id": message_id,
            "user": self._rooms.user(user_id),
            "date": int(self._world.clock().timestamp()),
            "old_reaction": before,
            "new_reaction": [_emoji(emoji)] if emoji else [],
        }
        await self.api.updates.push("message_reaction", reaction, room["id"])

    async def block(self, user_id: int) -> None:
        self._who(user_id)
        if user_id not in self._rooms.blocked:
            self._rooms.blocked.add(user_id)
            await self._membership(user_id, "member", "kicked")

    async def unblock(self, user_id: int) -> None:
        self._who(user_id)
        if user_id in self._rooms.blocked:
            self._rooms.blocked.discard(user_id)
            await self._membership(user_id, "kicked", "member")

    def deactivate(self, user_id: int) -> None:
        """The account is deleted; bots are told only when they write."""
        self._rooms.deactivated.add(user_id)

    async def add_to_group(self, group: TelegramGroup, by: int) -> None:
        """The desk is added to a new group by one of its members."""
        self._rooms.groups[group.id] = group
        self._rooms.kicked.discard(group.id)
        await self._membership(by, "left", "member", chat=group.id)

    async def kick(self, group_id: int, by: int) -> None:
        """The desk is removed from a group."""
        self._rooms.kicked.add(group_id)
        await self._membership(by, "member", "kicked", chat=group_id)

    async def migrate(self, group_id: int) -> int:
        """The group becomes a supergroup; returns its new id."""
        group = self._rooms.groups.get(group_id)
        if group is None:
            raise NotPossible("no such group")
        new_id = int(f"-100{abs(group_id)}")
        old_chat = self._rooms.chat(group_id)
        self._rooms.groups[new_id] = TelegramGroup(new_id, group.title, group.members, group.sees_all)
        self._rooms.moved[group_id] = new_id
        await self._notice(old_chat, migrate_to_chat_id=new_id)
        await self._notice(self._rooms.chat(new_id), migrate_from_chat_id=group_id)
        return new_id

    async def redeliver(self, entry: Entry) -> None:
        """Send the update of a journal entry again, with its own id."""
        await self.api.updates.resend(entry.request["update"], entry.chat)

    async def _write(
        self,
        user_id: int,
        chat: int | None,
        content: MessageJson,
        shown: dict[str, Any],
        reply_to: int | None = None,
    ) -> MessageJson:
        person, room = self._who(user_id), self._room(user_id, chat)
        if room["type"] == "private":
            await self.unblock(user_id)
            self._rooms.started.add(user_id)
        message = {**self._header(room, self._rooms.user(user_id)), **content}
        if reply_to is not None:
            quoted = self.api.letters.find(room["id"], reply_to)
            if quoted is None:
                raise NotPossible("the message to reply to is gone")
            message["reply_to_message"] = {k: v for k, v in quoted.items() if k != "reply_to_message"}
            shown = {**shown, "reply_to": str(reply_to)}
        self.api.letters.keep(message)
        self._world.chats.add("telegram", room["id"], message["message_id"], person.id, shown)
        if self._heard(room, message):
            await self.api.updates.push("message", message, room["id"])
        return message

    async def _notice(self, chat: dict[str, Any], **notice: int) -> None:
        message = {**self._header(chat, self._rooms.bot()), **notice}
        await self.api.updates.push("message", message, chat["id"])

    def _header(self, chat: dict[str, Any], sender: dict[str, Any]) -> MessageJson:
        return {
            "message_id": self._world.ids.number(),
            "from": sender,
            "chat": chat,
            "date": int(self._world.clock().timestamp()),
        }

    def _heard(self, room: dict[str, Any], message: MessageJson) -> bool:
        """In a group with privacy mode on, a bot gets only what is meant for it."""
        if room["type"] == "private" or self._rooms.groups[room["id"]].sees_all:
            return True
        if message.get("reply_to_message", {}).get("from", {}).get("id") == TELEGRAM_BOT_ID:
            return True
        text = message.get("text") or message.get("caption") or ""
        return text.startswith("/") or f"@{TELEGRAM_BOT_USERNAME}" in text

    async def _membership(self, user_id: int, before: str, after: str, *, chat: int | None = None) -> None:
        room = self._rooms.chat(user_id if chat is None else chat)
        member = {
            "chat": room,
            "from": self._rooms.user(user_id),
            "date": int(self._world.clock().timestamp()),
            "old_chat_member": self._member(before),
            "new_chat_member": self._member(after),
        }
        await self.api.updates.push("my_chat_member", member, room["id"])

    def _member(self, status: str) -> dict[str, Any]:
        member: dict[str, Any] = {"status": status, "user": self._rooms.bot()}
        if status == "kicked":
            member["until_date"] = 0
        return member

    def _who(self, user_id: int) -> Persona:
        try:
            return self._rooms.persona(user_id)
        except LookupError as error:
            raise NotPossible(str(error)) from error

    def _room(self, user_id: int, chat: int | None) -> dict[str, Any]:
        person = self._who(user_id)
        if chat is None or chat == user_id:
            return self._rooms.chat(user_id)
        moved = self._rooms.moved.get(chat, chat)
        if moved not in self._rooms.groups or person.id not in self._rooms.groups[moved].members:
            raise NotPossible("not a member of that chat")
        return self._rooms.chat(moved)

    def _own(self, user_id: int, chat_id: int, message_id: int) -> MessageJson:
        message = self.api.letters.find(chat_id, message_id)
        if message is None or message["from"]["id"] != user_id:
            raise NotPossible("only one's own messages can be changed")
        return message


def _label(message: MessageJson, data: str) -> str | None:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return next((b["text"] for row in rows for b in row if b.get("callback_data") == data), None)


def _emoji(emoji: str) -> dict[str, str]:
    return {"type": "emoji", "emoji": emoji}


def _kind(mime: str) -> str:
    if mime == "image/gif":
        return "animation"
    if mime in ("audio/ogg", "audio/opus"):
        return "voice"
    kind = {"image": "photo", "video": "video", "audio": "audio"}.get(mime.partition("/")[0], "document")
    return "document" if mime == "image/svg+xml" else kind
