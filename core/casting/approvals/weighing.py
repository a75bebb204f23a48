"""Opinions offered back as decisions: nothing is recorded, and nobody listed, before a yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from pydantic import Field

from core.casting.approvals.cards import verdict
from core.casting.approvals.leanings import bare
from core.casting.approvals.matter import Matter, at_place, visible
from core.casting.approvals.model import DECIDERS, Decision
from core.casting.approvals.places import MARK
from core.casting.approvals.reasons import bare_reason
from core.casting.projects import queries as projects
from core.casting.talent import names
from core.casting.talent.model import Talent, short_name
from core.casting.talent.references import Ambiguous, resolve
from core.casting.talent.references import which as which_person
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING

MOST = 60
WHY_CHARS = 200


class Opinion(Arguments):
    """``people``: names, or places as ``#2``; ``rest``: everybody still open who is not spoken of."""

    people: tuple[str, ...] = ()
    rest: bool = False
    verdict: Literal["approve", "pass", "open"]
    why: str = ""


class Weighing(Arguments):
    """What was said of whom, in order."""

    opinions: tuple[Opinion, ...] = Field(min_length=1, max_length=MOST)


async def weigh_opinions(ctx: ToolContext, args: Weighing) -> Result:
    """Of people before the producers: decisions to say yes to. Of a list that was shown: whom to
    shortlist."""
    everybody = await visible(ctx)
    if not everybody and ctx.person.role == "producer":
        raise Rejected("approvals-nothing-shown")
    listed = bool(ctx.focus.get("people")) and ctx.person.role in CASTING
    if listed and any(said.startswith(MARK) for one in args.opinions for said in one.people):
        return await _of_the_list(ctx, args, everybody)
    role_id = _role(ctx, args, everybody)
    here = [one for one in everybody if one.role.id == role_id]
    told = [(one, [_meant(ctx, said, here) for said in one.people]) for one in args.opinions]
    return _decisions(ctx, told, here)


def _role(ctx: ToolContext, args: Weighing, everybody: Sequence[Matter]) -> int:
    """The role whose cards are meant: of somebody named, else the one talked about, else the only one."""
    for said in (said for one in args.opinions for said in one.people if not said.startswith(MARK)):
        found = [everybody[place] for place in names.best(said, [one.talent.name for one in everybody])]
        if found:
            return min(
                found, key=lambda one: (one.role.id != ctx.focus.get("role_id"), not one.review.open)
            ).role.id
    waiting = {one.role.id for one in everybody if one.review.open}
    focused = ctx.focus.get("role_id")
    if focused in waiting:
        return int(focused or 0)
    if not waiting:
        raise Rejected("approvals-nothing-open")
    if len(waiting) > 1:
        raise Rejected("approvals-opinions-role")
    return waiting.pop()


def _meant(ctx: ToolContext, said: str, here: Sequence[Matter]) -> Matter:
    if said.startswith(MARK):
        return at_place(int(said.removeprefix(MARK)), here)
    found = [here[place] for place in names.best(said, [one.talent.name for one in here])]
    if not found:
        raise Rejected("approvals-not-shown", name=said)
    if len(found) > 1:
        called = ctx.words.names([one.talent.name for one in found])
        raise Rejected("approvals-several-called", name=said, names=called)
    return found[0]


def _decisions(
    ctx: ToolContext, told: Sequence[tuple[Opinion, list[Matter]]], here: Sequence[Matter]
) -> Result:
    """The decisions that the opinions come to, by name and with why, and who stays open."""
    if ctx.person.role not in DECIDERS:
        raise Rejected("not-allowed")
    spoken = {one.review.id for _, people in told for one in people}
    verdicts: dict[int, tuple[Decision, str]] = {}
    for opinion, people in told:
        rest = [one for one in here if opinion.rest and one.review.id not in spoken]
        for one in (*people, *rest):
            if opinion.verdict != "open" and one.review.open:
                told_why = opinion.verdict == "pass" and not bare(opinion.why.split())
                why = bare_reason(opinion.why)[:WHY_CHARS] if told_why else ""
                verdicts[one.review.id] = (opinion.verdict, why)
    if not verdicts:
        raise Rejected("approvals-nothing-open")
    settled = [one for _, people in told for one in people if not one.review.open]
    return preview(ctx, verdicts, here, [_settled(ctx, one) for one in dict.fromkeys(settled)])


def preview(
    ctx: ToolContext,
    verdicts: Mapping[int, tuple[Decision, str]],
    here: Sequence[Matter],
    settled: Sequence[str],
) -> Result:
    """Decisions by name and with why, and who stays open; a yes records them. ``settled``: lines about who is
    decided already."""
    words, role, lines = ctx.words, here[0].role, list[str]()
    for decision, why in dict.fromkeys(verdicts.values()):
        people_so = [one.name for one in here if verdicts.get(one.review.id) == (decision, why)]
        line = words("approvals-several-line", decision=decision, names=words.names(people_so))
        lines.append(f"{line} – {why}" if why else line)
    lines += settled
    left = [one.name for one in here if one.review.open and one.review.id not in verdicts]
    if left:
        lines.append(words("approvals-several-open", names=words.names(left), count=len(left)))
    groups = [
        {
            "decision": decision,
            "reviews": [review for review, verdict in verdicts.items() if verdict == (decision, why)],
            "reason": why,
        }
        for decision, why in dict.fromkeys(verdicts.values())
    ]
    yes = words("approvals-several-yes", count=len(verdicts))
    options = (
        Option(yes, "record_decisions", {"groups": groups}, "primary", means="yes"),
        Option(words("approvals-leave"), "leave_it", means="no"),
    )
    text = "\n".join([words("approvals-opinions", role=role.name), *lines])
    focus = {"role_id": role.id, "project_id": here[0].project.id}
    return Result(Draft(text, options=options), focus=focus)


def _settled(ctx: ToolContext, one: Matter) -> str:
    """Who was spoken of and is decided already stays as they are, and the preview says so."""
    facts = {"name": one.name, "role": one.role.name}
    return ctx.words("approvals-already", verdict=verdict(ctx.words, one), **facts)


def _place(ctx: ToolContext, said: str) -> str:
    """A place as the list counts it; a name as it is."""
    place = said.removeprefix(MARK)
    return str(len(ctx.focus.get("people") or ()) + 1 + int(place)) if said.startswith(f"{MARK}-") else place


async def _of_the_list(ctx: ToolContext, args: Weighing, everybody: Sequence[Matter]) -> Result:
    """Of people shown in a list: decisions where every one of them is before the producers, else whom to
    put on a shortlist."""
    told: list[tuple[Opinion, list[Talent]]] = []
    try:
        for one in args.opinions:
            told.append((one, await resolve(ctx, [_place(ctx, said) for said in one.people])))
    except Ambiguous as error:
        return which_person(ctx.words, error, "weigh_opinions", args.model_dump(mode="json"), "people")
    about = ctx.focus.get("role_id")
    here = [one for one in everybody if one.role.id == about]
    before = {one.talent.id: one for one in here}
    named = [person.id for _, people in told for person in people]
    if ctx.person.role in DECIDERS and all(one in before and before[one].review.open for one in named):
        return _decisions(ctx, [(one, [before[who.id] for who in people]) for one, people in told], here)
    liked = [who for one, people in told for who in people if one.verdict == "approve"]
    if not liked:
        raise Rejected("approvals-opinions-nobody")
    role = None if about is None else await projects.role(ctx.tx, int(about))
    called = ctx.words.names([short_name(who.name) for who in liked])
    into = {"list": f"role:{role.id}"} if role is not None else {}
    options = (
        Option(
            ctx.words("approvals-opinions-list", role=role.name if role else "none"),
            "add_to_list",
            {"people": [f"talent:{who.id}" for who in liked], **into},
            "primary",
            means="yes",
        ),
        Option(ctx.words("approvals-leave"), "leave_it", means="no"),
    )
    return Result(Draft(ctx.words("approvals-opinions-liked", names=called), options=options))
