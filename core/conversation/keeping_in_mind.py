"""What a turn leaves behind: evidence where its writer's level lets it, and what the talk is about."""

from __future__ import annotations

from typing import Any

from core.conversation import said
from core.conversation.calls import Calls
from core.memory import working
from core.memory.consolidation import WAKE, WEIGHTY
from core.memory.evidence import conversations_of
from core.memory.importance import importance
from core.memory.keeping import in_mind, take
from core.memory.privacy import reads
from core.store import conversations
from core.store.database import Tx

SHOWN = "in_mind"
"""In a result's data: the messages of working memory that its answer showed again."""


async def keep(tx: Tx, calls: Calls, focus: dict[str, Any], *, answered: bool) -> dict[str, Any]:
    """Keep the message; the conversation's focus with it in mind. What is off the record, said aside in a
    shared chat, or not for the desk is held nowhere."""
    shown = {message for result in calls.results for message in result.data.get(SHOWN, ())}
    if shown:
        focus = working.write(focus, working.touched(working.read(focus), shown, calls.now))
    if not answered or any(result.off_record for result in calls.results):
        return focus
    heard = calls.heard()
    _kept, level = await take(tx, heard)
    if heard.group and calls.private:
        return focus
    after = in_mind(focus, heard, level, calls.opening.row["id"], calls.now)
    pushed_out = len(after.get(working.KEY, ())) <= len(focus.get(working.KEY, ())) > 0
    if reads(level) and (pushed_out or importance(heard.text) >= WEIGHTY):
        for conversation in await conversations_of(tx, heard.person.org_id, heard.owner, heard.key):
            tx.wake(WAKE, str(conversation))
    return after


async def about(tx: Tx, calls: Calls) -> dict[str, Any]:
    """What the conversation is about after this turn. Where memory was at work it is read again: what was
    forgotten meanwhile must not come back with what was known at the beginning."""
    opening = calls.opening
    before, me = opening.conversation["focus"], str(opening.person.id)
    if not any(result.off_record for result in calls.results):
        chosen = any(said.WROTE in result.focus for result in calls.results)
        return {**before, me: calls.focus if chosen else said.wrote(opening, calls.focus)}
    there = await conversations.get(tx, opening.row["conversation_key"])
    now: dict[str, Any] = {} if there is None else dict(there["focus"])
    mine = calls.focus
    if me in before and me not in now:
        mine = {}
        for result in calls.results:
            mine = conversations.merged(mine, result.focus)
    return {**now, me: mine}
