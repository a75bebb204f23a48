"""How far each role of a project is, from what the features count: asked for, or on a schedule."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.casting.projects import counters, queries
from core.casting.projects.model import Project, Role
from core.casting.sheets.model import drawn_in, latin, packed
from core.conversation.drafts import Draft, DraftCard
from core.store.database import Tx
from core.texts import Words

MOST_COLUMNS = 8
CASTING_NOW = "casting"
"""The usual state of a role, which goes without saying."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A status as people read it, and as facts."""

    draft: Draft
    facts: list[dict[str, Any]]
    picture: str = ""

    def drawn(self) -> Draft:
        """The same as a picture with its lines; as it is where there is nothing to draw."""
        if not self.picture:
            return self.draft
        text, *more = self.draft.text.split("\n")
        lines = [f"**{one.title}**: {' · '.join(one.lines)}" for one in self.draft.cards]
        return Draft(text, cards=(DraftCard("", (*lines, *more), self.picture),))


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
    rows = [(one, {c.name: counted.get(one.id, 0) for c, counted in columns}) for one in found]
    image = picture(words, about, rows, [(c.name, c.text_key) for c, _ in columns]) if cards else ""
    return Standing(Draft(text, cards=tuple(cards)), facts, image)


def picture(
    words: Words,
    about: Project,
    rows: Sequence[tuple[Role, Mapping[str, int]]],
    columns: Sequence[tuple[str, str]],
) -> str:
    """``standing:<packed>``: a row for each role that is open or has somebody, a column for what there is
    any of; in letters that a picture's font has."""
    said = Words(drawn_in(words.language), words.timezone)
    shown = [(one, counts) for one, counts in rows if any(counts.values()) or one.state == "cast"]
    there = [(name, key) for name, key in columns if any(counts[name] for _, counts in shown)][:MOST_COLUMNS]
    cast = sum(one.state == "cast" for one, _ in rows)
    whole = {
        "title": latin(about.name),
        "line": said("projects-cast-of", cast=cast, count=len(rows)),
        "columns": [_bare(said(key, count=2)) for _, key in there],
        "rows": [
            [latin(one.name), one.state == "cast", [counts[name] for name, _ in there]]
            for one, counts in shown
        ],
    }
    return packed("standing:", whole) if shown and there else ""


def _bare(text: str) -> str:
    """A column's name: what is counted, without the number."""
    return " ".join(word for word in text.split() if not word.isdecimal())


def _titled(words: Words, one: Role) -> str:
    """A role's name, with its state where that is not the usual one."""
    return (
        one.name if one.state == CASTING_NOW else f"{one.name} ({words('projects-state', state=one.state)})"
    )
