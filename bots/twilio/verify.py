"""Is this webhook from Twilio? Pure and constant-time; whatever is odd is refused, never raised.

Signatures (source: twilio-python 9.13 request_validator; twilio.com/docs/usage/webhooks/webhooks-security):
base64 of an HMAC over the public address and the sorted form fields. SHA1 with the auth token, or
SHA256 with the account's webhook shared key, which the settings header announces. JSON bodies are
covered through ``bodySHA256`` in the address.

The SDK's own validator compares letter by letter in Python and takes three times as long; the tests
hold this one to it.
"""

from __future__ import annotations

import hashlib
import hmac
from base64 import b64encode
from collections.abc import Callable
from functools import lru_cache
from urllib.parse import parse_qs, urlsplit

from bots.twilio import fields
from core.ports import Answer, WebRequest

REFUSED = Answer(status=403)
_SIGNATURE = "x-twilio-signature"
_SETTINGS = "x-twilio-webhooks-signature-settings"
_SHA1, _SHA256 = "HMAC_SHA1", "HMAC_SHA256"
_DIGESTS = {_SHA1: "sha1", _SHA256: "sha256"}


def verifier(auth_token: str, shared_key: str) -> Callable[[WebRequest], Answer | None]:
    """A function that returns None for a genuine request, else a 403. An empty secret signs nothing."""
    keyed = {
        (by_key, algorithm): hmac.new(secret.encode(), digestmod=digest)
        for by_key, secret in ((False, auth_token), (True, shared_key))
        for algorithm, digest in _DIGESTS.items()
        if secret
    }

    def verify(request: WebRequest) -> Answer | None:
        settings = request.headers.get(_SETTINGS, "")
        algorithm = _algorithm(settings)
        by_key = algorithm == _SHA256 or "key=" in settings.replace(" ", "").lower()
        mac, signature = keyed.get((by_key, algorithm)), request.headers.get(_SIGNATURE, "")
        if mac is None or not signature:
            return REFUSED
        try:
            genuine = _genuine(mac, request, signature.encode("utf-8", "surrogateescape"))
        except ValueError:  # a port that is no number, a byte that is no text
            return REFUSED
        return None if genuine else REFUSED

    return verify


def _algorithm(settings: str) -> str:
    """What ``key=...,algorithm=...`` names; without it the auth token's."""
    for part in settings.split(","):
        name, _, value = part.partition("=")
        if name.strip() == "algorithm" and value.strip():
            return value.strip().upper()
    return _SHA1


def _genuine(mac: hmac.HMAC, request: WebRequest, signature: bytes) -> bool:
    covered = _covered(request)
    if covered is None:
        return False
    genuine = False
    for address in _spellings(request.url):
        signed = mac.copy()
        signed.update(address)
        signed.update(covered)
        genuine |= hmac.compare_digest(b64encode(signed.digest()), signature)
    return genuine


def _covered(request: WebRequest) -> bytes | None:
    """What is signed behind the address: each field once, sorted. Nothing where the address carries
    the JSON's hash; None: nothing covers this body."""
    if fields.is_json(request.body) or "json" in request.headers.get("content-type", ""):
        named = parse_qs(urlsplit(request.url).query).get("bodySHA256")
        known = hashlib.sha256(request.body).hexdigest().encode()
        return b"" if named and hmac.compare_digest(named[0].encode(), known) else None
    return "".join(map("".join, sorted(set(fields.pairs(request.body))))).encode()


@lru_cache(maxsize=64)
def _spellings(url: str) -> tuple[bytes, bytes]:
    """The address without and with its port: Twilio signs either. Raises ValueError."""
    parts = urlsplit(url)
    if parts.port:
        without = parts._replace(netloc=parts.netloc.split(":")[0])
        return without.geturl().encode(), parts.geturl().encode()
    port = 443 if parts.scheme == "https" else 80
    return parts.geturl().encode(), parts._replace(netloc=f"{parts.netloc}:{port}").geturl().encode()
