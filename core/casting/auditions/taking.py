"""Which rooms and readers an order takes: checked against what the place has and who reads."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.auditions.wording.clauses import ALL
from core.casting.resources import queries as resources
from core.casting.resources.model import plain, room_name
from core.conversation.tools import ToolContext
from core.errors import Rejected


async def rooms(ctx: ToolContext, place: str, said: Sequence[str], side_by_side: int) -> tuple[str, ...]:
    """The rooms by name, as they were noted; none when only their number matters. Raises Rejected for rooms
    that a place with noted rooms does not have."""
    known = [one.name for one in await resources.of(ctx.tx, ctx.org_id, "room", place=place)]
    if known and side_by_side > len(known):
        raise Rejected("auditions-few-rooms", place=place, names=ctx.words.names(known), count=len(known))
    by_key = {plain(name): name for name in known}
    wanted = tuple(dict.fromkeys(room_name(one) for one in said if plain(room_name(one))))
    unknown = [one for one in wanted if plain(one) not in by_key]
    if known and unknown:
        facts = {"room": ctx.words.names(unknown), "names": ctx.words.names(known)}
        raise Rejected("auditions-no-such-room", place=place, **facts)
    return tuple(by_key.get(plain(one), one) for one in wanted)


async def readers(ctx: ToolContext, said: Sequence[str]) -> tuple[str, ...]:
    """The readers by name, as they were noted; "all": everybody. Raises Rejected when there is nobody."""
    known = [one.name for one in await resources.of(ctx.tx, ctx.org_id, "reader")]
    if ALL in said:
        if not known:
            raise Rejected("auditions-no-readers")
        return tuple(known)
    by_key = {plain(name): name for name in known}
    return tuple(dict.fromkeys(by_key.get(plain(one), one) for one in said))


async def keep(ctx: ToolContext, place: str, used_rooms: Sequence[str], used_readers: Sequence[str]) -> None:
    """What an order used that was not noted yet is noted, so that the next one finds it."""
    by, now = ctx.person.id, ctx.now
    if used_rooms:
        await resources.note(ctx.tx, ctx.org_id, "room", used_rooms, by, now, place=place)
    if used_readers:
        await resources.note(ctx.tx, ctx.org_id, "reader", used_readers, by, now)
