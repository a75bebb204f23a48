"""What the service knows of its own: signatures of its thinking, and which prompts it has cached."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from integrations.sandbox.claude.pairs import blocks
from integrations.sandbox.claude.wire import invalid

_KEY = b"the sandbox signs its own thinking"
_KEPT = 20_000


def written(value: Any) -> str:
    """JSON that is the same for the same value, without the marks that only steer the cache."""
    return json.dumps(_unmarked(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _unmarked(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _unmarked(item) for name, item in value.items() if name != "cache_control"}
    return [_unmarked(item) for item in value] if isinstance(value, list) else value


def tokens(value: Any) -> int:
    """Four bytes to a token."""
    return max(1, len(written(value).encode()) // 4)


class Thinking:
    """The signatures along one conversation: each holds for this model, after exactly this beginning.

    Messages are taken in one after the other, so that a long history is read once.
    """

    def __init__(self, body: Mapping[str, Any]) -> None:
        start = written([body["model"], body.get("system"), body.get("tools")])
        self._before = hmac.new(_KEY, start.encode(), hashlib.sha256)

    def take(self, part: Any) -> None:
        """Something more that was said."""
        self._before.update(b"\x00" + written(part).encode())

    def signature(self, thought: str) -> str:
        """What a thought at this point is signed with."""
        signed = self._before.copy()
        signed.update(b"\x01" + thought.encode())
        return signed.hexdigest()


def check_thinking(body: Mapping[str, Any]) -> Thinking:
    """The signatures from here on. Raises Refusal when thinking comes back changed, from another model,
    or behind another prompt."""
    thinking = Thinking(body)
    for place, message in enumerate(body["messages"]):
        thinking.take(message["role"])
        for n, block in enumerate(blocks(message)):
            if block["type"] == "thinking":
                expected = thinking.signature(block["thinking"])
                if not hmac.compare_digest(expected.encode(), str(block["signature"]).encode()):
                    raise invalid(
                        f"messages.{place}.content.{n}: `thinking` blocks cannot be modified or moved:"
                        " Invalid `signature` in `thinking` block"
                    )
            thinking.take(block)
    thinking.take("assistant")
    return thinking


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt's tokens: read from the cache, written to it, and neither."""

    read: int
    written: int
    fresh: int


class PromptCache:
    """Prefixes seen before, per model. Nothing expires: in a sandbox five minutes are soon over."""

    def __init__(self) -> None:
        self._seen: OrderedDict[str, None] = OrderedDict()

    def look_up(self, body: Mapping[str, Any]) -> Prompt:
        """Count a prompt and remember it up to its last mark. Without a mark nothing is cached."""
        digest = hashlib.sha256(str(body["model"]).encode())
        size = hit = marked = 0
        beginnings: list[tuple[str, int]] = []
        for part, mark in _parts(body):
            text = written(part).encode()
            digest.update(b"\x00" + text)
            size += max(1, len(text) // 4)
            beginnings.append((digest.hexdigest(), size))
            hit = size if digest.hexdigest() in self._seen else hit
            marked = size if mark else marked
        for known, length in beginnings:
            if length <= marked:
                self._seen[known] = None
        while len(self._seen) > _KEPT:
            self._seen.popitem(last=False)
        if not marked:
            return Prompt(0, 0, size)
        return Prompt(hit, max(0, marked - hit), size - max(marked, hit))


def _parts(body: Mapping[str, Any]) -> list[tuple[Any, bool]]:
    """Tools, instructions and messages in the order in which the prompt is put together."""
    system = body.get("system") or []
    system = [{"type": "text", "text": system}] if isinstance(system, str) else system
    parts: list[tuple[Any, bool]] = [(tool, "cache_control" in tool) for tool in body.get("tools") or []]
    parts += [(block, "cache_control" in block) for block in system]
    for message in body["messages"]:
        parts += [([message["role"], block], "cache_control" in block) for block in blocks(message)]
    if parts and body.get("cache_control"):
        parts[-1] = (parts[-1][0], True)
    return parts
