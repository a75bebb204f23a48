"""Who belongs to a project's team, and which shared chat is its producers'."""

from __future__ import annotations

from pydantic import Field

from core.casting.projects import queries
from core.casting.projects.model import Project, room
from core.casting.projects.references import find_project
from core.casting.talent import names
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.messages import Address
from core.people import STAFF, Person
from core.store import persons, rooms
from core.understanding.shapes import Sought


class Membership(Arguments):
    """``person``: somebody of the team, by name. ``role``: what they are, to tell two of one name
    apart. ``project``: empty for the one being talked about."""

    person: str = Field(default="", max_length=80)
    project: str = ""
    role: str = ""


class Member(Arguments):
    """A person and a project by their ids; ``others`` came with them."""

    person_id: int
    project_id: int
    others: tuple[int, ...] = ()


class Place(Arguments):
    """``project``: empty for the one being talked about."""

    project: str = ""


class PlaceId(Arguments):
    """A shared chat and a project."""

    address: str
    project_id: int


async def add_member(ctx: ToolContext, args: Membership) -> Result:
    """Colleagues join a project, see what belongs to it, and hear so where a message reaches them."""
    about = await _about(ctx, args.project)
    joining: list[Person] = []
    for said in _each(args.person):
        who = await _colleague(ctx, args.model_copy(update={"person": said}))
        if isinstance(who, Result):
            return who
        joining.append(who)
    there = {one.id for one in await rooms.members(ctx.tx, room(about.id))}
    new = [one for one in dict.fromkeys(joining) if one.id not in there]
    if not new:
        raise Rejected("projects-member-already", name=joining[0].name, project=about.name)
    told = [await _joined(ctx, about, who) for who in new]
    silent = ctx.words.names([who.name for who, heard in zip(new, told, strict=True) if not heard])
    facts = {"project": about.name, "told": "some" if silent else "all", "silent": silent or "-"}
    if len(new) == 1:
        text = ctx.words("projects-member-added", name=new[0].name, role=new[0].role, **facts)
    else:
        text = ctx.words("projects-members-added", names=ctx.words.names([one.name for one in new]), **facts)
    back = {"person_id": new[0].id, "project_id": about.id, "others": [one.id for one in new[1:]]}
    options = (Option(ctx.words("projects-undo"), "undo_change"),)
    undo = Undo("drop_member", back, text)
    return Result(Draft(text, options=options), focus={"project_id": about.id}, undo=undo)


async def _joined(ctx: ToolContext, about: Project, who: Person) -> bool:
    """Whether a message to them is on its way, or none is needed."""
    await rooms.join(ctx.tx, ctx.org_id, room(about.id), who.id)
    if who.id == ctx.person.id:
        return True
    by = ctx.person.first_name
    key = f"joined/{about.id}/{who.id}/{int(ctx.now.timestamp())}"
    told = await ctx.desk.tell(
        who.id, lambda words: Draft(words("projects-joined", project=about.name, by=by)), key=key
    )
    return told.status in ("queued", "repeated")


def _each(said: str) -> list[str]:
    """``Ira and Om``, ``Ira, Om aur Dev``; one empty name for nobody."""
    return [one.strip() for one in _AND.split(said) if one.strip()] or [""]


_AND = Sought(r"\s*(?:,|&|\+|(?<!\w)(?:and|aur|और)(?!\w))\s*")


async def remove_member(ctx: ToolContext, args: Membership) -> Result:
    """Somebody leaves a project's team."""
    about = await _about(ctx, args.project)
    members = await rooms.members(ctx.tx, room(about.id))
    places = names.best(args.person, [one.name for one in members])
    if len(places) != 1:
        raise Rejected("projects-no-member", name=args.person or "-", project=about.name)
    who = members[places[0]]
    await rooms.leave(ctx.tx, room(about.id), who.id)
    text = ctx.words("projects-member-removed", name=who.name, project=about.name)
    undo = Undo("restore_member", {"person_id": who.id, "project_id": about.id}, text)
    return Result(Draft(text), focus={"project_id": about.id}, undo=undo)


async def drop_member(ctx: ToolContext, args: Member) -> Result:
    """Take back that somebody was added."""
    await _own(ctx, args.project_id)
    for person_id in (args.person_id, *args.others):
        await rooms.leave(ctx.tx, room(args.project_id), person_id)
    return Result(Draft(ctx.words("projects-undone")))


async def restore_member(ctx: ToolContext, args: Member) -> Result:
    """Take back that somebody was removed."""
    await _own(ctx, args.project_id)
    who = await persons.get(ctx.tx, args.person_id)
    if who is None or who.org_id != ctx.org_id:
        raise Rejected("projects-gone")
    await rooms.join(ctx.tx, ctx.org_id, room(args.project_id), who.id)
    return Result(Draft(ctx.words("projects-undone")))


async def show_team(ctx: ToolContext, args: Place) -> Result:
    """Who belongs to a project, and where things are shared with its producers."""
    about = await _about(ctx, args.project)
    members = await rooms.members(ctx.tx, room(about.id))
    lines = [ctx.words("projects-team", project=about.name, count=len(members))]
    lines += [ctx.words("projects-team-line", name=one.name, role=one.role) for one in members]
    names = [one.name for one in await queries.roles(ctx.tx, about.id)]
    lines.append(ctx.words("projects-team-roles", count=len(names), roles=ctx.words.names(names) or "-"))
    shared = await rooms.places(ctx.tx, room(about.id))
    if shared:
        lines.append(ctx.words("projects-team-place", channel=shared[0].channel.capitalize()))
    data = {"project": about.name, "team": [{"name": one.name, "role": one.role} for one in members]}
    return Result(Draft("\n".join(lines)), focus={"project_id": about.id}, data=data)


async def share_here(ctx: ToolContext, args: Place) -> Result:
    """This shared chat is the producers': what is shared with them goes here."""
    if not ctx.group:
        raise Rejected("projects-place-private")
    about = await _about(ctx, args.project)
    key = ctx.address.conversation
    owners = await rooms.rooms_at(ctx.tx, [key])
    if owners and owners[0] != room(about.id):
        other = await queries.project(ctx.tx, int(owners[0].split("/")[1]))
        raise Rejected("projects-place-taken", project=other.name if other else "-")
    if owners:
        raise Rejected("projects-place-already", project=about.name)
    place = Address(ctx.address.channel, ctx.address.account, ctx.address.chat)
    await rooms.open_place(ctx.tx, ctx.org_id, room(about.id), place)
    text = ctx.words("projects-place", project=about.name)
    undo = Undo("drop_place", {"address": key, "project_id": about.id}, text)
    options = (Option(ctx.words("projects-undo"), "undo_change"),)
    return Result(Draft(text, options=options), focus={"project_id": about.id}, undo=undo)


async def unshare_here(ctx: ToolContext, _args: Place) -> Result:
    """This shared chat is the producers' no more."""
    key = ctx.address.conversation
    owners = await rooms.rooms_at(ctx.tx, [key])
    if not owners:
        raise Rejected("projects-place-none")
    await rooms.close_place(ctx.tx, owners[0], key)
    text = ctx.words("projects-place-gone")
    project_id = int(owners[0].split("/")[1])
    return Result(Draft(text), undo=Undo("restore_place", {"address": key, "project_id": project_id}, text))


async def drop_place(ctx: ToolContext, args: PlaceId) -> Result:
    """Take back that a chat was made the producers'."""
    await _own(ctx, args.project_id)
    await rooms.close_place(ctx.tx, room(args.project_id), args.address)
    return Result(Draft(ctx.words("projects-undone")))


async def restore_place(ctx: ToolContext, args: PlaceId) -> Result:
    """Take back that a chat was given up."""
    await _own(ctx, args.project_id)
    await rooms.open_place(ctx.tx, ctx.org_id, room(args.project_id), Address.parse(args.address))
    return Result(Draft(ctx.words("projects-undone")))


async def _own(ctx: ToolContext, project_id: int) -> Project:
    found = await queries.project(ctx.tx, project_id)
    if found is None or found.org_id != ctx.org_id:
        raise Rejected("projects-gone")
    return found


async def _about(ctx: ToolContext, said: str) -> Project:
    found = await find_project(ctx, said)
    if found is None:
        among = await queries.visible(ctx.tx, ctx.person)
        if not among:
            raise Rejected("projects-none")
        raise Rejected("projects-name-one", projects=ctx.words.names([one.name for one in among]))
    return found


async def _colleague(ctx: ToolContext, args: Membership) -> Person | Result:
    """One of the organisation's team. Who somebody is stays as it was given: a role said here only
    tells two of one name apart."""
    if not args.person.strip():
        ask = Ask(
            "text", ctx.words("projects-about-member"), "add_member", args.model_dump(mode="json"), "person"
        )
        return Result(Draft(ctx.words("projects-who"), ask=ask))
    if args.person.casefold() in ("me", "myself", "mujhe"):
        return ctx.person
    team = await persons.with_roles(ctx.tx, ctx.org_id, sorted(STAFF))
    found = [team[place] for place in names.best(args.person, [one.name for one in team])]
    fitting = [one for one in found if not args.role or one.role == args.role]
    if len(fitting) == 1:
        return fitting[0]
    if len(fitting) > 1:
        options = tuple(
            Option(one.name, "add_member", {**args.model_dump(mode="json"), "person": one.name})
            for one in fitting[:8]
        )
        return Result(Draft(ctx.words("projects-which-member", name=args.person), options=options))
    if found:
        raise Rejected("projects-member-role", name=found[0].name, role=found[0].role)
    raise Rejected("projects-unknown-member", name=args.person)
