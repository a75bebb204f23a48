"""What people with a skill say that others hardly do: learned from the directory's own profiles.

Somebody who lists horse riding often also writes how they hold the reins; somebody else only writes
that. The words that go with a skill are counted from the sets, so both databases learn the same.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from sqlalchemy import String, bindparam, delete, insert, select

from core.casting.search import bits
from core.casting.search.packing import people
from core.casting.search.queries import learned, posting, sign
from core.casting.talent.document import stems
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
MOST_SIGNS = 40
COMMON = 20
"""A word used by more than one person in so many says nothing."""
_TERMS = select(posting.c.term, posting.c.people).where(
    posting.c.org_id == bindparam("org"),
    posting.c.chunk == 0,
    posting.c.term.startswith(bindparam("kind", type_=String)),
)


async def learn(database: Database, org: str) -> bool:
    """Learn again if the directory has grown enough since; whether it was."""
    async with database.read() as tx:
        now = await people(tx, org)
        before = await tx.scalar(select(learned.c.people).where(learned.c.org_id == org))
        if now < ENOUGH or (before and now < before * GROWN):
            return False
        skills, words, everybody = await _sets(tx, org)
    found: list[dict[str, object]] = []
    for slug, having in skills.items():
        own = {f"w:{key}" for key in stems(skill_words(slug))}
        signs = _signs({term: one for term, one in words.items() if term not in own}, having, everybody)
        found += [{"org_id": org, "slug": slug, "term": term, "weight": sure} for term, sure in signs]
        await asyncio.sleep(0)
    async with database.transaction() as tx:
        await tx.execute(delete(sign).where(sign.c.org_id == org))
        await tx.execute(delete(learned).where(learned.c.org_id == org))
        await tx.execute(insert(learned).values(org_id=org, people=now))
        if found:
            await tx.execute(insert(sign), found)
    return True


async def _sets(tx: Tx, org: str) -> tuple[Mapping[str, int], Mapping[str, int], int]:
    """Skills with those who list or say them, and words that are neither too common nor too rare, of the
    first piece of the sets: a hundred thousand people are enough to learn from."""
    everybody = bits.unpacked(
        await tx.scalar(
            select(posting.c.people).where(
                posting.c.org_id == org, posting.c.chunk == 0, posting.c.term == "*"
            )
        )
        or b""
    )
    skills: dict[str, int] = {}
    for kind in ("s:", "b:"):
        for row in await tx.rows(_TERMS, {"org": org, "kind": kind}):
            slug = row["term"][2:]
            skills[slug] = skills.get(slug, 0) | bits.unpacked(row["people"])
    most = everybody.bit_count() // COMMON
    words: dict[str, int] = {}
    for row in await tx.rows(_TERMS, {"org": org, "kind": "w:"}):
        using = bits.unpacked(row["people"])
        if LEAST_PEOPLE <= using.bit_count() <= most:
            words[row["term"]] = using
    return skills, words, everybody


def _signs(words: Mapping[str, int], having: int, everybody: int) -> list[tuple[str, int]]:
    share = having.bit_count() / max(1, everybody.bit_count())
    found = []
    for term, using in words.items():
        both = (using & having).bit_count()
        sure = 100 * both // using.bit_count()
        if both >= LEAST_PEOPLE and sure >= LEAST_SURE and sure >= 100 * TELLING * share:
            found.append((both, term, sure))
    return [(term, sure) for _, term, sure in sorted(found, key=lambda one: (-one[0], one[1]))[:MOST_SIGNS]]


async def due(tx: Tx) -> list[str]:
    """Organisations with a directory."""
    rows = await tx.rows(select(posting.c.org_id).where(posting.c.term == "*").group_by(posting.c.org_id))
    return sorted(row["org_id"] for row in rows)
