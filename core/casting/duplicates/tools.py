"""Looking at what an import may have brought twice: one pair at a time, with a way back."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from core.casting.duplicates import merging, queries
from core.casting.duplicates.orders import deciding, reviewing
from core.casting.duplicates.queries import Pair, Verdict
from core.casting.duplicates.showing import shown
from core.casting.imports.undoing import used
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING

FOCUS = "pair"
"""In the focus: which pair was shown last."""


class Review(Arguments):
    """``import_id``: which import; empty for whatever is open."""

    import_id: int | None = None


class Settle(Arguments):
    """``import_id``, ``line``: which pair; 0 for the one shown last. ``verdict``: same, different, later."""

    import_id: int = 0
    line: int = 0
    verdict: Verdict


class Reopen(Arguments):
    """A pair that is open again. ``trace``: what a merge left behind."""

    import_id: int
    line: int
    before: str = ""
    trace: dict[str, Any] = Field(default_factory=dict)


async def review_duplicates(ctx: ToolContext, args: Review) -> Result:
    """The next pair, or that there is none."""
    pair = await queries.next_open(ctx.tx, ctx.org_id, args.import_id)
    if pair is None:
        return Result(Draft(ctx.words("duplicates-none")), private=True)
    return Result(await shown(ctx, pair), focus=_focus(pair), private=True)


def _focus(pair: Pair | None) -> dict[str, Any]:
    return {FOCUS: None if pair is None else {"import_id": pair.import_id, "line": pair.line}}


async def settle_pair(ctx: ToolContext, args: Settle) -> Result:
    """Keep what a pair is, and show the next one."""
    place = ctx.focus.get(FOCUS) or {}
    import_id, line = args.import_id or place.get("import_id", 0), args.line or place.get("line", 0)
    pair = await queries.get(ctx.tx, ctx.org_id, import_id, line)
    if pair is None:
        raise Rejected("duplicates-gone")
    if pair.verdict in ("same", "different"):
        raise Rejected("duplicates-settled")
    if args.verdict == "same":
        told, trace = await _merged(ctx, pair)
    else:
        told, trace = ctx.words(f"duplicates-said-{args.verdict}"), {}
    await queries.settle(ctx.tx, pair, args.verdict, ctx.now)
    reopen = {"import_id": import_id, "line": line, "before": pair.verdict, "trace": trace}
    undo = Undo("reopen_pair", reopen, ctx.words("duplicates-summary", line=line), _about(pair))
    following = await _following(ctx, pair)
    draft = await _end(ctx, pair, told) if following is None else await shown(ctx, following, told)
    return Result(draft, focus=_focus(following), undo=undo, private=True)


def _about(pair: Pair) -> tuple[str, ...]:
    return (f"talent/{pair.fresh}/pair", f"talent/{pair.known}/pair")


async def _following(ctx: ToolContext, pair: Pair) -> Pair | None:
    """The next pair that nobody put off; what was put off comes when it is asked for."""
    found = await queries.next_open(ctx.tx, ctx.org_id, pair.import_id)
    return None if found is None or found.verdict == "later" else found


async def _end(ctx: ToolContext, pair: Pair, told: str) -> Draft:
    done = await queries.counted(ctx.tx, ctx.org_id, pair.import_id)
    left = done.get("later", 0)
    text = ctx.words(
        "duplicates-end", same=done.get("same", 0), different=done.get("different", 0), left=left
    )
    options = [Option(ctx.words("edits-undo"), "undo_change")]
    if left:
        again = {"import_id": pair.import_id}
        options.insert(0, Option(ctx.words("duplicates-go-on"), "review_duplicates", again, single_use=False))
    return Draft(f"{told}\n{text}", options=tuple(options))


async def _merged(ctx: ToolContext, pair: Pair) -> tuple[str, dict[str, Any]]:
    """Into the one that is in use elsewhere; by default into the one that was there first."""
    people = await talents.many(ctx.tx, [pair.fresh, pair.known])
    if len(people) < 2:
        raise Rejected("duplicates-gone")
    into, gone = people[pair.known], people[pair.fresh]
    if await _in_use(ctx, gone):
        into, gone = gone, into
        if await _in_use(ctx, gone):
            raise Rejected("duplicates-both-used", name=gone.name)
    trace = await merging.merge(ctx.tx, into, gone, ctx.now)
    return ctx.words("duplicates-said-same", name=into.name), trace


async def _in_use(ctx: ToolContext, one: Talent) -> bool:
    return await used(ctx.tx, one.id, but={"talent_media"})


async def reopen_pair(ctx: ToolContext, args: Reopen) -> Result:
    """Two again, and open."""
    pair = await queries.get(ctx.tx, ctx.org_id, args.import_id, args.line)
    if pair is None:
        raise Rejected("duplicates-gone")
    if args.trace and {args.trace.get("into"), args.trace.get("gone")} != {pair.fresh, pair.known}:
        raise Rejected("duplicates-gone")
    if args.trace and not await merging.part(ctx.tx, args.trace, ctx.now):
        raise Rejected("duplicates-changed-since")
    await queries.settle(ctx.tx, pair, args.before, ctx.now if args.before else None)
    return Result(Draft(ctx.words("duplicates-reopened")), focus=_focus(pair))


TOOLS: tuple[Tool, ...] = (
    Tool(
        "review_duplicates",
        "Show the next pair of an import that may be one person, side by side.",
        Review,
        review_duplicates,
        CASTING,
        order=reviewing,
    ),
    Tool(
        "settle_pair",
        "Say of a pair whether it is the same person, different people, or for later.",
        Settle,
        settle_pair,
        CASTING,
        "write",
        order=deciding,
        order_first=True,
    ),
    Tool(
        "reopen_pair",
        "Take back what was said of a pair.",
        Reopen,
        reopen_pair,
        CASTING,
        "write",
        internal=True,
    ),
)
