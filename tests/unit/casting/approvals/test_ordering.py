"""A producer's typed decision is read only where it names one of the people before them, or all of them."""

import pytest

from core.casting.approvals.ordering import order
from core.understanding.meaning import Context

BEFORE = Context(known_people=("Amrita Kalsi", "Simran Bhullar", "Jasleen Dhami", "Harleen Sekhon"))


@pytest.mark.parametrize(
    ("text", "people", "decision", "reason"),
    [
        ("Simran no, too close to Bebo", "Simran", "pass", "too close to Bebo"),
        ("pass on Simran because too young", "Simran", "pass", "too young"),
        ("Simran is a no", "Simran", "pass", ""),
        ("Simran nahi", "Simran", "pass", ""),
        ("yes to Harleen", "Harleen", "approve", ""),
        ("Jasleen approve", "Jasleen", "approve", ""),
        ("Harleen ko approve karo", "Harleen", "approve", ""),
        ("approve Amrita Kalsi", "Amrita Kalsi", "approve", ""),
        ("approve the rest", "all", "approve", ""),
        ("Approve all of them please", "all", "approve", ""),
        ("sab approve", "all", "approve", ""),
        ("pass on the others", "all", "pass", ""),
    ],
)
def test_a_decision_in_words(text, people, decision, reason):
    said = order(text, BEFORE)
    assert said is not None
    assert (said["people"], said["decisions"], said.get("reason", "")) == ((people,), (decision,), reason)


@pytest.mark.parametrize(
    ("text", "people", "decisions", "reasons"),
    [
        ("approve amrita and harleen", ("amrita", "harleen"), ("approve", "approve"), ()),
        ("approve amrita, harleen & jasleen", ("amrita", "harleen", "jasleen"), ("approve",) * 3, ()),
        (
            "approve amrita and harleen, pass on simran because too tall",
            ("amrita", "harleen", "simran"),
            ("approve", "approve", "pass"),
            ("", "", "too tall"),
        ),
        (
            "approve amrita, pass on simran - too young, rest hold",
            ("amrita", "simran"),
            ("approve", "pass"),
            ("", "too young"),
        ),
        (
            "Jasleen yes and Harleen no, too tall",
            ("Jasleen", "Harleen"),
            ("approve", "pass"),
            ("", "too tall"),
        ),
        ("yes to Amrita; no to Simran", ("Amrita", "Simran"), ("approve", "pass"), ()),
        (
            "Simran no, too young, too close to Bebo, Amrita yes",
            ("Simran", "Amrita"),
            ("pass", "approve"),
            ("too young, too close to Bebo", ""),
        ),
        ("Amrita approve aur Jasleen nahi", ("Amrita", "Jasleen"), ("approve", "pass"), ()),
    ],
)
def test_several_decisions_each_with_its_own_reason(text, people, decisions, reasons):
    said = order(text, BEFORE)
    assert said is not None
    assert (said["people"], said["decisions"], said.get("reasons", ())) == (people, decisions, reasons)


def test_the_rest_beside_a_name_is_no_reason_for_the_name():
    assert order("approve amrita, pass the rest", BEFORE) is None


@pytest.mark.parametrize(
    "text",
    [
        "yes", "no", "approve", "approve the budget", "pass the salt", "Simran no chemistry with Kabir",
        "Amrita is here", "Simran said yes to me", "approve all the invoices", "yes to all", "Riya no",
        "Jasleen no. 3 please call", "what about Amrita", "Simran ok?",
    ],
)  # fmt: skip
def test_anything_else_is_no_decision(text):
    assert order(text, BEFORE) is None


def test_nothing_is_decided_while_nobody_is_before_the_producers():
    assert order("approve all", Context()) is None
