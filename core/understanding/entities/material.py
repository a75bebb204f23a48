"""What entities are made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from core.understanding.dates import Found
from core.understanding.features import Findings
from core.understanding.meaning import Context
from core.understanding.names import Mention


@dataclass(frozen=True, slots=True)
class Material:
    """A message that has been read, and the intents it was given."""

    found: Findings
    context: Context
    intents: tuple[str, ...]
    actor_role: str

    @property
    def text(self) -> str:
        """The whole message."""
        return self.found.reading.text

    @property
    def request(self) -> str:
        """The message without what is to be passed on."""
        return self.text[: self.found.body[0]] if self.found.body else self.text

    def concepts(self) -> set[str]:
        """Every concept of the message."""
        return {concept for word in self.found.reading.words for concept in word.concepts}

    def timed(self) -> list[Found]:
        """Resolved times of the request."""
        limit = self.found.body[0] if self.found.body else len(self.text) + 1
        words = self.found.reading.words
        return [
            each for each in self.found.dates if each.start is not None and words[each.first].start < limit
        ]

    def names(self) -> list[Mention]:
        """Names in the request."""
        limit = self.found.body[0] if self.found.body else len(self.text) + 1
        return [name for name in self.found.names if self.found.reading.words[name.first].start < limit]


Make = Callable[[Material, str], Any]
"""Makes one entity of a message for one of its intents; None when the message does not give it."""
