"""Rooms and readers by typing: noted, shown, forgotten, each with undo."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import Field

from core.casting.resources import orders, queries
from core.casting.resources.model import MOST, NAME_CHARS, Kind, Resource, plain
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.texts import Words


class Noted(Arguments):
    """``kind``: room or reader. ``place``: whose rooms. ``names``: what they are called; none when dropping:
    all rooms of the place. ``readers``: noted beside rooms, where one sentence names both."""

    kind: Kind
    place: str = Field(default="", max_length=200)
    names: tuple[str, ...] = Field(default=(), max_length=MOST)
    readers: tuple[str, ...] = Field(default=(), max_length=MOST)


class Looked(Arguments):
    """``place``: only its rooms."""

    place: str = Field(default="", max_length=200)


class Forgotten(Arguments):
    """Those that were noted, by id."""

    ids: tuple[int, ...] = Field(max_length=MOST)


async def note(ctx: ToolContext, args: Noted) -> Result:
    """Keeps what is new of it; the same again changes nothing."""
    place = " ".join(args.place.split())
    if args.kind == "room" and not plain(place):
        raise Rejected("resources-no-place")
    made, text = await _keep(ctx, args.kind, place, args.names)
    if args.readers and args.kind == "room":
        also, line = await _keep(ctx, "reader", "", args.readers)
        made, text = [*made, *also], f"{text} {line}"
    if not made:
        return Result(Draft(ctx.words("resources-known", what=text)), unchanged=True)
    undo = Undo("forget_resources", {"ids": [one.id for one in made]}, text)
    option = Option(ctx.words("reminding-undo"), "undo_change")
    example = ctx.words("resources-next", kind=args.kind)
    return Result(Draft(f"{text} {example}", options=(option,)), undo=undo)


async def _keep(
    ctx: ToolContext, kind: Kind, place: str, said: tuple[str, ...]
) -> tuple[list[Resource], str]:
    """What is new, and the line about all there are now."""
    names = [name[:NAME_CHARS] for name in said if plain(name)]
    if not names:
        raise Rejected("resources-no-names")
    known = await queries.of(ctx.tx, ctx.org_id, kind, place=place)
    if len(known) + len(names) > MOST:
        raise Rejected("resources-too-many", most=MOST)
    at = {"place": place} if kind == "room" else {}
    made = await queries.note(ctx.tx, ctx.org_id, kind, names, ctx.person.id, ctx.now, **at)
    return list(made), _line(ctx.words, kind, place, await queries.of(ctx.tx, ctx.org_id, kind, **at))


async def drop(ctx: ToolContext, args: Noted) -> Result:
    """Forgets them; what is planned there stays as it is."""
    at = {"place": args.place} if args.kind == "room" else {}
    known = await queries.of(ctx.tx, ctx.org_id, args.kind, **at)
    wanted = {plain(name) for name in args.names}
    gone = [one for one in known if not wanted or plain(one.name) in wanted]
    if not gone:
        raise Rejected("resources-unknown", what=_line(ctx.words, args.kind, args.place, known))
    await queries.drop(ctx.tx, ctx.org_id, [one.id for one in gone])
    left = [one for one in known if one not in gone]
    text = ctx.words("resources-dropped", kind=args.kind, names=_names(ctx.words, args.kind, gone))
    undo = Undo("note_resources", {"kind": args.kind, **at, "names": [one.name for one in gone]}, text)
    rest = _line(ctx.words, args.kind, args.place, left)
    option = Option(ctx.words("reminding-undo"), "undo_change")
    return Result(Draft(f"{text} {rest}", options=(option,)), undo=undo)


async def forget(ctx: ToolContext, args: Forgotten) -> Result:
    """Behind undo."""
    await queries.drop(ctx.tx, ctx.org_id, args.ids)
    return Result(Draft(ctx.words("resources-forgotten")))


async def show(ctx: ToolContext, args: Looked) -> Result:
    """Every room by place, and the readers."""
    words = ctx.words
    if args.place:
        rooms = await queries.of(ctx.tx, ctx.org_id, "room", place=args.place)
        return Result(Draft(_line(words, "room", args.place, rooms)))
    known = await queries.everything(ctx.tx, ctx.org_id)
    places: dict[str, list[Resource]] = {}
    for one in known:
        if one.kind == "room":
            places.setdefault(plain(one.place), []).append(one)
    lines = [_line(words, "room", rooms[0].place, rooms) for rooms in places.values()]
    lines.append(_line(words, "reader", "", [one for one in known if one.kind == "reader"]))
    return Result(Draft("\n".join(lines)))


def _line(words: Words, kind: Kind, place: str, known: Sequence[Resource]) -> str:
    names = _names(words, kind, known)
    if kind == "room":
        return words("resources-rooms", place=place, count=len(known), names=names)
    return words("resources-readers", count=len(known), names=names)


def _names(words: Words, kind: Kind, known: Sequence[Resource]) -> str:
    return words.names([room(words, one.name) if kind == "room" else one.name for one in known])


def room(words: Words, name: str) -> str:
    """``room A``; a room with a name of its own by it."""
    return words("resources-room", name=name) if len(name) <= 2 else name


TOOLS: tuple[Tool, ...] = (
    Tool(
        "note_resources",
        "Note which rooms a place has, or who reads the other lines at auditions (readers).",
        Noted,
        note,
        effect="write",
        order=orders.noted,
        order_first=True,
    ),
    Tool(
        "drop_resources",
        "Take back rooms of a place or readers that are no longer there. No names: all rooms of the place.",
        Noted,
        drop,
        effect="write",
        order=orders.dropped,
        order_first=True,
    ),
    Tool("forget_resources", "Take back what was noted.", Forgotten, forget, effect="write", internal=True),
    Tool(
        "show_resources",
        "Which rooms a place has, and who the readers are.",
        Looked,
        show,
        order=orders.shown,
        order_first=True,
    ),
)
