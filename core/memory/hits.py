"""Which turns hold a word, from SQLite's FTS5 or PostgreSQL's tsvector: the same turns from both.

The work is bounded: the rarest words are looked up place by place, and of very common ones beside them
only the number of turns counts.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from functools import cache

from sqlalchemy import BigInteger, Executable, Integer, Text, column, text

from core.memory.evidence import mark
from core.memory.places import conversation_of
from core.memory.score import Postings
from core.store.database import Tx

MOST_HITS = 1000
"""Places of words that are looked at for one question: enough for a year of a conversation, few enough
for a pause that nobody notices at a million turns."""
FEW = 2000
"""On SQLite a word of so few turns in all memories is fetched whole: that is quicker than asking for it
within the conversations."""
_TERMS = column("term", Text), column("turns", Integer)
_PLACES = column("n", Integer), column("id", BigInteger)


async def postings(tx: Tx, conversations: Sequence[int], terms: Sequence[str]) -> Postings:
    """The turns of the rarest terms, as far as the bound goes, and how many turns hold each."""
    if tx.dialect == "sqlite":
        total, known = await _few(tx, conversations, terms)
    else:
        [total] = await _counts(tx, conversations, [""])
        known = {}
    others = [term for term in terms if term not in known]
    counts = {term: len(hits) for term, hits in known.items()}
    counts |= dict(zip(others, await _counts(tx, conversations, others), strict=True))
    listed = _rarest(counts)
    known |= await _hits(tx, conversations, [term for term in listed if term not in known])
    newest = {term: sorted(known[term], reverse=True)[:MOST_HITS] for term in listed}
    return Postings(newest, {term: counts[term] for term in terms}, total)


def _rarest(counts: dict[str, int]) -> list[str]:
    listed: list[str] = []
    room = MOST_HITS
    for term in sorted((term for term in counts if counts[term]), key=lambda term: (counts[term], term)):
        if listed and counts[term] > room:
            break
        listed.append(term)
        room -= counts[term]
    return listed


_VOCABULARY = text(
    "SELECT term, doc AS turns FROM memory_vocabulary WHERE term IN (SELECT value FROM json_each(:terms))"
).columns(*_TERMS)


async def _few(
    tx: Tx, conversations: Collection[int], terms: Sequence[str]
) -> tuple[int, dict[str, list[int]]]:
    """SQLite: how many turns the conversations have, and the places of every word that is rare anywhere."""
    marks = [mark(one) for one in conversations]
    rows = await tx.rows(_VOCABULARY, {"terms": json.dumps([*marks, *terms])})
    turns = {row["term"]: row["turns"] for row in rows}
    total = sum(turns.get(one, 0) for one in marks)
    rare = [term for term in terms if turns.get(term, 0) <= FEW]
    found: dict[str, list[int]] = {term: [] for term in rare}
    there = [term for term in rare if term in turns]
    if there:
        inside = set(conversations)
        given = {f"m{n}": f'"{term}"' for n, term in enumerate(there)}
        for row in await tx.rows(_listing("sqlite", len(there), FEW), given):
            if conversation_of(row["id"]) in inside:
                found[there[row["n"]]].append(row["id"])
    return total, found


async def _counts(tx: Tx, conversations: Sequence[int], words: Sequence[str]) -> list[int]:
    if not words:
        return []
    rows = await tx.rows(_counting(tx.dialect, len(words)), _within(tx, conversations, words))
    by_place = {row["n"]: row["id"] for row in rows}
    return [by_place[n] for n in range(len(words))]


async def _hits(tx: Tx, conversations: Sequence[int], words: Sequence[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {word: [] for word in words}
    if words:
        asked = _within(tx, conversations, words)
        for row in await tx.rows(_listing(tx.dialect, len(words), MOST_HITS), asked):
            found[words[row["n"]]].append(row["id"])
    return found


def _within(tx: Tx, conversations: Sequence[int], words: Sequence[str]) -> dict[str, str]:
    """Each word within the conversations, as the database's full text is asked. Keys are letters and
    digits only, so quoting them is enough."""
    either, both, quote = (" OR ", " AND ", '"') if tx.dialect == "sqlite" else (" | ", " & ", "'")
    inside = either.join(f"{quote}{mark(one)}{quote}" for one in conversations)
    return {
        f"m{n}": f"({inside}){both}{quote}{word}{quote}" if word else f"({inside})"
        for n, word in enumerate(words)
    }


@cache
def _counting(dialect: str, words: int) -> Executable:
    one = {
        "sqlite": "SELECT {n} AS n, count(*) AS id FROM memory_text WHERE memory_text MATCH :m{n}",
        "postgresql": "SELECT {n} AS n, count(*) AS id FROM memory_turn"
        " WHERE memory_text @@ to_tsquery('simple', :m{n})",
    }[dialect]
    return text(" UNION ALL ".join(one.format(n=n) for n in range(words))).columns(*_PLACES)


@cache
def _listing(dialect: str, words: int, most: int) -> Executable:
    one = {
        "sqlite": "SELECT * FROM (SELECT {n} AS n, rowid AS id FROM memory_text"
        " WHERE memory_text MATCH :m{n} ORDER BY rowid DESC LIMIT {most})",
        "postgresql": "(SELECT {n} AS n, id FROM memory_turn"
        " WHERE memory_text @@ to_tsquery('simple', :m{n}) ORDER BY id DESC LIMIT {most})",
    }[dialect]
    return text(" UNION ALL ".join(one.format(n=n, most=most) for n in range(words))).columns(*_PLACES)
