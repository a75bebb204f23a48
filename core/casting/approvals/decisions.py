"""Approve, pass, veto: recorded once, with who, when and why; the first one counts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.casting.approvals import cards, moving, queries, vetoes, votes
from core.casting.approvals.approver import vote
from core.casting.approvals.matter import Matter, given, now_decided
from core.casting.approvals.model import Decision, Review, counted
from core.casting.approvals.reasons import bare_reason
from core.casting.approvals.telling import refresh, tell_casting
from core.casting.lists import queries as lists
from core.casting.talent.references import focus_people
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.pending import TWICE
from core.conversation.replies import merged
from core.conversation.tools import Arguments, ToolContext
from core.messages import Address
from core.people import CASTING

REASON_CHARS = 300
MOST_SHOWN_BOOKINGS = 3


class Decide(Arguments):
    """``version``: how often the reviews had been decided when the button was made; a later one has
    precedence. ``asked``: the reason was asked for, and may be empty. ``sure``: the consequences of a
    veto were shown. ``change``: open a decision again. ``tapped``: on the card itself."""

    reviews: tuple[int, ...]
    decision: Decision | None = None
    reason: str = ""
    version: int = 0
    asked: bool = False
    sure: bool = False
    change: bool = False
    tapped: bool = False


async def decide_review(ctx: ToolContext, args: Decide) -> Result:
    """What a tap decides. Whoever comes second hears who decided and when, and may change it. Where somebody
    is named to decide, the others' taps are votes."""
    found = await given(ctx, args.reviews)
    voted = await votes.only_votes(ctx, found)
    if voted:
        return await _split(ctx, args, found, voted)
    if args.decision is None or args.change:
        return _change(ctx, found[0], args)
    late = [one for one in found if not one.review.seen_as(args.version)]
    matters = [one for one in found if one not in late]
    lines = [_settled(ctx, one, args.decision) for one in late]
    options = tuple(cards.change(ctx.words, one) for one in late[:1])
    # A form that was filled in says more than a finger: it hears that it came too late.
    finger = args.tapped and not args.reason
    if not matters and finger and all(_twice(ctx, one, args.decision) for one in late):
        return Result(focus=_focus(late))
    if not matters:
        return Result(Draft("\n".join(lines), options=options), focus=_focus(late))
    missing = await _missing(ctx, matters, args)
    if missing is not None:
        return Result(missing, focus=_focus(matters))
    reason = bare_reason(args.reason)[:REASON_CHARS].rstrip(" .")
    written = [(one, await _record(ctx, one, args.decision, reason)) for one in matters]
    done = [one for one, moved in written if moved is not None]
    moves = {moved for _, moved in written if moved}
    beaten = [one.review.id for one in matters if one not in done]
    lines += [_settled(ctx, one, args.decision) for one in (await given(ctx, beaten) if beaten else ())]
    if done:
        lines.insert(0, await _recorded(ctx, done, args.decision, sorted(moves)))
    if len(done) == 1 and not options:
        options = tuple(cards.change(ctx.words, one) for one in await given(ctx, [done[0].review.id]))
        if args.decision == "veto" and ctx.person.role in CASTING and await vetoes.planned(ctx, done[0]):
            options = (vetoes.cancels(ctx.words, done[0]), *options)
    # An approval shows on the card that was tapped; saying it again in the same chat is noise.
    seen = args.tapped and bool(done) and not beaten and _shown_here(ctx, done[0].review)
    return Result(
        None if seen else Draft("\n".join(lines), options=options),
        focus=_focus(matters),
        data={"decided": [{"name": one.talent.name, "decision": args.decision} for one in done]},
    )


async def _split(ctx: ToolContext, args: Decide, found: Sequence[Matter], voted: Sequence[Matter]) -> Result:
    """Votes on some of them; the rest this person may decide."""
    reason = bare_reason(args.reason)[:REASON_CHARS].rstrip(" .")
    kept = await vote(ctx, voted, None if args.change else args.decision, reason)
    own = tuple(one.review.id for one in found if one not in voted)
    if not own:
        return kept
    done = await decide_review(ctx, args.model_copy(update={"reviews": own}))
    return Result(merged([kept, done]), focus=done.focus, data=done.data)


def _twice(ctx: ToolContext, matter: Matter, decision: Decision) -> bool:
    """Whether the same finger has said the same a moment ago: the card shows it."""
    review = matter.review
    mine = review.decided_by == ctx.person.id and review.decision == decision
    return mine and review.decided_at is not None and ctx.now - review.decided_at < TWICE


async def _record(ctx: ToolContext, matter: Matter, decision: Decision, reason: str) -> str | None:
    """Write it and tell; what it did on the ladder, None when somebody else was faster."""
    review = await queries.decide(ctx.tx, matter.review, decision, ctx.person.id, ctx.now, reason)
    if review is None:
        return None
    done = now_decided(matter, review, ctx.person.first_name)
    instead = await vetoes.apply(ctx, done) if decision == "veto" else ()
    moved = await moving.apply(ctx, done)
    await refresh(ctx, done)
    planned = await vetoes.planned(ctx, done) if decision == "veto" else ()
    await tell_casting(ctx, done, instead, moved, planned)
    return moving.said(ctx, moved)


async def _missing(ctx: ToolContext, matters: Sequence[Matter], args: Decide) -> Draft | None:
    """What has to be answered before anything is recorded: a veto's consequences, then the reason."""
    asked = args.model_dump(mode="json") | {"reviews": [one.review.id for one in matters]}
    if args.decision == "veto" and not args.sure:
        return await consequences(ctx, matters, asked | {"sure": True})
    if args.decision == "approve" or args.asked or args.reason.strip():
        return None
    names = ctx.words.names([one.name for one in matters])
    text = ctx.words("approvals-why", decision=args.decision or "", names=names)
    return Draft(
        text,
        options=(Option(ctx.words("approvals-no-reason"), "decide_review", asked | {"asked": True}),),
        ask=Ask("text", text, "decide_review", asked | {"asked": True}, slot="reason"),
    )


async def consequences(ctx: ToolContext, matters: Sequence[Matter], sure: dict[str, Any]) -> Draft:
    """What a veto stops, with its button. Records nothing."""
    lines = []
    for one in matters:
        parts = [*await vetoes.stakes(ctx, one), *await _stakes(ctx, one)]
        facts = {"name": one.name, "role": one.role.name}
        lines.append(ctx.words("approvals-veto", stakes=ctx.words.names(parts), count=len(parts), **facts))
        if await vetoes.costs(ctx, one):
            lines.append(ctx.words("approvals-veto-fee"))
    lines.append(ctx.words("approvals-veto-told", count=len(matters)))
    options = (
        Option(ctx.words("approvals-choice-veto"), "decide_review", sure, "danger", means="yes"),
        Option(ctx.words("approvals-leave"), "leave_it", means="no"),
    )
    return Draft("\n".join(lines), options=options)


async def _stakes(ctx: ToolContext, matter: Matter) -> list[str]:
    """What somebody has for this role that a veto touches."""
    words, parts = ctx.words, []
    if matter.review.list_id is not None:
        listed = await lists.entries(ctx.tx, matter.review.list_id)
        if any(entry.talent_id == matter.talent.id for entry in listed):
            parts.append(words("approvals-on-list"))
    for slot in (await vetoes.planned(ctx, matter))[:MOST_SHOWN_BOOKINGS]:
        parts.append(words("approvals-has-audition", when=words.time(slot.starts_at)))
    if matter.review.decision == "approve":
        parts.append(words("approvals-was-approved", by=matter.by))
    return parts


def _shown_here(ctx: ToolContext, review: Review) -> bool:
    """Whether the card that is edited now stands in this very chat."""
    copies = [Address.parse(copy.address) for copy in review.copies]
    here = ctx.address.conversation
    return any(copy.conversation == here and ctx.desk.can_edit(copy) for copy in copies)


def _settled(ctx: ToolContext, matter: Matter, decision: Decision) -> str:
    """What the second one hears."""
    mine = matter.review.decided_by == ctx.person.id and matter.review.decision == decision
    key = "approvals-already-yours" if mine else "approvals-already"
    facts = {"name": matter.name, "role": matter.role.name}
    return ctx.words(key, verdict=cards.verdict(ctx.words, matter), **facts)


def _change(ctx: ToolContext, matter: Matter, args: Decide) -> Result:
    """The other decisions, for the version that stands now."""
    words, review = ctx.words, matter.review
    chosen = {"reviews": [review.id], "version": review.version}
    options = [
        Option(words(f"approvals-choice-{name}"), "decide_review", {**chosen, "decision": name}, style)
        for name, style in _OTHERS
        if name != review.decision
    ]
    if review.open:
        text = words("approvals-undecided", name=matter.name, role=matter.role.name)
    else:
        verdict = cards.verdict(words, matter)
        text = words("approvals-change", name=matter.name, role=matter.role.name, verdict=verdict)
    options.append(Option(words("approvals-leave"), "leave_it", means="no"))
    return Result(Draft(text, options=tuple(options)), focus=_focus([matter]))


_OTHERS: tuple[tuple[Decision, Any], ...] = (("approve", "primary"), ("pass", "danger"))


async def _recorded(
    ctx: ToolContext, done: Sequence[Matter], decision: Decision, moves: Sequence[str]
) -> str:
    """``Approved: Amrita K. for **Meera**. 3 of 4 decided.``"""
    role = done[0].role
    names = ctx.words.names([one.name for one in done])
    line = ctx.words("approvals-recorded", names=names, role=role.name, decision=decision)
    decided, total = counted(await queries.of_roles(ctx.tx, [role.id]))
    quiet = ctx.words("approvals-veto-quiet") if decision == "veto" else ""
    count = ctx.words("approvals-told-count", done=decided, total=total)
    return " ".join(filter(None, (line, *moves, quiet, count)))


def _focus(matters: Sequence[Matter]) -> dict[str, Any]:
    about = focus_people([one.talent for one in matters])
    person = {"person": about[0]} if len(about) == 1 else {}
    return {"role_id": matters[0].role.id, "project_id": matters[0].project.id, **person}
