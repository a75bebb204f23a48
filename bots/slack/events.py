"""Events API: messages, reactions and what happens to channels and to the installation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Literal

from bots.slack.body import clean, mapping, moment, rows, word
from bots.slack.decoding import MAX_TEXT, Decoded, decode
from bots.slack.emoji import emoji
from bots.slack.files import attachments, outside_links
from bots.slack.outline import Outline, one_to_one, person
from bots.slack.workspace import ACCOUNT, Workspace
from core.messages import Address, Inbound, Lifecycle, Parsed
from core.ports import Clock

SPOKEN = {"", "file_share", "thread_broadcast", "reply_broadcast", "me_message"}
"""Subtypes in which a person says something; the others are notes that Slack writes by itself."""

_MEMBERSHIP: dict[str, Literal["joined", "left"]] = {
    "member_joined_channel": "joined",
    "member_left_channel": "left",
}


def outline(data: Mapping[str, Any], workspace: Workspace) -> Outline:
    event = mapping(data.get("event"))
    kind = word(event.get("type"))
    event_id = word(data.get("event_id"))
    if kind in {"message", "app_mention"}:
        return _message_outline(data, event, event_id, workspace)
    if kind == "reaction_added":
        return _reaction_outline(data, event, event_id, workspace)
    if kind in _MEMBERSHIP:
        chat, user = word(event.get("channel")), word(event.get("user"))
        return Outline("lifecycle" if chat and user else "quarantined", event_id, chat)
    if kind == "app_uninstalled" or (kind == "tokens_revoked" and _bot_token_revoked(event)):
        return Outline("lifecycle", event_id)
    if kind == "channel_id_changed":
        return Outline("lifecycle", event_id, word(event.get("old_channel_id")))
    return Outline("ignored" if kind else "quarantined", event_id)


def read(data: Mapping[str, Any], found: Outline, workspace: Workspace, clock: Clock) -> Parsed:
    """The meaning of an event whose outline says that it has one."""
    event = mapping(data.get("event"))
    kind = word(event.get("type"))
    if kind == "reaction_added":
        return _reaction(data, event, found, workspace, clock)
    if kind in _MEMBERSHIP:
        return _membership(data, event, found, workspace)
    if kind == "channel_id_changed":
        return Lifecycle("migrated", _address(found.chat), detail=word(event.get("new_channel_id")))
    if kind not in {"message", "app_mention"}:
        return Lifecycle("revoked", _address(""))
    change = _change(event, workspace.bots_of(data))
    if change == "deleted":
        before = mapping(event.get("previous_message"))
        ts = word(event.get("deleted_ts")) or word(before.get("ts"))
        sender = person(_team(data, event, before, workspace), word(before.get("user")))
        return Lifecycle("deleted", _address(found.chat, before), sender, detail=ts)
    return _spoken(data, event, found, workspace, clock, edited=change == "edited")


Change = Literal["new", "edited", "deleted", "ignored", "unreadable"]


def _message_outline(
    data: Mapping[str, Any], event: Mapping[str, Any], event_id: str, workspace: Workspace
) -> Outline:
    chat, ts = word(event.get("channel")), word(event.get("ts"))
    change = _change(event, workspace.bots_of(data))
    if change == "ignored":
        return Outline("ignored", event_id, chat)
    if change == "unreadable" or not chat:
        return Outline("quarantined", event_id, chat)
    if change == "new":
        # Slack reports one mention twice, as a message and as app_mention, under two event ids.
        return Outline("turn", f"msg:{chat}:{ts}", chat)
    return Outline("turn" if change == "edited" else "lifecycle", event_id, chat)


def _change(event: Mapping[str, Any], bots: Collection[str]) -> Change:
    """What a message event says about a message; ``ignored`` for all that no person did."""
    subtype = word(event.get("subtype"))
    inner, before = mapping(event.get("message")), mapping(event.get("previous_message"))
    if subtype == "message_deleted":
        return "ignored" if _by_bot(before, bots) or not before else "deleted"
    if subtype == "message_changed":
        if _by_bot(inner, bots) or _by_bot(before, bots):
            return "ignored"
        if word(inner.get("subtype")) == "tombstone":
            return "deleted" if before else "ignored"
        # A link preview or a new reply changes a message too, but not what the person said.
        same = bool(before) and inner.get("text") == before.get("text")
        return "ignored" if same or not word(inner.get("user")) else "edited"
    if event.get("hidden") or subtype not in SPOKEN or _by_bot(event, bots):
        return "ignored"
    return "new" if word(event.get("user")) and word(event.get("ts")) else "unreadable"


def _by_bot(message: Mapping[str, Any], bots: Collection[str]) -> bool:
    """Any app, not only ours: two bots that answer each other never stop."""
    if message.get("bot_id") or message.get("bot_profile") or message.get("subtype") == "bot_message":
        return True
    user = word(message.get("user"))
    return user == "USLACKBOT" or user in bots


def _spoken(
    data: Mapping[str, Any],
    event: Mapping[str, Any],
    found: Outline,
    workspace: Workspace,
    clock: Clock,
    *,
    edited: bool,
) -> Inbound:
    message = mapping(event.get("message")) if edited else event
    before = mapping(event.get("previous_message"))
    ts = word(message.get("ts")) or word(before.get("ts")) or word(event.get("ts"))
    bots = _bots(data, event, message, workspace)
    said = decode(message.get("text"), bots)
    address = _address(found.chat, message)
    group = not one_to_one(found.chat, word(event.get("channel_type")))
    named = event.get("type") == "app_mention" or bool(said.mentions.intersection(bots))
    return Inbound(
        external_id=ts,
        address=address,
        sender=person(_team(data, event, message, workspace), word(message.get("user"))),
        text=_whole_text(message, said),
        sent_at=moment(ts, clock),
        attachments=attachments(message.get("files")),
        reply_to=address.thread or None,
        edited=edited,
        sender_name=_name(message),
        group=group,
        addressed=not group or named,
        aside=group and bool(said.mentions) and not named,
        root=(address.thread or ts) if group else "",
        hangs_on=_hangs_on(message, address, bots),
    )


def _hangs_on(
    message: Mapping[str, Any], address: Address, bots: Collection[str]
) -> Literal["", "ours", "another"]:
    """Slack says of most replies who wrote the thread's first message; the ledger knows the others."""
    if not address.thread:
        return ""
    return "ours" if word(message.get("parent_user_id")) in bots else "another"


def _bots(
    data: Mapping[str, Any], event: Mapping[str, Any], message: Mapping[str, Any], workspace: Workspace
) -> frozenset[str]:
    """The desk's own user ids. A mention event whose only mention is unknown tells it by itself."""
    bots = workspace.bots_of(data)
    if bots or event.get("type") != "app_mention":
        return bots
    mentions = decode(message.get("text")).mentions
    return mentions if len(mentions) == 1 else frozenset()


def _whole_text(message: Mapping[str, Any], said: Decoded) -> str:
    """What was written, then the files that live elsewhere; a forwarded message brings its own text."""
    lines = [said.text, *outside_links(message.get("files"))]
    if not said.text and not message.get("files"):
        for shared in rows(message.get("attachments")):
            lines.append(decode(shared.get("text") or shared.get("fallback")).text)
    return "\n".join(filter(None, lines))[:MAX_TEXT]


def _name(message: Mapping[str, Any]) -> str:
    profile = mapping(message.get("user_profile"))
    return clean(profile.get("real_name") or profile.get("display_name") or profile.get("name"), 200)


def _team(
    data: Mapping[str, Any], event: Mapping[str, Any], message: Mapping[str, Any], workspace: Workspace
) -> str:
    """The person's own workspace, which in a shared channel may be another company's."""
    candidates = [message.get("user_team"), message.get("team"), event.get("user_team"), event.get("team")]
    candidates += [data.get("team_id"), data.get("enterprise_id"), workspace.team]
    return next(filter(None, map(word, candidates)), "")


def _address(chat: str, message: Mapping[str, Any] | None = None) -> Address:
    """With the thread when the message is a reply in one; a thread's first message is not."""
    thread = word(message.get("thread_ts")) if message else ""
    own = word(message.get("ts")) if message else ""
    return Address("slack", ACCOUNT, chat, "" if thread == own else thread)


def _reaction_outline(
    data: Mapping[str, Any], event: Mapping[str, Any], event_id: str, workspace: Workspace
) -> Outline:
    item = mapping(event.get("item"))
    chat, user = word(item.get("channel")), word(event.get("user"))
    if item.get("type", "message") != "message" or user in workspace.bots_of(data):
        return Outline("ignored", event_id, chat)
    stamps = (word(item.get("ts")), user, word(event.get("reaction")))
    if not chat or not all(stamps):
        return Outline("quarantined", event_id, chat)
    own = ":".join(("reaction", chat, *stamps, word(event.get("event_ts"))))
    return Outline("turn", event_id or own, chat)


def _reaction(
    data: Mapping[str, Any], event: Mapping[str, Any], found: Outline, workspace: Workspace, clock: Clock
) -> Inbound:
    item = mapping(event.get("item"))
    group = not one_to_one(found.chat, word(item.get("channel_type")))
    return Inbound(
        external_id=found.provider_id,
        address=_address(found.chat),
        sender=person(_team(data, event, {}, workspace), word(event.get("user"))),
        text="",
        sent_at=moment(event.get("event_ts"), clock),
        reply_to=word(item.get("ts")),
        group=group,
        addressed=not group or word(event.get("item_user")) in workspace.bots_of(data),
        reaction=emoji(word(event.get("reaction"))),
    )


def _membership(
    data: Mapping[str, Any], event: Mapping[str, Any], found: Outline, workspace: Workspace
) -> Lifecycle:
    """The desk itself: ``sender`` is who added it. Another person: ``sender`` and ``detail`` are theirs."""
    kind = _MEMBERSHIP[word(event.get("type"))]
    user, team = word(event.get("user")), _team(data, event, {}, workspace)
    if user in workspace.bots_of(data):
        inviter = word(event.get("inviter"))
        return Lifecycle(kind, _address(found.chat), person(team, inviter) if inviter else "")
    member = person(team, user)
    return Lifecycle(kind, _address(found.chat), member, detail=member)


def _bot_token_revoked(event: Mapping[str, Any]) -> bool:
    """Only tokens of single users were revoked when the list of bot tokens is there and empty."""
    tokens = mapping(event.get("tokens"))
    return bool(tokens.get("bot")) or not tokens.get("oauth")
