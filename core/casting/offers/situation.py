"""What is true around a message: somebody's offer waits for their answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select

from core.casting.offers.model import LIVE
from core.casting.offers.queries import offer_table
from core.casting.offers.scene import reader_of
from core.casting.talent.queries import talent
from core.people import OUTSIDE, Person
from core.store.database import Tx
from core.store.schema import choice, question

OUT = "offer_out"
THEIRS, ELSEWHERE = "theirs", "elsewhere"
"""Whether they answer it themselves, or somebody who speaks for them does."""


async def situation(tx: Tx, person: Person, _focus: Mapping[str, Any], _now: datetime) -> Mapping[str, Any]:
    """Money that is named while an offer is the newest open question answers the offer; what is said of
    offers at all is about the one that is out."""
    if person.role not in OUTSIDE:
        return {}
    out = await _out(tx, person)
    if not out:
        return {}
    query = select(question.c.id).where(
        question.c.org_id == person.org_id, question.c.person_id == person.id, question.c.status == "open"
    )
    newest = await tx.row(query.order_by(question.c.id.desc()).limit(1))
    seen = choice.c.tool, choice.c.arguments
    rows = [] if newest is None else await tx.rows(select(*seen).where(choice.c.question_id == newest["id"]))
    asked = any(row["arguments"].get("_means") == "yes" for row in rows)
    # Whether to accept is asked with a yes and a no; under the offer itself there are three ways.
    waits = not asked and any(row["tool"] == "accept_offer" for row in rows)
    pending = {"pending": "offer"} if waits else {}
    return {**pending, "raw": {OUT: out}}


async def _out(tx: Tx, person: Person) -> str:
    """Where an open offer of theirs is; empty where there is none."""
    one = talent.c
    mine = or_(one.person_id == person.id, one.agent_id == person.id, one.guardian_id == person.id)
    query = select(one.person_id, one.agent_id, one.guardian_id, one.is_minor).join(
        offer_table, offer_table.c.talent_id == one.id
    )
    query = query.where(one.org_id == person.org_id, mine, offer_table.c.state.in_(LIVE))
    found = [reader_of(**row) for row in await tx.rows(query)]
    return "" if not found else THEIRS if person.id in found else ELSEWHERE
