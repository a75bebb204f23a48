"""Which conversations a question names: "what did we pay for the song in Ferry" asks in "Raat Ki Ferry".

The words of a title choose the conversation, all of its turns alike, and count little as words of a turn: in
its own chat hardly anybody says the title.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import BigInteger, Text, column, text

from core.memory.places import conversation_of
from core.memory.words import keys
from core.store.database import Tx

_ADDRESS = ":"
"""Stands in the name of a conversation that is a chat's address."""
_INSIDE = {"sqlite": "(SELECT value FROM json_each(:ids))", "postgresql": "(SELECT unnest(:ids ::bigint[]))"}
_NAMES = {
    dialect: text(
        "SELECT c.id AS id, c.key AS its_key, p.name AS project FROM memory_conversation c"
        f" LEFT JOIN project p ON p.id = c.project_id WHERE c.id IN {inside}"
    ).columns(column("id", BigInteger), column("its_key", Text), column("project", Text))
    for dialect, inside in _INSIDE.items()
}


async def titled(
    tx: Tx, conversations: Sequence[int], terms: Sequence[str], said: Mapping[str, Sequence[int]]
) -> Mapping[str, frozenset[int]]:
    """For words of a question the conversations whose title they are of: the name of the project or, without
    one, of the conversation itself. ``said``: the turns that hold each word."""
    if len(conversations) < 2:
        return {}
    given = json.dumps([*conversations]) if tx.dialect == "sqlite" else [*conversations]
    found: dict[str, set[int]] = defaultdict(set)
    for row in await tx.rows(_NAMES[tx.dialect], {"ids": given}):
        name = row["project"] or ("" if _ADDRESS in row["its_key"] else row["its_key"])
        for term in {*keys(name)}.intersection(terms):
            if len(term) < int(__import__("os").environ.get("TLEN", "0")): continue
            found[term].add(row["id"])
    return {term: frozenset(where) for term, where in found.items() if _is_own(where, said.get(term, ()))}


def _is_own(where: Collection[int], hits: Sequence[int]) -> bool:
    """Whether a word is not rather said elsewhere, as "kids" is of a chat called "Kids workshop"."""
    inside = sum(conversation_of(hit) in where for hit in hits)
    return len(hits) - inside <= inside


def chosen(titles: Mapping[str, frozenset[int]]) -> Mapping[int, float]:
    """How far each conversation is the one that is named: 1 where most of the words are of its title."""
    named: dict[int, int] = defaultdict(int)
    for where in titles.values():
        for one in where:
            named[one] += 1
    most = max(named.values(), default=1)
    return {one: words / most for one, words in named.items()}
