"""Of a message that asks for several things: what belongs to which, and whom a "her" or "usko" means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.conversation import contrasting, excepting
from core.conversation.calls import Calls
from core.conversation.excepting import WHO
from core.conversation.in_question import PERSON, POINTS, reference
from core.understanding import part
from core.understanding.meaning import Context, Meaning


def of(
    intent: str, whole: Meaning, before: Meaning | None, text: str, context: Context, calls: Calls
) -> Meaning:
    """The meaning of one wish of a message: its own words, and what it leaves unsaid from the wish before it
    ("shortlist 1 and 3 for Meera and share with producers")."""
    said = dict(whole.parts).get(intent, "")
    own = whole if not said else _read(said, intent, whole, before, context, calls)

    def read(words: str, known: str) -> Meaning:
        return _part(words, known, context, calls)

    own = excepting.apart(own, intent, said or text, read)
    own = contrasting.apart(own, intent, said or text, read)
    return _pointed(own, said or text, calls.focus)


def _read(
    said: str, intent: str, whole: Meaning, before: Meaning | None, context: Context, calls: Calls
) -> Meaning:
    own = _part(said, intent, context, calls)
    left = before.entities if before is not None else whole.entities
    entities = dict(own.entities)
    if not any(entities.get(name) for name in WHO):
        entities |= {name: left[name] for name in WHO if left.get(name)}
    if not entities.get("role") and isinstance(left.get("role"), str):
        entities["role"] = left["role"]
    return replace(own, entities=entities)


def _part(said: str, intent: str, context: Context, calls: Calls) -> Meaning:
    opening = calls.opening
    return part(
        said,
        intent,
        now=opening.row["received_at"],
        tz=opening.person.timezone,
        actor_role=opening.person.role,
        context=context,
    )


def _pointed(own: Meaning, said: str, focus: Mapping[str, Any]) -> Meaning:
    """Somebody pointed at by a word is the one person who was shown or spoken of last."""
    one = focus.get(PERSON)
    if not isinstance(one, Mapping) or any(own.entities.get(name) for name in WHO) or not POINTS.search(said):
        return own
    return replace(own, entities={**own.entities, "talents": [reference(one)]})
