"""An outgoing message as Twilio calls, in order. Pure; every number comes from CAPABILITIES.

Payloads: ``{"body"}``, ``{"media_url", "body"?}``, ``{"body", "persistent_action"}`` (a place),
``{"content": {type: {...}}, "fallback"}`` (buttons or a list; the fallback is the same as numbered
text, for an account that refuses those), ``{"template", "language", "variables"}``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bots.whatsapp.templates import find
from bots.whatsapp.text import closed, formatted, marked_up, parts, shortened, width
from core.messages import Attachment, Capabilities, Card, Choice, Outbound, Template, first_number
from core.ports import Payload

MB = 1024 * 1024
CAPABILITIES = Capabilities(
    max_chars=1600,
    max_chars_with_choices=1024,
    max_buttons=3,
    button_chars=20,
    list_rows=10,
    row_chars=24,
    row_hint_chars=72,
    max_cards=10,
    max_images=1,
    typing_s=25,
    receipts=True,
    window_h=24,
    media_limits=(
        ("image", 5 * MB),
        ("video", 16 * MB),
        ("audio", 16 * MB),
        ("voice", 16 * MB),
        ("document", 16 * MB),
    ),
)
QUICK_REPLY, LIST_PICKER = "twilio/quick-reply", "twilio/list-picker"
_MAX_TOKEN_CHARS = 200
_NUMBERED = re.compile(r"\d+ ?[·.)]")
_CAPTIONED = ("image", "video")  # documents and voice notes lose theirs


@dataclass(frozen=True, slots=True)
class _Offer:
    """One thing that can be picked, with the card it belongs to already in its words."""

    token: str
    label: str
    hint: str


def render(message: Outbound) -> tuple[Payload, ...]:
    """Media first, then text, the choices on the last call. Never empty unless the message is."""
    if message.template is not None:
        return (_template(message),)
    offers, source = _offers(message), _source(message)
    media = _media(message)
    if offers:
        return (*media, *_with_choices(source, offers, first_number(message)))
    texts = parts(marked_up(source), CAPABILITIES.max_chars, CAPABILITIES.max_chars)
    if len(media) == 1 and len(texts) == 1 and _takes_caption(message, texts[0]):
        return ({**media[0], "body": texts[0]},)
    return (*media, *({"body": text} for text in texts))


def text_of(payload: Payload) -> str:
    """The words the reader sees above any buttons; empty for a template."""
    for content in payload.get("content", {}).values():
        return str(content["body"])
    return str(payload.get("body", ""))


def _template(message: Outbound) -> Payload:
    template = message.template
    assert template is not None
    return {
        "template": template.name,
        "language": template.language,
        "variables": _fitted(template, [formatted(value) for value in template.variables]),
    }


def _fitted(template: Template, values: list[str]) -> list[str]:
    """A filled-in text may be as long as a message with buttons (Meta refuses a longer one): the longest
    value, which is what somebody wrote, ends earlier."""
    known = find(template.name, template.language)
    over = 0 if known is None else width(known.filled(values)) - CAPABILITIES.max_chars_with_choices
    if over <= 0:
        return values
    longest = max(range(len(values)), key=lambda n: width(values[n]))
    room = max(1, width(values[longest]) - over)
    return [shortened(value, room) if n == longest else value for n, value in enumerate(values)]


def _source(message: Outbound) -> str:
    """All the words of a message, ``**bold**`` still as it came."""
    links = [f"{choice.label}: {choice.url}" for choice in _all_choices(message) if choice.url]
    unsent = [line for attachment in message.attachments if (line := _as_line(attachment))]
    blocks = (message.text.strip(), _cards(message.cards), "\n".join(links), "\n".join(unsent))
    return "\n\n".join(block for block in blocks if block)


def _all_choices(message: Outbound) -> list[Choice]:
    return [choice for card in message.cards for choice in card.choices] + list(message.choices)


def _cards(cards: Sequence[Card]) -> str:
    if len(cards) == 1:
        return "\n".join((_title(cards[0]), *cards[0].lines)).strip()
    lines = []
    for number, card in enumerate(cards, 1):
        details = ", ".join(" ".join(line.split()) for line in card.lines if line.strip())
        mark = "" if _NUMBERED.match(_plain(card)) else f"{number} · "
        lines.append(f"{mark}{_title(card)}" + (f", {details}" if details else ""))
    return "\n".join(lines)


def _title(card: Card) -> str:
    title = _plain(card)
    return f"**{title}**" if title else ""


def _plain(card: Card) -> str:
    return " ".join(card.title.replace("**", "").split())


def _as_line(attachment: Attachment) -> str:
    """A contact, or a file that has no address Twilio could fetch, as words."""
    if attachment.ref.startswith("tel:"):
        number = attachment.ref.removeprefix("tel:")
        return f"{attachment.name}: {number}" if attachment.name else number
    return "" if attachment.ref.startswith(("http://", "https://", "geo:")) else attachment.name


def _media(message: Outbound) -> list[Payload]:
    """One call per file: WhatsApp takes one medium a message."""
    picture = message.picture or (message.cards[0].image if len(message.cards) == 1 else "")
    calls: list[Payload] = [{"media_url": picture}] if picture else []
    for attachment in message.attachments:
        if attachment.ref.startswith("geo:"):
            name = " ".join(attachment.name.replace("|", " ").split())
            place = f"{attachment.ref}|{name}" if name else attachment.ref
            calls.append({"body": name or attachment.ref.removeprefix("geo:"), "persistent_action": [place]})
        elif attachment.ref.startswith(("http://", "https://")):
            calls.append({"media_url": attachment.ref})
    return calls


def _takes_caption(message: Outbound, text: str) -> bool:
    if width(text) > CAPABILITIES.max_chars_with_choices:
        return False
    files = [a for a in message.attachments if a.ref.startswith(("http://", "https://", "geo:"))]
    return all(attachment.kind in _CAPTIONED for attachment in files)


def _offers(message: Outbound) -> list[_Offer]:
    """What can be picked, in reading order. Link buttons are lines of the text instead."""
    found = []
    several = len(message.cards) > 1
    for number, card in enumerate(message.cards, 1):
        for choice in card.choices:
            label = f"{number} · {choice.label}" if several else choice.label
            found.append(_Offer(choice.token, label, choice.hint or (_plain(card) if several else "")))
    found.extend(_Offer(choice.token, choice.label, choice.hint) for choice in message.choices)
    links = [bool(choice.url) for choice in _all_choices(message)]
    return [
        _Offer(offer.token, " ".join(offer.label.split()) or f"{place}", " ".join(offer.hint.split()))
        for place, (offer, link) in enumerate(zip(found, links, strict=True), 1)
        if not link
    ]


def _with_choices(source: str, offers: list[_Offer], first: int = 1) -> list[Payload]:
    """``first``: the number of the first choice where choices are written out."""
    source, numbered = closed(source), _numbered(offers, first)
    if not _tappable(offers):
        return [{"body": text} for text in _split(f"{source}\n\n{numbered}", CAPABILITIES.max_chars)]
    body = source if formatted(source) else _prompt(offers)
    if len(offers) <= CAPABILITIES.max_buttons and _fit(offers, CAPABILITIES.button_chars):
        actions = [{"title": offer.label, "id": offer.token} for offer in offers]
        return _interactive(body, {QUICK_REPLY: {"actions": actions}}, numbered)
    listed = not _fit(offers, CAPABILITIES.row_chars)
    if listed:
        body = f"{body}\n\n{numbered}"
    items = [_row(offer, n if listed else None) for n, offer in enumerate(offers, first)]
    fields: dict[str, Any] = {"button": _prompt(offers), "items": items}
    return _interactive(body, {LIST_PICKER: fields}, "" if listed else numbered)


def _interactive(body: str, content: dict[str, dict[str, Any]], numbered: str) -> list[Payload]:
    """``numbered``: the choices as text, empty when the body has them already."""
    *texts, final = _split(body, CAPABILITIES.max_chars_with_choices)
    calls: list[Payload] = [{"body": text} for text in texts]
    full = {kind: {**fields, "body": final} for kind, fields in content.items()}
    fallback = f"{final}\n\n{formatted(numbered)}" if numbered else final
    return [*calls, {"content": full, "fallback": fallback}]


def _split(source: str, last: int) -> list[str]:
    return parts(marked_up(source), CAPABILITIES.max_chars, last)


def _tappable(offers: list[_Offer]) -> bool:
    tokens = {offer.token for offer in offers}
    usable = all(token and token == token.strip() and len(token) <= _MAX_TOKEN_CHARS for token in tokens)
    return len(offers) <= CAPABILITIES.list_rows and len(tokens) == len(offers) and usable


def _fit(offers: list[_Offer], limit: int) -> bool:
    """Short enough to be shown whole, and all different: WhatsApp refuses equal titles."""
    different = len({offer.label.casefold() for offer in offers}) == len(offers)
    return different and all(width(offer.label) <= limit for offer in offers)


def _row(offer: _Offer, number: int | None) -> dict[str, str]:
    """A list row; numbered like the text above it when that has to carry the full labels."""
    label = offer.label if number is None else f"{number}. {offer.label}"
    row = {"item": shortened(label, CAPABILITIES.row_chars), "id": offer.token}
    if offer.hint:
        row["description"] = shortened(offer.hint, CAPABILITIES.row_hint_chars)
    return row


def _numbered(offers: list[_Offer], first: int) -> str:
    return "\n".join(f"{number}. {closed(offer.label)}" for number, offer in enumerate(offers, first))


def _prompt(offers: list[_Offer]) -> str:
    hindi = any("\u0900" <= character <= "\u097f" for offer in offers for character in offer.label)
    return "चुनें" if hindi else "Choose"
