"""Asking for a person: staff are told who asks, where, and about what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.conversation.drafts import Draft, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.people import EVERYBODY
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Meaning


class About(Arguments):
    """``about``: what it is about, in the person's own words; may be empty."""

    about: str = ""


async def ask_for_person(ctx: ToolContext, arguments: About) -> Result:
    """Told once an hour per person at most: the key says so."""
    name = ctx.person.name or ctx.address.chat.removeprefix(f"{ctx.address.channel}:")
    about = f": {arguments.about.strip()[:200]}" if arguments.about.strip() else ""

    def alert(words: Words) -> Draft:
        role = words(f"role-{ctx.person.role}")
        via = ctx.address.channel
        channel = words("team-channel", channel=via, name=via.capitalize())
        return Draft(words("person-asked-staff", name=name, role=role, channel=channel, about=about))

    hour = ctx.now.strftime("%Y%m%d%H")
    for colleague in await persons.with_roles(ctx.tx, ctx.org_id, ("casting_director", "associate", "owner")):
        if colleague.id != ctx.person.id:
            key = f"person/{ctx.person.id or ctx.address.conversation}/{hour}/{colleague.id}"
            await ctx.desk.tell(colleague.id, alert, key=key[:255], purpose="alert")
    return Result(Draft(ctx.words("person-asked")))


def _about(meaning: Meaning, _focus: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"about": str(meaning.entities.get("body", ""))}


TOOLS = (
    Tool(
        "ask_for_person",
        "Tell the casting team that this person wants to talk to a human.",
        About,
        ask_for_person,
        roles=EVERYBODY,
        effect="send",
        intents=("help.human",),
        fill=_about,
    ),
)
