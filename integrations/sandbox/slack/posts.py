"""Messages in Slack: writing, changing, deleting them, and answers through a response_url."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from integrations.sandbox.bodies import Body
from integrations.sandbox.chats import HUB
from integrations.sandbox.credentials import (
    SLACK_APP_ID,
    SLACK_BOT_ID,
    SLACK_BOT_USER_ID,
    SLACK_TEAM_ID,
)
from integrations.sandbox.slack import blocks as kit
from integrations.sandbox.slack.deliveries import Deliveries
from integrations.sandbox.slack.wire import Answer, Method, Params, Refusal, Stamps
from integrations.sandbox.slack.workspace import Channel, Workspace, bot_icons
from integrations.sandbox.world import World

Post = dict[str, Any]
_TEXT_CHARS = 40_000
_MARKDOWN_CHARS = 12_000
_KEPT = 1_000


class Posts:
    def __init__(self, world: World, workspace: Workspace, stamps: Stamps, deliveries: Deliveries) -> None:
        self._world = world
        self._workspace = workspace
        self._stamps = stamps
        self._deliveries = deliveries
        self._held: dict[str, OrderedDict[str, Post]] = {}
        self._ephemeral: OrderedDict[tuple[str, str], Post] = OrderedDict()

    def methods(self) -> dict[str, Method]:
        return {
            "chat.postMessage": self._post,
            "chat.postEphemeral": self._post_ephemeral,
            "chat.update": self._update,
            "chat.delete": self._delete,
            "chat.getPermalink": self._permalink,
            "assistant.threads.setStatus": self._status,
        }

    def reset(self) -> None:
        self._held.clear()
        self._ephemeral.clear()

    def of(self, channel: str) -> list[Post]:
        """Oldest first."""
        return list(self._held.get(channel, {}).values())

    def find(self, channel: str, ts: str) -> Post | None:
        held = self._held.get(channel)
        return held.get(ts) if held else None

    def find_ephemeral(self, channel: str, ts: str) -> Post | None:
        return self._ephemeral.get((channel, ts))

    def keep(self, channel: str, post: Post) -> None:
        held = self._held.setdefault(channel, OrderedDict())
        held[post["ts"]] = post
        if len(held) > _KEPT:
            held.popitem(last=False)

    def drop(self, channel: str, ts: str) -> None:
        self._held.get(channel, OrderedDict()).pop(ts, None)
        self._ephemeral.pop((channel, ts), None)

    async def say(
        self, channel: Channel, content: dict[str, Any], *, thread: str = "", files: list[Any] | None = None
    ) -> Post:
        """A message of the desk: kept, shown, and reported back as an event."""
        post: Post = {
            "type": "message",
            "ts": self._stamps.next(),
            "user": SLACK_BOT_USER_ID,
            "bot_id": SLACK_BOT_ID,
            "app_id": SLACK_APP_ID,
            "team": SLACK_TEAM_ID,
            "bot_profile": self._bot_profile(),
            **content,
        }
        if thread:
            post |= self._in_thread(channel.id, thread)
        if files:
            post["files"] = files
        self.keep(channel.id, post)
        shown = _shown(post)
        self._world.chats.add("slack", channel.id, post["ts"], HUB, shown, thread=thread or None)
        self.echo(channel, {**post, "event_ts": post["ts"]})
        return post

    def echo(self, channel: Channel, event: Post) -> None:
        """Slack tells an app about its own messages too, a moment later."""
        if self._world.settings.slack_echo:
            full = {**event, "channel": channel.id, "channel_type": channel.kind}
            full.pop("metadata", None)
            self._world.postman.spawn(self._deliveries.event(full, channel.id))

    async def respond(self, origin: tuple[str, str, str], body: dict[str, Any]) -> None:
        """What was posted to a response_url; ``origin``: channel, ts of the message ("": a command),
        user. Raises Refusal."""
        channel_id, ts, user = origin
        channel = self._workspace.channel(channel_id)
        if body.get("delete_original"):
            self.drop(channel_id, ts)
            self._world.chats.delete("slack", channel_id, ts)
            return
        content = self._content(_params(body))
        if ts and body.get("replace_original", True) is not False and self._replace(channel, ts, content):
            return
        thread = str(body.get("thread_ts", ""))
        if body.get("response_type") == "in_channel":
            await self.say(channel, content, thread=thread)
        else:
            self._whisper(channel, user, content, thread)

    async def _post(self, params: Params) -> Answer:
        channel = self._workspace.writable(params.needed("channel"))
        content = self._content(params)
        if (metadata := params.nested("metadata", "invalid_metadata_format")) is not None:
            content["metadata"] = _metadata(metadata)
        post = await self.say(channel, content, thread=params.text("thread_ts"))
        return {"channel": channel.id, "ts": post["ts"], "message": post}

    async def _post_ephemeral(self, params: Params) -> Answer:
        channel = self._workspace.writable(params.needed("channel"))
        user = params.needed("user")
        if user not in channel.members:
            raise Refusal("user_not_in_channel")
        return {"message_ts": self._whisper(channel, user, self._content(params), params.text("thread_ts"))}

    def _whisper(self, channel: Channel, user: str, content: dict[str, Any], thread: str) -> str:
        ts = self._stamps.next()
        post = {"ts": ts, "user": SLACK_BOT_USER_ID, "is_ephemeral": True, "for": user, **content}
        if thread:
            post["thread_ts"] = thread
        self._ephemeral[channel.id, ts] = post
        if len(self._ephemeral) > _KEPT:
            self._ephemeral.popitem(last=False)
        person = self._world.people.on_slack(user)
        self._world.chats.add(
            "slack",
            channel.id,
            ts,
            HUB,
            content,
            thread=thread or None,
            visible_to=person.id if person else user,
        )
        return ts

    async def _update(self, params: Params) -> Answer:
        channel = self._workspace.writable(params.needed("channel"))
        before = self._own(channel, params.needed("ts"), "cant_update_message")
        content = self._content(params)
        if (metadata := params.nested("metadata", "invalid_metadata_format")) is not None:
            content["metadata"] = _metadata(metadata)
        after = self._changed(channel, before, content, files="file_ids" not in params)
        return {"channel": channel.id, "ts": after["ts"], "text": after.get("text", ""), "message": after}

    def _changed(self, channel: Channel, before: Post, content: dict[str, Any], *, files: bool) -> Post:
        """Text without blocks takes the blocks away; what is not about the words stays."""
        dropped = {"text", "blocks", "attachments", *([] if files else ["files"])}
        after = {**{key: value for key, value in before.items() if key not in dropped}, **content}
        now = self._stamps.next()
        after["edited"] = {"user": SLACK_BOT_USER_ID, "ts": now}
        self.keep(channel.id, after)
        shown = _shown(after)
        self._world.chats.edit("slack", channel.id, after["ts"], shown)
        event = {
            "type": "message",
            "subtype": "message_changed",
            "message": after,
            "previous_message": before,
        }
        self.echo(channel, {**event, "hidden": True, "ts": now, "event_ts": now})
        return after

    def _replace(self, channel: Channel, ts: str, content: dict[str, Any]) -> bool:
        if before := self.find(channel.id, ts):
            self._changed(channel, before, content, files=True)
        elif whispered := self.find_ephemeral(channel.id, ts):
            self._ephemeral[channel.id, ts] = {**whispered, "blocks": [], **content}
            self._world.chats.edit("slack", channel.id, ts, content)
        else:
            return False
        return True

    async def _delete(self, params: Params) -> Answer:
        channel = self._workspace.writable(params.needed("channel"))
        ts = params.needed("ts")
        before = self._own(channel, ts, "cant_delete_message")
        self.drop(channel.id, ts)
        self._world.chats.delete("slack", channel.id, ts)
        now = self._stamps.next()
        event = {"type": "message", "subtype": "message_deleted", "previous_message": before, "hidden": True}
        self.echo(channel, {**event, "deleted_ts": ts, "ts": now, "event_ts": now})
        return {"channel": channel.id, "ts": ts}

    async def _permalink(self, params: Params) -> Answer:
        channel = self._workspace.channel(params.needed("channel"))
        ts = params.needed("message_ts")
        if self.find(channel.id, ts) is None:
            raise Refusal("message_not_found")
        link = f"https://sandbox.slack.com/archives/{channel.id}/p{ts.replace('.', '')}"
        return {"channel": channel.id, "permalink": link}

    async def _status(self, params: Params) -> Answer:
        """Shown for two minutes, or until a message; an empty status ends it."""
        channel = self._workspace.writable(params.needed("channel_id"))
        params.needed("thread_ts")
        self._world.chats.typing("slack", channel.id, 120.0 if params.text("status") else 0)
        return {}

    def _own(self, channel: Channel, ts: str, otherwise: str) -> Post:
        post = self.find(channel.id, ts)
        if post is None:
            raise Refusal("message_not_found")
        if post.get("user") != SLACK_BOT_USER_ID:
            raise Refusal(otherwise)
        return post

    def _content(self, params: Params) -> dict[str, Any]:
        """Text, blocks and attachments of a call, checked and completed. Raises Refusal."""
        text, markdown = params.text("text"), params.text("markdown_text")
        blocks = params.nested("blocks", "invalid_blocks_format")
        attachments = params.nested("attachments", "invalid_attachments")
        if markdown and (text or blocks):
            raise Refusal("markdown_text_conflict")
        if len(text) > _TEXT_CHARS or len(markdown) > _MARKDOWN_CHARS:
            raise Refusal("msg_too_long")
        if blocks and (found := kit.errors(blocks)):
            raise Refusal("invalid_blocks", *found)
        if blocks and kit.characters(blocks) > kit.MOST_CHARS:
            raise Refusal("msg_blocks_too_long")
        if attachments and not isinstance(attachments, list):
            raise Refusal("invalid_attachments")
        if attachments and len(attachments) > 100:
            raise Refusal("too_many_attachments")
        if not (text.strip() or markdown.strip() or blocks or attachments):
            raise Refusal("no_text")
        content: dict[str, Any] = {"text": text or markdown}
        if blocks:
            content["blocks"] = kit.completed(blocks, self._world.ids)
        if attachments:
            content["attachments"] = attachments
        return content

    def introducing(self, params: Params) -> dict[str, Any]:
        """The words above shared files: a comment, or blocks when there is none. Raises Refusal."""
        comment = params.text("initial_comment")
        if comment or "blocks" not in params:
            return {"text": comment}
        return self._content(params)

    def _in_thread(self, channel: str, thread: str) -> dict[str, Any]:
        parent = self.find(channel, thread)
        author = {"parent_user_id": parent["user"]} if parent else {}
        return {"thread_ts": thread, **author}

    def _bot_profile(self) -> dict[str, Any]:
        return {
            "id": SLACK_BOT_ID,
            "app_id": SLACK_APP_ID,
            "user_id": SLACK_BOT_USER_ID,
            "name": self._world.settings.hub_name,
            "icons": bot_icons(),
            "deleted": False,
            "updated": 1_700_000_000,
            "team_id": SLACK_TEAM_ID,
        }


def _shown(post: Post) -> dict[str, Any]:
    """What the page draws of a message."""
    names: tuple[str, ...] = ("text", "blocks", "attachments", "metadata")
    shown = {name: post[name] for name in names if name in post}
    if "files" in post:
        shown["files"] = [shown_file(file) for file in post["files"]]
    return shown


def shown_file(file: dict[str, Any]) -> dict[str, Any]:
    """With an address that a browser can open without a token."""
    return {**file, "url": f"/sandbox/media/{file['id']}", "mime": file["mimetype"]}


def _params(body: dict[str, Any]) -> Params:
    return Params(Body(fields=body))


def _metadata(metadata: Any) -> dict[str, Any]:
    if not isinstance(metadata, dict) or not isinstance(metadata.get("event_payload"), dict):
        raise Refusal("invalid_metadata_format")
    if not metadata.get("event_type"):
        raise Refusal("invalid_metadata_format")
    return metadata
