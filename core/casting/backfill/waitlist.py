"""``Waitlist for Meera``: who is asked when a time becomes free, in the order they are asked."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.auditions import queries as auditions
from core.casting.lists import queries as lists
from core.casting.lists.tools import Addition, add_to_list
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, which_role
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent, short_name
from core.casting.talent.references import focus_people
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST_SHOWN = 20


class Waiting(Arguments):
    """``role``: empty for the one talked about. ``people``: to be put on it first."""

    role: str = Field(default="", max_length=80)
    people: tuple[str, ...] = Field(default=(), max_length=20)


async def waitlist(ctx: ToolContext, args: Waiting) -> Result:
    """The shortlist without those who have a time for the role; who is put on it joins its end."""
    role = await find_role(ctx, args.role or None)
    if role is None:
        return await which_role(ctx, "show_waitlist", args.model_dump(mode="json"), "role")
    put = None
    if args.people:
        put = await add_to_list(ctx, Addition(people=args.people, list=f"role:{role.id}"))
        if put.undo is None and not put.unchanged:
            return put
    people = await _without_a_time(ctx, role)
    names = [f"{n} · {short_name(one.name)}" for n, one in enumerate(people[:MOST_SHOWN], 1)]
    text = ctx.words("backfill-waitlist", role=role.name, count=len(people))
    lines = [text, *names] if people else [ctx.words("backfill-waitlist-empty", role=role.name)]
    focus = {"role_id": role.id, "project_id": role.project_id, "people": focus_people(people)}
    if put is None or put.draft is None:
        return Result(Draft("\n".join(lines)), focus=focus)
    options = tuple(one for one in put.draft.options if one.tool == "undo_change")
    text = "\n".join([put.draft.text, *lines])
    return Result(
        Draft(text, options=options), focus={**put.focus, **focus}, undo=put.undo, unchanged=put.unchanged
    )


async def _without_a_time(ctx: ToolContext, role: Role) -> list[Talent]:
    found = await lists.for_role(ctx.tx, ctx.org_id, role.id)
    entries = [] if found is None else await lists.entries(ctx.tx, found.id)
    people = await talents.many(ctx.tx, [one.talent_id for one in entries])
    slots = await auditions.ahead(ctx.tx, ctx.org_id, ctx.now, talents=list(people))
    sessions = await auditions.sessions(ctx.tx, [slot.session_id for slot in slots])
    taken = {slot.talent_id for slot in slots if sessions[slot.session_id].role_id == role.id}
    return [one for key, one in people.items() if key not in taken]


_LIST = r"(?:wait(?:ing)?[\s-]*list|वेटिंग\s*लिस्ट|वेटलिस्ट)"
_ROLE = r"(?P<role>[^\W\d_][^?!:,]{0,40}?)"
_WHO = r"(?P<who>[^?!:]{1,80}?)"
_IF_ONE_FALLS_OUT = (
    r"(?:(?:if|in\s+case)\s+(?:any\s?(?:one|body)|some\s?(?:one|body))\s+(?:cancels|drops(?:\s+out)?|can(?:['’]?t|not)\s+come"
    r"|doesn['’]?t\s+(?:come|turn\s+up|show\s+up)|backs\s+out|falls\s+out|is\s+out)"
    r"|(?:agar\s+)?(?:koi|kisi\s+ne)\s+(?:cancel\s+(?:kare|kiya|kar\s+de|ho\s+jaye?)|na(?:hi+n?)?\s+a+(?:ye|ya|e|yi)|na(?:hi+n?)?\s+a+\s+(?:paye?|saki|sake)|mana\s+kare?)"
    r"|(?:अगर\s+)?(?:कोई|किसी\s+ने)\s+(?:कैंसल\s+(?:करे|किया|कर\s+दे)|न(?:हीं)?\s+आ(?:ए|ये|या)|मना\s+करे))"
)
_SHOWN = shapes(
    rf"(?:(?:show|see|open|list)\s+(?:me\s+)?)?(?:the\s+)?{_LIST}(?:\s+(?:for|of)\s+{_ROLE})?",
    rf"(?:(?:show|see|open|list)\s+(?:me\s+)?)?(?:the\s+)?{_ROLE}(?:['’]s|\s+(?:ki|ka|की))?\s+{_LIST}(?:\s+(?:dikhao|batao|दिखाओ))?",
    rf"who(?:\s+all)?(?:\s+is|['’]s)\s+(?:on\s+(?:the\s+)?{_LIST}|next\s+in\s+line|waiting\s+for\s+a\s+(?:slot|time))(?:\s+(?:for|of)\s+{_ROLE})?",
    rf"{_LIST}\s+(?:mein|me|pe|par|में|पर)\s+(?:kaun|kon|कौन)(?:\s*(?:kaun|kon|कौन))?(?:\s+(?:hai|hain|है|हैं))?",
)
_PUT = shapes(
    rf"(?:please\s+)?(?:add|put|keep)\s+{_WHO}\s+(?:to|on|in)\s+(?:the\s+)?{_LIST}(?:\s+(?:for|of)\s+{_ROLE})?",
    rf"(?:please\s+)?(?:add|put|keep)\s+{_WHO}\s+(?:to|on|in)\s+(?:the\s+)?{_ROLE}(?:['’]s)?\s+{_LIST}",
    rf"(?:please\s+)?(?:waitlist|wait-list)\s+(?!(?:for|of|on|status|me|mein|pe|par|dikha\w*|batao)\b){_WHO}(?:\s+for\s+{_ROLE})?",
    rf"{_WHO}\s+(?:ko|को)\s+(?:{_ROLE}\s+(?:ki|की)\s+)?{_LIST}\s+(?:mein|me|pe|par|में|पर)"
    r"\s+(?:rakho|rakh\s*do|daalo|daal\s*do|dalo|add\s+karo|रखो|डालो)",
    rf"{_WHO}\s+(?:ko|को)\s+{_LIST}\s+(?:karo|kar\s*do|kardo|karna|करो|कर\s*दो)",
    rf"{_IF_ONE_FALLS_OUT}[\s,–-]*(?:then\s+|to\s+|toh\s+|तो\s+)?(?:call|ask|use|invite|try|get|bring\s+in|give\s+it\s+to)\s+{_WHO}(?:\s+instead)?",
    rf"(?:call|ask|use|invite|try|get|keep)\s+{_WHO}(?:\s+ready)?\s+{_IF_ONE_FALLS_OUT}",
    rf"{_IF_ONE_FALLS_OUT}[\s,–-]*(?:to\s+|toh\s+|तो\s+)?{_WHO}\s+(?:ko|को)\s+(?:bula\w*|bol\w*|call|phone|puch\w*|pooch\w*|le|बुला\S*|बोल\S*)"
    r"(?:\s+(?:lo|lena|do|dena|kar\w*|लो|लेना|दो|देना))*",
)


@beside(_SHOWN, _PUT)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: shown, or joined by somebody; a role there is, or none."""
    said = composed(text).strip(" .?!।")
    for forms in (_PUT, _SHOWN):
        for found in forms.all_of(said):
            groups = found.groupdict()
            named = (groups.get("role") or "").strip()
            known = whose_name(named, context.known_roles) if named else ()
            if named and len(known) != 1:
                continue
            people = _people(groups.get("who") or "")
            return {"role": known[0] if known else "", "people": people}
    return None


def _people(said: str) -> tuple[str, ...]:
    return tuple(one.strip() for one in re.split(r",|\s+(?:and|aur|और)\s+|&", said) if one.strip())
