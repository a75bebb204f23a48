"""The REST routes under ``/api/v1``, as values that the HTTP server mounts."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import BodyPartReader, web
from aiohttp.http_exceptions import HttpProcessingError

from bots.web import bodies, verify
from bots.web.bodies import ChatMessage, Refusal, TicketWanted, Written
from bots.web.channel import WebChannel
from bots.web.desk import BadCursor, Desk, Outcome, Side, Understood
from bots.web.pace import Pace
from bots.web.parse import Said, clean, named_well, packed, place
from bots.web.socket import Socket
from bots.web.tickets import LIFE_S, Tickets
from bots.web.uploads import MAX_BYTES, Uploads
from core.errors import Unavailable
from core.messages import Attachment
from core.people import Person
from core.ports import Envelope

WAIT_S = 30.0
"""How long a request waits for its reply; then the client fetches it from the history."""
HISTORY_DEFAULT, HISTORY_MOST = 50, 200
SEARCH_DEFAULT, SEARCH_MOST = 10, 50
LEDGER_DEFAULT, LEDGER_MOST = 50, 500
MOST_SUGGESTED = 3
MOST_READ = 2000
"""Messages whose reading is remembered, so that a repeated request gets the same answer."""
BAD_NAME = "conversation_id: must be 1 to 128 printable characters"

Handler = Callable[[web.Request, Person], Awaitable[web.StreamResponse]]


def routes(
    desk: Desk, channel: WebChannel, uploads: Uploads, *, wait_s: float = WAIT_S
) -> list[web.RouteDef]:
    """Everything under ``/api/v1``. ``wait_s``: how long a message waits for its reply."""
    api = Api(desk, channel, uploads, wait_s)
    ask = api.guarded
    return [
        web.post("/api/v1/chat/message", ask(api.message, says=True)),
        web.get("/api/v1/chat/{conversation_id}", ask(api.history), allow_head=False),
        web.post("/api/v1/files", ask(api.upload)),
        web.post("/api/v1/ws-ticket", ask(api.ticket)),
        web.get("/api/v1/ws/chat/{conversation_id}", api.socket, allow_head=False),
        web.get("/api/v1/talent/search", ask(api.search), allow_head=False),
        web.get("/api/v1/outbox", ask(api.ledger("outbox")), allow_head=False),
        web.get("/api/v1/inbound", ask(api.ledger("inbound")), allow_head=False),
    ]


class Api:
    """The handlers. A refusal is always ``{"error": <one sentence>}``."""

    def __init__(self, desk: Desk, channel: WebChannel, uploads: Uploads, wait_s: float) -> None:
        self._desk, self._channel, self._uploads = desk, channel, uploads
        self._wait_s = wait_s
        # A page that looks too often must not silence its person.
        self._said, self._asked = Pace(), Pace()
        self._tickets = Tickets()
        self._read: dict[str, Understood] = {}

    def guarded(
        self, handler: Handler, *, says: bool = False
    ) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        """Who calls comes first, how often second; only then is anything read."""

        async def handle(request: web.Request) -> web.StreamResponse:
            try:
                person = await self._caller(request)
                self.keep_pace(person, says=says)
                return await handler(request, person)
            except Refusal as refusal:
                return refused(refusal)
            except Unavailable:
                return refused(Refusal(503, "not possible right now, try again", **{"Retry-After": "1"}))

        return handle

    async def _caller(self, request: web.Request) -> Person:
        token = verify.bearer(request.headers.get("Authorization", ""))
        person = await self._desk.person_for(token) if token else None
        if person is None:
            raise Refusal(401, "a valid bearer token is needed", **{"WWW-Authenticate": "Bearer"})
        return person

    def keep_pace(self, person: Person, *, says: bool) -> None:
        """Raises Refusal 429 when this person writes (``says``) or asks too often."""
        wait = (self._said if says else self._asked).wait_s(person.id)
        if wait:
            raise Refusal(429, f"too many requests, try again in {wait} s", **{"Retry-After": str(wait)})

    async def message(self, request: web.Request, person: Person) -> web.StreamResponse:
        """One turn. 202 when it takes longer than a request should wait."""
        said = bodies.read(ChatMessage, await _body(request, bodies.MAX_BODY))
        key = request.headers.get("Idempotency-Key", "")
        if len(key) > 255:
            raise Refusal(400, "Idempotency-Key: at most 255 characters")
        understood, envelope = await self.accept(person, said.conversation_id, said, key)
        outcome = await self._desk.outcome(envelope, self._wait_s)
        if not outcome.settled:
            late = {"message_id": outcome.message_id, "status": outcome.status}
            return _json({**late, "conversation_id": said.conversation_id}, status=202)
        return _json(answer(outcome, understood))

    async def accept(
        self, person: Person, conversation_id: str, said: Written, client_id: str = ""
    ) -> tuple[Understood, Envelope]:
        """Store one message of a person. Raises Refusal 400."""
        if not named_well(person, conversation_id):
            raise Refusal(400, BAD_NAME)
        if said.empty:
            raise Refusal(400, "message: is missing")
        files = tuple([await self._own(person, ref) for ref in said.attachments or ()])
        client_id = client_id or said.client_id or ""
        told = Said(clean(said.message or ""), said.choice or "", files, client_id)
        envelope, raw = packed(person, conversation_id, told, self._channel.clock())
        understood = await self._understood(person, envelope, told)
        await self._desk.accept(person, envelope, raw)
        await self._echo(envelope, told)
        return understood, envelope

    async def _understood(self, person: Person, envelope: Envelope, told: Said) -> Understood:
        """Read before the turn, which changes what a text means; kept for a repeated request."""
        known = self._read.get(envelope.provider_id)
        if known is None:
            known = Understood("choice.pick", 1.0)
            if not told.choice:
                known = await self._desk.understood(person, envelope.conversation_key, told.text)
            self._read[envelope.provider_id] = known
            while len(self._read) > MOST_READ:
                del self._read[next(iter(self._read))]
        return known

    async def _echo(self, envelope: Envelope, told: Said) -> None:
        """Show a person's message on their own open pages."""
        lines, where = self._channel.lines, envelope.conversation_key
        if not lines.watched(where):
            return
        outcome = await self._desk.outcome(envelope, 0.0)
        event: dict[str, Any] = {
            "type": "message",
            "id": outcome.message_id,
            "from": "you",
            "text": told.text,
        }
        event |= {"cards": [], "choices": [], "at": self._channel.clock().isoformat()}
        if told.client_id:
            event["client_id"] = clean(told.client_id)
        lines.push(where, event)

    async def _own(self, person: Person, ref: str) -> Attachment:
        item = await self._uploads.own(person.id, ref)
        if item is None:
            raise Refusal(400, "attachments: there is no such upload of yours; upload the file first")
        return item

    async def history(self, request: web.Request, person: Person) -> web.StreamResponse:
        """A stretch of one conversation, oldest first."""
        conversation_id = request.match_info["conversation_id"]
        limit = bodies.limit_of(request.query, default=HISTORY_DEFAULT, most=HISTORY_MOST)
        page = None
        if named_well(person, conversation_id):
            where = place(person, conversation_id).conversation
            try:
                page = await self._desk.history(where, request.query.get("before", ""), limit)
            except BadCursor as error:
                raise Refusal(400, "before: must be the id of a message of this conversation") from error
        if page is None:
            raise Refusal(404, "you have no such conversation")
        return _json({"messages": list(page.messages), "before": page.before or None})

    async def upload(self, request: web.Request, person: Person) -> web.StreamResponse:
        """One file: the first of a form, or the body itself with its name in ``X-Filename``."""
        name, content = await _file(request)
        if not content:
            raise Refusal(400, "file: is missing or empty")
        item = await self._uploads.keep(person.id, name, content)
        shown = {"ref": item.ref, "mime": item.mime, "size": item.size_bytes, "name": item.name}
        return _json(shown, status=201)

    async def ticket(self, request: web.Request, person: Person) -> web.StreamResponse:
        """A ticket for one socket of one conversation."""
        wanted = bodies.read(TicketWanted, await _body(request, bodies.MAX_BODY))
        if not named_well(person, wanted.conversation_id):
            raise Refusal(400, BAD_NAME)
        ticket = self._tickets.make(person, wanted.conversation_id)
        return _json({"ticket": ticket, "expires_in": LIFE_S})

    async def socket(self, request: web.Request) -> web.StreamResponse:
        """The same conversation over a WebSocket; the ticket stands for the bearer."""
        conversation_id = request.match_info["conversation_id"]
        person = self._tickets.use(request.query.get("ticket", ""), conversation_id)
        if person is None:
            return refused(Refusal(401, "the ticket is unknown, used or too old; ask for another one"))
        return await Socket(self, self._desk, self._channel, person, conversation_id).run(request)

    async def search(self, request: web.Request, person: Person) -> web.StreamResponse:
        """People, best first, with reasons."""
        query = clean(request.query.get("q", "")).strip()
        if not query:
            raise Refusal(400, "q: say whom to look for")
        if len(query) > 500:
            raise Refusal(400, "q: at most 500 characters")
        limit = bodies.limit_of(request.query, default=SEARCH_DEFAULT, most=SEARCH_MOST)
        found = await self._desk.search(person, query, limit)
        if found is None:
            raise Refusal(403, "your role may not search the directory")
        return _json(found)

    def ledger(self, side: Side) -> Handler:
        """One half of the ledger, for owners."""

        async def show(request: web.Request, person: Person) -> web.StreamResponse:
            if person.role != "owner":
                raise Refusal(403, "only an owner may see the ledger")
            status = bodies.status_of(request.query, side)
            limit = bodies.limit_of(request.query, default=LEDGER_DEFAULT, most=LEDGER_MOST)
            return _json({side: list(await self._desk.ledger(side, status, limit))})

        return show


def answer(outcome: Outcome, understood: Understood) -> dict[str, Any]:
    """A settled turn as one JSON object. ``choices``: in the order of their numbers, so those of the
    cards come first."""
    results = [card for reply in outcome.replies for card in reply["cards"]]
    choices = [
        {**choice, "label": f"{card['title']} · {choice['label']}"}
        for card in results
        for choice in card.get("choices", ())
    ]
    choices += [choice for reply in outcome.replies for choice in reply["choices"]]
    return {
        "response": "\n\n".join(reply["text"] for reply in outcome.replies if reply["text"]),
        "intent": understood.intent,
        "confidence": understood.confidence,
        "entities": understood.entities,
        "results": results,
        "choices": choices,
        "suggestions": [choice["label"] for choice in choices if choice["token"]][:MOST_SUGGESTED],
        "message_id": outcome.message_id,
        "replies": [reply["id"] for reply in outcome.replies],
        "status": outcome.status,
    }


def _json(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> web.Response:
    # Entities may hold dates; a person's words are shown as they are.
    text = json.dumps(value, default=str, ensure_ascii=False)
    return web.json_response(
        text=text, status=status, headers={"Cache-Control": "no-store", **(headers or {})}
    )


def refused(refusal: Refusal) -> web.Response:
    """The answer to a request that is not carried out."""
    return _json({"error": refusal.error}, refusal.status, refusal.headers)


async def _body(request: web.Request, most: int) -> bytes:
    """The whole body. Raises Refusal 413 as soon as it is known to be too large."""
    if (request.content_length or 0) > most:
        raise Refusal(413, f"the body is larger than {most} bytes")
    body = bytearray()
    async for chunk in request.content.iter_chunked(65_536):
        body += chunk
        if len(body) > most:
            raise Refusal(413, f"the body is larger than {most} bytes")
    return bytes(body)


async def _file(request: web.Request) -> tuple[str, bytes]:
    """Name and bytes of an upload."""
    if not request.content_type.startswith("multipart/"):
        return request.headers.get("X-Filename", ""), await _body(request, MAX_BYTES)
    if (request.content_length or 0) > MAX_BYTES + 65_536:
        raise Refusal(413, f"a file may have {MAX_BYTES} bytes")
    try:
        async for part in await request.multipart():
            if isinstance(part, BodyPartReader) and (part.filename is not None or part.name == "file"):
                return part.filename or "", await _part(part)
    except (ValueError, HttpProcessingError) as error:
        raise Refusal(400, "the form cannot be read") from error
    return "", b""


async def _part(part: BodyPartReader) -> bytes:
    content = bytearray()
    while chunk := await part.read_chunk(65_536):
        content += chunk
        if len(content) > MAX_BYTES:
            raise Refusal(413, f"a file may have {MAX_BYTES} bytes")
    return bytes(content)


__all__ = ["Api", "answer", "routes"]
