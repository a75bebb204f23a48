"""What happened, read from where it is kept anyway: nothing is written for it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, literal, select

from core.casting.approvals.queries import review_event, review_table
from core.casting.auditions.queries import session, slot
from core.casting.happenings.model import Happening, Kind
from core.casting.ladder.queries import standing_event
from core.casting.lists.queries import list_entry, talent_list
from core.casting.offers.queries import offer_table
from core.casting.projects.queries import role_table
from core.casting.submissions.queries import submission_table
from core.casting.talent.model import short_name
from core.casting.talent.queries import talent
from core.casting.tapes.queries import tape_table
from core.store.database import Tx
from core.store.schema import inbound

MOST = 500
"""The latest of each kind that are read."""


async def happenings(
    tx: Tx,
    role_ids: Collection[int],
    since: datetime,
    until: datetime,
    kinds: Collection[Kind],
    *,
    talent_id: int | None = None,
) -> list[Happening]:
    """Everything of these kinds that happened for these roles in a half-open time; with one person only, if
    one is given."""
    found: list[Happening] = []
    for kind, at, query in _sources():
        if kind not in kinds:
            continue
        within = query.where(role_table.c.id.in_(sorted(role_ids)), at >= since, at < until)
        if talent_id is not None:
            within = within.where(talent.c.id == talent_id)
        for row in await tx.rows(within.order_by(at.desc()).limit(MOST)):
            names = (short_name(row["name"]),)
            what, why = str(row["what"] or ""), str(row["why"] or "")
            found.append(Happening(row["at"], kind, row["role"], names, row["by"] or 0, what, why))
    return found


async def last_word(tx: Tx, conversation: str, person_id: int, before: int) -> datetime | None:
    """When somebody last wrote in a chat, before this message."""
    query = select(func.max(inbound.c.received_at)).where(
        inbound.c.conversation_key == conversation,
        inbound.c.person_id == person_id,
        inbound.c.kind == "turn",
        inbound.c.id < before,
    )
    found: datetime | None = await tx.scalar(query)
    return found


_NOTHING = literal("")

Source = tuple[Kind, ColumnElement[Any], Select[Any]]


def _sources() -> list[Source]:
    return [*_of_lists(), *_of_decisions(), *_of_auditions(), *_of_the_rest()]


def _of_lists() -> list[Source]:
    entry, role_id = list_entry.c, talent_list.c.role_id
    came = _of(entry.added_at, entry.added_by, _NOTHING, entry.talent_id, role_id)
    went = _of(entry.removed_at, entry.removed_by, _NOTHING, entry.talent_id, role_id)
    on_list = talent_list.c.id == entry.list_id
    return [
        ("listed", entry.added_at, came.where(on_list)),
        ("unlisted", entry.removed_at, went.where(on_list)),
    ]


def _of_decisions() -> list[Source]:
    review, event, moved = review_table.c, review_event.c, standing_event.c
    shared = _of(review.shared_at, review.shared_by, _NOTHING, review.talent_id, review.role_id)
    decided = _of(event.at, event.person_id, event.decision, review.talent_id, review.role_id, event.text)
    decided = decided.where(review.id == event.review_id, event.kind.in_(("decision", "change")))
    return [
        ("shared", review.shared_at, shared),
        ("decided", event.at, decided),
        ("moved", moved.at, _of(moved.at, moved.by, moved.now, moved.talent_id, moved.role_id, moved.reason)),
    ]


def _of_auditions() -> list[Source]:
    own, about = slot.c, session.c.role_id
    within = session.c.id == own.session_id
    answered = _of(own.answered_at, literal(0), own.rsvp, own.talent_id, about)
    invited = _of(own.invited_at, session.c.created_by, _NOTHING, own.talent_id, about)
    return [
        ("answered", own.answered_at, answered.where(within)),
        ("booked", own.invited_at, invited.where(within)),
    ]


def _of_the_rest() -> list[Source]:
    offer, tape, forward = offer_table.c, tape_table.c, submission_table.c
    offered = _of(offer.made_at, offer.made_by, offer.state, offer.talent_id, offer.role_id)
    taped = _of(tape.received_at, literal(0), _NOTHING, tape.talent_id, tape.role_id)
    put = _of(forward.at, forward.by, _NOTHING, forward.talent_id, forward.role_id)
    return [
        ("offered", offer.made_at, offered.where(offer.state != "draft")),
        ("taped", tape.received_at, taped),
        ("submitted", forward.at, put.where(forward.status == "open")),
    ]


def _of(
    at: ColumnElement[Any],
    by: ColumnElement[Any],
    what: ColumnElement[Any],
    talent_id: ColumnElement[Any],
    role_id: ColumnElement[Any],
    why: ColumnElement[Any] = _NOTHING,
) -> Select[Any]:
    named = (talent.c.name.label("name"), role_table.c.name.label("role"))
    query = select(at.label("at"), by.label("by"), what.label("what"), why.label("why"), *named)
    return query.where(talent.c.id == talent_id, role_table.c.id == role_id, talent.c.deleted_at.is_(None))
