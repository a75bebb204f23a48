"""Everybody of a role, rung by rung: as lines, and as the reference that a picture is drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.casting.ladder import queries
from core.casting.ladder.model import STATUSES, Standing
from core.casting.ladder.scene import rung
from core.casting.lists import queries as lists
from core.casting.projects.model import Role
from core.casting.sheets.model import drawn_in, latin, packed
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent, initials, short_name
from core.store.database import Tx
from core.texts import Words

MOST_NAMES = 12
MOST_DRAWN = 9
"""People of one rung in a picture; the others are counted."""


@dataclass(frozen=True, slots=True)
class Roll:
    """``standings``: the highest rung first; ``people``: by id."""

    role: Role
    people: dict[int, Talent]
    standings: tuple[Standing, ...]

    def rungs(self) -> list[tuple[str, list[Standing]]]:
        """Each rung that somebody is on, the highest first."""
        there = sorted({one.status for one in self.standings}, key=STATUSES.index, reverse=True)
        return [(status, [one for one in self.standings if one.status == status]) for status in there]


async def roll(tx: Tx, org: str, role: Role) -> Roll:
    """Whoever was set on a rung, and whoever is on the shortlist beside them."""
    found = {one.talent_id: one for one in await queries.of_roles(tx, [role.id])}
    listed = await lists.for_role(tx, org, role.id)
    if listed is not None:
        for entry in await lists.entries(tx, listed.id):
            if entry.talent_id not in found:
                found[entry.talent_id] = await queries.standing(tx, role.id, entry.talent_id)
    people = await directory.many(tx, list(found))
    order = sorted(found.values(), key=lambda one: -STATUSES.index(one.status))
    return Roll(role, people, tuple(one for one in order if one.talent_id in people))


def head(words: Words, board: Roll) -> str:
    """``**Meera**: 4 people on the board.``"""
    return words("ladder-board", role=board.role.name, count=len(board.standings))


def lines(words: Words, board: Roll, *, tags: bool = False) -> list[str]:
    """One line for each rung. ``tags``: with casting's own marks."""
    out = []
    for status, on_it in board.rungs():
        names = [_name(board.people[one.talent_id], one, tags=tags) for one in on_it]
        facts = {"status": rung(words, status), "count": len(names)}
        out.append(words("ladder-board-line", names=words.names(names, most=MOST_NAMES), **facts))
    return out


def _name(talent: Talent, standing: Standing, *, tags: bool) -> str:
    name = short_name(talent.name)
    return f"{name} [{standing.tag}]" if tags and standing.tag else name


def picture(words: Words, board: Roll, project: str) -> str:
    """``board:<packed>``, in letters that a picture's font has; without marks, so that it may be sent on."""
    said = Words(drawn_in(words.language), words.timezone)
    shown = {
        "title": latin(board.role.name),
        "line": latin(project),
        "count": len(board.standings),
        "rungs": [_rung(said, status, on_it, board.people) for status, on_it in board.rungs()],
    }
    return packed("board:", shown)


def _rung(words: Words, status: str, on_it: Sequence[Standing], people: dict[int, Talent]) -> dict[str, Any]:
    drawn = [people[one.talent_id] for one in on_it[:MOST_DRAWN]]
    return {
        "status": status,
        "label": rung(words, status),
        "count": len(on_it),
        "people": [
            {
                "name": latin(short_name(one.name)),
                "seed": str(one.id),
                "face": initials(one.name),
                "photo": one.portrait if one.portrait.startswith("media:") else "",
            }
            for one in drawn
        ],
    }
