"""The Bot API on the wire: parameters in, ``{"ok": ...}`` out."""

from __future__ import annotations

import json
from typing import Any

from aiohttp import web

from integrations.sandbox.bodies import Body, Upload

_NAMES = {400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found", 409: "Conflict"}


class Refusal(Exception):
    """The Bot API says no. ``description`` comes without its ``Bad Request:``."""

    def __init__(self, description: str = "", status: int = 400, **parameters: Any) -> None:
        super().__init__(description)
        name = _NAMES.get(status, "")
        self.status = status
        self.description = f"{name}: {description}" if name and description else description or name
        self.parameters = parameters


def granted(result: Any, description: str = "") -> web.Response:
    return web.json_response(
        {"ok": True, "result": result, **({"description": description} if description else {})}
    )


def refused(refusal: Refusal) -> web.Response:
    body = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.status)


def fault(kind: str, retry_after: float) -> web.Response:
    """How the Bot API words a fault that was asked for."""
    seconds = max(1, round(retry_after))
    return refused(
        {
            "429": Refusal(f"Too Many Requests: retry after {seconds}", 429, retry_after=seconds),
            "401": Refusal(status=401),
            "403": Refusal("bot was blocked by the user", 403),
        }.get(kind, Refusal("Internal Server Error", 500))
    )


class Params:
    """The parameters of one call: form values are texts, nested ones JSON texts."""

    def __init__(self, body: Body) -> None:
        self._fields = body.fields
        self.files = body.files

    def __contains__(self, name: str) -> bool:
        return name in self._fields or name in self.files

    def text(self, name: str) -> str:
        value = self._fields.get(name)
        return "" if value is None else str(value)

    def integer(self, name: str, default: int = 0) -> int:
        value = self._fields.get(name)
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise Refusal(f'parameter "{name}" must be an integer') from None

    def number(self, name: str, default: float = 0.0) -> float:
        try:
            return float(self._fields.get(name, default))
        except (TypeError, ValueError):
            raise Refusal(f'parameter "{name}" must be a number') from None

    def flag(self, name: str) -> bool:
        return str(self._fields.get(name, "")).lower() in ("true", "1", "yes")

    def nested(self, name: str) -> Any:
        """An object or a list; None when it is absent."""
        value = self._fields.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise Refusal(f"can't parse {name.replace('_', ' ')} JSON object") from None

    def mapping(self, name: str) -> dict[str, Any]:
        value = self.nested(name) or {}
        if not isinstance(value, dict):
            raise Refusal(f"can't parse {name.replace('_', ' ')}: expected an object")
        return value

    def objects(self, name: str) -> list[dict[str, Any]]:
        value = self.nested(name) or []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            raise Refusal(f"can't parse {name.replace('_', ' ')}: expected an array of objects")
        return value

    def upload(self, name: str) -> Upload | None:
        return self.files.get(name)

    def as_json(self) -> dict[str, Any]:
        """All of them in plain values, nested ones parsed, for the journal and the page."""
        plain: dict[str, Any] = {}
        for name, value in self._fields.items():
            plain[name] = value
            if isinstance(value, str) and value[:1] in ("{", "[") and name not in ("text", "caption"):
                try:
                    plain[name] = json.loads(value)
                except ValueError:
                    continue
        for name, file in self.files.items():
            plain.setdefault(name, f"<{file.name}, {len(file.data)} bytes>")
        return plain
