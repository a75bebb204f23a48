"""Putting a shortlist before the producers: one card per person, each its own message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.approvals import cards, queries
from core.casting.approvals.matter import Matter, matters
from core.casting.approvals.model import Copy, Review
from core.casting.approvals.notices import plan
from core.casting.approvals.spoken import first_said
from core.casting.lists import queries as lists
from core.casting.lists.model import TalentList
from core.casting.lists.references import resolve_list
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as directory
from core.casting.talent.document import words as plain_words
from core.casting.talent.names import alike
from core.casting.talent.references import resolve
from core.casting.team.channels import channel_name
from core.conversation.desk import Make
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.messages import Address
from core.people import Person
from core.store import outbox, rooms
from core.texts import Words
from core.understanding.meaning import Meaning

_TEAM = """
producer producers production team channel current here group client us room slack everyone sab sabko unko
निर्माता निर्माताओं प्रोड्यूसर टीम ग्रुप
"""
TEAM = frozenset(plain_words(_TEAM))
"""Words for the producers as a whole, who read in the project's shared chat."""
END_OF_WORK = 19
"""The hour that "by Saturday" means."""
Place = Address | Person
"""A shared chat, or a producer's own."""


class Share(Arguments):
    """``list``: a role's name; empty for the one being talked about. ``people``: only these of it.
    ``count``: only the first so many. ``to``: whom it is for. ``deadline``: ISO 8601."""

    list: str = ""
    people: tuple[str, ...] = ()
    count: int | None = Field(default=None, ge=1, le=200)
    to: str = ""
    deadline: datetime | None = None


async def share_list(ctx: ToolContext, args: Share) -> Result:
    """Nobody is put before the producers twice for one role."""
    target = await resolve_list(ctx, args.list)
    role = await projects.role(ctx.tx, target.role_id)
    project = None if role is None else await projects.project(ctx.tx, role.project_id)
    if role is None or project is None:
        raise Rejected("lists-gone")
    focus = {"list_id": target.id, "role_id": role.id, "project_id": project.id}
    if not await _for_the_team(ctx, args.to, project):
        return Result(_only_the_team(ctx, args, target, project), focus=focus)
    chosen = await _chosen(ctx, args, target, role)
    places = await _places(ctx, project)
    made, before = await _put_before(ctx, target, role, chosen)
    due = _deadline(ctx, args.deadline)
    where = await _post(ctx, made, places, role, due) if made else []
    text = _answer(ctx.words, role, project, where, made, before)
    if made and await plan(ctx, made, due):
        text = f"{text} {ctx.words('approvals-reminded')}"
    data = {"role": role.name, "shared": [one.name for one in made], "shared_before": len(before)}
    return Result(Draft(text), focus=focus, data=data)


async def _chosen(ctx: ToolContext, args: Share, target: TalentList, role: Role) -> list[int]:
    """Whom to show, in the list's order."""
    listed = [entry.talent_id for entry in await lists.entries(ctx.tx, target.id)]
    if args.people:
        wanted = {one.id for one in await resolve(ctx, args.people, listed)}
        missing = wanted - set(listed)
        if missing:
            people = await directory.many(ctx.tx, missing)
            names = ctx.words.names([one.first_name for one in people.values()])
            raise Rejected("approvals-not-listed", names=names, count=len(missing), role=role.name)
        listed = [one for one in listed if one in wanted]
    if not listed:
        raise Rejected("approvals-empty", role=role.name)
    return listed[: args.count]


async def _put_before(
    ctx: ToolContext, target: TalentList, role: Role, chosen: Sequence[int]
) -> tuple[list[Matter], list[Review]]:
    """(new ones with their names, those who were before the producers already)."""
    made: list[Review] = []
    before: list[Review] = []
    for talent_id in chosen:
        review, fresh = await queries.put_before(
            ctx.tx, ctx.org_id, role.id, talent_id, list_id=target.id, by=ctx.person.id, now=ctx.now
        )
        # A decision by word on somebody never shown makes a review without a card.
        (made if fresh or (review.open and not review.copies) else before).append(review)
    return await matters(ctx.tx, made), before


async def _places(ctx: ToolContext, project: Project) -> Sequence[Place]:
    """The project's shared chats; without one, each producer's own. Raises Rejected for neither."""
    shared = await rooms.places(ctx.tx, room(project.id), "producers")
    if shared:
        return shared
    producers = [one for one in await rooms.members(ctx.tx, room(project.id)) if one.role == "producer"]
    reached = [one for one in producers if await ctx.desk.reach(one.id) is not None]
    if not reached:
        raise Rejected("approvals-nobody-to-ask", project=project.name)
    return reached


async def _post(
    ctx: ToolContext, made: Sequence[Matter], places: Sequence[Place], role: Role, due: datetime | None
) -> list[str]:
    """Queue every card in every place; the channels they went to."""
    spans = await directory.spans(ctx.tx, [one.talent.id for one in made], ctx.now)
    copies: dict[int, list[Copy]] = {one.review.id: [] for one in made}
    shared = Words(ctx.person.language, ctx.person.timezone)
    for number, place in enumerate(places):
        suffix = f"/{number}" if number else ""

        def head(words: Words) -> Draft:
            return Draft(_header(words, len(made), role, due))

        await _put(ctx, place, head, f"shared/{made[0].review.id}{suffix}", shared)
        for one in made:

            def draft(words: Words, one: Matter = one) -> Draft:
                return cards.undecided(words, one, spans[one.talent.id])

            key = f"review/{one.review.id}{suffix}"
            address = await _put(ctx, place, draft, key, shared)
            person_id = place.id if isinstance(place, Person) else None
            copies[one.review.id].append(Copy(address, key, person_id))
    for review_id, listed in copies.items():
        await queries.set_copies(ctx.tx, review_id, listed)
    return [Address.parse(copy.address).channel for copy in copies[made[0].review.id]]


async def _put(ctx: ToolContext, place: Place, make: Make, key: str, shared: Words) -> str:
    """Queue one message at a place; the address it went to."""
    if isinstance(place, Address):
        await ctx.desk.post(place, make(shared), key=key)
        return str(place)
    await ctx.desk.tell(place.id, make, key=key)
    row = await outbox.by_key(ctx.tx, key)
    return "" if row is None else str(row["body"]["address"])


def _deadline(ctx: ToolContext, said: datetime | None) -> datetime | None:
    """Aware, and only while it is still ahead. A bare day means its end of work; a time without a zone
    is in the sharer's."""
    if said is None:
        return None
    zone = ZoneInfo(ctx.person.timezone)
    local = said.astimezone(zone) if said.tzinfo else said.replace(tzinfo=zone)
    if (local.hour, local.minute) == (0, 0):
        local = local.replace(hour=END_OF_WORK)
    return local if local > ctx.now else None


def _header(words: Words, count: int, role: Role, due: datetime | None) -> str:
    if due is None:
        return words("approvals-header", count=count, role=role.name)
    return words("approvals-header-by", count=count, role=role.name, by=words.time(due))


def _answer(
    words: Words,
    role: Role,
    project: Project,
    channels: Sequence[str],
    made: Sequence[Matter],
    before: Sequence[Review],
) -> str:
    where = words.names([channel_name(words, channel) for channel in dict.fromkeys(channels)])
    facts = {"role": role.name, "project": project.name, "where": where}
    lines = [words("approvals-shared", count=len(made), **facts)] if made else []
    waiting, settled = sum(one.open for one in before), sum(not one.open for one in before)
    if waiting:
        lines.append(words("approvals-waiting-already", count=waiting, **facts))
    if settled:
        lines.append(words("approvals-settled-already", count=settled, **facts))
    return " ".join(lines)


async def _for_the_team(ctx: ToolContext, to: str, project: Project) -> bool:
    """Whether the list is meant for those who read along anyway."""
    said = set(plain_words(to.replace("_", " ")))
    if not said or said & TEAM:
        return True
    members = await rooms.members(ctx.tx, room(project.id))
    bare = " ".join(word for word in to.split() if not set(plain_words(word)) <= _POLITE) or to
    return any(alike(bare, member.name) for member in members if member.role == "producer")


_POLITE = frozenset(plain_words("sir ji maam mam madam saab sahab sahib bhai didi mr mrs ms"))


def _only_the_team(ctx: ToolContext, args: Share, target: TalentList, project: Project) -> Draft:
    """A list goes to the project's own people only; who else is meant must be added first."""
    raw = args.model_dump(mode="json") | {"list": f"list:{target.id}", "to": ""}
    options = (
        Option(ctx.words("approvals-share-team"), "share_list", raw, "primary", means="yes"),
        Option(ctx.words("approvals-leave"), "leave_it", means="no"),
    )
    return Draft(ctx.words("approvals-only-team", to=args.to, project=project.name), options=options)


def fill_share(meaning: Meaning, focus: Mapping[str, Any]) -> Mapping[str, Any]:
    """From a meaning's entities."""
    said = meaning.entities
    to = said.get("to")
    values: dict[str, Any] = {
        "list": first_said(said.get("role")),
        "to": ", ".join(map(str, to)) if isinstance(to, list | tuple) else str(to or ""),
        "count": said.get("count") if isinstance(said.get("count"), int) else None,
        "people": tuple(map(str, said.get("talents") or said.get("options") or ())),
        "deadline": said.get("deadline"),
    }
    return {name: value for name, value in values.items() if value not in (None, "", ())}
