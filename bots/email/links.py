"""Signed links in letters: an answer, or "no more letters". Pure; a link says everything itself.

Whoever holds the letter can answer, as with any channel whoever holds the telephone can. The token in
it is the hub's own: single-use where that matters, and expiring.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from dataclasses import dataclass
from typing import Literal
from urllib.parse import parse_qs, urlsplit

ANSWER_PATH, STOP_PATH = "/webhooks/email/answer", "/webhooks/email/stop"
MAX_LABEL_CHARS = 80
_MAX_CHARS = 2_000
_SIGNATURE_BYTES = 16
Kind = Literal["answer", "stop"]


@dataclass(frozen=True, slots=True)
class Link:
    """``to``: whose letter it stands in. ``label``: what the button said; ``token``: the choice behind
    it (both empty for ``stop``)."""

    kind: Kind
    to: str
    token: str = ""
    label: str = ""


class Links:
    """``public_url`` empty: letters carry no links. A missing secret signs nothing and opens nothing."""

    def __init__(self, secret: str, public_url: str) -> None:
        self._key = hashlib.sha256(b"mail link|" + secret.encode()).digest() if secret else b""
        self._public_url = public_url

    @property
    def usable(self) -> bool:
        return bool(self._key and self._public_url)

    def url(self, link: Link) -> str:
        """Where the link leads."""
        said = [link.kind, link.to, link.token, link.label[:MAX_LABEL_CHARS]]
        body = _encoded(
            json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
        )
        path = ANSWER_PATH if link.kind == "answer" else STOP_PATH
        return f"{self._public_url}{path}?t={body}.{self._sign(body)}"

    def open(self, url: str) -> Link | None:
        """The link behind an address, or None when this hub did not make it. Constant time, total."""
        try:
            parts = urlsplit(url)
            (given,) = parse_qs(parts.query)["t"]
        except (ValueError, KeyError):
            return None
        body, _, signature = given.partition(".")
        if not self._key or len(given) > _MAX_CHARS:
            return None
        if not hmac.compare_digest(signature.encode("utf-8", "replace"), self._sign(body).encode()):
            return None
        link = _read(body)
        path = ANSWER_PATH if link and link.kind == "answer" else STOP_PATH
        # A proxy may serve the hub below a path of its own.
        return link if parts.path.endswith(path) else None

    def message_id(self, key: str, domain: str) -> str:
        """Of a letter, from its key in the outbox: sent twice, it is recognisably the same letter."""
        digest = hmac.new(self._key or b"mail", b"message|" + key.encode(), hashlib.sha256).hexdigest()
        return f"<{digest[:40]}@{domain}>"

    def _sign(self, body: str) -> str:
        digest = hmac.new(self._key, body.encode("utf-8", "replace"), hashlib.sha256).digest()
        return _encoded(digest[:_SIGNATURE_BYTES])


def _read(body: str) -> Link | None:
    try:
        kind, to, token, label = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except (ValueError, TypeError, binascii.Error):
        return None
    return Link(kind, to, token, label) if kind in ("answer", "stop") else None


def _encoded(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
