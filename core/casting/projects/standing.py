"""How far each role of a project is, from what the features count: asked for, or on a schedule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from core.casting.projects import counters, queries
from core.casting.projects.model import Project, Role
from core.conversation.drafts import Draft, DraftCard
from core.store.database import Tx
from core.texts import Words

CASTING_NOW = "casting"
"""The usual state of a role, which goes without saying."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A status as people read it, and as facts."""

    draft: Draft
    facts: list[dict[str, Any]]


async def standing(tx: Tx, words: Words, about: Project) -> Standing:
    """One card for each role with something to count; the others are named on one line."""
    found = await queries.roles(tx, about.id)
    ids = [one.id for one in found]
    columns = [(counter, await counter.count(tx, ids)) for counter in counters.collect()]
    cards, facts = [], []
    for one in found:
        counts = {counter.name: counted.get(one.id, 0) for counter, counted in columns}
        said = [
            words(counter.text_key, count=counted[one.id])
            for counter, counted in columns
            if counted.get(one.id)
        ]
        if said or one.state != CASTING_NOW:
            cards.append(DraftCard(_titled(words, one), (" · ".join(said) or words("projects-nobody-yet"),)))
        facts.append({"role": one.name, "state": one.state, **counts})
    cast = sum(one.state == "cast" for one in found)
    shown = {card.title for card in cards}
    waiting = [one.name for one in found if _titled(words, one) not in shown]
    text = words("projects-status", project=about.name, cast=cast, count=len(found))
    if waiting:
        text += "\n" + words("projects-empty-roles", roles=words.names(waiting), count=len(waiting))
    return Standing(Draft(text, cards=tuple(cards)), facts)


def _titled(words: Words, one: Role) -> str:
    """A role's name, with its state where that is not the usual one."""
    return (
        one.name if one.state == CASTING_NOW else f"{one.name} ({words('projects-state', state=one.state)})"
    )
