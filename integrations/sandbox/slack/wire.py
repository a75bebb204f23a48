"""Slack on the wire: parameters in, ``{"ok": ...}`` out, timestamps that are ids."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from core.ports import Clock
from integrations.sandbox.bodies import Body
from integrations.sandbox.credentials import SLACK_SIGNING_SECRET

Answer = dict[str, Any]


class Refusal(Exception):
    """Slack says no: HTTP 200 with ``ok: false``. ``details`` are shown as Slack shows them."""

    def __init__(self, error: str, *details: str, **more: Any) -> None:
        super().__init__(error)
        self.body: Answer = {"ok": False, "error": error, **more}
        if details:
            self.body["errors"] = [detail.removeprefix("[ERROR] ") for detail in details]
            self.body["response_metadata"] = {"messages": list(details)}


def granted(answer: Answer) -> web.Response:
    return web.json_response({"ok": True, **answer})


def refused(refusal: Refusal) -> web.Response:
    return web.json_response(refusal.body)


def fault(kind: str, retry_after: float) -> web.Response:
    """How Slack words a fault that was asked for."""
    if kind == "429":
        headers = {"Retry-After": str(max(1, round(retry_after)))}
        return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
    if kind == "401":
        return refused(Refusal("token_revoked"))
    if kind == "403":
        return refused(Refusal("restricted_action"))
    return web.json_response({"ok": False, "error": "internal_error"}, status=500)


class Stamps:
    """Message timestamps from the business clock: unique and increasing, because they are ids."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> str:
        self._last = max(self._last + 1, int(self._clock().timestamp() * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"


def signed(body: bytes, at: int) -> dict[str, str]:
    """The headers that prove a delivery; ``at``: Unix seconds of the business clock.

    Source: https://api.slack.com/authentication/verifying-requests-from-slack
    """
    text = b"v0:%d:%s" % (at, body)
    digest = hmac.new(SLACK_SIGNING_SECRET.encode(), text, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": str(at), "X-Slack-Signature": f"v0={digest}"}


class Params:
    """The parameters of one call: JSON, or form values whose nested ones are JSON texts."""

    def __init__(self, body: Body) -> None:
        self._fields = {name: value for name, value in body.fields.items() if name != "token"}

    def __contains__(self, name: str) -> bool:
        return self._fields.get(name) not in (None, "")

    def text(self, name: str) -> str:
        value = self._fields.get(name)
        return "" if value is None else str(value)

    def needed(self, name: str) -> str:
        if not self.text(name):
            raise Refusal("invalid_arguments", f"[ERROR] missing required field: {name}")
        return self.text(name)

    def flag(self, name: str) -> bool:
        return str(self._fields.get(name, "")).lower() in ("true", "1")

    def integer(self, name: str, default: int) -> int:
        value = self._fields.get(name)
        if value in (None, ""):
            return default
        try:
            return int(str(value))
        except ValueError:
            raise Refusal("invalid_arguments", f"[ERROR] {name} must be a number") from None

    def nested(self, name: str, error: str = "invalid_arguments") -> Any:
        value = self._fields.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise Refusal(error) from None

    def as_json(self) -> dict[str, Any]:
        plain = dict(self._fields)
        for name in ("blocks", "attachments", "metadata", "view", "files"):
            if isinstance(plain.get(name), str):
                try:
                    plain[name] = json.loads(plain[name])
                except ValueError:
                    continue
        return plain


Method = Callable[[Params], Awaitable[Answer]]
"""A Web API method: the answer without its ``ok``. Raises Refusal."""
