"""Staff send pages: a scene of the script, or a text or link of their own; several people are shown first.
Who has an audition to confirm gets them with the yes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.auditions.model import Slot
from core.casting.auditions.scene import when
from core.casting.ladder.scene import meant_or_listed
from core.casting.projects import queries as projects
from core.casting.projects.model import Role
from core.casting.sides import locking, pages, queries
from core.casting.sides.pages import Sending
from core.casting.sides.wanted import answered
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import focus_people
from core.conversation.desk import Make
from core.conversation.drafts import Draft, Option, Result, with_line
from core.conversation.tools import ToolContext
from core.people import Person
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Meaning
from core.understanding.shapes import Sought, composed

EARLY = Sought(
    r"\b(?:now|right\s+away|immediately|early|without\s+waiting|abhi|turant|fauran|pehle\s+hi|release)\b|अभी|तुरंत|तुरन्त",
)
"""They are not to wait for the yes."""


async def send_sides(ctx: ToolContext, args: Sending) -> Result:
    """Pages go to whoever reads for each person, marked with that person's name."""
    raw = args.model_dump(mode="json")
    found = await meant_or_listed(ctx, args.people, args.role, "send_sides", raw)
    if isinstance(found, Result):
        return found
    people, role, left_out = found
    return with_line(await _to(ctx, args, people, role, raw), left_out)


async def _to(
    ctx: ToolContext, args: Sending, people: Sequence[Talent], role: Role, raw: Mapping[str, Any]
) -> Result:
    named = {**raw, "people": [f"talent:{one.id}" for one in people], "role": f"role:{role.id}"}
    which = await pages.chosen(ctx, args, role, named)
    if isinstance(which, Result):
        return which
    title, sides_id, text = which
    focus = {"role_id": role.id, "project_id": role.project_id, "people": focus_people(people)}
    if len(people) > 1 and not args.sure:
        return Result(await _preview(ctx, people, role, title, named), focus=focus)
    if not sides_id:
        sides_id = await queries.add(ctx.tx, ctx.org_id, role.id, title, text, ctx.person.id, ctx.now)
    early = args.now and len(people) == 1
    return await _each(ctx, people, role, (title, sides_id, text), focus, early=early)


async def _each(
    ctx: ToolContext,
    people: Sequence[Talent],
    role: Role,
    which: tuple[str, int, str],
    focus: Mapping[str, Any],
    *,
    early: bool,
) -> Result:
    """Everybody gets theirs, now or with their yes."""
    title, sides_id, text = which
    words = ctx.words
    sent: list[str] = []
    call: list[str] = []
    later: list[tuple[Talent, Slot]] = []
    for one in people:
        slot = await locking.unconfirmed(ctx.tx, ctx.org_id, ctx.now, one.id, role.id)
        if slot is None or early:
            await locking.drop(ctx.tx, role.id, one.id)
            (sent if await send_one(ctx, one, sides_id, title, text) else call).append(one.name)
        else:
            await locking.lock(ctx.tx, ctx.org_id, sides_id, role.id, one.id, ctx.person.id, ctx.now)
            await answered(ctx.tx, [slot.recipient_id], ctx.now)
            later.append((one, slot))
    lines = [words("sides-sent", names=words.names(sent), title=title)] if sent else []
    lines += [words("sides-call", names=words.names(call))] if call else []
    options: tuple[Option, ...] = ()
    if later:
        names = [one.name for one, _ in later]
        first, slot = later[0]
        facts = {"name": first.first_name, "when": when(words, slot.starts_at)}
        lines.append(words("sides-locked", names=words.names(names), count=len(names), title=title, **facts))
        if len(later) == 1:
            release = {"people": [f"talent:{first.id}"], "role": f"role:{role.id}", "sides": sides_id}
            options = (
                Option(words("sides-release", name=first.first_name), "send_sides", {**release, "now": True}),
            )
    data = {"sent": sent, "call": call, "locked": [one.name for one, _ in later]}
    return Result(Draft("\n".join(lines), options=options), focus=focus, data=data)


async def _preview(
    ctx: ToolContext, people: Sequence[Talent], role: Role, title: str, named: Mapping[str, Any]
) -> Draft:
    words, lines = ctx.words, []
    for one in people[:20]:
        to = await _reader(ctx, one)
        line = f"{one.name} → {words('sides-nobody') if to is None else to.first_name}"
        locked = await locking.unconfirmed(ctx.tx, ctx.org_id, ctx.now, one.id, role.id)
        lines.append(line if locked is None else f"{line} · {words('sides-after-yes')}")
    options = (
        Option(
            words("sides-send", count=len(people)),
            "send_sides",
            {**named, "sure": True},
            "primary",
            means="yes",
        ),
        Option(words("sides-leave"), "leave_it", means="no"),
    )
    return Draft("\n".join([words("sides-preview", count=len(people), title=title), *lines]), options=options)


async def _reader(ctx: ToolContext, one: Talent) -> Person | None:
    """Who reads for somebody, where that person can be written to."""
    to = recipient(one)
    return None if to is None or await ctx.desk.reach(to) is None else await persons.get(ctx.tx, to)


async def send_one(
    ctx: ToolContext, one: Talent, sides_id: int, title: str, text: str, *, by: int = 0
) -> bool:
    """One person's copy; False when nobody can be written to. ``by``: who sends it, else whose turn it is."""
    to = await _reader(ctx, one)
    if to is None:
        return False
    house = await _house(ctx, sides_id)
    row, times = await queries.note_sent(
        ctx.tx, ctx.org_id, sides_id, one.id, to.id, by or ctx.person.id, ctx.now
    )
    await ctx.desk.tell(to.id, letter(one, to, title, text, house), key=f"sides/{row}/{times}")
    await answered(ctx.tx, [to.id], ctx.now)
    return True


async def _house(ctx: ToolContext, sides_id: int) -> str:
    row = await queries.get(ctx.tx, ctx.org_id, sides_id)
    role = None if row is None or row["role_id"] is None else await projects.role(ctx.tx, row["role_id"])
    about = None if role is None else await projects.project(ctx.tx, role.project_id)
    return "" if about is None else about.house


def letter(one: Talent, to: Person, title: str, text: str, house: str) -> Make:
    """The pages as they are read, marked with whose copy it is."""

    def make(words: Words) -> Draft:
        own = "yes" if to.id == one.person_id else "no"
        head = words("sides-letter", title=title, own=own, name=one.name, house=house or "none")
        return Draft(f"{head}\n\n{text}\n\n{words('sides-mark', name=one.name)}")

    return make


async def send_from_message(ctx: ToolContext, args: Sending) -> Result:
    """The same; a scene's number or a link is read from the message."""
    if args.pages or args.sides:
        return await send_sides(ctx, args)
    if EARLY.search(composed(ctx.said)):
        args = args.model_copy(update={"now": True})
    return await send_sides(ctx, pages.read(ctx.said, args))


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whom, for which role, which scene."""
    said = meaning.entities
    named = said.get("talents") or said.get("result_refs") or ()
    people = (named,) if isinstance(named, str) else tuple(str(one) for one in named)
    role = said.get("role")
    return {
        "people": people,
        "role": role if isinstance(role, str) else "",
        "scene": str(said.get("scene") or ""),
    }
