"""Interactivity and slash commands: what a person tapped, picked, submitted or commanded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bots.slack.body import clean, mapping, moment, rows, word
from bots.slack.decoding import MAX_TEXT, decode
from bots.slack.outline import Outline, one_to_one, person
from bots.slack.render import LINK_ACTION
from bots.slack.views import MAX_TOKEN, kept, objection, values
from bots.slack.workspace import ACCOUNT, Workspace
from core.messages import Address, Inbound, Parsed
from core.ports import Clock

TAPS = {"block_actions", "interactive_message"}
FORMS = {"view_submission", "dialog_submission"}
CLOSED = "view_closed"
QUIET = {
    "dialog_cancellation",
    "block_suggestion",
    "dialog_suggestion",
    "shortcut",
    "message_action",
    "workflow_step_edit",
}
"""Nothing to answer: the desk offers no shortcuts, menus that load from outside, or workflow steps."""


def outline(data: Mapping[str, Any], kind: str) -> Outline:
    if not kind:
        return _command_outline(data)
    user = word(mapping(data.get("user")).get("id"))
    if kind in TAPS:
        return _tap_outline(data, kind, user)
    if kind in FORMS or kind == CLOSED:
        return _form_outline(data, kind, user)
    if kind in QUIET:
        return Outline("ignored", _key(kind, user, data.get("action_ts"), data.get("trigger_id")), user)
    return Outline("ignored", "", user)


def read(data: Mapping[str, Any], found: Outline, workspace: Workspace, clock: Clock) -> Parsed:
    """The meaning of an interaction whose outline says that it has one."""
    kind = word(data.get("type"))
    if not kind:
        return _command(data, found, workspace, clock)
    return _tap(data, found, workspace, clock) if kind in TAPS else _form(data, found, workspace, clock)


@dataclass(frozen=True, slots=True)
class Picked:
    """What one element holds. ``choice``: the token behind it, when exactly one thing was picked."""

    text: str = ""
    choice: str | None = None

    def __bool__(self) -> bool:
        return bool(self.text or self.choice)


def picked(element: Mapping[str, Any]) -> Picked:
    """The value of any element of Block Kit or of the older attachments, by what it carries.

    Several picked options have no single token: their labels are the text. Dates, people and
    channels are typed answers, not tokens of ours: they are text too.
    """
    options = [mapping(element.get("selected_option")), *rows(element.get("selected_options"))]
    options = [option for option in options if option.get("value")]
    if options:
        labels = [_label(option) or clean(option["value"], MAX_TOKEN) for option in options]
        single = clean(options[0]["value"], MAX_TOKEN) if len(options) == 1 else None
        return Picked(", ".join(labels), single or None)
    if element.get("type") == "button":
        token = clean(element.get("value"), MAX_TOKEN) or word(
            element.get("action_id") or element.get("name")
        )
        return Picked(_label(element) or token, token or None)
    if "rich_text_value" in element:
        return Picked(" ".join(_rich(element["rich_text_value"])))
    for key in ("value", "selected_date", "selected_time", "selected_date_time"):
        if isinstance(element.get(key), str | int) and not isinstance(element.get(key), bool):
            return Picked(clean(str(element[key]), MAX_TEXT).strip())
    for key in ("user", "channel", "conversation"):
        several = element.get(f"selected_{key}s")
        ids = [element.get(f"selected_{key}"), *(several if isinstance(several, list) else ())]
        if names := ", ".join(filter(None, map(word, ids))):
            return Picked(names)
    return Picked()


def _label(option: Mapping[str, Any]) -> str:
    text = option.get("text")
    return decode(mapping(text).get("text") if isinstance(text, dict) else text).text


def _rich(node: object, depth: int = 20) -> Iterator[str]:
    """The plain words of a rich text input; real ones are four levels deep."""
    if depth == 0:
        return
    if isinstance(node, dict):
        if text := clean(node.get("text") or node.get("url"), MAX_TEXT).strip():
            yield text
        yield from _rich(node.get("elements"), depth - 1)
    elif isinstance(node, list):
        for child in node[:500]:
            yield from _rich(child, depth - 1)


def _key(*values: object) -> str:
    """A stable id made of the parts that are there; empty when only the kind is."""
    words = [word(value) for value in values]
    return ":".join(words) if any(words[1:]) else ""


def _place(data: Mapping[str, Any]) -> str:
    return word(mapping(data.get("channel")).get("id")) or word(
        mapping(data.get("container")).get("channel_id")
    )


def _tap_outline(data: Mapping[str, Any], kind: str, user: str) -> Outline:
    actions = rows(data.get("actions"))
    chat = _place(data) or user
    if not user or not actions:
        return Outline("quarantined", "", chat)
    action = actions[0]
    stamp = action.get("action_ts") or data.get("action_ts") or data.get("trigger_id")
    name = action.get("action_id") or action.get("name")
    key = _key(kind, user, chat, _message_ts(data), stamp, name)
    means = not word(name).startswith(f"{LINK_ACTION}:") and any(map(picked, actions))
    if not means:
        return Outline("ignored", key, chat)
    return Outline("turn", key, chat, trigger=word(data.get("trigger_id")))


def _message_ts(data: Mapping[str, Any]) -> str:
    stamps = (
        mapping(data.get("message")).get("ts"),
        mapping(data.get("container")).get("message_ts"),
        data.get("message_ts"),
    )
    return next(filter(None, map(word, stamps)), "")


def _tap(data: Mapping[str, Any], found: Outline, workspace: Workspace, clock: Clock) -> Inbound:
    actions = rows(data.get("actions"))
    answer = next(filter(None, map(picked, actions)), Picked())
    message = mapping(data.get("message")) or mapping(data.get("original_message"))
    own = _message_ts(data)
    thread = word(message.get("thread_ts")) or word(mapping(data.get("container")).get("thread_ts"))
    stamp = actions[0].get("action_ts") or data.get("action_ts")
    return _inbound(
        data,
        found,
        workspace,
        text=answer.text,
        choice=answer.choice,
        address=Address("slack", ACCOUNT, found.chat, "" if thread == own else thread),
        reply_to=own or None,
        sent_at=moment(stamp, clock),
        # Nothing can hang on what only one person sees.
        root="" if one_to_one(found.chat) or _whispered(data) else thread or own,
        whispered=_whispered(data) and not one_to_one(found.chat),
    )


def _whispered(data: Mapping[str, Any]) -> bool:
    return bool(mapping(data.get("container")).get("is_ephemeral"))


def _form_outline(data: Mapping[str, Any], kind: str, user: str) -> Outline:
    view, brought = mapping(data.get("view")), kept(data)
    chat = _place(data) or _form_place(data, brought) or user
    if objected := objection(data):
        # Nothing was answered yet: the same form comes again, and must not count as a repetition.
        return Outline("ignored", "", chat, answer=objected)
    if view.get("id"):
        key = _key(kind, user, view["id"])  # one view is answered once
    else:
        key = _key(kind, user, data.get("callback_id"), data.get("trigger_id") or data.get("action_ts"))
    if kind == CLOSED and not brought.get("token"):
        return Outline("ignored", key, chat)
    return Outline("turn" if user else "quarantined", key, chat)


def _form_place(data: Mapping[str, Any], brought: Mapping[str, str]) -> str:
    """The chat that a form came from, as far as it says so."""
    listed = (word(one.get("channel_id")) for one in rows(data.get("response_urls")))
    return next(filter(None, (brought.get("channel", ""), *listed)), "")


def _form(data: Mapping[str, Any], found: Outline, workspace: Workspace, clock: Clock) -> Inbound:
    brought, closed = kept(data), data.get("type") == CLOSED
    return _inbound(
        data,
        found,
        workspace,
        text="" if closed else "\n".join(_typed(data))[:MAX_TEXT],
        choice=brought.get("token") or None,
        fields=() if closed else tuple(values(data)),
        dismissed=closed,
        address=Address("slack", ACCOUNT, found.chat, brought.get("thread", "")),
        root="" if one_to_one(found.chat) else brought.get("root", ""),
        reply_to=None,
        sent_at=moment(data.get("action_ts"), clock),
    )


def _typed(data: Mapping[str, Any]) -> Iterator[str]:
    """Everything that was filled in, in the order of the form."""
    values = mapping(mapping(mapping(data.get("view")).get("state")).get("values"))
    for block in values.values():
        for element in mapping(block).values():
            if answer := picked(mapping(element)):
                yield answer.text
    for value in mapping(data.get("submission")).values():
        if text := clean(value, MAX_TEXT).strip():
            yield text


def _inbound(
    data: Mapping[str, Any], found: Outline, workspace: Workspace, *, address: Address, **rest: Any
) -> Inbound:
    user = mapping(data.get("user"))
    own = (
        user.get("team_id"),
        mapping(data.get("team")).get("id"),
        mapping(data.get("enterprise")).get("id"),
    )
    team = next(filter(None, map(word, (*own, workspace.team))), "")
    return Inbound(
        external_id=found.provider_id,
        address=address,
        sender=person(team, word(user.get("id"))),
        sender_name=clean(user.get("name") or user.get("username"), 200),
        group=not one_to_one(address.chat),
        addressed=True,
        **rest,
    )


def _command_outline(data: Mapping[str, Any]) -> Outline:
    if data.get("ssl_check") or not data.get("command"):
        # Slack looks at the certificate now and then; it wants a 200 and nothing else.
        return Outline("ignored" if data.get("ssl_check") else "quarantined")
    chat, user = word(data.get("channel_id")), word(data.get("user_id"))
    key = _key("command", data.get("trigger_id"))
    return Outline("turn" if chat and user else "quarantined", key, chat)


def _command(data: Mapping[str, Any], found: Outline, workspace: Workspace, clock: Clock) -> Inbound:
    said = decode(data.get("text"), workspace.bots_of(data))
    own = (data.get("team_id"), data.get("enterprise_id"), workspace.team)
    return Inbound(
        external_id=found.provider_id,
        address=Address("slack", ACCOUNT, found.chat, word(data.get("thread_ts"))),
        sender=person(next(filter(None, map(word, own)), ""), word(data.get("user_id"))),
        text=said.text,
        sent_at=clock(),
        sender_name=clean(data.get("user_name"), 200),
        group=not one_to_one(found.chat),
        addressed=True,
        whispered=not one_to_one(found.chat),
    )
