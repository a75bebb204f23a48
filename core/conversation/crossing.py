"""Two colleagues who change one thing within minutes: the second change waits for a yes.

What is changed is known by the keys that an undo keeps, so that every change that can be taken back is
looked at, whichever feature makes it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from core.conversation.drafts import Ask, Draft, Option, Result
from core.people import Person
from core.store import conversations, persons
from core.store.database import Row, Tx
from core.texts import Words

WINDOW = timedelta(minutes=5)
"""Whoever changes something after this has had the time to read what the colleague did."""
ANYWAY = "change_anyway"
_SENTENCE = re.compile(r"(?<!\b[A-Z])[.।]\s+(?=[A-Z\u0900-\u097f])")


class Crossed(Exception):
    """A colleague changed the same a moment ago. ``who``: their first name; ``mine``: what this would do."""

    def __init__(self, who: str, change: Row, mine: str) -> None:
        super().__init__(who)
        self.who, self.change, self.mine = who, change, mine

    def question(self, words: Words, tool: str, arguments: Mapping[str, Any]) -> Result:
        """Nothing was changed; a yes does it all the same."""
        again = {"tool": tool, "arguments": dict(arguments)}
        text = words(
            "crossing-asked",
            who=self.who,
            at=words.clock(self.change["made_at"]),
            theirs=_clause(self.change["summary"]),
            mine=_clause(self.mine),
        )
        options = (
            Option(words("crossing-anyway"), ANYWAY, again, "primary", means="yes"),
            Option(words("no-leave-it"), "leave_it", {}, means="no"),
        )
        draft = Draft(text, options=options, ask=Ask("choice", words("crossing-about", who=self.who)))
        return Result(draft, unchanged=True)


async def look(tx: Tx, person: Person, result: Result, now: datetime) -> None:
    """Raises Crossed where a colleague changed exactly the same within the window, and nobody has changed it
    again since."""
    if result.undo is None or not result.undo.about or not person.staff:
        return
    other = await conversations.changed_lately(tx, person.org_id, result.undo.about, now - WINDOW)
    if other is None or other["person_id"] == person.id:
        return
    who = await persons.get(tx, other["person_id"])
    if who is not None and who.staff:
        raise Crossed(who.first_name, other, result.undo.summary)


def _clause(summary: str) -> str:
    """The first sentence of a summary, inside a longer one; an initial's point ends none."""
    first = _SENTENCE.split(" ".join(summary.replace("**", "").split()), maxsplit=1)[0]
    return first.rstrip(" .।")
