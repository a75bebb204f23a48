"""What the service refuses, so that a wrong request fails here and not on the first real day.

Source: the migration notes of the 5.5 models and of API version 2026-10-21, and the parameter types of
anthropic 2.11.0.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from integrations.sandbox.claude.memory import written
from integrations.sandbox.claude.pairs import check_pairs
from integrations.sandbox.claude.wire import MODELS, OUTPUT_TOKENS, Refusal, invalid

_FIELDS = frozenset(
    {
        "model",
        "max_tokens",
        "messages",
        "system",
        "tools",
        "tool_choice",
        "stream",
        "stop_sequences",
        "thinking",
        "output_config",
        "cache_control",
        "metadata",
        "service_tier",
        "diagnostics",
    }
)
_BLOCKS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "user": {
        "text": frozenset({"text"}),
        "image": frozenset({"source"}),
        "document": frozenset({"source"}),
        "tool_result": frozenset({"tool_use_id"}),
    },
    "assistant": {
        "text": frozenset({"text"}),
        "thinking": frozenset({"thinking", "signature"}),
        "redacted_thinking": frozenset({"data"}),
        "tool_use": frozenset({"id", "name", "input"}),
    },
}
_MORE = frozenset({"type", "cache_control", "citations", "content", "is_error", "title", "context", "caller"})
_TOOL_NAME = re.compile(r"[a-zA-Z0-9_-]{1,64}")
_TOOL_ID = re.compile(r"[a-zA-Z0-9_-]+")
_NO_FORCED_TOOLS = ("claude-sonnet-5-5", "claude-opus-5-5")
_EFFORTS = ("low", "medium", "high", "xhigh", "max")
_BREAKPOINTS = 4


def check(body: Mapping[str, Any], *, paused: Collection[str] = (), counting: bool = False) -> None:
    """Raises Refusal. ``paused``: answers that were interrupted, as ``written``; only these may be the
    last message. Signatures are checked elsewhere."""
    for name in body:
        if name not in _FIELDS:
            raise invalid(f"{name}: Extra inputs are not permitted")
    model = body.get("model")
    if not isinstance(model, str):
        raise invalid("model: Field required")
    if model not in MODELS:
        raise Refusal("not_found_error", f"model: {model}")
    if not counting:
        _most(body.get("max_tokens"))
    _system(body.get("system"))
    _tools(body.get("tools"))
    _ways(body, model)
    _messages(body.get("messages"), paused)
    if _marks(body) > _BREAKPOINTS:
        raise invalid(f"A maximum of {_BREAKPOINTS} blocks with cache_control may be provided.")


def _most(most: Any) -> None:
    if isinstance(most, bool) or not isinstance(most, int):
        raise invalid("max_tokens: Field required")
    if not 1 <= most <= OUTPUT_TOKENS:
        raise invalid(f"max_tokens: {most} is not between 1 and {OUTPUT_TOKENS}")


def _system(system: Any) -> None:
    if system is None or isinstance(system, str):
        return
    if not isinstance(system, list):
        raise invalid("system: Input should be a valid list")
    for place, block in enumerate(system):
        if not isinstance(block, dict) or block.get("type") != "text" or not block.get("text"):
            raise invalid(f"system.{place}: text content blocks must be non-empty")


def _tools(tools: Any) -> None:
    if tools is None:
        return
    if not isinstance(tools, list):
        raise invalid("tools: Input should be a valid list")
    seen: set[str] = set()
    for place, tool in enumerate(tools):
        where = f"tools.{place}"
        if not isinstance(tool, dict) or not _TOOL_NAME.fullmatch(str(tool.get("name", ""))):
            raise invalid(f"{where}.name: String should match pattern '^[a-zA-Z0-9_-]{{1,64}}$'")
        schema = tool.get("input_schema")
        if not isinstance(schema, dict) or schema.get("type") != "object":
            raise invalid(f"{where}.input_schema.type: Field required")
        if tool["name"] in seen:
            raise invalid("tools: Tool names must be unique.")
        seen.add(tool["name"])


def _ways(body: Mapping[str, Any], model: str) -> None:
    """What changed with the 5.5 models: no forced tools, thinking is adaptive."""
    choice = body.get("tool_choice") or {}
    if choice.get("type") in ("any", "tool") and model in _NO_FORCED_TOOLS:
        raise invalid(f"tool_choice: {choice['type']} is not supported by {model}; use auto")
    if choice and not body.get("tools"):
        raise invalid("tool_choice may only be specified while providing tools.")
    if (body.get("thinking") or {}).get("type") == "enabled":
        raise invalid(f"thinking.type: enabled is not supported by {model}; use adaptive")
    config = body.get("output_config") or {}
    if (shape := config.get("format")) is not None:
        _format(shape)
    effort = config.get("effort")
    if effort is not None and effort not in _EFFORTS:
        raise invalid(f"output_config.effort: Input should be one of {', '.join(_EFFORTS)}")


def _format(shape: Any) -> None:
    """Structured output: every object of the schema closed, as the service wants it."""
    if not isinstance(shape, dict) or shape.get("type") != "json_schema":
        raise invalid("output_config.format.type: Input should be 'json_schema'")
    schema = shape.get("schema")
    if not isinstance(schema, dict):
        raise invalid("output_config.format.schema: Field required")
    waiting = [schema]
    while waiting:
        one = waiting.pop()
        if one.get("type") == "object" and one.get("additionalProperties") is not False:
            raise invalid("output_config.format.schema: 'additionalProperties' must be explicitly false")
        inner = [*(one.get("properties") or {}).values(), one.get("items")]
        waiting += [each for each in inner if isinstance(each, dict)]


def _messages(messages: Any, paused: Collection[str]) -> None:
    if not isinstance(messages, list) or not messages:
        raise invalid("messages: at least one message is required")
    for place, message in enumerate(messages):
        _message(f"messages.{place}", message)
    if messages[0]["role"] != "user":
        raise invalid("messages: first message must use the user role")
    for place in range(1, len(messages)):
        if messages[place]["role"] == messages[place - 1]["role"]:
            raise invalid("messages: roles must alternate between user and assistant")
    if messages[-1]["role"] == "assistant" and written(messages[-1]["content"]) not in paused:
        raise invalid("messages: this model does not support assistant message prefill")
    check_pairs(messages)


def _message(where: str, message: Any) -> None:
    if not isinstance(message, dict):
        raise invalid(f"{where}: Input should be an object")
    for name in message:
        if name not in ("role", "content"):
            raise invalid(f"{where}.{name}: Extra inputs are not permitted")
    if message.get("role") not in _BLOCKS:
        raise invalid(f"{where}.role: Input should be 'user' or 'assistant'")
    content = message.get("content")
    if isinstance(content, str):
        _text(where, content)
        return
    if not isinstance(content, list) or not content:
        raise invalid(f"{where}: content must be non-empty")
    for n, block in enumerate(content):
        _block(f"{where}.content.{n}", block, _BLOCKS[message["role"]])


def _block(where: str, block: Any, kinds: Mapping[str, frozenset[str]]) -> None:
    kind = str(block.get("type")) if isinstance(block, dict) else ""
    if kind not in kinds:
        raise invalid(f"{where}: Input tag '{kind}' does not match any of the expected tags")
    for name in kinds[kind]:
        if name not in block:
            raise invalid(f"{where}.{kind}.{name}: Field required")
    for name in block:
        if name not in kinds[kind] and name not in _MORE:
            raise invalid(f"{where}.{kind}.{name}: Extra inputs are not permitted")
    if kind == "text":
        _text(where, block["text"])
    if kind == "tool_use" and not isinstance(block["input"], dict):
        raise invalid(f"{where}.tool_use.input: Input should be an object")
    if kind in ("tool_use", "tool_result"):
        known = block["id"] if kind == "tool_use" else block["tool_use_id"]
        if not isinstance(known, str) or not _TOOL_ID.fullmatch(known):
            raise invalid(f"{where}.{kind}: String should match pattern '^[a-zA-Z0-9_-]+$'")


def _text(where: str, text: Any) -> None:
    if not isinstance(text, str) or not text.strip():
        raise invalid(f"{where}: text content blocks must contain non-whitespace text")


def _marks(value: Any) -> int:
    if isinstance(value, dict):
        own = 1 if value.get("cache_control") else 0
        return own + sum(
            _marks(item) for name, item in value.items() if name not in ("input_schema", "input")
        )
    return sum(_marks(item) for item in value) if isinstance(value, list) else 0
