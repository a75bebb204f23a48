"""The conversation so far: what of it goes along, and in which form.

Stored messages are the provider's own, plus ``by`` on what a model said: the model and a digest of the
prompt it said it under. The store only ever grows and is never changed here; what follows builds
copies. Sorted keys, because a database may return an object's keys in another order than it was given.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

Message = Mapping[str, Any]
Turn = Sequence[Message]

MOST_TOKENS = 60_000
KEPT_TOKENS = 30_000
"""Beyond the first number the oldest turns go until the second is left. The gap is on purpose: each trim
changes the prompt's beginning, so its cache is lost and paid for once per 30,000 tokens, not each turn."""
BYTES_PER_TOKEN = 4
THINKING = ("thinking", "redacted_thinking")
AFRESH = "afresh"
NO_WORDS = {"type": "text", "text": "(no words)"}


def window(history: Sequence[Message]) -> list[Message]:
    """The messages that go along: whole turns, newest last.

    Walks from the beginning, so that the same history always gives the same start, and a longer one
    the same start until the next trim. A turn that is not whole (a tool call without its result) is
    left out; a turn marked ``afresh`` forgets what came before.
    """
    kept: list[tuple[Turn, int]] = []
    total = 0
    for turn in turns(history):
        if turn[0].get(AFRESH):
            kept, total = [], 0
        if not whole(turn):
            continue
        size = tokens(turn)
        kept.append((turn, size))
        total += size
        if total > MOST_TOKENS:
            while total > KEPT_TOKENS and len(kept) > 1:
                total -= kept.pop(0)[1]
    if kept and total > MOST_TOKENS:
        return []
    return [message for turn, _ in kept for message in turn]


def turns(history: Sequence[Message]) -> list[list[Message]]:
    """The history cut where a person spoke; results of tools belong to the turn that called them."""
    found: list[list[Message]] = []
    for message in history:
        if message.get("role") == "user" and not _of(message, "tool_result"):
            found.append([message])
        elif found:
            found[-1].append(message)
    return found


def whole(turn: Turn) -> bool:
    """Whether roles alternate, the model has the last word, and every tool call has its results."""
    if len(turn) < 2 or len(turn) % 2:
        return False
    for place, message in enumerate(turn):
        if message.get("role") != ("assistant" if place % 2 else "user") or not message.get("content"):
            return False
        if place % 2:
            asked = [use["id"] for use in _of(message, "tool_use")]
            after = turn[place + 1] if place + 1 < len(turn) else {}
            if asked != [result["tool_use_id"] for result in _of(after, "tool_result")]:
                return False
    return True


def sent(messages: Sequence[Message], by: str) -> list[dict[str, Any]]:
    """Messages as the provider takes them. Thinking goes back unchanged to whom it came from, and to
    nobody else: another model, or the same one under other instructions, refuses it."""
    return [_sorted(_message(message, by)) for message in messages]


def _message(message: Message, by: str) -> dict[str, Any]:
    content = message["content"]
    if message["role"] == "assistant" and message.get("by") != by and not isinstance(content, str):
        content = [block for block in content if block["type"] not in THINKING] or [NO_WORDS]
    return {"role": message["role"], "content": content}


def maker(model: str, *prompt: Any) -> str:
    """Who speaks: a model under its prompt. ``prompt``: the mark of its beginning, the first message."""
    written = json.dumps(prompt, sort_keys=True, ensure_ascii=False)
    return f"{model}#{hashlib.sha256(written.encode()).hexdigest()[:16]}"


def speakers(messages: Sequence[Message]) -> set[str]:
    """The models that spoke in these messages."""
    return {str(message["by"]).partition("#")[0] for message in messages if message.get("by")}


def tokens(messages: Sequence[Message]) -> int:
    """About how many tokens messages take; an overestimate for Latin text, fair for Devanagari."""
    return (
        sum(len(json.dumps(message, ensure_ascii=False).encode()) for message in messages) // BYTES_PER_TOKEN
    )


def _of(message: Message, kind: str) -> list[Mapping[str, Any]]:
    content = message.get("content", ())
    return [] if isinstance(content, str) else [block for block in content if block.get("type") == kind]


def _sorted(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _sorted(value[key]) for key in sorted(value)}
    if isinstance(value, (list, tuple)):
        return [_sorted(item) for item in value]
    return value
