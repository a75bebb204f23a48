"""The Content API: templates with their limits, approval, and variables filled in at sending.

Sources of the limits: https://www.twilio.com/docs/content/twilio-quick-reply and
https://www.twilio.com/docs/content/twiliolist-picker.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from integrations.sandbox.bodies import BadBody, BodyTooLarge, read_body
from integrations.sandbox.credentials import TWILIO_ACCOUNT_SID
from integrations.sandbox.twilio.wire import Refusal, fault, iso, missing, refused, stranger
from integrations.sandbox.world import Call, World

_VARIABLE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")
_BODY_CHARS = 1024
_MOST = 2_000
_TEMPLATE_ONLY_IN_SESSION = frozenset({"twilio/list-picker", "twilio/location"})
SESSION_BUTTONS = 3
_APPROVED_BUTTONS = 10


@dataclass(slots=True)
class Content:
    sid: str
    resource: dict[str, Any]
    approval: dict[str, Any] | None = None

    @property
    def approved(self) -> bool:
        return bool(self.approval and self.approval["status"] == "approved")

    @property
    def kind(self) -> str:
        return str(next(iter(self.resource["types"])))


@dataclass(frozen=True, slots=True)
class Filled:
    """A template with its variables filled in: what the reader sees."""

    kind: str
    approved: bool
    parts: dict[str, Any]

    @property
    def buttons(self) -> int:
        return len(self.parts.get("actions", ()))


class Contents:
    def __init__(self, world: World) -> None:
        self._world = world
        self._held: dict[str, Content] = {}

    def routes(self) -> list[web.RouteDef]:
        root = "/sandbox/twilio/content/v1"
        return [
            web.post(f"{root}/Content", self._handle("create", self._create)),
            web.get(f"{root}/Content", self._handle("list", self._list)),
            web.get(f"{root}/ContentAndApprovals", self._handle("list", self._list_with_approvals)),
            web.get(f"{root}/Content/{{sid}}", self._handle("fetch", self._fetch)),
            web.delete(f"{root}/Content/{{sid}}", self._handle("delete", self._delete)),
            web.get(f"{root}/Content/{{sid}}/ApprovalRequests", self._handle("approval", self._approval)),
            web.post(
                f"{root}/Content/{{sid}}/ApprovalRequests/whatsapp", self._handle("approve", self._approve)
            ),
        ]

    def reset(self) -> None:
        """Templates belong to the account, so they outlive a fresh start of the chats."""

    def fill(self, sid: str, variables: str) -> Filled:
        """Raises Refusal: unknown, deleted, or a variable without a value."""
        content = self._held.get(sid)
        if content is None:
            raise Refusal(21655, "The ContentSid is Invalid")
        values = {**(content.resource["variables"] or {}), **_variables(variables)}
        parts = _filled(content.resource["types"][content.kind], values)
        if len(str(parts.get("body", ""))) > _BODY_CHARS and content.kind != "twilio/text":
            raise Refusal(21617, f"The concatenated message body exceeds the {_BODY_CHARS} character limit")
        return Filled(content.kind, content.approved, parts)

    def _handle(self, method: str, act: Any) -> Any:
        async def handle(request: web.Request) -> web.Response:
            if refusal := stranger(request):
                return refusal
            try:
                body = await read_body(request, 2**20)
            except (BadBody, BodyTooLarge):
                return refused(Refusal(20001, "Bad request: the body is not JSON"))
            call = Call("whatsapp", f"content.{method}", "", dict(body.fields))

            async def perform() -> web.Response:
                try:
                    response: web.Response = act(request, body.fields)
                except Refusal as refusal:
                    return refused(refusal)
                return response

            return await self._world.answer(request, call, perform, fault)

        return handle

    def _create(self, request: web.Request, fields: dict[str, Any]) -> web.Response:
        if request.content_type != "application/json":
            raise Refusal(20001, "Bad request: Content-Type must be application/json")
        language, types = fields.get("language"), fields.get("types")
        if not isinstance(language, str) or not language:
            raise Refusal(20001, "Bad request: language is required")
        if not isinstance(types, dict) or not types:
            raise Refusal(20001, "Bad request: types is required")
        for kind, parts in types.items():
            _check(kind, parts)
        if len(self._held) >= _MOST:
            del self._held[next(iter(self._held))]
        sid = self._world.ids.hexadecimal("HX")
        now = iso(self._world.clock())
        url = f"https://content.twilio.com/v1/Content/{sid}"
        resource = {
            "sid": sid,
            "account_sid": TWILIO_ACCOUNT_SID,
            "friendly_name": fields.get("friendly_name"),
            "language": language,
            "variables": fields.get("variables") or {},
            "types": types,
            "date_created": now,
            "date_updated": now,
            "url": url,
            "links": {
                "approval_create": f"{url}/ApprovalRequests/whatsapp",
                "approval_fetch": f"{url}/ApprovalRequests",
            },
        }
        self._held[sid] = Content(sid, resource)
        return web.json_response(resource, status=201)

    def _list(self, request: web.Request, fields: dict[str, Any]) -> web.Response:
        return _page(request, "Content", [content.resource for content in self._held.values()])

    def _list_with_approvals(self, request: web.Request, fields: dict[str, Any]) -> web.Response:
        resources = [
            {
                **{key: value for key, value in content.resource.items() if key not in ("url", "links")},
                "approval_requests": content.approval or {"status": "unsubmitted"},
            }
            for content in self._held.values()
        ]
        return _page(request, "ContentAndApprovals", resources)

    def _fetch(self, request: web.Request, fields: dict[str, Any]) -> web.Response:
        return web.json_response(self._known(request).resource)

    def _delete(self, request: web.Request, fields: dict[str, Any]) -> web.Response:
        del self._held[self._known(request).sid]
        return web.Response(status=204)

    def _approve(self, request: web.Request, fields: dict[str, Any]) -> web.Response:
        """Granted at once: nobody reviews in a sandbox."""
        content = self._known(request)
        name, category = str(fields.get("name", "")), str(fields.get("category", ""))
        if not re.fullmatch(r"[a-z0-9_]{1,512}", name):
            raise Refusal(20001, "Bad request: name may hold lowercase letters, digits and underscores only")
        if category not in ("UTILITY", "MARKETING", "AUTHENTICATION"):
            raise Refusal(20001, "Bad request: category is invalid")
        if content.kind in _TEMPLATE_ONLY_IN_SESSION:
            raise Refusal(20001, f"Bad request: {content.kind} cannot be submitted for approval")
        body = str(content.resource["types"][content.kind].get("body", "")).strip()
        if body.startswith("{{") or body.endswith("}}"):
            raise Refusal(20001, "Bad request: the body may not start or end with a variable")
        content.approval = {
            "name": name,
            "category": category,
            "content_type": content.kind,
            "status": "approved",
            "rejection_reason": "",
            "allow_category_change": True,
        }
        return web.json_response({**content.approval, "status": "received"}, status=201)

    def _approval(self, request: web.Request, fields: dict[str, Any]) -> web.Response:
        content = self._known(request)
        body = {
            "sid": content.sid,
            "account_sid": TWILIO_ACCOUNT_SID,
            "whatsapp": {"type": "whatsapp", **(content.approval or {"status": "unsubmitted"})},
            "url": f"{content.resource['url']}/ApprovalRequests",
        }
        return web.json_response(body)

    def _known(self, request: web.Request) -> Content:
        content = self._held.get(request.match_info["sid"])
        if content is None:
            raise missing(request)
        return content


def _check(kind: str, parts: Any) -> None:
    """Raises Refusal on a template that breaks a limit of its kind."""
    if not isinstance(parts, dict):
        raise Refusal(20001, f"Bad request: {kind} must be an object")
    if kind == "twilio/quick-reply":
        _count(parts, "actions", _APPROVED_BUTTONS)
        for action in parts["actions"]:
            _short(action, "title", 20)
            _short(action, "id", 256, needed=False)
    elif kind == "twilio/list-picker":
        _count(parts, "items", 10)
        _short(parts, "button", 20)
        for item in parts["items"]:
            _short(item, "item", 24)
            _short(item, "id", 200)
            _short(item, "description", 72, needed=False)
        if len({item["id"] for item in parts["items"]}) < len(parts["items"]):
            raise Refusal(20001, "Bad request: the ids of the items must differ")
    elif kind == "twilio/call-to-action":
        _count(parts, "actions", 2)
        for action in parts["actions"]:
            _short(action, "title", 25)
    elif kind not in ("twilio/text", "twilio/media", "twilio/location", "twilio/card", "whatsapp/card"):
        raise Refusal(20001, f"Bad request: unknown content type {kind}")
    if kind in ("twilio/text", "twilio/quick-reply", "twilio/list-picker", "twilio/call-to-action"):
        _short(parts, "body", 1600 if kind == "twilio/text" else _BODY_CHARS)


def _count(parts: dict[str, Any], name: str, most: int) -> None:
    held = parts.get(name)
    if not isinstance(held, list) or not 1 <= len(held) <= most:
        raise Refusal(20001, f"Bad request: {name} must hold 1 to {most} objects")
    if not all(isinstance(item, dict) for item in held):
        raise Refusal(20001, f"Bad request: {name} must hold objects")


def _short(parts: dict[str, Any], name: str, most: int, *, needed: bool = True) -> None:
    value = parts.get(name)
    if value is None and not needed:
        return
    if not isinstance(value, str) or (needed and not value.strip()):
        raise Refusal(20001, f"Bad request: {name} is required")
    if len(value) > most:
        raise Refusal(20001, f"Bad request: {name} is longer than {most} characters")


def _variables(text: str) -> dict[str, str]:
    if not text:
        return {}
    try:
        values = json.loads(text)
    except ValueError:
        values = None
    if not isinstance(values, dict) or not all(isinstance(value, str) for value in values.values()):
        raise Refusal(21656, "The ContentVariables Parameter is invalid")
    return values


def _filled(value: Any, values: dict[str, str]) -> Any:
    if isinstance(value, str):
        return _VARIABLE.sub(lambda match: _value(match[1], values), value)
    if isinstance(value, dict):
        return {key: _filled(item, values) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, values) for item in value]
    return value


def _value(name: str, values: dict[str, str]) -> str:
    """A variable without a value makes the message invalid (documented for 21656)."""
    if not values.get(name):
        raise Refusal(21656, "The ContentVariables Parameter is invalid")
    return values[name]


def _page(request: web.Request, path: str, resources: list[dict[str, Any]]) -> web.Response:
    size = min(max(int(request.query.get("PageSize", "50") or 50), 1), 1000)
    page = max(int(request.query.get("Page", "0") or 0), 0)
    root = f"https://content.twilio.com/v1/{path}?PageSize={size}"
    more = (page + 1) * size < len(resources)
    meta = {
        "page": page,
        "page_size": size,
        "first_page_url": f"{root}&Page=0",
        "previous_page_url": f"{root}&Page={page - 1}" if page else None,
        "url": f"{root}&Page={page}",
        "next_page_url": f"{root}&Page={page + 1}&PageToken=PT{page + 1}" if more else None,
        "key": "contents",
    }
    return web.json_response({"contents": resources[page * size : (page + 1) * size], "meta": meta})
