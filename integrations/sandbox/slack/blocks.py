"""Block Kit as Slack accepts it: what may stand where, and how long it may be.

Sources: https://docs.slack.dev/reference/block-kit and the length constants of slack_sdk 3.47; the
sum over a message (about 13,200 characters): https://github.com/slackapi/bolt-js/issues/2509.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from integrations.sandbox.identifiers import Identifiers

Block = dict[str, Any]
MOST_IN_MESSAGE = 50
MOST_IN_VIEW = 100
MOST_CHARS = 13_200
_ID_CHARS = 255
_SELECTS = ("static_select", "multi_static_select")
_INTERACTIVE = frozenset(
    {
        "button",
        "overflow",
        "datepicker",
        "timepicker",
        "datetimepicker",
        "checkboxes",
        "radio_buttons",
        "workflow_button",
        *_SELECTS,
        *(f"{many}{of}_select" for many in ("", "multi_") for of in ("users", "channels", "conversations")),
        "external_select",
        "multi_external_select",
    }
)
_INPUTS = (_INTERACTIVE - {"button", "overflow", "workflow_button"}) | {
    "plain_text_input",
    "email_text_input",
    "url_text_input",
    "number_input",
    "rich_text_input",
    "file_input",
}
_OPTIONS = {
    "static_select": 100,
    "multi_static_select": 100,
    "overflow": 5,
    "checkboxes": 10,
    "radio_buttons": 10,
}
_BLOCKS = frozenset(
    {
        "section",
        "actions",
        "divider",
        "header",
        "image",
        "context",
        "context_actions",
        "input",
        "rich_text",
        "markdown",
        "table",
        "video",
        "file",
    }
)


def errors(blocks: Any, *, most: int = MOST_IN_MESSAGE) -> list[str]:
    """What Slack would say against these blocks; empty: nothing."""
    if not isinstance(blocks, list) or not all(isinstance(block, dict) for block in blocks):
        return ["[ERROR] must be an array of blocks [json-pointer:/blocks]"]
    found: list[str] = []
    if len(blocks) > most:
        found.append(f"[ERROR] no more than {most} items allowed [json-pointer:/blocks]")
    ids: set[str] = set()
    for position, block in enumerate(blocks):
        where = f"/blocks/{position}"
        found += _block(block, where)
        block_id = _name(block.get("block_id"))
        if block_id in ids:
            found.append(f"[ERROR] block_id already exists [json-pointer:{where}/block_id]")
        if block_id:
            ids.add(block_id)
    return found


def characters(blocks: list[Block]) -> int:
    """How much text there is altogether."""
    return sum(len(text) for text in _texts(blocks))


def completed(blocks: list[Block], ids: Identifiers) -> list[Block]:
    """A copy in which every block and interactive element has its id, as Slack gives them."""
    blocks = copy.deepcopy(blocks)
    for block in blocks:
        block.setdefault("block_id", ids.capital("", length=5))
        for element in elements(block):
            if element.get("type") in _INTERACTIVE | _INPUTS:
                element.setdefault("action_id", ids.capital("", length=5))
    return blocks


def elements(block: Block) -> list[dict[str, Any]]:
    """The elements of a block, wherever it keeps them."""
    held = block.get("elements", []) if block.get("type") in ("actions", "context", "context_actions") else []
    single = [block[name] for name in ("accessory", "element") if isinstance(block.get(name), dict)]
    return [element for element in [*held, *single] if isinstance(element, dict)]


def options(element: dict[str, Any]) -> list[dict[str, Any]]:
    grouped = [option for group in element.get("option_groups", []) for option in group.get("options", [])]
    return [*element.get("options", []), *grouped]


def _block(block: Block, where: str) -> Iterator[str]:
    kind = _name(block.get("type"))
    if kind not in _BLOCKS:
        yield f"[ERROR] unsupported type: {kind} [json-pointer:{where}/type]"
        return
    yield from _length(block.get("block_id"), _ID_CHARS, f"{where}/block_id", needed=False)
    if kind == "section":
        yield from _section(block, where)
    elif kind == "header":
        yield from _text(block.get("text"), 150, f"{where}/text", plain=True)
    elif kind == "markdown":
        yield from _length(block.get("text"), 12_000, f"{where}/text")
    elif kind == "image":
        yield from _image(block, where)
    elif kind == "input":
        yield from _text(block.get("label"), 2000, f"{where}/label", plain=True)
        yield from _element(block.get("element"), _INPUTS, f"{where}/element")
    elif kind in ("actions", "context"):
        yield from _row(block, where)


def _section(block: Block, where: str) -> Iterator[str]:
    fields = block.get("fields", [])
    if block.get("text") is None and not fields:
        yield f"[ERROR] must define either `text` or `fields` [json-pointer:{where}]"
    if block.get("text") is not None:
        yield from _text(block["text"], 3000, f"{where}/text")
    if not isinstance(fields, list) or len(fields) > 10:
        yield f"[ERROR] no more than 10 items allowed [json-pointer:{where}/fields]"
        return
    for position, field in enumerate(fields):
        yield from _text(field, 2000, f"{where}/fields/{position}")
    if "accessory" in block:
        yield from _element(block["accessory"], _INTERACTIVE | {"image"}, f"{where}/accessory")


def _row(block: Block, where: str) -> Iterator[str]:
    most = 25 if block["type"] == "actions" else 10
    held = block.get("elements")
    if not isinstance(held, list) or not held:
        yield f"[ERROR] no fewer than 1 items allowed [json-pointer:{where}/elements]"
        return
    if len(held) > most:
        yield f"[ERROR] no more than {most} items allowed [json-pointer:{where}/elements]"
    seen: set[str] = set()
    for position, element in enumerate(held):
        at = f"{where}/elements/{position}"
        if block["type"] == "context":
            yield from _in_context(element, at)
            continue
        yield from _element(element, _INTERACTIVE, at)
        action_id = _name(element.get("action_id")) if isinstance(element, dict) else ""
        if action_id in seen:
            yield f"[ERROR] `action_id` already exists: {action_id} [json-pointer:{at}/action_id]"
        if action_id:
            seen.add(action_id)


def _in_context(element: Any, where: str) -> Iterator[str]:
    if isinstance(element, dict) and element.get("type") == "image":
        yield from _image(element, where)
    else:
        yield from _text(element, 2000, where)


def _element(element: Any, allowed: frozenset[str] | set[str], where: str) -> Iterator[str]:
    if not isinstance(element, dict) or _name(element.get("type")) not in allowed:
        kind = element.get("type") if isinstance(element, dict) else element
        yield f"[ERROR] unsupported type: {kind} [json-pointer:{where}/type]"
        return
    kind = element["type"]
    if kind == "image":
        yield from _image(element, where)
        return
    yield from _length(element.get("action_id"), _ID_CHARS, f"{where}/action_id", needed=False)
    if kind == "button":
        yield from _button(element, where)
    if kind in _OPTIONS:
        yield from _choices(element, where)
    if "placeholder" in element:
        yield from _text(element["placeholder"], 150, f"{where}/placeholder", plain=True)
    if "confirm" in element:
        yield from _confirm(element["confirm"], f"{where}/confirm")


def _button(button: dict[str, Any], where: str) -> Iterator[str]:
    yield from _text(button.get("text"), 75, f"{where}/text", plain=True)
    yield from _length(button.get("value"), 2000, f"{where}/value", needed=False)
    yield from _length(button.get("url"), 3000, f"{where}/url", needed=False)
    if button.get("style") not in (None, "primary", "danger"):
        yield f"[ERROR] must be a valid enum value [json-pointer:{where}/style]"


def _choices(element: dict[str, Any], where: str) -> Iterator[str]:
    most = _OPTIONS[element["type"]]
    groups = element.get("option_groups")
    if groups is not None and (not isinstance(groups, list) or len(groups) > 100):
        yield f"[ERROR] no more than 100 items allowed [json-pointer:{where}/option_groups]"
        return
    batches = [(f"{where}/options", element.get("options"))] if groups is None else []
    for position, group in enumerate(groups or []):
        if not isinstance(group, dict):
            yield f"[ERROR] must be an object [json-pointer:{where}/option_groups/{position}]"
            continue
        yield from _text(group.get("label"), 75, f"{where}/option_groups/{position}/label", plain=True)
        batches.append((f"{where}/option_groups/{position}/options", group.get("options")))
    for at, batch in batches:
        if not isinstance(batch, list) or not 1 <= len(batch) <= most:
            yield f"[ERROR] must have 1 to {most} options [json-pointer:{at}]"
            continue
        for position, option in enumerate(batch):
            yield from _option(option, f"{at}/{position}")


def _option(option: Any, where: str) -> Iterator[str]:
    if not isinstance(option, dict):
        yield f"[ERROR] must be an object [json-pointer:{where}]"
        return
    yield from _text(option.get("text"), 75, f"{where}/text")
    yield from _length(option.get("value"), 150, f"{where}/value")
    if "description" in option:
        yield from _text(option["description"], 75, f"{where}/description")


def _confirm(confirm: Any, where: str) -> Iterator[str]:
    if not isinstance(confirm, dict):
        yield f"[ERROR] must be an object [json-pointer:{where}]"
        return
    for name, most in (("title", 100), ("text", 300), ("confirm", 30), ("deny", 30)):
        yield from _text(confirm.get(name), most, f"{where}/{name}")


def _image(image: dict[str, Any], where: str) -> Iterator[str]:
    if "slack_file" not in image:
        yield from _length(image.get("image_url"), 3000, f"{where}/image_url")
        url = str(image.get("image_url", ""))
        if url and not url.startswith(("http://", "https://")):
            yield f"[ERROR] must be a valid URL [json-pointer:{where}/image_url]"
    yield from _length(image.get("alt_text"), 2000, f"{where}/alt_text")
    if "title" in image:
        yield from _text(image["title"], 2000, f"{where}/title", plain=True)


def _name(value: Any) -> str:
    """Only a text can name something."""
    return value if isinstance(value, str) else ""


def _text(text: Any, most: int, where: str, *, plain: bool = False) -> Iterator[str]:
    if not isinstance(text, dict):
        yield f"[ERROR] missing required field: text [json-pointer:{where}]"
        return
    if text.get("type") not in (("plain_text",) if plain else ("plain_text", "mrkdwn")):
        yield f"[ERROR] unsupported type: {text.get('type')} [json-pointer:{where}/type]"
    yield from _length(text.get("text"), most, f"{where}/text")


def _length(value: Any, most: int, where: str, *, needed: bool = True) -> Iterator[str]:
    if value is None and not needed:
        return
    if not isinstance(value, str):
        yield f"[ERROR] must be a string [json-pointer:{where}]"
    elif needed and not value.strip():
        yield f"[ERROR] must be more than 0 characters [json-pointer:{where}]"
    elif len(value) > most:
        yield f"[ERROR] must be less than {most + 1} characters [json-pointer:{where}]"


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            if name == "text" and isinstance(item, str):
                yield item
            else:
                yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
