"""A photo or video that came: whose it is, and into their profile."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import Field

from core.casting.edits.tools import Edit, Statement, edit_profile
from core.casting.media import people, queries
from core.casting.media.model import MOST_KEPT, Label, Media
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, which
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.ports import Kept, MediaKind

MOST_OFFERED = 6


class File(Arguments):
    """A file of the store."""

    name: str = Field(pattern=r"[0-9a-f]{64}\.[a-z0-9]{3}")
    kind: MediaKind
    mime: str = Field(max_length=64)
    size_bytes: int
    width: int = 0
    height: int = 0
    seconds: int = 0


class Keep(Arguments):
    """``files``: as the file store took them. ``person``: whose; empty for the writer's own. ``label``:
    headshot, full, side, look, reel, intro. ``guessed``: the name may be no name."""

    files: tuple[File, ...] = Field(min_length=1, max_length=10)
    person: str = Field(default="", max_length=120)
    label: Label = ""
    guessed: bool = False


async def keep_media(ctx: ToolContext, args: Keep) -> Result:
    """Into the profile, said back with a way back; asks whose it is where nobody can know."""
    try:
        one = await people.changes(ctx, args.person)
    except Ambiguous as error:
        asked = which(ctx.words, error, "keep_media", _again(args), "person")
        return Result(asked.draft, data=asked.data, private=True, unchanged=True)
    except Rejected as error:
        if args.person and not args.guessed and error.text_key != "talent-unknown":
            raise
        if ctx.person.role not in CASTING or error.text_key == "media-no-guardian":
            raise
        return _whose(ctx, args, unknown=args.person if error.text_key == "talent-unknown" else "")
    return await _kept(ctx, one, args)


def _again(args: Keep) -> dict[str, Any]:
    return {**args.model_dump(mode="json"), "guessed": False}


def _whose(ctx: ToolContext, args: Keep, unknown: str = "") -> Result:
    """Asked once: the people on screen as choices, anybody else by name."""
    shown = [entry for entry in ctx.focus.get("people") or () if entry.get("id")]
    options = tuple(
        Option(str(entry["name"]), "keep_media", {**_again(args), "person": f"talent:{entry['id']}"})
        for entry in shown[:MOST_OFFERED]
    )
    ask = Ask("text", ctx.words("media-about-whose"), "keep_media", {**_again(args), "person": ""}, "person")
    kind, count = args.files[0].kind, len(args.files)
    key = "media-nobody-called" if unknown and not args.guessed else "media-whose"
    text = ctx.words(key, name=unknown, what=what(ctx, kind, count))
    return Result(Draft(text, options=options, ask=ask), private=True, unchanged=True)


def what(ctx: ToolContext, kind: str, count: int) -> str:
    """``3 photos``, ``the video``."""
    return ctx.words("media-kind", kind=kind, count=count)


async def _kept(ctx: ToolContext, one: Talent, args: Keep) -> Result:
    there = await queries.of_talent(ctx.tx, one.id)
    if len(there) + len(args.files) > MOST_KEPT:
        raise Rejected("media-full", name=one.name, most=MOST_KEPT)
    before, added, known = one.portrait, [], 0
    for file in args.files:
        made, fresh = await queries.add(
            ctx.tx, ctx.org_id, one.id, _file(file), args.label, ctx.person.id, ctx.now
        )
        if fresh:
            added.append(made)
        else:
            known += 1
    if not added:
        text = ctx.words("media-known", name=one.name, kind=args.files[0].kind)
        return Result(Draft(text), focus=people.in_focus(ctx, one), unchanged=True, private=True)
    face = await _face(ctx, one, added, args.label)
    kept = what(ctx, _one_kind(added), len(added))
    facts = {"name": one.name, "what": kept, "label": args.label or "none"}
    lines = [ctx.words("media-kept", **facts)]
    lines += [ctx.words("media-face-now")] if face else []
    lines += [ctx.words("media-some-known", count=known)] if known else []
    undo = Undo(
        "undo_keep",
        {"talent": one.id, "media": [each.id for each in added], "portrait": before},
        ctx.words("media-summary-kept", **facts),
        (f"talent/{one.id}/media",),
    )
    options = (Option(ctx.words("media-undo"), "undo_change"),)
    return Result(
        Draft("\n".join(lines), options=options),
        focus=people.in_focus(ctx, one),
        data={"person": one.name, "kept": len(added)},
        undo=undo,
        private=True,
    )


async def _face(ctx: ToolContext, one: Talent, added: Sequence[Media], label: Label) -> bool:
    """A headshot stands for its person at once; another photo where nothing does yet."""
    photos = [each for each in added if each.kind == "photo"]
    own = one.portrait.startswith("media:")
    if not photos or (own and label != "headshot") or label == "side":
        return False
    await queries.show_face(ctx.tx, one.id, photos[0].reference, ctx.now)
    return True


def _one_kind(added: Sequence[Media]) -> str:
    kinds = {each.kind for each in added}
    return kinds.pop() if len(kinds) == 1 else "both"


def _file(file: File) -> Kept:
    return Kept(**file.model_dump())


class Unkeep(Arguments):
    """``portrait``: what stood for the person before."""

    talent: int
    media: tuple[int, ...]
    portrait: str = ""


async def undo_keep(ctx: ToolContext, args: Unkeep) -> Result:
    """Out of the profile again; its file follows."""
    one = await talents.get_in(ctx.tx, ctx.org_id, args.talent)
    if one is None:
        raise Rejected("talent-gone")
    await people.changes(ctx, f"talent:{one.id}")
    gone = [each for each in await queries.by_ids(ctx.tx, ctx.org_id, args.media) if each.talent_id == one.id]
    await queries.take_back(ctx.tx, [each.id for each in gone], ctx.now)
    if any(people.face(one, each) for each in gone):
        await queries.show_face(ctx.tx, one.id, args.portrait, ctx.now)
    return Result(Draft(ctx.words("media-taken-back", name=one.name)), private=True)


class Link(Arguments):
    """``link``: an https address. ``person``: whose reel; empty for the writer's own."""

    person: str = Field(default="", max_length=120)
    link: str = Field(min_length=4, max_length=500)


async def keep_reel(ctx: ToolContext, args: Link) -> Result:
    """One fact of the profile like any other: told with what it was before, and taken back by undo."""
    stated = Statement(field="showreel", value=args.link)
    return await edit_profile(ctx, Edit(person=args.person, changes=(stated,)))
