"""What the desk is waiting for from somebody who was invited: gives "haan" and "5 pm" their meaning."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from core.casting.auditions import calling_off, queries
from core.casting.auditions.wording import sent_wrong
from core.casting.auditions.wording.named import AHEAD, WISHES
from core.casting.talent import queries as talents
from core.people import OUTSIDE, STAFF, Person
from core.store import conversations
from core.store.database import Tx

MOST_NAMED = 300
SINCE = timedelta(hours=2)
"""As long after its end somebody is still spoken of as of an audition of now."""
_OWN = frozenset({"confirm_audition", "decline_audition", "request_other_time", "running_late"})


async def situation(tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """The next audition somebody outside the team can mean, unless something else was asked since; for the
    team whose auditions are ahead, and what was just planned."""
    if person.role in STAFF:
        planned = await calling_off.newest(tx, person, focus, now)
        names = await queries.names_ahead(tx, person.org_id, now - SINCE, MOST_NAMED)
        wishes = bool(names) and await queries.any_wish(tx, person.org_id, now)
        told = {AHEAD: names, sent_wrong.PLANNED: planned, WISHES: wishes}
        return {"raw": {name: value for name, value in told.items() if value}}
    if person.role not in OUTSIDE or not await _mine_to_answer(tx, person):
        return {}
    own = await talents.by_person(tx, person.id)
    known = [*([] if own is None else [own]), *await talents.in_care_of(tx, person.id)]
    slots = await queries.ahead(tx, person.org_id, now, talents=[one.id for one in known])
    held = [slot for slot in slots if slot.held]
    waiting = [slot for slot in held if not slot.answered]
    if not held:
        return {}
    about = (waiting or held)[0].starts_at.astimezone(ZoneInfo(person.timezone))
    return {"pending": "invitation" if waiting else "reminder", "pending_about": about}


async def _mine_to_answer(tx: Tx, person: Person) -> bool:
    """A yes belongs to the newest open question; another feature's must not be taken for ours."""
    newest = await conversations.newest_asked(tx, person.org_id, person.id)
    if newest is None:
        return True
    tool, choices = newest
    return bool(_OWN & {tool, *(one["tool"] for one in choices)})
