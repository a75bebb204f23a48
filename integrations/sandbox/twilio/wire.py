"""Twilio on the wire: basic auth, error bodies, webhook signatures, dates."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Mapping
from datetime import datetime
from email.utils import format_datetime
from typing import Any

from aiohttp import web

from integrations.sandbox.credentials import (
    TWILIO_ACCOUNT_SID,
    TWILIO_AUTH_TOKEN,
    TWILIO_WEBHOOK_SHARED_KEY,
    same,
)

_BASIC = "Basic " + base64.b64encode(f"{TWILIO_ACCOUNT_SID}:{TWILIO_AUTH_TOKEN}".encode()).decode()


class Refusal(Exception):
    """Twilio says no. Source of the codes: https://www.twilio.com/docs/api/errors"""

    def __init__(self, code: int, message: str, status: int = 400) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


def refused(refusal: Refusal, headers: Mapping[str, str] | None = None) -> web.Response:
    body = {
        "code": refusal.code,
        "message": refusal.message,
        "more_info": f"https://www.twilio.com/docs/errors/{refusal.code}",
        "status": refusal.status,
    }
    return web.json_response(body, status=refusal.status, headers=headers)


def fault(kind: str, retry_after: float) -> web.Response:
    """How Twilio words a fault that was asked for."""
    if kind == "429":
        headers = {"Retry-After": str(max(1, round(retry_after)))}
        return refused(Refusal(20429, "Too Many Requests", 429), headers)
    refusals = {
        "401": Refusal(20003, "Authenticate", 401),
        "403": Refusal(20403, "403 Forbidden", 403),
    }
    return refused(refusals.get(kind, Refusal(20500, "An internal server error has occurred", 500)))


def stranger(request: web.Request) -> web.Response | None:
    """The refusal of a caller without the sandbox's own account; None: it is the sandbox's."""
    if not same(request.headers.get("Authorization", ""), _BASIC):
        return refused(Refusal(20003, "Authenticate", 401))
    account = request.match_info.get("account", TWILIO_ACCOUNT_SID)
    return None if account == TWILIO_ACCOUNT_SID else refused(missing(request))


def missing(request: web.Request) -> Refusal:
    return Refusal(20404, f"The requested resource {request.path} was not found", 404)


def rfc2822(moment: datetime) -> str:
    return format_datetime(moment)


def iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def signed(url: str, form: Mapping[str, str], *, sha256: bool) -> dict[str, str]:
    """The headers that prove a webhook. ``url``: as the hub believes to be called.

    Source: https://www.twilio.com/docs/usage/security#validating-requests
    """
    text = url + "".join(name + form[name] for name in sorted(form))
    if not sha256:
        return {"X-Twilio-Signature": _mac(TWILIO_AUTH_TOKEN, text, hashlib.sha1)}
    return {
        "X-Twilio-Signature": _mac(TWILIO_WEBHOOK_SHARED_KEY, text, hashlib.sha256),
        "X-Twilio-Webhooks-Signature-Settings": "key=webhooks_sharedkey_sandbox,algorithm=HMAC_SHA256",
    }


def _mac(key: str, text: str, algorithm: Any) -> str:
    return base64.b64encode(hmac.new(key.encode(), text.encode(), algorithm).digest()).decode()
