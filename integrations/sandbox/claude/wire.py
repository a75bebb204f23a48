"""How the service words its answers: errors, whole messages, and the events of a stream.

Source: the types of anthropic 2.11.0 (API version 2026-10-21), which its SDK checks strictly.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from aiohttp import web

VERSION = "2026-10-21"
MODELS = {
    "claude-haiku-5-5": "Claude Haiku 5.5",
    "claude-sonnet-5-5": "Claude Sonnet 5.5",
    "claude-opus-5-5": "Claude Opus 5.5",
}
CREATED = "2026-10-07T00:00:00Z"
CONTEXT_TOKENS = 1_000_000
OUTPUT_TOKENS = 128_000
_PIECE = 24
"""Characters in one delta: several for any real text, so that the reader's joining is exercised."""
_STATUS = {
    "invalid_request_error": 400,
    "authentication_error": 401,
    "billing_error": 402,
    "permission_error": 403,
    "not_found_error": 404,
    "rate_limit_error": 429,
    "api_error": 500,
    "timeout_error": 504,
    "overloaded_error": 529,
}

Json = dict[str, Any]
Event = tuple[str, Json]


class Refusal(Exception):
    """The request is answered with an error of this type."""

    def __init__(self, kind: str, message: str, *, code: str = "", retry_after: float | None = None) -> None:
        super().__init__(message)
        self.kind = kind
        self.code = code
        self.retry_after = retry_after

    def body(self, request_id: str) -> Json:
        """The error as JSON, as it also stands inside a stream."""
        error: Json = {"type": self.kind, "message": str(self)}
        if self.code:
            error["details"] = {"error_code": self.code}
        return {"type": "error", "error": error, "request_id": request_id}

    def response(self, request_id: str) -> web.Response:
        """The error as an HTTP answer."""
        headers = {"request-id": request_id}
        if self.retry_after is not None:
            headers["retry-after"] = f"{self.retry_after:g}"
        return web.json_response(self.body(request_id), status=_STATUS[self.kind], headers=headers)


def invalid(message: str) -> Refusal:
    """400."""
    return Refusal("invalid_request_error", message)


def usage(*, fresh: int, written: int, read: int, output: int) -> Json:
    """Counts of tokens; the prompt is the sum of the first three."""
    return {
        "input_tokens": fresh,
        "cache_creation_input_tokens": written,
        "cache_read_input_tokens": read,
        "cache_creation": {"ephemeral_5m_input_tokens": written, "ephemeral_1h_input_tokens": 0},
        "output_tokens": output,
        "service_tier": "standard",
    }


def message(message_id: str, model: str, content: Sequence[Json], stop: str, counts: Json) -> Json:
    """A whole answer."""
    return {
        "id": message_id,
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": list(content),
        "stop_reason": stop,
        "stop_sequence": None,
        "usage": counts,
    }


def events(whole: Mapping[str, Any]) -> Iterator[Event]:
    """The same answer piece by piece, as ``stream: true`` brings it."""
    counts = whole["usage"]
    start = {**whole, "content": [], "stop_reason": None, "usage": {**counts, "output_tokens": 1}}
    yield "message_start", {"message": start}
    yield "ping", {}
    for index, block in enumerate(whole["content"]):
        opening, deltas = _pieces(block)
        yield "content_block_start", {"index": index, "content_block": opening}
        for delta in deltas:
            yield "content_block_delta", {"index": index, "delta": delta}
        yield "content_block_stop", {"index": index}
    ending = {"stop_reason": whole["stop_reason"], "stop_sequence": None}
    yield "message_delta", {"delta": ending, "usage": {"output_tokens": counts["output_tokens"]}}
    yield "message_stop", {}


def _pieces(block: Json) -> tuple[Json, list[Json]]:
    if block["type"] == "text":
        said = [{"type": "text_delta", "text": part} for part in _cut(block["text"])]
        return {"type": "text", "text": ""}, said
    if block["type"] == "thinking":
        thought = [{"type": "thinking_delta", "thinking": part} for part in _cut(block["thinking"])]
        signed = {"type": "signature_delta", "signature": block["signature"]}
        return {"type": "thinking", "thinking": "", "signature": ""}, [*thought, signed]
    written = json.dumps(block["input"], ensure_ascii=False)
    parts = [{"type": "input_json_delta", "partial_json": part} for part in ["", *_cut(written)]]
    return {**block, "input": {}}, parts


def _cut(text: str) -> list[str]:
    return [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]


def line(event: Event) -> bytes:
    """One event on the wire."""
    name, data = event
    return f"event: {name}\ndata: {json.dumps({'type': name, **data}, ensure_ascii=False)}\n\n".encode()


def model_info(model: str) -> Json:
    """One entry of ``/v1/models``."""
    return {
        "type": "model",
        "id": model,
        "display_name": MODELS[model],
        "created_at": CREATED,
        "lifecycle": "active",
        "max_input_tokens": CONTEXT_TOKENS,
        "max_tokens": OUTPUT_TOKENS,
    }
