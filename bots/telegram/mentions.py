"""Whether the desk is meant in a group, and what was said to it without its name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from bots.telegram.chats import author_of, identifier, is_topic_root
from bots.telegram.fields import Raw, mapping, mappings, string

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]{3,40}))?(?=\s|$)")
_NAME = r"(?<![\w@/.])@([A-Za-z0-9_]{3,40})"
_MENTION = re.compile(_NAME)
_MENTION_LAST = re.compile(_NAME + r"\s*$")
_MAX_PAYLOAD = 64  # Source: core.telegram.org/bots/features#deep-linking, 2026-06


class Spoken(NamedTuple):
    """``payload``: what came with a deep link. ``addressed``: always True in one-to-one chats."""

    text: str
    payload: str
    addressed: bool


@dataclass(slots=True)
class OwnName:
    """How people call the bot. ``username`` has no "@" and is empty until Telegram told it: until
    then only replies, commands without a name, taps and mentions by id count as meant for us.
    ``user_id``: what Telegram calls us, where it is not the account (a server of one's own)."""

    account: str
    username: str = ""
    user_id: str = ""

    def introduce(self, me: Raw) -> None:
        """Takes what getMe says."""
        self.user_id = identifier(me.get("id"))
        self.username = string(me.get("username")) or self.username

    def learn(self, person: Raw) -> None:
        """Takes the name from a description of the bot, as replies and taps carry one."""
        if self.is_us(identifier(person.get("id"))) and person.get("username"):
            self.username = string(person.get("username"))

    def is_us(self, user_id: str) -> bool:
        """Whether it is the bot's own id."""
        return bool(user_id) and user_id in (self.account, self.user_id)

    def hear(self, text: str, message: Raw, *, group: bool) -> Spoken:
        command = _COMMAND.match(text)
        if command is not None:
            return self._command(command, text, group=group)
        named = any(self._is_named(match[1]) for match in _MENTION.finditer(text))
        addressed = not group or named or self._is_pointed_at(message)
        return Spoken(self._without_name(text) if named and group else text, "", addressed)

    def _command(self, command: re.Match[str], text: str, *, group: bool) -> Spoken:
        """``/cmd@otherbot`` is another bot's. ``/start`` may carry a link's payload, kept off the text."""
        if command[2] and not self._is_named(command[2]):
            return Spoken(text, "", not group)
        rest = text[command.end() :].strip()
        if command[1].casefold() == "start" and rest:
            return Spoken("/start", rest.split()[0][:_MAX_PAYLOAD], True)
        return Spoken(f"/{command[1]} {rest}".rstrip(), "", True)

    def _is_named(self, name: str) -> bool:
        return bool(self.username) and name.casefold() == self.username.casefold()

    def _is_pointed_at(self, message: Raw) -> bool:
        """A reply to a message of ours, or a mention by id."""
        replied = mapping(message.get("reply_to_message"))
        if self.is_us(author_of(replied)) and not is_topic_root(replied, message):
            return True
        entities = mappings(message.get("entities")) + mappings(message.get("caption_entities"))
        return any(self.is_us(identifier(mapping(entity.get("user")).get("id"))) for entity in entities)

    def _without_name(self, text: str) -> str:
        """``@ourbot find Meera`` says ``find Meera``; a name inside the sentence stays."""
        first = _MENTION.match(text.lstrip())
        if first is not None and self._is_named(first[1]):
            text = text.lstrip()[first.end() :].lstrip(" \t\n,:;")
        last = _MENTION_LAST.search(text)
        return text[: last.start()].rstrip() if last is not None and self._is_named(last[1]) else text
