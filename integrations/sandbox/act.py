"""Acts of a persona, as the page names them, turned into what that person does in the app."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Awaitable, Callable
from typing import Any

from integrations.sandbox.errors import NotPossible
from integrations.sandbox.mail.letters import Letters
from integrations.sandbox.settings import Persona
from integrations.sandbox.slack.users import MENTION, Slack
from integrations.sandbox.telegram.users import Telegram
from integrations.sandbox.twilio.users import Twilio
from integrations.sandbox.world import World

Act = dict[str, Any]
Doing = Callable[[Persona, Act], Awaitable[Any]]
_FILE_BYTES = 16 * 2**20


class Actors:
    """Takes an act as JSON. Raises NotPossible with words for the page."""

    def __init__(
        self, world: World, telegram: Telegram, slack: Slack, twilio: Twilio, letters: Letters
    ) -> None:
        self._world = world
        self._telegram = telegram
        self._slack = slack
        self._twilio = twilio
        self._doings: dict[str, dict[str, Doing]] = {
            "telegram": self._on_telegram(telegram),
            "slack": self._on_slack(slack),
            "whatsapp": self._on_whatsapp(twilio),
            "sms": {"text": lambda p, a: twilio.text(f"sms:{p.sms}", _text(a, "text"))},
            "email": {
                "tap": lambda p, a: letters.press(p.email, _text(a, "message"), _text(a, "token")),
                "unsubscribe": lambda p, a: letters.unsubscribe(p.email, _text(a, "message")),
            },
        }

    def _on_telegram(self, telegram: Telegram) -> dict[str, Doing]:
        return {
            "text": self._telegram_text,
            "start": lambda p, a: telegram.start(p.telegram, _text(a, "payload")),
            "tap": lambda p, a: telegram.tap(
                p.telegram, _number(a, "message"), _text(a, "token"), chat=_chat(a)
            ),
            "pick": lambda p, a: telegram.tap(
                p.telegram, _number(a, "message"), _text(a, "token"), chat=_chat(a)
            ),
            "file": lambda p, a: telegram.file(
                p.telegram, *_file(a), caption=_text(a, "caption"), chat=_chat(a)
            ),
            "location": lambda p, a: telegram.location(p.telegram, *_place(a), chat=_chat(a)),
            "edit": lambda p, a: telegram.edit(
                p.telegram, _number(a, "message"), _text(a, "text"), chat=_chat(a)
            ),
            "delete": lambda p, a: telegram.delete(p.telegram, _number(a, "message"), chat=_chat(a)),
            "reaction": lambda p, a: telegram.react(
                p.telegram, _number(a, "message"), _text(a, "emoji"), chat=_chat(a)
            ),
            "block": lambda p, a: telegram.block(p.telegram),
            "unblock": lambda p, a: telegram.unblock(p.telegram),
        }

    def _on_slack(self, slack: Slack) -> dict[str, Doing]:
        return {
            "text": self._slack_text,
            "tap": lambda p, a: slack.press(p.slack, _room(a), _text(a, "message"), _text(a, "token")),
            "pick": lambda p, a: slack.pick(p.slack, _room(a), _text(a, "message"), _text(a, "token")),
            "file": lambda p, a: slack.file(
                p.slack,
                _room(a),
                *_file(a),
                caption=_text(a, "caption"),
                thread=_text(a, "thread") or None,
            ),
            "edit": lambda p, a: slack.edit(
                p.slack, _room(a), _text(a, "message"), self._mentions(_text(a, "text"))
            ),
            "delete": lambda p, a: slack.delete(p.slack, _room(a), _text(a, "message")),
            "reaction": lambda p, a: slack.react(p.slack, _room(a), _text(a, "message"), _text(a, "emoji")),
            "submit": self._slack_submit,
            "close": lambda p, a: slack.close_view(p.slack),
        }

    def _on_whatsapp(self, twilio: Twilio) -> dict[str, Doing]:
        return {
            "text": lambda p, a: twilio.text(p.whatsapp, _text(a, "text"), reply_to=_text(a, "reply_to")),
            "tap": lambda p, a: twilio.quick_reply(
                p.whatsapp, _text(a, "message"), _text(a, "token"), _text(a, "label")
            ),
            "pick": lambda p, a: twilio.pick(
                p.whatsapp, _text(a, "message"), _text(a, "token"), _text(a, "label")
            ),
            "file": lambda p, a: twilio.media(p.whatsapp, *_file(a), caption=_text(a, "caption")),
            "location": lambda p, a: twilio.location(p.whatsapp, *_place(a)),
            "edit": lambda p, a: twilio.edit(p.whatsapp, _text(a, "message"), _text(a, "text")),
            "delete": lambda p, a: twilio.delete(p.whatsapp, _text(a, "message")),
            "reaction": lambda p, a: twilio.react(p.whatsapp, _text(a, "message"), _text(a, "emoji")),
            "block": self._whatsapp_block,
            "unblock": self._whatsapp_unblock,
        }

    async def perform(self, act: Act) -> None:
        persona = self._world.people.by_id(_text(act, "as"))
        if persona is None:
            raise NotPossible("nobody here goes by that name")
        app, kind = _text(act, "app"), _text(act, "kind")
        doings = self._doings.get(app)
        if doings is None:
            raise NotPossible(f"there is no app called {app or 'nothing'}")
        if not getattr(persona, app):
            raise NotPossible(f"{persona.name} is not on {app.title()}")
        doing = doings.get(kind)
        if doing is None:
            raise NotPossible(f"{app.title()} does not offer that: {kind or 'nothing'}")
        if kind == "text" and not _text(act, "text").strip():
            raise NotPossible("there is nothing written")
        await doing(persona, act)

    async def _telegram_text(self, person: Persona, act: Act) -> None:
        reply_to = _number(act, "reply_to") if act.get("reply_to") else None
        await self._telegram.text(person.telegram, _text(act, "text"), chat=_chat(act), reply_to=reply_to)

    async def _slack_text(self, person: Persona, act: Act) -> None:
        text = _text(act, "text")
        if text.startswith("/"):
            command, _, rest = text.partition(" ")
            if command not in self._world.settings.slash_commands:
                raise NotPossible(f"{command} is not a valid command")
            await self._slack.slash(person.slack, _room(act), command, rest)
            return
        thread = _text(act, "thread") or None
        await self._slack.message(person.slack, _room(act), self._mentions(text), thread)

    async def _slack_submit(self, person: Persona, act: Act) -> None:
        values = act.get("values")
        if not isinstance(values, dict):
            raise NotPossible("the form is empty")
        errors = await self._slack.submit_view(person.slack, values, view_id=_text(act, "view"))
        if errors:
            raise NotPossible(" · ".join(errors.values()))

    async def _whatsapp_block(self, person: Persona, act: Act) -> None:
        self._twilio.block(person.whatsapp)

    async def _whatsapp_unblock(self, person: Persona, act: Act) -> None:
        self._twilio.unblock(person.whatsapp)

    def _mentions(self, text: str) -> str:
        """``@name`` as typed becomes Slack's mention; the desk goes by its name or its first word."""
        hub = self._world.settings.hub_name
        names = {hub: MENTION, hub.partition(" ")[0]: MENTION, "castmatch": MENTION}
        for person in self._world.people.all:
            if person.slack:
                names.setdefault(person.name, f"<@{person.slack}>")
        ordered = sorted(names, key=len, reverse=True)
        pattern = re.compile(rf"@({'|'.join(map(re.escape, ordered))})\b", re.IGNORECASE)
        folded = {name.casefold(): token for name, token in names.items()}
        return pattern.sub(lambda match: folded[match[1].casefold()], text)


def _text(act: Act, name: str) -> str:
    value = act.get(name)
    return "" if value is None else str(value)


def _number(act: Act, name: str) -> int:
    try:
        return int(_text(act, name))
    except ValueError:
        raise NotPossible(f"{name} must be a number") from None


def _chat(act: Act) -> int | None:
    """A Telegram chat; none means the private one."""
    return _number(act, "chat") if act.get("chat") else None


def _room(act: Act) -> str:
    return _text(act, "chat")


def _place(act: Act) -> tuple[float, float, str]:
    try:
        latitude, longitude = float(_text(act, "latitude")), float(_text(act, "longitude"))
    except ValueError:
        raise NotPossible("a place needs latitude and longitude") from None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise NotPossible("that place is not on Earth")
    return latitude, longitude, _text(act, "label")


def _file(act: Act) -> tuple[str, str, bytes]:
    try:
        data = base64.b64decode(_text(act, "data_base64"), validate=True)
    except binascii.Error:
        raise NotPossible("the file did not arrive whole") from None
    if not data:
        raise NotPossible("the file is empty")
    if len(data) > _FILE_BYTES:
        raise NotPossible("the file is larger than 16 MB")
    return _text(act, "name") or "file", _text(act, "mime") or "application/octet-stream", data
