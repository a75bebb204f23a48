"""Which person for which role is meant, and who hears of a change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.casting.auditions.doubts import doubted
from core.casting.ladder import queries
from core.casting.ladder.model import Standing
from core.casting.lists import queries as lists
from core.casting.projects import queries as projects
from core.casting.projects.model import Role, room
from core.casting.projects.references import find_role, visible_roles, which_role
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.desk import Make
from core.conversation.drafts import Draft, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import persons
from core.texts import Words


@dataclass(frozen=True, slots=True)
class Place:
    """Somebody on a role's ladder."""

    talent: Talent
    role: Role
    standing: Standing

    @property
    def about(self) -> str:
        """What a change touches, for undo."""
        return f"role/{self.role.id}/standing/{self.talent.id}"


async def meant(
    ctx: ToolContext, people: Sequence[str], role: str, tool: str, arguments: Mapping[str, Any]
) -> tuple[list[Talent], Role] | Result:
    """The people and the one role that were named; a question of ``tool`` where either is unclear.

    Raises Rejected for a name that nobody, or no role, has.
    """
    try:
        found, role = await _people_and_role(ctx, people, role)
    except Ambiguous as error:
        return which(ctx.words, error, tool, arguments, "people")
    one = await _role_for(ctx, role, found, tool, arguments)
    return one if isinstance(one, Result) else (found, one)


async def _people_and_role(ctx: ToolContext, people: Sequence[str], role: str) -> tuple[list[Talent], str]:
    """Nobody is called "Amrita Meera": where no role was said, the name of one may stand after a person's."""
    try:
        return await resolve(ctx, people), role
    except Rejected:
        named = [] if role or len(people) != 1 else await visible_roles(ctx)
        for one in named:
            name, _, last = people[0].rpartition(f" {one.name}")
            if name and not last:
                return await resolve(ctx, (name,)), f"role:{one.id}"
        raise


async def meant_or_listed(
    ctx: ToolContext, people: Sequence[str], role: str, tool: str, arguments: Mapping[str, Any]
) -> tuple[list[Talent], Role, str] | Result:
    """As ``meant``; where nobody is named, the role's shortlist without those who were said no to for it.
    With them a line that names whom that left out, empty where it was nobody: who is named is meant.

    Raises Rejected where nobody remains.
    """
    if people:
        both = await meant(ctx, people, role, tool, arguments)
        return both if isinstance(both, Result) else (*both, "")
    named = await find_role(ctx, role)
    if named is None:
        return await which_role(ctx, tool, arguments, "role")
    listed = await lists.for_role(ctx.tx, ctx.org_id, named.id)
    entries = [] if listed is None else await lists.entries(ctx.tx, listed.id)
    found = (await directory.many(ctx.tx, [one.talent_id for one in entries])).values()
    if not found:
        raise Rejected("ladder-list-empty", role=named.name)
    out = await doubted(ctx.tx, named.id)
    names = ctx.words.names([one.name for one in found if one.id in out])
    people_left = [one for one in found if one.id not in out]
    if not people_left:
        raise Rejected("ladder-list-passed", role=named.name, names=names)
    return people_left, named, ctx.words("ladder-left-out", names=names) if names else ""


async def _role_for(
    ctx: ToolContext, said: str, people: list[Talent], tool: str, arguments: Mapping[str, Any]
) -> Role | Result:
    """The role that is meant: the one said, the one talked about if these people are looked at for it,
    else the only one they are looked at for; otherwise the question which.

    Raises Rejected for a name that no role has.
    """
    if said:
        named = await find_role(ctx, said)
        if named is not None:
            return named
    seen = {one.id: one for one in await visible_roles(ctx)}
    of_each = [set(await queries.roles_of(ctx.tx, ctx.org_id, one.id)) for one in people]
    common = sorted(set.intersection(*of_each) & seen.keys()) if of_each else []
    focused = ctx.focus.get("role_id")
    if focused in seen and (focused in common or not common):
        return seen[int(focused or 0)]
    if len(common) == 1:
        return seen[common[0]]
    refs = [f"talent:{one.id}" for one in people]
    return await which_role(ctx, tool, {**arguments, "people": refs}, "role", only=common or None)


async def place(ctx: ToolContext, talent: Talent, role: Role) -> Place:
    """One person's rung for one role, as it is now."""
    return Place(talent, role, await queries.standing(ctx.tx, role.id, talent.id))


def rung(words: Words, status: str) -> str:
    """A rung's name as people read it."""
    return words("ladder-status", status=status)


async def tell_team(ctx: ToolContext, at: Place, make: Make, *, key: str) -> None:
    """The casting people of the project's room, each on their own channel."""
    await ctx.desk.tell_room(room(at.role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)


async def announce_competition(ctx: ToolContext, at: Place) -> bool:
    """Two projects want one person: both teams hear "competing interest" and neither learns which
    project the other is; whoever represents the person gets one neutral note. False: nobody else does."""
    others = await queries.competing(ctx.tx, ctx.org_id, at.role.id, at.talent.id)
    if not others:
        return False
    name, stamp = at.talent.name, f"competing/{at.talent.id}"
    for role_id in [at.role.id, *(one.role_id for one in others)]:
        role = await projects.role(ctx.tx, role_id)
        if role is None:
            continue

        def make(words: Words, role: Role = role) -> Draft:
            return Draft(words("ladder-competing", name=name, role=role.name))

        key = f"{stamp}/role/{role_id}/{at.role.id}v{at.standing.version + 1}"
        await ctx.desk.tell_room(room(role.project_id), make, key=key, only=CASTING)
    reader = recipient(at.talent)
    if reader is not None and await persons.get(ctx.tx, reader) is not None:

        def neutral(words: Words) -> Draft:
            own = reader == at.talent.person_id
            return Draft(words("ladder-competing-own" if own else "ladder-competing-agent", name=name))

        await ctx.desk.tell(reader, neutral, key=f"{stamp}/note/{len(others) + 1}")
    return True
