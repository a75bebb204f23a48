"""Twilio's webhooks as the hub's values: messages, taps, places, files, receipts.

Decided by fields, not by path alone: a photo without a caption has no Body but is a message, a
receipt may be posted to the message address. Field names: twilio.com/docs/messaging/guides/webhook-request.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from bots.whatsapp import fields
from core.messages import Address, Attachment, AttachmentKind, Inbound, Parsed, Receipt, ReceiptStatus
from core.ports import Clock, Envelope, EnvelopeKind, WebRequest

CHANNEL = "whatsapp"
MAX_TEXT_CHARS = 16_000
MAX_NAME_CHARS = 200
_MAX_MEDIA = 10

_STATUSES: dict[str, ReceiptStatus | None] = {
    "accepted": None,
    "scheduled": None,
    "queued": None,
    "sending": None,
    "sent": "sent",
    "delivered": "delivered",
    "partially_delivered": "delivered",
    "read": "read",
    "failed": "failed",
    "undelivered": "failed",
    "canceled": "failed",
}
_INCOMING = frozenset({"", "received", "receiving"})
_CONTENT = (
    "Body",
    "NumMedia",
    "MediaUrl0",
    "Latitude",
    "ButtonPayload",
    "ButtonText",
    "ListId",
    "ListTitle",
    "InteractiveData",
)
_KIND_BY_TYPE: dict[str, AttachmentKind] = {
    "image": "image",
    "sticker": "sticker",
    "video": "video",
    "audio": "voice",
    "voice": "voice",
    "contact": "contact",
    "contacts": "contact",
}
_VOICE = frozenset({"audio/ogg", "audio/opus", "audio/amr"})
_VCARD = frozenset({"text/vcard", "text/x-vcard", "text/directory"})
_QUIET_TYPES = frozenset({"unsupported", "system"})
_REPLIES = ("interactive", "list_reply", "button_reply", "data")
_FILE_NAME = re.compile(r"[^\n/\\]{1,190}\.[A-Za-z0-9]{2,5}")
_BASE64 = re.compile(r"[A-Za-z0-9+/]{58,}={0,2}")


@dataclass(frozen=True, slots=True)
class Reader:
    """Reads deliveries of one sender number. ``clock`` dates the messages, because Twilio's forms
    carry no time; whoever knows when a delivery was stored should prefer that."""

    account: str
    account_sid: str
    clock: Clock

    def envelope(self, request: WebRequest) -> Envelope:
        """Total and quick: this runs before Twilio gets its answer."""
        form = fields.read(request.body)
        sid = fields.clean(form.get("MessageSid") or form.get("SmsSid") or "")[: fields.MAX_ID_CHARS]
        provider_id = sid or "sha256:" + hashlib.sha256(request.body).hexdigest()
        if not form.get("From"):
            address = Address(CHANNEL, self.account, "")
            return Envelope(self.account, provider_id, "quarantined", address.conversation)
        status = self._status(form)
        ours, theirs = _parties(form, status)
        account = self._account_named(form, ours)
        kind: EnvelopeKind = "turn"
        if status is not None:
            kind, provider_id = "receipt", f"{provider_id}:{fields.clean(status)[:40]}"
        elif request.path.rstrip("/").endswith("/status") and not _has_content(form):
            kind = "ignored"
        return Envelope(account, provider_id, kind, Address(CHANNEL, account, theirs).conversation)

    def parse(self, raw: bytes) -> Parsed:
        """Raises ValueError when there is no sender, or a receipt of no message."""
        form = fields.read(raw)
        if not form.get("From"):
            raise ValueError("not a Twilio message")
        status = self._status(form)
        if status is not None:
            return _receipt(form, status)
        return self._inbound(form, raw)

    def _status(self, form: Mapping[str, str]) -> str | None:
        """The status word in lower case when this is a receipt, None when it is a message."""
        word = (form.get("MessageStatus") or form.get("SmsStatus") or "").strip().lower()
        if not word:
            word = form.get("EventType", "").strip().lower()
        if word in _INCOMING:
            return None
        # Only what we sent ourselves can have both content and an outgoing status.
        if _has_content(form) and fields.party(form.get("From", "")) != self.account:
            return None
        return word

    def _account_named(self, form: Mapping[str, str], ours: str) -> str:
        sid = form.get("AccountSid", "")
        if sid and sid != self.account_sid:
            return fields.clean(sid)[: fields.MAX_ID_CHARS]
        return ours or self.account

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
        sid = form.get("MessageSid") or form.get("SmsSid") or hashlib.sha256(raw).hexdigest()
        return Inbound(
            external_id=fields.clean(sid)[: fields.MAX_ID_CHARS],
            address=Address(CHANNEL, self._account_named(form, fields.party(form.get("To", ""))), chat),
            sender=sender,
            text="" if reaction else text,
            sent_at=self.clock(),
            attachments=files,
            choice=choice,
            reply_to=fields.clean(form.get("OriginalRepliedMessageSid", ""))[: fields.MAX_ID_CHARS] or None,
            sender_name=_name(form),
            aliases=aliases,
            reaction=reaction,
            opt_out_handled=bool(form.get("OptOutType", "").strip()),
        )


def _has_content(form: Mapping[str, str]) -> bool:
    return any(name in form for name in _CONTENT)


def _parties(form: Mapping[str, str], status: str | None) -> tuple[str, str]:
    """Our side and theirs: a receipt is about a message that went the other way."""
    sender, recipient = fields.party(form["From"]), fields.party(form.get("To", ""))
    if status is None or not recipient:
        return recipient, sender
    return sender, recipient


def _receipt(form: Mapping[str, str], status: str) -> Receipt | None:
    sid = fields.clean(form.get("MessageSid") or form.get("SmsSid") or "")
    if not sid:
        raise ValueError("a receipt of no message")
    known = _STATUSES.get(status)
    if known is None:
        return None
    code = form.get("ErrorCode", "").strip()
    return Receipt(external_id=sid, status=known, error_code="" if code == "0" else fields.clean(code)[:20])


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
        if name := " ".join(fields.clean(form.get(field, "")).split()):
            return name[:MAX_NAME_CHARS]
    return ""


def _text(body: str) -> str:
    return _unwrapped(fields.clean(body))[:MAX_TEXT_CHARS].strip()


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
    token = fields.clean(form.get("ButtonPayload") or form.get("ListId") or "").strip()
    if not token and form.get("InteractiveData"):
        token, interactive_label = _interactive(form["InteractiveData"])
        label = label or interactive_label
    if token == label:
        token = ""
    return token[: fields.MAX_ID_CHARS] or None, label


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
            return fields.clean(value["id"]).strip(), _text(title) if isinstance(title, str) else ""
        value = next((value[name] for name in _REPLIES if isinstance(value.get(name), dict)), None)
    return "", ""


def _media(form: Mapping[str, str]) -> tuple[Attachment, ...]:
    """Every MediaUrl that is there, whatever NumMedia says: senders are known to count 0."""
    found = []
    for index in range(_MAX_MEDIA):
        url = fields.clean(form.get(f"MediaUrl{index}", "")).strip()
        if not url:
            continue
        mime = fields.clean(form.get(f"MediaContentType{index}", "")).split(";")[0].strip().lower()
        kind = _kind(mime, form.get("MessageType", "").strip().lower())
        body = fields.clean(form.get("Body", "")).strip()
        name = body if kind == "document" and _FILE_NAME.fullmatch(body) else ""
        found.append(Attachment(kind=kind, ref=url, mime=mime, name=name))
    return tuple(found)


def _kind(mime: str, message_type: str) -> AttachmentKind:
    if mime in _VCARD:
        return "contact"
    if mime in _VOICE:
        return "voice"
    if mime == "image/webp":  # photos arrive as JPEG; WhatsApp's stickers are WebP
        return "sticker"
    family = mime.partition("/")[0]
    if family == "image":
        return "image"
    if family == "video":
        return "video"
    if family == "audio":
        return "audio"
    return "document" if mime else _KIND_BY_TYPE.get(message_type, "document")


def _location(form: Mapping[str, str]) -> tuple[Attachment, ...]:
    latitude, longitude = _degrees(form, "Latitude", 90), _degrees(form, "Longitude", 180)
    if latitude is None or longitude is None:
        return ()
    parts = dict.fromkeys(" ".join(fields.clean(form.get(name, "")).split()) for name in ("Label", "Address"))
    name = ", ".join(part for part in parts if part)[:MAX_NAME_CHARS]
    return (Attachment(kind="location", ref=f"geo:{latitude},{longitude}", name=name),)


def _degrees(form: Mapping[str, str], name: str, limit: float) -> str | None:
    try:
        value = float(form.get(name, ""))
    except ValueError:
        return None
    return f"{value:.7f}".rstrip("0").rstrip(".") if math.isfinite(value) and abs(value) <= limit else None
