"""Plain lines: bold stays as text, every choice is a number that can be typed."""

from __future__ import annotations

import re

from core.messages import ALWAYS_S, Capabilities, Outbound, first_number
from core.ports import Payload

_NUMBERED = re.compile(r"\d+ · ")
"""A title that says its own number already."""
CAPABILITIES = Capabilities(
    max_chars=10_000,
    max_chars_with_choices=10_000,
    max_buttons=0,
    button_chars=0,
    edits_s=ALWAYS_S,
    max_cards=50,
)


def render(message: Outbound) -> tuple[Payload, ...]:
    """One block of text; it is never split."""
    lines = [message.text.replace("**", "")] if message.text else []
    numbered = any(card.choices for card in message.cards)
    position = 0
    for place, card in enumerate(message.cards, 1):
        mark = "" if _NUMBERED.match(card.title) else "- " if numbered else f"{place}. "
        if card.title:
            said = f"{mark}{card.title}"
            lines.append(f"{said}: {', '.join(card.lines)}" if card.lines else said)
        else:
            # A picture's own words: what it shows, for those who cannot see it.
            lines.extend(line.replace("**", "") for line in card.lines)
        for choice in card.choices:
            position += 1
            lines.append(f"  [{position}] {choice.label}")
    position += first_number(message) - 1
    for choice in message.choices:
        position += 1
        if choice.url:
            # Counted like the others, because typed numbers are, but nothing could answer it.
            lines.append(f"{choice.label}: {choice.url}")
            continue
        lines.append(f"[{position}] {choice.label}")
    lines.extend(f"({item.kind}: {item.name or item.ref})" for item in message.attachments)
    if message.progress is not None:
        lines.append(f"{round(message.progress * 100)} %")
    return ({"text": "\n".join(lines)},)
