"""A zip of photos from an agent: each person in it is read back by name, then put forward with them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import Field

from core.casting.media import queries as media
from core.casting.media.keeping import File
from core.casting.media.model import MOST_KEPT
from core.casting.projects.model import Role
from core.casting.submissions import putting, queries
from core.casting.submissions.brief import MOST, PUTS, Entry, entries, role_named
from core.casting.submissions.filenames import facts, whose
from core.casting.submissions.roles import asked_for
from core.casting.talent import queries as directory
from core.casting.talent.names import alike
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.ports import Kept
from core.understanding.meaning import Context

MOST_NAMED = 8
"""Of those left out: the others are counted."""
_ALONE = re.compile(r"[^\W\d_][\w .'’-]{0,39}")


class Picture(Arguments):
    """``called``: its path in the zip."""

    called: str = Field(max_length=200)
    file: File


class Left(Arguments):
    """``fault``: the text that says why."""

    called: str = Field(max_length=200)
    fault: str = Field(max_length=60)


class Photos(Arguments):
    """``text``: what was written beside the zip. ``role``: as they call it."""

    files: tuple[Picture, ...] = Field(default=(), max_length=200)
    left: tuple[Left, ...] = Field(default=(), max_length=200)
    text: str = Field(default="", max_length=8000)
    role: str = Field(default="", max_length=80)
    sure: bool = False


def beside(text: str, _context: Context) -> Mapping[str, Any] | None:
    """What is written with a zip, where it says who is in it or what for: "for Meera", a brief, a role."""
    said = " ".join(text.split())
    if role_named(text) or PUTS.search(text) or entries(text):
        return {"text": text}
    return {"text": text, "role": said} if _ALONE.fullmatch(said) and len(said.split()) <= 3 else None


async def put_photos(ctx: ToolContext, args: Photos) -> Result:
    """Reads back who is in it, and what is left out and why; kept with a yes."""
    people, nameless = _people(args)
    if len(people) > MOST:
        raise Rejected("submissions-too-many", most=MOST)
    left = [*args.left, *nameless]
    if not people:
        text = "\n".join([ctx.words("submissions-zip-nobody"), *_left_out(ctx, left)])
        return Result(Draft(text), private=True, unchanged=True)
    named = args.role or role_named(args.text)
    role = await asked_for(ctx, named)
    if role is None:
        raw = {**args.model_dump(mode="json"), "role": ""}
        ask = Ask("text", ctx.words("submissions-about-role"), "put_photos", raw, slot="role")
        key = "submissions-no-role" if named else "submissions-which-role"
        return Result(Draft(ctx.words(key, role=named or "-"), ask=ask), private=True, unchanged=True)
    found = [(await putting.looked_up(ctx, entry), shown) for entry, shown in people]
    if not args.sure:
        return await _read_back(ctx, args, role, found, left)
    return await _kept(ctx, role, [(one, shown) for one, shown in found if not one.child])


def _people(args: Photos) -> tuple[list[tuple[Entry, list[Picture]]], list[Left]]:
    """Each person once with their pictures: named by files and folders, told of by what was written."""
    told = list(entries(args.text))
    people: list[tuple[Entry, list[Picture]]] = []
    nameless: list[Left] = []
    for picture in args.files:
        name = whose(picture.called)
        if not name:
            nameless.append(Left(called=picture.called, fault="submissions-left-nameless"))
            continue
        there = next((place for place, (one, _) in enumerate(people) if alike(name, one.name)), None)
        if there is None:
            written = next((one for one in told if alike(name, one.name) or alike(one.name, name)), None)
            people.append((written or Entry(name), [picture]))
        else:
            people[there][1].append(picture)
    return [(_told(one, shown), shown) for one, shown in people], nameless


def _told(one: Entry, shown: Sequence[Picture]) -> Entry:
    """An entry with what the names of its files add; what was written counts first."""
    said = next((facts(picture.called) for picture in shown if facts(picture.called)), "")
    more = next(iter(entries(f"{one.name}, {said}")), None) if said else None
    if more is None:
        return one
    age = one.age if one.age != (0, 0) else more.age
    return replace(one, age=age, height_cm=one.height_cm or more.height_cm)


async def _read_back(
    ctx: ToolContext,
    args: Photos,
    role: Role,
    found: Sequence[tuple[putting.Found, list[Picture]]],
    left: Sequence[Left],
) -> Result:
    ready = sum(not one.child for one, _ in found)
    lines = [ctx.words("submissions-read", count=ready, role=role.name)]
    there = {row["talent_id"] for row in await queries.of_roles(ctx.tx, [role.id])}
    for number, (one, shown) in enumerate(found, 1):
        line = putting.line(ctx.words, number, one)
        for picture in shown if one.child else ():
            ctx.tx.wake(media.WAKE, picture.file.name)  # nothing of a child is kept without a guardian
        again = one.own is not None and one.own.id in there
        photos = "" if one.child else ctx.words("submissions-photos", count=len({p.file.name for p in shown}))
        known = ctx.words("submissions-there-already") if again else ""
        lines.append(" ".join(filter(None, (line, photos, known))))
    lines += _shared(ctx, found)
    lines += _left_out(ctx, left)
    if not ready:
        return Result(Draft("\n".join(lines)), private=True, unchanged=True)
    sure = {**args.model_dump(mode="json"), "role": f"role:{role.id}", "sure": True}
    options = (
        Option(ctx.words("submissions-submit", count=ready), "put_photos", sure, "primary", means="yes"),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Result(Draft("\n".join(lines), options=options), private=True, unchanged=True)


def _shared(ctx: ToolContext, found: Sequence[tuple[putting.Found, list[Picture]]]) -> list[str]:
    """The same picture under two names is a slip of somebody's."""
    owners: dict[str, list[str]] = {}
    for one, shown in found:
        for name in {picture.file.name for picture in shown}:
            owners.setdefault(name, []).append(one.entry.name)
    twice = dict.fromkeys(tuple(names) for names in owners.values() if len(names) > 1)
    return [ctx.words("submissions-same-photo", names=ctx.words.names(list(names))) for names in twice]


def _left_out(ctx: ToolContext, left: Sequence[Left]) -> list[str]:
    lines = [
        ctx.words("submissions-left-out", name=one.called.rpartition("/")[2] or "-", why=_why(ctx, one.fault))
        for one in left[:MOST_NAMED]
    ]
    more = len(left) - MOST_NAMED
    return [*lines, ctx.words("submissions-left-more", count=more)] if more > 0 else lines


def _why(ctx: ToolContext, fault: str) -> str:
    known = fault if fault.startswith("submissions-left-") else _STORE.get(fault, "submissions-left-damaged")
    return ctx.words(known)


_STORE = {
    "media-heic": "submissions-left-heic",
    "media-too-small": "submissions-left-small",
    "media-too-many-pixels": "submissions-left-large",
    "file-too-large": "submissions-left-large",
}
"""What the file store says of one file, as a word in a list."""


async def _kept(
    ctx: ToolContext, role: Role, people: Sequence[tuple[putting.Found, list[Picture]]]
) -> Result:
    each, said = await putting.put_forward(ctx, role, [one for one, _ in people])
    for (_, talent), (_, shown) in zip(each, people, strict=True):
        if talent.agent_id != ctx.person.id:
            continue  # somebody else's profile gets no pictures from here
        kept = len(await media.of_talent(ctx.tx, talent.id))
        for picture in shown[: max(0, MOST_KEPT - kept)]:
            file = Kept(**picture.file.model_dump())
            made, _ = await media.add(ctx.tx, ctx.org_id, talent.id, file, "", ctx.person.id, ctx.now)
            now = await directory.get(ctx.tx, talent.id)
            if now is not None and not now.portrait.startswith("media:"):
                await media.show_face(ctx.tx, talent.id, made.reference, ctx.now)
    return Result(Draft(said), private=True)
