"""Who speaks for whom, as agents, talent and casting say it."""

from __future__ import annotations

import pytest

from core.casting.roster import orders, representing
from core.understanding.meaning import Context

AGENT, TALENT = Context(writer="agent"), Context(writer="talent")


@pytest.mark.parametrize(
    "said",
    [
        "Simran ab mere saath nahi hai",
        "I dont handle simran anymore, contact her directly",
        "simran is no longer with us. please call her directly",
        "main simran ko ab represent nahi karti",
        "simran left our agency",
        "simran meri client nahi hai ab, aap usse seedha baat kar lo",
        "not managing Simran now",
        "सिमरन अब मेरे साथ नहीं है",
    ],
)
def test_an_agent_lets_somebody_go(said):
    read = orders.left(said if not said.startswith("not") else f"I am {said}", AGENT)
    assert read is not None
    assert read["people"][0].casefold() in ("simran", "सिमरन")


@pytest.mark.parametrize(
    "said",
    [
        "she is not with me today",
        "I don't work with children",
        "Simran is not coming",
        "I don't handle auditions",
        "stop",
    ],
)
def test_an_agent_keeps_everybody(said):
    assert orders.left(said, AGENT) is None


@pytest.mark.parametrize(
    ("said", "agent"),
    [
        ("I no longer work with Farah", "Farah"),
        ("Farah is not my agent anymore", "Farah"),
        ("Farah ab meri agent nahi hai", "Farah"),
        ("I left Farah", "Farah"),
        ("main ab Farah ke saath kaam nahi karti", "Farah"),
        ("I'm not with Farah any more, contact me directly", "Farah"),
        ("Farah no longer represents me", "Farah"),
        ("फराह अब मेरी एजेंट नहीं है", "फराह"),
    ],
)
def test_talent_leave_their_agent(said, agent):
    assert orders.agent_left(said, TALENT) == {"agent": agent}
    assert orders.agent_left(said, AGENT) is None


@pytest.mark.parametrize(
    "said",
    [
        "I left home",
        "i left the job",
        "I'm not with it",
        "is Farah not my agent?",
        "I no longer want to audition",
        "I am not working with them",
    ],
)
def test_talent_stay(said):
    assert orders.agent_left(said, TALENT) is None


def test_several_sentences_are_all_read():
    read = representing.order("Amrita's agent is Farah. Simran's agent is Farah", Context())
    assert read == {"people": ("Amrita",), "agent": "Farah", "then": [("Simran", "Farah")]}
    read = representing.order("Amrita's agent is Farah and Simran has no agent now", Context())
    assert read == {"people": ("Amrita",), "agent": "Farah", "then": [("Simran", "")]}
    read = representing.order("Amrita and Simran's agent is Farah", Context())
    assert read == {"people": ("Amrita",), "agent": "Farah", "then": [("Simran", "Farah")]}
    assert representing.order("Amrita's agent is Farah. Send her the sides", Context()) is None
    assert representing.order("Amrita's agent is Farah", Context()) == {
        "people": ("Amrita",),
        "agent": "Farah",
    }


@pytest.mark.parametrize(
    ("said", "agent"),
    [("my agent is Farah", "Farah"), ("mera agent Farah hai", "Farah"), ("Farah is my agent", "Farah")],
)
def test_talent_name_their_agent(said, agent):
    assert orders.agent_named(said, TALENT) == {"agent": agent}


@pytest.mark.parametrize(
    "said", ["my agent is late", "my agent is not coming", "who is my agent?", "mera agent nahi hai"]
)
def test_talent_name_nobody(said):
    assert orders.agent_named(said, TALENT) is None
