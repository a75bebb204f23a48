"""An outgoing message as one letter. Pure; every number comes from CAPABILITIES.

Payload: ``{"subject", "text", "html", "files": [{"ref", "name", "mime"}], "stop": url or ""}``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bots.email import html
from bots.email.links import Link, Links
from core.messages import Attachment, Capabilities, Card, Choice, Outbound, first_number
from core.ports import Payload
from core.texts import Words, language_of

MB = 1024 * 1024
MAX_SUBJECT_CHARS = 78
"""RFC 5322 section 2.1.1: what a line should not exceed, and what mail programs show."""
CAPABILITIES = Capabilities(
    max_chars=200_000,
    max_chars_with_choices=200_000,
    max_buttons=40,
    button_chars=80,
    max_cards=20,
    max_images=20,
    media_limits=(("document", 10 * MB), ("image", 10 * MB)),
)
_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Offer:
    """One thing to pick: its number, what it says, and the link behind it (empty without links)."""

    number: int
    label: str
    hint: str
    url: str

    @property
    def line(self) -> str:
        """As plain text, the address on a line of its own."""
        said = f"{self.number}. {self.label}" + (f" ({self.hint})" if self.hint else "")
        return f"{said}\n{self.url}" if self.url else said


@dataclass(frozen=True, slots=True)
class Part:
    """What a letter says, taken apart for its two forms. ``reply``: how to answer, since no
    letter is read here; ``stop``: how to end the letters, empty in an answer."""

    text: str
    cards: tuple[Card, ...]
    plain_links: tuple[tuple[str, str], ...]
    offers: tuple[Offer, ...]
    reply: str
    stop: str
    stop_url: str
    language: str


def renderer(links: Links) -> Callable[[Outbound], tuple[Payload, ...]]:
    """``links`` decides whether choices are links, or numbers that only name them."""
    return lambda message: _letter(message, links)


def _letter(message: Outbound, links: Links) -> tuple[Payload, ...]:
    part = _part(message, links)
    text = _text(part)
    files = [{"ref": f.ref, "name": f.name, "mime": f.mime} for f in message.attachments if _sendable(f)]
    if not text and not files:
        return ()
    subject = _subject(message, part.language)
    return (
        {"subject": subject, "text": text, "html": html.letter(part), "files": files, "stop": part.stop_url},
    )


def _part(message: Outbound, links: Links) -> Part:
    language = language_of(message.text + "".join(choice.label for choice in message.choices), "en")
    words = Words(language)
    offers = _offers(message, links)
    stop_url = ""
    if links.usable and message.purpose != "reply":
        stop_url = links.url(Link("stop", message.address.chat))
    return Part(
        text=message.text.replace("\r\n", "\n").strip(),
        cards=message.cards,
        plain_links=(*_linked(message.attachments), *_opened(message)),
        offers=offers,
        reply=_reply(offers, words),
        stop=words("mail-stop") if stop_url else "",
        stop_url=stop_url,
        language=language,
    )


def _offers(message: Outbound, links: Links) -> tuple[Offer, ...]:
    several = len(message.cards) > 1
    found: list[tuple[Choice, str]] = []
    for card in message.cards:
        name = " ".join(card.title.replace("**", "").split())
        found += [(choice, f"{name}: {choice.label}" if several else choice.label) for choice in card.choices]
    found += [(choice, choice.label) for choice in message.choices]
    answered = [(choice, " ".join(label.split())) for choice, label in found if not choice.url]
    offers = []
    for number, (choice, label) in enumerate(answered, first_number(message)):
        said = label or str(number)
        hint = " ".join(choice.hint.split())
        offers.append(Offer(number, said, hint, _url(choice, said, message, links)))
    return tuple(offers)


def _url(choice: Choice, label: str, message: Outbound, links: Links) -> str:
    if not links.usable or not choice.token:
        return ""
    return links.url(Link("answer", message.address.chat, choice.token, label))


def _reply(offers: Sequence[Offer], words: Words) -> str:
    if not offers:
        return ""
    return words("mail-reply" if offers[0].url else "mail-reply-only")


def _opened(message: Outbound) -> list[tuple[str, str]]:
    """Link buttons, cards' first."""
    every = [*(choice for card in message.cards for choice in card.choices), *message.choices]
    return [(choice.label, choice.url) for choice in every if choice.url]


def _linked(files: Sequence[Attachment]) -> list[tuple[str, str]]:
    """Places and contacts as an address each; files that cannot be attached by their name."""
    found = []
    for file in files:
        if file.ref.startswith("geo:"):
            place = file.ref.removeprefix("geo:")
            found.append((file.name or place, f"https://maps.google.com/?q={place}"))
        elif file.ref.startswith("tel:"):
            found.append((file.name or file.ref.removeprefix("tel:"), file.ref))
        elif not _sendable(file) and file.name:
            found.append((file.name, ""))
    return found


def _sendable(file: Attachment) -> bool:
    return file.ref.startswith((*_WEB, "data:"))


def _text(part: Part) -> str:
    links = "\n".join(f"{label}: {url}" if url else label for label, url in part.plain_links)
    choices = "\n".join(offer.line for offer in part.offers)
    said = [html.unmarked(part.text), _cards(part.cards), links, choices, part.reply]
    body = "\n\n".join(block for block in said if block)
    # The end of a letter is no letter.
    return f"{body}\n\n{part.stop}\n{part.stop_url}" if body and part.stop_url else body


def _cards(cards: Sequence[Card]) -> str:
    several = len(cards) > 1
    blocks = []
    for number, card in enumerate(cards, 1):
        title = " ".join(card.title.replace("**", "").split())
        mark = f"{number}. " if several and not html.numbered(title) else ""
        blocks.append("\n".join((f"{mark}{title}", *card.lines)).strip())
    return "\n\n".join(block for block in blocks if block)


def _subject(message: Outbound, language: str) -> str:
    """The first line of what is said, cut behind a word."""
    titles = [card.title for card in message.cards]
    lines = [line for said in (message.text, *titles) for line in said.replace("**", "").splitlines()]
    line = next((found for line in lines if (found := " ".join(line.split()))), "")
    line = "".join(character for character in line if character.isprintable())
    if not line:
        return Words(language)("mail-subject")
    if len(line) <= MAX_SUBJECT_CHARS:
        return line
    head = line[: MAX_SUBJECT_CHARS - 1].rpartition(" ")[0] or line[: MAX_SUBJECT_CHARS - 1]
    return f"{head.rstrip(' ,;:·-')}…"
