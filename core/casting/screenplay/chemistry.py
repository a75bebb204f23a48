"""Who should read together: the first of two roles' lists, in the scene where both say most."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.lists import queries as lists
from core.casting.projects.model import Role
from core.casting.projects.references import find_role
from core.casting.screenplay import queries
from core.casting.screenplay.model import characters, together
from core.casting.screenplay.named import character_named
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.casting.talent.references import focus_people, resolve
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.people import CASTING
from core.understanding.meaning import Meaning

OF_EACH = 3
MOST_PAIRS = 6


class Pairing(Arguments):
    """``roles``: two of them. ``people``: named ones instead of the lists."""

    roles: tuple[str, ...] = Field(default=(), max_length=4)
    people: tuple[str, ...] = Field(default=(), max_length=8)


async def plan_chemistry(ctx: ToolContext, args: Pairing) -> Result:
    """Pairs across the two lists, the best placed first; nobody is invited without a preview."""
    roles = [role for said in args.roles if (role := await find_role(ctx, said)) is not None]
    if len({one.id for one in roles}) < 2:
        raise Rejected("screenplay-two-roles")
    first, second = roles[0], next(one for one in roles if one.id != roles[0].id)
    named = await resolve(ctx, args.people) if args.people else []
    left, right = await _listed(ctx, first, named), await _listed(ctx, second, named)
    for role, people in ((first, left), (second, right)):
        if not people:
            raise Rejected("screenplay-nobody-listed", role=role.name)
    pairs = [(one, other) for one in left for other in right if one.id != other.id]
    pairs.sort(key=lambda pair: left.index(pair[0]) + right.index(pair[1]))
    pairs = pairs[:MOST_PAIRS]
    words = ctx.words
    lines = [
        words("screenplay-pair", n=n, first=one.name, second=other.name)
        for n, (one, other) in enumerate(pairs, 1)
    ]
    facts = {"first": first.name, "second": second.name, "count": len(pairs)}
    text = "\n".join([words("screenplay-pairs", **facts), *lines, await _scene(ctx, first, second)])
    options = tuple(
        Option(
            words("screenplay-schedule", first=one.first_name, second=other.first_name),
            "schedule_auditions",
            {
                "people": [f"talent:{one.id}", f"talent:{other.id}"],
                "role": f"role:{first.id}",
                "round": "chemistry",
            },
        )
        for one, other in pairs[:3]
    )
    focus = {"people": focus_people([*left, *right]), "project_id": first.project_id}
    return Result(Draft(text, options=options if ctx.person.role in CASTING else ()), focus=focus)


async def _listed(ctx: ToolContext, role: Role, named: list[Talent]) -> list[Talent]:
    """The first of a role's list; of those named, when some were."""
    listed = await lists.for_role(ctx.tx, ctx.org_id, role.id)
    entries = [] if listed is None else await lists.entries(ctx.tx, listed.id)
    people = list((await directory.many(ctx.tx, [one.talent_id for one in entries])).values())
    wanted = {one.id for one in named}
    chosen = [one for one in people if one.id in wanted]
    return (chosen or people)[:OF_EACH]


async def _scene(ctx: ToolContext, first: Role, second: Role) -> str:
    found = await queries.newest(ctx.tx, first.project_id)
    names = [name for name, _, _ in characters(found)]
    one, other = character_named(first.name, names), character_named(second.name, names)
    both = together(found, one, other) if one and other else []
    if not found:
        return ctx.words("screenplay-pair-no-script")
    if not both:
        return ctx.words("screenplay-never", first=first.name, second=second.name)
    return ctx.words("screenplay-pair-scene", number=both[0].number, heading=both[0].heading)


def fill_pairing(meaning: Meaning, _focus: Mapping[str, Any]) -> dict[str, Any]:
    """Two roles; a name that is no role may be a person."""
    said = meaning.entities.get("role") or ()
    roles = (said,) if isinstance(said, str) else tuple(str(one) for one in said)
    named = meaning.entities.get("talents") or ()
    people = (named,) if isinstance(named, str) else tuple(str(one) for one in named)
    return {
        "roles": roles if len(roles) > 1 else (*roles, *people)[:4],
        "people": people if len(roles) > 1 else (),
    }
