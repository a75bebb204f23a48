"""A review with the names people read, and who may have to do with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from core.casting.approvals import queries
from core.casting.approvals.model import Review
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent, short_name
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import persons, rooms
from core.store.database import Tx
from core.texts import Words


@dataclass(frozen=True, slots=True)
class Matter:
    """Somebody for a role, with everything a message about it names. ``by``: who decided."""

    review: Review
    talent: Talent
    role: Role
    project: Project
    by: str = ""

    @property
    def name(self) -> str:
        """How the person is called in a list."""
        return short_name(self.talent.name)

    @property
    def room(self) -> str:
        """The room whose casting people hear about it."""
        return room(self.project.id)


async def matters(tx: Tx, reviews: Iterable[Review]) -> list[Matter]:
    """Reviews with their names, in order; whoever was erased since is left out."""
    listed = list(reviews)
    people = await directory.many(tx, [one.talent_id for one in listed])
    deciders = await persons.many(tx, [one.decided_by for one in listed if one.decided_by is not None])
    roles: dict[int, tuple[Role, Project]] = {}
    for role_id in {one.role_id for one in listed}:
        role = await projects.role(tx, role_id)
        project = None if role is None else await projects.project(tx, role.project_id)
        if role is not None and project is not None:
            roles[role_id] = (role, project)
    return [
        Matter(
            one,
            people[one.talent_id],
            *roles[one.role_id],
            deciders[one.decided_by].first_name if one.decided_by in deciders else "",
        )
        for one in listed
        if one.talent_id in people and one.role_id in roles
    ]


async def given(ctx: ToolContext, ids: Iterable[int]) -> list[Matter]:
    """The reviews behind a button. Raises Rejected when they are gone or none of this person's."""
    found = await matters(ctx.tx, await queries.reviews(ctx.tx, ctx.org_id, list(ids)))
    allowed = [one for one in found if await may_see(ctx, one.project)]
    if not allowed:
        raise Rejected("approvals-gone")
    return allowed


async def visible(ctx: ToolContext) -> list[Matter]:
    """Everything this person may decide or ask about, in order of sharing."""
    seen = [one for one in await projects.projects(ctx.tx, ctx.org_id) if await may_see(ctx, one)]
    role_ids = [role.id for project in seen for role in await projects.roles(ctx.tx, project.id)]
    return await matters(ctx.tx, await queries.of_roles(ctx.tx, role_ids))


async def may_see(ctx: ToolContext, project: Project) -> bool:
    """Casting sees all; a producer what is theirs, and what is shown in the chat they are in."""
    if ctx.person.role in CASTING:
        return True
    if not ctx.person.staff:
        return False
    about = room(project.id)
    if about in await rooms.rooms_of(ctx.tx, ctx.person.id):
        return True
    return ctx.group and about in await rooms.rooms_at(ctx.tx, [ctx.address.conversation])


def at_place(place: int, cards: Sequence[Matter]) -> Matter:
    """Whose card stands at a place, counted from 1, from the end below 0. Raises Rejected where none does."""
    place = len(cards) + 1 + place if place < 0 else place
    if not 1 <= place <= len(cards):
        raise Rejected("talent-no-number", number=place, shown=len(cards))
    return cards[place - 1]


async def place_words(tx: Tx, review: Review) -> Words:
    """The language of a card that several people read: that of whoever shared it."""
    who = await persons.get(tx, review.shared_by)
    return Words() if who is None else Words(who.language, who.timezone)


def now_decided(matter: Matter, review: Review, by: str) -> Matter:
    """The same matter after a decision."""
    return replace(matter, review=review, by=by)
