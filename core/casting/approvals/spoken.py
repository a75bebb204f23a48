"""A decision in words: which of the people before the producers is meant, and what is said of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import Field

from core.casting.approvals import priced, queries, unshared
from core.casting.approvals.decisions import Decide, decide_review
from core.casting.approvals.matter import Matter, at_place, matters, may_see, visible
from core.casting.approvals.model import Decision, decision_of
from core.casting.approvals.ordering import ALL
from core.casting.approvals.places import MARK
from core.casting.approvals.reasons import decides_more
from core.casting.approvals.running_on import both_ways
from core.casting.lists import queries as lists
from core.casting.offers.proposing import money_said
from core.casting.projects import queries as projects
from core.casting.projects.references import find_role, which_role
from core.casting.talent import names
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, one_person
from core.casting.talent.references import which as which_person
from core.conversation import excepting
from core.conversation.drafts import Draft, Option, Result
from core.conversation.replies import merged
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Meaning

MOST_OPTIONS = 10


class Say(Arguments):
    """``people``: names or numbers; empty for the only one still open, ``all`` for all of them.
    ``decisions``: approve, pass or veto, one for all or one for each. ``role``: a role's name. ``reasons``:
    one for each of the people, where they differ. ``paise``: a rate that was approved with the person.
    ``again``: one's own decision may be changed by it; without ``decisions``, it asks to what."""

    people: tuple[str, ...] = ()
    decisions: tuple[str, ...] = ()
    role: str = ""
    reason: str = ""
    reasons: tuple[str, ...] = ()
    again: bool = False
    paise: int = Field(default=0, ge=0)
    unit: str = "day"
    days: int = Field(default=0, ge=0, le=999)
    terms: str = ""


@dataclass(frozen=True, slots=True)
class _Unclear(Exception):
    draft: Draft


@dataclass(frozen=True, slots=True)
class _Unshared(Exception):
    person: Talent


async def decide_approval(ctx: ToolContext, args: Say) -> Result:
    """Nothing is recorded while any name is unclear."""
    decisions = [] if args.again and not args.decisions else _decisions(args)
    left = None if ctx.pointed else excepting.split(ctx.said)
    if left is not None and args.people and all(one in left.who for one in args.people):
        raise Rejected("approvals-one-by-one")  # whoever is named is the opposite of who is meant
    one_for_all = len(args.decisions) == 1 < len(args.people)
    if one_for_all and not (ctx.pointed or args.reason) and both_ways(ctx.said):
        raise Rejected("approvals-one-by-one")
    everybody = await visible(ctx)
    if args.role:
        role = await find_role(ctx, args.role)
        everybody = [one for one in everybody if role is not None and one.role.id == role.id]
    try:
        chosen = (
            _all_open(ctx, args, everybody)
            if args.people == (ALL,)
            else [await _meant(ctx, name, args, everybody) for name in args.people or ("",)]
        )
    except Ambiguous as error:
        return which_person(ctx.words, error, "decide_approval", args.model_dump(mode="json"), "people")
    except _Unclear as question:
        return Result(question.draft)
    except _Unshared as nobodys:
        return await _early(ctx, nobodys.person, args, decisions)
    if not decisions:
        return await decide_review(ctx, Decide(reviews=(chosen[0].review.id,), change=True))
    if args.paise and len(chosen) == 1 and decisions == ["approve"]:
        return await priced.confirm(ctx, chosen[0], args.paise, args.unit, args.days, args.terms)
    results = []
    decisions = decisions * len(chosen) if len(decisions) == 1 else decisions
    reasons = args.reasons if len(args.reasons) == len(chosen) else (args.reason,) * len(chosen)
    seen = [_seen(ctx, one, decision, args, chosen) for one, decision in zip(chosen, decisions, strict=True)]
    each = list(zip(decisions, reasons, seen, strict=True))
    for decision, reason, version in dict.fromkeys(each):
        of_it = [one for one, said in zip(chosen, each, strict=True) if said == (decision, reason, version)]
        decide = Decide(
            reviews=tuple(one.review.id for one in of_it), decision=decision, reason=reason, version=version
        )
        results.append(await decide_review(ctx, decide))
    return Result(
        merged(results),
        focus=results[-1].focus,
        data={"decided": [row for one in results for row in one.data.get("decided", ())]},
    )


def _seen(ctx: ToolContext, matter: Matter, decision: Decision, args: Say, chosen: Sequence[Matter]) -> int:
    """The version that a word is said about. Somebody decided already is not decided again by one: the answer
    says who did, with [Change]. Who thinks their own decision over is, and a veto, which is asked about with
    its consequences anyway, needs no way through the change of a yes first."""
    review = matter.review
    mine = args.again and review.decided_by == ctx.person.id and review.decision != decision
    over_a_yes = decision == "veto" and len(chosen) == 1 and review.decision != "veto"
    return review.version if mine or over_a_yes else 0


def _decisions(args: Say) -> list[Decision]:
    found = [decision_of(said) for said in args.decisions]
    known = [one for one in found if one is not None]
    wanted = max(1, len(args.people))
    if not known or len(known) != len(found) or len(known) not in (1, wanted):
        raise Rejected("approvals-say-what")
    return known * wanted if len(known) == 1 else known


async def _meant(ctx: ToolContext, said: str, args: Say, everybody: Sequence[Matter]) -> Matter:
    """Whom a name means, among those before the producers. Raises ``_Unclear`` with a question."""
    if not said:
        return _only_open(ctx, args, everybody)
    if said.startswith(MARK):
        return _at(ctx, said, args, everybody)
    found = [everybody[place] for place in names.best(said, [one.talent.name for one in everybody])]
    if not found:
        person = await one_person(ctx, said)
        found = [one for one in everybody if one.talent.id == person.id]
        if not found:
            return await _listed(ctx, person, args)
    here = [one for one in found if one.role.id == ctx.focus.get("role_id")]
    # One who is still open is meant before one who is settled.
    for among in ([one for one in here if one.review.open], here, [one for one in found if one.review.open]):
        if len(among) == 1:
            return among[0]
    if len(found) == 1:
        return found[0]
    raise _Unclear(_which(ctx, said, args, found))


def _at(ctx: ToolContext, said: str, args: Say, everybody: Sequence[Matter]) -> Matter:
    """Whose card stands at a place, among those of one role as they were shared."""
    waiting = [one for one in everybody if one.review.open]
    roles = {one.role.id for one in waiting or everybody}
    about = ctx.focus.get("role_id") if ctx.focus.get("role_id") in roles else min(roles, default=None)
    if len(roles) > 1 and about != ctx.focus.get("role_id"):
        raise _Unclear(_which(ctx, said, args, waiting))
    cards = [one for one in everybody if one.role.id == about]
    return at_place(int(said.removeprefix(MARK)), cards)


def _all_open(ctx: ToolContext, args: Say, everybody: Sequence[Matter]) -> list[Matter]:
    """Everybody who still waits, for one role: of several roles one has to be named."""
    waiting = [one for one in everybody if one.review.open]
    here = [one for one in waiting if one.role.id == ctx.focus.get("role_id")] or waiting
    if len({one.role.id for one in here}) > 1:
        return [_only_open(ctx, args, everybody)]
    if not here:
        raise Rejected("approvals-nothing-open")
    return here


def _only_open(ctx: ToolContext, args: Say, everybody: Sequence[Matter]) -> Matter:
    waiting = [one for one in everybody if one.review.open]
    here = [one for one in waiting if one.role.id == ctx.focus.get("role_id")] or waiting
    if len(here) == 1:
        return here[0]
    if not here:
        raise Rejected("approvals-nothing-open")
    raise _Unclear(_which(ctx, "", args, here))


def _which(ctx: ToolContext, said: str, args: Say, found: Sequence[Matter]) -> Draft:
    several_roles = len({one.role.id for one in found}) > 1
    options = []
    for one in found[:MOST_OPTIONS]:
        ref = f"talent:{one.talent.id}"
        people = [ref if name == said else name for name in args.people] or [ref]
        again = args.model_dump(mode="json") | {"people": people, "role": f"role:{one.role.id}"}
        label = f"{one.name}, {one.role.name}" if several_roles else one.name
        options.append(Option(label, "decide_approval", again))
    key = "approvals-which-named" if said else "approvals-which"
    return Draft(ctx.words(key, name=said, count=len(found)), options=tuple(options))


async def _listed(ctx: ToolContext, person: Talent, args: Say) -> Matter:
    """Somebody on a shortlist who was never shown: the decision counts, without a card."""
    found = []
    for one in await lists.for_org(ctx.tx, ctx.org_id):
        role = await projects.role(ctx.tx, one.role_id)
        project = None if role is None else await projects.project(ctx.tx, role.project_id)
        if role is None or project is None or not await may_see(ctx, project):
            continue
        if args.role and (wanted := await find_role(ctx, args.role)) is not None and wanted.id != role.id:
            continue
        if any(entry.talent_id == person.id for entry in await lists.entries(ctx.tx, one.id)):
            found.append(one)
    here = [one for one in found if one.role_id == ctx.focus.get("role_id")] or found
    if not here:
        raise _Unshared(person)
    if len(here) != 1:
        raise Rejected("approvals-say-role", name=person.name)
    review, _ = await queries.put_before(
        ctx.tx, ctx.org_id, here[0].role_id, person.id, list_id=here[0].id, by=ctx.person.id, now=ctx.now
    )
    [matter] = await matters(ctx.tx, [review])
    return matter


async def _early(ctx: ToolContext, person: Talent, args: Say, decisions: list[Decision]) -> Result:
    """A no to somebody who is on no shortlist is kept for casting; a yes has to wait for the list."""
    if len(args.people) != 1 or "approve" in decisions:
        raise Rejected("approvals-not-shown", name=person.name)
    role = await find_role(ctx, args.role)
    if role is None:
        again = args.model_dump(mode="json") | {"people": [f"talent:{person.id}"]}
        return await which_role(ctx, "decide_approval", again, "role")
    return await unshared.kept(ctx, person, role, decisions[0], args.reason)


def first_said(value: Any) -> str:
    """A name, or the first of several."""
    if isinstance(value, list | tuple):
        return str(value[0]) if value else ""
    return str(value or "")


def _spoken_of(focus: Mapping[str, Any]) -> list[str]:
    return [str(one.get("name", "")) for one in focus.get("people") or ()]


def fill_decision(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """From a meaning's entities. Raises Rejected where nothing is decided: no answer is a yes by itself."""
    said = meaning.entities
    people = said.get("talents") or said.get("talent") or said.get("options") or said.get("option") or ()
    if not people and not focus.get("people"):
        # Nothing was listed here: the places are those of the cards.
        people = tuple(f"{MARK}{place}" for place in said.get("result_refs") or ())
    decisions = said.get("decision") or said.get("decisions") or ()
    reason = said.get("reason")
    if isinstance(decisions, str):
        decisions = (decisions,)
    if not decisions:
        raise Rejected("approvals-say-what")
    people = (people,) if isinstance(people, str | int) else people
    if isinstance(reason, str) and decides_more(reason, _spoken_of(focus), [str(one) for one in people]):
        # Of two decisions in one breath none is recorded while it is unclear which of them says what.
        raise Rejected("approvals-one-by-one")
    return {
        "people": tuple(str(one) for one in people),
        "decisions": tuple(str(one) for one in decisions),
        "role": first_said(said.get("role")),
        "reason": reason if isinstance(reason, str) else "",
        **money_said({name: value for name, value in said.items() if value != "lock"}),
    }
