"""Changing a profile by a sentence, with what it was before and a way back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from pydantic import Field

from core.casting.edits import grown, model
from core.casting.edits.echo import echoed, summary
from core.casting.edits.orders import SENSITIVE, editing
from core.casting.edits.whose import OTHERS, may, whose
from core.casting.talent import queries
from core.casting.talent.model import CM_PER_INCH, Talent, feet_inches
from core.casting.talent.references import Ambiguous, said, which
from core.casting.talent.values import POINTED, Wrong
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import KNOWN
from core.understanding.meaning import Meaning

INCHES = 12
"""In a foot."""


class Statement(Arguments):
    """``field``: height, weight, city, playing_age, age, build, hair, eyes, facial_hair, rate, union,
    showreel, skills, languages, accents, or a size (chest, waist, hips, shoe ...). ``value``: as it was said,
    with its unit. ``how``: set; add or remove for skills, languages and accents."""

    field: str = Field(min_length=1, max_length=32)
    value: str = Field(min_length=1, max_length=200)
    how: model.How = "set"


class Edit(Arguments):
    """``person``: a name, a number of the list shown, or empty for the writer's own profile. ``sure``: they
    were asked whether a child is smaller than before."""

    person: str = Field(default="", max_length=120)
    changes: tuple[Statement, ...] = Field(max_length=8)
    sure: bool = False


class Restore(Arguments):
    """``facts``: as they were; ``since``: as the change left them."""

    talent: int
    facts: dict[str, Any]
    since: dict[str, Any]
    anyway: bool = False


async def edit_profile(ctx: ToolContext, args: Edit) -> Result:
    """Change facts of one profile; who may is decided by whose it is."""
    if any(_sensitive(change) for change in args.changes):
        key = "edits-sensitive-others" if ctx.person.role in OTHERS else "edits-sensitive"
        return Result(Draft(ctx.words(key)), unchanged=True, off_record=True)
    if not args.changes:
        return passed_on(ctx)
    try:
        one = await whose(ctx, args.person)
    except Ambiguous as error:
        return which(ctx.words, error, "edit_profile", args.model_dump(mode="json"), "person")
    smaller = (
        None if args.sure else next((c for c in args.changes if grown.shrinks(one, c.field, c.value)), None)
    )
    if smaller is not None:
        return await _smaller(ctx, one, args, smaller)
    before, after = one, one
    keys: list[str] = []
    for change in args.changes:
        fact = model.FACTS.get(change.field)
        if fact is None:
            raise Rejected("edits-what")
        if change.field == "height" and POINTED.fullmatch(change.value.strip().lower()):
            return _which_height(ctx, one, args, change)
        try:
            after = model.changed(after, fact, change.value, change.how)
        except Wrong as error:
            why = ctx.words(error.text_key, **error.values)
            raise Rejected("edits-wrong", why=why[:1].upper() + why[1:]) from error
        keys += [key for key in fact.keys if key not in keys]
    facts = [model.FACTS[change.field] for change in args.changes]
    hidden = any(fact.hidden for fact in facts)
    was, now = model.snapshot(before, keys), model.snapshot(after, keys)
    focus = {"people": [{"id": one.id, "name": one.name}]} if ctx.person.staff else {}
    if was == now:
        text = "\n".join(echoed(ctx.words, before, after, facts))
        return Result(Draft(text), focus=_kept(ctx, one, focus), unchanged=True, private=hidden)
    await queries.change(ctx.tx, after, ctx.now)
    undo = Undo(
        "restore_profile",
        {"talent": one.id, "facts": was, "since": now},
        summary(ctx.words, one, facts),
        tuple(f"talent/{one.id}/{key}" for key in keys),
        {"anyway": True},
    )
    return Result(
        Draft(
            "\n".join(echoed(ctx.words, before, after, facts)),
            options=(Option(ctx.words("edits-undo"), "undo_change"),),
        ),
        focus=_kept(ctx, one, focus),
        data={"person": one.name, "changed": sorted({fact.name for fact in facts})},
        undo=undo,
        private=hidden,
    )


async def _smaller(ctx: ToolContext, one: Talent, args: Edit, change: Statement) -> Result:
    """Children grow: a smaller height is asked about, and whatever else was said is done."""
    height = grown.shrinks(one, change.field, change.value)
    rest = tuple(each for each in args.changes if each is not change)
    done = await edit_profile(ctx, args.model_copy(update={"changes": rest})) if rest else Result()
    now, before = feet_inches(height), feet_inches(one.height_cm or 0)
    again = {"person": f"talent:{one.id}", "changes": [change.model_dump(mode="json")], "sure": True}
    options = (
        Option(ctx.words("edits-smaller-yes", now=now), "edit_profile", again, means="yes"),
        Option(ctx.words("edits-smaller-no", before=before), "leave_it", {}, means="no"),
    )
    asked = ctx.words("edits-smaller", name=one.name, before=before, now=now)
    text = "\n".join([*([done.draft.text] if done.draft is not None else []), asked])
    return replace(done, draft=Draft(text, options=options, ask=Ask("choice", asked)), unchanged=not rest)


async def restore_profile(ctx: ToolContext, args: Restore) -> Result:
    """Put facts back as they were. Raises Rejected when they were changed again since."""
    one = await queries.get_in(ctx.tx, ctx.org_id, args.talent)
    if one is None:
        raise Rejected("talent-gone")
    may(ctx.person, one)
    if not args.anyway and model.snapshot(one, list(args.since)) != args.since:
        raise Rejected("edits-changed-since", name=one.name)
    await queries.change(ctx.tx, model.restored(one, args.facts), ctx.now)
    return Result(Draft(ctx.words("edits-restored", name=one.name)))


def passed_on(ctx: ToolContext) -> Result:
    """What cannot be done by a sentence (numbers, names, several things in one) is offered to the team."""
    if ctx.person.staff:
        return Result(Draft(ctx.words("edits-what")), unchanged=True)
    options = (
        Option(ctx.words("tell-the-team"), "ask_for_person", {"about": ctx.said}, "primary", means="yes"),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    asked = Ask("choice", ctx.words("tell-the-team"))
    return Result(Draft(ctx.words("edits-what-others"), options=options, ask=asked), unchanged=True)


def _sensitive(change: Statement) -> bool:
    return change.field == SENSITIVE or model.sensitive(change.value) or model.sensitive(change.field)


def _kept(ctx: ToolContext, one: Talent, focus: Mapping[str, Any]) -> dict[str, Any]:
    """Changing somebody of the list that is shown keeps the list."""
    shown = ctx.focus.get("people") or ()
    return {} if any(entry.get("id") == one.id for entry in shown) else dict(focus)


def _which_height(ctx: ToolContext, one: Talent, args: Edit, change: Statement) -> Result:
    """``5.8`` is five feet eight, or five and eight tenths of a foot: nobody but the writer knows."""
    found = POINTED.fullmatch(change.value.strip().lower())
    if found is None:
        raise ValueError("nothing to ask")
    number = f"{found[1]}.{found[2]}"
    read = [f"{found[1]}'{int(found[2])}\""] if int(found[2]) < INCHES else []
    read.append(f"{round(float(number) * INCHES * CM_PER_INCH)} cm")
    options = tuple(
        Option(label, "edit_profile", {"person": f"talent:{one.id}", "changes": _with(args, change, label)})
        for label in read
    )
    return Result(Draft(ctx.words("edits-height-which", value=number), options=options), unchanged=True)


def _with(args: Edit, change: Statement, value: str) -> list[dict[str, Any]]:
    return [
        (each.model_copy(update={"value": value}) if each is change else each).model_dump(mode="json")
        for each in args.changes
    ]


def stated(meaning: Meaning, focus: Mapping[str, Any]) -> dict[str, Any]:
    """What the rules found in a looser sentence. No changes: what they cannot tell apart
    (whether a skill comes or goes), and what a profile does not take from a chat."""
    changes = []
    height = meaning.entities.get("height_cm")
    if isinstance(height, Mapping):
        height = height.get("min") if height.get("min") == height.get("max") else None
    if height:
        changes.append({"field": "height", "value": f"{height} cm"})
    city = said(meaning, "city")
    if len(city) == 1:
        changes.append({"field": "city", "value": city[0]})
    people = said(meaning, "talents")
    if not changes or len(people) > 1:
        return {"changes": ()}
    return {"person": people[0] if people else "", "changes": changes}


TOOLS: tuple[Tool, ...] = (
    Tool(
        "edit_profile",
        "Change facts of a profile: one's own, of somebody one represents, anybody's for casting.",
        Edit,
        edit_profile,
        KNOWN,
        "write",
        intents=("profile.update",),
        fill=stated,
        order=editing,
    ),
    Tool(
        "restore_profile",
        "Put facts of a profile back as they were.",
        Restore,
        restore_profile,
        KNOWN,
        "write",
        internal=True,
    ),
)
