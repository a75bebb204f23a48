"""Who is called what was asked for, however it is spelt."""

from __future__ import annotations

import json

from core.casting.search import bits
from core.casting.search.index import Index
from core.casting.search.queries import NAMES
from core.casting.talent import name_keys
from core.store.database import Row, Tx

MOST = 400
"""People whose names are compared letter by letter."""
LEAST = 0.6
"""How sure a name must be to be shown."""
SCALE = 1000


async def named_so(tx: Tx, name: str, index: Index, people: int) -> list[tuple[int, int]]:
    """Of ``people`` those who may be meant, as (person, points), the likeliest first."""
    asked = name_keys.tokens(name)
    chosen = _candidates(asked, index, people)
    rows = await tx.rows(NAMES[tx.dialect], {"listed": json.dumps(chosen)})
    scored = [(row["id"], max(_points(asked, name) for name in _called(row))) for row in rows]
    kept = [pair for pair in scored if pair[1] >= LEAST * SCALE]
    return sorted(kept, key=lambda pair: (-pair[1], pair[0]))


def _points(asked: list[str], name: str) -> int:
    return round(SCALE * name_keys.score(asked, name))


def _called(row: Row) -> list[str]:
    """The name on file, and what else somebody is called."""
    more = row["details"] or {}
    return [row["name"], *filter(None, (more.get("stage_name"), *more.get("aliases", ())))]


def _candidates(asked: list[str], index: Index, people: int) -> list[int]:
    """At most ``MOST``: who has all the words first, spelt so before sounding so before nearly so; then who
    has all but one."""
    steps = [_steps(word, index) for word in asked]
    chosen: list[int] = []
    taken = 0
    for missing in range(min(2, len(asked))):
        for level in range(4):
            tally = bits.Tally()
            for step in steps:
                tally.add(step[level], 1)
            reached = tally.reaching(people, len(asked) - missing)
            fresh = reached ^ (reached & taken)
            chosen += bits.first(fresh, MOST - len(chosen))
            taken |= reached
            if len(chosen) >= MOST:
                return chosen
    return chosen


def _steps(word: str, index: Index) -> tuple[int, int, int, int]:
    """Who has a word spelt so; or sounding so; or one slip away; or with the same consonants."""
    key = name_keys.key(word)
    spelt = index.of(f"n:{word}")
    sounding = spelt | index.of(f"k:{key}")
    near = sounding | index.of(f"e:{key}")
    for shorter in name_keys.shortened(key):
        near |= index.of(f"k:{shorter}") | index.of(f"e:{shorter}")
    return spelt, sounding, near, near | index.of(f"f:{name_keys.skeleton(key)}")
