"""``Can we see more options for Meera?`` from a producer: casting hears it, with what was decided so far."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.approvals import queries
from core.casting.projects.model import Role, room
from core.casting.projects.references import find_role, visible_roles, which_role
from core.casting.search.wording import worded
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import CASTING
from core.texts import Words
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

WORDS_CHARS = 300


class MoreOptions(Arguments):
    """``role``: for which; empty for the one before them."""

    role: str = Field(default="", max_length=80)


async def ask_for_more(ctx: ToolContext, args: MoreOptions) -> Result:
    """In their words; casting shares whom it likes, nothing is shared by itself."""
    role = await find_role(ctx, args.role or None) or await _before_them(ctx)
    if role is None:
        return await which_role(ctx, "ask_for_more", args.model_dump(mode="json"), "role")
    cards = await queries.of_roles(ctx.tx, [role.id])
    said, by = " ".join(ctx.said.split())[:WORDS_CHARS], ctx.person.first_name
    counts = {
        "shared": len(cards),
        "passed": sum(one.decision == "pass" for one in cards),
        "approved": sum(one.decision == "approve" for one in cards),
    }

    before_them = [f"talent:{one.talent_id}" for one in cards]
    wanted = _like(said)

    def make(words: Words) -> Draft:
        text = words("approvals-more-told", by=by, role=role.name, said=said, **counts)
        find = {"role": f"role:{role.id}", **wanted, "exclude": before_them}
        options = (Option(words("projects-find-people"), "search_talent", find, single_use=False),)
        return Draft(text, options=options)

    key = f"more/{role.id}/{ctx.inbound_id}"
    await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)
    focus = {"role_id": role.id, "project_id": role.project_id}
    return Result(Draft(ctx.words("approvals-more-asked", role=role.name)), focus=focus)


_AGES = Sought(r"(?<!\d)(\d{2})\s*(?:-|–|to|se)\s*(\d{2})(?!\d)")


def _like(said: str) -> dict[str, Any]:
    """What they are to be like, as far as a search takes it."""
    ages = _AGES.search(said)
    found: dict[str, Any] = {}
    if ages is not None and int(ages[1]) < int(ages[2]):
        found |= {"age_min": int(ages[1]), "age_max": int(ages[2])}
    skills = worded(said).skills
    return found | ({"skills": list(skills)} if skills else {})


async def _before_them(ctx: ToolContext) -> Role | None:
    """The only role of which there are cards."""
    seen = {one.id: one for one in await visible_roles(ctx)}
    cards = await queries.of_roles(ctx.tx, list(seen))
    shared = dict.fromkeys(one.role_id for one in cards)
    return seen[next(iter(shared))] if len(shared) == 1 else None


_MORE = r"(?:more|other|some\s+more|some\s+other|a\s+few\s+more|different|new|better|fresh)"
_THINGS = (
    r"(?:options?|people|choices|faces|profiles|girls|boys|actors?|actresses|names|candidates|ones|talents?)"
)
_FOR = r"(?:\s+(?:for|on)\s+(?:the\s+)?(?P<role>[^?!:,\d]{1,40}?)(?:\s+(?:role|part))?)?"
_FORMS = shapes(
    rf"(?:can|could|may)\s+(?:we|i|you)\s+(?:please\s+)?(?:see|get|have|show(?:\s+us)?|send|share|find)\s+(?:us\s+|me\s+)?{_MORE}\s+{_THINGS}{_FOR}",
    rf"(?:show|send|share|get|find|give)\s+(?:us|me)\s+{_MORE}\s+{_THINGS}{_FOR}",
    rf"(?:(?:we|i)\s+)?(?:need|want|would\s+like)\s+(?:to\s+see\s+)?{_MORE}\s+{_THINGS}{_FOR}",
    rf"(?:any|are\s+there)\s+{_MORE}\s+{_THINGS}{_FOR}",
    rf"{_MORE}\s+{_THINGS}{_FOR}(?:\s+please)?",
    r"(?:(?:(?P<role>[^?!:,\d]{1,40}?)\s+ke\s+liye\s+)?(?:aur|kuch\s+aur|doosre|dusre|naye)\s+(?:log|options?|naam|chehre|ladkiyan|ladke)\s+(?:dikhao|bhejo|chahiye|batao))",
    before=r"\W*(?:(?:ok|hmm|not\s+convinced|none\s+of\s+(?:them|these)(?:\s+work)?|please|pls|and|so)[\s,.]+)*",
    after=r"(?:[\s,]+(?:please|pls|yaar|na))*[\s.?!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """From a producer; whoever casts goes on with the search instead."""
    if context.writer != "producer":
        return None
    for found in _FORMS.all_of(composed(text)):
        named = (found.groupdict().get("role") or "").strip()
        known = whose_name(named, context.known_roles) if named else ()
        if not named or len(known) == 1:
            return {"role": known[0] if known else context.focus_role}
    return None
