"""Keyboards as Telegram accepts them.

Sources: https://core.telegram.org/bots/api#inlinekeyboardbutton (64 bytes of callback data) and
the constants of python-telegram-bot 22.8 (100 buttons, 8 in a row).
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from integrations.sandbox.telegram.wire import Params, Refusal

_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
_MOST_BUTTONS = 100
_MOST_IN_ROW = 8
_CALLBACK_BYTES = 64


def keyboard(params: Params) -> dict[str, Any] | None:
    """The reply markup of a call, checked. Raises Refusal."""
    markup = params.nested("reply_markup")
    if not markup:
        return None
    if not isinstance(markup, dict):
        raise Refusal("object expected as reply markup")
    rows = markup.get("inline_keyboard")
    if rows is None:
        return markup
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise Refusal('field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays')
    if sum(len(row) for row in rows) > _MOST_BUTTONS or any(len(row) > _MOST_IN_ROW for row in rows):
        raise Refusal("reply markup is too long")
    for row in rows:
        for button in row:
            _check(button)
    return {"inline_keyboard": [row for row in rows if row]}


def _check(button: Any) -> None:
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise Refusal("can't parse inline keyboard button: Can't find field \"text\"")
    actions = [name for name in _ACTIONS if name in button]
    if not actions:
        raise Refusal("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button:
        data = str(button["callback_data"]).encode()
        if not 1 <= len(data) <= _CALLBACK_BYTES:
            raise Refusal("BUTTON_DATA_INVALID")
    if "url" in button:
        parts = urlsplit(str(button["url"]))
        if parts.scheme not in ("http", "https", "tg") or not parts.netloc:
            raise Refusal(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
