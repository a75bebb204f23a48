"""Who is before the producers: lets a producer decide in words, where the cards are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.approvals import queries
from core.casting.projects import queries as projects
from core.casting.talent import queries as directory
from core.people import Person
from core.store.database import Tx

MOST_PEOPLE = 60


async def situation(tx: Tx, person: Person, _focus: Mapping[str, Any], _now: datetime) -> Mapping[str, Any]:
    """Names only, and only for producers: for everybody else a name is one of the directory."""
    if person.role != "producer":
        return {}
    seen = {one.id for one in await projects.visible(tx, person)}
    roles = [role.id for role in await projects.org_roles(tx, person.org_id) if role.project_id in seen]
    reviews = await queries.of_roles(tx, roles) if roles else []
    people = await directory.many(tx, [one.talent_id for one in reviews[-MOST_PEOPLE:]])
    return {"known_people": tuple(one.name for one in people.values())}
