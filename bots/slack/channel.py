"""One Slack workspace behind the port: sending, looking up, listening, checking."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from bots.slack import parse as reading
from bots.slack import uploads
from bots.slack.api import Api
from bots.slack.body import mapping, rows, word
from bots.slack.doctor import examine
from bots.slack.downloads import download
from bots.slack.render import CAPABILITIES, render
from bots.slack.settings import Settings, reveal
from bots.slack.verify import verify
from bots.slack.views import modal
from bots.slack.workspace import ACCOUNT, Workspace
from core.errors import HubError, Unavailable, Undeliverable
from core.messages import Address, Attachment, Outbound
from core.ports import About, Finding, Ingest, Payload, Route, Signal, Surroundings

log = logging.getLogger(__name__)

METADATA_EVENT = "castmatch"
SKEW = timedelta(minutes=5)
"""How far our clock and Slack's may differ when a message is looked up."""
HISTORY_PAGE = 200
HISTORY_PAGES = 3
_UNKNOWN_TO = {
    "chat.update": ("thread_ts", "unfurl_links", "unfurl_media"),
    "chat.postEphemeral": ("unfurl_links", "unfurl_media"),
}
"""What ``render`` says of every message and these methods have no argument for."""
NOT_THERE = {"not_in_channel", "channel_not_found", "user_not_in_channel", "is_archived"}
NO_THREAD = {
    "thread_not_found",
    "message_not_found",
    "cannot_reply_to_message",
    "restricted_action_non_threadable_channel",
    "restricted_action_thread_locked",
}
FIRST_WAIT_S, LONGEST_WAIT_S = 1.0, 60.0


class SlackChannel:
    """Implements ``core.ports.Channel``; see the README for what Slack can and cannot do."""

    def __init__(self, settings: Settings, surroundings: Surroundings) -> None:
        self._settings = settings
        self._surroundings = surroundings
        self._workspace = Workspace()
        self._api = Api(settings)
        self._direct: dict[str, str] = {}
        self._statuses = True
        clock = surroundings.clock
        self._envelope = partial(reading.envelope, workspace=self._workspace)
        secret = reveal(settings.signing_secret)
        self._about = About(
            name="slack",
            account=ACCOUNT,
            capabilities=CAPABILITIES,
            parse=partial(reading.parse, workspace=self._workspace, clock=clock),
            render=partial(render, sandbox=surroundings.sandbox, own=surroundings.own_files),
            routes=(
                Route(
                    path="/webhooks/slack",
                    verify=partial(verify, secret=secret, clock=clock),
                    envelope=self._envelope,
                ),
            ),
            sends_per_s=20.0,
            chat_interval_s=1.0,
        )

    @property
    def about(self) -> About:
        return self._about

    async def listen(self, ingest: Ingest) -> None:
        """Learn who we are; hold a socket when there is no public address, else wait for webhooks."""
        async with self._api.shared(), asyncio.TaskGroup() as tasks:
            tasks.create_task(self._learn())
            if self._surroundings.receives and self._settings.socket_mode(self._surroundings):
                from bots.slack.socketmode import hold

                app_token = reveal(self._settings.app_token)
                tasks.create_task(hold(self._api, app_token, ingest, self._envelope))
            else:
                tasks.create_task(asyncio.Event().wait())

    async def _learn(self) -> None:
        wait = FIRST_WAIT_S
        while not self._workspace.known:
            try:
                self._workspace.learn(await self._api.call("auth.test", {}))
            except HubError as error:
                log.warning("slack does not say who we are yet", extra={"error": str(error)})
                await asyncio.sleep(wait)
                wait = min(LONGEST_WAIT_S, wait * 2)
            else:
                return

    async def send(self, payload: Payload, address: Address, *, key: str, edits: str | None = None) -> str:
        """Post, or change ``edits``; returns the message's ``ts``, which is unique in its channel.

        A message for one person's eyes cannot be changed: it is posted anew.
        """
        if "upload" in payload:
            return await self._share(payload, address, key=key)
        arguments = {**payload, "channel": await self._conversation(address.chat)}
        part = arguments.pop("part", None)
        method = (
            "chat.postEphemeral" if "user" in arguments else "chat.update" if edits else "chat.postMessage"
        )
        if method == "chat.update":
            arguments["ts"] = edits
        if method != "chat.postEphemeral":
            known: dict[str, Any] = (
                {"key": key} if part is None else {"key": key, "part": part[0], "parts": part[1]}
            )
            arguments["metadata"] = {"event_type": METADATA_EVENT, "event_payload": known}
        for name in _UNKNOWN_TO.get(method, ()):
            arguments.pop(name, None)
        try:
            # Changing a message twice changes nothing more, so its outcome is never uncertain.
            answer = await self._post(method, arguments, effect=method != "chat.update")
        except Undeliverable as refusal:
            if method != "chat.postEphemeral" or word_of(refusal) not in NOT_THERE:
                raise
            # A command works in channels without us; its writer's own chat is always there.
            own = replace(address, chat=arguments["user"], thread="")
            direct = {name: value for name, value in payload.items() if name not in ("user", "thread_ts")}
            return await self.send(direct, own, key=key)
        return word(answer.get("ts")) or word(answer.get("message_ts"))

    async def _share(self, payload: Payload, address: Address, *, key: str) -> str:
        """Files, as one message. What one person may see goes to their own chat: Slack hides no file.
        Where Slack takes none, their addresses are posted instead."""
        arguments = dict(payload)
        upload, instead = arguments.pop("upload"), arguments.pop("instead")
        part, _ = arguments.get("part", (1, 1))
        try:
            contents = await uploads.read(self._surroundings.files, upload)
            return await uploads.share(
                self._api,
                upload,
                contents,
                channel=await self._conversation(arguments.get("user") or address.chat),
                thread="" if "user" in arguments else address.thread,
                block_id=uploads.marker(key, part),
                sandbox=self._surroundings.sandbox,
            )
        except Undeliverable as refusal:
            log.warning("slack took no file", extra={"error": str(refusal)})
            return await self.send({**arguments, **instead}, address, key=key)

    async def _post(self, method: str, arguments: dict[str, Any], *, effect: bool) -> dict[str, Any]:
        """Slack refuses a whole message for one picture that it cannot fetch: then without pictures; and
        for a thread that is gone or not allowed there: then below nothing."""
        try:
            return await self._api.call(method, arguments, effect=effect)
        except Undeliverable as refusal:
            if "thread_ts" in arguments and word_of(refusal) in NO_THREAD:
                flat = {name: value for name, value in arguments.items() if name != "thread_ts"}
                return await self._post(method, flat, effect=effect)
            bare = _without_pictures(arguments["blocks"])
            if refusal.reason != "bad_request" or bare == arguments["blocks"] or not bare:
                raise
            log.warning("slack refused a message with pictures", extra={"error": str(refusal)})
            return await self._api.call(method, {**arguments, "blocks": bare}, effect=effect)

    async def _conversation(self, chat: str) -> str:
        """The channel behind a chat: a person (``U1`` or ``T1/U1``) has a direct one, opened once."""
        user = chat.rpartition("/")[2]
        if "/" not in chat and chat[:1] not in {"U", "W"}:
            return chat
        if user not in self._direct:
            answer = await self._api.call("conversations.open", {"users": user})
            channel = word(mapping(answer.get("channel")).get("id"))
            if not channel:
                raise Unavailable("conversations.open: no channel")
            self._direct[user] = channel
        return self._direct[user]

    async def signal(self, signal: Signal) -> None:
        """Opens a form; that the desk is at work can only be shown in an assistant's thread."""
        address = signal.address
        if signal.kind == "form":
            await self._open(signal)
        if signal.kind != "typing" or not self._statuses or not address.thread or address.chat[:1] != "D":
            return
        status = {"channel_id": address.chat, "thread_ts": address.thread, "status": "…"}
        try:
            await self._api.call("assistant.threads.setStatus", status)
        except Undeliverable as refusal:
            # The app is no assistant, or lacks the scope: asking again would only cost calls.
            self._statuses = refusal.reason == "gone"
        except HubError:
            return

    async def _open(self, signal: Signal) -> None:
        """The trigger is good for three seconds and one modal: there is nothing to try again."""
        if signal.form is None or not signal.trigger:
            return
        root = signal.inbound.root if signal.inbound else ""
        arguments = {"trigger_id": signal.trigger, "view": modal(signal.form, signal.address, root)}
        try:
            await self._api.call("views.open", arguments)
        except HubError as error:
            log.info("slack opened no modal", extra={"error": str(error)})
        else:
            if signal.shown is not None:
                signal.shown()

    async def fetch(self, attachment: Attachment, *, max_bytes: int) -> bytes:
        """The bytes of a shared file, with our token, which is shown to no other host than Slack's."""
        token = reveal(self._settings.bot_token)
        return await download(
            self._api, attachment, token=token, max_bytes=max_bytes, sandbox=self._surroundings.sandbox
        )

    async def look_up(self, message: Outbound, since: datetime, *, part: int = 0) -> str | None:
        """The ``ts`` of the message that carries this key and part. Raises Undeliverable for messages
        that one person sees."""
        chat, thread = message.address.chat, message.address.thread
        if message.visible_to and chat[:1] in {"C", "G"}:
            if not self._uploads(message, part):
                raise Undeliverable("slack keeps no record of messages for one person")
            chat, thread = message.visible_to.rpartition("/")[2], ""
        oldest = (since - SKEW).timestamp()
        query: dict[str, Any] = {
            "channel": await self._conversation(chat),
            "limit": HISTORY_PAGE,
            "include_all_metadata": 1,
        }
        method = "conversations.history"
        if thread:
            # A thread is read from its start, everything else from its end.
            method = "conversations.replies"
            query |= {"ts": thread, "oldest": f"{oldest:.6f}"}
        block_id = uploads.marker(message.key, part + 1)
        for _ in range(HISTORY_PAGES):
            answer = await self._api.read(method, query)
            found = rows(answer.get("messages"))
            for row in found:
                if _carries(row, message.key, part + 1) or uploads.carries_marker(row, block_id):
                    return word(row.get("ts"))
            cursor = word(mapping(answer.get("response_metadata")).get("next_cursor"))
            if not cursor or (not thread and _older(found, oldest)):
                return None
            query["cursor"] = cursor
        return None

    def _uploads(self, message: Outbound, part: int) -> bool:
        payloads = self._about.render(message)
        return any("upload" in payload for payload in payloads[part : part + 1])

    async def check(self) -> Sequence[Finding]:
        """Settings, token, scopes and, without a public address, the socket."""
        return await examine(self._settings, self._surroundings, self._api, self._workspace)


def word_of(refusal: Undeliverable) -> str:
    """Slack's own word for a refusal, which ``translate`` puts at its end."""
    return str(refusal).rpartition(" ")[2]


def _carries(row: Any, key: str, part: int) -> bool:
    metadata = mapping(row.get("metadata"))
    known = mapping(metadata.get("event_payload"))
    if metadata.get("event_type") != METADATA_EVENT or known.get("key") != key:
        return False
    return bool(known.get("part", 1) == part)


def _older(found: Sequence[Any], oldest: float) -> bool:
    try:
        return not found or float(word(found[-1].get("ts"))) < oldest
    except ValueError:
        return True


def _without_pictures(blocks: Sequence[Any]) -> list[Any]:
    """The same blocks without what Slack would have to fetch from elsewhere."""
    kept = [block for block in blocks if block["type"] != "image"]
    return [{name: part for name, part in block.items() if name != "accessory"} for block in kept]
