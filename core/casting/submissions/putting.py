"""A brief of several people: read back, then kept as profiles of the agent's and put forward together.

Nobody in it is written to: who is new is reached through the agent until they say otherwise themselves.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic import Field

from core.casting.auditions.model import shareable
from core.casting.auditions.parties import mine
from core.casting.projects.model import Role, room
from core.casting.submissions import queries
from core.casting.submissions.brief import FOR_A_ROLE_FIRST, MOST, PUTS, Entry, entries, role_named
from core.casting.submissions.roles import asked_for
from core.casting.talent import queries as directory
from core.casting.talent.model import ADULT_AGE, UNKNOWN_AGES, Language, Level, Talent, feet_inches
from core.casting.talent.names import alike
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.store import persons
from core.store.database import Tx
from core.texts import Words
from core.understanding.meaning import Context

WHATSAPP = "whatsapp"
SPEAKS: Level = "fluent"


class Brief(Arguments):
    """``text``: as it was pasted. ``role``: as they call it; empty where the text names it."""

    text: str = Field(max_length=8000)
    role: str = Field(default="", max_length=80)
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """``own``: one of the agent's already. ``known``: who may be the same; ``certain``: by number."""

    entry: Entry
    own: Talent | None = None
    known: Talent | None = None
    certain: bool = False

    @property
    def child(self) -> bool:
        return self.entry.age != UNKNOWN_AGES and 0 < self.entry.age[0] < ADULT_AGE and self.own is None


def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: an agent's text with several people, or one who is put forward with what is known."""
    if context.writer != "agent":
        return None
    found = entries(text)
    telling = [one for one in found if one.tells]
    puts = PUTS.search(text) or FOR_A_ROLE_FIRST.match(text)
    if len(telling) >= 2 or (telling and len(found) == 1 and puts):
        return {"text": text}
    return None


async def put_brief(ctx: ToolContext, args: Brief) -> Result:
    """Reads it back with what is missing; kept with a yes."""
    found = entries(args.text)
    if not found:
        raise Rejected("submissions-whom")
    if len(found) > MOST:
        raise Rejected("submissions-too-many", most=MOST)
    role = await asked_for(ctx, args.role or role_named(args.text))
    if role is None:
        raw = args.model_dump(mode="json")
        ask = Ask("text", ctx.words("submissions-about-role"), "put_brief", raw, slot="role")
        named = args.role or role_named(args.text)
        key = "submissions-no-role" if named else "submissions-which-role"
        return Result(Draft(ctx.words(key, role=named or "-"), ask=ask), private=True)
    people = [await looked_up(ctx, one) for one in found]
    if not args.sure:
        return _read_back(ctx, args, role, people)
    _, said = await put_forward(ctx, role, [one for one in people if not one.child])
    return Result(Draft(said), private=True)


def _read_back(ctx: ToolContext, args: Brief, role: Role, people: Sequence[Found]) -> Result:
    ready = [one for one in people if not one.child]
    lines = [ctx.words("submissions-read", count=len(ready), role=role.name)]
    lines += [line(ctx.words, number, one) for number, one in enumerate(people, 1)]
    if not ready:
        return Result(Draft("\n".join(lines)), private=True)
    sure = {**args.model_dump(mode="json"), "role": f"role:{role.id}", "sure": True}
    options = (
        Option(ctx.words("submissions-submit", count=len(ready)), "put_brief", sure, "primary", means="yes"),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Result(Draft("\n".join(lines), options=options), private=True)


def line(words: Words, number: int, found: Found) -> str:
    """``1 · Naina Gill, 26, 5'6", Punjabi. Missing: a link.``"""
    one = found.entry
    if found.child:
        return words("submissions-child", n=number, name=one.name)
    facts = [one.name, *told(words, one)]
    missing = [
        words(f"submissions-missing-{name}")
        for name, there in (("age", one.age != UNKNOWN_AGES), ("height", one.height_cm), ("link", one.link))
        if not there and found.own is None
    ]
    listed = words.names(missing) if missing else "none"
    return words("submissions-entry", n=number, facts=", ".join(facts), missing=listed)


def told(words: Words, one: Entry) -> list[str]:
    """What a brief says of somebody besides the name, as it is read back."""
    ages = "" if one.age == UNKNOWN_AGES else "–".join(dict.fromkeys(map(str, one.age)))
    height = feet_inches(one.height_cm) if one.height_cm else ""
    spoken = [words("talent-language", code=code) for code in one.languages]
    gender = words("talent-gender", gender=one.gender) if one.gender else ""
    return [fact for fact in (ages, gender, height, *spoken, one.city) if fact]


async def looked_up(ctx: ToolContext, one: Entry) -> Found:
    """Their own list first, then the number, then the name and age: who may be in the directory already."""
    own = next((known for known in await mine(ctx) if alike(one.name, known.name)), None)
    if own is not None:
        return Found(one, own)
    if one.phone:
        tie = await persons.identity_of(ctx.tx, WHATSAPP, f"{WHATSAPP}:{one.phone}")
        person_id = None if tie is None else tie["person_id"]
        talent = await directory.by_person(ctx.tx, person_id) if person_id else None
        if talent is not None and talent.org_id == ctx.org_id and alike(one.name, talent.name):
            return Found(one, known=talent, certain=True)
    return Found(one, known=await known_as(ctx.tx, ctx.org_id, one))


async def known_as(tx: Tx, org: str, one: Entry) -> Talent | None:
    """Who of the directory may be the same, by whole name and age."""
    for known in await directory.named(tx, org, one.name):
        if len(one.name.split()) > 1 and _same_age(one, known):
            return known
    return None


def _same_age(one: Entry, known: Talent) -> bool:
    if one.age == UNKNOWN_AGES or not known.ages_known:
        return True
    low, high = known.playing_age
    return one.age[0] <= high + 3 and low - 3 <= one.age[1]


async def put_forward(
    ctx: ToolContext, role: Role, people: Sequence[Found]
) -> tuple[list[tuple[Found, Talent]], str]:
    """Profiles for those who have none, and a submission of each; who is whom, and what to say of it."""
    put, lines = list[Talent](), list[str]()
    doubts: list[tuple[str, str]] = []
    each: list[tuple[Found, Talent]] = []
    for one in people:
        talent = one.own or (one.known if one.certain else None) or await _added(ctx, one.entry)
        each.append((one, talent))
        note = " ".join(one.entry.said.split())[: queries.NOTE_CHARS]
        if await queries.put(ctx.tx, ctx.org_id, role.id, talent.id, ctx.person.id, note, ctx.now):
            put.append(talent)
        if one.known is not None:
            doubts.append((one.entry.name, one.known.name))
    if not put:
        names = ctx.words.names([one.entry.name for one in people])
        return each, ctx.words("submissions-already", names=names, role=role.name)
    names = ctx.words.names([one.name for one in put])
    lines.append(ctx.words("submissions-in", names=names, role=role.name))
    lines.append(ctx.words("submissions-nobody-written", count=len(put)))
    new = {talent.id for talent in put}
    await _tell(ctx, role, [(one, talent) for one, talent in each if talent.id in new], doubts)
    return each, "\n".join(lines)


async def _added(ctx: ToolContext, one: Entry) -> Talent:
    """A profile of what the brief says, reached through the agent; the number writes to nobody."""
    who = await persons.add(ctx.tx, ctx.org_id, one.name, "talent", ctx.now)
    made = profile_of(one, ctx.org_id, who.id, source=f"agent/{ctx.person.id}")
    made = replace(made, representation="agent_first", agent_id=ctx.person.id)
    return await directory.add(ctx.tx, made, ctx.now)


def profile_of(one: Entry, org: str, person_id: int, *, source: str) -> Talent:
    """A profile of what is said about somebody and nothing else."""
    return Talent(
        id=0,
        org_id=org,
        person_id=person_id,
        name=one.name,
        gender=one.gender,
        plays=(one.gender,) if one.gender else (),
        playing_age=one.age,
        is_minor=False,
        city=one.city,
        height_cm=one.height_cm,
        languages=tuple(Language(code, SPEAKS) for code in one.languages),
        showreel=one.link,
        source=source,
    )


async def _tell(
    ctx: ToolContext,
    role: Role,
    people: Sequence[tuple[Found, Talent]],
    doubts: Sequence[tuple[str, str]],
) -> None:
    """The casting office reads who came, what the agent says of them, and who may be there already; the agent
    does not learn that."""
    by = ctx.person.first_name
    names, refs = [one.name for _, one in people], [f"talent:{one.id}" for _, one in people]

    def make(words: Words) -> Draft:
        about = {"names": words.names(list(names)), "role": role.name, "by": by}
        lines = [words("submissions-told", note=_note(people) or "none", **about).rstrip()]
        if len(people) > 1:
            lines += [line(words, number, found) for number, (found, _) in enumerate(people, 1)]
        lines += [words("submissions-maybe", name=name, other=other) for name, other in doubts]
        put = {"people": refs, "list": f"role:{role.id}"}
        return Draft("\n".join(lines), options=(Option(words("submissions-shortlist"), "add_to_list", put),))

    key = f"submission/{role.id}/{people[0][1].id}/{ctx.inbound_id}"
    await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)


def _note(people: Sequence[tuple[Found, Talent]]) -> str:
    """Of one person the agent's own words, without what is not passed on; of several their lines tell."""
    said = people[0][0].entry.said if len(people) == 1 else ""
    return shareable(" ".join(said.split()))[: queries.NOTE_CHARS]
