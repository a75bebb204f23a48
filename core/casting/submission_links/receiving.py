"""A filled-in form becomes a submission like a pasted one: a profile, a row, word to the casting office."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.submission_links import queries
from core.casting.submission_links.model import Filled, SubmissionLink
from core.casting.submissions import queries as submissions
from core.casting.submissions.putting import known_as, profile_of
from core.casting.talent import queries as directory
from core.casting.talent.model import ADULT_AGE
from core.casting.talent.names import alike
from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Option
from core.people import CASTING
from core.store import persons
from core.store.database import Tx
from core.texts import Words

Outcome = Literal["in", "already", "child", "full"]


@dataclass(frozen=True, slots=True)
class Open:
    """What a link's form is for."""

    link: SubmissionLink
    role: Role
    project: Project


async def opened(tx: Tx, link: SubmissionLink | None, now: datetime) -> Open | None:
    """None: ended, stopped, or the role takes nobody from outside any more."""
    if link is None or not link.live(now):
        return None
    role = await projects.role(tx, link.role_id)
    project = None if role is None else await projects.project(tx, role.project_id)
    if role is None or project is None or not role.open or role.audience == "team":
        return None
    return None if project.state in ("wrapped", "archived") else Open(link, role, project)


async def receive(tx: Tx, desk: Desk, about: Open, form: Filled, now: datetime) -> Outcome:
    """Keep what a form says. Nothing of a child is kept; the same person twice is one."""
    link, role, entry = about.link, about.role, form.entry
    if entry.age[0] < ADULT_AGE:
        return "child"
    source = f"form/{link.id}"
    near = await known_as(tx, link.org_id, entry)
    own = [
        one
        for one in await directory.named(tx, link.org_id, entry.name)
        if one.source == source and alike(entry.name, one.name) and one.playing_age == entry.age
    ]
    if own:
        talent = own[0]
    else:
        if not await queries.take(tx, link.id):
            return "full"
        who = await persons.add(tx, link.org_id, entry.name, "talent", now)
        talent = await directory.add(tx, profile_of(entry, link.org_id, who.id, source=source), now)
    note = form.note[: submissions.NOTE_CHARS]
    if not await submissions.put(tx, link.org_id, role.id, talent.id, link.made_by, note, now):
        return "already"

    def make(words: Words) -> Draft:
        lines = [words("submission-links-told", name=talent.name, role=role.name, note=note or "none")]
        if near is not None and near.id != talent.id:
            lines.append(words("submissions-maybe", name=talent.name, other=near.name))
        put = {"people": [f"talent:{talent.id}"], "list": f"role:{role.id}"}
        return Draft("\n".join(lines), options=(Option(words("submissions-shortlist"), "add_to_list", put),))

    key = f"submission/{role.id}/{talent.id}/form"
    await desk.tell_room(room(role.project_id), make, key=key, only=CASTING)
    return "in"
