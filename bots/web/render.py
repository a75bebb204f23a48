"""A message as plain JSON values, the same in an answer, in the history and over a socket.

``**bold**`` stays as it is: the client shows it the way its page does.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

from core.messages import ALWAYS_S, Capabilities, Card, Choice, Outbound, first_number
from core.ports import Payload

CAPABILITIES = Capabilities(
    max_chars=20_000,
    max_chars_with_choices=20_000,
    max_buttons=100,
    button_chars=200,
    max_cards=50,
    max_images=50,
    edits_s=ALWAYS_S,
    typing_s=4,
)
"""No provider sets these: they keep one message within what a page can show."""

_ATOM = re.compile(r"(?:\*\*[^*\n]+\*\*|\S)+|\s+")


def render(message: Outbound) -> tuple[Payload, ...]:
    """One payload, unless the text is longer than a page takes: then parts in order, of which the
    last one carries cards, choices and files."""
    parts = split(message.text, CAPABILITIES.max_chars)
    whole = shown(message)
    if len(parts) == 1:
        return (whole,)
    heads = [
        {"text": part, "cards": [], "choices": [], "part": n, "parts": len(parts)}
        for n, part in enumerate(parts[:-1], 1)
    ]
    return (*heads, {**whole, "text": parts[-1], "part": len(parts), "parts": len(parts)})


def shown(message: Outbound) -> dict[str, Any]:
    """Text, cards, choices, files and progress of one message."""
    numbers = itertools.count(first_number(message))
    out: dict[str, Any] = {
        "text": message.text,
        "cards": [_card(card, numbers) for card in message.cards],
        "choices": [_choice(choice, next(numbers)) for choice in message.choices],
    }
    if message.attachments:
        out["attachments"] = [
            {"kind": item.kind, "url": item.ref, "name": item.name, "mime": item.mime}
            for item in message.attachments
        ]
    if message.progress is not None:
        out["progress"] = message.progress
    return out


def _card(card: Card, numbers: Iterator[int]) -> dict[str, Any]:
    out: dict[str, Any] = {"title": card.title, "lines": list(card.lines)}
    if card.image.startswith(("https://", "http://")):
        out["image"] = card.image
    if card.choices:
        out["choices"] = [_choice(choice, next(numbers)) for choice in card.choices]
    return out


def _choice(choice: Choice, number: int) -> dict[str, Any]:
    """``number``: what can be typed instead of picking it; a link counts, but cannot be picked."""
    out: dict[str, Any] = {"token": choice.token, "label": choice.label}
    if choice.token:
        out["number"] = number
    if choice.style != "plain":
        out["style"] = choice.style
    if choice.hint:
        out["hint"] = choice.hint
    if choice.url:
        out["url"] = choice.url
    return out


def split(text: str, limit: int) -> list[str]:
    """Parts of at most ``limit`` characters, never cut inside a word, a link or ``**bold**``; only
    what is longer than a whole part is cut hard."""
    if len(text) <= limit:
        return [text]
    parts, part = [], ""
    for atom in _ATOM.findall(text):
        if len(part) + len(atom) > limit:
            if part.strip():
                parts.append(part.rstrip())
            part = ""
            if atom.isspace():
                continue
            while len(atom) > limit:
                parts.append(atom[:limit])
                atom = atom[limit:]
        part += atom
    if part.strip() or not parts:
        parts.append(part.rstrip())
    return parts
