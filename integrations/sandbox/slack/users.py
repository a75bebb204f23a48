"""What people do in Slack: each act becomes the events or the interaction that Slack would send."""

from __future__ import annotations

import json
from typing import Any

from integrations.sandbox.credentials import (
    SLACK_APP_ID,
    SLACK_BOT_USER_ID,
    SLACK_TEAM_ID,
)
from integrations.sandbox.errors import NotPossible
from integrations.sandbox.journal import Entry
from integrations.sandbox.postman import Reply
from integrations.sandbox.settings import Persona
from integrations.sandbox.slack import blocks as kit
from integrations.sandbox.slack.api import SlackApi
from integrations.sandbox.slack.deliveries import VERIFICATION_TOKEN
from integrations.sandbox.slack.forms import filled
from integrations.sandbox.slack.posts import Post, shown_file
from integrations.sandbox.slack.reading import emoji_name, emoji_picture
from integrations.sandbox.slack.typed import client_id, escaped, rich
from integrations.sandbox.slack.workspace import DOMAIN, Channel, dm_of, handle
from integrations.sandbox.world import World

MENTION = f"<@{SLACK_BOT_USER_ID}>"


class Slack:
    """The app. ``user`` is a persona's Slack id; ``channel`` a channel's id, or empty for the
    direct messages with the desk. An act is over when the hub answered the first delivery.

    Every act raises NotPossible when that person cannot do it.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self.api = SlackApi(world)

    async def message(self, user: str, channel: str, text: str, thread: str | None = None) -> str:
        """Returns the ts. ``text``: as typed; mentions in Slack's own ``<@U...>`` are kept. One that
        mentions the desk in a channel is reported twice: as a message and as a mention."""
        return await self._say(user, channel, escaped(text), thread, {})

    async def file(
        self, user: str, channel: str, name: str, mime: str, data: bytes, *, caption: str = "",
        thread: str | None = None,
    ) -> str:  # fmt: skip
        """Share a file; returns the ts of its message."""
        self._who(user)
        ids = self._world.ids
        stored = self._world.media.put(data, name=name, mime=mime, file_id=ids.capital("F"))
        described = self.api.files.described(stored, user)
        extra = {"files": [described], "upload": False, "display_as_bot": False, "subtype": "file_share"}
        return await self._say(user, channel, escaped(caption), thread, extra, [shown_file(described)])

    async def edit(self, user: str, channel: str, ts: str, text: str) -> None:
        room = self._room(user, channel)
        before = self._own(user, room, ts)
        now = self.api.stamps.next()
        typed = escaped(text)
        after = {
            **before,
            "text": typed,
            "blocks": rich(typed, self._world.ids),
            "edited": {"user": user, "ts": now},
        }
        self.api.posts.keep(room.id, after)
        self._world.chats.edit("slack", room.id, ts, {"text": typed})
        event = {
            "type": "message",
            "subtype": "message_changed",
            "message": {**after, "source_team": SLACK_TEAM_ID, "user_team": SLACK_TEAM_ID},
            "previous_message": before,
            "channel": room.id,
            "hidden": True,
            "ts": now,
            "event_ts": now,
            "channel_type": room.kind,
        }
        await self._tell(event, room)

    async def delete(self, user: str, channel: str, ts: str) -> None:
        room = self._room(user, channel)
        before = self._own(user, room, ts)
        self.api.posts.drop(room.id, ts)
        self._world.chats.delete("slack", room.id, ts)
        now = self.api.stamps.next()
        event = {
            "type": "message",
            "subtype": "message_deleted",
            "previous_message": before,
            "channel": room.id,
            "hidden": True,
            "deleted_ts": ts,
            "ts": now,
            "event_ts": now,
            "channel_type": room.kind,
        }
        await self._tell(event, room)

    async def press(self, user: str, channel: str, message_ts: str, token: str) -> Reply:
        """Press a button, found by its value or its action_id."""
        room = self._room(user, channel)
        post = self._seen(user, room, message_ts)
        for block, element in _elements(post):
            if element.get("type") == "button" and token in (element.get("value"), element.get("action_id")):
                names: tuple[str, ...] = ("action_id", "text", "value", "style")
                action = {name: element[name] for name in names if name in element}
                label = str(element["text"]["text"])
                return await self._act(user, room, post, label, {**action, "type": "button"}, block)
        raise NotPossible("that message has no such button")

    async def pick(self, user: str, channel: str, message_ts: str, token: str) -> Reply:
        """Pick an option of a menu, found by its value."""
        room = self._room(user, channel)
        post = self._seen(user, room, message_ts)
        for block, element in _elements(post):
            for option in kit.options(element):
                if option.get("value") != token:
                    continue
                kind = element["type"]
                many = kind.startswith("multi_") or kind == "checkboxes"
                chosen = {"selected_options": [option]} if many else {"selected_option": option}
                action = {"type": kind, "action_id": element["action_id"], **chosen}
                if "placeholder" in element:
                    action["placeholder"] = element["placeholder"]
                return await self._act(user, room, post, str(option["text"]["text"]), action, block)
        raise NotPossible("that message has no such option")

    async def slash(self, user: str, channel: str, command: str, text: str = "") -> Reply:
        """A slash command; what the hub answers at once is shown to this person alone."""
        person, room = self._who(user), self._room(user, channel)
        fields = {
            "token": VERIFICATION_TOKEN,
            "team_id": SLACK_TEAM_ID,
            "team_domain": DOMAIN,
            "channel_id": room.id,
            "channel_name": room.name or "directmessage",
            "user_id": user,
            "user_name": handle(person),
            "command": command,
            "text": escaped(text),
            "api_app_id": SLACK_APP_ID,
            "is_enterprise_install": "false",
            "response_url": self.api.response_url(room.id, "", user),
            "trigger_id": self.api.views.trigger(user),
        }
        reply = await self.api.deliveries.command(fields)
        if not reply.ok:
            self._complain(person, room, f"{command} failed with the error “operation_timeout”")
        elif answer := _answer(reply):
            await self.api.posts.respond((room.id, "", user), answer)
        return reply

    async def submit_view(self, user: str, values: dict[str, Any], *, view_id: str = "") -> dict[str, str]:
        """Send the open modal. ``values``: by block_id or action_id; a text, an option's value, a list
        of them, or a whole state object. Returns the errors that the hub shows, by block."""
        person = self._who(user)
        view = self.api.views.find(view_id) if view_id else self.api.views.of(user)
        if view is None:
            raise NotPossible("no form is open")
        sent = {**view, "state": {"values": filled(view["blocks"], values)}}
        payload = {
            "type": "view_submission",
            "team": _TEAM,
            "user": self._user(person),
            "api_app_id": SLACK_APP_ID,
            "token": VERIFICATION_TOKEN,
            "trigger_id": self.api.views.trigger(user),
            "view": sent,
            "response_urls": [],
            "is_enterprise_install": False,
            "enterprise": None,
        }
        reply = await self.api.deliveries.interact("view_submission", payload, user)
        if not reply.ok:
            return {"": "We had some trouble connecting. Try again?"}
        return self.api.views.answered(user, view, _answer(reply))

    async def close_view(self, user: str) -> None:
        """Cancel the open modal; reported only if the view asked for it."""
        person = self._who(user)
        view = self.api.views.of(user)
        if view is None:
            raise NotPossible("no form is open")
        self.api.views.close(user, view)
        if view["notify_on_close"]:
            payload = {
                "type": "view_closed",
                "team": _TEAM,
                "user": self._user(person),
                "api_app_id": SLACK_APP_ID,
                "token": VERIFICATION_TOKEN,
                "view": view,
                "is_cleared": False,
                "is_enterprise_install": False,
                "enterprise": None,
            }
            await self.api.deliveries.interact("view_closed", payload, user)

    async def react(self, user: str, channel: str, ts: str, emoji: str, *, take_back: bool = False) -> None:
        room, person = self._room(user, channel), self._who(user)
        post = self.api.posts.find(room.id, ts)
        if post is None:
            raise NotPossible("that message is gone")
        name = emoji_name(emoji)
        if take_back:
            self.api.reading.unreact(room.id, post, name, user)
            self._world.chats.unreact("slack", room.id, ts, emoji_picture(name), person.id)
        else:
            self.api.reading.react(room.id, post, name, user)
            self._world.chats.react("slack", room.id, ts, emoji_picture(name), person.id)
        event = {
            "type": "reaction_removed" if take_back else "reaction_added",
            "user": user,
            "reaction": name,
            "item": {"type": "message", "channel": room.id, "ts": ts},
            "item_user": post["user"],
            "event_ts": self.api.stamps.next(),
        }
        await self._tell(event, room)

    async def invite(self, user: str, channel: str) -> None:
        """Bring the desk into a channel."""
        room = self._room(user, channel)
        room.has_bot = True
        event = {
            "type": "member_joined_channel",
            "user": SLACK_BOT_USER_ID,
            "channel": room.id,
            "channel_type": "G" if room.kind == "group" else "C",
            "team": SLACK_TEAM_ID,
            "inviter": user,
            "event_ts": self.api.stamps.next(),
        }
        await self._tell(event, room)

    async def verify_url(self, challenge: str = "sandbox-challenge") -> Reply:
        return await self.api.deliveries.verify_url(challenge)

    async def redeliver(self, entry: Entry) -> None:
        """Send a journal entry again, with its own ids and a fresh signature."""
        request = entry.request
        if "envelope" in request:
            await self.api.deliveries.resend(request["envelope"], entry.chat)
        elif "payload" in request:
            await self.api.deliveries.interact(entry.method, request["payload"], entry.chat)
        else:
            await self.api.deliveries.command(request["command"])

    async def _say(
        self, user: str, channel: str, text: str, thread: str | None, extra: dict[str, Any],
        files: list[dict[str, Any]] | None = None,
    ) -> str:  # fmt: skip
        person, room = self._who(user), self._room(user, channel)
        ts = self.api.stamps.next()
        post: Post = {
            "type": "message",
            "user": user,
            "ts": ts,
            "client_msg_id": client_id(self._world.ids),
            "text": text,
            "team": SLACK_TEAM_ID,
            "blocks": rich(text, self._world.ids),
            **extra,
        }
        if thread:
            parent = self.api.posts.find(room.id, thread)
            post |= {"thread_ts": thread, **({"parent_user_id": parent["user"]} if parent else {})}
        self.api.posts.keep(room.id, post)
        shown = {"text": text, **({"files": files} if files else {})}
        self._world.chats.add("slack", room.id, ts, person.id, shown, thread=thread)
        event = {**post, "channel": room.id, "event_ts": ts}
        await self._tell({**event, "channel_type": room.kind}, room)
        if MENTION in text and room.kind != "im":
            await self._tell({**event, "type": "app_mention"}, room)
        return ts

    async def _tell(self, event: dict[str, Any], room: Channel) -> None:
        """An app hears nothing of channels that it is not in."""
        if room.has_bot:
            await self.api.deliveries.event(event, room.id)

    async def _act(
        self, user: str, room: Channel, post: Post, label: str, action: dict[str, Any], block: dict[str, Any]
    ) -> Reply:
        person, ts = self._who(user), str(post["ts"])
        whispered = bool(post.get("is_ephemeral"))
        container = {"type": "message", "message_ts": ts, "channel_id": room.id, "is_ephemeral": whispered}
        if "thread_ts" in post:
            container["thread_ts"] = post["thread_ts"]
        action = {**action, "block_id": block["block_id"], "action_ts": self.api.stamps.next()}
        chosen = {
            key: action[key] for key in ("type", "selected_option", "selected_options") if key in action
        }
        state = {} if action["type"] == "button" else {block["block_id"]: {action["action_id"]: chosen}}
        payload = {
            "type": "block_actions",
            "user": self._user(person),
            "api_app_id": SLACK_APP_ID,
            "token": VERIFICATION_TOKEN,
            "container": container,
            "trigger_id": self.api.views.trigger(user),
            "team": _TEAM,
            "enterprise": None,
            "is_enterprise_install": False,
            "channel": {"id": room.id, "name": room.name or "directmessage"},
            **({} if whispered else {"message": post}),
            "state": {"values": state},
            "response_url": self.api.response_url(room.id, ts, user),
            "actions": [action],
        }
        self._world.chats.answered("slack", room.id, ts, person.id, label)
        reply = await self.api.deliveries.interact("block_actions", payload, room.id)
        if not reply.ok:
            self._complain(person, room, "Something went wrong with that. Try again?")
        return reply

    def _complain(self, person: Persona, room: Channel, text: str) -> None:
        """What Slack's own client shows when an app does not answer in time."""
        ts = self.api.stamps.next()
        self._world.chats.add(
            "slack", room.id, ts, "slackbot", {"text": text}, status="failed", visible_to=person.id
        )

    def _user(self, person: Persona) -> dict[str, str]:
        name = handle(person)
        return {"id": person.slack, "username": name, "name": name, "team_id": SLACK_TEAM_ID}

    def _who(self, user: str) -> Persona:
        try:
            return self.api.workspace.person(user)
        except LookupError as error:
            raise NotPossible(str(error)) from error

    def _room(self, user: str, channel: str) -> Channel:
        self._who(user)
        room = self.api.workspace.channels.get(channel or dm_of(user))
        if room is None or user not in room.members:
            raise NotPossible("not a member of that channel")
        if room.archived:
            raise NotPossible("that channel is archived")
        return room

    def _own(self, user: str, room: Channel, ts: str) -> Post:
        post = self.api.posts.find(room.id, ts)
        if post is None or post["user"] != user:
            raise NotPossible("only one's own messages can be changed")
        return post

    def _seen(self, user: str, room: Channel, ts: str) -> Post:
        post = self.api.posts.find(room.id, ts)
        whispered = self.api.posts.find_ephemeral(room.id, ts)
        if post is None and whispered is not None and whispered["for"] == user:
            post = whispered
        if post is None:
            raise NotPossible("that message is gone")
        return post


_TEAM = {"id": SLACK_TEAM_ID, "domain": DOMAIN}


def _elements(post: Post) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(block, element) for block in post.get("blocks", []) for element in kit.elements(block)]


def _answer(reply: Reply) -> dict[str, Any]:
    """What came with the acknowledgement: JSON, a bare text, or nothing."""
    text = reply.body.decode("utf-8", "replace").strip()
    if not text:
        return {}
    try:
        answer = json.loads(text)
    except ValueError:
        return {"text": text}
    return answer if isinstance(answer, dict) else {"text": text}
