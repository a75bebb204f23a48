"""What a team has taught, put into a message before anything reads it."""

from __future__ import annotations

from core.conversation.features.taught.orders import about_words
from core.people import Person
from core.store import taught
from core.store.database import Tx
from core.understanding.taught import meant


async def understood(tx: Tx, person: Person, text: str) -> str:
    """The message as the person's organisation means it; one that speaks of taught words stays as it is.
    Who wrote it may still do no more than their role may."""
    if not person.known or not text.strip():
        return text
    known = await taught.all_of(tx, person.org_id)
    return text if not known or about_words(text) else meant(text, known)
