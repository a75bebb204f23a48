"""Orders are looked for by their words; no text may get another answer for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.conversation.orders import Orders
from core.conversation.tools import collect
from core.understanding.meaning import Context

ROOT = Path(__file__).resolve().parents[2]
TOOLS = collect()
NAMES = {"known_roles": ("Meera", "Kabir", "Nani"), "known_projects": ("Gully Nights",)}
CONTEXTS = (
    Context(
        writer="casting_director",
        last_result=("Riya Sharma", "Simran"),
        raw={"talking_to": ("Riya",)},
        **NAMES,
    ),
    Context(writer="producer", pending="choice", pending_choices=("Same person", "Yes"), **NAMES),
    Context(writer="talent"),
)


def lines() -> Iterator[str]:
    """Everything that is typed anywhere in the tests, and every example of the understanding."""
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and 2 < len(node.value) < 120:
                yield node.value
    for line in (ROOT / "core/understanding/vocabulary/examples.tsv").read_text("utf-8").splitlines():
        yield line.rpartition("\t")[2]


@pytest.fixture(scope="module")
def typed() -> list[str]:
    every = dict.fromkeys(lines())
    assert len(every) > 5_000
    return list(every)


@pytest.mark.timeout(400)  # thousands of lines, each asked of every tool
@pytest.mark.parametrize("context", CONTEXTS, ids=lambda one: one.writer)
def test_asking_fewer_tools_changes_no_answer(typed, context):
    orders = Orders(TOOLS)
    read = 0
    # Each writer reads another third: all of it three times takes minutes and finds nothing more.
    for text in typed[CONTEXTS.index(context) :: len(CONTEXTS)]:
        every = [
            (tool.name, arguments)
            for tool in sorted(TOOLS.values(), key=lambda tool: not tool.order_leads)
            if tool.order is not None and (arguments := tool.order(text, context)) is not None
        ]
        assert [(tool.name, arguments) for tool, arguments in orders.read(text, context)] == every, text
        read += bool(every)
    assert read > 100, "the lines hold orders"


def test_most_tools_are_not_asked_about_a_word_of_thanks():
    orders = Orders(TOOLS)
    with_order = [tool for tool in TOOLS.values() if tool.order is not None]
    assert len(orders._that_could("thanks a lot")) < len(with_order) / 2
