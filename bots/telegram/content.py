"""What a message holds: its words and its attachments."""

from __future__ import annotations

from collections.abc import Iterator

from bots.telegram.fields import Raw, integer, mapping, mappings, number, string
from bots.telegram.rich import rich_words
from core.messages import Attachment, AttachmentKind

# Telegram's own cap is 4096 (captions: 4096 for premium senders); more is a forged or future update.
MAX_TEXT = 16_384

# Field of a message, our kind, the type Telegram uses when it states none. `animation` stands before
# `document`: an animation carries both, for old clients.
_FILES: tuple[tuple[str, AttachmentKind, str], ...] = (
    ("voice", "voice", "audio/ogg"),
    ("audio", "audio", "audio/mpeg"),
    ("video", "video", "video/mp4"),
    ("video_note", "video", "video/mp4"),
    ("animation", "video", "video/mp4"),
    ("live_photo", "video", "video/mp4"),
    ("document", "document", ""),
    ("sticker", "sticker", ""),
)


def words(message: Raw) -> str:
    """The text or caption; of a poll or checklist its heading and lines; of a dice its emoji."""
    plain = string(message.get("text"), MAX_TEXT) or string(message.get("caption"), MAX_TEXT)
    if plain:
        return plain
    if isinstance(message.get("poll"), dict):
        poll = mapping(message["poll"])
        return _listed(poll.get("question"), poll.get("options"))
    if isinstance(message.get("checklist"), dict):
        checklist = mapping(message["checklist"])
        return _listed(checklist.get("title"), checklist.get("tasks"))
    if isinstance(message.get("rich_message"), dict):
        return string(rich_words(mapping(message["rich_message"])), MAX_TEXT)
    return string(mapping(message.get("dice")).get("emoji"), 16)


def attachments(message: Raw) -> tuple[Attachment, ...]:
    """Everything in the message that is not words. A file without an id keeps an empty ``ref``."""
    return tuple(_attachments(message))


def shared_number(message: Raw, sender: int) -> str:
    """The sender's own number when they shared their own contact, as E.164; else empty.

    Telegram sets the contact's user id itself, so a contact with the sender's id is their own.
    """
    contact = mapping(message.get("contact"))
    if integer(contact.get("user_id")) != sender:
        return ""
    return _international(_digits(contact.get("phone_number")))


def _attachments(message: Raw) -> Iterator[Attachment]:
    photo = _largest(mappings(message.get("photo")))
    if photo is not None:
        yield _file(photo, "image", "image/jpeg")
    for field, kind, mime in _FILES:
        held = message.get(field)
        if isinstance(held, dict) and not (
            field == "document" and isinstance(message.get("animation"), dict)
        ):
            yield _file(held, kind, mime)
    place = _place(message)
    if place is not None:
        yield place
    contact = _contact(mapping(message.get("contact")))
    if contact is not None:
        yield contact


def _largest(sizes: list[Raw]) -> Raw | None:
    def area(size: Raw) -> tuple[int, int]:
        width, height = integer(size.get("width")) or 0, integer(size.get("height")) or 0
        return width * height, integer(size.get("file_size")) or 0

    return max(sizes, key=area) if sizes else None


def _file(held: Raw, kind: AttachmentKind, mime: str) -> Attachment:
    size = integer(held.get("file_size"))
    if kind == "sticker":
        name = string(held.get("emoji"), 16)
        mime = _sticker_type(held)
    else:
        name = string(held.get("file_name")) or string(held.get("title"))
    return Attachment(
        kind=kind,
        ref=string(held.get("file_id"), 512),
        mime=string(held.get("mime_type"), 100) or mime,
        size_bytes=size if size is not None and size >= 0 else None,
        name=name,
    )


def _sticker_type(held: Raw) -> str:
    if held.get("is_animated") is True:
        return "application/x-tgsticker"
    return "video/webm" if held.get("is_video") is True else "image/webp"


def _place(message: Raw) -> Attachment | None:
    venue = mapping(message.get("venue"))
    where = mapping(venue.get("location")) or mapping(message.get("location"))
    latitude, longitude = number(where.get("latitude")), number(where.get("longitude"))
    if latitude is None or longitude is None or abs(latitude) > 90 or abs(longitude) > 180:
        return None
    label = ", ".join(part for part in (string(venue.get("title")), string(venue.get("address"))) if part)
    return Attachment("location", f"geo:{_degrees(latitude)},{_degrees(longitude)}", name=label)


def _degrees(value: float) -> str:
    """Six decimals are 11 cm; RFC 5870 allows neither an exponent nor "-0"."""
    written = f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def _contact(contact: Raw) -> Attachment | None:
    digits = _digits(contact.get("phone_number"))
    if not digits:
        return None
    # The number of an account is stored in full without "+"; an address book's may be local.
    known = integer(contact.get("user_id")) is not None
    name = " ".join(
        part for part in map(string, (contact.get("first_name"), contact.get("last_name"))) if part
    )
    return Attachment(
        "contact", "tel:" + (_international(digits) if known else digits), "text/vcard", name=name
    )


def _digits(value: object) -> str:
    """The number with its "+" if it has one; numbers that came as JSON numbers too."""
    whole = integer(value)
    written = str(whole) if whole is not None and isinstance(value, int) else string(value, 40)
    digits = "".join(letter for letter in written if letter in "0123456789")
    return ("+" if written.lstrip().startswith("+") and digits else "") + digits


def _international(digits: str) -> str:
    return digits if digits.startswith("+") or not digits else "+" + digits


def _listed(heading: object, lines: object) -> str:
    parts = [string(heading, 512), *(string(line.get("text"), 256) for line in mappings(lines))]
    return "\n".join(part for part in parts if part)
