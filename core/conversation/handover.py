"""A colleague talks to somebody in the desk's place: what they write is passed on, and nothing is answered.

What only the desk may hear (opting out, one's own data, a wrong number) stays with the desk, and a tap
on a button of its own does what the button says.
"""

from __future__ import annotations

from datetime import datetime

from core.conversation.calls import Calls
from core.conversation.intake import Opening
from core.store import handovers
from core.store.database import Database
from core.understanding.meaning import Meaning

KEPT = ("consent.", "privacy.", "identity.", "minor.")
"""Wishes that are the desk's to fulfil, whoever talks."""
SURE = 0.7
PASS_ON = "pass_words_on"


async def passed_on(
    database: Database, opening: Opening, calls: Calls, text: str, meaning: Meaning, now: datetime
) -> bool:
    """Whether a message went to a colleague instead of the desk."""
    person = opening.person
    if not person.known or person.staff or opening.inbound.group or not text.strip():
        return False
    if PASS_ON not in calls.tools:
        return False
    async with database.read(quick=True) as tx:
        case = await handovers.active(tx, person.id, now)
    if case is None:
        return False
    if meaning.confidence >= SURE and any(intent.startswith(KEPT) for intent in meaning.intents):
        return False
    await calls(PASS_ON, {"text": text})
    calls.unanswered = "with a colleague"
    return True
