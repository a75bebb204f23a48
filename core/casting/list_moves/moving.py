"""Off one role's shortlist and on another's: both or nothing, and both taken back together."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.lists import queries
from core.casting.lists.model import TalentList
from core.casting.lists.references import find_list
from core.casting.lists.tools import Addition, Taking, add_to_list, remove_from_list
from core.casting.projects import queries as projects
from core.casting.projects.references import find_role, visible_roles, which_role
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding import picked


class Between(Arguments):
    """``people``: names, ``all``, or words for places in the list they are on. ``source``: the role whose
    list that is, empty for the one they are on. ``keep``: they stay there, too."""

    people: tuple[str, ...] = Field(min_length=1, max_length=50)
    target: str
    source: str = ""
    keep: bool = False


class Returning(Arguments):
    """Lists by id. ``back``: who goes back to ``source``, with their positions; ``off``: who leaves
    ``target``."""

    source: int
    target: int
    back: tuple[tuple[int, int], ...]
    off: tuple[int, ...]


async def move_between_lists(ctx: ToolContext, args: Between) -> Result:
    """Nobody is moved unless all of them can be."""
    given = args.model_dump(mode="json")
    target = await find_list(ctx, args.target, create=True)
    if target is None:
        return await which_role(ctx, "move_between_lists", given, "target")
    source = await _source_named(ctx, args.source)
    try:
        people = await _people(ctx, args, source)
    except Ambiguous as error:
        return which(ctx.words, error, "move_between_lists", given, "people")
    refs = tuple(f"talent:{one.id}" for one in people)
    if args.keep:
        return await add_to_list(ctx, Addition(people=refs, list=f"list:{target.id}"))
    if source is not None:
        return await _moved(ctx, people, source, target)
    on = await _lists_of(ctx, people, target)
    if len(on) > 1:
        only = [one.role_id for one in on]
        return await which_role(ctx, "move_between_lists", {**given, "people": refs}, "source", only=only)
    return await _moved(ctx, people, on[0], target) if on else await _only_add(ctx, people, target)


async def _source_named(ctx: ToolContext, said: str) -> TalentList | None:
    found = await find_list(ctx, said) if said else None
    if said and found is None:
        role = await find_role(ctx, said)
        raise Rejected("lists-nobody-yet", role=role.name if role is not None else said)
    return found


async def _people(ctx: ToolContext, args: Between, source: TalentList | None) -> list[Talent]:
    """Raises Rejected where somebody is not on the list that is named."""
    if source is None:
        return await resolve(ctx, args.people)
    entries = await queries.entries(ctx.tx, source.id)
    listed = await directory.many(ctx.tx, [one.talent_id for one in entries])
    there = [listed[one.talent_id] for one in entries if one.talent_id in listed]
    role = await projects.role(ctx.tx, source.role_id)
    name = role.name if role is not None else ""
    if not there:
        raise Rejected("lists-nobody-yet", role=name)
    if args.people == ("all",):
        return there
    places = picked(args.people[0], [one.name for one in there]) if len(args.people) == 1 else ()
    if places:
        if max(places) > len(there):
            raise Rejected("list-moves-beyond", role=name, count=len(there))
        return [there[place - 1] for place in places]
    people = await resolve(ctx, args.people)
    missing = [one.first_name for one in people if one.id not in listed]
    if missing:
        raise Rejected("lists-not-on", names=ctx.words.names(missing), count=len(missing), role=name)
    return people


async def _lists_of(ctx: ToolContext, people: Sequence[Talent], target: TalentList) -> list[TalentList]:
    """The lists that all of them are on, besides the one they go to."""
    seen = {one.id for one in await visible_roles(ctx)}
    of_each = [{one.id for one in await queries.holding(ctx.tx, [person.id])} for person in people]
    common = set.intersection(*of_each) if of_each else set()
    every = await queries.holding(ctx.tx, [one.id for one in people])
    return [one for one in every if one.id in common and one.id != target.id and one.role_id in seen]


async def _only_add(ctx: ToolContext, people: Sequence[Talent], target: TalentList) -> Result:
    """Who is on no list to leave may still be meant to come to this one."""
    role = await projects.role(ctx.tx, target.role_id)
    names = ctx.words.names([one.first_name for one in people])
    facts = {"names": names, "count": len(people), "role": role.name if role is not None else ""}
    adding = {"people": [f"talent:{one.id}" for one in people], "list": f"list:{target.id}"}
    label = ctx.words("lists-add-those", names=names)
    options = (
        Option(label, "add_to_list", adding, "primary", means="yes"),
        Option(ctx.words("lists-leave"), "leave_it", means="no"),
    )
    return Result(Draft(ctx.words("list-moves-on-none", **facts), options=options), unchanged=True)


async def _moved(
    ctx: ToolContext, people: Sequence[Talent], source: TalentList, target: TalentList
) -> Result:
    refs = tuple(f"talent:{one.id}" for one in people)
    positions = {one.talent_id: one.position for one in await queries.entries(ctx.tx, source.id)}
    before = {one.talent_id for one in await queries.entries(ctx.tx, target.id)}
    added = await add_to_list(ctx, Addition(people=refs, list=f"list:{target.id}"))
    to = str(added.data["list"]["role"])
    after = [one.talent_id for one in await queries.entries(ctx.tx, target.id)]
    kept_off = [one.first_name for one in people if one.id not in after]
    if kept_off:
        raise Rejected("list-moves-taken-off", names=ctx.words.names(kept_off), role=to)
    taken = await remove_from_list(ctx, Taking(people=refs, list=f"list:{source.id}", sure=True))
    names, origin = ctx.words.names([one.first_name for one in people]), str(taken.data["list"]["role"])
    text = ctx.words(
        "list-moves-done",
        names=names,
        source=origin,
        target=to,
        left=len(positions) - len(people),
        size=len(after),
    )
    about = (*(taken.undo.about if taken.undo else ()), *(added.undo.about if added.undo else ()))
    returning = {
        "source": source.id,
        "target": target.id,
        "back": [(one.id, positions[one.id]) for one in people],
        "off": [one.id for one in people if one.id not in before],
    }
    return Result(
        Draft(text, options=(Option(ctx.words("lists-undo"), "undo_change"),)),
        focus=added.focus,
        data={"moved": [one.name for one in people], "from": origin, "to": to},
        undo=Undo("return_between_lists", returning, text, about),
    )


async def return_between_lists(ctx: ToolContext, args: Returning) -> Result:
    """Undo: everybody at the place they had."""
    back = tuple(f"talent:{one}" for one, _ in args.back)
    positions = tuple(position for _, position in args.back)
    source, target = f"list:{args.source}", f"list:{args.target}"
    again = await add_to_list(ctx, Addition(people=back, list=source, positions=positions, again=True))
    if args.off:
        gone = tuple(f"talent:{one}" for one in args.off)
        await remove_from_list(ctx, Taking(people=gone, list=target, sure=True))
    return Result(Draft(again.draft.text) if again.draft is not None else None, focus=again.focus)
