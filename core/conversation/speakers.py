"""Who speaks on a phone that several people share: asked, said by word, and asked again after a pause."""

from __future__ import annotations

from collections.abc import Sequence

from core.conversation.drafts import Ask, Draft, Option
from core.people import Person
from core.texts import Words


def for_whom(sharers: Sequence[Person], words: Words, text: str) -> Draft:
    """Asks who it is; the answer lets ``text`` be answered as theirs."""
    firsts = [person.first_name for person in sharers]
    options = tuple(
        Option(
            person.name if firsts.count(person.first_name) > 1 else person.first_name,
            "speak_for",
            {"person": person.id, "text": text},
            single_use=False,
            hours=12,
        )
        for person in sharers
    )
    return Draft(words("for-whom"), options=options, ask=Ask("choice", words("for-whom")))
