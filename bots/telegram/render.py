"""An outgoing message as Bot API calls. Pure: no SDK, no network, no clock.

A payload is ``{"method", "args"}`` as the Bot API names them, without the chat, which ``send`` adds.
``instead`` in a payload is what to send when Telegram cannot fetch the file; ``to`` is the chat when
it is not the one of the address.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from bots.telegram.keyboard import BUTTON_CHARS, MAX_BUTTONS, Button, inline_keyboard, options_of
from bots.telegram.outgoing import (
    MAX_FILE_BYTES,
    MAX_PHOTO_BYTES,
    Call,
    attachment_call,
    carries_caption,
    is_link,
    photo_call,
    text_call,
)
from bots.telegram.styled import Styled, units
from core.messages import ALWAYS_S, Capabilities, Card, Outbound, first_number
from core.ports import Payload

# Source: telegram.constants.MessageLimit (MAX_TEXT_LENGTH, CAPTION_LENGTH), counted after entities.
MAX_TEXT, MAX_CAPTION = 4096, 1024
CAPABILITIES = Capabilities(
    max_chars=MAX_TEXT,
    max_chars_with_choices=MAX_TEXT,
    max_buttons=MAX_BUTTONS,
    button_chars=BUTTON_CHARS,
    max_cards=10,  # ours: ten blocks of text still read as one list on a phone
    max_images=1,
    edits_s=ALWAYS_S,  # Source: core.telegram.org/bots/api#editmessagetext: 48 h for business messages only
    threads=True,
    reactions=True,
    typing_s=5,  # Source: core.telegram.org/bots/api#sendchataction, "5 seconds or less"
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
_BAR_CELLS = 10
_NUMBERED = re.compile(r"\s*(\d{1,4})\s*[·.):-]\s")


def render(message: Outbound) -> tuple[Payload, ...]:
    """The calls in order, the choices on the last. Empty for a message that holds nothing.

    ``visible_to``: Telegram has no message that only one member of a group sees, so it goes to that
    person's private chat instead.
    """
    prefixes = _prefixes(message.cards)
    groups = [(prefix, card.choices) for card, prefix in zip(message.cards, prefixes, strict=True)]
    rows, lines = inline_keyboard(options_of([*groups, ("", message.choices)]), first_number(message))
    body = Styled.join(
        [
            Styled.parse(message.text),
            *(_block(card, prefix) for card, prefix in zip(message.cards, prefixes, strict=True)),
            Styled("\n".join(lines)),
            Styled(_bar(message.progress)),
        ],
        "\n\n",
    )
    calls = list(_calls(message, body, choices_last=bool(rows)))
    if rows:
        calls = calls or [text_call(Styled("…"))]
        calls[-1] = _with_keyboard(calls[-1], rows)
    if message.visible_to and message.visible_to != message.address.chat:
        calls = [{**call, "to": message.visible_to} for call in calls]
    return tuple(calls)


def _calls(message: Outbound, body: Styled, *, choices_last: bool) -> Iterator[Call]:
    """Words and their picture as one message where they fit; files before them when they hold buttons."""
    files = list(message.attachments)
    picture = _picture(message)
    if len(files) == 1 and not picture and body.text and carries_caption(files[0]):
        call = attachment_call(files[0], body) if _is_caption(body) else None
        if call is not None:
            yield call
            return
    attached = [call for file in files if (call := attachment_call(file, Styled(""))) is not None]
    if choices_last:
        yield from attached
    yield from _words(body, picture)
    if not choices_last:
        yield from attached


def _words(body: Styled, picture: str) -> Iterator[Call]:
    if picture and _is_caption(body):
        yield photo_call(picture, body)
        return
    if picture:
        yield photo_call(picture, Styled(""))
    for part in body.parts(MAX_TEXT):
        yield text_call(part)


def _is_caption(body: Styled) -> bool:
    return units(body.text) <= MAX_CAPTION


def _picture(message: Outbound) -> str:
    """The composed picture; the only card's own where none was composed."""
    images = [card.image for card in message.cards] if len(message.cards) == 1 else []
    return next((url for url in (message.picture, *images) if is_link(url)), "")


def _prefixes(cards: Sequence[Card]) -> list[str]:
    """Numbers that tie buttons to cards: those the titles already begin with, else 1, 2, 3 ...

    None are needed for one card, or for cards without choices.
    """
    if len(cards) < 2 or not any(card.choices for card in cards):
        return ["" for _ in cards]
    own = [match[1] for card in cards if (match := _NUMBERED.match(Styled.parse(card.title).text))]
    if len(own) == len(cards) == len(set(own)):
        return own
    return [str(number) for number in range(1, len(cards) + 1)]


def _block(card: Card, prefix: str) -> Styled:
    """A card as text: its title in bold, and its lines."""
    title = Styled.parse(card.title).text
    held = _NUMBERED.match(title)
    if prefix and (held is None or held[1] != prefix):
        title = f"{prefix} · {title}"
    return Styled.join([Styled.strong(title), *(Styled.parse(line) for line in card.lines)], "\n")


def _bar(progress: float | None) -> str:
    """``▓▓▓░░░░░░░ 27 %``; nothing for a message that shows no progress."""
    if progress is None or math.isnan(progress):
        return ""
    share = min(max(progress, 0.0), 1.0)
    # Rounded, but never "100 %" before the end.
    percent = min(round(share * 100), 99) if share < 1 else 100
    full = round(share * _BAR_CELLS)
    return f"{'▓' * full}{'░' * (_BAR_CELLS - full)} {percent} %"


def _with_keyboard(call: Call, rows: list[list[Button]]) -> Call:
    call = {**call, "args": {**call["args"], "reply_markup": {"inline_keyboard": rows}}}
    if "instead" in call:
        call["instead"] = _with_keyboard(call["instead"], rows)
    return call
