"""The directory's search outside a conversation: the same understanding and the same tool."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from config.settings import HubSettings
from core.casting.search.arguments import Search, fill
from core.casting.search.tools import search_talent
from core.casting.talent import criteria as said
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
            return {"results": [], "query": {}, "note": words(refusal.text_key, **refusal.values)}
        asked = said.decode(found.focus["criteria"])
        best = await ranked(tx, settings.org, asked, limit)
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
    return {"results": results, "query": said.encode(asked), **note}


def _context(tx: Tx, settings: HubSettings, words: Words, now: datetime) -> ToolContext:
    """A read: nobody is told anything, so nobody in particular asks."""
    desk = Desk(tx, org_id=settings.org, now=now, tokens=Tokens(""), accounts={})
    person = Person(0, settings.org, "", "casting_director", "en", settings.timezone)
    return ToolContext(tx, settings.org, person, Address("console", "here", "search"), now, words, {}, desk)
