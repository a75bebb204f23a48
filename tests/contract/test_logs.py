"""What a line of the log may be made of: constant words, and fields that hold ids, counts and reasons."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted(
    path
    for folder in ("bots", "config", "core", "integrations", "jobs")
    for path in (ROOT / folder).rglob("*.py")
)
LEVELS = {"debug", "info", "warning", "error", "exception", "critical", "log"}
FIELDS = {
    "bytes": "a size",
    "cause": "the name of a type",
    "channel": "a name",
    "code": "a provider's number for a failure",
    "count": "a count",
    "error": "the words of one of the hub's own errors",
    "file": "the name of a backup",
    "how_to_switch_on": "names of settings",
    "inbound_id": "an id",
    "keys": "a count",
    "kind": "a word of the code",
    "lock": "a name",
    "method": "a provider's method",
    "notice_id": "an id",
    "outbox_id": "an id",
    "reason": "a word of the ledger",
    "seconds": "how long something waits",
    "stages": "words of the code",
    "status": "a number of HTTP",
    "step": "a word of the code",
    "template": "the name of an approved text",
    "tick": "a name",
    "type": "a provider's word for a kind of event",
    "why": "the name of a type, or the words of one of the hub's own errors",
}
"""What may be in a field of this name. A new one: think of what it may quote, and write it here."""


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id="log" | "logger" | "logging"), attr=level)):
                if level in LEVELS:
                    yield node


def test_there_is_something_to_look_at():
    assert sum(1 for path in MODULES for _ in calls(path)) > 40


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_a_line_has_constant_words_and_known_fields(path):
    for call in calls(path):
        where = f"{path.name}:{call.lineno}"
        [words] = call.args
        assert isinstance(words, ast.Constant), f"{where}: the words of a line are the same each time"
        for keyword in call.keywords:
            if keyword.arg == "extra":
                assert isinstance(keyword.value, ast.Dict), where
                names = {getattr(key, "value", None) for key in keyword.value.keys}
                assert names <= FIELDS.keys(), f"{where}: {names - FIELDS.keys()}"
            else:
                assert keyword.arg == "exc_info", f"{where}: {keyword.arg}"
