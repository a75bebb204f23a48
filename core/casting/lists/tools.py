"""Putting people on a role's shortlist, taking them off, and showing it; the team is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from pydantic import Field

from core.casting.lists import queries
from core.casting.lists.lines import absent_lines, held_lines, only_those
from core.casting.lists.model import Removal, TalentList
from core.casting.lists.orders import added, asked
from core.casting.lists.references import among, find_list, resolve_list
from core.casting.lists.things import person_or_thing, thing_meant
from core.casting.projects import queries as projects
from core.casting.projects.model import Role, room
from core.casting.projects.references import only_role, visible_roles, which_role
from core.casting.talent import queries as directory
from core.casting.talent.cards import card
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, focus_people, not_shown, resolve, said, which
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Meaning

FRESH = timedelta(hours=24)
"""How long after one person took somebody off another is asked before that is turned round."""
PAGE = 10


People = tuple[str, ...]


class Change(Arguments):
    """``people``: numbers of the list shown, names, or ``all``. ``list``: a role's name; empty for
    the one being talked about."""

    people: People = Field(min_length=1, max_length=50)
    list: str = ""


class Addition(Change):
    """``again``: put back whom somebody else just took off. ``positions``: where they stood, when a
    removal is taken back. ``unplaced``: the button of a search that was for no role; what has been
    talked about since says nothing about it."""

    again: bool = False
    unplaced: bool = False
    positions: tuple[int, ...] = ()


class Taking(Change):
    """``added_by``: only those whom this person put on (an addition taken back). ``sure``: it was asked
    whether the people are meant, or a thing of theirs."""

    added_by: int | None = None
    sure: bool = False


class Showing(Arguments):
    """``list``: a role's name; empty for the one being talked about."""

    list: str = ""


async def add_to_list(ctx: ToolContext, args: Addition) -> Result:
    """Put people on a shortlist. Who is there already stays where they are. A number beyond the list shown
    adds nobody before that is said."""
    beyond, left = not_shown(ctx, args.people)
    try:
        people = await resolve(ctx, left if left else args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "add_to_list", args.model_dump(mode="json"), "people")
    refs = [f"talent:{one.id}" for one in people]
    if beyond and left:
        return only_those(ctx, args.model_dump(mode="json"), beyond, people)
    asking = _unfocused(ctx) if args.unplaced else ctx
    target = await find_list(asking, args.list, create=True)
    if target is None and (only := await only_role(ctx)) is not None:
        target = await find_list(ctx, f"role:{only.id}", create=True)
    if target is None:
        raw = {**args.model_dump(mode="json"), "people": refs, "unplaced": False}
        return await which_role(asking, "add_to_list", raw, "list")
    role = await _role(ctx, target)
    target = await queries.lock(ctx.tx, target.id)
    there = {entry.talent_id: entry for entry in await queries.entries(ctx.tx, target.id)}
    taken = {} if args.again else await _taken_by_others(ctx, target, people)
    added = [one for one in people if one.id not in there and one.id not in taken]
    await _put(ctx, target, added, args, people)
    already = {one: there[one.id].added_by for one in people if one.id in there}
    held = [(one, taken[one.id]) for one in people if one.id in taken and one.id not in there]
    size = len(there) + len(added)
    lines = [*_added_lines(ctx, role, added, size), *await _already_lines(ctx, role, already, bool(added))]
    lines += await held_lines(ctx, held)
    if added:
        await _tell(ctx, target, role, "lists-told-added", added, size)
    return Result(
        Draft("\n".join(lines), options=_after_adding(ctx, target, added, held)),
        focus=_focus(target, role),
        data={
            "list": _data(target, role),
            "added": focus_people(added),
            "already": focus_people(list(already)),
        },
        undo=_undo_add(ctx, target, role, added),
        unchanged=not added,
    )


def _unfocused(ctx: ToolContext) -> ToolContext:
    return replace(ctx, focus={k: v for k, v in ctx.focus.items() if k not in ("role_id", "list_id")})


async def remove_from_list(ctx: ToolContext, args: Taking) -> Result:
    """Take people off a shortlist. Who is not on it is said, with who took them off. Words about a thing of
    theirs ("Simran ka note hatao") are asked about."""
    thing = "" if args.sure else thing_meant(ctx.said)
    if thing:
        return Result(person_or_thing(ctx, args.people, args.model_dump(mode="json"), thing))
    try:
        people = await resolve(ctx, args.people, await among(ctx, args.list, args.people))
    except Ambiguous as error:
        return which(ctx.words, error, "remove_from_list", args.model_dump(mode="json"), "people")
    target = await _list_of(ctx, args.list, people)
    if isinstance(target, list):
        raw = {**args.model_dump(mode="json"), "people": [f"talent:{one.id}" for one in people]}
        return await which_role(ctx, "remove_from_list", raw, "list", only=target)
    role = await _role(ctx, target)
    target = await queries.lock(ctx.tx, target.id)
    there = {entry.talent_id: entry for entry in await queries.entries(ctx.tx, target.id)}
    mine = [one for one in people if one.id in there and args.added_by in (None, there[one.id].added_by)]
    others = [one for one in people if one.id in there and one not in mine]
    absent = [one for one in people if one.id not in there]
    await queries.take(ctx.tx, target.id, [one.id for one in mine], ctx.person.id, ctx.now)
    left = len(there) - len(mine)
    lines = []
    if mine:
        names = ctx.words.names([one.first_name for one in mine])
        lines.append(ctx.words("lists-removed", names=names, count=len(mine), role=role.name, left=left))
        await _tell(ctx, target, role, "lists-told-removed", mine, left)
    lines += await absent_lines(ctx, target, role, absent)
    if others:
        by = {one: there[one.id].added_by for one in others}
        lines += await _already_lines(ctx, role, by, bool(mine))
    undo = None
    if mine:
        positions = [there[one.id].position for one in mine]
        refs = [f"talent:{one.id}" for one in mine]
        restored = {"list": f"list:{target.id}", "people": refs, "positions": positions}
        undo = Undo("add_to_list", restored, lines[0], _about(target, role, mine), {"again": True})
    options = (Option(ctx.words("lists-undo"), "undo_change"),) if mine else ()
    return Result(
        Draft("\n".join(lines), options=options),
        focus=_focus(target, role),
        data={"list": _data(target, role), "removed": focus_people(mine), "not_on_it": focus_people(absent)},
        undo=undo,
        unchanged=not mine,
    )


async def show_list(ctx: ToolContext, args: Showing) -> Result:
    """Who is on a shortlist, in order."""
    if not args.list and not ctx.focus.get("list_id") and not ctx.focus.get("role_id"):
        return await which_role(ctx, "show_list", {}, "list")
    target = await resolve_list(ctx, args.list)
    role = await _role(ctx, target)
    entries = await queries.entries(ctx.tx, target.id)
    if not entries:
        raise Rejected("lists-nobody-yet", role=role.name)
    people = await directory.many(ctx.tx, [entry.talent_id for entry in entries])
    listed = [people[entry.talent_id] for entry in entries if entry.talent_id in people]
    cards = tuple(card(ctx.words, one, number) for number, one in enumerate(listed[:PAGE], 1))
    text = ctx.words("lists-shown", role=role.name, count=len(listed))
    rest = [one.name for one in listed[PAGE:]]
    if rest:
        text += "\n" + ctx.words("lists-more", names=ctx.words.names(rest, most=20))
    options = (_share(ctx, target),) if ctx.person.role in CASTING else ()
    return Result(
        Draft(text, cards=cards, options=options),
        focus={**_focus(target, role), "people": focus_people(listed)},
        data={"list": _data(target, role), "people": focus_people(listed)},
    )


async def _role(ctx: ToolContext, target: TalentList) -> Role:
    role = await projects.role(ctx.tx, target.role_id)
    if role is None:
        raise Rejected("lists-gone")
    return role


async def _taken_by_others(
    ctx: ToolContext, target: TalentList, people: Sequence[Talent]
) -> dict[int, Removal]:
    gone = await queries.removals(ctx.tx, target.id, [one.id for one in people])
    return {
        talent_id: removal
        for talent_id, removal in gone.items()
        if removal.removed_by != ctx.person.id and ctx.now - removal.removed_at < FRESH
    }


async def _put(
    ctx: ToolContext, target: TalentList, added: Sequence[Talent], args: Addition, people: Sequence[Talent]
) -> None:
    if len(args.positions) != len(people):
        await queries.put(ctx.tx, target.id, [one.id for one in added], ctx.person.id, ctx.now)
        return
    for one, position in zip(people, args.positions, strict=True):
        if one in added:
            await queries.put_at(ctx.tx, target.id, one.id, position, ctx.person.id, ctx.now)


async def _list_of(ctx: ToolContext, said: str, people: Sequence[Talent]) -> TalentList | list[int]:
    """The list meant; when nothing is said, one that these people are on: the one talked about, or
    the only one. Else the roles to choose from. Raises Rejected when they are on none."""
    if said:
        return await resolve_list(ctx, said)
    focused = await find_list(ctx, "")
    seen = {one.id for one in await visible_roles(ctx)}
    on = [one for one in await queries.holding(ctx.tx, [one.id for one in people]) if one.role_id in seen]
    if focused is not None and (focused.id in {one.id for one in on} or not on):
        return focused
    if not on:
        names = [one.first_name for one in people]
        raise Rejected("lists-on-none", names=ctx.words.names(names), count=len(names))
    return on[0] if len(on) == 1 else [one.role_id for one in on]


def _added_lines(ctx: ToolContext, role: Role, added: Sequence[Talent], size: int) -> list[str]:
    if not added:
        return []
    names = ctx.words.names([one.first_name for one in added])
    return [ctx.words("lists-added", names=names, count=len(added), size=size, role=role.name)]


async def _already_lines(
    ctx: ToolContext, role: Role, already: Mapping[Talent, int], beside: bool
) -> list[str]:
    """Who was there before, by whom; ``beside``: something else was done as well."""
    by: dict[int, list[str]] = {}
    for one, person_id in already.items():
        by.setdefault(person_id, []).append(one.first_name)
    who = await persons.many(ctx.tx, list(by))
    lines = []
    for person_id, names in by.items():
        listed = {"names": ctx.words.names(names), "count": len(names), "role": role.name}
        if person_id == ctx.person.id or person_id not in who:
            lines.append(ctx.words("lists-already", **listed))
        else:
            lines.append(ctx.words("lists-already-by", by=who[person_id].first_name, **listed))
    if lines and not beside:
        lines.append(ctx.words("lists-nothing-changed"))
    return lines


async def _tell(
    ctx: ToolContext, target: TalentList, role: Role, text_key: str, people: Sequence[Talent], size: int
) -> None:
    """The casting side of the project's room; producers see a list once it is shared with them."""
    by, names = ctx.person.first_name, [one.first_name for one in people]

    def make(words: Words) -> Draft:
        listed = words.names(list(names))
        return Draft(words(text_key, by=by, names=listed, count=len(names), role=role.name, size=size))

    key = f"list/{target.id}/v{target.version}"
    await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)


def _share(ctx: ToolContext, target: TalentList) -> Option:
    return Option(ctx.words("lists-share"), "share_list", {"list": f"list:{target.id}"}, "primary")


def _after_adding(
    ctx: ToolContext, target: TalentList, added: Sequence[Talent], held: Sequence[tuple[Talent, Removal]]
) -> tuple[Option, ...]:
    options: list[Option] = []
    if held:
        refs = [f"talent:{one.id}" for one, _ in held]
        back = {"people": refs, "list": f"list:{target.id}", "again": True}
        options.append(Option(ctx.words("lists-put-back"), "add_to_list", back))
    if ctx.person.role in CASTING and (added or not held):
        options.append(_share(ctx, target))
    if added:
        options.append(Option(ctx.words("lists-undo"), "undo_change"))
    return tuple(options)


def _undo_add(ctx: ToolContext, target: TalentList, role: Role, added: Sequence[Talent]) -> Undo | None:
    if not added:
        return None
    names = ctx.words.names([one.first_name for one in added])
    arguments = {
        "list": f"list:{target.id}",
        "people": [f"talent:{one.id}" for one in added],
        "added_by": ctx.person.id,
    }
    summary = ctx.words("lists-undo-add", names=names, role=role.name)
    return Undo("remove_from_list", arguments, summary, _about(target, role, added), {"added_by": None})


def _about(target: TalentList, role: Role, people: Sequence[Talent]) -> tuple[str, ...]:
    """What a change of a list touches: each person's place on it, within the role."""
    return tuple(f"role/{role.id}/list/{target.id}/talent/{one.id}" for one in people)


def _focus(target: TalentList, role: Role) -> dict[str, Any]:
    return {"list_id": target.id, "role_id": role.id, "project_id": role.project_id}


def _data(target: TalentList, role: Role) -> dict[str, Any]:
    return {"id": target.id, "role": role.name, "kind": target.kind}


def people_said(meaning: Meaning, focus: Mapping[str, Any]) -> People:
    """The people of a message as references: numbers before names, else the one person in focus.

    Raises Rejected when nobody is meant.
    """
    refs = said(meaning, "options", "result_refs", "option", "talents", "talent")
    if refs:
        return refs
    if meaning.entities.get("scope") == "all":
        return ("all",)
    shown = list(focus.get("people") or ())
    if len(shown) == 1:
        return (f"talent:{shown[0]['id']}",)
    raise Rejected("lists-who")


def _change(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    return {"people": people_said(meaning, focus), "list": str(meaning.entities.get("role") or "")}


def _shown(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    return {"list": str(meaning.entities.get("role") or "")}


TOOLS: tuple[Tool, ...] = (
    Tool(
        "add_to_list",
        "Put people on a role's shortlist, by number or name.",
        Addition,
        add_to_list,
        STAFF,
        "write",
        intents=("shortlist.add",),
        fill=_change,
        order=added,
    ),
    Tool(
        "remove_from_list",
        "Take people off a role's shortlist.",
        Taking,
        remove_from_list,
        STAFF,
        "write",
        intents=("shortlist.remove",),
        fill=_change,
    ),
    Tool(
        "show_list",
        "Who is on a role's shortlist, in order.",
        Showing,
        show_list,
        STAFF,
        fill=_shown,
        order=asked,
    ),
)
