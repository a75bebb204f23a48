"""The Messages API: create, list, fetch, change, delete, media, the typing indicator."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from aiohttp import web

from integrations.sandbox.bodies import BadBody, Body, BodyTooLarge, read_body
from integrations.sandbox.chats import HUB
from integrations.sandbox.credentials import (
    TWILIO_ACCOUNT_SID,
    TWILIO_MESSAGING_SERVICE_SID,
    TWILIO_SMS_FROM,
    TWILIO_WHATSAPP_FROM,
)
from integrations.sandbox.twilio.content import Contents, Filled
from integrations.sandbox.twilio.hooks import STATUS
from integrations.sandbox.twilio.phones import Phones, app_of
from integrations.sandbox.twilio.receipts import Receipts, Sent
from integrations.sandbox.twilio.wire import Refusal, fault, missing, refused, rfc2822, stranger
from integrations.sandbox.world import Call, World

Resource = dict[str, Any]
_ROOT = "/sandbox/twilio/2010-04-01/Accounts/{account}"
_KEPT = 5_000
_BODY_CHARS = 1600
_TYPING_S = 25.0


class Messages:
    def __init__(self, world: World, phones: Phones, contents: Contents, receipts: Receipts) -> None:
        self._world = world
        self._phones = phones
        self._contents = contents
        self._receipts = receipts
        self._held: OrderedDict[str, Resource] = OrderedDict()

    def routes(self) -> list[web.RouteDef]:
        one = f"{_ROOT}/Messages/{{sid:(?:SM|MM)\\w+}}"
        return [
            web.get(
                _ROOT.replace("{account}", r"{account:AC\w+}") + ".json",
                self._handle("account", self._account),
            ),
            web.post(f"{_ROOT}/Messages.json", self._handle("messages.create", self._create)),
            web.get(f"{_ROOT}/Messages.json", self._handle("messages.list", self._list)),
            web.get(f"{one}.json", self._handle("messages.fetch", self._fetch)),
            web.post(f"{one}.json", self._handle("messages.update", self._update)),
            web.delete(f"{one}.json", self._handle("messages.delete", self._delete)),
            web.get(f"{one}/Media/{{media}}", self._handle("media", self._media)),
            web.post(
                "/sandbox/twilio/messaging/v2/Indicators/Typing.json", self._handle("typing", self._typing)
            ),
            web.route("*", "/sandbox/twilio/{rest:.*}", self._handle("unknown", self._unknown)),
        ]

    def reset(self) -> None:
        self._held.clear()

    def find(self, sid: str) -> Resource | None:
        return self._held.get(sid)

    def keep(self, resource: Resource) -> None:
        self._held[resource["sid"]] = resource
        if len(self._held) > _KEPT:
            self._held.popitem(last=False)

    def resource(self, sid: str, *, to: str, sender: str, body: str, media: int, inbound: bool) -> Resource:
        now = rfc2822(self._world.clock())
        uri = f"/2010-04-01/Accounts/{TWILIO_ACCOUNT_SID}/Messages/{sid}"
        return {
            "sid": sid,
            "account_sid": TWILIO_ACCOUNT_SID,
            "messaging_service_sid": None,
            "body": body,
            "from": sender,
            "to": to,
            "status": "received" if inbound else "queued",
            "direction": "inbound" if inbound else "outbound-api",
            "num_segments": "1",
            "num_media": str(media),
            "date_created": now,
            "date_sent": now if inbound else None,
            "date_updated": now,
            "error_code": None,
            "error_message": None,
            "price": None,
            "price_unit": None,
            "api_version": "2010-04-01",
            "uri": f"{uri}.json",
            "subresource_uris": {"media": f"{uri}/Media.json"},
        }

    def _handle(self, method: str, act: Callable[[web.Request, Body], Awaitable[web.Response]]) -> Any:
        async def handle(request: web.Request) -> web.Response:
            if refusal := stranger(request):
                return refusal
            try:
                body = await read_body(request, 2**20)
            except (BadBody, BodyTooLarge):
                return refused(Refusal(20001, "Bad request"))
            to = str(body.fields.get("To", ""))
            params = {**body.fields, **{k: v for k, v in body.repeated.items() if len(v) > 1}}
            call = Call(app_of(to) or "whatsapp", method, to, params)

            async def perform() -> web.Response:
                try:
                    return await act(request, body)
                except Refusal as refusal:
                    return refused(refusal)

            return await self._world.answer(request, call, perform, fault)

        return handle

    async def _create(self, request: web.Request, body: Body) -> web.Response:
        fields = {name: str(value) for name, value in body.fields.items()}
        app, to, sender = _route(fields)
        if to in self._phones.opted_out or self._phones.chat(to) in self._phones.opted_out:
            raise Refusal(21610, "Attempt to send to unsubscribed recipient")
        callback = fields.get("StatusCallback", "")
        if callback and self._world.postman.local(callback) is None:
            raise Refusal(21609, f"The 'StatusCallback' URL {callback} is not a valid URL.")
        media = body.repeated.get("MediaUrl", [])
        filled = self._filled(fields)
        text = str(filled.parts.get("body", "")) if filled else fields.get("Body", "")
        if filled is None:
            _check_free(app, text, media)
        sid = self._world.ids.hexadecimal("MM" if media else "SM")
        resource = self.resource(sid, to=to, sender=sender, body=text, media=len(media), inbound=False)
        if service := fields.get("MessagingServiceSid"):
            resource |= {"messaging_service_sid": service, "status": "accepted"}
        self.keep(resource)
        chat = self._phones.chat(to)
        self._world.chats.add(app, chat, sid, HUB, _shown(text, media, filled), status="sent")
        if not callback and app == "whatsapp":
            callback = self._world.settings.known_as + STATUS
        answer = web.json_response(resource, status=201)
        self._receipts.follow(Sent(app, chat, resource, callback, filled, tuple(media)))
        return answer

    def _filled(self, fields: dict[str, str]) -> Filled | None:
        sid = fields.get("ContentSid", "")
        if not sid:
            if fields.get("ContentVariables"):
                raise Refusal(21654, "ContentSid Required")
            return None
        return self._contents.fill(sid, fields.get("ContentVariables", ""))

    async def _list(self, request: web.Request, body: Body) -> web.Response:
        query = request.query
        found = [m for m in reversed(self._held.values()) if _matches(m, dict(query))]
        size, page = _number(query.get("PageSize"), 50, 1000), _number(query.get("Page"), 0, 10**6)
        size = max(size, 1)
        filters = "".join(f"&{name}={query[name]}" for name in ("To", "From", "DateSent>") if name in query)
        root = f"/2010-04-01/Accounts/{TWILIO_ACCOUNT_SID}/Messages.json?PageSize={size}"
        filters = filters.replace("+", "%2B").replace(">", "%3E")
        start = page * size
        shown = found[start : start + size]
        more = start + size < len(found)
        return web.json_response(
            {
                "messages": shown,
                "page": page,
                "page_size": size,
                "start": start,
                "end": start + max(len(shown) - 1, 0),
                "uri": f"{root}&Page={page}{filters}",
                "first_page_uri": f"{root}&Page=0{filters}",
                "next_page_uri": f"{root}&Page={page + 1}&PageToken=PA{page + 1}{filters}" if more else None,
                "previous_page_uri": f"{root}&Page={page - 1}{filters}" if page else None,
            }
        )

    async def _fetch(self, request: web.Request, body: Body) -> web.Response:
        return web.json_response(self._known(request))

    async def _update(self, request: web.Request, body: Body) -> web.Response:
        """Twilio lets a body be emptied, and nothing else of a sent message be changed."""
        resource = self._known(request)
        if body.fields.get("Body", "") != "":
            raise Refusal(20001, "Bad request: Body can only be set to an empty string")
        if body.fields.get("Status") == "canceled":
            raise Refusal(30409, "Message is not in a cancellable state")
        resource["body"] = ""
        return web.json_response(resource)

    async def _delete(self, request: web.Request, body: Body) -> web.Response:
        del self._held[self._known(request)["sid"]]
        return web.Response(status=204)

    async def _media(self, request: web.Request, body: Body) -> web.Response:
        stored = self._world.media.get(request.match_info["media"])
        if stored is None:
            raise missing(request)
        return web.Response(body=stored.data, headers={"Content-Type": stored.mime})

    async def _typing(self, request: web.Request, body: Body) -> web.Response:
        """Also marks the message as read; only a message that somebody wrote can be answered."""
        resource = self._held.get(str(body.fields.get("messageId", "")))
        if body.fields.get("channel") != "whatsapp":
            raise Refusal(20001, "Bad request: channel must be whatsapp")
        if resource is None or resource["direction"] != "inbound":
            raise missing(request)
        chat = self._phones.chat(resource["from"])
        self._world.chats.report("whatsapp", chat, resource["sid"], "read")
        self._world.chats.typing("whatsapp", chat, _TYPING_S)
        return web.json_response({"success": True})

    async def _account(self, request: web.Request, body: Body) -> web.Response:
        return web.json_response(
            {
                "sid": TWILIO_ACCOUNT_SID,
                "friendly_name": "Sandbox",
                "status": "active",
                "type": "Trial",
                "owner_account_sid": TWILIO_ACCOUNT_SID,
                "uri": f"/2010-04-01/Accounts/{TWILIO_ACCOUNT_SID}.json",
            }
        )

    async def _unknown(self, request: web.Request, body: Body) -> web.Response:
        raise missing(request)

    def _known(self, request: web.Request) -> Resource:
        resource = self._held.get(request.match_info["sid"])
        if resource is None:
            raise missing(request)
        return resource


def _route(fields: dict[str, str]) -> tuple[str, str, str]:
    """(app, to, from) of a send. Raises Refusal."""
    to, sender = fields.get("To", ""), fields.get("From", "")
    if not to:
        raise Refusal(21604, "A 'To' phone number is required.")
    app = app_of(to)
    if app is None:
        raise Refusal(21211, f"Invalid 'To' Phone Number: {to}")
    if service := fields.get("MessagingServiceSid"):
        if service != TWILIO_MESSAGING_SERVICE_SID:
            raise Refusal(21701, "The Messaging Service does not exist", 404)
        return app, to, TWILIO_WHATSAPP_FROM if app == "whatsapp" else TWILIO_SMS_FROM
    if not sender:
        raise Refusal(21603, "A 'From' phone number is required.")
    if sender.startswith("whatsapp:") != (app == "whatsapp"):
        raise Refusal(21910, "Invalid From and To pair. From and To should be of the same channel")
    if app == "whatsapp" and sender != TWILIO_WHATSAPP_FROM:
        raise Refusal(63007, "Twilio could not find a Channel with the specified From address")
    if app == "sms" and sender != TWILIO_SMS_FROM:
        raise Refusal(
            21606, f"The 'From' phone number provided ({sender}) is not a valid message-capable number"
        )
    return app, to, sender


def _check_free(app: str, text: str, media: list[str]) -> None:
    if not text and not media:
        raise Refusal(21602, "Message body is required.")
    if len(text) > _BODY_CHARS:
        raise Refusal(21617, "The concatenated message body exceeds the 1600 character limit")
    if len(media) > (1 if app == "whatsapp" else 10):
        raise Refusal(21623, "Number of media files exceeds allowed limit")
    if not all(url.startswith(("http://", "https://")) for url in media):
        raise Refusal(21620, "Invalid media URL(s)")


def _shown(text: str, media: list[str], filled: Filled | None) -> dict[str, Any]:
    """What the page draws: the template already filled in."""
    payload: dict[str, Any] = {"body": "" if filled else text, "media": media}
    if filled:
        parts = dict(filled.parts)
        if "items" in parts:
            parts["items"] = [{**item, "title": item.get("item", "")} for item in parts["items"]]
        payload["content"] = {"type": filled.kind.partition("/")[2], "approved": filled.approved, **parts}
    return payload


def _matches(resource: Resource, query: dict[str, str]) -> bool:
    if query.get("To", resource["to"]) != resource["to"]:
        return False
    if query.get("From", resource["from"]) != resource["from"]:
        return False
    wanted = [(name, query[name]) for name in ("DateSent", "DateSent<", "DateSent>") if name in query]
    if not wanted:
        return True
    sent = parsedate_to_datetime(resource["date_sent"] or resource["date_created"])
    return all(_compares(sent, name, text) for name, text in wanted)


def _compares(sent: datetime, name: str, text: str) -> bool:
    """Whole days when only a date is given, as with ``DateSent=2026-11-20``; seconds otherwise."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise Refusal(20001, f"Bad request: {name} is not a date") from None
    moment = moment.replace(tzinfo=moment.tzinfo or UTC)
    if name == "DateSent":
        return sent.date() == moment.date()
    moment = moment.replace(microsecond=0)
    return sent <= moment if name == "DateSent<" else sent >= moment


def _number(text: str | None, default: int, most: int) -> int:
    if not text:
        return default
    if not text.isdecimal():
        raise Refusal(20001, "Bad request: a page is a number")
    return min(int(text), most)
