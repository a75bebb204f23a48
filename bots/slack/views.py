"""Forms as Slack's modals: what is opened, and what comes back when one is sent or closed.

Source of the limits: docs.slack.dev/reference/views/modal-views, reference/block-kit (2026-11-20).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from bots.slack.body import clean, mapping, rows, word
from bots.slack.encoding import parts
from bots.slack.render import SECTION_CHARS, Block, plain, section, shortened
from core.messages import Address, Field, Form
from core.ports import Answer

CALLBACK = "castmatch-form"
TITLE_CHARS = 24
LABEL_CHARS = 2000
HINT_CHARS = 150
INPUT_CHARS = 3000
PICKED_CHARS = 75
BLANK_CHARS = 200
MAX_TOKEN = 2000
_INPUT = "value"


def modal(form: Form, address: Address, root: str = "") -> dict[str, Any]:
    """The view of a form. Its private part says which answer it is, and where answers to it go:
    ``root`` is the message on which they hang."""
    kept = {
        "token": form.token,
        "channel": address.chat,
        "thread": address.thread,
        "root": root,
        "blank": form.blank[:BLANK_CHARS],
    }
    told = [section(text) for text in parts(form.text, SECTION_CHARS)[:1]]
    return {
        "type": "modal",
        "callback_id": CALLBACK,
        "title": _short(form.title),
        "submit": _short(form.submit),
        "close": _short(form.close),
        "notify_on_close": True,
        "private_metadata": json.dumps(kept, ensure_ascii=False),
        "blocks": [*told, *map(_input, form.fields)],
    }


def _short(text: str) -> Block:
    return plain(shortened(text, TITLE_CHARS) or "…")


def _input(field: Field) -> Block:
    return {
        "type": "input",
        "block_id": field.name,
        "label": plain(shortened(field.label, LABEL_CHARS) or "…"),
        "optional": field.optional,
        "element": _menu(field) if field.options else _box(field),
    }


def _box(field: Field) -> Block:
    box: Block = {"type": "plain_text_input", "action_id": _INPUT, "multiline": True}
    box["max_length"] = min(field.max_chars or INPUT_CHARS, INPUT_CHARS)
    if field.initial:
        box["initial_value"] = field.initial[: box["max_length"]]
    if hint := shortened(field.hint, HINT_CHARS):
        box["placeholder"] = plain(hint)
    return box


def _menu(field: Field) -> Block:
    options = [
        {"text": plain(shortened(label, PICKED_CHARS) or value), "value": value}
        for value, label in field.options
    ]
    menu: Block = {"type": "static_select", "action_id": _INPUT, "options": options}
    first = next((one for one in options if one["value"] == field.initial), None)
    return menu | ({"initial_option": first} if first else {})


def kept(data: Mapping[str, Any]) -> Mapping[str, str]:
    """What a form brought along: its token, where answers to it go, and what is said of a blank."""
    private = clean(mapping(data.get("view")).get("private_metadata") or data.get("state"), INPUT_CHARS)
    if not private.strip().startswith("{"):
        return {"token": private.strip()[:MAX_TOKEN]}
    try:
        found = mapping(json.loads(private))
    except (ValueError, RecursionError):
        return {}
    return {name: word(found.get(name)) for name in ("token", "channel", "thread", "root", "blank")}


def values(data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """(field, value) of everything filled in: a text as typed, an option by its value."""
    state = mapping(mapping(mapping(data.get("view")).get("state")).get("values"))
    for name, block in state.items():
        element = mapping(mapping(block).get(_INPUT))
        option = mapping(element.get("selected_option"))
        value = clean(option.get("value") or element.get("value"), INPUT_CHARS).strip()
        if value:
            yield word(name), value


def objection(data: Mapping[str, Any]) -> Answer | None:
    """What the modal is to say instead of closing: a needed field of our form holds only blanks. Slack
    itself refuses one that is empty."""
    view = mapping(data.get("view"))
    if data.get("type") != "view_submission" or view.get("callback_id") != CALLBACK:
        return None
    given = dict(values(data))
    missing = [
        word(block.get("block_id"))
        for block in rows(view.get("blocks"))
        if block.get("type") == "input" and not block.get("optional")
    ]
    missing = [name for name in missing if name and name not in given]
    if not missing:
        return None
    said = kept(data).get("blank") or "…"
    body = {"response_action": "errors", "errors": dict.fromkeys(missing, said)}
    return Answer(body=json.dumps(body, ensure_ascii=False).encode(), content_type="application/json")
