"""An outgoing message as Bot API calls. Pure: no SDK, no network, no clock.

A payload is ``{"method", "args"}`` as the Bot API names them, without the chat, which ``send`` adds.
``instead`` in a payload is what to send when Telegram cannot fetch the file; ``to`` is the chat when
it is not the one of the address.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import Any

from bots.telegram.keyboard import BUTTON_CHARS, MAX_BUTTONS, Button, inline_keyboard, options_of
from bots.telegram.outgoing import attachment_call, photo_call, text_call
from bots.telegram.styled import Styled, units
from core.messages import Capabilities, Card, Choice, Outbound
from core.ports import Payload

# Source: telegram.constants.MessageLimit (MAX_TEXT_LENGTH, CAPTION_LENGTH), counted after entities.
MAX_TEXT, MAX_CAPTION = 4096, 1024
# Source: core.telegram.org/bots/api#sending-files: by URL 5 MB for photos, 20 MB for other files;
# 20 MB for downloads (telegram.constants.FileSizeLimit.FILESIZE_DOWNLOAD).
MAX_PHOTO_BYTES, MAX_FILE_BYTES = 5_000_000, 20_000_000
CAPABILITIES = Capabilities(
    max_chars=MAX_TEXT,
    max_chars_with_choices=MAX_TEXT,
    max_buttons=MAX_BUTTONS,
    button_chars=BUTTON_CHARS,
    max_cards=10,  # ours: ten blocks of text still read as one list on a phone
    max_images=1,
    edits=True,
    threads=True,
    reactions=True,
    typing_s=5,  # Source: core.telegram.org/bots/api#sendchataction: "5 seconds or less"
    utf16=True,
    media_limits=(
        ("image", MAX_PHOTO_BYTES),
        ("video", MAX_FILE_BYTES),
        ("audio", MAX_FILE_BYTES),
        ("voice", MAX_FILE_BYTES),
        ("document", MAX_FILE_BYTES),
        ("sticker", MAX_FILE_BYTES),
    ),
)
_BAR = 10
_NUMBERED = re.compile(r"\s*(\d{1,4})\s*[·.):-]\s")


def render(message: Outbound) -> tuple[Payload, ...]:
    """The calls in order, the choices on the last. Empty for a message that holds nothing.

    ``visible_to``: Telegram has no message that only one member of a group sees, so it goes to that
    person's private chat instead.
    """
    prefixes = _prefixes(message.cards)
    groups = [(prefix, card.choices) for prefix, card in zip(prefixes, message.cards, strict=True)]
    rows, lines = inline_keyboard(options_of([*groups, ("", message.choices)]))
    body = Styled.join(
        [
            Styled.parse(message.text),
            *(_block(card, prefix) for card, prefix in zip(message.cards, prefixes, strict=True)),
            Styled("\n".join(lines)),
            Styled(_bar(message.progress)),
        ],
        "\n\n",
    )
    payloads = list(_payloads(message, body))
    if rows and not payloads:
        payloads = [text_call(Styled("…"))]
    if rows:
        _attach(payloads[-1], rows)
    direct = message.visible_to and message.visible_to != message.address.chat
    return tuple({**payload, "to": message.visible_to} if direct else payload for payload in payloads)
