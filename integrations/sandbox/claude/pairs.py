"""Calls of tools and their results: every call is answered in the very next message, first of all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from integrations.sandbox.claude.wire import Json, invalid


def blocks(message: Mapping[str, Any]) -> list[Json]:
    """A message's content as blocks."""
    content = message["content"]
    return [{"type": "text", "text": content}] if isinstance(content, str) else list(content)


def check_pairs(messages: Sequence[Json]) -> None:
    """Raises Refusal: a call without a result, a result without a call, words before results."""
    seen: set[str] = set()
    asked: list[str] = []
    for place, message in enumerate(messages):
        said = blocks(message)
        given = [block["tool_use_id"] for block in said if block["type"] == "tool_result"]
        _check_results(f"messages.{place}", asked, given)
        first = [block["type"] for block in said[: len(given)]]
        if set(first) - {"tool_result"}:
            raise invalid(f"messages.{place}: `tool_result` blocks must come first")
        asked = [block["id"] for block in said if block["type"] == "tool_use"]
        if len(set(asked)) < len(asked) or seen & set(asked):
            raise invalid(f"messages.{place}: `tool_use` ids must be unique")
        seen.update(asked)


def _check_results(where: str, asked: Sequence[str], given: Sequence[str]) -> None:
    if strange := [known for known in given if known not in asked]:
        raise invalid(
            f"{where}: unexpected `tool_use_id` found in `tool_result` blocks: {strange[0]}. Each"
            " `tool_result` block must have a corresponding `tool_use` block in the previous message."
        )
    if len(set(given)) < len(given):
        raise invalid(f"{where}: each tool_use must have a single result")
    if missing := [known for known in asked if known not in given]:
        raise invalid(
            f"{where}: `tool_use` ids were found without `tool_result` blocks immediately after:"
            f" {', '.join(missing)}."
        )
