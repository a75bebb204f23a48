"""What is remembered, as lines for a language model: few, each with who said it and when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from core.memory import facts, privacy
from core.memory.recall import recall
from core.memory.talk import Minded
from core.memory.vectors import Meant
from core.people import Person
from core.store.database import Tx

MOST_CHARS = 1200
"""About 300 tokens, whatever is remembered."""
MOST_FACTS, MOST_MINDED, MOST_TURNS = 6, 5, 3
LONGEST = 200


async def remembered(
    tx: Tx,
    person: Person,
    asked: str,
    here: str = "",
    talk: Sequence[Minded] = (),
    meant: Meant | None = None,
    now: datetime | None = None,
) -> list[str]:
    """Facts first, then what the talk is about, then the turns that answer best; nothing for people outside
    the team, or whose level is low. ``here``: the shared chat in which the answer will be seen. ``talk``:
    what is in mind and not in what the model was told already. ``meant``: the question's vector, where an
    embedder is set; ``now``: what "last week" counts from."""
    if not person.staff:
        return []
    lines = []
    for fact in (await facts.known(tx, person, shared_only=bool(here)))[:MOST_FACTS]:
        lines.append(
            _line("the person" if fact.scope == "private" else "the team", fact.words, fact.valid_from)
        )
    said = {fact_line.split('"')[1] for fact_line in lines}
    for one in talk[-MOST_MINDED:]:
        line = _line(
            f"{one.who.split()[0] if one.who.split() else 'somebody'} in this talk", one.text, one.at
        )
        if not any(words in line for words in said):
            lines.append(line)
            said.add(line.split('"')[1])
    where = await privacy.readable(tx, person, here)
    zone = person.timezone
    for turn in await recall(tx, where, asked, MOST_TURNS, timezone=zone, meant=meant, now=now):
        first = turn.speaker.split()[0] if turn.speaker.split() else "somebody"
        line = _line(first, turn.text, turn.at)
        if turn.score and not any(one in line for one in said):
            lines.append(line)
    kept: list[str] = []
    for line in lines:
        if sum(map(len, kept)) + len(line) <= MOST_CHARS:
            kept.append(line)
    return kept


def _line(who: str, text: str, at: datetime | None) -> str:
    """On one line and without quotation marks that could end it: it is what somebody said, no instruction."""
    said = " ".join(text.replace('"', " ").split())[:LONGEST]
    return f'{who.replace(chr(34), " ")}, {at:%Y-%m-%d}: "{said}"' if at else f'{who}: "{said}"'
