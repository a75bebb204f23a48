"""Which turns hold a word, from SQLite's FTS5 or PostgreSQL's tsvector: the same turns from both.

The work is bounded: the rarest words are looked up place by place, and of very common ones beside them
only the number of turns counts.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from functools import cache
from itertools import chain

from sqlalchemy import BigInteger, Executable, Integer, Text, column, text

from core.memory import renames
from core.memory.evidence import mark
from core.memory.kindred import kindred
from core.memory.places import conversation_of
from core.memory.question import FRAME
from core.memory.score import Kin, Postings
from core.memory.slips import ALIKE, doubtful, meant
from core.memory.titles import titled
from core.store.database import Tx

MOST_HITS = 1000
"""Places of words that are looked at for one question: enough for a year of a conversation, few enough
for a pause that nobody notices at a million turns."""
MOST_KIN = 500
"""The same for other words: what more turns say is too common to tell anything."""
FEW = 2000
"""On SQLite a word of so few turns in all memories is fetched whole: that is quicker than asking for it
within the conversations."""
MOST_DOUBTS = 4
"""Words of one question that are looked at as slips, the longest ones."""
INSIDE = {"sqlite": "(SELECT value FROM json_each(:ids))", "postgresql": "(SELECT unnest(:ids ::bigint[]))"}
"""A list of ids as each database takes it."""
MOST_RENAMES = 200
"""Turns about names that are read for one question, the newest."""
_TERMS = column("term", Text), column("turns", Integer)
_PLACES = column("n", Integer), column("id", BigInteger)
_LISTS = column("n", Integer), column("ids", Text)


Words = tuple[str, ...]
"""Keys of which a turn holds one at least; none: every turn."""


Pairs = Sequence[tuple[str, str]]
"""Names that are one person's."""


async def postings(
    tx: Tx, conversations: Sequence[int], terms: Sequence[str], called: Pairs = ()
) -> Postings:
    """The turns of the rarest terms, as far as the bound goes, and how many turns hold each; the same, under
    a bound of its own, for other words that say a term. ``called``: names that are one person's, besides what
    the turns say."""
    kin = {term: keys for term in terms if term not in FRAME and (keys := kindred(term) - {*terms})}
    others = [_RENAMES, *_groups(kin)]
    total, counts, hits = await _found(tx, conversations, [(term,) for term in terms], others)
    counted = {term: counts[term,] for term in terms}
    said = {term for term, keys in kin.items() if counts[_group(keys)]}
    unsaid = [term for term in terms if not counted[term] and term not in said]
    same = await _same_person(tx, terms, hits.get(_RENAMES, ()), called)
    more_kin = await _meant(tx, conversations, [term for term in unsaid if term not in same])
    more_kin |= {term: keys | kin.get(term, frozenset()) for term, keys in same.items()}
    if more_kin:
        kin |= more_kin
        _, more, found = await _found(tx, conversations, [], _groups(more_kin))
        counts |= more
        hits |= found
    ids = {term: hits[term,] for term in terms if (term,) in hits}
    stand_ins = {
        term: Kin(keys, hits[group], counts[group])
        for term, keys in kin.items()
        if hits.get(group := _group(keys))
    }
    return Postings(ids, counted, total, stand_ins, await titled(tx, conversations, terms, ids))


_RENAMES: Words = (renames.MARK,)
_TEXTS = {
    dialect: text(f"SELECT text AS said FROM memory_turn WHERE id IN {inside}").columns(column("said", Text))
    for dialect, inside in INSIDE.items()
}


async def other_names_of(
    tx: Tx, conversations: Sequence[int], terms: Sequence[str], called: Pairs
) -> dict[str, frozenset[str]]:
    """For words that are somebody's name the other names of the same person."""
    _, _, hits = await _found(tx, conversations, [], [_RENAMES])
    return await _same_person(tx, terms, hits.get(_RENAMES, ()), called)


async def _same_person(
    tx: Tx, terms: Sequence[str], renaming: Sequence[int], called: Pairs
) -> dict[str, frozenset[str]]:
    """The same, as far as these turns say, and as is known besides."""
    if not renaming and not called:
        return {}
    places = sorted(renaming[:MOST_RENAMES])
    given = json.dumps(places) if tx.dialect == "sqlite" else places
    rows = await tx.rows(_TEXTS[tx.dialect], {"ids": given})
    names = renames.other_names((row["said"] for row in rows), called)
    found = {term: names[term] - {*terms} for term in terms if term in names}
    return {term: keys for term, keys in found.items() if keys}


def _group(keys: Collection[str]) -> Words:
    return tuple(sorted(keys))


def _groups(kin: Mapping[str, Collection[str]]) -> list[Words]:
    return list(dict.fromkeys(map(_group, kin.values())))


_SAYING = {
    dialect: text(f"SELECT terms FROM memory_turn WHERE id IN {inside}").columns(column("terms", Text))
    for dialect, inside in INSIDE.items()
}


async def _meant(tx: Tx, conversations: Sequence[int], unsaid: Sequence[str]) -> dict[str, frozenset[str]]:
    """For words that nobody said the ones that were meant, among the newest that begin alike."""
    doubts = sorted(filter(doubtful, unsaid), key=len, reverse=True)[:MOST_DOUBTS]
    if not doubts:
        return {}
    any_end = "*" if tx.dialect == "sqlite" else ":*"
    inside = _within(tx, conversations, [(doubt[:ALIKE],) for doubt in doubts])
    asked = {name: f"{query[:-1]}{any_end})" for name, query in inside.items()}
    listed = await _listed(tx, asked, MOST_HITS // 2)
    places = sorted({*chain.from_iterable(listed)})
    given = json.dumps(places) if tx.dialect == "sqlite" else places
    said = await tx.rows(_SAYING[tx.dialect], {"ids": given})
    words = {word for row in said for word in row["terms"].split()[1:]}
    found = {doubt: meant(doubt, words) for doubt in doubts}
    return {doubt: keys for doubt, keys in found.items() if keys}


async def _found(
    tx: Tx, conversations: Sequence[int], own: Sequence[Words], others: Sequence[Words]
) -> tuple[int, dict[Words, int], dict[Words, list[int]]]:
    """How many turns there are, how many have which words, and of the rarest where, the newest first: one
    of its ``own`` words at least, and ``others`` only where they say something."""
    sought = [*own, *others]
    if tx.dialect == "sqlite":
        total, known = await _few(tx, conversations, sought)
    else:
        [total] = await _counts(tx, conversations, [()])
        known = {}
    rest = [words for words in sought if words not in known]
    counts = {words: len(hits) for words, hits in known.items()}
    for some, most in ((own, 0), (others, MOST_KIN + 1)):
        asked = [words for words in some if words in rest]
        counts |= dict(zip(asked, await _counts(tx, conversations, asked, most), strict=True))
    listed = _rarest(own, counts, MOST_HITS) or _least(own, counts)
    listed += _rarest(others, counts, MOST_KIN)
    known |= await _hits(tx, conversations, [words for words in listed if words not in known])
    newest = {words: sorted(known[words], reverse=True)[:MOST_HITS] for words in listed}
    return total, counts, newest


def _rarest(some: Sequence[Words], counts: dict[Words, int], room: int) -> list[Words]:
    listed: list[Words] = []
    for words in sorted((one for one in some if counts[one]), key=lambda one: (counts[one], one)):
        room -= counts[words]
        if room < 0:
            break
        listed.append(words)
    return listed


def _least(some: Sequence[Words], counts: dict[Words, int]) -> list[Words]:
    return sorted((one for one in some if counts[one]), key=lambda one: (counts[one], one))[:1]


_VOCABULARY = text(
    "SELECT term, doc AS turns FROM memory_vocabulary WHERE term IN (SELECT value FROM json_each(:terms))"
).columns(*_TERMS)


async def _few(
    tx: Tx, conversations: Collection[int], sought: Sequence[Words]
) -> tuple[int, dict[Words, list[int]]]:
    """SQLite: how many turns the conversations have, and the places of all words that are rare anywhere."""
    marks = [mark(one) for one in conversations]
    asked = [*marks, *chain.from_iterable(sought)]
    rows = await tx.rows(_VOCABULARY, {"terms": json.dumps(asked)})
    turns = {row["term"]: row["turns"] for row in rows}
    total = sum(turns.get(one, 0) for one in marks)
    rare = [words for words in sought if sum(turns.get(one, 0) for one in words) <= FEW]
    found: dict[Words, list[int]] = {words: [] for words in rare}
    there = [words for words in rare if any(one in turns for one in words)]
    inside = set(conversations)
    given = {f"m{n}": _either("sqlite", words) for n, words in enumerate(there)}
    if there:
        for words, places in zip(there, await _listed(tx, given, FEW), strict=True):
            found[words] = [place for place in places if conversation_of(place) in inside]
    return total, found


async def _counts(tx: Tx, conversations: Sequence[int], sought: Sequence[Words], most: int = 0) -> list[int]:
    """How many turns each is in; with ``most`` counted as far as that."""
    if not sought:
        return []
    rows = await tx.rows(_counting(tx.dialect, len(sought), most), _within(tx, conversations, sought))
    by_place = {row["n"]: row["id"] for row in rows}
    return [by_place[n] for n in range(len(sought))]


async def _hits(tx: Tx, conversations: Sequence[int], sought: Sequence[Words]) -> dict[Words, list[int]]:
    found: dict[Words, list[int]] = {words: [] for words in sought}
    if sought:
        listed = await _listed(tx, _within(tx, conversations, sought), MOST_HITS)
        found |= dict(zip(sought, listed, strict=True))
    return found


async def _listed(tx: Tx, sought: Mapping[str, str], most: int) -> list[list[int]]:
    """The newest turns of each of these, as one text for each: a row for each turn takes longer."""
    rows = await tx.rows(_listing(tx.dialect, len(sought), most), sought)
    by_place = {row["n"]: row["ids"] for row in rows}
    return [[*map(int, by_place[n].split(","))] if by_place[n] else [] for n in range(len(sought))]


def _within(tx: Tx, conversations: Sequence[int], sought: Sequence[Words]) -> dict[str, str]:
    """Each of the words within the conversations, as the database's full text is asked."""
    both = " AND " if tx.dialect == "sqlite" else " & "
    inside = f"({_either(tx.dialect, [mark(one) for one in conversations])})"
    return {
        f"m{n}": f"{inside}{both}({_either(tx.dialect, words)})" if words else inside
        for n, words in enumerate(sought)
    }


def _either(dialect: str, words: Sequence[str]) -> str:
    """Keys are letters and digits only, so quoting them is enough."""
    either, quote = (" OR ", '"') if dialect == "sqlite" else (" | ", "'")
    return either.join(f"{quote}{word}{quote}" for word in words)


@cache
def _counting(dialect: str, words: int, most: int) -> Executable:
    those = {
        "sqlite": "FROM memory_text WHERE memory_text MATCH :m{n}",
        "postgresql": "FROM memory_turn WHERE memory_text @@ to_tsquery('simple', :m{n})",
    }[dialect]
    if most:
        those = f"FROM (SELECT 1 AS one {those} LIMIT {most}) AS limited"
    one = f"SELECT {{n}} AS n, count(*) AS id {those}"
    return text(" UNION ALL ".join(one.format(n=n) for n in range(words))).columns(*_PLACES)


@cache
def _listing(dialect: str, words: int, most: int) -> Executable:
    one = {
        "sqlite": "SELECT {n} AS n, (SELECT group_concat(id) FROM (SELECT rowid AS id FROM memory_text"
        " WHERE memory_text MATCH :m{n} ORDER BY rowid DESC LIMIT {most})) AS ids",
        "postgresql": "SELECT {n} AS n, (SELECT string_agg(CAST(id AS text), ',') FROM (SELECT id"
        " FROM memory_turn WHERE memory_text @@ to_tsquery('simple', :m{n}) ORDER BY id DESC LIMIT {most})"
        " AS newest) AS ids",
    }[dialect]
    sql = " UNION ALL ".join(one.format(n=n, most=most) for n in range(words))
    return text(sql).columns(*_LISTS)
