"""What was deleted, known again by a salted digest (docs/decisions/020)."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import select

from core.memory.tables import memory_tombstone
from core.memory.words import keys
from core.store.database import Row, Tx


def digest(salt: str, text: str) -> str:
    """The same for a text however it is spaced and spelt."""
    return _hashed(salt, " ".join(keys(text)))


def _hashed(salt: str, said: str) -> str:
    return hashlib.sha256(f"{salt}|{said}".encode()).hexdigest()


async def buried(tx: Tx, org: str, owner: str) -> list[Row]:
    """The owner's tombstones: salt, digest, at."""
    stone = memory_tombstone.c
    query = select(stone.salt, stone.digest, stone.at).where(stone.org_id == org, stone.owner == owner)
    return await tx.rows(query)


def is_buried(stones: Iterable[Row], text: str, at: datetime | None) -> bool:
    """Whether this was deleted and not said anew since."""
    said = " ".join(keys(text))
    return any(
        (at is None or at <= stone["at"]) and _hashed(stone["salt"], said) == stone["digest"]
        for stone in stones
    )


async def bury(tx: Tx, org: str, owner: str, text: str, now: datetime) -> None:
    """Leave a digest of words that are deleted."""
    salt = secrets.token_hex(8)
    stone = {"org_id": org, "owner": owner, "salt": salt, "digest": digest(salt, text), "at": now}
    await tx.execute(memory_tombstone.insert().values(**stone))
