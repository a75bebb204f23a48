"""The ties that somebody may be told of: of their projects; in a shared chat of its own project alone."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Sequence

from core.casting.projects import queries as projects
from core.casting.projects.model import room
from core.casting.ties import queries
from core.casting.ties.model import Web, agents_of
from core.conversation.tools import ToolContext
from core.store import rooms


async def web_around(ctx: ToolContext, about: Sequence[str]) -> Web:
    """The web with everybody who is asked about, the other clients of their agents too."""
    # A third of a second, once: beside the event loop.
    await asyncio.to_thread(importlib.import_module, "networkx")
    seen = [one.id for one in await projects.visible(ctx.tx, ctx.person)]
    if ctx.group:
        here = await rooms.rooms_at(ctx.tx, [ctx.address.conversation])
        seen = [one for one in seen if room(one) in here]
    people = _ids(about, "talent/")
    agents = set(_ids(about, "person/"))
    first = await queries.web(ctx.tx, ctx.org_id, seen, people, agents, ctx.now)
    more = set(_ids([one.key for key in about for one in agents_of(first, key)], "person/"))
    if more <= agents:
        return first
    return await queries.web(ctx.tx, ctx.org_id, seen, people, agents | more, ctx.now)


def _ids(keys: Sequence[str], kind: str) -> list[int]:
    return [int(key.removeprefix(kind)) for key in keys if key.startswith(kind)]
