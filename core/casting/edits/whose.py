"""Whose profile is meant, and who may change it."""

from __future__ import annotations

from core.casting.talent import names, queries
from core.casting.talent.model import Talent
from core.casting.talent.references import Ambiguous, resolve
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING, OUTSIDE, Person

OTHERS = CASTING | {"agent", "producer", "guardian"}
"""Who speaks of somebody else: not believed on what only the person may say."""
THEIR = "their"


def may(person: Person, one: Talent) -> None:
    """Raises Rejected unless this person may change that profile."""
    own = one.person_id == person.id
    if own and one.is_minor:
        raise Rejected("edits-minor")
    if person.role in CASTING or own or person.id in (one.agent_id, one.guardian_id):
        return
    raise Rejected("edits-not-yours")


async def whose(ctx: ToolContext, ref: str) -> Talent:
    """The profile that a sentence is about. Raises Rejected for nobody and for somebody else's, Ambiguous for
    several of one name."""
    one = await (_anybody if ctx.person.role in CASTING else _ones_own)(ctx, ref)
    may(ctx.person, one)
    return one


async def _anybody(ctx: ToolContext, ref: str) -> Talent:
    shown = list(ctx.focus.get("people") or ())
    if ref in ("", THEIR):
        if len(shown) != 1:
            raise Rejected("edits-who")
        ref = f"talent:{shown[0]['id']}"
    people = await resolve(ctx, [ref])
    if len(people) != 1:
        raise Rejected("edits-who")
    return people[0]


async def _ones_own(ctx: ToolContext, ref: str) -> Talent:
    """Of oneself and those one answers for: never a name that only others have."""
    if ctx.person.role not in OUTSIDE:
        raise Rejected("not-allowed")
    me = await queries.by_person(ctx.tx, ctx.person.id)
    mine = [] if me is None else [me]
    mine += await queries.in_care_of(ctx.tx, ctx.person.id)
    if not mine:
        raise Rejected("edits-none")
    if ref.startswith("talent:"):
        found = [one for one in mine if f"talent:{one.id}" == ref]
    elif ref in ("", THEIR):
        found = [me] if me is not None and ref == "" else mine
    else:
        found = [mine[place] for place in names.best(ref, [one.name for one in mine])]
    if not found:
        raise Rejected("edits-not-yours")
    if len(found) > 1:
        raise Ambiguous(ref if ref not in ("", THEIR) else ctx.words("edits-one-of-yours"), found)
    return found[0]
