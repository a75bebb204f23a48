"""What a role is called inside the team and outside it: talent and agents read the public name only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.projects import queries
from core.casting.projects.model import Role
from core.casting.projects.references import find_role, which_role
from core.conversation.drafts import Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST_NAME = 60


class Calling(Arguments):
    """``inside``: what the team calls the role; ``outside``: what everybody else reads, the old name is then
    the team's. Both empty: tells what it is called. ``plain``: no name inside any more."""

    role: str = Field(default="", max_length=80)
    inside: str = Field(default="", max_length=MOST_NAME)
    outside: str = Field(default="", max_length=MOST_NAME)
    plain: bool = False


class Names(Arguments):
    """The names a role had."""

    role_id: int
    name: str
    internal_name: str


async def call_role(ctx: ToolContext, args: Calling) -> Result:
    """The two names of a role, told only to who asks."""
    role = await find_role(ctx, args.role or None)
    if role is None:
        return await which_role(ctx, "call_role", args.model_dump(mode="json"), "role")
    inside, outside = " ".join(args.inside.split()), " ".join(args.outside.split())
    focus = {"role_id": role.id, "project_id": role.project_id}
    if not (inside or outside or args.plain):
        return Result(Draft(_told(ctx, role.name, role.internal_name)), focus=focus, private=True)
    await free(ctx, role, inside or outside)
    name = outside or role.name
    within = "" if args.plain else inside or role.internal_name or role.name
    await queries.set_names(ctx.tx, role.id, name, within)
    text = _told(ctx, name, within)
    return Result(
        Draft(text, options=(Option(ctx.words("projects-undo"), "undo_change"),)),
        focus=focus,
        undo=Undo(
            "restore_role_names",
            {"role_id": role.id, "name": role.name, "internal_name": role.internal_name},
            text,
            (f"role/{role.id}",),
        ),
        private=True,
    )


def _told(ctx: ToolContext, name: str, inside: str) -> str:
    return ctx.words("projects-called", name=name, inside=inside or "none")


async def free(ctx: ToolContext, role: Role, name: str) -> None:
    """Two roles of a project with one name could not be told apart. Raises Rejected."""
    for other in await queries.roles(ctx.tx, role.project_id):
        taken = {other.name.casefold(), other.internal_name.casefold()}
        if other.id != role.id and name and name.casefold() in taken:
            raise Rejected("projects-called-taken", name=name, role=other.name)


async def restore_names(ctx: ToolContext, args: Names) -> Result:
    """Take a naming back."""
    role = await queries.role(ctx.tx, args.role_id)
    if role is None or role.org_id != ctx.org_id:
        raise Rejected("projects-role-gone")
    await queries.set_names(ctx.tx, role.id, args.name, args.internal_name)
    return Result(Draft(_told(ctx, args.name, args.internal_name)), private=True)


_ROLE = r"(?:the\s+role\s+(?:of\s+)?)?[\"'“‘]?(?P<role>[^\W\d_][^\"'”’,?!:\d]{0,50}?)[\"'”’]?"
_NAME = r"[\"'“‘]?(?P<name>[^\W_][^\"'”’,?!:]{0,50}?)[\"'”’]?"
_INNER = r"(?:internal|inside|code|working|office|इंटरनल|कोड)\s*-?\s*(?:name|naam|नाम|नेम)"
_OUT = (
    r"(?:outside(?:\s+the\s+(?:team|office))?|publicly"
    r"|to\s+(?:agents(?:\s+and\s+talent)?|talent|outsiders|everybody\s+else))"
)
_INSIDE = shapes(
    rf"(?:please\s+)?(?:set\s+)?(?:the\s+)?{_ROLE}(?:'s|’s)\s+{_INNER}\s+(?:is|to|=|as)\s+{_NAME}",
    rf"(?:please\s+)?(?:set\s+)?(?:the\s+)?{_INNER}\s+(?:of|for)\s+{_ROLE}\s+(?:is|to|=|as)\s+{_NAME}",
    rf"(?:please\s+)?call\s+{_ROLE}\s+{_NAME}\s+(?:internally|inside(?:\s+the\s+(?:team|office))?|among\s+ourselves)",
    rf"{_ROLE}\s+(?:ka|ki|का)\s+{_INNER}\s+{_NAME}\s+(?:rakho|rakh\s+do|rakhna|kar\s+do|karo|hai|rahega|रखो|रख\s+दो|कर\s+दो|है)",
    rf"{_ROLE}\s+(?:ko|को)\s+(?:andar|team\s+mein|अंदर|टीम\s+में)\s+{_NAME}\s+(?:bolo|bolenge|bulao|kaho|बोलो|बोलेंगे|कहो)",
)
_OUTSIDE = shapes(
    rf"(?:please\s+)?call\s+{_ROLE}\s+{_NAME}\s+{_OUT}",
    rf"(?:please\s+)?(?:the\s+)?public\s+name\s+(?:of|for)\s+{_ROLE}\s+(?:is|to|=|as)\s+{_NAME}",
    rf"{_ROLE}(?:'s|’s)\s+public\s+name\s+(?:is|to|=|as)\s+{_NAME}",
    rf"{_ROLE}\s+(?:ko|को)\s+(?:bahar|baahar|बाहर)\s+{_NAME}\s+(?:bolo|bolenge|bulao|kaho|बोलो|बोलेंगे|कहो)",
    rf"{_ROLE}\s+(?:ka|का)\s+(?:public|bahar\s+ka|बाहर\s+का)\s+(?:name|naam|नाम)\s+{_NAME}\s+(?:rakho|rakh\s+do|kar\s+do|रखो|रख\s+दो|कर\s+दो)",
)
_ASKED = shapes(
    rf"what(?:'s|\s+is)\s+{_ROLE}(?:'s|’s)\s+{_INNER}",
    rf"what\s+(?:do|did)\s+we\s+call\s+{_ROLE}\s+(?:internally|inside|outside|publicly)",
    rf"{_ROLE}\s+(?:ka|का)\s+{_INNER}\s+(?:kya|क्या)\s+(?:hai|tha|है)",
)
_GONE = shapes(
    rf"(?:please\s+)?(?:remove|drop|delete)\s+{_ROLE}(?:'s|’s)\s+{_INNER}",
    rf"{_ROLE}\s+(?:ka|का)\s+{_INNER}\s+(?:hata\w*|हटा\S*)(?:\s+(?:do|dena|दो))?",
)


@beside(_INSIDE, _OUTSIDE, _ASKED, _GONE)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``Meera ka internal name Ghost rakho``, ``call Meera 'Ghost' outside``."""
    said = composed(text).rstrip(" .!?।")
    if (asked := _ASKED.of(said)) is not None:
        return {"role": asked["role"]}
    if (gone := _GONE.of(said)) is not None:
        return {"role": gone["role"], "plain": True}
    for forms, side in ((_INSIDE, "inside"), (_OUTSIDE, "outside")):
        if (found := forms.of(said)) is not None:
            return {"role": found["role"], side: found["name"]}
    return None
