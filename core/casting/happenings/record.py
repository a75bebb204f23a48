"""What is on record about one person: lists, decisions, moves, auditions and offers with who and when; and
what was said about them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import get_args

from pydantic import Field

from core.casting.happenings import queries
from core.casting.happenings.model import OFFICE, Happening, Kind, told
from core.casting.projects.references import visible_roles
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Draft, Result
from core.conversation.features.memory import answers
from core.conversation.features.memory.tools import Recall, recall_memory
from core.conversation.same_person import same_person
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.memory import privacy
from core.memory.recall import Recalled, recall
from core.memory.words import keys
from core.people import CASTING, STAFF, Person
from core.store import persons
from core.understanding import whose_name

MOST_SHOWN = 8
LOOKED_THROUGH, SAID = 12, 2
"""Turns that memory finds, and how many of those about the person are quoted."""
_EVER = datetime(2000, 1, 1, tzinfo=UTC)


class About(Arguments):
    """``person``: a name, or who is shown. ``by``: only what this colleague did or said. ``kinds``: listed,
    unlisted, shared, decided, moved, answered, booked, offered, taped, submitted; empty for all."""

    person: str = Field(min_length=1, max_length=120)
    by: str = ""
    kinds: tuple[str, ...] = ()


async def record_of_person(ctx: ToolContext, args: About) -> Result:
    """The newest first. Somebody who is in no directory is looked for in what was said."""
    try:
        people = await resolve(ctx, [args.person])
    except Ambiguous as error:
        remembered = await recall_memory(ctx, Recall(question=ctx.said)) if error.guess else None
        if remembered is not None and remembered.data:
            return remembered
        return which(ctx.words, error, "record_of_person", args.model_dump(mode="json"), "person")
    except Rejected:
        return await recall_memory(ctx, Recall(question=ctx.said))
    [one] = people
    by = await _colleague(ctx, args.by)
    found = await _found(ctx, one)
    meant = [each for each in found if by is None or each.by == by.id]
    of_kind = [each for each in meant if not args.kinds or each.kind in args.kinds]
    # Where something was decided, that is the answer; what was said on the way there may be overtaken.
    decided = by is None and any(each.kind == "decided" for each in of_kind)
    turns = await _turns(ctx, one.first_name, by) if not (args.kinds or decided) else []
    lines = _head(ctx, one, by, found, of_kind)
    shown = of_kind or meant or found
    lines += await _lines(ctx, shown[:MOST_SHOWN])
    if len(shown) > MOST_SHOWN:
        lines.append(ctx.words("record-earlier", count=len(shown) - MOST_SHOWN))
    if turns:
        lines += [ctx.words("memory-found"), answers.found_lines(ctx, turns)]
    data = {"record": [{"kind": each.kind, "role": each.role, "what": each.what} for each in shown]}
    private = ctx.group and any(_may_read_why(ctx, each) for each in shown[:MOST_SHOWN])
    focus = {"people": focus_people([one])}
    return Result(Draft("\n".join(lines)), focus, data, private=private, off_record=True)


def _head(
    ctx: ToolContext,
    one: Talent,
    by: Person | None,
    found: Sequence[Happening],
    of_kind: Sequence[Happening],
) -> list[str]:
    if not found:
        return [ctx.words("record-none", name=one.name)]
    if of_kind:
        return [ctx.words("record-head", name=one.name)]
    return [ctx.words("record-not-that", name=one.name, by="none" if by is None else by.first_name)]


async def _found(ctx: ToolContext, one: Talent) -> list[Happening]:
    """Everything about somebody that this person may see, the newest first."""
    kinds: frozenset[Kind] = frozenset(get_args(Kind))
    if ctx.person.role not in CASTING:
        kinds -= OFFICE
    roles = [role.id for role in await visible_roles(ctx)]
    if not roles:
        return []
    until = ctx.now + timedelta(seconds=1)
    return told(await queries.happenings(ctx.tx, roles, _EVER, until, kinds, talent_id=one.id))[::-1]


async def _colleague(ctx: ToolContext, said: str) -> Person | None:
    if not said:
        return None
    team = await persons.with_roles(ctx.tx, ctx.org_id, tuple(STAFF))
    called = whose_name(said, tuple(one.name for one in team))
    return next((one for one in team if len(called) == 1 and one.name == called[0]), None)


async def _turns(ctx: ToolContext, name: str, by: Person | None) -> list[Recalled]:
    """What was said about somebody, the likeliest first; none where nothing is remembered."""
    if not privacy.reads(await privacy.level_of(ctx.tx, ctx.person)):
        return []
    here = ctx.address.conversation if ctx.group else ""
    where = await privacy.readable(ctx.tx, ctx.person, here)
    zone = ctx.person.timezone
    called = await same_person(ctx.tx, ctx.org_id, name)
    found = await recall(
        ctx.tx, where, ctx.said, LOOKED_THROUGH, timezone=zone, meant=ctx.meant, now=ctx.now, called=called
    )
    about = {key for one in (name, *(other for pair in called for other in pair)) for key in keys(one)}
    kept = [
        one
        for one in found
        if one.score
        and (by is None or one.speaker.split()[:1] == [by.first_name])
        and about & set(keys(one.text))
    ]
    return kept[:SAID]


def _may_read_why(ctx: ToolContext, one: Happening) -> bool:
    return bool(one.why) and (ctx.person.role in CASTING or one.by == ctx.person.id)


async def _lines(ctx: ToolContext, listed: Sequence[Happening]) -> list[str]:
    """Each with its day. Why is the office's: with it the answer is for who asked alone."""
    who = await persons.many(ctx.tx, [one.by for one in listed if one.by])
    out = []
    for one in listed:
        by = who[one.by].first_name if one.by in who else "none"
        what = ctx.words("ladder-status", status=one.what) if one.kind == "moved" else one.what or "none"
        values = {"by": by, "names": ctx.words.names(list(one.names)), "role": one.role, "what": what}
        line = ctx.words(f"happenings-{one.kind}", count=len(one.names), **values)
        if _may_read_why(ctx, one):
            line = ctx.words("record-why", line=line, why=one.why)
        out.append(f"{ctx.words.time(one.at)} · {line}")
    return out
