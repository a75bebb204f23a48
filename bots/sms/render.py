"""An outgoing message as Twilio calls, in order. Pure; every number comes from CAPABILITIES.

Payloads: ``{"body"}``, ``{"body"?, "media_url": [...]}`` (MMS, where it exists).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from bots.sms.numbers import takes_pictures
from bots.sms.text import GSM_EACH, MAX_SEGMENTS, parts, plain
from core.messages import Attachment, Capabilities, Card, Choice, Outbound, first_number
from core.ports import Payload

MB = 1024 * 1024
MAX_MEDIA = 10
_WEB = ("http://", "https://")
_NUMBERED = re.compile(r"\d+ ?[·.)]")
CAPABILITIES = Capabilities(
    max_chars=GSM_EACH * MAX_SEGMENTS,
    max_chars_with_choices=GSM_EACH * MAX_SEGMENTS,
    max_buttons=0,
    button_chars=0,
    max_cards=10,
    max_images=0,
    receipts=True,
    media_limits=(
        ("image", 5 * MB),
        ("video", 5 * MB),
        ("audio", 5 * MB),
        ("voice", 5 * MB),
        ("document", 5 * MB),
    ),
)


def render(message: Outbound) -> tuple[Payload, ...]:
    """Words in segments, choices numbered at their end, files as MMS or as their addresses."""
    mms = takes_pictures(message.address.account, message.address.chat)
    files = [file.ref for file in message.attachments if mms and file.ref.startswith(_WEB)]
    lines = [line for file in message.attachments if file.ref not in files and (line := _as_line(file))]
    blocks = (message.text.strip(), _cards(message.cards), "\n".join(lines), _choices(message))
    texts = parts(plain("\n\n".join(block for block in blocks if block)))
    calls: list[Payload] = [{"body": text} for text in texts]
    for place in range(0, len(files), MAX_MEDIA):
        calls.append({"media_url": files[place : place + MAX_MEDIA]})
    return tuple(calls)


def _choices(message: Outbound) -> str:
    """Numbers to answer with; links as they are. Cards' choices come first, with their card's name."""
    several = len(message.cards) > 1
    found: list[tuple[Choice, str]] = []
    for card in message.cards:
        found += [
            (choice, f"{_title(card)}: {choice.label}" if several else choice.label)
            for choice in card.choices
        ]
    found += [(choice, choice.label) for choice in message.choices]
    lines = [f"{choice.label}: {choice.url}" for choice, _ in found if choice.url]
    offered = [(choice, label) for choice, label in found if not choice.url]
    for number, (choice, label) in enumerate(offered, first_number(message)):
        words = " ".join(label.split()) or str(number)
        hint = " ".join(choice.hint.split())
        lines.append(f"{number}. {words}" + (f" ({hint})" if hint else ""))
    return "\n".join(lines)


def _cards(cards: Sequence[Card]) -> str:
    if len(cards) == 1:
        return "\n".join((_title(cards[0]), *cards[0].lines)).strip()
    lines = []
    for number, card in enumerate(cards, 1):
        details = ", ".join(" ".join(line.split()) for line in card.lines if line.strip())
        mark = "" if _NUMBERED.match(_title(card)) else f"{number}. "
        lines.append(f"{mark}{_title(card)}" + (f", {details}" if details else ""))
    return "\n".join(lines)


def _title(card: Card) -> str:
    return " ".join(card.title.replace("**", "").split())


def _as_line(file: Attachment) -> str:
    """A file, place or contact in words."""
    name = " ".join(file.name.split())
    if file.ref.startswith("tel:"):
        where = file.ref.removeprefix("tel:")
    elif file.ref.startswith("geo:"):
        where = f"https://maps.google.com/?q={file.ref.removeprefix('geo:')}"
    else:
        where = file.ref if file.ref.startswith(_WEB) else ""
    return f"{name}: {where}" if name and where else name or where
