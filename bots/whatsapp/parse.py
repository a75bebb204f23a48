"""Twilio's WhatsApp webhooks as the hub's values: messages, taps, places, files, receipts."""

from __future__ import annotations

import base64
import binascii
import json
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bots.twilio.deliveries import MAX_TEXT_CHARS, Door, kind_by_mime, media, receipt, sid_of
from bots.twilio.fields import MAX_ID_CHARS, clean, read
from bots.whatsapp import fields
from core.messages import Address, Attachment, AttachmentKind, Inbound, Parsed
from core.ports import Clock, Envelope, WebRequest

CHANNEL = "whatsapp"
MAX_NAME_CHARS = 200

_KIND_BY_TYPE: dict[str, AttachmentKind] = {
    "image": "image",
    "sticker": "sticker",
    "video": "video",
    "audio": "voice",
    "voice": "voice",
    "contact": "contact",
    "contacts": "contact",
}
_QUIET_TYPES = frozenset({"unsupported", "system"})
_REPLIES = ("interactive", "list_reply", "button_reply", "data")
_FILE_NAME = re.compile(r"[^\n/\\]{1,190}\.[A-Za-z0-9]{2,5}")
_BASE64 = re.compile(r"[A-Za-z0-9+/]{58,}={0,2}")


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads deliveries of one sender number. ``clock`` dates the messages, because Twilio's forms
    carry no time; whoever knows when a delivery was stored should prefer that."""

    door: Door
    clock: Clock

    @classmethod
    def of(cls, account: str, account_sid: str, clock: Clock) -> Reader:
        return cls(Door(CHANNEL, account, account_sid, fields.party), clock)

    @property
    def envelope(self) -> Callable[[WebRequest], Envelope]:
        return self.door.envelope

    def parse(self, raw: bytes) -> Parsed:
        """Raises ValueError when there is no sender, or a receipt of no message."""
        form = read(raw)
        if not form.get("From"):
            raise ValueError("not a Twilio message")
        status = self.door.status(form)
        if status is not None:
            return receipt(form, status)
        return self._inbound(form, raw)

    def _inbound(self, form: Mapping[str, str], raw: bytes) -> Inbound | None:
        chat = fields.party(form["From"])
        files = _media(form) + _location(form)
        choice, label = _choice(form)
        text = _text(form.get("Body", "")) or label
        message_type = form.get("MessageType", "").strip().lower()
        if message_type in _QUIET_TYPES and not text and not files and choice is None:
            return None
        reaction = text if message_type == "reaction" else ""
        sender, aliases = _identity(form, chat)
        return Inbound(
            external_id=sid_of(form, raw),
            address=Address(CHANNEL, self.door.account_named(form, fields.party(form.get("To", ""))), chat),
            sender=sender,
            text="" if reaction else text,
            sent_at=self.clock(),
            attachments=files,
            choice=choice,
            reply_to=clean(form.get("OriginalRepliedMessageSid", ""))[:MAX_ID_CHARS] or None,
            sender_name=_name(form),
            aliases=aliases,
            reaction=reaction,
            opt_out_handled=bool(form.get("OptOutType", "").strip()),
        )


def _identity(form: Mapping[str, str], chat: str) -> tuple[str, tuple[str, ...]]:
    """The stable id first, then the other ids that Twilio itself put into this delivery."""
    known = [chat]
    external = form.get("ExternalUserId", "").strip()
    if fields.is_user_id(external):
        known.insert(0, fields.party(external))
    if chat.startswith("whatsapp:"):
        known.append(fields.number(form.get("WaId", "")))
    parent = form.get("ParentExternalUserId", "").strip()
    if fields.is_user_id(parent):
        known.append(fields.party(parent))
    sender, *others = dict.fromkeys(identity for identity in known if identity)
    return sender, tuple(others)


def _name(form: Mapping[str, str]) -> str:
    for field in ("ProfileName", "ProfileUsername", "Username"):
        if name := " ".join(clean(form.get(field, "")).split()):
            return name[:MAX_NAME_CHARS]
    return ""


def _text(body: str) -> str:
    return _unwrapped(clean(body))[:MAX_TEXT_CHARS].strip()


def _unwrapped(body: str) -> str:
    """Some gateways in front of Twilio send the body as base64, unmarked. Only undone when it
    cannot be anything else: 60 characters without a space that decode to printable words."""
    compact = body.strip().replace("\r", "").replace("\n", "")
    if len(compact) % 4 or not _BASE64.fullmatch(compact):
        return body
    try:
        text = base64.b64decode(compact, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return body
    readable = all(character.isprintable() or character in "\r\n\t" for character in text)
    return text if readable and " " in text else body


def _choice(form: Mapping[str, str]) -> tuple[str | None, str]:
    """What was tapped: the id behind it and its label. A template button without an id of ours
    comes back with its own label as payload, and is then answered by its label."""
    label = _text(form.get("ButtonText") or form.get("ListTitle") or "")
    token = clean(form.get("ButtonPayload") or form.get("ListId") or "").strip()
    if not token and form.get("InteractiveData"):
        token, interactive_label = _interactive(form["InteractiveData"])
        label = label or interactive_label
    if token == label:
        token = ""
    return token[:MAX_ID_CHARS] or None, label


def _interactive(data: str) -> tuple[str, str]:
    """Id and title of the reply inside Meta's interactive object, wherever it is nested."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        return "", ""
    for _ in range(4):
        if not isinstance(value, dict):
            return "", ""
        if isinstance(value.get("id"), str):
            title = value.get("title")
            return clean(value["id"]).strip(), _text(title) if isinstance(title, str) else ""
        value = next((value[name] for name in _REPLIES if isinstance(value.get(name), dict)), None)
    return "", ""


def _media(form: Mapping[str, str]) -> tuple[Attachment, ...]:
    """Files; a document has its name in the body."""
    message_type = form.get("MessageType", "").strip().lower()
    body = clean(form.get("Body", "")).strip()
    return tuple(
        replace(file, name=body) if file.kind == "document" and _FILE_NAME.fullmatch(body) else file
        for file in media(form, lambda mime: _kind(mime, message_type))
    )


def _kind(mime: str, message_type: str) -> AttachmentKind:
    if mime == "image/webp":  # photos arrive as JPEG; WhatsApp's stickers are WebP
        return "sticker"
    return kind_by_mime(mime) if mime else _KIND_BY_TYPE.get(message_type, "document")


def _location(form: Mapping[str, str]) -> tuple[Attachment, ...]:
    latitude, longitude = _degrees(form, "Latitude", 90), _degrees(form, "Longitude", 180)
    if latitude is None or longitude is None:
        return ()
    parts = dict.fromkeys(" ".join(clean(form.get(name, "")).split()) for name in ("Label", "Address"))
    name = ", ".join(part for part in parts if part)[:MAX_NAME_CHARS]
    return (Attachment(kind="location", ref=f"geo:{latitude},{longitude}", name=name),)


def _degrees(form: Mapping[str, str], name: str, limit: float) -> str | None:
    try:
        value = float(form.get(name, ""))
    except ValueError:
        return None
    return f"{value:.7f}".rstrip("0").rstrip(".") if math.isfinite(value) and abs(value) <= limit else None
