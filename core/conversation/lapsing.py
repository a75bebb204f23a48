"""A guess of the desk ("Just to be sure: ...?") is no question that somebody asked for: the next line that
says something else is read as if it had not been put, and ends it."""

from __future__ import annotations

from dataclasses import replace

from core.conversation import pending
from core.conversation.drafts import AGAIN
from core.conversation.intake import Opening
from core.conversation.said import meaning_of
from core.store import conversations
from core.store.database import Database, Row
from core.understanding.meaning import Context, Meaning


def is_guess(question: Row) -> bool:
    """Whether a question only offers back what was half understood."""
    return any(
        one["tool"] == AGAIN and one["arguments"].get("sure") and one["arguments"].get("_means") == "yes"
        for one in question["choices"]
    )


def read_anew(opening: Opening, text: str, context: Context, meaning: Meaning) -> tuple[Context, Meaning]:
    """How a text reads that answers nothing: without the question, where it was read as an answer only
    because something is open, and where the question was a guess."""
    if not opening.questions:
        return context, meaning
    aside = pending.beside_the_point(text, meaning)
    if not aside and not is_guess(opening.questions[0]):
        return context, meaning
    fresh = replace(context, pending="", pending_choices=())
    anew = meaning_of(opening, text, fresh)
    return (fresh, anew) if aside or anew.confidence >= meaning.confidence else (context, meaning)


async def lapse(database: Database, opening: Opening) -> None:
    """End the guesses under which something else was written, and answered."""
    guesses = [one["id"] for one in opening.questions if one["person_id"] is not None and is_guess(one)]
    if guesses:
        async with database.transaction(quick=True) as tx:
            await conversations.lapse_questions(tx, guesses)
