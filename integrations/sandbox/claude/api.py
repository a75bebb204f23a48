"""The HTTP side: who may ask, what goes wrong on purpose, what is answered, what is written down."""

from __future__ import annotations

import asyncio
import json
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from aiohttp import web

from integrations.sandbox.bodies import BodyTooLarge, read_bytes
from integrations.sandbox.claude import wire
from integrations.sandbox.claude.checks import check
from integrations.sandbox.claude.manner import answer
from integrations.sandbox.claude.memory import PromptCache, Thinking, check_thinking, tokens, written
from integrations.sandbox.claude.script import Block, Script, Turn
from integrations.sandbox.claude.wire import Json, Refusal, invalid
from integrations.sandbox.credentials import ANTHROPIC_API_KEY, same
from integrations.sandbox.faults import MODEL_KINDS, Faults
from integrations.sandbox.journal import Journal, Shortened, shortened

_ROOT = "/sandbox/anthropic/v1"
_BODY_LIMIT = 32 * 2**20
_BEARER = "Bearer "
_REFUSALS = {
    "429": ("rate_limit_error", "This request would exceed your organization's rate limit."),
    "401": ("authentication_error", "invalid bearer token"),
    "403": ("permission_error", "Your API key does not have permission to use this model."),
    "500": ("api_error", "Internal server error"),
    "529": ("overloaded_error", "Overloaded"),
}


@dataclass(slots=True)
class Call:
    """One request and what becomes of it. ``kept``, ``answered``: what the journal keeps of both."""

    request: web.Request
    id: str
    fault: str
    wait_s: float
    body: Json
    kept: Shortened = field(default_factory=Shortened)
    answered: Any = None

    def reply(self, value: Any) -> web.Response:
        """A JSON answer."""
        self.answered = value
        return web.json_response(value, headers={"request-id": self.id})


Act = Callable[[Call], Awaitable[web.StreamResponse]]


class FakeClaude:
    """``turns`` are answered first, one per request, in order; when there are none, ``script`` answers.

    ``delay_s``: how long every answer takes. ``hang_s``: how long a timeout keeps a caller waiting.
    Faults are rules for the app ``claude`` and the methods ``messages``, ``count_tokens``, ``models``.
    """

    def __init__(
        self,
        journal: Journal,
        faults: Faults,
        *,
        script: Script = answer,
        turns: Iterable[Turn] = (),
        delay_s: float = 0.0,
        hang_s: float = 60.0,
    ) -> None:
        self._journal = journal
        self._faults = faults
        self._ids = count(1)
        self._cache = PromptCache()
        self._paused: set[str] = set()
        self._stopped = asyncio.Event()
        self.script = script
        self.turns = deque(turns)
        self.delay_s = delay_s
        self.hang_s = hang_s

    def routes(self) -> list[web.RouteDef]:
        """To be mounted with the sandbox's other routes; the SDK's base address is ``/sandbox/anthropic``."""
        return [
            web.post(f"{_ROOT}/messages", self._handle("messages", self._messages)),
            web.post(f"{_ROOT}/messages/count_tokens", self._handle("count_tokens", self._count)),
            web.get(f"{_ROOT}/models", self._handle("models", self._models)),
            web.get(f"{_ROOT}/models/{{model}}", self._handle("models", self._model)),
        ]

    def stop(self) -> None:
        """End what hangs or waits, so that the server can be closed."""
        self._stopped.set()

    def reset(self) -> None:
        """Forget what was scripted and what was cached."""
        self.turns.clear()
        self._cache = PromptCache()
        self._paused.clear()

    def _handle(self, method: str, act: Act) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def handle(request: web.Request) -> web.StreamResponse:
            began = time.monotonic()
            fault = self._faults.take("claude", method, kinds=MODEL_KINDS)
            kind, wait_s = (fault.kind, fault.retry_after) if fault else ("", 0.0)
            call = Call(request, f"req_{next(self._ids):024d}", kind, wait_s, {})
            try:
                _authorise(request)
                if request.method == "POST":
                    call.body = await _body(request)
                    call.kept = shortened(call.body)
                await self._suffer(call)
                response = await act(call)
            except Refusal as refusal:
                response, call.answered = refusal.response(call.id), refusal.body(call.id)
            self._journal.record(
                "call",
                "claude",
                method,
                status=response.status,
                ms=round((time.monotonic() - began) * 1000),
                fault=call.fault,
                request=call.kept,
                answer=call.answered,
            )
            return response

        return handle

    async def _suffer(self, call: Call) -> None:
        """Wait, hang or refuse before anything is answered."""
        await self._pause(self.delay_s)
        kind = call.fault.removesuffix("_after")
        if kind == "slow":
            await self._pause(call.wait_s)
        elif kind == "timeout":
            await self._hang(call.request)
            raise Refusal("timeout_error", "Request timed out")
        elif kind == "spend_limit":
            code = "enforced_spend_limit_reached"
            raise Refusal("rate_limit_error", "You have reached your spend limit.", code=code)
        elif kind in _REFUSALS:
            raise Refusal(*_REFUSALS[kind], retry_after=call.wait_s if kind == "429" else None)

    async def _hang(self, request: web.Request) -> None:
        """Say nothing until the caller gives up or the patience ends."""
        end = time.monotonic() + self.hang_s
        while time.monotonic() < end and request.transport is not None and not self._stopped.is_set():
            await self._pause(0.01)

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._stopped.wait()

    async def _messages(self, call: Call) -> web.StreamResponse:
        check(call.body, paused=self._paused)
        thinking = check_thinking(call.body)
        prompt = _prompt_tokens(call.body)
        if prompt > wire.CONTEXT_TOKENS:
            raise invalid(f"prompt is too long: {prompt} tokens > {wire.CONTEXT_TOKENS} maximum")
        whole = self._answer(call.body, thinking)
        if call.body.get("stream"):
            return await self._stream(call, whole)
        if call.fault == "cut":
            _hang_up(call.request)
        if call.fault == "broken_stream":
            raise Refusal(*_REFUSALS["529"])
        return call.reply(whole)

    def _answer(self, body: Json, thinking: Thinking) -> Json:
        turn = self.turns.popleft() if self.turns else self.script(body)
        content: list[Json] = []
        for block in turn.blocks:
            content.append(self._finished(block, thinking))
            thinking.take(content[-1])
        if turn.stop_reason == "pause_turn":
            self._paused.add(written(content))
        prompt = self._cache.look_up(body)
        spent = tokens(content) if content else 1
        counts = wire.usage(fresh=prompt.fresh, written=prompt.written, read=prompt.read, output=spent)
        known = f"msg_{next(self._ids):024d}"
        return wire.message(known, body["model"], content, turn.stop_reason, counts)

    def _finished(self, block: Block, thinking: Thinking) -> Json:
        """A scripted block with what only the service gives: ids and signatures."""
        if block["type"] == "tool_use":
            return {**block, "id": block.get("id") or f"toolu_{next(self._ids):024d}"}
        if block["type"] == "thinking":
            return {**block, "signature": thinking.signature(block["thinking"])}
        return dict(block)

    async def _stream(self, call: Call, whole: Json) -> web.StreamResponse:
        response = web.StreamResponse(
            headers={
                "Content-Type": "text/event-stream; charset=utf-8",
                "Cache-Control": "no-cache",
                "request-id": call.id,
            }
        )
        planned = list(wire.events(whole))
        if call.fault in ("broken_stream", "cut"):
            planned = planned[: max(3, len(planned) // 2)]
        if call.fault == "broken_stream":
            planned.append(("error", Refusal(*_REFUSALS["529"]).body(call.id)))
        try:
            await response.prepare(call.request)
            for event in planned:
                await response.write(wire.line(event))
            if call.fault == "cut":
                _hang_up(call.request)
                return response
            await response.write_eof()
        except ConnectionError:
            # The caller hung up; the service does not mind.
            return response
        call.answered = whole
        return response

    async def _count(self, call: Call) -> web.StreamResponse:
        check(call.body, counting=True)
        return call.reply({"input_tokens": _prompt_tokens(call.body)})

    async def _models(self, call: Call) -> web.StreamResponse:
        known = [wire.model_info(model) for model in wire.MODELS]
        first, last = known[0]["id"], known[-1]["id"]
        return call.reply({"data": known, "has_more": False, "first_id": first, "last_id": last})

    async def _model(self, call: Call) -> web.StreamResponse:
        model = call.request.match_info["model"]
        if model not in wire.MODELS:
            raise Refusal("not_found_error", f"model: {model}")
        return call.reply(wire.model_info(model))


def _prompt_tokens(body: Json) -> int:
    return tokens([body.get("tools"), body.get("system"), body["messages"]])


def _authorise(request: web.Request) -> None:
    given = request.headers.get("Authorization", "")
    if not given.startswith(_BEARER) or not same(given.removeprefix(_BEARER), ANTHROPIC_API_KEY):
        raise Refusal("authentication_error", "invalid bearer token")
    if request.headers.get("anthropic-version") != wire.VERSION:
        raise invalid(f"anthropic-version: the sandbox speaks {wire.VERSION}")


async def _body(request: web.Request) -> Json:
    try:
        body = json.loads(await read_bytes(request, _BODY_LIMIT))
    except BodyTooLarge as error:
        raise invalid("Request exceeds the maximum size") from error
    except ValueError as error:
        raise invalid("The request body is not valid JSON") from error
    if not isinstance(body, dict):
        raise invalid("The request body must be a JSON object")
    return body


def _hang_up(request: web.Request) -> None:
    if request.transport is not None:
        request.transport.close()
