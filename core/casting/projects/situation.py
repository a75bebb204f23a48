"""Which roles and projects a message can mean: names only, as far as the writer may see them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.projects import queries
from core.casting.projects.closing import just_closed
from core.people import Person
from core.store.database import Tx


async def situation(tx: Tx, person: Person, focus: Mapping[str, Any], now: datetime) -> Mapping[str, Any]:
    """Nothing for people outside the production."""
    if not person.staff:
        return {}
    seen = await queries.visible(tx, person)
    ids = {one.id for one in seen}
    roles = [role for role in await queries.org_roles(tx, person.org_id) if role.project_id in ids]
    about = next((role for role in roles if role.id == focus.get("role_id")), None)
    project_id = focus.get("project_id") or (about.project_id if about else None)
    project = next((one for one in seen if one.id == project_id), seen[0] if len(seen) == 1 else None)
    return {
        "known_roles": tuple(
            dict.fromkeys(one for role in roles for one in (role.name, role.internal_name) if one)
        ),
        "known_projects": tuple(one.name for one in seen),
        "focus_role": about.name if about else "",
        "focus_list": about.name if about and focus.get("list_id") else "",
        "focus_project": project.name if project else "",
        "raw": just_closed(focus, now),
    }
