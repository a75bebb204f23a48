"""Decisions about the rest, all but one, or them: shown once with every name, then recorded together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import Field

from core.casting.approvals.decisions import Decide, decide_review
from core.casting.approvals.matter import Matter, at_place, visible
from core.casting.approvals.model import Decision
from core.casting.approvals.places import MARK
from core.casting.projects.references import find_role
from core.casting.talent import names
from core.casting.talent.references import Ambiguous, one_person
from core.casting.talent.references import which as which_person
from core.conversation.drafts import Draft, Option, Result
from core.conversation.replies import merged
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected

MOST = 60


class Part(Arguments):
    """``people``: names or numbers. ``rest``: everybody still open for the role whom no other part names and
    ``but`` does not leave out."""

    decision: Decision
    people: tuple[str, ...] = ()
    rest: bool = False
    but: tuple[str, ...] = ()


class Several(Arguments):
    """``role``: a role's name; empty for that of whoever is named, else the one being talked about.
    ``bound``: the reason is what the decision depends on."""

    parts: tuple[Part, ...] = Field(min_length=1, max_length=MOST)
    role: str = ""
    reason: str = ""
    bound: bool = False


class Group(Arguments):
    """One decision about several reviews that were shown by name."""

    decision: Decision
    reviews: tuple[int, ...]
    reason: str = ""


class Recording(Arguments):
    """What was shown and said yes to."""

    groups: tuple[Group, ...]


async def decide_several(ctx: ToolContext, args: Several) -> Result:
    """Shows who is approved and who is passed, by name; nothing is recorded before the yes."""
    everybody = await visible(ctx)
    if args.role:
        role = await find_role(ctx, args.role)
        everybody = [one for one in everybody if role is not None and one.role.id == role.id]
    try:
        named = [[await _meant(ctx, said, everybody) for said in part.people] for part in args.parts]
    except Ambiguous as error:
        return which_person(ctx.words, error, "decide_several", args.model_dump(mode="json"), "people")
    about = _about(ctx, [one for part in named for one in part], everybody)
    if isinstance(about, list):
        return _which_role(ctx, args, about)
    here = [one for one in everybody if one.role.id == about]
    groups = [
        (part.decision, _chosen(ctx, part, own, here, named))
        for part, own in zip(args.parts, named, strict=True)
    ]
    chosen = [one for _, people in groups for one in people if one.review.open]
    if not chosen:
        raise Rejected("approvals-nothing-open")
    return _preview(ctx, args, [(decision, people) for decision, people in groups if people], here, chosen)


async def record_decisions(ctx: ToolContext, args: Recording) -> Result:
    """Each decision as if its cards had been tapped; who was decided meanwhile stays as they are."""
    if not args.groups:
        raise Rejected("approvals-gone")
    done = [
        await decide_review(
            ctx, Decide(reviews=group.reviews, decision=group.decision, reason=group.reason, asked=True)
        )
        for group in args.groups
    ]
    data = {"decided": [row for one in done for row in one.data.get("decided", ())]}
    return Result(merged(done), focus=done[-1].focus, data=data)


def _chosen(
    ctx: ToolContext, part: Part, own: Sequence[Matter], here: Sequence[Matter], named: Sequence[list[Matter]]
) -> list[Matter]:
    if not part.rest:
        return list(own)
    taken = {one.review.id for listed in named for one in listed}
    taken |= {_among(ctx, said, here).review.id for said in part.but}
    rest = [one for one in here if one.review.open and one.review.id not in taken]
    return [*own, *rest]


async def _meant(ctx: ToolContext, said: str, everybody: Sequence[Matter]) -> Matter:
    """Whom a name or a number means, among those before the producers."""
    if said.startswith(MARK):
        about = _about(ctx, (), everybody)
        if isinstance(about, list):
            raise Rejected("approvals-opinions-role")
        return at_place(int(said.removeprefix(MARK)), [one for one in everybody if one.role.id == about])
    if not any(character.isdecimal() for character in said):
        return _among(ctx, said, everybody)
    person = await one_person(ctx, said)
    found = [one for one in everybody if one.talent.id == person.id]
    if not found:
        raise Rejected("approvals-not-shown", name=person.name)
    return _first(ctx, found)


def _among(ctx: ToolContext, said: str, everybody: Sequence[Matter]) -> Matter:
    found = [everybody[place] for place in names.best(said, [one.talent.name for one in everybody])]
    if not found:
        raise Rejected("approvals-not-shown", name=said)
    people = {one.talent.id: one.talent.name for one in found}
    if len(people) > 1:
        raise Rejected("approvals-several-called", name=said, names=ctx.words.names(list(people.values())))
    return _first(ctx, found)


def _first(ctx: ToolContext, found: Sequence[Matter]) -> Matter:
    """For the role being talked about, and open, before any other."""
    return min(found, key=lambda one: (one.role.id != ctx.focus.get("role_id"), not one.review.open))


def _about(ctx: ToolContext, named: Sequence[Matter], everybody: Sequence[Matter]) -> int | list[Matter]:
    """The role meant; the open ones of several roles when nothing tells."""
    if named:
        return named[0].role.id
    waiting = [one for one in everybody if one.review.open]
    roles = {one.role.id for one in waiting}
    if not roles:
        raise Rejected("approvals-nothing-open")
    focused = ctx.focus.get("role_id")
    if focused in roles:
        return int(focused or 0)
    return roles.pop() if len(roles) == 1 else waiting


def _which_role(ctx: ToolContext, args: Several, waiting: Sequence[Matter]) -> Result:
    counted: dict[int, list[Matter]] = {}
    for one in waiting:
        counted.setdefault(one.role.id, []).append(one)
    asked = args.model_dump(mode="json")
    options = tuple(
        Option(f"{listed[0].role.name} ({len(listed)})", "decide_several", {**asked, "role": f"role:{role}"})
        for role, listed in counted.items()
    )
    return Result(Draft(ctx.words("approvals-several-role"), options=options))


def _preview(
    ctx: ToolContext,
    args: Several,
    groups: Sequence[tuple[Decision, list[Matter]]],
    here: Sequence[Matter],
    chosen: Sequence[Matter],
) -> Result:
    words, role = ctx.words, here[0].role
    lines = [
        words("approvals-several-line", decision=decision, names=words.names([one.name for one in people]))
        for decision, people in groups
    ]
    touched = {one.review.id for _, people in groups for one in people}
    left = [one.name for one in here if one.review.open and one.review.id not in touched]
    if left:
        lines.append(words("approvals-several-open", names=words.names(left), count=len(left)))
    if args.bound:
        lines.append(words("approvals-several-bound", said=args.reason))
    recorded: dict[str, Any] = {
        "groups": [
            {"decision": decision, "reviews": [one.review.id for one in people], "reason": args.reason}
            for decision, people in groups
        ]
    }
    options = (
        Option(
            words("approvals-several-yes", count=len(chosen)),
            "record_decisions",
            recorded,
            "primary",
            means="yes",
        ),
        Option(words("approvals-leave"), "leave_it", {}, means="no"),
    )
    text = "\n".join([words("approvals-several", role=role.name, count=len(chosen)), *lines])
    return Result(Draft(text, options=options), focus={"role_id": role.id, "project_id": here[0].project.id})
