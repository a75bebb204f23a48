"""Every status and reason that the code can write into a row is said in words, in every language."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bots.email.errors import ENHANCED, PERMANENT
from bots.slack.refusals import REASONS as SLACK
from bots.sms.errors import POLICIES as SMS
from bots.twilio.refusals import FAILED, UNAVAILABLE
from bots.whatsapp.errors import POLICIES, reason_for
from config.commands.outbox import STATUSES as OUT
from core.ledger import ANSWERED, Outcome, came, known, reason_words, slug, went
from core.texts import LANGUAGES, Words

ROOT = Path(__file__).resolve().parents[2]
IN = ("new", "running", "done", "quarantined", "ignored", "dead")
WRITERS = {
    "settle": (),
    "_settle": (),
    "finish": (),
    "values": (),
    "Undeliverable": (),
    "Policy": (0,),
    "Decision": (1,),
    "explain": (2,),
    "postpone": (3,),
    "_set_aside": (1,),
    "take_back": (),
    "withdraw_unasked": (3,),
    "_postpone": (1,),
}
"""Calls that end in a row's reason, with the places of an argument that is one; ``reason=`` and ``error=``
always are."""
ELSEWHERE = {"core/casting/approvals", "core/casting/auditions", "core/casting/call_list"}
"""Their tables have reasons of their own, which are somebody's words."""


def modules() -> Iterator[Path]:
    for folder in ("core", "jobs", "bots"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if not name.startswith(tuple(ELSEWHERE)) and "migrations" not in path.parts:
                yield path


def constants(node: ast.AST, module: object) -> Iterator[str]:
    """The strings that an expression can be; of an f-string its constant parts."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Name(id=name) if isinstance(getattr(module, name, None), str):
            yield str(getattr(module, name))
        case ast.IfExp(body=body, orelse=orelse):
            yield from constants(body, module)
            yield from constants(orelse, module)
        case ast.JoinedStr(values=parts):
            for part in parts:
                inner = part.value if isinstance(part, ast.FormattedValue) else part
                yield from constants(inner, module)


def written(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    module = importlib.import_module(path.relative_to(ROOT).with_suffix("").as_posix().replace("/", "."))
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and any(getattr(t, "id", "") == "why" for t in node.targets):
            yield from constants(node.value, module)
        if isinstance(node, ast.Dict) and not path.is_relative_to(ROOT / "bots"):
            for key, value in zip(node.keys, node.values, strict=True):
                if isinstance(key, ast.Constant) and key.value in ("reason", "error"):
                    yield from constants(value, module)
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name not in WRITERS:
            continue
        given = [node.args[n] for n in WRITERS[name] if n < len(node.args)]
        given += [keyword.value for keyword in node.keywords if keyword.arg in ("reason", "error")]
        for value in given:
            yield from constants(value, module)


def parts(reason: str) -> Iterator[str]:
    for part in re.split("[;:] ?", reason):
        if part.strip():
            yield part.strip()


WRITTEN = sorted(
    {part for path in modules() for reason in written(path) for part in parts(reason)}
    | {policy.reason for policy in (*POLICIES.values(), *SMS.values()) if policy.reason}
    | {policy.reason for policy in (*ENHANCED.values(), *PERMANENT.values()) if policy.reason}
    | {reason_for(str(code)) for code in (*POLICIES, 1)}
    | set(SLACK.values())
)


def test_the_walk_finds_the_reasons_of_every_layer():
    found = {"opted out", "window_closed", "a newer version follows", "bulk paused", "deleted by its writer"}
    assert found | {"unreadable", "wrong number", "not repeated again", FAILED, UNAVAILABLE} <= set(WRITTEN)


@pytest.mark.parametrize("reason", WRITTEN)
def test_a_reason_that_the_code_writes_has_words(reason):
    # An f-string's "sent by {channel}" leaves its beginning.
    assert reason == "sent by" or known(reason, Words()), slug(reason)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", IN)
def test_a_status_of_a_delivery_has_words(status, language):
    for outcome in get_args(Outcome):
        for reason in (None, *WRITTEN):
            assert came(status, outcome, reason, 12, Words(language)).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("status", OUT)
def test_a_status_of_a_message_out_has_words(status, language):
    for reason in (None, *WRITTEN, "twilio 429"):
        assert went(status, reason, Words(language)).text


def test_only_what_was_answered_is_called_answered():
    said = {outcome: came("done", outcome, None, 9, Words()) for outcome in get_args(Outcome)}
    assert said["answered"].text == "answered in 9 ms"
    assert [outcome for outcome, one in said.items() if one.text.startswith("answered in")] == ["answered"]
    assert said["not understood"].text == "asked back, not understood in 9 ms"
    assert {one.tone for outcome, one in said.items() if outcome not in ANSWERED} == {"quiet"}


@pytest.mark.parametrize(
    ("status", "reason", "text"),
    [
        ("failed", "window closed; sent by telegram", "not sent: outside the 24 h window; sent by Telegram"),
        ("pending", "twilio 20429", 'will be tried again: the app said "twilio 20429"'),
        ("pending", "quiet hours", "waits for the end of quiet hours there"),
        ("sent", "quiet hours", "sent after quiet hours"),
        ("delivered", "twilio 500", "delivered at a later try"),
        ("dead", "telegram 500", 'given up: the app said "telegram 500"'),
        ("refused", "told later", "kept for when they write next"),
    ],
)
def test_reasons_are_joined_to_what_became_of_the_message(status, reason, text):
    assert went(status, reason, Words()).text == text


@given(st.text(max_size=200))
def test_whatever_a_provider_says_is_quoted_and_breaks_nothing(said):
    assert bool(reason_words(said, Words())) == bool(said.strip())
    for status in OUT:
        assert went(status, said, Words()).text
    for status in IN:
        assert came(status, None, said, None, Words()).text
