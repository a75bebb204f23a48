"""Choices as an inline keyboard: rows that can be read on a phone, and what no button can carry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bots.telegram.styled import sendable, shortened, units
from core.messages import Choice

Button = dict[str, str]
# Source: telegram.constants.InlineKeyboardMarkupLimit and InlineKeyboardButtonLimit; callback_data
# counts bytes.
MAX_BUTTONS, MAX_DATA_BYTES = 100, 64
# Telegram states no limit for a button's text; a phone shows about 40 characters across a row.
BUTTON_CHARS = 64
# Telegram takes 8 buttons a row.
ROW_CHARS, ROW_BUTTONS = 36, 3
_LINKS = frozenset({"http", "https", "tg"})


@dataclass(frozen=True, slots=True)
class Option:
    """A choice with the label that says where it belongs. Options of one ``group`` share rows."""

    choice: Choice
    label: str
    group: int


def inline_keyboard(options: Sequence[Option], first: int = 1) -> tuple[list[list[Button]], list[str]]:
    """Rows of buttons, and lines of text for what they do not show in full.

    Every option is in the rows, in the lines, or in both: in lines with its number when there are
    too many for a keyboard, when it has no token that a button can hold, or when its label is longer
    than a button. Numbers run from ``first`` through all options, as the core counts them.
    """
    fits = len(options) <= MAX_BUTTONS
    rows: list[list[Button]] = []
    lines: list[str] = []
    open_group = -1
    for number, option in enumerate(options, first):
        button = _button(option, number) if fits else None
        if button is None or button["text"] != option.label:
            lines.append(_line(option, number))
        if button is not None:
            if option.group == open_group and _has_room(rows[-1], button):
                rows[-1].append(button)
            else:
                rows.append([button])
            open_group = option.group
    return rows, lines


def options_of(groups: Sequence[tuple[str, Sequence[Choice]]]) -> list[Option]:
    """``groups``: a prefix for the labels of each, and its choices."""
    return list(_options(groups))


def _options(groups: Sequence[tuple[str, Sequence[Choice]]]) -> Iterator[Option]:
    for index, (prefix, choices) in enumerate(groups):
        for choice in choices:
            label = " ".join(sendable(choice.label).split())
            yield Option(choice, f"{prefix} · {label}" if prefix else label, index)


def _button(option: Option, number: int) -> Button | None:
    """None when no button can carry it."""
    choice = option.choice
    button = {"text": shortened(option.label, BUTTON_CHARS) or str(number)}
    if choice.url:
        if not _is_link(choice.url):
            return None
        button["url"] = choice.url
    elif choice.token.isprintable() and 0 < len(choice.token.encode()) <= MAX_DATA_BYTES:
        button["callback_data"] = choice.token
    else:
        return None
    if choice.style != "plain":
        button["style"] = choice.style
    if button["text"] != option.label:
        button["text"] = shortened(f"{number}. {option.label}", BUTTON_CHARS)
    return button


def _line(option: Option, number: int) -> str:
    line = f"{number}. {option.label}".rstrip()
    return f"{line}: {sendable(option.choice.url)}" if option.choice.url else line


def _is_link(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in _LINKS and bool(parts.netloc) and url.isprintable() and " " not in url


def _has_room(row: Sequence[Any], button: Button) -> bool:
    """Buttons of a row are equally wide, so the longest label decides."""
    widest = max(units(held["text"]) for held in (*row, button))
    return len(row) < ROW_BUTTONS and widest * (len(row) + 1) <= ROW_CHARS
