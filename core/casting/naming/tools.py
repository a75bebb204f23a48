"""A name put right, a stage name and other names, with what it was before and a way back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Literal

from pydantic import Field

from core.casting.edits.whose import may, whose
from core.casting.naming.model import MOST_ALIASES, readings, with_alias, without_alias, written
from core.casting.naming.orders import naming
from core.casting.talent import queries
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, focus_people, which
from core.casting.talent.values import Wrong
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, KNOWN
from core.store import persons

What = Literal["name", "stage", "alias", "alias_off"]


class Naming(Arguments):
    """``person``: whose; ``their`` for whoever is talked about, empty for the writer. ``name``: the new one.
    ``what``: name (put the name on file right), stage, alias (one more), alias_off (one less). ``whole``: the
    name is all of it."""

    person: str = Field(default="", max_length=120)
    name: str = Field(default="", max_length=120)
    what: What = "name"
    whole: bool = False


class Restore(Arguments):
    """The names as they were; ``since``: as the change left them."""

    talent: int = 0
    who: int = 0
    names: list[Any]
    since: list[Any]
    anyway: bool = False


async def change_name(ctx: ToolContext, args: Naming) -> Result:
    """Of oneself, of those one answers for, or of anybody for the casting."""
    new = ""
    if args.name or args.what != "alias_off":
        try:
            new = written(args.name)
        except Wrong as error:
            why = ctx.words(error.text_key, **error.values)
            raise Rejected("edits-wrong", why=why[:1].upper() + why[1:]) from error
    if args.person == "" and await _faceless(ctx):
        return await _own(ctx, new)
    try:
        one = await whose(ctx, args.person)
    except Ambiguous as error:
        return which(ctx.words, error, "change_name", args.model_dump(mode="json"), "person")
    if args.what == "name":
        said = (new,) if args.whole else readings(one.name, new)
        if len(said) > 1:
            return _which_name(ctx, one, said)
        return await _changed(ctx, one, replace(one, name=said[0]), "name")
    return await _changed(ctx, one, _with(one, args.what, new), args.what)


async def _faceless(ctx: ToolContext) -> bool:
    """Whether the writer has no profile that "my name" could mean, and nobody they answer for."""
    own = await queries.by_person(ctx.tx, ctx.person.id)
    return own is None and ctx.person.role != "talent"


async def _own(ctx: ToolContext, new: str) -> Result:
    """Somebody without a profile: colleagues, agents, guardians."""
    old = ctx.person.name
    if old == new:
        return Result(Draft(ctx.words("naming-same", name=new)), unchanged=True)
    await persons.rename(ctx.tx, ctx.person.id, new)
    undo = Undo("restore_name", {"who": ctx.person.id, "names": [old], "since": [new]}, _summary(ctx, new))
    return Result(_told(ctx, "name", old, new, new), undo=undo)


def _which_name(ctx: ToolContext, one: Talent, said: tuple[str, ...] | Any) -> Result:
    options = tuple(
        Option(name, "change_name", {"person": f"talent:{one.id}", "name": name, "whole": True})
        for name in said
    )
    return Result(Draft(ctx.words("naming-which", name=one.name), options=options), unchanged=True)


def _with(one: Talent, what: What, new: str) -> Talent:
    known = one.details
    if what == "stage":
        return replace(one, details=replace(known, stage_name=new))
    if what == "alias":
        if len(known.aliases) >= MOST_ALIASES:
            raise Rejected("naming-many", name=one.name, most=MOST_ALIASES)
        return replace(one, details=replace(known, aliases=with_alias(known.aliases, new)))
    stage = "" if not new or known.stage_name.casefold() == new.casefold() else known.stage_name
    return replace(one, details=replace(known, stage_name=stage, aliases=without_alias(known.aliases, new)))


def _names(one: Talent) -> list[Any]:
    return [one.name, one.details.stage_name, list(one.details.aliases)]


async def _changed(ctx: ToolContext, one: Talent, after: Talent, what: What) -> Result:
    keeps = any(entry.get("id") == one.id for entry in ctx.focus.get("people") or ())
    focus: dict[str, Any] = {}
    if ctx.person.staff:
        shown = [
            {**entry, "name": after.name} if entry.get("id") == one.id else entry
            for entry in ctx.focus.get("people") or ()
        ]
        focus = {"people": shown if keeps else focus_people([after])}
    if _names(one) == _names(after):
        return Result(Draft(ctx.words("naming-same", name=one.name)), focus=focus, unchanged=True)
    await queries.change(ctx.tx, after, ctx.now)
    if after.name != one.name:
        await persons.rename(ctx.tx, one.person_id, after.name)
    undo = Undo(
        "restore_name",
        {"talent": one.id, "names": _names(one), "since": _names(after)},
        _summary(ctx, after.name),
        (f"talent/{one.id}/name",),
        {"anyway": True},
    )
    before = one.name if what == "name" else ctx.words.names(list(one.called[1:]))
    now = after.name if what == "name" else ctx.words.names(list(after.called[1:]))
    data = {"person": after.name, "names": list(after.called)}
    return Result(_told(ctx, what, before, now, after.name), focus=focus, data=data, undo=undo)


def _summary(ctx: ToolContext, name: str) -> str:
    return ctx.words("naming-summary", name=name)


def _told(ctx: ToolContext, what: What, before: str, now: str, name: str) -> Draft:
    key = "naming-changed" if what == "name" else "naming-also"
    text = ctx.words(key, name=name, before=before or "–", after=now or "–")
    return Draft(text, options=(Option(ctx.words("edits-undo"), "undo_change"),))


async def restore_name(ctx: ToolContext, args: Restore) -> Result:
    """The names as they were. Raises Rejected when they were changed again since."""
    if not args.talent:
        if args.who != ctx.person.id and ctx.person.role not in CASTING:
            raise Rejected("not-allowed")
        await persons.rename(ctx.tx, args.who, str(args.names[0]))
        return Result(Draft(ctx.words("edits-restored", name=str(args.names[0]))))
    one = await queries.get_in(ctx.tx, ctx.org_id, args.talent)
    if one is None:
        raise Rejected("talent-gone")
    may(ctx.person, one)
    if not args.anyway and _names(one) != args.since:
        raise Rejected("edits-changed-since", name=one.name)
    name, stage, aliases = args.names
    details = replace(one.details, stage_name=stage, aliases=tuple(aliases))
    await queries.change(ctx.tx, replace(one, name=name, details=details), ctx.now)
    await persons.rename(ctx.tx, one.person_id, name)
    return Result(Draft(ctx.words("edits-restored", name=name)))


TOOLS: tuple[Tool, ...] = (
    Tool(
        "change_name",
        "Put somebody's name right, or keep a stage name or another name they are found by.",
        Naming,
        change_name,
        KNOWN,
        "write",
        order=naming,
    ),
    Tool(
        "restore_name", "Put names back as they were.", Restore, restore_name, KNOWN, "write", internal=True
    ),
)
