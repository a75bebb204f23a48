"""What is true around a message: somebody's offer waits for their answer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, bindparam, or_, select

from core.casting.offers.model import LIVE
from core.casting.offers.queries import offer_table
from core.casting.offers.scene import reader_of
from core.casting.talent.queries import talent
from core.people import OUTSIDE, Person
from core.store import conversations
from core.store.database import Tx

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
    newest = await conversations.newest_asked(tx, person.org_id, person.id)
    rows = [] if newest is None else newest[1]
    asked = any(row["arguments"].get("_means") == "yes" for row in rows)
    # Whether to accept is asked with a yes and a no; under the offer itself there are three ways.
    waits = not asked and any(row["tool"] == "accept_offer" for row in rows)
    pending = {"pending": "offer"} if waits else {}
    return {**pending, "raw": {OUT: out}}


_ME: BindParameter[int] = bindparam("me")
_MINE_OUT = (
    select(talent.c.person_id, talent.c.agent_id, talent.c.guardian_id, talent.c.is_minor)
    .join(offer_table, offer_table.c.talent_id == talent.c.id)
    .where(
        talent.c.org_id == bindparam("org"),
        or_(talent.c.person_id == _ME, talent.c.agent_id == _ME, talent.c.guardian_id == _ME),
        or_(*(offer_table.c.state == state for state in LIVE)),
    )
)


async def _out(tx: Tx, person: Person) -> str:
    """Where an open offer of theirs is; empty where there is none."""
    rows = await tx.rows(_MINE_OUT, {"org": person.org_id, "me": person.id})
    found = [reader_of(**row) for row in rows]
    return "" if not found else THEIRS if person.id in found else ELSEWHERE
