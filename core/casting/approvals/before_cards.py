"""``like the first one, second is too old`` from a producer to whom nothing was shown: read as any opinion,
so that they are told that there is nothing yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.approvals import opinions, places, remarks
from core.understanding.meaning import Context
from core.understanding.shapes import composed


def weighed(text: str, context: Context) -> Mapping[str, Any] | None:
    """Opinions about people, by place or name; where nobody is before the producer, those by place."""
    found = opinions.order(text, context) or remarks.with_opinions(text, context)
    bare = context.writer == "producer" and not (context.known_people or context.last_result)
    if found is not None or not bare or "?" in text:
        return found
    said = composed(text)
    by_place = [
        {"people": people, "verdict": verdict, "why": why} for people, verdict, why in places.by_places(said)
    ]
    told = [
        {"people": one.people, "rest": one.rest, "verdict": one.verdict, "why": one.why}
        for one in opinions.read(said, ())
    ]
    return {"opinions": by_place or told} if by_place or told else None
