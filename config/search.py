"""The directory's search outside a conversation: the same understanding and the same tool."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from config.settings import HubSettings
from core.casting.search.arguments import Search, fill
from core.casting.search.tools import search_talent
from core.casting.talent import criteria as said
from core.casting.talent import queries
from core.casting.talent.document import asked
from core.casting.talent.reasons import say
from core.casting.talent.search import search as ranked
from core.conversation.desk import Desk
from core.conversation.tokens import Tokens
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.messages import Address
from core.people import Person
from core.store.database import Database, Tx
from core.texts import Words
from core.understanding import understand


async def search(
    database: Database, settings: HubSettings, query: str, limit: int, now: datetime
) -> dict[str, Any]:
    """``results``: best first, each ``{id, ref, name, score, why}``; ``query``: what was understood.

    With ``note`` when the words ask for nobody in particular, or the directory is empty. Raises Unavailable.
    """
    words = Words("en", settings.timezone)
    meaning = understand(query, now=now, tz=settings.timezone, actor_role="casting_director")
    async with database.read() as tx:
        context = _context(tx, settings, words, now)
        try:
            arguments = Search.model_validate(dict(fill(meaning, {})))
            found = await search_talent(context, arguments)
        except Rejected as refusal:
            called = await _called(tx, settings.org, query)
            if called:
                return {"results": called, "query": {"name": query}}
            return {"results": [], "query": {}, "note": words(refusal.text_key, **refusal.values)}
        wanted = said.decode(found.focus["criteria"])
        best = await ranked(tx, settings.org, wanted, limit)
    results = [
        {
            "id": match.talent.id,
            "ref": match.talent.ref,
            "name": match.talent.name,
            "score": match.score,
            "why": [say(words, reason) for reason in match.reasons],
        }
        for match in best.matches
    ]
    note = {"note": found.draft.text} if found.draft and found.data.get("empty") else {}
    return {"results": results, "query": said.encode(wanted), **note}


async def _called(tx: Tx, org: str, query: str) -> list[dict[str, Any]]:
    """Who has the name that a query is, when it asks for nobody in particular."""
    name = " ".join(asked(query))
    people = await queries.named(tx, org, name) or await queries.guessed(tx, org, name)
    return [
        {"id": one.id, "ref": one.ref, "name": one.name, "score": 1.0, "why": [one.name]} for one in people
    ]


def _context(tx: Tx, settings: HubSettings, words: Words, now: datetime) -> ToolContext:
    """A read: nobody is told anything, so nobody in particular asks."""
    desk = Desk(tx, org_id=settings.org, now=now, tokens=Tokens(""), accounts={})
    person = Person(0, settings.org, "", "casting_director", "en", settings.timezone)
    return ToolContext(tx, settings.org, person, Address("console", "here", "search"), now, words, {}, desk)
