"""A raw update to its meaning: the envelope it is stored under, and what a person did.

Works on the JSON as it came, never on the SDK's objects: those refuse updates that an older or
newer server writes, and one refused update would hold up every later one.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime

import orjson

from bots.telegram import chats
from bots.telegram.chats import identifier
from bots.telegram.content import attachments, shared_number, words
from bots.telegram.fields import Raw, integer, mapping, mappings, string
from bots.telegram.mentions import OwnName
from core.messages import Address, Attachment, Inbound, Lifecycle, LifecycleKind, Parsed
from core.ports import Clock, Envelope, EnvelopeKind, WebRequest

CHANNEL = "telegram"
_MESSAGES = (
    ("message", False),
    ("edited_message", True),
    ("channel_post", False),
    ("edited_channel_post", True),
)
# 2286-11-20: later than any real message, and datetime has room for it.
_LAST_SECOND = 9_999_999_999


@dataclass(slots=True)
class Reader:
    """Reads the updates of one bot. ``clock`` dates what Telegram does not: taps, and updates
    without a date."""

    own: OwnName
    clock: Clock

    def envelope(self, request: WebRequest) -> Envelope:
        """Never raises. What cannot be read is quarantined under a digest of its bytes."""
        try:
            update = _decoded(request.body)
        except ValueError:
            update = None
        return self.describe(update, request.body)

    def describe(self, update: object, raw: bytes) -> Envelope:
        """The envelope of one update that is already decoded. Never raises."""
        number = integer(update.get("update_id")) if isinstance(update, dict) else None
        if number is None or not isinstance(update, dict):
            digest = "sha256-" + hashlib.sha256(raw).hexdigest()
            return self._envelope(digest, "quarantined", Address(CHANNEL, self.own.account, ""))
        try:
            parsed = self.read(update)
        except ValueError:
            return self._envelope(str(number), "quarantined", Address(CHANNEL, self.own.account, ""))
        if isinstance(parsed, Inbound):
            return self._envelope(str(number), "turn", parsed.address)
        if isinstance(parsed, Lifecycle):
            return self._envelope(str(number), "lifecycle", parsed.address)
        return self._envelope(str(number), "ignored", Address(CHANNEL, self.own.account, ""))

    def parse(self, raw: bytes) -> Parsed:
        """What the update means; None when nothing is to be done. Raises ValueError only."""
        return self.read(chats.required(_decoded(raw), "update"))

    def read(self, update: Raw) -> Inbound | Lifecycle | None:
        """As ``parse``, for an update that is already decoded."""
        for name, edited in _MESSAGES:
            if name in update:
                return self._message(chats.required(update[name], name), update, edited=edited)
        if "callback_query" in update:
            return self._tap(chats.required(update["callback_query"], "callback_query"))
        if "message_reaction" in update:
            return self._reaction(chats.required(update["message_reaction"], "message_reaction"), update)
        for name in ("my_chat_member", "chat_member"):
            if name in update:
                return self._membership(chats.required(update[name], name), own=name == "my_chat_member")
        return None

    def _message(self, message: Raw, update: Raw, *, edited: bool) -> Inbound | Lifecycle | None:
        chat = chats.chat_of(message)
        self.own.learn(mapping(mapping(message.get("reply_to_message")).get("from")))
        service = self._service(message, chat)
        if service is not None:
            return service
        if self._is_nobodys(message) or (edited and chats.is_live_location(message)):
            return None
        text, files = words(message), attachments(message)
        return self._written(message, update, text, files, edited=edited) if text or files else None

    def _written(
        self, message: Raw, update: Raw, text: str, files: tuple[Attachment, ...], *, edited: bool
    ) -> Inbound:
        chat = chats.chat_of(message)
        sender, name = chats.sender_of(message, chat)
        group = chats.is_group(chat)
        spoken = self.own.hear(text, message, group=group)
        changed = message.get("edit_date") if edited else None
        number = shared_number(message, sender)
        return Inbound(
            external_id=identifier(message.get("message_id")) or _update_id("update", update),
            address=self._address(chat, message),
            sender=str(sender),
            text=spoken.text,
            sent_at=self._moment(message.get("date") if changed is None else changed),
            attachments=files,
            reply_to=chats.replied_to(message, chat),
            edited=edited,
            sender_name=name,
            aliases=(number,) if number else (),
            language=string(mapping(message.get("from")).get("language_code"), 35),
            group=group,
            addressed=spoken.addressed,
            album=_album(message),
            start_payload=spoken.payload,
        )

    def _tap(self, query: Raw) -> Inbound | None:
        """A pressed button. Telegram dates the message that holds the button, not the press."""
        message, token = mapping(query.get("message")), string(query.get("data"), 256)
        if not message or not token:
            return None
        chat, person = chats.chat_of(message), mapping(query.get("from"))
        sender = integer(person.get("id"))
        if sender is None:
            raise ValueError("a press without a person")
        self.own.learn(mapping(message.get("from")))
        return Inbound(
            external_id=string(query.get("id")) or identifier(query.get("id")),
            address=self._address(chat, message),
            sender=str(sender),
            text="",
            sent_at=self.clock(),
            choice=token,
            reply_to=identifier(message.get("message_id")) or None,
            sender_name=chats.name_of(person),
            language=string(person.get("language_code"), 35),
            group=chats.is_group(chat),
        )

    def _reaction(self, change: Raw, update: Raw) -> Inbound | None:
        """An added emoji. Whose message it is on is not said, so in groups it is not addressed."""
        before = {string(item.get("emoji"), 16) for item in mappings(change.get("old_reaction"))}
        now = [string(item.get("emoji"), 16) for item in mappings(change.get("new_reaction"))]
        added = [emoji for emoji in now if emoji and emoji not in before]
        chat, person = chats.chat_of(change), mapping(change.get("user"))
        actor = identifier(person.get("id")) or identifier(mapping(change.get("actor_chat")).get("id"))
        if not (added and actor) or self.own.is_us(actor) or person.get("is_bot") is True:
            return None
        group = chats.is_group(chat)
        return Inbound(
            external_id=_update_id("reaction", update),
            address=self._address(chat, {}),
            sender=actor,
            text="",
            sent_at=self._moment(change.get("date")),
            reply_to=identifier(change.get("message_id")) or None,
            sender_name=chats.name_of(person),
            language=string(person.get("language_code"), 35),
            group=group,
            addressed=not group,
            reaction=added[-1],
        )

    def _membership(self, change: Raw, *, own: bool) -> Lifecycle | None:
        """``own``: it is about the bot, which in a private chat means blocked or unblocked."""
        chat, after = chats.chat_of(change), mapping(change.get("new_chat_member"))
        was, now = chats.is_present(mapping(change.get("old_chat_member"))), chats.is_present(after)
        if now is None or was == now:
            return None
        here = self._address(chat, {})
        kind: LifecycleKind
        if not chats.is_group(chat):
            kind = "unblocked" if now else "blocked"
            return Lifecycle(kind, here, sender=chats.author_of(change) or here.chat)
        kind = "joined" if now else "left"
        member = [self.own.account] if own else self._members([mapping(after.get("user"))])
        return Lifecycle(kind, here, sender=member[0]) if member else None

    def _service(self, message: Raw, chat: Raw) -> Lifecycle | None:
        """A move of the group, or who came and went. The rest of several is in ``detail``."""
        here = self._address(chat, {})
        target, origin = (identifier(message.get(f"migrate_{way}_chat_id")) for way in ("to", "from"))
        if target:
            return Lifecycle("migrated", here, detail=target)
        if origin:
            return Lifecycle("migrated", Address(CHANNEL, self.own.account, origin), detail=here.chat)
        came = self._members(mappings(message.get("new_chat_members")))
        if came:
            return Lifecycle("joined", here, sender=came[0], detail=" ".join(came[1:]))
        went = self._members([mapping(message.get("left_chat_member"))])
        return Lifecycle("left", here, sender=went[0]) if went else None

    def _members(self, people: list[Raw]) -> list[str]:
        """The ids of people and of the desk itself; other bots are nobody's concern."""
        ids = ((identifier(person.get("id")), person.get("is_bot") is True) for person in people)
        return [member for member, bot in ids if member and (not bot or self.own.is_us(member))]

    def _is_nobodys(self, message: Raw) -> bool:
        """No person wrote it: our own message, another bot's, or a channel's post copied here."""
        person = mapping(message.get("from"))
        author = identifier(person.get("id"))
        if message.get("is_automatic_forward") is True:
            return True
        if person.get("is_bot") is True:
            return author not in chats.STAND_INS
        return self.own.is_us(author) and "is_bot" not in person

    def _address(self, chat: Raw, message: Raw) -> Address:
        thread = chats.thread_of(chat, message)
        return Address(CHANNEL, self.own.account, identifier(chat.get("id")), thread)

    def _moment(self, seconds: object) -> datetime:
        """Telegram dates in whole seconds; 0 stands for a message that is no longer accessible."""
        when = integer(seconds)
        if when is None or not 0 < when <= _LAST_SECOND:
            return self.clock()
        return datetime.fromtimestamp(when, UTC)

    def _envelope(self, provider_id: str, kind: EnvelopeKind, address: Address) -> Envelope:
        return Envelope(self.own.account, provider_id, kind, address.conversation)


def _decoded(raw: bytes) -> object:
    """The JSON of a body. Control characters inside strings are let through, to be stripped later."""
    try:
        try:
            return orjson.loads(raw)  # a third of the time
        except orjson.JSONDecodeError:
            return json.loads(raw.decode("utf-8", "replace"), strict=False)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _update_id(kind: str, update: Raw) -> str:
    return f"{kind}-{identifier(update.get('update_id'))}"


def _album(message: Raw) -> str:
    album = message.get("media_group_id")
    return string(album, 64) or identifier(album)
