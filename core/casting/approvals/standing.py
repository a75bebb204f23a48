"""Who decided what and when: for the team. Talent hear only what they can count on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.approvals import cards, queries, votes
from core.casting.approvals.matter import Matter, visible
from core.casting.approvals.model import Event, counted, tally
from core.casting.approvals.spoken import first_said
from core.casting.approvals.telling import to_casting
from core.casting.projects.references import find_role
from core.casting.talent import names
from core.casting.talent.around import called
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import STAFF, Person
from core.texts import Words
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import beside, composed, shapes

MOST_ROLES = 12


class Asking(Arguments):
    """``people``: names. ``role``: a role's name. Both empty: the role in focus, else every role."""

    people: tuple[str, ...] = ()
    role: str = ""


class Vote(Arguments):
    """``votes``: as said ("4/5", "strong maybe"). Not the decision."""

    people: tuple[str, ...]
    votes: str = ""
    role: str = ""


async def approval_status(ctx: ToolContext, args: Asking) -> Result:
    """How far the producers are."""
    if not ctx.person.staff:
        return Result(Draft(ctx.words("approvals-outside")))
    colleague = await _colleague(ctx, args.people)
    found = await _about(ctx, () if colleague else args.people, args.role)
    if colleague is not None:
        found = [one for one in found if one.review.decided_by == colleague.id]
        if not found:
            return Result(Draft(ctx.words("approvals-nothing-by", name=colleague.name)))
    if not found:
        raise Rejected("approvals-none")
    by_role: dict[int, list[Matter]] = {}
    for one in found:
        by_role.setdefault(one.role.id, []).append(one)
    alone = len(by_role) == 1
    texts = [
        await _whole(ctx, listed, colleague) if alone else _line(ctx.words, listed)
        for listed in list(by_role.values())[:MOST_ROLES]
    ]
    focus = {"role_id": found[0].role.id, "project_id": found[0].project.id} if alone else {}
    data = [
        {"role": one.role.name, "name": one.talent.name, "decision": one.review.decision, "by": one.by}
        for one in found
    ]
    return Result(Draft("\n".join(texts)), focus=focus, data={"reviews": data})


async def cast_vote(ctx: ToolContext, args: Vote) -> Result:
    """Somebody's view, kept beside the decision and told to the casting office."""
    found = await _about(ctx, args.people, args.role)
    said = " ".join(args.votes.split())[:160]
    if not found:
        raise Rejected("approvals-vote-nobody")
    for one in found:
        stamp = len(await queries.events(ctx.tx, one.review.id))
        event = Event(one.review.id, "vote", ctx.person.id, ctx.now, text=said)
        await queries.add_event(ctx.tx, ctx.org_id, event)
        facts = {"by": ctx.person.first_name, "name": one.name, "role": one.role.name, "votes": said}

        def make(words: Words, facts: Mapping[str, str] = facts) -> Draft:
            return Draft(
                words("approvals-vote-told" if facts["votes"] else "approvals-vote-told-plain", **facts)
            )

        key = f"vote/{one.review.id}/{stamp}"
        await to_casting(ctx.tx, ctx.desk, one, make, key=key, but=ctx.person.id)
    listed = ctx.words.names([one.name for one in found])
    return Result(
        Draft(ctx.words("approvals-voted" if said else "approvals-voted-plain", names=listed, votes=said))
    )


async def _colleague(ctx: ToolContext, people: Sequence[str]) -> Person | None:
    """Somebody of the team whose decisions are asked about ("did Ira decide?"), unless somebody before the
    producers is called so."""
    if len(people) != 1 or names.best(people[0], [one.talent.name for one in await visible(ctx)]):
        return None
    return await called(ctx, people[0], STAFF)


async def _about(ctx: ToolContext, people: Sequence[str], said_role: str) -> list[Matter]:
    everybody = await visible(ctx)
    role = await find_role(ctx, said_role) if said_role else None
    if role is not None:
        everybody = [one for one in everybody if one.role.id == role.id]
    if people:
        shown = [one.talent.name for one in everybody]
        places = {place for name in people for place in names.best(name, shown)}
        if not places:
            raise Rejected("approvals-not-shown", name=ctx.words.names(list(people)))
        return [everybody[place] for place in sorted(places)]
    here = [one for one in everybody if one.role.id == ctx.focus.get("role_id")]
    return here if here and role is None else everybody


def _line(words: Words, listed: Sequence[Matter]) -> str:
    done, total = counted([one.review for one in listed])
    waiting = words.names([one.name for one in listed if one.review.open])
    key = "approvals-status-line" if waiting else "approvals-status-line-plain"
    return words(key, role=listed[0].role.name, done=done, total=total, waiting=waiting)


async def _whole(ctx: ToolContext, listed: Sequence[Matter], colleague: Person | None) -> str:
    """``colleague``: only their decisions are listed, but the count is the whole role's."""
    words = ctx.words
    everybody = [one.review for one in listed]
    if colleague is not None:
        everybody = await queries.of_roles(ctx.tx, [listed[0].role.id])
    done, total = counted(everybody)
    lines = [words("approvals-status", role=listed[0].role.name, done=done, total=total)]
    lines += [f"{one.name}: {cards.verdict(words, one)}" for one in listed if not one.review.open]
    waiting = [one.name for one in listed if one.review.open]
    if waiting:
        lines.append(words("approvals-status-open", names=words.names(waiting), count=len(waiting)))
    for one in listed:
        cast = votes.said(words, tally(await queries.events(ctx.tx, one.review.id)))
        if cast and one.review.open:
            lines.append(words("approvals-votes-of", name=one.name, votes=cast))
    who = await votes.approver(ctx.tx, listed[0].role)
    if who is not None:
        lines.append(words("approvals-approver", name=who.name, role=listed[0].role.name))
    return "\n".join(lines)


def fill_asking(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """From a meaning's entities."""
    said = meaning.entities
    people = said.get("talents") or said.get("talent") or ()
    people = (people,) if isinstance(people, str) else tuple(map(str, people))
    return {"people": people, "role": first_said(said.get("role"))}


_WHOM = r"(?P<who>[^\W\d_][^?!:,\d]{0,40}?)"
_MAYBE = r"(?P<votes>(?:(?:strong|soft|weak|solid|definite|big|still\s+a|a|an|my)\s+)*maybe)"
_VOTES = shapes(
    rf"(?:i['’]?m\s+(?:an?\s+)?|it['’]?s\s+(?:an?\s+)?)?{_MAYBE}\s+(?:on|for|from\s+me\s+on|to)\s+{_WHOM}",
    rf"{_WHOM}(?:\s+is|['’]s)?\s*[:,–-]?\s+(?:an?\s+)?{_MAYBE}(?:\s+(?:for|from)\s+me)?",
    rf"(?:my\s+vote|i\s+vote)\s+(?:on|for)\s+{_WHOM}\s*(?:is|:|,)\s*(?P<votes>[^?!]{{1,40}})",
    rf"i\s+(?:vote|say)\s+(?P<votes>yes|no|maybe|strong\s+yes|strong\s+no)\s+(?:on|for|to)\s+{_WHOM}",
    after=r"(?:\s*[,;:–—-]\s*(?P<why>\S.{2,120}?))?[\s.!।]*",
)


@beside(_VOTES)
def voted(text: str, context: Context) -> Mapping[str, Any] | None:
    """``strong maybe on Harleen``, ``my vote for Amrita is yes``: a view, of somebody there is."""
    if context.writer not in STAFF or text.rstrip().endswith(("?", "？")):
        return None
    if context.writer != "producer" and (context.group or context.pending):
        return None  # among colleagues it is talk, under a question its answer
    for found in _VOTES.all_of(composed(text)):
        who = found["who"].strip()
        if len(who.split()) <= 3 and any(
            names.alike(who, one) for one in (*context.known_people, *context.last_result)
        ):
            why = (found["why"] or "").strip()
            votes = found["votes"].strip()
            return {"people": (who,), "votes": f"{votes} – {why}" if why else votes}
    return None


def fill_vote(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """From a meaning's entities."""
    asked = fill_asking(meaning, focus)
    if not asked["people"]:
        raise Rejected("approvals-vote-nobody")
    votes = meaning.entities.get("votes")
    return {**asked, "votes": "" if votes is None else str(votes)}
