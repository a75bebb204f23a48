"""Taking photos and videos out of a profile, and choosing the one that stands for somebody."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.media import people, queries
from core.casting.media.keeping import what
from core.casting.media.model import Label, Media, placed
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, which
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.ports import MediaKind


class Delete(Arguments):
    """``places``: which of them, as they were numbered; -1 for the last; none: all. ``kind``: photo or
    video. ``label``: only the reel, the headshot."""

    person: str = Field(default="", max_length=120)
    kind: MediaKind = "photo"
    places: tuple[int, ...] = Field(default=(), max_length=10)
    label: Label = ""


class Choose(Arguments):
    """``place``: which photo, as they were numbered; -1 for the last."""

    person: str = Field(default="", max_length=120)
    place: int


class Restored(Arguments):
    """What a deletion took, and what stood for the person before it."""

    talent: int
    media: tuple[int, ...] = ()
    portrait: str
    showreel: str = ""


async def delete_media(ctx: ToolContext, args: Delete) -> Result:
    """Out of the profile at once; for ten minutes it can be brought back."""
    try:
        one = await people.changes(ctx, args.person)
    except Ambiguous as error:
        asked = which(ctx.words, error, "delete_media", args.model_dump(mode="json"), "person")
        return Result(asked.draft, private=True, unchanged=True)
    gone = _meant(one, await queries.of_talent(ctx.tx, one.id, args.kind), args)
    link = one.showreel if args.kind == "video" and not args.places else ""
    if not gone and not link:
        raise Rejected("media-none", name=one.name, kind=args.kind)
    await queries.take_back(ctx.tx, [each.id for each in gone], ctx.now)
    if any(people.face(one, each) for each in gone):
        left = await queries.of_talent(ctx.tx, one.id, "photo")
        await queries.show_face(ctx.tx, one.id, left[0].reference if left else "", ctx.now)
    if link:
        await queries.show_reel(ctx.tx, one.id, "", ctx.now)
    facts = {"name": one.name, "what": what(ctx, args.kind, len(gone) + bool(link))}
    undo = Undo(
        "restore_media",
        {"talent": one.id, "media": [each.id for each in gone], "portrait": one.portrait, "showreel": link},
        ctx.words("media-summary-deleted", **facts),
        (f"talent/{one.id}/media",),
    )
    options = [Option(ctx.words("media-undo"), "undo_change")]
    if not args.places and one.person_id == ctx.person.id:
        # Who wants everything gone says so once more: it has no way back.
        options.append(Option(ctx.words("media-erase-everything"), "erase_me"))
    draft = Draft(ctx.words("media-deleted", **facts), options=tuple(options))
    return Result(draft, focus=people.in_focus(ctx, one), undo=undo, private=True)


def _meant(one: Talent, listed: Sequence[Media], args: Delete) -> list[Media]:
    if args.label == "headshot":
        return [each for each in listed if each.label == "headshot" or people.face(one, each)]
    if args.label:
        return [each for each in listed if each.label == args.label]
    if not args.places:
        return list(listed)
    found = {place: placed(listed, place) for place in args.places}
    missing = next((place for place, each in found.items() if each is None), None)
    if missing is not None:
        raise Rejected("media-no-place", name=one.name, kind=args.kind, count=len(listed))
    return list({each.id: each for each in found.values() if each is not None}.values())


async def restore_media(ctx: ToolContext, args: Restored) -> Result:
    """Bring back what a deletion took, or the picture that stood for somebody."""
    one = await talents.get_in(ctx.tx, ctx.org_id, args.talent)
    if one is None:
        raise Rejected("talent-gone")
    await people.changes(ctx, f"talent:{one.id}")
    known = await queries.by_ids(ctx.tx, ctx.org_id, args.media)
    mine = [each.id for each in known if each.talent_id == one.id]
    if len(mine) != len(args.media):
        raise Rejected("media-gone")
    await queries.bring_back(ctx.tx, mine)
    await queries.show_face(ctx.tx, one.id, args.portrait, ctx.now)
    if args.showreel:
        await queries.show_reel(ctx.tx, one.id, args.showreel, ctx.now)
    return Result(Draft(ctx.words("media-restored", name=one.name)), private=True)


async def choose_headshot(ctx: ToolContext, args: Choose) -> Result:
    """The photo that stands for somebody on cards, contact sheets and the profile sheet."""
    try:
        one = await people.changes(ctx, args.person)
    except Ambiguous as error:
        asked = which(ctx.words, error, "choose_headshot", args.model_dump(mode="json"), "person")
        return Result(asked.draft, private=True, unchanged=True)
    photos = await queries.of_talent(ctx.tx, one.id, "photo")
    chosen = placed(photos, args.place)
    if chosen is None:
        raise Rejected("media-no-place", name=one.name, kind="photo", count=len(photos))
    number = photos.index(chosen) + 1
    facts = {"name": one.name, "number": number}
    if people.face(one, chosen):
        same = ctx.words("media-face-already", **facts)
        return Result(Draft(same), focus=people.in_focus(ctx, one), unchanged=True, private=True)
    await queries.show_face(ctx.tx, one.id, chosen.reference, ctx.now)
    undo = Undo(
        "restore_media",
        {"talent": one.id, "portrait": one.portrait},
        ctx.words("media-summary-face", **facts),
        (f"talent/{one.id}/media",),
    )
    options = (Option(ctx.words("media-undo"), "undo_change"),)
    draft = Draft(ctx.words("media-face-chosen", **facts), options=options)
    return Result(draft, focus=people.in_focus(ctx, one), undo=undo, private=True)
