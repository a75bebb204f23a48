"""What is true around a message: somebody's offer waits for their answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, or_, select

from core.casting.offers import queries
from core.casting.offers.model import LIVE, OPEN
from core.casting.offers.queries import offer_table
from core.casting.offers.revising import Standing, standing
from core.casting.offers.scene import reader_of
from core.casting.talent import queries as directory
from core.casting.talent.queries import talent
from core.conversation.drafts import AGAIN
from core.people import OUTSIDE, STAFF, Person
from core.store import conversations
from core.store.database import Tx
from core.store.schema import question

OUT = "offer_out"
TERMS_OUT = "terms_out"
"""The terms of the only offer that is theirs to answer."""
_WHOSE = ("person_id", "agent_id", "guardian_id", "is_minor")
TALKED = "offer_talked_of"
"""The open offer that the office talks about in this chat."""
RATE_ASKED = "rate_asked"
"""The rate of an offer is waited for in words."""
THEIRS, ELSEWHERE = "theirs", "elsewhere"
"""Whether they answer it themselves, or somebody who speaks for them does."""


@dataclass(frozen=True, slots=True)
class Talked:
    """An open offer, by its newest version. ``timed``: a time to answer was set. ``guessed``: what was asked
    last is only whether a guess was right."""

    offer: int
    terms: Standing
    draft: bool
    name: str = ""
    timed: bool = False
    guessed: bool = False


OFFER = "offer"
"""In the focus: the offer that was shown last, and who was shown before it."""


def remembered(focus: Mapping[str, Any]) -> int:
    """The offer that is talked about: nobody else was shown since; 0 for none."""
    kept = focus.get(OFFER)
    if not isinstance(kept, Mapping) or kept.get("people") != people_of(focus):
        return 0
    return int(kept.get("id", 0))


def people_of(focus: Mapping[str, Any]) -> list[int]:
    """Who is shown, as a mark of the moment."""
    return [int(one["id"]) for one in focus.get("people") or () if isinstance(one, Mapping)]


_ASKED_RATE = (
    select(question.c.id)
    .where(
        question.c.person_id == bindparam("me"),
        question.c.status == "open",
        question.c.kind == "text",
        question.c.tool == "draft_offer",
        question.c.expires_at > bindparam("now"),
    )
    .limit(1)
)


async def _talked(tx: Tx, person: Person, about: int) -> Mapping[str, Any]:
    one = await queries.get(tx, person.org_id, about)
    newest = None if one is None else await queries.newest(tx, one.role_id, one.talent_id)
    if newest is None or newest.state not in OPEN:
        return {}
    whom = await directory.get(tx, newest.talent_id)
    name = "" if whom is None else whom.name
    asked = await conversations.newest_asked(tx, person.org_id, person.id)
    guessed = asked is not None and any(
        row["tool"] == AGAIN and "sure" in row["arguments"] for row in asked[1]
    )
    draft, timed = newest.state == "draft", newest.answer_by is not None
    return {"raw": {TALKED: Talked(newest.id, standing(newest), draft, name, timed, guessed)}}


async def situation(tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """Money that is named while an offer is the newest open question answers the offer; what is said of
    offers at all is about the one that is out."""
    if person.role in STAFF:
        about = remembered(focus)
        found = await _talked(tx, person, about) if about else {}
        asked = await tx.row(_ASKED_RATE, {"me": person.id, "now": now}) is not None
        return {"raw": {**found.get("raw", {}), RATE_ASKED: True}} if asked else found
    if person.role not in OUTSIDE:
        return {}
    out, terms = await _out(tx, person)
    if not out:
        return {}
    newest = await conversations.newest_asked(tx, person.org_id, person.id)
    rows = [] if newest is None else newest[1]
    asked = any(row["arguments"].get("_means") == "yes" for row in rows)
    # Whether to accept is asked with a yes and a no; under the offer itself there are three ways.
    waits = not asked and any(row["tool"] == "accept_offer" for row in rows)
    pending = {"pending": "offer"} if waits else {}
    return {**pending, "raw": {OUT: out, **terms}}


_ME: BindParameter[int] = bindparam("me")
_MINE_OUT = (
    select(
        talent.c.person_id,
        talent.c.agent_id,
        talent.c.guardian_id,
        talent.c.is_minor,
        offer_table.c.paise,
        offer_table.c.unit,
        offer_table.c.days,
        offer_table.c.terms,
    )
    .join(offer_table, offer_table.c.talent_id == talent.c.id)
    .where(
        talent.c.org_id == bindparam("org"),
        or_(talent.c.person_id == _ME, talent.c.agent_id == _ME, talent.c.guardian_id == _ME),
        or_(*(offer_table.c.state == state for state in LIVE)),
    )
)


async def _out(tx: Tx, person: Person) -> tuple[str, dict[str, Any]]:
    """Where an open offer of theirs is, empty where there is none; and the terms of the only one that is
    theirs to answer."""
    rows = await tx.rows(_MINE_OUT, {"org": person.org_id, "me": person.id})
    mine = [row for row in rows if reader_of(**{one: row[one] for one in _WHOSE}) == person.id]
    if not mine:
        return ELSEWHERE if rows else "", {}
    terms = {one: mine[0][one] for one in ("paise", "unit", "days", "terms")}
    return THEIRS, {TERMS_OUT: Standing(**terms)} if len(mine) == 1 else {}
