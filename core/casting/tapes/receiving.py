"""What the talent's side sends: a tape as a file or a link, or the wish for more time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal
from zoneinfo import ZoneInfo

from pydantic import Field

from core.casting.auditions.parties import mine
from core.casting.media import queries as files
from core.casting.media.keeping import File
from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.talent.model import Talent
from core.casting.tapes import queries
from core.casting.tapes.model import AGAIN, Fault, Tape, found_at_once, link_in
from core.conversation.desk import Make
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.messages import AttachmentKind
from core.people import CASTING
from core.ports import Kept
from core.store import persons
from core.texts import Words
from core.understanding import times


class Coming(Arguments):
    """``kind``, ``ref``, ``mime``, ``name``: of a file, as its chat calls it. ``files``: the same in the file
    store, or ``fault``: the text that says why it is not. ``link``: an address instead. ``tape``: which
    request, once asked."""

    kind: AttachmentKind | Literal[""] = ""
    ref: str = ""
    mime: str = ""
    name: str = ""
    link: str = ""
    files: tuple[File, ...] = Field(default=(), max_length=1)
    fault: str = Field(default="", max_length=60)
    tape: int = 0


class Wish(Arguments):
    """``tape``: the request a button was made for; 0 for the only one open."""

    tape: int = 0


async def receive_tape(ctx: ToolContext, args: Coming) -> Result:
    """Marks the request as answered and tells the team. A later one takes the place of the first."""
    people, tapes = await open_ones(ctx, ("asked", "received", "declined"))
    if args.tape:
        tapes = [one for one in tapes if one.id == args.tape]
    waiting = [one for one in tapes if one.status == "asked"] or tapes
    if not waiting:
        raise Rejected("tapes-nobody-asked")
    if not args.kind and not args.link:
        return Result(Draft(ctx.words("tapes-send-it")))
    if len(waiting) > 1:
        return await _which(ctx, people, waiting, args)
    [tape] = waiting
    talent = people[tape.talent_id]
    media, faults = await _taken(ctx, talent, args)
    await queries.receive(ctx.tx, tape, media, ctx.now)
    role = await projects.role(ctx.tx, tape.role_id)
    facts = {"name": talent.name, "role": "" if role is None else role.name, "kind": media["kind"]}

    def make(words: Words) -> Draft:
        text = words("tapes-received-told", late="yes" if ctx.now > tape.due_at else "no", **facts)
        parts = [text, args.link, *(words("tapes-fault-told", fault=one) for one in faults)]
        return Draft(" ".join(one for one in parts if one), options=verdicts(words, tape))

    await tell_team(ctx, tape, make, f"tape/{tape.id}/received/{int(ctx.now.timestamp())}")
    said = [ctx.words("tapes-received", **facts), *(ctx.words("tapes-fault", fault=one) for one in faults)]
    if faults:
        said.append(ctx.words("tapes-again-if", due=ctx.words.time(max(tape.due_at, ctx.now + AGAIN))))
    return Result(Draft(" ".join(said)), private=True)


async def _taken(ctx: ToolContext, talent: Talent, args: Coming) -> tuple[dict[str, Any], tuple[Fault, ...]]:
    """What is kept of it, and what its file shows to be wrong with it. Nothing of a child without a
    guardian."""
    media: dict[str, Any] = {
        "kind": args.kind or "link",
        "ref": args.ref,
        "mime": args.mime,
        "name": args.name,
    }
    media |= {"link": args.link}
    width = height = 0
    for one in args.files if not talent.is_minor or talent.guardian_id is not None else ():
        kept = Kept(**one.model_dump())
        await files.add(ctx.tx, ctx.org_id, talent.id, kept, files.TAPE, ctx.person.id, ctx.now)
        media |= {
            "file": kept.name,
            "mime": kept.mime,
            "size_bytes": kept.size_bytes,
            "seconds": kept.seconds,
        }
        width, height = kept.width, kept.height
    faults = found_at_once(media["kind"], width, height, args.fault)
    return {**media, "faults": list(faults)}, faults


def verdicts(words: Words, tape: Tape) -> tuple[Option, ...]:
    """What the casting can say of a tape that came."""
    good, passed = (
        Option(words(f"tapes-{said}"), "judge_tape", {"tape": tape.id, "verdict": said})
        for said in ("good", "passed")
    )
    show = Option(words("tapes-show"), "show_tape", {"tape": tape.id}, single_use=False)
    again = Option(words("tapes-ask-again"), "return_tape", {"tape": tape.id}, single_use=False)
    return (show, good, passed, again)


async def _which(ctx: ToolContext, people: Mapping[int, Talent], waiting: list[Tape], args: Coming) -> Result:
    options = []
    for one in waiting[:8]:
        role = await projects.role(ctx.tx, one.role_id)
        label = f"{people[one.talent_id].name}, {'' if role is None else role.name}"
        options.append(Option(label, "receive_tape", {**args.model_dump(mode="json"), "tape": one.id}))
    return Result(Draft(ctx.words("tapes-whose"), options=tuple(options)), private=True)


async def ask_tape_time(ctx: ToolContext, args: Wish) -> Result:
    """The deadline stays until the team says yes, which is said."""
    people, tapes = await open_ones(ctx, ("asked",))
    tapes = [one for one in tapes if args.tape in (0, one.id)]
    if not tapes:
        raise Rejected("tapes-nobody-asked")
    tape = tapes[0]
    if not args.tape and _in_time(ctx, tape):
        return Result(Draft(ctx.words("tapes-in-time", due=ctx.words.time(tape.due_at))), private=True)
    role = await projects.role(ctx.tx, tape.role_id)
    facts = {"name": people[tape.talent_id].name, "role": "" if role is None else role.name}
    said = "" if args.tape else " ".join(ctx.said.split())[:200]

    def make(words: Words) -> Draft:
        text = words("tapes-time-told", due=words.time(tape.due_at), said=said or "none", **facts)
        return Draft(text, options=(Option(words("tapes-one-day"), "extend_tapes", {"tape": tape.id}),))

    await tell_team(ctx, tape, make, f"tape/{tape.id}/time/{int(ctx.now.timestamp())}")
    return Result(Draft(ctx.words("tapes-time-asked", due=ctx.words.time(tape.due_at))), private=True)


def _in_time(ctx: ToolContext, tape: Tape) -> bool:
    """Whether every time that is named for it lies before the deadline; a day alone may be the day of it."""
    zone = ZoneInfo(ctx.person.timezone)
    found = [one for one in times(ctx.said, ctx.now.astimezone(zone)) if one.phrase.start is not None]
    clocks = [one.phrase.end or one.phrase.start for one in found if one.kind != "day"]
    days = [one.phrase.start for one in found if one.kind == "day"]
    last = tape.due_at.astimezone(zone)
    in_time = all(at is not None and ctx.now < at <= last for at in clocks)
    return bool(found) and in_time and all(at is not None and at.date() <= last.date() for at in days)


async def open_ones(ctx: ToolContext, statuses: tuple[str, ...]) -> tuple[dict[int, Talent], list[Tape]]:
    """The self-tapes of those who are spoken for that stand so."""
    people = {one.id: one for one in await mine(ctx)}
    found = await queries.of_talents(ctx.tx, ctx.org_id, list(people))
    return people, [one for one in found if one.status in statuses]


async def tell_team(ctx: ToolContext, tape: Tape, make: Make, key: str) -> None:
    """The room's casting people and whoever asked, once each."""
    role = await projects.role(ctx.tx, tape.role_id)
    told = []
    if role is not None:
        told = await ctx.desk.tell_room(room(role.project_id), make, key=key, only=CASTING)
    asker = await persons.get(ctx.tx, tape.asked_by)
    if asker is not None and asker.id not in {one.id for one in told}:
        await ctx.desk.tell(asker.id, make, key=f"{key}/{asker.id}")


def fill_coming(meaning: Any, focus: Mapping[str, Any]) -> dict[str, Any]:
    """The link, if one was written; which words were with it does not matter."""
    media = meaning.entities.get("media")
    return {"link": link_in(str(media or ""))}
