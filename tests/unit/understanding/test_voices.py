"""Ten voices that no vocabulary was made from: a casting director's clipped English, an associate's slang,
an agent's formal English, talent in Devanagari, Punjabi-flavoured lines, and a working day of five more
people. Labels were written before the lines were ever run. A line with a ``tool`` is its plain order."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.conversation.tools import collect
from core.understanding.jsonl import answer
from core.understanding.meaning import Context
from core.understanding.vocabulary import words
from core.understanding.vocabulary.shapes import WRITES
from tests.benchmarks.understanding import same

LINES = Path(__file__).resolve().parents[2] / "data" / "voices.jsonl"
NOW, ZONE = "2026-11-20T10:00:00+05:30", "Asia/Kolkata"
KNOWN = {
    "known_roles": ["Meera", "Kabir", "Inspector Rane", "Bebo", "Nani", "Sameer"],
    "known_projects": ["Gully Nights"],
}
"""What the desk knows of the house's own work; of people it knows nobody here."""
STAFF = ("casting_director", "associate", "producer")
SURE = 0.7
TOOLS = collect()
OWN_DEEDS = frozenset(
    words("""
    audition.confirm audition.decline consent.opt_out consent.opt_in privacy.erasure identity.wrong_number
    profile.update availability.set submission.create team.tell offer.counter settings.set
    """)
)
"""What is written or sent when somebody from outside says it."""
SAME_DEED = frozenset({"note.add", "audition.feedback"})
"""Both keep the words with the person, for the casting office alone."""


def read() -> list[dict[str, Any]]:
    return [json.loads(line) for line in LINES.read_text("utf-8").splitlines() if line.strip()]


def understood(row: dict[str, Any]) -> dict[str, Any]:
    context = {**(KNOWN if row["role"] in STAFF else {}), **row["context"]}
    asked = {"text": row["text"], "now": NOW, "tz": ZONE, "actor_role": row["role"], "channel": "whatsapp"}
    got: dict[str, Any] = json.loads(answer(json.dumps({**asked, "context": context})))
    return got


def ordered(row: dict[str, Any]) -> str:
    """The tool whose plain order a line is, as a turn would find it; empty for none."""
    known = KNOWN if row["role"] in STAFF else {}
    context = Context(
        last_result=tuple(row["context"].get("last_result", ())),
        known_roles=tuple(known.get("known_roles", ())),
        known_projects=tuple(known.get("known_projects", ())),
        writer=row["role"],
    )
    tools = [one for one in TOOLS.values() if one.order is not None]
    return next((one.name for one in tools if one.order and one.order(row["text"], context) is not None), "")


@pytest.fixture(scope="module")
def answered() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(row, understood(row)) for row in read()]


def right(row: dict[str, Any], got: dict[str, Any]) -> bool:
    return ordered(row) == row["tool"] if "tool" in row else set(got["intents"]) == set(row["intents"])


def test_what_is_a_plain_order_is_taken_by_its_tool_and_by_no_other():
    wrong = [(row["text"], row.get("tool", ""), ordered(row)) for row in read() if "tool" in row]
    assert [one for one in wrong if one[1] != one[2]] == []


def test_there_are_as_many_lines_as_were_written():
    assert len(read()) >= 210
    assert len({row["voice"] for row in read()}) == 10


def test_most_lines_are_understood(answered):
    wrong = [row["text"] for row, got in answered if not right(row, got)]
    assert 1 - len(wrong) / len(answered) >= 0.92, wrong


def test_each_voice_is_understood(answered):
    voices = {row["voice"] for row, _ in answered}
    for voice in voices:
        of_it = [right(row, got) for row, got in answered if row["voice"] == voice]
        assert sum(of_it) / len(of_it) >= 0.85, voice


def test_nothing_is_written_or_sent_on_a_wrong_reading(answered):
    wrong = [
        (row["text"], got["intents"], got["confidence"])
        for row, got in answered
        if "tool" not in row and _deeds(got, row) and got["confidence"] >= SURE and not got["ask"]
    ]
    assert wrong == []


def _deeds(got: dict[str, Any], row: dict[str, Any]) -> set[str]:
    """What would be done that was not asked for."""
    wanted = set(row["intents"])
    wanted |= SAME_DEED if wanted & SAME_DEED else set()
    return (set(got["intents"]) - wanted) & (WRITES | OWN_DEEDS)


def test_who_and_what_is_meant_comes_with_it(answered):
    asked = [
        (key, value, got["entities"].get(key), row["text"])
        for row, got in answered
        if "tool" not in row and right(row, got)
        for key, value in row["entities"].items()
    ]
    missed = [one for one in asked if not same(one[0], one[1], one[2])]
    assert 1 - len(missed) / len(asked) >= 0.85, missed
