"""Whether a message repeats what the desk wrote: what was recalled is never learned again."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import bindparam, select

from core.store.database import Tx
from core.store.schema import Utc, outbox

LATEST = 200
"""Messages of the desk in one chat that are looked at."""
TELLING = 5
"""Words from which on a line is the desk's own; shorter ones are said by everybody."""
_SENT = (
    select(outbox.c.body)
    .where(outbox.c.conversation_key == bindparam("its_key"))
    .where(outbox.c.created_at <= bindparam("until", type_=Utc))
    .order_by(outbox.c.id.desc())
    .limit(LATEST)
)


async def written_by_the_desk(tx: Tx, key: str, until: datetime) -> list[str]:
    """The lines that the desk wrote into a chat until then, as words."""
    rows = await tx.rows(_SENT, {"its_key": key, "until": until})
    lines = {_words(line) for row in rows for line in str(row["body"].get("text", "")).split("\n")}
    return [line for line in lines if line.count(" ") >= TELLING - 1]


def echoes(text: str, lines: Iterable[str]) -> bool:
    """Whether a text holds one of these lines whole."""
    said = f" {_words(text)} "
    return any(f" {line} " in said for line in lines)


def _words(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))
