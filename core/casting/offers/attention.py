"""Offers that wait for the office."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.attention.model import Waits
from core.casting.offers import queries
from core.casting.offers.model import on_the_table
from core.casting.offers.proposing import SENDERS
from core.casting.projects.model import Role
from core.casting.talent import queries as directory
from core.casting.talent.model import short_name
from core.conversation.tools import ToolContext


async def attention(ctx: ToolContext, roles: Mapping[int, Role]) -> list[Waits]:
    """Counters to decide, drafts to send, for those who may; offers that are out, for everybody."""
    if not roles:
        return []
    versions = await queries.of_roles(ctx.tx, list(roles))
    newest = on_the_table(versions)
    people = await directory.many(ctx.tx, [one.talent_id for one in newest])
    groups = {
        "offers-wait-counters": [one for one in newest if one.state == "countered" and one.theirs],
        "offers-wait-drafts": [one for one in newest if one.state == "draft"],
        "offers-wait-answers": [one for one in newest if one.state == "sent"],
    }
    ranks = {"offers-wait-counters": 1, "offers-wait-drafts": 2, "offers-wait-answers": 3}
    found = []
    for key, some in groups.items():
        names = tuple(short_name(people[one.talent_id].name) for one in some if one.talent_id in people)
        if names and (key == "offers-wait-answers" or ctx.person.role in SENDERS):
            found.append(Waits(ranks[key], key, {"names": names, "count": len(names)}))
    return found
