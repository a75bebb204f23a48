"""What is said of those who could not be put on a list or taken off it, and of numbers that nobody has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from core.casting.lists import queries
from core.casting.lists.model import Removal, TalentList
from core.casting.projects.model import Role
from core.casting.talent.model import Talent
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import ToolContext
from core.store import persons


def only_those(
    ctx: ToolContext, given: Mapping[str, Any], beyond: Sequence[int], people: Sequence[Talent]
) -> Result:
    """Some of the numbers stand for nobody: the others are one tap away."""
    words = ctx.words
    names = words.names([one.first_name for one in people])
    given = {**given, "people": [f"talent:{one.id}" for one in people]}
    numbers = words.names([str(number) for number in beyond])
    shown = len(ctx.focus.get("people") or ())
    text = words("lists-not-shown", numbers=numbers, shown=shown, names=names, count=len(people))
    options = (
        Option(words("lists-add-those", names=names), "add_to_list", given, "primary", means="yes"),
        Option(words("lists-leave"), "leave_it", means="no"),
    )
    return Result(Draft(text, options=options, ask=Ask("choice", text)), unchanged=True)


async def held_lines(ctx: ToolContext, held: Sequence[tuple[Talent, Removal]]) -> list[str]:
    """Whom somebody else has just taken off."""
    who = await persons.many(ctx.tx, [removal.removed_by for _, removal in held])
    return [
        ctx.words(
            "lists-taken-off",
            name=one.first_name,
            by=who[removal.removed_by].first_name if removal.removed_by in who else "",
            at=ctx.words.time(removal.removed_at),
        )
        for one, removal in held
    ]


async def absent_lines(
    ctx: ToolContext, target: TalentList, role: Role, absent: Sequence[Talent]
) -> list[str]:
    """Who is not on the list, and who took them off."""
    gone = await queries.removals(ctx.tx, target.id, [one.id for one in absent])
    others = {i: removal for i, removal in gone.items() if removal.removed_by != ctx.person.id}
    lines = []
    plain = [one.first_name for one in absent if one.id not in others]
    if plain:
        names = ctx.words.names(plain)
        lines.append(ctx.words("lists-not-on", names=names, count=len(plain), role=role.name))
    who = await persons.many(ctx.tx, [removal.removed_by for removal in others.values()])
    for one in absent:
        if one.id in others and others[one.id].removed_by in who:
            removal = others[one.id]
            by, at = who[removal.removed_by].first_name, ctx.words.time(removal.removed_at)
            lines.append(ctx.words("lists-already-off", name=one.first_name, by=by, at=at))
    return lines
