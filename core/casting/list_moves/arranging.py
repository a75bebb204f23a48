"""The order in which a shortlist stands, changed and taken back."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.lists import queries
from core.casting.lists.model import TalentList
from core.casting.lists.references import find_list
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.projects.references import visible_roles, which_role
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words


class Reordering(Arguments):
    """``who`` goes above (``up``) or below ``by``; without ``by`` to the top or the
    end. ``list``: a role's."""

    who: str = Field(min_length=1, max_length=80)
    by: str = ""
    up: bool = True
    list: str = ""


class Trading(Arguments):
    """Two people of a list who take each other's place."""

    people: tuple[str, str]
    list: str


class Arranging(Arguments):
    """The order to go back to: ``people`` by id."""

    list: int
    people: tuple[int, ...]


async def reorder_list(ctx: ToolContext, args: Reordering) -> Result:
    """The list is told in its new order."""
    given = args.model_dump(mode="json")
    found: dict[str, Talent] = {}
    for field, said in (("who", args.who), ("by", args.by)):
        try:
            if said:
                [found[field], *_] = await resolve(ctx, (said,))
        except Ambiguous as error:
            return which(ctx.words, error, "reorder_list", given, field)
    who, by = found["who"], found.get("by")
    if by is not None and by.id == who.id:
        raise Rejected("list-moves-one-person", name=who.first_name)
    target = await _list_with(ctx, args.list, [who, by] if by else [who])
    if not isinstance(target, TalentList):
        refs = {field: f"talent:{one.id}" for field, one in found.items()}
        return await which_role(ctx, "reorder_list", {**given, **refs}, "list", only=target)
    before = [one.talent_id for one in await queries.entries(ctx.tx, target.id)]
    after = [one for one in before if one != who.id]
    beside = after.index(by.id) + (not args.up) if by else (0 if args.up else len(after))
    after.insert(beside, who.id)
    return await _arranged(ctx, target, before, after)


async def trade_places(ctx: ToolContext, args: Trading) -> Result:
    """Where each stood the other stands."""
    found = await resolve(ctx, args.people)
    if len(found) != 2:
        raise Rejected("list-moves-one-person", name=found[0].first_name if found else args.people[0])
    one, other = found
    target = await _list_with(ctx, args.list, [one, other])
    if not isinstance(target, TalentList):
        raise Rejected("lists-gone")
    before = [entry.talent_id for entry in await queries.entries(ctx.tx, target.id)]
    traded = {one.id: other.id, other.id: one.id}
    return await _arranged(ctx, target, before, [traded.get(each, each) for each in before])


async def arrange_list(ctx: ToolContext, args: Arranging) -> Result:
    """Undo: the order before; who came since stands at the end."""
    target = await find_list(ctx, f"list:{args.list}")
    if target is None:
        raise Rejected("lists-gone")
    before = [one.talent_id for one in await queries.entries(ctx.tx, target.id)]
    after = [one for one in args.people if one in before]
    return await _arranged(ctx, target, before, [*after, *(one for one in before if one not in after)])


async def _list_with(ctx: ToolContext, said: str, people: Sequence[Talent]) -> TalentList | list[int]:
    """The one list that all of them are on; the roles of several. Raises Rejected where they are on none."""
    seen = {one.id for one in await visible_roles(ctx)}
    named = await find_list(ctx, said)
    of_each = [{one.id for one in await queries.holding(ctx.tx, [each.id])} for each in people]
    shared = set.intersection(*of_each)
    every = await queries.holding(ctx.tx, [each.id for each in people])
    on = [one for one in every if one.id in shared and one.role_id in seen]
    here = [one for one in on if named is not None and one.id == named.id]
    on = here if here or said else on
    if not on:
        names = ctx.words.names([one.first_name for one in people])
        raise Rejected("list-moves-not-together", names=names, count=len(people))
    return on[0] if len(on) == 1 else [one.role_id for one in on]


async def _arranged(
    ctx: ToolContext, target: TalentList, before: Sequence[int], after: Sequence[int]
) -> Result:
    role = await projects.role(ctx.tx, target.role_id)
    people = await directory.many(ctx.tx, after)
    if role is None:
        raise Rejected("lists-gone")
    shown = [people[one] for one in after if one in people]
    order = ", ".join(f"{number} {one.first_name}" for number, one in enumerate(shown, 1))
    facts = {"role": role.name, "order": order}
    about = {"list_id": target.id, "role_id": role.id, "project_id": role.project_id}
    focus = {**about, "people": focus_people(shown)}
    if list(before) == list(after):
        return Result(Draft(ctx.words("list-moves-same-order", **facts)), focus=focus, unchanged=True)
    locked = await queries.lock(ctx.tx, target.id)
    await queries.arrange(ctx.tx, target.id, after, ctx.now)
    by = ctx.person.first_name

    def make(words: Words) -> Draft:
        return Draft(words("list-moves-told-order", by=by, **facts))

    key = f"list/{target.id}/v{locked.version}"
    await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)
    text = ctx.words("list-moves-order", **facts)
    back = {"list": target.id, "people": list(before)}
    return Result(
        Draft(text, options=(Option(ctx.words("lists-undo"), "undo_change"),)),
        focus=focus,
        data=facts,
        undo=Undo("arrange_list", back, text, (f"role/{role.id}/list/{target.id}/order",)),
    )
