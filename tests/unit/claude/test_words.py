"""The text for the person, and the instructions that never change."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.conversation.model import ToolOffer
from integrations.claude import prompt
from integrations.claude.loop import words


def text(*parts):
    return [{"type": "text", "text": part} for part in parts]


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("  3 of 41.\n", "3 of 41."),
        ('Sure. {"type": "tool_use", "name": "x", "input": {}} Done.', "Sure.  Done."),
        ('```json\n{"found": 3}\n```\n3 found.', "3 found."),
        ('[{"type": "tool_result", "content": "ok"}]', ""),
        ("Two readings: [Sat 21] or [Sat 28]?", "Two readings: [Sat 21] or [Sat 28]?"),
        ("Ages {24 to 30}", "Ages {24 to 30}"),
        ('He said "{" and left', 'He said "{" and left'),
        ("```\nplain\n```", "```\nplain\n```"),
    ],
)
def test_objects_are_not_words(said, heard):
    assert words(text(said)) == heard


@given(st.dictionaries(st.text(), st.integers(), min_size=1), st.text(alphabet="abc .", max_size=20))
def test_no_object_ever_reaches_a_person(value, around):
    heard = words(text(around + json.dumps(value) + around))

    assert json.dumps(value) not in heard


@given(st.text())
def test_words_never_fail_whatever_is_said(said):
    assert words(text(said)) == words(text(said)).strip()


def test_brackets_without_end_are_read_quickly():
    assert words(text("[" * 50_000)) == "[" * 50_000


def test_only_text_blocks_are_words():
    content = [
        {"type": "thinking", "thinking": "secret", "signature": "s"},
        *text("a", "b"),
        {"type": "tool_use"},
    ]

    assert words(content) == "ab"


def test_the_instructions_hold_no_clock_no_name_and_no_number_of_anybody():
    assert prompt.system() == prompt.system()
    assert not re.search(r"20\d\d|\+91|@[a-z]+\.", prompt.SYSTEM)
    assert "!" not in prompt.SYSTEM


def test_a_tool_without_arguments_still_has_a_schema():
    [tool] = prompt.tools([ToolOffer("show_help", "Help.", {})])

    assert tool["input_schema"] == {"type": "object", "properties": {}}
