"""The Bot API's methods about the bot itself: who it is, its webhook, its commands, chats, files."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from integrations.sandbox.credentials import TELEGRAM_BOT_ID
from integrations.sandbox.telegram.rooms import Rooms
from integrations.sandbox.telegram.sending import Method
from integrations.sandbox.telegram.shelf import DOWNLOAD_LIMIT, Shelf
from integrations.sandbox.telegram.updates import Updates
from integrations.sandbox.telegram.wire import Params, Refusal
from integrations.sandbox.world import World

_OPEN_TAPS = 500
_TAP_S = 15 * 60


class Taps:
    """Button presses that wait for answerCallbackQuery."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._open: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def open(self, chat: int) -> str:
        query_id = str(self._world.ids.number()) + self._world.ids.hexadecimal(length=6)
        self._open[query_id] = (self._world.clock().timestamp(), chat)
        if len(self._open) > _OPEN_TAPS:
            self._open.popitem(last=False)
        return query_id

    def answer(self, query_id: str, text: str, *, alert: bool) -> None:
        """The text shows for a moment. Raises Refusal: too old, or none at all."""
        since, chat = self._open.get(query_id, (0.0, 0))
        if not chat or self._world.clock().timestamp() - since > _TAP_S:
            raise Refusal("query is too old and response timeout expired or query ID is invalid")
        if len(text) > 200:
            raise Refusal("MESSAGE_TOO_LONG")
        if text:
            self._world.chats.emit("notice", "telegram", chat, text=text, alert=alert)


class Account:
    def __init__(self, world: World, rooms: Rooms, shelf: Shelf, updates: Updates, taps: Taps) -> None:
        self._world = world
        self._rooms = rooms
        self._shelf = shelf
        self._updates = updates
        self._taps = taps
        self._commands: dict[str, list[dict[str, Any]]] = {}

    def methods(self) -> dict[str, Method]:
        return {
            "getMe": self._me,
            "getUpdates": self._updates.poll,
            "getWebhookInfo": self._hook_info,
            "setMyCommands": self._set_commands,
            "getMyCommands": self._get_commands,
            "deleteMyCommands": self._delete_commands,
            "setMyDescription": self._accepted,
            "setMyShortDescription": self._accepted,
            "setChatMenuButton": self._accepted,
            "getChat": self._chat,
            "getChatMember": self._member,
            "getChatMemberCount": self._member_count,
            "leaveChat": self._leave,
            "getFile": self._file,
            "answerCallbackQuery": self._answer_tap,
        }

    async def _me(self, params: Params) -> dict[str, Any]:
        return {
            **self._rooms.bot(),
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }

    async def _hook_info(self, params: Params) -> dict[str, Any]:
        return self._updates.hook_info()

    async def _set_commands(self, params: Params) -> bool:
        commands = params.objects("commands")
        if len(commands) > 100:
            raise Refusal("BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            name = str(command.get("command", "")).removeprefix("/")
            if not 1 <= len(name) <= 32 or not name.replace("_", "").isalnum() or name != name.lower():
                raise Refusal("BOT_COMMAND_INVALID")
            if not 1 <= len(str(command.get("description", ""))) <= 256:
                raise Refusal("BOT_COMMAND_DESCRIPTION_INVALID")
        self._commands[_scope(params)] = commands
        return True

    async def _get_commands(self, params: Params) -> list[dict[str, Any]]:
        return self._commands.get(_scope(params), [])

    async def _delete_commands(self, params: Params) -> bool:
        self._commands.pop(_scope(params), None)
        return True

    async def _accepted(self, params: Params) -> bool:
        return True

    async def _chat(self, params: Params) -> dict[str, Any]:
        gifts = dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            True,
        )
        chat = self._rooms.reach(params.text("chat_id"))
        return {**chat, "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}

    async def _member(self, params: Params) -> dict[str, Any]:
        chat = self._rooms.reach(params.text("chat_id"))
        user_id = params.integer("user_id")
        if user_id == TELEGRAM_BOT_ID:
            return {"status": "member", "user": self._rooms.bot()}
        inside = [chat["id"]]
        if chat["id"] in self._rooms.groups:
            inside = [person.telegram for person in self._rooms.members(chat["id"])]
        try:
            user = self._rooms.user(user_id)
        except LookupError:
            raise Refusal("PARTICIPANT_ID_INVALID") from None
        return {"status": "member" if user_id in inside else "left", "user": user}

    async def _member_count(self, params: Params) -> int:
        chat = self._rooms.reach(params.text("chat_id"))
        return len(self._rooms.members(chat["id"])) + 1 if chat["id"] in self._rooms.groups else 2

    async def _leave(self, params: Params) -> bool:
        chat = self._rooms.reach(params.text("chat_id"))
        if chat["type"] == "private":
            raise Refusal("chat member status can't be changed in private chats")
        self._rooms.kicked.add(chat["id"])
        return True

    async def _file(self, params: Params) -> dict[str, Any]:
        file = self._shelf.by_id(params.text("file_id"))
        if file is None:
            raise Refusal("wrong file_id or the file is temporarily unavailable")
        if file.size > DOWNLOAD_LIMIT:
            raise Refusal("file is too big")
        return {
            "file_id": file.file_id,
            "file_unique_id": file.unique_id,
            "file_size": file.size,
            "file_path": file.path,
        }

    async def _answer_tap(self, params: Params) -> bool:
        self._taps.answer(
            params.text("callback_query_id"), params.text("text"), alert=params.flag("show_alert")
        )
        return True


def _scope(params: Params) -> str:
    return str(params.nested("scope") or "default") + params.text("language_code")
