"""``Who is tagged A``, ``sab B wale dikhao``: people by casting's private mark."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.ladder import queries
from core.casting.ladder.model import TAGS
from core.casting.projects.references import find_role, visible_roles
from core.casting.talent import queries as directory
from core.casting.talent.references import focus_people
from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding import whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

_TAG = r"(?P<tag>[1-6A-Ga-g])(?!\w)"
_LETTER = r"(?P<tag>(?-i:[A-G]))(?!\w)"
_WORD = r"(?:tags?|tagged|टैग)"
_WHO = (
    r"(?:who(?:\s+all)?|kaun(?:\s*-?\s*kaun)?|kon|kis(?:e|\s*ko|\s*kis\s*ko)|कौन(?:\s*-?\s*कौन)?|किसे"
    r"|किसको)"
)
_WALE = r"(?:wal[aei]y?|walo+n?|waal[aei]|वाल[ाेी]|वालों)"
_PEOPLE = r"(?:\s+(?:people|girls?|boys?|actors?|ones|names|log|logo?n|list|लोग))?"
_SHOW = r"(?:\s+(?:dikha(?:o|\s*do|na)?|batao|bata\s*do|chahiye|do|दिखाओ|दिखा\s*दो|बताओ))"
_IS = r"(?:\s+(?:hai|hain|h|he|है|हैं))?"
_OWN = rf"(?:{_WORD}\s+(?:as\s+|with\s+)?{_TAG}|{_TAG.replace('<tag>', '<first>')}\s+{_WORD})"
_ALL = r"(?:(?:all|sab|sabhi|saare|the|everyone|everybody|those|ones|सब|सारे)\s+)*"
_FOR = r"(?:\s+(?:for|on|in)\s+(?:the\s+)?(?P<role>[^?!:,\d]{1,40}?)(?:\s+(?:list|shortlist|role))?)?"
_FORMS = shapes(
    rf"{_WHO}(?:['’]?s)?(?:\s+(?:is|are|has|have|got|hai|all))*\s+(?:the\s+|a\s+)?{_OWN}(?:\s+(?:diya"
    rf"|laga(?:ya)?|mila|दिया|लगा))?{_IS}{_FOR}",
    rf"(?:show|list|see|give|find)(?:\s+(?:me|us))?\s+{_ALL}{_OWN}{_PEOPLE}{_FOR}",
    rf"(?:show|list|see|give|find)(?:\s+(?:me|us))?\s+(?:all\s+|the\s+)+(?:the\s+)?{_LETTER}['’]?s{_FOR}",
    rf"{_ALL}{_OWN}(?:\s+{_WALE})?{_PEOPLE}(?:\s+{_WHO}{_IS}|{_SHOW})+",
    rf"{_ALL}{_LETTER}\s+{_WALE}{_PEOPLE}(?:\s+{_WHO}{_IS}|{_SHOW})*",
    rf"{_WHO}(?:\s+(?:hai|hain|है|हैं))?\s+{_LETTER}\s+{_WALE}{_IS}",
    rf"{_OWN}\s+(?:kis\s*(?:ka|ke|ko|ki)|किस(?:का|के|को))(?:\s+(?:paas|diya|hai|hain|है|पास))*",
    before=r"\W*(?:(?:so|ok(?:ay)?|and|aur|accha|abhi|now|mujhe)[\s,]+)*",
    after=r"(?:\s+(?:so\s+far|right\s+now|now|abhi|please|pls|yaar|na))*\W*",
)


class Marked(Arguments):
    """``tag``: 1-6 or A-G. ``role``: a role's name; empty for all roles."""

    tag: str
    role: str = ""


@beside(_FORMS)
def asked(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: a tag, and a role there is where one is named."""
    for found in _FORMS.all_of(composed(text)):
        role = (found.groupdict().get("role") or "").strip()
        known = whose_name(role, context.known_roles) if role else ()
        if not role or len(known) == 1:
            said = found.groupdict()
            tag = said.get("tag") or said["first"]
            return {"tag": tag.upper(), "role": known[0] if known else ""}
    return None


async def show_tagged(ctx: ToolContext, args: Marked) -> Result:
    """Who has the mark, role by role; never where others read along."""
    tag = args.tag.strip().upper()
    if tag not in TAGS:
        raise Rejected("ladder-tag-unknown", tags="1-6, A-G")
    role = await find_role(ctx, args.role) if args.role else None
    roles = [role] if role is not None else await visible_roles(ctx)
    marked = [one for one in await queries.of_roles(ctx.tx, [one.id for one in roles]) if one.tag == tag]
    people = await directory.many(ctx.tx, [one.talent_id for one in marked])
    lines, listed = [], []
    for each in roles:
        here = [people[one.talent_id] for one in reversed(marked) if one.role_id == each.id]
        if here:
            names = ctx.words.names([one.name for one in here])
            facts = {"tag": tag, "role": each.name, "count": len(here), "names": names}
            lines.append(ctx.words("ladder-tagged-who", **facts))
            listed += [one for one in here if one not in listed]
    if not listed:
        raise Rejected("ladder-tagged-nobody", tag=tag, role=role.name if role is not None else "none")
    data = {"tag": tag, "people": [one.name for one in listed]}
    return Result(Draft("\n".join(lines)), focus={"people": focus_people(listed)}, data=data, private=True)
