"""A name alone behind "find": somebody is looked up rather than searched for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.search.arguments import Search
from core.casting.search.searching import search_talent
from core.casting.search.wording import is_place, worded
from core.casting.talent import queries
from core.casting.talent.document import words as plain_words
from core.casting.talent.profile import One
from core.casting.talent.vocabulary import language_named
from core.conversation.drafts import Result
from core.conversation.tools import ToolContext
from core.understanding.meaning import Context
from core.understanding.shapes import beside, shapes

MOST_WORDS = 3
_REPRESENTS = frozenset(("agent", "agents", "manager", "agency", "एजेंट"))
"""``Find Amrita's agent`` asks who represents her."""
_NAME = r"(?P<name>[^\W\d_][^\d,?!:;]{1,60}?)"
_FORMS = shapes(
    rf"(?:please\s+|pls\s+)?(?:find|search(?:\s+for)?|look\s+(?:up|for))\s+(?:me\s+)?{_NAME}",
    rf"{_NAME}\s+ko\s+(?:dh(?:oo?|u)ndh?[oaiye]*|khoj[oaiye]*|search\s+karo)",
    rf"{_NAME}\s+को\s+(?:ढूँढो|ढूंढो|ढूँढिए|ढूंढिए|खोजो|खोजिए)",
    after=r"\s*[.!।]*",
)


@beside(_FORMS)
def seeking(text: str, context: Context) -> Mapping[str, Any] | None:
    """``find Riya``, ``Riya Sharma ko dhundo``. None when a word of it is a wish that searches know."""
    match = _FORMS.of(" ".join(text.split()))
    if match is None:
        return None
    name = match["name"].strip()
    spoken = plain_words(name)
    if _REPRESENTS & set(spoken):
        return None
    roles = {role.casefold() for role in context.known_roles}
    if not 1 <= len(spoken) <= MOST_WORDS or name.casefold() in roles:
        return None
    wording = worded(name)
    if wording.skills or wording.without or len(wording.words) != len(set(spoken)):
        return None
    if any(is_place(word) or language_named(word) for word in spoken):
        return None
    return {"person": name}


async def find_person(ctx: ToolContext, args: One) -> Result:
    """Who is called so; where nobody is, the words are looked for in the profiles."""
    known = await queries.named(ctx.tx, ctx.org_id, args.person)
    if known or await queries.guessed(ctx.tx, ctx.org_id, args.person):
        return await search_talent(ctx, Search(name=args.person))
    return await search_talent(ctx, Search(words=tuple(plain_words(args.person))))
