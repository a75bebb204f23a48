"""Is this request from Slack? Version 0 signatures and the URL handshake; no SDK, no I/O.

Source: https://docs.slack.dev/authentication/verifying-requests-from-slack (2026-11-20).
"""

from __future__ import annotations

import hmac
import json
from functools import lru_cache

from core.ports import Answer, Clock, WebRequest

MAX_AGE_S = 300
"""Older or more future requests could be replays; Slack's own advice is five minutes."""

REFUSED = Answer(status=401, body=b"signature refused")
_HANDSHAKE = b'"url_verification"'


def verify(request: WebRequest, *, secret: str, clock: Clock) -> Answer | None:
    """None when genuine; 401 otherwise; 200 with the challenge for a genuine URL handshake."""
    if not genuine(request, secret=secret, clock=clock):
        return REFUSED
    # Inside a JSON string the quotes would be escaped, so what people write never looks like this.
    if _HANDSHAKE in request.body:
        return _handshake(request.body)
    return None


def genuine(request: WebRequest, *, secret: str, clock: Clock) -> bool:
    """The signature fits the raw body and is not older than ``MAX_AGE_S``; never with an empty secret."""
    stamp = request.headers.get("x-slack-request-timestamp", "")
    given = request.headers.get("x-slack-signature", "")
    if not secret or len(stamp) > 12 or not (stamp.isascii() and stamp.isdecimal()):
        return False
    if abs(clock().timestamp() - int(stamp)) > MAX_AGE_S:
        return False
    signed = _keyed(secret).copy()
    signed.update(f"v0:{stamp}:".encode())
    signed.update(request.body)
    expected = b"v0=" + signed.hexdigest().encode()
    return hmac.compare_digest(expected, given.encode("utf-8", "surrogateescape"))


@lru_cache(maxsize=4)
def _keyed(secret: str) -> hmac.HMAC:
    """Setting the key up costs more than signing an event: it is done once and copied."""
    return hmac.new(secret.encode(), digestmod="sha256")


def _handshake(body: bytes) -> Answer | None:
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(data, dict) or data.get("type") != "url_verification":
        return None
    challenge = data.get("challenge")
    return Answer(body=challenge.encode("utf-8", "replace") if isinstance(challenge, str) else b"")
