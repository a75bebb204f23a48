"""Putting somebody forward, and reading who was."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import Field

from core.casting.auditions.model import shareable
from core.casting.auditions.parties import mine
from core.casting.projects.model import Role, room
from core.casting.projects.references import find_role, visible_roles
from core.casting.submissions import own, photos, putting, queries
from core.casting.submissions.queries import NOTE_CHARS
from core.casting.submissions.roles import asked_for
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.casting.talent.references import Ambiguous, focus_people, resolve, which
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, KNOWN, OUTSIDE, STAFF
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought, beside

MOST_SHOWN = 15
SENDERS = OUTSIDE | CASTING
_READ = Sought(
    r"(?:(?:show|list|see|any)\s+)?(?:me\s+)?(?:all\s+|new\s+)?(?:the\s+)?submissions(?:\s+(?:for|of)\s+(?P<en>.{1,60}?))?"
    r"|(?P<hi>.{1,60}?)\s+ke\s+(?:liye\s+)?submissions(?:\s+(?:dikhao|batao|bhejo))?"
    r"|who\s+(?:was|has been|is)\s+(?:submitted|put\s+forward)(?:\s+for\s+(?P<who>.{1,60}?))?",
)


class Forward(Arguments):
    """``people``: empty for the writer. ``role``: as they call it. ``note``: their words to casting."""

    people: tuple[str, ...] = Field(default=(), max_length=20)
    role: str = Field(default="", max_length=80)
    note: str = Field(default="", max_length=1000)


class Back(Arguments):
    """Who was put forward for which role."""

    role: int
    talents: tuple[int, ...]


class About(Arguments):
    """``role``: empty for every role."""

    role: str = ""


async def submit_talent(ctx: ToolContext, args: Forward) -> Result:
    """It is noted, promises nothing, and casting reads it with the choice to shortlist."""
    try:
        people = await _whom(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "submit_talent", args.model_dump(mode="json"), "people")
    role = await asked_for(ctx, args.role)
    if role is None:
        return await _unknown(ctx, args, people)
    note = shareable(" ".join((args.note or ctx.said).split()))[:NOTE_CHARS]
    new = [
        one
        for one in people
        if await queries.put(ctx.tx, ctx.org_id, role.id, one.id, ctx.person.id, note, ctx.now)
    ]
    names = ctx.words.names([one.name for one in people])
    if not new:
        text = ctx.words("submissions-already", names=names, role=role.name)
        return Result(Draft(text), unchanged=True, private=True)
    await _tell(ctx, new, role, note)
    text = ctx.words("submissions-in", names=ctx.words.names([one.name for one in new]), role=role.name)
    back = Back(role=role.id, talents=tuple(one.id for one in new)).model_dump(mode="json")
    undo = Undo("withdraw_submission", back, text)
    return Result(
        Draft(text, options=(Option(ctx.words("submissions-undo"), "undo_change"),)), undo=undo, private=True
    )


async def _whom(ctx: ToolContext, said: Sequence[str]) -> list[Talent]:
    """Those put forward. Raises Rejected for somebody who is not theirs to put forward."""
    if ctx.person.role in CASTING:
        if not said:
            raise Rejected("submissions-whom")
        return await resolve(ctx, said)
    own = await mine(ctx)
    if not said and ctx.person.role != "agent" and len(own) == 1:
        return own
    named = [one for one in own if any(name == f"talent:{one.id}" or alike(name, one.name) for name in said)]
    if not named:
        missing = ", ".join(said)
        raise Rejected("submissions-not-known" if said else "submissions-whom", name=missing)
    return named


async def _unknown(ctx: ToolContext, args: Forward, people: Sequence[Talent]) -> Result:
    raw = {**args.model_dump(mode="json"), "people": [f"talent:{one.id}" for one in people]}
    raw["note"] = raw["note"] or ctx.said[:NOTE_CHARS]
    ask = Ask("text", ctx.words("submissions-about-role"), "submit_talent", raw, slot="role")
    key = "submissions-no-role" if args.role else "submissions-which-role"
    return Result(Draft(ctx.words(key, role=args.role or "-"), ask=ask), private=True)


async def _tell(ctx: ToolContext, people: Sequence[Talent], role: Role, note: str) -> None:
    names, by = [one.name for one in people], ctx.person.first_name
    refs = [f"talent:{one.id}" for one in people]

    def make(words: Words) -> Draft:
        facts = {"names": words.names(list(names)), "role": role.name, "by": by}
        text = words("submissions-told", note=note or "none", **facts)
        put = {"people": refs, "list": f"role:{role.id}"}
        return Draft(text, options=(Option(words("submissions-shortlist"), "add_to_list", put),))

    key = f"submission/{role.id}/{people[0].id}/{ctx.inbound_id}"
    await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)


async def withdraw_submission(ctx: ToolContext, args: Back) -> Result:
    """Taken back by whoever put them forward."""
    done = await queries.withdraw(ctx.tx, args.role, args.talents, ctx.person.id)
    return Result(Draft(ctx.words("submissions-back" if done else "submissions-gone")), private=True)


async def list_submissions(ctx: ToolContext, args: About) -> Result:
    """Who was put forward, by whom, in their words."""
    role = await find_role(ctx, args.role) if args.role else None
    roles = {one.id: one for one in ([role] if role is not None else await visible_roles(ctx))}
    rows = await queries.of_roles(ctx.tx, list(roles))
    people = await directory.many(ctx.tx, [row["talent_id"] for row in rows])
    rows = [row for row in rows if row["talent_id"] in people]
    if not rows:
        raise Rejected("submissions-none")
    by = await persons.many(ctx.tx, [row["by"] for row in rows])
    lines = [
        ctx.words(
            "submissions-line",
            n=n,
            name=people[row["talent_id"]].name,
            role=roles[row["role_id"]].name,
            by=by[row["by"]].first_name if row["by"] in by else "-",
        )
        for n, row in enumerate(rows[:MOST_SHOWN], 1)
    ]
    shown = [people[row["talent_id"]] for row in rows[:MOST_SHOWN]]
    focus: dict[str, Any] = {"people": focus_people(shown)}
    if role is not None:
        focus |= {"role_id": role.id, "project_id": role.project_id}
    return Result(Draft("\n".join([ctx.words("submissions-head", count=len(rows)), *lines])), focus=focus)


@beside(_READ)
def order(text: str, _context: Context) -> Mapping[str, Any] | None:
    """``submissions for Meera``, ``Meera ke liye submissions dikhao``."""
    found = _READ.fullmatch(" ".join(text.split()).rstrip(" .!?"))
    if found is None:
        return None
    return {"role": found["en"] or found["hi"] or found["who"] or ""}


def fill(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Whom, and for which role."""
    said = meaning.entities
    named = said.get("talents") or ()
    people = (named,) if isinstance(named, str) else tuple(str(one) for one in named)
    role = said.get("role")
    return {"people": people, "role": role if isinstance(role, str) else ""}


TOOLS: tuple[Tool, ...] = (
    Tool(
        "put_brief",
        "An agent's pasted text with several people, each with age, height, languages or a link: read back,"
        " then put forward for a role.",
        putting.Brief,
        putting.put_brief,
        frozenset({"agent"}),
        "write",
        previews=True,
        order=putting.order,
    ),
    Tool(
        "put_photos",
        "A zip of photos from an agent: who is in it by the files' names, read back, then put forward.",
        photos.Photos,
        photos.put_photos,
        frozenset({"agent"}),
        "write",
        internal=True,
    ),
    Tool(
        "submit_talent",
        "An agent puts their talent forward for a role, or somebody themselves.",
        Forward,
        submit_talent,
        SENDERS,
        "write",
        intents=("submission.create",),
        fill=fill,
    ),
    Tool(
        "correct_submission",
        "An agent corrects the age of somebody they put forward.",
        own.Aged,
        own.correct_age,
        frozenset({"agent"}),
        "write",
        order=own.aged,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "take_submission_back",
        "An agent takes back somebody they put forward.",
        own.Taken,
        own.take_submission_back,
        frozenset({"agent"}),
        "write",
        order=own.taken_back,
        order_first=True,
        order_leads=True,
    ),
    Tool(
        "withdraw_submission",
        "Take somebody back who was put forward.",
        Back,
        withdraw_submission,
        KNOWN,
        "write",
        internal=True,
    ),
    Tool(
        "list_submissions",
        "Who was put forward for a role, and by whom.",
        About,
        list_submissions,
        STAFF,
        order=order,
    ),
)
