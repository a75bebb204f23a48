"""Of two decisions about one thing the later one comes first, and the earlier one stands beside it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from core.memory.evidence import Said, conversation_id, keep
from core.memory.question import read
from core.memory.recall import recall
from core.memory.score import Turn
from core.memory.settled import later_first
from core.memory.words import keys
from core.store.database import Database
from tests.fakes import START
from tests.unit.memory.changed import CASES, FILLER, HELD, Changed

SHOWN = 3


async def told(database: Database, cases: tuple[Changed, ...]) -> list[tuple[int, int]]:
    """Where each question finds what holds now, and what was said first; 99 for nowhere."""
    turns: list[Said] = []
    places: dict[tuple[int, str], str] = {}
    session = 0
    for part in ("first", "now"):
        for number, case in enumerate(cases):
            session += number % 2 == 0
            at = START - timedelta(days=90 - session)
            said = [FILLER[(2 * number + (part == "now")) % len(FILLER)]]
            said += [*(case.between if part == "now" else ()), case.now if part == "now" else case.first]
            for speaker, text in (*said, FILLER[(3 * number + 1 + 7 * (part == "now")) % len(FILLER)]):
                turns.append(Said(session, f"t{len(turns)}", speaker, text, None, at))
            places[number, part] = f"t{len(turns) - 2}"
    async with database.transaction() as tx:
        where = await conversation_id(tx, "default", "name/office", "talk")
        await keep(tx, "default", where, turns)
    out = []
    async with database.read() as tx:
        for number, case in enumerate(cases):
            found = await recall(tx, [where], case.asked, 10, timezone="Asia/Kolkata", now=START)
            refs = [one.ref for one in found]
            now, first = (places[number, part] for part in ("now", "first"))
            out.append((refs.index(now) if now in refs else 99, refs.index(first) if first in refs else 99))
    return out


@pytest.mark.parametrize(("cases", "least"), [(CASES, 20), (HELD, 4)])
async def test_what_holds_now_is_found_before_what_was_said_first(database, cases, least):
    found = await told(database, cases)
    assert sum(now < first for now, first in found) >= least
    assert sum(max(pair) < SHOWN for pair in found) >= least


def words(text: str) -> list[str]:
    return text.casefold().replace("?", "").split()


def ordered(asked: str, *said: str) -> list[int]:
    turns = {
        n: Turn(n, "Priya", text, [*keys("Priya"), *words(text)], START + timedelta(days=n))
        for n, text in enumerate(said)
    }
    worth = {n: 1.0 for n in turns}
    scored = [(2.0 - n, n) for n in turns]
    return [turn for _, turn in later_first(scored, turns, worth, read(asked))]


def test_a_change_goes_before_what_it_changes():
    assert ordered("who plays doctor", "tanvi plays doctor", "rhea plays doctor instead") == [1, 0]


@pytest.mark.parametrize(
    ("asked", "later"),
    [
        ("who plays doctor", "rhea plays doctor in the other film"),
        ("who plays doctor", "is rhea doctor now?"),
        ("who was doctor first", "rhea plays doctor instead"),
        ("why is tanvi doctor", "rhea plays doctor instead"),
        ("who plays doctor", "the nurse moved to pune"),
        ("what did priya say of tanvi", "the nurse moved to pune"),
    ],
)
def test_nothing_else_is_moved(asked, later):
    assert ordered(asked, "tanvi plays doctor", later) == [0, 1]
