"""Under which other names the same person is spoken of: on file, on stage, once."""

from __future__ import annotations

from core.casting.talent import names, queries
from core.casting.talent.document import words
from core.store.database import Tx

MOST_PEOPLE, MOST_WORDS = 40, 12
SHORTEST = 3


async def other_names(tx: Tx, org: str, text: str) -> list[tuple[str, str]]:
    """Pairs of names of one person, of whom the text says one name; nobody who has only one."""
    said = [word for word in words(text) if len(word) >= SHORTEST and not word.isdecimal()][:MOST_WORDS]
    keys = [names.sound(word) for word in said]
    pairs: list[tuple[str, str]] = []
    for one in await queries.called_so(tx, org, keys, MOST_PEOPLE):
        every = list(dict.fromkeys((*one.called, *one.details.former)))
        pairs += [(every[0], other) for other in every[1:]]
    return pairs
