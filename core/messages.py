"""What every layer says to every other: values only, no I/O, no vendor words.

All datetimes are aware and in UTC. Text markup is one convention, ``**bold**``; every other
character is literal and each channel escapes it as it must.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from typing import Literal
from urllib.parse import quote, unquote

AttachmentKind = Literal["image", "video", "audio", "voice", "document", "sticker", "location", "contact"]
Purpose = Literal["reply", "reminder", "notice", "bulk", "alert"]
Style = Literal["plain", "primary", "danger"]
ReceiptStatus = Literal["sent", "delivered", "read", "failed"]
LifecycleKind = Literal["blocked", "unblocked", "joined", "left", "migrated", "revoked", "deleted"]


_NUMBER = re.compile(r"(\d{1,3}) ?[·.)]")


@lru_cache(maxsize=4096)
def _escaped(part: str) -> str:
    return quote(part, safe="+:@.-_ ")


@dataclass(frozen=True, slots=True)
class Address:
    """Where a message comes from or goes to; ``str()`` is the storage key.

    ``account`` says which bot, sender number or workspace of ours; ``chat`` is the provider's
    own id for the conversation; ``thread`` is empty where the channel has none.
    """

    channel: str
    account: str
    chat: str
    thread: str = ""

    def __str__(self) -> str:
        return (
            f"{_escaped(self.channel)}|{_escaped(self.account)}|{_escaped(self.chat)}|{_escaped(self.thread)}"
        )

    @classmethod
    def parse(cls, key: str) -> Address:
        """The inverse of ``str()``. Raises ValueError on anything else."""
        channel, account, chat, thread = (unquote(part) for part in key.split("|"))
        return cls(channel, account, chat, thread)

    @property
    def conversation(self) -> str:
        """The key of the conversation: a thread belongs to the conversation of its chat."""
        return conversation_of(self.channel, self.account, self.chat)


def conversation_of(channel: str, account: str, chat: str) -> str:
    """The conversation's key without an address: what each delivery's envelope needs."""
    return f"{_escaped(channel)}|{_escaped(account)}|{_escaped(chat)}|"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file, place or contact that came with a message, or goes with one.

    ``ref`` finds the bytes later, through the channel: a file id, or an URL of the provider's
    own host. A location is ``geo:<lat>,<lon>`` (RFC 5870) with its label in ``name``; a shared
    contact is ``tel:<number>`` with the person's name in ``name``. Outgoing: an https URL.
    """

    kind: AttachmentKind
    ref: str
    mime: str = ""
    size_bytes: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing to fill in. ``name``: the argument it becomes. ``options``: (value, label) to pick one
    of, with ``initial`` picked before; without options it is text of at most ``max_chars``."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...] = ()
    initial: str = ""
    optional: bool = False
    max_chars: int = 0
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """A question with fields, shown on top of the chat where the channel can. Filling it in is picking
    ``token``. ``blank``: what is said of a needed field that holds nothing but spaces."""

    token: str
    title: str
    text: str
    fields: tuple[Field, ...]
    submit: str
    close: str
    blank: str = ""


@dataclass(frozen=True, slots=True)
class Inbound:
    """One thing a person did in a chat: wrote, tapped, sent a file, edited, reacted.

    ``sender``: the provider's stable id of the person (on WhatsApp the BSUID when present).
    ``aliases``: other ids that the provider itself vouches for in this payload (a phone number).
    ``choice``: the token behind a tapped button, a picked row or a form.
    ``fields``: what the form was filled in with, by field name. ``dismissed``: it was closed instead.
    ``reply_to``: the provider's id of the message that was quoted or tapped.
    ``group``: several people read this chat. ``addressed``: the desk was mentioned, replied to,
    commanded or tapped there; always True in one-to-one chats.
    ``whispered``: in a shared chat, but only its writer saw it (a command); so is the answer.
    ``aside``: somebody else was named there, and the desk was not.
    ``root``: the message on which an answer in this shared chat hangs, where answers do.
    ``hangs_on``: for a reply in a thread that hangs on a message: whether the provider says that
    this message is ``ours``; empty where threads are topics of their own.
    ``album``: equal for messages that the sender sent as one album.
    ``reaction``: the emoji, when the person only reacted to ``reply_to``.
    ``start_payload``: what came with a deep link.
    """

    external_id: str
    address: Address
    sender: str
    text: str
    sent_at: datetime
    attachments: tuple[Attachment, ...] = ()
    choice: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    dismissed: bool = False
    reply_to: str | None = None
    edited: bool = False
    sender_name: str = ""
    aliases: tuple[str, ...] = ()
    language: str = ""
    group: bool = False
    addressed: bool = True
    whispered: bool = False
    aside: bool = False
    root: str = ""
    hangs_on: Literal["", "ours", "another"] = ""
    album: str = ""
    reaction: str = ""
    start_payload: str = ""
    opt_out_handled: bool = False
    """The provider already answered an opt-out word itself, so the desk must not answer it again."""

    @property
    def place(self) -> Address:
        """Where an answer goes that everybody there may read: into the thread of what it answers."""
        return replace(self.address, thread=self.address.thread or self.root)


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a provider says became of a message of ours. ``error_code`` is the provider's."""

    external_id: str
    status: ReceiptStatus
    error_code: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """Something happened to a chat or a person's reach, without a message to answer.

    ``detail``: the new chat id for ``migrated``, the message id for ``deleted``.
    """

    kind: LifecycleKind
    address: Address
    sender: str = ""
    detail: str = ""


Parsed = Inbound | Receipt | Lifecycle | None
"""None: understood, and nothing to do (the desk's own message, a kind nobody needs)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the reader can pick. ``token`` means the same on every channel, <= 32 bytes."""

    token: str
    label: str
    style: Style = "plain"
    hint: str = ""
    """One more short line where the channel can show it (a list row's description)."""
    url: str = ""
    """A link button: opens this address instead of answering."""


@dataclass(frozen=True, slots=True)
class Card:
    """One person or thing in a result. ``image``: https URL or empty. ``lines``: shown in order."""

    title: str
    lines: tuple[str, ...] = ()
    image: str = ""
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A pre-approved text for channels that refuse free text outside a window."""

    name: str
    language: str
    variables: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Outbound:
    """One message to one address. ``key`` is its idempotency key: a second one is not queued.

    ``edits``: the key of an earlier message that this one replaces where the channel can edit.
    ``template``: what to send when the channel refuses free text there; None: free text only.
    ``visible_to``: the provider's user id, when only that person may see it in a shared chat.
    ``progress``: 0.0 to 1.0 for a message that shows how far a long job is.
    ``picture``: one composed image for channels that show one image per message (https URL).
    """

    key: str
    address: Address
    text: str
    purpose: Purpose = "reply"
    cards: tuple[Card, ...] = ()
    choices: tuple[Choice, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    edits: str | None = None
    template: Template | None = None
    not_before: datetime | None = None
    expires_at: datetime | None = None
    visible_to: str = ""
    progress: float | None = None
    picture: str = ""


def first_number(message: Outbound) -> int:
    """The number that a typed answer gives the first choice: choices are counted in reading order,
    after the cards when those are what people count (cards without choices of their own)."""
    if any(card.choices for card in message.cards):
        return 1
    return number_after([card.title for card in message.cards])


def number_after(titles: Sequence[str]) -> int:
    """The number that follows a list: its last title's own (``7 · Riya``), else its length."""
    own = _NUMBER.match(titles[-1]) if titles else None
    return (int(own[1]) if own else len(titles)) + 1


ALWAYS_S = 10 * 365 * 86_400
"""Ten years: for a limit that the provider does not have."""


class Accounts(dict[str, str]):
    """Our account per channel. ``edits_s``: how long each channel can change what it sent, as in its
    ``Capabilities``; a channel that is not in it cannot. ``house``: whose casting desk writes from them."""

    def __init__(self, accounts: Mapping[str, str], edits_s: Mapping[str, int], house: str = "") -> None:
        super().__init__(accounts)
        self.edits_s, self.house = edits_s, house


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a channel can carry, in numbers. 0 means: not at all.

    ``max_chars`` counts what the provider counts (``utf16`` code units on Telegram).
    ``edits_s``: seconds after sending in which a message can still be changed; ``ALWAYS_S``: no limit.
    ``window_h``: hours after the last inbound in which free text may be sent; 0: always.
    ``media_limits``: bytes by attachment kind. ``typing_s``: seconds one typing signal lasts.
    """

    max_chars: int
    max_chars_with_choices: int
    max_buttons: int
    button_chars: int
    list_rows: int = 0
    row_chars: int = 0
    row_hint_chars: int = 0
    max_cards: int = 1
    max_images: int = 1
    edits_s: int = 0
    threads: bool = False
    reactions: bool = False
    typing_s: int = 0
    receipts: bool = False
    utf16: bool = False
    window_h: int = 0
    media_limits: tuple[tuple[AttachmentKind, int], ...] = ()
