"""What a model is offered: for every wish the tools do it with, to everybody who may use them, with the same
phrases already worked out."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from core.conversation.model_turn import offers
from core.conversation.orders import Orders
from core.conversation.situation import described, resolved
from core.conversation.tools import collect
from core.conversation.unasked import ANSWERS, UNHELPED
from core.people import ROLES, Person
from core.texts import Words
from core.understanding import understand
from core.understanding.meaning import Context

LABELS = Path(__file__).resolve().parents[2] / "../shared/data/intents.md"
TOOLS = collect()
ANSWERED = Orders(TOOLS).by_intent
WITHOUT = frozenset({*ANSWERS, *UNHELPED})
"""Answers, politeness and refusals are no tools: a model has the open choices, and its words."""
WISHES = sorted(ANSWERED)
NOW = datetime(2026, 11, 20, 10, tzinfo=ZoneInfo("Asia/Kolkata"))


@pytest.mark.skipif(not LABELS.is_file(), reason="the list of labels is not beside the checkout")
def test_every_label_has_a_tool_or_is_none():
    rows = re.findall(r"^\|(.+?)\|", LABELS.read_text(encoding="utf-8"), re.MULTILINE)
    labels = {label for row in rows for label in re.findall(r"`([a-z_.]+)`", row)}
    assert labels == set(ANSWERED) | WITHOUT


def test_there_are_as_many_wishes_as_were_agreed():
    assert len(set(ANSWERED) | WITHOUT) == 80


@pytest.mark.parametrize("wish", WISHES)
def test_its_tool_is_offered_to_whoever_may_use_it_and_to_nobody_else(wish):
    tool = ANSWERED[wish]
    for role in ROLES:
        offered = {one.name: one for one in offers(TOOLS, role)}
        assert (tool.name in offered) is (role in tool.roles), role
        if role in tool.roles:
            assert set(offered[tool.name].schema.get("properties", {})) == set(tool.arguments.model_fields)


@pytest.mark.parametrize(
    ("line", "phrase", "value"),
    [
        ("call Amrita tomorrow at 4pm", "tomorrow at 4pm", "2026-11-21T16:00:00+05:30"),
        ("Amrita ko parso 11 baje bulao", "parso 11 baje", "2026-11-22T11:00:00+05:30"),
        ("कल शाम 5 बजे अमृता को बुलाओ", "कल शाम 5 बजे", "2026-11-21T17:00:00+05:30"),
    ],
)
def test_a_model_reads_the_times_that_the_rules_use(line, phrase, value):
    context = Context(writer="associate", known_roles=("Meera",), last_result=("Amrita Kalsi",))
    meaning = understand(line, now=NOW, tz="Asia/Kolkata", actor_role="associate", context=context)
    who = Person(1, "default", "Arjun Mehta", "associate")
    told = described(context, who, "Fri 20 Nov", resolved(meaning, Words()))
    assert f'"{phrase}" = {value}' in told
    assert [each.start.isoformat() for each in meaning.dates if each.start] == [value]
