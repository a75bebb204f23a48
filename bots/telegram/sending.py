"""From a rendered payload to the call for one chat, and what to try when it is refused. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bots.telegram.failures import Refusal
from bots.telegram.fields import mapping
from bots.telegram.render import MAX_CAPTION
from bots.telegram.styled import units
from core.errors import Undeliverable
from core.messages import Address
from core.ports import Payload

# What editMessageMedia can put into a message, by the method that would have sent it.
_MEDIA = {
    "sendPhoto": "photo",
    "sendVideo": "video",
    "sendAudio": "audio",
    "sendDocument": "document",
}
_SENDS = frozenset(
    {*_MEDIA, "sendMessage", "sendVoice", "sendSticker", "sendLocation", "sendVenue", "sendContact"}
)


@dataclass(frozen=True, slots=True)
class Sending:
    """One call, and what is left to fall back to: each fallback is used up by being taken."""

    method: str
    args: Mapping[str, Any]
    instead: Payload | None = None
    edits: int | None = None

    @property
    def is_group(self) -> bool:
        """Groups and channels have negative ids, or are called by name."""
        return not str(self.args.get("chat_id")).isdecimal()

    @property
    def fetches(self) -> bool:
        """Telegram fetches a file before it answers."""
        return self.instead is not None


def sending(payload: Payload, address: Address, edits: str | None) -> Sending:
    """The call that puts ``payload`` into the chat of ``address``, as an edit where that is possible.

    Raises Undeliverable for a payload that ``render`` did not make.
    """
    method, args = payload.get("method"), payload.get("args")
    if method not in _SENDS or not isinstance(args, Mapping):
        raise Undeliverable("telegram payload", reason="bad_request")
    chat = str(payload.get("to") or address.chat)
    where: dict[str, Any] = {"chat_id": int(chat) if chat.removeprefix("-").isdecimal() else chat}
    instead = payload.get("instead")
    fallback = instead if isinstance(instead, Mapping) else None
    if edits and edits.isdecimal() and (method == "sendMessage" or method in _MEDIA):
        return _edit(Sending(method, {**where, **args}, fallback), int(edits))
    if address.thread.isdecimal() and chat == address.chat:
        where["message_thread_id"] = int(address.thread)
    return Sending(method, {**where, **args}, fallback)


def next_try(refused: Sending, refusal: Refusal) -> Sending | None:
    """Another call that says the same, when ``refusal`` is about the form and not about the chat."""
    if refusal.status != 400:
        return None
    args = dict(refused.args)
    if "message_thread_id" in args and refusal.mentions(
        "thread not found", "topic_deleted", "topic_id_invalid"
    ):
        del args["message_thread_id"]
        return replace(refused, args=args)
    if refused.instead is not None and refusal.cannot_fetch:
        return _fallen_back(refused, refused.instead)
    if refused.method == "editMessageText" and refusal.mentions("there is no text in the message"):
        return _as_caption(refused)
    if refusal.mentions("wrong http url", "button_url_invalid"):
        return _without_links(refused)
    return None


def _edit(sent: Sending, message_id: int) -> Sending:
    args = {**sent.args, "message_id": message_id}
    if sent.method == "sendMessage":
        return replace(sent, method="editMessageText", args=args, edits=message_id)
    field = _MEDIA[sent.method]
    media = {"type": field, "media": args.pop(field)}
    media |= {name: args.pop(name) for name in ("caption", "caption_entities") if name in args}
    return replace(sent, method="editMessageMedia", args={**args, "media": media}, edits=message_id)


def _fallen_back(refused: Sending, instead: Payload) -> Sending:
    """The text in place of the file. A message that was to be edited keeps its place."""
    kept = {name: refused.args[name] for name in ("chat_id", "message_thread_id") if name in refused.args}
    plain = Sending(str(instead["method"]), {**kept, **mapping(instead["args"])})
    return plain if refused.edits is None else _edit(plain, refused.edits)


def _as_caption(refused: Sending) -> Sending:
    """The message to edit is a picture. What is too long for its caption becomes a new message."""
    args = {name: value for name, value in refused.args.items() if name != "link_preview_options"}
    if units(str(args["text"])) > MAX_CAPTION:
        args.pop("message_id")
        return Sending("sendMessage", {**args, "link_preview_options": {"is_disabled": True}})
    args["caption"] = args.pop("text")
    if "entities" in args:
        args["caption_entities"] = args.pop("entities")
    return replace(refused, method="editMessageCaption", args=args)


def _without_links(refused: Sending) -> Sending | None:
    """Link buttons that Telegram does not accept (a host it cannot see), as lines of the text."""
    markup = mapping(refused.args.get("reply_markup"))
    rows = markup.get("inline_keyboard") or []
    links = [button for row in rows for button in row if "url" in button]
    field = next((name for name in ("text", "caption") if name in refused.args), "")
    if not links or not field:
        return None
    lines = "\n".join(f"{button['text']}: {button['url']}" for button in links)
    kept = [[button for button in row if "url" not in button] for row in rows]
    args = {
        **refused.args,
        field: f"{refused.args[field]}\n\n{lines}",
        "reply_markup": {"inline_keyboard": [row for row in kept if row]},
    }
    return replace(refused, args=args)
