"""The one person whose decision counts for a role: naming them, and what the others' taps are then."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.approvals import cards, queries, votes
from core.casting.approvals.matter import Matter
from core.casting.approvals.model import DECIDERS, Decision, Event, tally
from core.casting.approvals.telling import show_votes, to_casting
from core.casting.ladder.model import ENGAGERS
from core.casting.projects import queries as projects
from core.casting.projects.model import Role, room
from core.casting.projects.references import find_role, which_role
from core.casting.talent import names
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING, Person
from core.store import persons, rooms
from core.texts import Words

MOST_OPTIONS = 8


class Naming(Arguments):
    """``person``: a colleague's name; empty with ``nobody`` set: each decider's word counts again."""

    person: str = Field(default="", max_length=80)
    role: str = ""
    nobody: bool = False


class Asking(Arguments):
    """``role``: empty for the one talked about."""

    role: str = ""


async def name_approver(ctx: ToolContext, args: Naming) -> Result:
    """Directors and owners say who decides; who has the decision may hand it on."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "name_approver", args.model_dump(mode="json"), "role")
    if ctx.person.role not in ENGAGERS and role.approver_id != ctx.person.id:
        raise Rejected("approvals-naming-not-yours", role=role.name)
    who = None if args.nobody else await _colleague(ctx, args, role)
    if isinstance(who, Result):
        return who
    if role.approver_id == (None if who is None else who.id):
        said = _who_decides(ctx.words, role, who)
        return Result(Draft(said), unchanged=True)
    before = None if role.approver_id is None else await persons.get(ctx.tx, role.approver_id)
    await projects.set_approver(ctx.tx, role.id, None if who is None else who.id)
    await _tell(ctx, role, who)
    text = _who_decides(ctx.words, role, who)
    back = {"role": f"role:{role.id}", "person": before.name if before else "", "nobody": before is None}
    undo = Undo("name_approver", back, text, (f"role/{role.id}/approver",))
    return Result(Draft(text), focus={"role_id": role.id, "project_id": role.project_id}, undo=undo)


async def who_decides(ctx: ToolContext, args: Asking) -> Result:
    """Whose decision counts for a role."""
    role = await find_role(ctx, args.role)
    if role is None:
        return await which_role(ctx, "who_decides", {}, "role")
    return Result(Draft(_who_decides(ctx.words, role, await votes.approver(ctx.tx, role))))


def _who_decides(words: Words, role: Role, who: Person | None) -> str:
    if who is None:
        return words("approvals-approver-nobody", role=role.name)
    return words("approvals-approver", name=who.name, role=role.name)


async def _colleague(ctx: ToolContext, args: Naming, role: Role) -> Person | Result:
    """Somebody of the project who may decide. Raises Rejected with what is missing."""
    if args.person.casefold() in ("i", "me", "main", "mai"):
        found = [ctx.person]
    else:
        team = await persons.with_roles(ctx.tx, ctx.org_id, sorted(DECIDERS))
        found = [team[place] for place in names.best(args.person, [one.name for one in team])]
    if not found:
        raise Rejected("approvals-approver-unknown", name=args.person or "-")
    if len(found) > 1:
        again = args.model_dump(mode="json") | {"role": f"role:{role.id}"}
        options = tuple(
            Option(one.name, "name_approver", {**again, "person": one.name}) for one in found[:MOST_OPTIONS]
        )
        return Result(Draft(ctx.words("projects-which-member", name=args.person), options=options))
    if found[0].role not in CASTING and not await _on_team(ctx, found[0], role):
        project = await projects.project(ctx.tx, role.project_id)
        name = "" if project is None else project.name
        raise Rejected("approvals-approver-elsewhere", name=found[0].name, project=name)
    return found[0]


async def _on_team(ctx: ToolContext, who: Person, role: Role) -> bool:
    return room(role.project_id) in await rooms.rooms_of(ctx.tx, who.id)


async def _tell(ctx: ToolContext, role: Role, who: Person | None) -> None:
    """The whole project hears of it: it changes what each tap is."""
    by, key = ctx.person.first_name, f"approver/{role.id}/{0 if who is None else who.id}"

    def make(words: Words) -> Draft:
        return Draft(f"{_who_decides(words, role, who)} {words('approvals-approver-by', by=by)}")

    stamped = f"{key}/{int(ctx.now.timestamp())}"
    await ctx.desk.tell_room(room(role.project_id), make, key=stamped, but={ctx.person.id}, only=DECIDERS)


async def vote(ctx: ToolContext, matters: Sequence[Matter], decision: Decision | None, reason: str) -> Result:
    """What a decision by anybody but the named approver is: kept, shown on the card, and told. Without one
    it says how things stand, with the votes to pick from."""
    lines: list[str] = []
    options: tuple[Option, ...] = ()
    for one in matters:
        who = await votes.approver(ctx.tx, one.role)
        facts = {"name": one.name, "role": one.role.name, "approver": "" if who is None else who.first_name}
        if decision is None:
            lines.append(ctx.words("approvals-vote-only", **facts))
            options = tuple(_choice(ctx, one, said) for said in ("approve", "pass"))
            continue
        before = await queries.events(ctx.tx, one.review.id)
        event = Event(one.review.id, "vote", ctx.person.id, ctx.now, decision, reason)
        await queries.add_event(ctx.tx, ctx.org_id, event)
        counted = tally([*before, event])
        said = votes.said(ctx.words, counted)
        settled = "" if one.review.open else cards.verdict(ctx.words, one)
        key = "approvals-vote-late" if settled else "approvals-vote-kept"
        lines.append(ctx.words(key, decision=decision, votes=said, verdict=settled, **facts))
        await _tell_vote(ctx, one, event, len(before), who)
    focus = {"role_id": matters[0].role.id, "project_id": matters[0].project.id}
    return Result(Draft("\n".join(lines), options=options), focus=focus)


def _choice(ctx: ToolContext, one: Matter, decision: Decision) -> Option:
    seen = {"reviews": [one.review.id], "version": one.review.version, "decision": decision, "asked": True}
    return Option(ctx.words(f"approvals-choice-{decision}"), "decide_review", seen)


async def _tell_vote(ctx: ToolContext, one: Matter, event: Event, number: int, who: Person | None) -> None:
    by, facts = ctx.person.first_name, {"name": one.name, "role": one.role.name, "decision": event.decision}

    def make(words: Words) -> Draft:
        line = words("approvals-vote-news", by=by, **facts)
        why = words("approvals-told-reason", reason=event.text) if event.text else ""
        return Draft(" ".join(filter(None, (line, why))))

    key = f"vote/{one.review.id}/{number}"
    await to_casting(ctx.tx, ctx.desk, one, make, key=key, but=ctx.person.id)
    seen = await show_votes(ctx, one, key=key)
    if who is not None and who.role not in CASTING and not seen:
        await ctx.desk.tell(who.id, make, key=f"{key}/approver")
