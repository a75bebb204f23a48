"""The Bot API's methods that change, remove or react to a message that exists."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from integrations.sandbox.chats import HUB
from integrations.sandbox.credentials import TELEGRAM_BOT_ID
from integrations.sandbox.telegram.entities import units
from integrations.sandbox.telegram.markup import keyboard
from integrations.sandbox.telegram.rooms import Rooms
from integrations.sandbox.telegram.sending import Letters, MessageJson, Method, captioned, worded
from integrations.sandbox.telegram.shelf import Shelf, described, pictured
from integrations.sandbox.telegram.wire import Params, Refusal
from integrations.sandbox.world import World

_DELETABLE = timedelta(hours=48)
_UNCHANGED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


class Editing:
    def __init__(self, world: World, rooms: Rooms, shelf: Shelf, letters: Letters) -> None:
        self._world = world
        self._rooms = rooms
        self._shelf = shelf
        self._letters = letters

    def methods(self) -> dict[str, Method]:
        return {
            "editMessageText": self._text,
            "editMessageCaption": self._caption,
            "editMessageMedia": self._media,
            "editMessageReplyMarkup": self._markup,
            "deleteMessage": self._delete,
            "deleteMessages": self._delete_several,
            "setMessageReaction": self._react,
            "pinChatMessage": self._pin,
            "unpinChatMessage": self._pin,
        }

    async def _text(self, params: Params) -> MessageJson:
        message = self._own(params, "edit")
        text, entities = worded(params, "text")
        if not text:
            raise Refusal("message text is empty")
        if units(text) > 4096:
            raise Refusal("message is too long")
        if "text" not in message:
            raise Refusal("there is no text in the message to edit")
        changes = {"text": text, "entities": entities or None}
        return self._change(message, params, changes, {"text": text, "entities": entities})

    async def _caption(self, params: Params) -> MessageJson:
        message = self._own(params, "edit")
        text, entities = captioned(params)
        if not any(kind in message for kind in ("photo", "video", "document", "audio", "voice", "animation")):
            raise Refusal("there is no caption in the message to edit")
        changes: dict[str, Any] = {"caption": text or None, "caption_entities": entities or None}
        return self._change(message, params, changes, changes)

    async def _media(self, params: Params) -> MessageJson:
        message = self._own(params, "edit")
        media = params.mapping("media")
        if "type" not in media:
            raise Refusal("can't parse InputMedia JSON object")
        kind = str(media["type"])
        file = await self._shelf.taken(params, kind, str(media.get("media", "")))
        changes: dict[str, Any] = {kind: described(kind, file), "caption": media.get("caption"), "text": None}
        return self._change(
            message, params, changes, {**pictured(kind, file), "caption": media.get("caption")}
        )

    async def _markup(self, params: Params) -> MessageJson:
        return self._change(self._own(params, "edit"), params, {}, {})

    async def _delete(self, params: Params) -> bool:
        chat = self._rooms.reach(params.text("chat_id"))
        message = self._letters.find(chat["id"], params.integer("message_id"))
        if message is None:
            raise Refusal("message to delete not found")
        age = self._world.clock().timestamp() - message["date"]
        if age > _DELETABLE.total_seconds():
            raise Refusal("message can't be deleted for everyone")
        self._letters.drop(chat["id"], message["message_id"])
        self._world.chats.delete("telegram", chat["id"], message["message_id"])
        return True

    async def _delete_several(self, params: Params) -> bool:
        chat = self._rooms.reach(params.text("chat_id"))
        wanted = params.nested("message_ids")
        if not isinstance(wanted, list) or not 1 <= len(wanted) <= 100:
            raise Refusal("message identifiers are not specified, or too many of them")
        for message_id in wanted:
            self._letters.drop(chat["id"], int(message_id))
            self._world.chats.delete("telegram", chat["id"], message_id)
        return True

    async def _react(self, params: Params) -> bool:
        chat, message = self._any(params, "react")
        reactions = params.objects("reaction")
        emoji = str(reactions[0].get("emoji", "")) if reactions else ""
        self._world.chats.react("telegram", chat["id"], message["message_id"], emoji, HUB)
        return True

    async def _pin(self, params: Params) -> bool:
        self._any(params, "pin")
        return True

    def _any(self, params: Params, verb: str) -> tuple[MessageJson, MessageJson]:
        chat = self._rooms.reach(params.text("chat_id"))
        message = self._letters.find(chat["id"], params.integer("message_id"))
        if message is None:
            raise Refusal(f"message to {verb} not found")
        return chat, message

    def _own(self, params: Params, verb: str) -> MessageJson:
        if "inline_message_id" in params:
            raise Refusal("MESSAGE_ID_INVALID")
        message = self._any(params, verb)[1]
        if message["from"]["id"] != TELEGRAM_BOT_ID:
            raise Refusal("message can't be edited")
        return message

    def _change(
        self, message: MessageJson, params: Params, changes: MessageJson, shown: MessageJson
    ) -> MessageJson:
        """A keyboard that the call leaves out is taken away."""
        after = {**message, **changes, "reply_markup": keyboard(params)}
        after = {key: value for key, value in after.items() if value is not None}
        if after == message:
            raise Refusal(_UNCHANGED)
        after["edit_date"] = int(self._world.clock().timestamp())
        self._letters.keep(after)
        chat_id, message_id = message["chat"]["id"], message["message_id"]
        if seen := self._world.chats.find("telegram", chat_id, message_id):
            payload = {**seen.payload, **shown, "reply_markup": after.get("reply_markup")}
            payload = {key: value for key, value in payload.items() if value is not None}
            self._world.chats.edit("telegram", chat_id, message_id, payload)
        return after
