"""The directory's search outside a conversation: the same understanding and the same tool."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from config.settings import HubSettings
from core.casting.search.answers import reasons_said
from core.casting.search.arguments import Search, fill
from core.casting.search.finding import empty
from core.casting.search.finding import search as ranked
from core.casting.search.question import criteria_of
from core.casting.talent import criteria as said
from core.casting.talent.criteria import Criteria
from core.conversation.desk import Desk
from core.conversation.tokens import Tokens
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.messages import Address
from core.people import Person
from core.store.database import Database, Tx
from core.texts import Words
from core.understanding import sought


async def search(
    database: Database, settings: HubSettings, query: str, limit: int, now: datetime
) -> dict[str, Any]:
    """``results``: best first, each ``{id, ref, name, score, why}``; ``query``: what was understood.

    With ``note`` when the words ask for nobody in particular, or the directory is empty. Raises Unavailable.
    """
    words = Words("en", settings.timezone)
    async with database.read() as tx:
        if await empty(tx, settings.org):
            return {"results": [], "query": {}, "note": words("talent-directory-empty")}
        try:
            wanted = await understood(tx, settings.org, settings.timezone, query, now)
        except Rejected as refusal:
            return {"results": [], "query": {}, "note": words(refusal.text_key, **refusal.values)}
        if wanted.empty:
            return {"results": [], "query": {}, "note": words("talent-say-what")}
        best = await ranked(tx, settings.org, wanted, limit, close=True)
    results = [
        {
            "id": match.talent.id,
            "ref": match.talent.ref,
            "name": match.talent.name,
            "score": match.score,
            "why": reasons_said(words, match),
        }
        for match in best.matches
    ]
    return {"results": results, "query": said.encode(wanted)}


async def understood(tx: Tx, org: str, timezone: str, query: str, now: datetime) -> Criteria:
    """What a search asks for. Raises Rejected, with the question to ask back."""
    context = _context(tx, org, timezone, now)
    arguments = Search.model_validate(dict(fill(sought(query, now=now, tz=timezone), {})))
    return await criteria_of(context, arguments, None)


def _context(tx: Tx, org: str, timezone: str, now: datetime) -> ToolContext:
    """A read: nobody is told anything, so nobody in particular asks."""
    desk = Desk(tx, org_id=org, now=now, tokens=Tokens(""), accounts={})
    person = Person(0, org, "", "casting_director", "en", timezone)
    here = Address("console", "here", "search")
    return ToolContext(tx, org, person, here, now, Words("en", timezone), {}, desk)
