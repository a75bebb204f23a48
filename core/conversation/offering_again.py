"""A choice that somebody may have taken is put before them once more, before it is done."""

from __future__ import annotations

from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.pending import MARKS, Picked
from core.store.database import Row
from core.texts import Words


def yes_of(question: Row) -> Row | None:
    """The choice that a yes to a question would take, if it was not used up."""
    usable = (one for one in question["choices"] if one["used_at"] is None)
    return next((one for one in usable if one["arguments"].get("_means") == "yes"), None)


def is_picked(choice: Row, picked: Picked) -> bool:
    """Whether an answer takes this choice."""
    given = choice["arguments"]
    same = isinstance(given, dict) and all(
        given.get(name) == value for name, value in picked.arguments.items()
    )
    return same and choice["tool"] == picked.tool


def offered(words: Words, choice: Row, text: str, about: str) -> Result:
    """The same choice again, and the way to leave it. ``text`` says why; ``about``: what is waited for."""
    arguments = {name: value for name, value in choice["arguments"].items() if name not in MARKS}
    options = (
        Option(choice["label"], choice["tool"], arguments, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Result(Draft(text, options=options, ask=Ask("choice", about)))
