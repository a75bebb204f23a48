"""One delivery of Twilio's: message or receipt, whose it is, what repeats it. Pure, never raises but in
``receipt``.

Decided by fields, not by path alone: a photo without a caption has no Body but is a message, a
receipt may be posted to the message address. Field names: twilio.com/docs/messaging/guides/webhook-request.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bots.twilio import fields
from core.messages import Address, Attachment, AttachmentKind, Receipt, ReceiptStatus
from core.ports import Envelope, EnvelopeKind, WebRequest

MAX_TEXT_CHARS = 16_000
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


@dataclass(frozen=True, slots=True)
class Door:
    """Reads what is needed before Twilio gets its answer. ``party``: the channel's one spelling of
    senders and recipients; ``account``: our own side in it."""

    channel: str
    account: str
    account_sid: str
    party: Callable[[str], str]

    def envelope(self, request: WebRequest) -> Envelope:
        """Total and quick."""
        form = fields.read(request.body)
        provider_id = sid_of(form, request.body)
        if not form.get("From"):
            address = Address(self.channel, self.account, "")
            return Envelope(self.account, provider_id, "quarantined", address.conversation)
        status = self.status(form)
        ours, theirs = self._parties(form, status)
        account = self.account_named(form, ours)
        kind: EnvelopeKind = "turn"
        if status is not None:
            kind, provider_id = "receipt", f"{provider_id}:{fields.clean(status)[:40]}"
        elif request.path.rstrip("/").endswith("/status") and not _has_content(form):
            kind = "ignored"
        return Envelope(account, provider_id, kind, Address(self.channel, account, theirs).conversation)

    def status(self, form: Mapping[str, str]) -> str | None:
        """The status word in lower case when this is a receipt, None when it is a message."""
        word = (form.get("MessageStatus") or form.get("SmsStatus") or "").strip().lower()
        if not word:
            word = form.get("EventType", "").strip().lower()
        if word in _INCOMING:
            return None
        # Only what we sent ourselves can have both content and an outgoing status.
        if _has_content(form) and self.party(form.get("From", "")) != self.account:
            return None
        return word

    def account_named(self, form: Mapping[str, str], ours: str) -> str:
        """Our side as the delivery names it; another account's SID when it is not ours."""
        sid = form.get("AccountSid", "")
        if sid and sid != self.account_sid:
            return fields.clean(sid)[: fields.MAX_ID_CHARS]
        return ours or self.account

    def _parties(self, form: Mapping[str, str], status: str | None) -> tuple[str, str]:
        """Our side and theirs: a receipt is about a message that went the other way."""
        sender, recipient = self.party(form["From"]), self.party(form.get("To", ""))
        if status is None or not recipient:
            return recipient, sender
        return sender, recipient


def sid_of(form: Mapping[str, str], raw: bytes) -> str:
    """What repeats a delivery: Twilio's id, or a hash where there is none."""
    sid = fields.clean(form.get("MessageSid") or form.get("SmsSid") or "")[: fields.MAX_ID_CHARS]
    return sid or "sha256:" + hashlib.sha256(raw).hexdigest()


def receipt(form: Mapping[str, str], status: str) -> Receipt | None:
    """None: a step that says nothing. Raises ValueError when it is about no message."""
    sid = fields.clean(form.get("MessageSid") or form.get("SmsSid") or "")
    if not sid:
        raise ValueError("a receipt of no message")
    known = _STATUSES.get(status)
    if known is None:
        return None
    code = form.get("ErrorCode", "").strip()
    return Receipt(external_id=sid, status=known, error_code="" if code == "0" else fields.clean(code)[:20])


def media(form: Mapping[str, str], kind_of: Callable[[str], AttachmentKind]) -> list[Attachment]:
    """Every MediaUrl that is there, whatever NumMedia says: senders are known to count 0."""
    found = []
    for index in range(_MAX_MEDIA):
        url = fields.clean(form.get(f"MediaUrl{index}", "")).strip()
        if url:
            mime = fields.clean(form.get(f"MediaContentType{index}", "")).split(";")[0].strip().lower()
            found.append(Attachment(kind=kind_of(mime), ref=url, mime=mime))
    return found


def kind_by_mime(mime: str) -> AttachmentKind:
    """What a file is, from its type alone; voice notes come as Ogg, Opus or AMR."""
    if mime in ("text/vcard", "text/x-vcard", "text/directory"):
        return "contact"
    if mime in ("audio/ogg", "audio/opus", "audio/amr"):
        return "voice"
    families: dict[str, AttachmentKind] = {"image": "image", "video": "video", "audio": "audio"}
    return families.get(mime.partition("/")[0], "document")


def _has_content(form: Mapping[str, str]) -> bool:
    return any(name in form for name in _CONTENT)
