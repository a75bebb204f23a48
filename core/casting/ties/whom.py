"""Who is meant in a question about ties: talent of the directory, an agent, or a colleague."""

from __future__ import annotations

from collections.abc import Mapping

from core.casting.talent.around import called
from core.casting.talent.references import Ambiguous, resolve
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import STAFF, Person
from core.understanding.shapes import Sought

FOCUS = "ties"
"""In the focus: whom the last question about ties was about, as keys."""
_POINTED = Sought(
    r"(?:this|that|the|is|us|yeh?|woh?|इस|उस)(?:\s+(?:actor|actress|person|one|artist|talent|kalakaa?r|कलाकार))?"
    r"|her|him|his|hers|them|their|they|she|he|is(?:ka|ki|ke)|us(?:ka|ki|ke)|in(?:ka|ki|ke)|un(?:ka|ki|ke)"
    r"|it|इन|उन|इसके|उसके|इनके|उनके",
)


async def talent_or_agent(ctx: ToolContext, said: str) -> str:
    """The key of whoever is meant, talent before agents and colleagues. Raises Rejected for nobody,
    Ambiguous for several."""
    if not said or _POINTED.fullmatch(said):
        return _pointed(ctx)
    try:
        [one, *more] = await resolve(ctx, [said])
    except Ambiguous as error:
        person = await _person(ctx, said) if error.guess else None
        if person is None:
            raise
        return f"person/{person.id}"
    except Rejected:
        person = await _person(ctx, said)
        if person is None:
            raise
        return f"person/{person.id}"
    if more:
        raise Rejected("ties-whom")
    return f"talent/{one.id}"


async def agent(ctx: ToolContext, said: str) -> str:
    """The key of an agent by name; of whom else they may have meant where none is so called."""
    person = await _person(ctx, said, agents_only=True)
    return f"person/{person.id}" if person is not None else await talent_or_agent(ctx, said)


async def _person(ctx: ToolContext, said: str, *, agents_only: bool = False) -> Person | None:
    return await called(ctx, said, ("agent",) if agents_only else ("agent", *STAFF))


def _pointed(ctx: ToolContext) -> str:
    one = ctx.focus.get("person")
    if isinstance(one, Mapping) and "id" in one:
        return f"talent/{one['id']}"
    last = ctx.focus.get(FOCUS) or ()
    if last:
        return str(last[0])
    raise Rejected("ties-whom")
