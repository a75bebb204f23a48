"""The JSON schema of a tool's arguments as a model reads it: every byte of it is sent with every request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from pydantic import BaseModel

_NAMED = ("properties", "$defs")
"""Keywords under which keys are names of the arguments themselves."""

_NULL = {"type": "null"}


@cache
def lean_schema(arguments: type[BaseModel]) -> Mapping[str, Any]:
    """What may be given and what it means: without pydantic's titles (the names again), empty defaults, and
    the null that stands for leaving an argument out. Worked out once a class: pydantic takes half a
    millisecond for each. What is left out is still accepted when the arguments are read."""
    found: dict[str, Any] = _lean(arguments.model_json_schema())
    return found


def _lean(value: Any) -> Any:
    if isinstance(value, Mapping):
        kept = {key: _under(key, item) for key, item in value.items() if not _is_noise(key, item)}
        return _without_null(kept) if "default" in value else kept
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_lean(item) for item in value]
    return value


def _under(key: str, item: Any) -> Any:
    if key in _NAMED:
        return {name: _lean(one) for name, one in item.items()}
    return item if key in ("enum", "const", "default", "required") else _lean(item)


def _is_noise(key: str, item: Any) -> bool:
    return key == "title" or (key == "default" and item in (None, "", [], {}))


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """``anyOf`` of one schema and null is that schema, where nothing need be given."""
    kinds = schema.get("anyOf")
    if kinds is None or _NULL not in kinds:
        return schema
    others = [kind for kind in kinds if kind != _NULL]
    rest = {key: item for key, item in schema.items() if key != "anyOf"}
    return {**others[0], **rest} if len(others) == 1 else {**rest, "anyOf": others}
