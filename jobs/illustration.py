"""Pictures for a message, in the form its channel can show: one sheet, or one image per card."""

from __future__ import annotations

from dataclasses import replace

from core.messages import Capabilities, Outbound
from core.ports import Pictures
from core.texts import Words, language_of

KEPT = "media:"
"""How the reference of a kept photo or video begins."""
WHOLE = ("profile:", "ties:", "board:", "standing:")
"""How pictures begin that are whole sheets by themselves."""


async def illustrated(message: Outbound, capabilities: Capabilities, pictures: Pictures | None) -> Outbound:
    """Replace picture references by addresses that the provider can fetch; without Pictures, or
    where the channel shows none, drop them. Kept photos and videos among the attachments are files, which
    every channel takes in its own way; without Pictures nobody could fetch them, and the text says so."""
    message = await _attached(message, pictures)
    with_image = [card for card in message.cards if card.image and not card.image.startswith("https:")]
    if not with_image:
        return message
    if pictures is None or capabilities.max_images == 0:
        return replace(message, cards=tuple(replace(card, image="") for card in message.cards))
    if capabilities.max_images > 1:
        cards = [
            replace(c, image=await pictures.link(c.image)) if c in with_image else c for c in message.cards
        ]
        return replace(message, cards=tuple(cards))
    if len(message.cards) == 1 and message.cards[0].image.startswith(WHOLE) and message.edits is None:
        alone = replace(message.cards[0], image="")
        return replace(message, cards=(alone,), picture=await pictures.link(message.cards[0].image))
    plain = tuple(replace(card, image="") for card in message.cards)
    if message.edits is not None:
        return replace(message, cards=plain)
    sheet = await pictures.contact_sheet(
        [(card.title, card.lines[0] if card.lines else "", card.image) for card in message.cards]
    )
    return replace(message, cards=plain, picture=sheet)


async def _attached(message: Outbound, pictures: Pictures | None) -> Outbound:
    """With the addresses of kept files; one that was taken back since is left out."""
    if not any(one.ref.startswith(KEPT) for one in message.attachments):
        return message
    files = []
    for one in message.attachments:
        ref = one.ref if not one.ref.startswith(KEPT) else ""
        if not ref and pictures is not None:
            ref = await pictures.link(one.ref)
        files += [replace(one, ref=ref)] if ref else []
    missing = len(message.attachments) - len(files)
    text = message.text
    if missing:
        key = "media-no-address" if pictures is None else "media-gone-since"
        text = f"{text}\n{Words(language_of(text, 'en'))(key, count=missing)}"
    return replace(message, text=text, attachments=tuple(files))
