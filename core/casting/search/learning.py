"""What people with a skill say that others hardly do: learned from the directory's own profiles.

Somebody who lists horse riding often also writes how they hold the reins; somebody else only writes
that. The words that go with a skill are counted from the sets, so both databases learn the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from sqlalchemy import bindparam, delete, insert, select

from core.casting.search import bits
from core.casting.search.packing import people
from core.casting.search.queries import posting, set_state, sign, state_of
from core.casting.talent.document import stems
from core.casting.talent.terms import EVERYBODY
from core.casting.talent.vocabulary import skill_words
from core.store.database import Database, Tx

ENOUGH = 1_000
"""Profiles below which there is nothing to learn from."""
GROWN = 1.1
"""How much a directory grows before it is learned from again."""
LEAST_PEOPLE = 12
"""People who must use a word and have the skill."""
LEAST_SURE = 45
"""Of a hundred people who use the word, how many must have the skill."""
TELLING = 5.0
"""How many times as often as everybody else."""
MOST_SIGNS = 24
COMMON = 20
"""A word used by more than one person in so many says nothing."""
AT_ONCE = 200
"""Words looked at between two pauses: each piece of a set is 16 KB, and others wait for the same loop."""
_TERMS = (
    select(posting.c.term, posting.c.people)
    .where(
        posting.c.org_id == bindparam("org"),
        posting.c.chunk == 0,
        posting.c.term > bindparam("after"),
        posting.c.term < bindparam("end"),
    )
    .order_by(posting.c.term)
    .limit(AT_ONCE)
)
_Signs = dict[str, list[tuple[int, str, int]]]


async def learn(database: Database, org: str) -> bool:
    """Learn again if the directory has grown enough since; whether it was."""
    async with database.read() as tx:
        now = await people(tx, org)
        _, before = await state_of(tx, org)
        if now < ENOUGH or (before and now < before * GROWN):
            return False
        signs = await _signs(tx, org)
    found = [
        {"org_id": org, "slug": slug, "term": term, "weight": sure}
        for slug, listed in signs.items()
        for _, term, sure in sorted(listed, key=lambda one: (-one[0], one[1]))[:MOST_SIGNS]
    ]
    async with database.transaction() as tx:
        await tx.execute(delete(sign).where(sign.c.org_id == org))
        await set_state(tx, org, people=now)
        if found:
            await tx.execute(insert(sign), found)
    return True


async def _signs(tx: Tx, org: str) -> _Signs:
    """By skill the words that go with it: (people who have both, word, share of a hundred). The first piece
    of the sets is enough to learn from: a hundred thousand people."""
    everybody = 0
    async for _, people_of in _pieces(tx, org, EVERYBODY):
        everybody = people_of
    skills: dict[str, int] = {}
    for kind in ("b:", "s:"):
        async for term, people_of in _pieces(tx, org, kind):
            skills[term[2:]] = skills.get(term[2:], 0) | people_of
    own = {slug: {f"w:{key}" for key in stems(skill_words(slug))} for slug in skills}
    shares = {slug: having.bit_count() / max(1, everybody.bit_count()) for slug, having in skills.items()}
    out: _Signs = {slug: [] for slug in skills}
    async for term, using in _pieces(tx, org, "w:"):
        many = using.bit_count()
        if not LEAST_PEOPLE <= many <= everybody.bit_count() // COMMON:
            continue
        for slug, having in skills.items():
            both = (using & having).bit_count()
            sure = 100 * both // many
            telling = both >= LEAST_PEOPLE and sure >= max(LEAST_SURE, 100 * TELLING * shares[slug])
            if telling and term not in own[slug]:
                out[slug].append((both, term, sure))
    return out


async def _pieces(tx: Tx, org: str, kind: str) -> AsyncIterator[tuple[str, int]]:
    """The terms that begin so, with the first piece of their sets."""
    after, end = kind[:-1] + chr(ord(kind[-1]) - 1) + "\x7f", kind[:-1] + chr(ord(kind[-1]) + 1)
    while rows := await tx.rows(_TERMS, {"org": org, "after": after, "end": end}):
        for row in rows:
            yield row["term"], bits.unpacked(row["people"])
        after = rows[-1]["term"]
        await asyncio.sleep(0)
