"""Saying, seeing, counting and taking back what people say of themselves; refusing it of others."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from core.casting.consent import agreement
from core.casting.declared import queries
from core.casting.declared.model import KINDS, LEAST, MOST_SAID, Kind, groups
from core.casting.declared.orders import counting, leaving, of_others, said_of_oneself, telling
from core.casting.declared.sealing import group, sealed
from core.casting.projects.references import find_project
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import KNOWN, STAFF, Role

PURPOSE = "declared"
SELVES: frozenset[Role] = frozenset({"talent"})
"""Who has a profile to say something of themselves in."""


class Telling(Arguments):
    """``kind``: what is spoken of. What was said is in the message alone."""

    kind: Kind


class Keeping(Arguments):
    """``sealed``: the words, for this person and kind only."""

    kind: Kind
    sealed: str = Field(max_length=2000)


class Putting(Arguments):
    """What stood there before; empty: nothing."""

    kind: Kind
    sealed: str = Field(default="", max_length=2000)


class Leaving(Arguments):
    """``kind``: empty for all of them."""

    kind: Kind | Literal[""] = ""


class Count(Arguments):
    """``project``: by its name; empty for the current one."""

    project: str = Field(default="", max_length=120)


class Others(Arguments):
    """``search``: they want to find people by it, rather than say it of somebody."""

    search: bool = False


async def tell_of_oneself(ctx: ToolContext, args: Telling) -> Result:
    """Asks, in full, before anything is kept. The message itself is blanked in the ledger."""
    if ctx.person.role not in SELVES:
        return _off(ctx, "declared-only-self")
    own = await _own(ctx)
    found = said_of_oneself(ctx.said)
    if found is None or found[0] != args.kind or len(found[1]) > MOST_SAID:
        return _off(ctx, "declared-how")
    chosen = {"kind": args.kind, "sealed": sealed(ctx.desk.vault, own.id, args.kind, found[1])}
    options = (
        Option(ctx.words("declared-yes"), "keep_declared", chosen, means="yes"),
        Option(ctx.words("declared-no"), "leave_it", means="no"),
    )
    text = ctx.words("declared-ask", what=_what(ctx, args.kind), least=LEAST)
    draft = Draft(text, options=options, ask=Ask("choice", ctx.words("declared-about")))
    return Result(draft, unchanged=True, private=True, off_record=True, blank=True)


def _what(ctx: ToolContext, kind: str) -> str:
    return ctx.words("declared-kind", kind=kind)


async def _own(ctx: ToolContext) -> Talent:
    own = await talents.by_person(ctx.tx, ctx.person.id)
    if own is None:
        raise Rejected("edits-none")
    if own.is_minor:
        raise Rejected("declared-minor")
    return own


def _off(ctx: ToolContext, key: str) -> Result:
    """Said in private where others read, and held nowhere."""
    return Result(Draft(ctx.words(key)), unchanged=True, private=True, off_record=True, blank=True)


async def keep_declared(ctx: ToolContext, args: Keeping) -> Result:
    """With the yes as proof, in the words that were agreed to."""
    own = await _own(ctx)
    before = next((row["sealed"] for row in await queries.of(ctx.tx, own.id) if row["kind"] == args.kind), "")
    await queries.keep(ctx.tx, ctx.org_id, own.id, args.kind, args.sealed, ctx.now)
    asked = ctx.words("declared-ask", what=_what(ctx, args.kind), least=LEAST)
    await agreement.keep(ctx, PURPOSE, asked, yes=True)
    undo = Undo(
        "put_declared",
        {"kind": args.kind, "sealed": before},
        ctx.words("declared-summary", what=_what(ctx, args.kind)),
        (f"talent/{own.id}/declared/{args.kind}",),
    )
    options = (Option(ctx.words("edits-undo"), "undo_change"),)
    draft = Draft(ctx.words("declared-kept", what=_what(ctx, args.kind)), options=options)
    return Result(draft, undo=undo, private=True, off_record=True)


async def put_declared(ctx: ToolContext, args: Putting) -> Result:
    """What stood there before, or nothing."""
    own = await _own(ctx)
    if args.sealed:
        await queries.keep(ctx.tx, ctx.org_id, own.id, args.kind, args.sealed, ctx.now)
    else:
        await queries.remove(ctx.tx, own.id, (args.kind,))
        await agreement.keep(ctx, PURPOSE, ctx.words("declared-gone", what=_what(ctx, args.kind)), yes=False)
    return Result(
        Draft(ctx.words("declared-gone", what=_what(ctx, args.kind))), private=True, off_record=True
    )


async def leave_declared(ctx: ToolContext, args: Leaving) -> Result:
    """Withdrawn and erased at once; there is no way back but saying it again."""
    own = await talents.by_person(ctx.tx, ctx.person.id)
    kinds = (args.kind,) if args.kind else ()
    count = 0 if own is None else await queries.remove(ctx.tx, own.id, kinds)
    if not count:
        return Result(Draft(ctx.words("declared-nothing")), private=True, off_record=True)
    text = ctx.words("declared-gone", what=_what(ctx, args.kind or "all"))
    await agreement.keep(ctx, PURPOSE, text, yes=False)
    return Result(Draft(text), private=True, off_record=True)


async def diversity_counts(ctx: ToolContext, args: Count) -> Result:
    """Groups of ten or more of everybody the project has to do with. No name, no total, no small number."""
    project = await find_project(ctx, args.project or None)
    if project is None:
        raise Rejected("declared-which-project")
    people = await queries.concerned(ctx.tx, ctx.org_id, project.id)
    said: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    for row in await queries.of_many(ctx.tx, ctx.org_id, people):
        value = group(ctx.desk.vault, row["talent_id"], row["kind"], row["sealed"])
        said[row["kind"]] += [value] if value else []
    lines = []
    for kind, values in said.items():
        if found := groups(values):
            listed = ", ".join(f"{value[:1].upper()}{value[1:]} {count}" for value, count in found.items())
            lines.append(ctx.words("declared-count", what=_what(ctx, kind), groups=listed))
    head = ctx.words("declared-counts" if lines else "declared-too-few", project=project.name, least=LEAST)
    return Result(Draft("\n".join([head, *lines])), private=True, off_record=True)


async def refuse_of_others(ctx: ToolContext, args: Others) -> Result:
    """Kindly, with what would work; nothing of it is kept."""
    return _off(ctx, "declared-no-search" if args.search else "edits-sensitive-others")


TOOLS: tuple[Tool, ...] = (
    Tool(
        "tell_of_oneself",
        "The person says something of themselves that only they may say: religion, caste, ethnicity,"
        " sexuality, health, disability.",
        Telling,
        tell_of_oneself,
        KNOWN,
        "write",
        internal=True,
        order=telling,
        confidential=True,
    ),
    Tool(
        "keep_declared",
        "Keep a sealed statement that was agreed to.",
        Keeping,
        keep_declared,
        SELVES,
        "write",
        internal=True,
    ),
    Tool(
        "put_declared",
        "Put a sealed statement back as it was.",
        Putting,
        put_declared,
        SELVES,
        "write",
        internal=True,
    ),
    Tool(
        "leave_declared",
        "Take back and erase what the person said of themselves under seal.",
        Leaving,
        leave_declared,
        KNOWN,
        "write",
        order=leaving,
        confidential=True,
    ),
    Tool(
        "diversity_counts",
        "How many people of a project said what of themselves, in groups of ten or more, never by name.",
        Count,
        diversity_counts,
        STAFF,
        order=counting,
    ),
    Tool(
        "refuse_of_others",
        "Refuse to keep or search what only the person may say of themselves.",
        Others,
        refuse_of_others,
        KNOWN,
        "write",
        internal=True,
        order=of_others,
        confidential=True,
    ),
)
