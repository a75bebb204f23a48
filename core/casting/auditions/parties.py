"""Whose audition it is: who may answer for whom, and which slot somebody means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from core.casting.auditions import queries
from core.casting.auditions.model import Slot
from core.casting.auditions.scene import load, title
from core.casting.auditions.wording import named
from core.casting.auditions.wording.times import Named
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.casting.talent.references import resolve
from core.conversation.drafts import Draft, Option
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING, Person
from core.store.database import Tx
from core.understanding import unusual

MOST_OPTIONS = 8
MOST_NAMED = 300


def may_answer(person: Person, talent: Talent) -> bool:
    """Whether a person speaks for a talent: the adult themself, their agent, a child's guardian,
    and the casting team (who heard it on the phone). Never the child alone."""
    if person.role in CASTING:
        return True
    if talent.is_minor:
        return person.id in (talent.guardian_id, talent.agent_id)
    return person.id in (talent.person_id, talent.agent_id)


def none_ahead(ctx: ToolContext) -> Rejected:
    """No audition fits what was said: staff can plan one, others get an invitation."""
    return Rejected("auditions-none-ahead-staff" if ctx.person.staff else "auditions-none-ahead")


async def mine(ctx: ToolContext) -> list[Talent]:
    """The talents a person from outside speaks for."""
    return await spoken_for(ctx.tx, ctx.person)


async def spoken_for(tx: Tx, person: Person) -> list[Talent]:
    """The talents a person speaks for, themselves first."""
    own = await talents.by_person(tx, person.id)
    known = [*([] if own is None else [own]), *await talents.in_care_of(tx, person.id)]
    return [one for one in known if one.org_id == person.org_id and may_answer(person, one)]


async def one(ctx: ToolContext, slot_id: int) -> tuple[Slot, Talent]:
    """The slot behind a button. Raises Rejected for a slot of somebody else, whatever its number."""
    slot = await queries.get_slot(ctx.tx, ctx.org_id, slot_id)
    talent = None if slot is None else (await talents.many(ctx.tx, [slot.talent_id])).get(slot.talent_id)
    if slot is None or talent is None or not may_answer(ctx.person, talent):
        raise Rejected("auditions-not-yours")
    return slot, talent


async def meant(
    ctx: ToolContext,
    people: Sequence[str],
    at: Named | None,
    *,
    since: timedelta = timedelta(0),
    only: Callable[[Slot], bool] = lambda slot: True,
) -> list[tuple[Slot, Talent]]:
    """The slots somebody can mean: their own, or those of the named people, still ahead.

    ``at``: a start they mentioned, used when it fits any. ``since``: how far back a start may lie.
    Raises Rejected when staff name nobody.
    """
    if ctx.person.role in CASTING:
        people = people or await _named_in_words(ctx, since)
        if not people and len(ctx.focus.get("people") or ()) == 1:
            people = ("1",)  # "move it to 5": of the one who is talked about
        if not people:
            raise Rejected("auditions-whose")
        ids = [talent.id for talent in await resolve(ctx, people)]
    else:
        ids = [one.id for one in _theirs(ctx.person, await mine(ctx), people)]
    slots = [slot for slot in await queries.ahead(ctx.tx, ctx.org_id, ctx.now - since, talents=ids)]
    slots = [slot for slot in slots if only(slot)]
    if at is not None:
        slots = _at(slots, at, ctx.person.timezone) or slots
    known = await talents.many(ctx.tx, [slot.talent_id for slot in slots])
    return [(slot, known[slot.talent_id]) for slot in slots if slot.talent_id in known]


async def _named_in_words(ctx: ToolContext, since: timedelta) -> tuple[str, ...]:
    """Who of those with an audition is named in the message, in whatever letters: "mark simran no show"."""
    if ctx.pointed or not ctx.said:
        return ()
    names = await queries.names_ahead(ctx.tx, ctx.org_id, ctx.now - since, MOST_NAMED)
    return tuple(dict.fromkeys(named.read(ctx.said, names).people))


async def people_or_role(ctx: ToolContext, people: Sequence[str], role: str) -> tuple[Sequence[str], str]:
    """An agent's words for whom: "Meera", of whom nobody of theirs is called so, may be the part."""
    if ctx.person.role != "agent" or len(people) > 1:
        return people, "" if people else role
    if not people and not role and (said := await _said_name(ctx)):
        return (said,), ""
    if not people:
        return people, role
    known = any(alike(people[0], one.name) for one in await mine(ctx))
    return (people, "") if known else ((), people[0])


async def _said_name(ctx: ToolContext) -> str:
    """``confirm kabir``: a name in small letters, which somebody in the directory has; empty for none."""
    for word in unusual(ctx.said):
        if await talents.named(ctx.tx, ctx.org_id, word):
            return word
    return ""


async def of_role(ctx: ToolContext, found: list[tuple[Slot, Talent]], said: str) -> list[tuple[Slot, Talent]]:
    """Of an agent's people those who read for the part that was named. Raises Rejected where nobody does and
    nobody is called so: an answer for one person never counts for another."""
    if not said or ctx.person.role != "agent":
        return found
    sessions = await queries.sessions(ctx.tx, [slot.session_id for slot, _ in found])
    scenes = {slot.id: await load(ctx.tx, sessions[slot.session_id]) for slot, _ in found}
    meant = [pair for pair in found if alike(said, scenes[pair[0].id].role) or alike(said, pair[1].name)]
    if not meant:
        raise Rejected("auditions-not-represented", name=said)
    return meant


def _at(slots: Sequence[Slot], at: Named, zone: str) -> list[Slot]:
    """The slots a mentioned time fits best: that moment, else that clock time when no day was said,
    else that day."""
    local, (first, last) = ZoneInfo(zone), at.day(zone)
    exact = [slot for slot in slots if not at.whole_day and slot.starts_at == at.start]
    clock = at.start.astimezone(local).time()
    same_clock = [slot for slot in slots if at.bare and slot.starts_at.astimezone(local).time() == clock]
    return exact or same_clock or [slot for slot in slots if first <= slot.starts_at < last]


def _theirs(person: Person, own: Sequence[Talent], people: Sequence[str]) -> Sequence[Talent]:
    """Of whom an outside person speaks. A name decides where several are in question, and an agent's
    always does: an answer meant for one person never counts for another."""
    if not people or (len(own) == 1 and person.role != "agent"):
        return own
    spoken = [one for one in own if any(alike(name, one.name) for name in people)]
    if not spoken:
        raise Rejected("auditions-not-represented", name=", ".join(people))
    return spoken


async def which(ctx: ToolContext, found: Sequence[tuple[Slot, Talent]], tool: str, **more: object) -> Draft:
    """Asks which of several auditions is meant."""
    options = []
    for slot, talent in found[:MOST_OPTIONS]:
        label = f"{ctx.words.day(slot.starts_at)}, {ctx.words.clock(slot.starts_at)}"
        if len({one.id for _, one in found}) > 1:
            label = f"{talent.first_name}: {label}"
        session = await queries.get_session(ctx.tx, ctx.org_id, slot.session_id)
        hint = ""
        if session is not None:
            scene = await load(ctx.tx, session)
            hint = title(ctx.words, session.round, scene.role, scene.project).replace("**", "")
        arguments = {**more, "slot": slot.id, "version": slot.version}
        options.append(Option(label, tool, arguments, hint=hint, single_use=False))
    return Draft(ctx.words("auditions-which"), options=tuple(options))
