"""``rename Vicky to Rocky``, ``Vicky ka naam Rocky kar do``: a role that is called otherwise from now on."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.casting.projects import queries
from core.casting.projects.calling import MOST_NAME, free
from core.casting.projects.references import bare, find_role, which_role
from core.casting.talent.names import alike
from core.casting.talent.queries import named
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.tools import Arguments, ToolContext
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


class Renaming(Arguments):
    """``name``: what the role is called from now on. ``surely``: the role, although somebody is called so."""

    role: str = Field(default="", max_length=80)
    name: str = Field(max_length=MOST_NAME)
    surely: bool = False


async def rename_role(ctx: ToolContext, args: Renaming) -> Result:
    """The name that everybody reads; that inside the team stays. Asks where a person is called so, too."""
    role = await find_role(ctx, args.role or None)
    if role is None:
        return await which_role(ctx, "rename_role", args.model_dump(mode="json"), "role")
    name = " ".join(args.name.split())
    people = [] if args.surely else await named(ctx.tx, ctx.org_id, bare(args.role))
    if people:
        own = {"role": f"role:{role.id}", "name": name, "surely": True}
        person = {"person": f"talent:{people[0].id}", "name": name, "what": "name"}
        options = (
            Option(ctx.words("projects-rename-role", role=role.name), "rename_role", own, means="which"),
            Option(people[0].name, "change_name", person, means="which"),
        )
        text = ctx.words("projects-rename-which", role=role.name, person=people[0].name)
        return Result(Draft(text, options=options, ask=Ask("choice", role.name)))
    await free(ctx, role, name)
    await queries.set_names(ctx.tx, role.id, name, role.internal_name)
    text = ctx.words("projects-renamed", role=role.name, name=name)
    back = {"role_id": role.id, "name": role.name, "internal_name": role.internal_name}
    return Result(
        Draft(text, options=(Option(ctx.words("projects-undo"), "undo_change"),)),
        focus={"role_id": role.id, "project_id": role.project_id},
        data={"role": name, "before": role.name},
        undo=Undo("restore_role_names", back, text, (f"role/{role.id}",)),
    )


_ROLE = (
    r"(?P<word>(?:the\s+)?(?:role|character|part|रोल|किरदार)\s+(?:of\s+)?)?"
    r"[\"'“‘]?(?P<role>[^\W\d_][^\"'”’,?!:\d]{0,50}?)[\"'”’]?(?P<also>\s+(?:role|character|रोल))?"
)
_NAME = r"[\"'“‘]?(?P<name>[^\W_][^\"'”’,?!:]{0,50}?)[\"'”’]?"
_CALLED = r"(?:naam|name|नाम)"
_DO = r"(?:kar\s*do|kardo|karo|kar\s+dena|rakho|rakh\s*do|rakhna|kar\s+de|कर\s*दो|करो|रखो|रख\s*दो)"
_FORMS = shapes(
    rf"rename\s+{_ROLE}\s+(?:to|as|->|→|=)\s+{_NAME}",
    rf"(?:change|set|update|make)\s+(?:the\s+)?name\s+of\s+{_ROLE}\s+(?:to|as)\s+{_NAME}",
    rf"(?:change|set|update|make)\s+{_ROLE}['’]?s\s+name\s+(?:to|as)?\s*{_NAME}",
    rf"change\s+{_ROLE}\s+to\s+{_NAME}\s+in\s+the\s+(?:role\s+)?list",
    rf"{_ROLE}\s+is\s+(?:now\s+called|called\s+now|renamed(?:\s+to)?)\s+{_NAME}",
    rf"{_ROLE}\s+(?:ka|का)\s+{_CALLED}\s+(?:(?:ab|अब)\s+)?(?:badal\s*(?:ke|kar|do)\s+"
    rf"|change\s+kar\s*ke\s+|बदल\s*(?:के|कर)\s+)?{_NAME}\s+{_DO}",
    rf"{_ROLE}\s+(?:ka|का)\s+{_CALLED}\s+(?:ab|अब)\s+(?:se\s+|से\s+)?{_NAME}(?:\s+(?:hai|hoga|rahega|है"
    rf"|होगा|रहेगा))?",
    rf"{_ROLE}\s+(?:ko|को)\s+{_NAME}\s+(?:naam\s+do|naam\s+de\s+do|rename\s+{_DO}|नाम\s+दो)",
    before=r"\W*(?:(?:please|pls|ok(?:ay)?|aur|and|actually|arre|sorry)[\s,]+)*",
    after=r"(?:\s+(?:please|pls|yaar|now))?[\s.!।]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of a role there is; a project's name and a person's have orders of their own."""
    said = composed(text)
    if said.endswith("?"):
        return None
    for found in _FORMS.all_of(said):
        name = bare(found["role"])
        known = next((one for one in context.known_roles if alike(name, one)), "")
        if any(name.casefold() == one.casefold() for one in (*context.known_people, *context.last_result)):
            continue
        if known and not re.search(r"\b(?:internal|inside|code|stage|public)\b", said, re.IGNORECASE):
            return {"role": name, "name": found["name"].strip(), **_surely(found)}
    return None


def _surely(found: re.Match[str]) -> dict[str, bool]:
    return {"surely": True} if found["word"] or found["also"] else {}
