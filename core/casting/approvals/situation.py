"""Who is before the producers: lets a producer decide in words, where the cards are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select

from core.casting.approvals import amending, queries
from core.casting.approvals.model import DECIDERS
from core.casting.approvals.second_thoughts import DECIDED, FRESH
from core.casting.projects import queries as projects
from core.casting.reminding.setting import LAST_SET
from core.casting.talent import queries as directory
from core.conversation.spoken_last import spoken_of
from core.people import Person
from core.store.database import Tx
from core.store.schema import question

MOST_PEOPLE = 60
NOTED = "note_just_shown"
"""Beside the context: whether a note is what was last written or shown here."""
LAST_SHOWN = "notes_shown"
"""In the focus: the notes that were last written or shown, by ``ids``, and when."""


async def situation(tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """Names only, and only for producers: for everybody else a name is one of the directory. For all who
    decide: what they decided just now."""
    noted = spoken_of(focus, LAST_SHOWN, now, beside=LAST_SET) is not None if person.staff else False
    if person.role not in DECIDERS:
        return {"raw": {NOTED: True}} if noted else {}
    mine = await _just_decided(tx, person, now)
    shown = await amending.shown(tx, person)
    raw = {**({DECIDED: mine} if mine else {}), **({amending.PREVIEW: shown} if shown else {})}
    raw |= {NOTED: True} if noted else {}
    beside = {"raw": raw} if raw else {}
    if person.role != "producer":
        return beside
    seen = {one.id for one in await projects.visible(tx, person)}
    roles = [role.id for role in await projects.org_roles(tx, person.org_id) if role.project_id in seen]
    reviews = await queries.of_roles(tx, roles) if roles else []
    people = await directory.many(tx, [one.talent_id for one in reviews[-MOST_PEOPLE:]])
    return {"known_people": tuple(one.name for one in people.values()), **beside}


_ASKED_WHY = (
    select(question.c.arguments)
    .where(
        question.c.person_id == bindparam("me"),
        question.c.status == "open",
        question.c.tool == "decide_review",
        question.c.slot == "reason",
    )
    .order_by(question.c.id.desc())
    .limit(1)
)


async def _just_decided(tx: Tx, person: Person, now: datetime) -> list[dict[str, Any]]:
    """The newest first; before them whoever the reason of a no is being asked about."""
    waiting = await tx.row(_ASKED_WHY, {"me": person.id})
    ids = [int(one) for one in (waiting["arguments"].get("reviews") or ())] if waiting is not None else []
    asked = await queries.reviews(tx, person.org_id, ids) if ids else []
    found = [*asked, *await queries.by(tx, person.id, now - FRESH)]
    if not found:
        return []
    people = await directory.many(tx, [one.talent_id for one in found])
    return [
        {"review": one.id, "name": people[one.talent_id].name} for one in found if one.talent_id in people
    ]
