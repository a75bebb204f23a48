"""What would work instead: other people of the role's shortlist, from rows, with what changes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from core.casting.ladder import queries as ladder
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.talent import queries as directory
from core.casting.talent.model import Span, Talent, feet_inches, short_name
from core.store.database import Tx
from core.texts import Words

MOST = 3
_ZONE = ZoneInfo("Asia/Kolkata")
"""Shooting days are days of the place."""
_GONE = frozenset({"passed", "released"})


@dataclass(frozen=True, slots=True)
class Alternative:
    """Somebody else for a role. ``saves``: paise less per day than what was asked, below zero for more, None
    unknown."""

    talent: Talent
    backup: bool
    saves: int | None
    free: bool


async def instead(
    tx: Tx,
    org: str,
    role: Role,
    talent: Talent,
    paise: int | None = None,
    *,
    cheaper: bool = False,
    but: Collection[int] = (),
) -> list[Alternative]:
    """Backups first, then who costs less than ``paise`` a day; nobody who is busy on the shooting days.
    ``cheaper``: nobody else. ``but``: nor these."""
    found = await lists.for_role(tx, org, role.id)
    entries = [] if found is None else await lists.entries(tx, found.id)
    people = await directory.many(tx, [one.talent_id for one in entries if one.talent_id != talent.id])
    standings = {one.talent_id: one.status for one in await ladder.of_roles(tx, [role.id])}
    shoot = await _shoot(tx, role)
    spans = await directory.spans(tx, list(people))
    out = []
    for one in people.values():
        if one.id in but or standings.get(one.id) in _GONE or _busy(spans[one.id], shoot):
            continue
        saves = (
            None if paise is None or one.rate is None or one.rate.unit != "day" else paise - one.rate.paise
        )
        if cheaper and (saves is None or saves <= 0):
            continue
        free = _free(spans[one.id], shoot)
        out.append(Alternative(one, standings.get(one.id) == "backup", saves, free))
    return sorted(out, key=lambda one: (not one.backup, -(one.saves or 0)))[:MOST]


def said(words: Words, found: Sequence[Alternative], *, money: bool) -> list[str]:
    """One line each. ``money``: only where nobody but staff reads along."""
    lines = []
    for one in found:
        parts = []
        if one.backup:
            parts.append(words("offers-instead-backup"))
        if money and one.saves:
            key = "offers-instead-less" if one.saves > 0 else "offers-instead-more"
            parts.append(words(key, amount=words.money(abs(one.saves))))
        if one.free:
            parts.append(words("offers-instead-free"))
        if one.talent.height_cm:
            parts.append(feet_inches(one.talent.height_cm))
        lines.append(
            f"{short_name(one.talent.name)}: {', '.join(parts)}" if parts else short_name(one.talent.name)
        )
    return lines


async def _shoot(tx: Tx, role: Role) -> tuple[datetime, datetime] | None:
    about = await projects.project(tx, role.project_id)
    if about is None or about.shoot_from is None:
        return None
    last = about.shoot_to or about.shoot_from
    return datetime.combine(about.shoot_from, time(), _ZONE), datetime.combine(
        last, time(), _ZONE
    ) + timedelta(1)


def _busy(spans: Sequence[Span], shoot: tuple[datetime, datetime] | None) -> bool:
    return shoot is not None and any(one.kind == "busy" and one.overlaps(*shoot) for one in spans)


def _free(spans: Sequence[Span], shoot: tuple[datetime, datetime] | None) -> bool:
    return shoot is not None and any(one.kind == "free" and one.covers(*shoot) for one in spans)
