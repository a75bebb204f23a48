"""Episodes out of the rows that decisions, auditions, the ladder and offers are kept in. They have no copy:
what leaves those rows is no episode any more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, literal, select

from core.casting.approvals.queries import review_table
from core.casting.auditions.queries import session, slot
from core.casting.episodes.model import VALENCE, Episode
from core.casting.ladder.queries import standing_event
from core.casting.offers.queries import offer_table
from core.casting.projects.queries import project_table, role_table
from core.casting.talent.queries import talent
from core.store.database import Row, Tx

MOST = 2000
"""The latest of each kind that are looked at."""


async def episodes(tx: Tx, org: str, projects: Sequence[int], now: datetime) -> list[Episode]:
    """What happened in these projects until now, but for people who are gone."""
    found = []
    for kind, query in _kinds(now):
        listed = query.where(
            role_table.c.org_id == org,
            role_table.c.project_id.in_(projects),
            talent.c.deleted_at.is_(None),
        )
        for row in await tx.rows(listed.limit(MOST)):
            if (outcome := _outcome(row)) in VALENCE:
                found.append(_episode(kind, outcome, row))
    return found


def _kinds(now: datetime) -> list[tuple[str, Select[Any]]]:
    moved, review, offer = standing_event.c, review_table.c, offer_table.c
    came = _about(
        slot.c.id,
        slot.c.starts_at,
        slot.c.status,
        literal(0),
        session.c.round,
        slot.c.talent_id,
        session.c.role_id,
    )
    came = came.add_columns(slot.c.attendance).where(slot.c.session_id == session.c.id)
    decided = (review.id, review.decided_at, review.decision, review.decided_by, review.reason)
    offered = (offer.id, offer.made_at, offer.state, offer.made_by, literal(""))
    return [
        (
            "ladder",
            _about(moved.id, moved.at, moved.now, moved.by, moved.reason, moved.talent_id, moved.role_id),
        ),
        ("review", _about(*decided, review.talent_id, review.role_id).where(review.decision.is_not(None))),
        ("offer", _about(*offered, offer.talent_id, offer.role_id)),
        ("slot", came.where(slot.c.starts_at <= now)),
    ]


def _about(
    ident: ColumnElement[Any],
    at: ColumnElement[Any],
    outcome: ColumnElement[Any],
    by: ColumnElement[Any],
    reason: ColumnElement[Any],
    talent_id: ColumnElement[Any],
    role_id: ColumnElement[Any],
) -> Select[Any]:
    """One kind of row with its person, role and project, the latest first."""
    what = (
        ident.label("id"),
        at.label("at"),
        outcome.label("outcome"),
        by.label("by"),
        reason.label("reason"),
    )
    who = (talent.c.id.label("talent_id"), talent.c.name.label("talent"), talent.c.city.label("home"))
    role = role_table.c
    part = (role.id.label("role_id"), role.name.label("role"), role.kind, role.city, role.gender)
    more = (role.languages, role.description, project_table.c.name.label("project"))
    query = select(*what, *who, *part, *more).where(
        talent.c.id == talent_id, role.id == role_id, project_table.c.id == role.project_id
    )
    return query.order_by(at.desc(), ident.desc())


def _outcome(row: Row) -> str:
    """An audition went as the door says; everything else says itself."""
    if "attendance" not in row:
        return str(row["outcome"])
    if row["outcome"] != "on":
        return "called_off"
    return "no_show" if row["attendance"] == "no_show" else "held"


def _episode(kind: str, outcome: str, row: Row) -> Episode:
    said = (row["talent"], row["role"], row["description"], row["project"], row["kind"], row["reason"])
    return Episode(
        f"{kind}/{row['id']}",
        outcome,
        row["talent_id"],
        row["talent"],
        row["role_id"],
        row["role"],
        row["project"],
        row["at"],
        row["by"],
        row["reason"],
        " ".join(filter(None, said)),
        tags_of(row["kind"], row["city"], row["gender"], row["languages"]),
    )


def tags_of(kind: str, city: str, gender: Sequence[str], languages: Sequence[str]) -> frozenset[str]:
    """What of a role is compared besides its words."""
    return frozenset(filter(None, (kind, city, *gender, *languages)))
