"""The Bot API's ``send...`` methods: what the desk writes into a chat."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import Any

from integrations.sandbox.chats import HUB
from integrations.sandbox.telegram.entities import Entity, formatted, recognised, units
from integrations.sandbox.telegram.markup import keyboard
from integrations.sandbox.telegram.rooms import Rooms
from integrations.sandbox.telegram.shelf import Shelf, described, pictured
from integrations.sandbox.telegram.wire import Params, Refusal
from integrations.sandbox.world import World

MessageJson = dict[str, Any]
Method = Callable[[Params], Awaitable[Any]]
_TEXT_UNITS = 4096
_CAPTION_UNITS = 1024
_TYPING_S = 5.0
_KEPT = 4_000
_MEDIA = ("photo", "document", "video", "voice", "audio", "animation", "sticker")


class Letters:
    """The messages that exist in Telegram's eyes, by chat and id; the oldest are forgotten."""

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[int, int], MessageJson] = OrderedDict()

    def keep(self, message: MessageJson) -> None:
        self._held[message["chat"]["id"], message["message_id"]] = message
        if len(self._held) > _KEPT:
            self._held.popitem(last=False)

    def find(self, chat_id: int, message_id: int) -> MessageJson | None:
        return self._held.get((chat_id, message_id))

    def drop(self, chat_id: int, message_id: int) -> None:
        self._held.pop((chat_id, message_id), None)

    def clear(self) -> None:
        self._held.clear()


class Sending:
    def __init__(self, world: World, rooms: Rooms, shelf: Shelf, letters: Letters) -> None:
        self._world = world
        self._rooms = rooms
        self._shelf = shelf
        self._letters = letters

    def methods(self) -> dict[str, Method]:
        return {
            "sendMessage": self._text,
            **{f"send{kind.title()}": self._media(kind) for kind in _MEDIA},
            "sendMediaGroup": self._album,
            "sendLocation": self._location,
            "sendVenue": self._venue,
            "sendContact": self._contact,
            "sendChatAction": self._action,
            "sendMessageDraft": self._draft,
        }

    async def _text(self, params: Params) -> MessageJson:
        chat = self._rooms.reach(params.text("chat_id"))
        text, entities = worded(params, "text")
        if not text:
            raise Refusal("message text is empty")
        if units(text) > _TEXT_UNITS:
            raise Refusal("message is too long")
        content: MessageJson = {"text": text, **({"entities": entities} if entities else {})}
        return self._post("sendMessage", chat, params, content, {"text": text, "entities": entities})

    def _media(self, kind: str) -> Method:
        async def send(params: Params) -> MessageJson:
            chat = self._rooms.reach(params.text("chat_id"))
            caption = captioned(params)
            file = await self._shelf.taken(params, kind)
            content = {kind: described(kind, file), **_worded_caption(caption)}
            shown = {**pictured(kind, file), **_worded_caption(caption)}
            return self._post(f"send{kind.title()}", chat, params, content, shown)

        return send

    async def _album(self, params: Params) -> list[MessageJson]:
        chat = self._rooms.reach(params.text("chat_id"))
        items = params.objects("media")
        if not 2 <= len(items) <= 10:
            few = "too few" if len(items) < 2 else "too many"
            raise Refusal(f"{few} messages to send as an album")
        prepared = []
        for item in items:
            kind = str(item.get("type", ""))
            if kind not in ("photo", "video", "document", "audio"):
                raise Refusal(f'type "{kind}" of an InputMedia is not supported')
            caption = formatted(
                str(item.get("caption") or ""),
                str(item.get("parse_mode") or ""),
                item.get("caption_entities"),
            )
            _check_caption(caption[0])
            prepared.append(
                (kind, await self._shelf.taken(params, kind, str(item.get("media", ""))), caption)
            )
        group = self._world.ids.hexadecimal(length=16)
        sent = []
        for kind, file, caption in prepared:
            content = {kind: described(kind, file), "media_group_id": group, **_worded_caption(caption)}
            shown = {**pictured(kind, file), "media_group_id": group, **_worded_caption(caption)}
            sent.append(self._post("sendMediaGroup", chat, params, content, shown))
        return sent

    async def _location(self, params: Params) -> MessageJson:
        chat = self._rooms.reach(params.text("chat_id"))
        place = {"latitude": params.number("latitude"), "longitude": params.number("longitude")}
        return self._post("sendLocation", chat, params, {"location": place}, {"location": place})

    async def _venue(self, params: Params) -> MessageJson:
        chat = self._rooms.reach(params.text("chat_id"))
        place = {"latitude": params.number("latitude"), "longitude": params.number("longitude")}
        venue = {"location": place, "title": params.text("title"), "address": params.text("address")}
        content = {"location": place, "venue": venue}
        return self._post("sendVenue", chat, params, content, content)

    async def _contact(self, params: Params) -> MessageJson:
        chat = self._rooms.reach(params.text("chat_id"))
        contact = {"phone_number": params.text("phone_number"), "first_name": params.text("first_name")}
        return self._post("sendContact", chat, params, {"contact": contact}, {"contact": contact})

    async def _action(self, params: Params) -> bool:
        chat = self._rooms.reach(params.text("chat_id"))
        action = params.text("action")
        if not action:
            raise Refusal("wrong parameter action in request")
        self._world.chats.typing("telegram", chat["id"], 0 if action == "cancel" else _TYPING_S)
        return True

    async def _draft(self, params: Params) -> bool:
        chat = self._rooms.reach(params.text("chat_id"))
        if chat["type"] != "private":
            raise Refusal("drafts can be sent to private chats only")
        self._world.chats.typing("telegram", chat["id"], _TYPING_S)
        return True

    def _post(
        self, method: str, chat: MessageJson, params: Params, content: MessageJson, shown: MessageJson
    ) -> MessageJson:
        markup = keyboard(params)
        message: MessageJson = {
            "message_id": self._world.ids.number(),
            "from": self._rooms.bot(),
            "chat": chat,
            "date": int(self._world.clock().timestamp()),
            **self._reply(chat, params),
            **content,
        }
        if markup and "inline_keyboard" in markup:
            message["reply_markup"] = markup
        self._letters.keep(message)
        payload = {**params.as_json(), **shown, "method": method}
        for name in ("parse_mode", "caption_parse_mode", "media"):
            payload.pop(name, None)
        self._world.chats.add("telegram", chat["id"], message["message_id"], HUB, payload)
        return message

    def _reply(self, chat: MessageJson, params: Params) -> MessageJson:
        options = params.mapping("reply_parameters")
        wanted = options.get("message_id") or params.integer("reply_to_message_id")
        if not wanted:
            return {}
        message = self._letters.find(chat["id"], int(wanted))
        if message is None:
            if options.get("allow_sending_without_reply") or params.flag("allow_sending_without_reply"):
                return {}
            raise Refusal("message to be replied not found")
        quoted = {key: value for key, value in message.items() if key != "reply_to_message"}
        return {"reply_to_message": quoted}


def worded(params: Params, name: str) -> tuple[str, list[Entity]]:
    """The plain text of a call and its entities. Raises Refusal."""
    given = params.objects("entities" if name == "text" else "caption_entities")
    text, entities = formatted(params.text(name), params.text("parse_mode"), given)
    return text, entities or recognised(text)


def captioned(params: Params) -> tuple[str, list[Entity]]:
    caption = worded(params, "caption")
    _check_caption(caption[0])
    return caption


def _check_caption(text: str) -> None:
    if units(text) > _CAPTION_UNITS:
        raise Refusal("message caption is too long")


def _worded_caption(caption: tuple[str, list[Entity]]) -> MessageJson:
    text, entities = caption
    if not text:
        return {}
    return {"caption": text, **({"caption_entities": entities} if entities else {})}
