"""What turns say that is worth knowing, read without a model: what an order to remember would note."""

from __future__ import annotations

from collections.abc import Sequence

from core.conversation.features.memory.orders import remembering
from core.memory.extraction import Found, Utterance
from core.understanding.meaning import Context


async def habits(turns: Sequence[Utterance]) -> list[Found]:
    """What ``remember_this`` would have noted of each turn."""
    found = []
    for turn in turns:
        noted = remembering(turn.text, Context())
        if noted is not None:
            quote = str(noted.get("quote") or turn.text).strip()
            found.append(Found(turn.id, noted["kind"], quote, noted.get("value", {}), noted["shared"]))
    return found
