"""A yes or a no to one person in one breath; what only comes to one is told apart from it."""

from __future__ import annotations

import pytest

from core.casting.approvals.second_thoughts import DECIDED, order, thought_over
from core.casting.approvals.verdicts import leaning, plain
from core.understanding.meaning import Context

PEOPLE = ("Amrita Kalsi", "Jasleen Dhami", "Harleen Sekhon", "Simran Bhullar")


@pytest.mark.parametrize(
    ("text", "name", "decision", "reason"),
    [
        ("no for simran - too young", "simran", "pass", "too young"),
        ("Simran is a hard no from my side", "Simran", "pass", ""),
        ("it's a no on Simran, sorry", "Simran", "pass", ""),
        ("I'm passing on Simran because she is too young", "Simran", "pass", "she is too young"),
        ("Big yes to Amrita", "Amrita", "approve", ""),
        ("Amrita is a yes for me", "Amrita", "approve", ""),
        ("Harleen ke liye haan", "Harleen", "approve", ""),
        ("Simran mere liye nahi hai", "Simran", "pass", ""),
        ("हरलीन फाइनल", "हरलीन", "approve", ""),
        ("सिमरन नहीं", "सिमरन", "pass", ""),
    ],
)
def test_a_verdict(text, name, decision, reason):
    found = plain(text, PEOPLE)
    assert found is not None
    assert (found.name, found.decision, found.reason) == (name, decision, reason)


@pytest.mark.parametrize(
    ("text", "decision"),
    [
        ("Simran doesn't work for us", "pass"),
        ("don't want Simran", "pass"),
        ("Simran ko mat lo", "pass"),
        ("let's go with Amrita", "approve"),
        ("lets go with harleen final final", "approve"),
    ],
)
def test_what_comes_to_one(text, decision):
    assert plain(text, PEOPLE) is None
    found = leaning(text, PEOPLE)
    assert found is not None
    assert found.decision == decision


@pytest.mark.parametrize(
    "text",
    ["Simran no idea", "yes Harleen called me", "Simran said no", "no for lunch", "Harleen is in Delhi"],
)
def test_talk_is_none(text):
    assert plain(text, PEOPLE) is None
    assert leaning(text, PEOPLE) is None


@pytest.mark.parametrize(
    ("text", "rest", "about"),
    [
        ("changed my mind, pass on simran", "pass on simran", ""),
        ("sorry, I've changed my mind on Simran: no", "no", "Simran"),
        ("actually amrita no", "amrita no", ""),
        ("wait for me", "for me", ""),
        ("pass on simran", "", ""),
    ],
)
def test_what_follows_a_second_thought(text, rest, about):
    assert thought_over(text) == (rest, about)


@pytest.mark.parametrize("text", ["I meant the other file", "sorry guys running late", "not today, tomorrow"])
def test_talk_corrects_nothing(text):
    raw = {DECIDED: [{"review": 3, "name": "Jasleen Dhami"}]}
    assert order(text, Context(writer="producer", known_people=PEOPLE, raw=raw)) is None


def test_only_what_was_decided_just_now_is_corrected():
    said = "sorry I meant Harleen, not Jasleen"
    context = Context(writer="producer", known_people=PEOPLE)
    assert order(said, context) is None
    of_hers = Context(
        writer="producer", known_people=PEOPLE, raw={DECIDED: [{"review": 4, "name": "Amrita Kalsi"}]}
    )
    assert order(said, of_hers) is None
