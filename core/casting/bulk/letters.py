"""What each reader gets: the staff's words as they are, in a frame in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from core.messages import Template
from core.texts import Words


@dataclass(frozen=True, slots=True)
class Letter:
    """``house``: who is casting. ``role``, ``project``: what it is about; all may be empty."""

    body: str
    house: str = ""
    project: str = ""
    role: str = ""

    def text(self, words: Words, about: Sequence[str] = ()) -> str:
        """The whole message. ``about``: whom it concerns, for an agent or a guardian."""
        house = self.house or self.project
        if self.role and self.project:
            head = words("bulk-from-role", house=house, role=self.role, project=self.project)
        elif self.project and self.house:
            head = words("bulk-from-project", house=house, project=self.project)
        else:
            head = words("bulk-from", house=house) if house else words("bulk-from-desk")
        named = words("bulk-about", names=words.names(list(about))) if about else ""
        return "\n".join(filter(None, (head, named, self.body, words("bulk-stop"))))

    def template(self, words: Words, about: Sequence[str] = ()) -> Template:
        """The approved text where free text is refused: who writes, about what, and the
        words themselves. One line each."""
        house = self.house or self.project or words("bulk-template-desk")
        matter = self.project or words("bulk-template-about")
        if self.role and self.project:
            matter = words("bulk-template-role", role=self.role, project=self.project)
        named = words("bulk-about", names=words.names(list(about))) if about else ""
        told = (house, matter, f"{named} {self.body}")
        lines = tuple(" ".join(value.replace("**", "").split()) for value in told)
        return Template("general_update", words.language, lines)


def encode(letter: Letter) -> dict[str, Any]:
    """As JSON values, for the operation's row."""
    return asdict(letter)


def decode(stored: Mapping[str, Any]) -> Letter:
    """The inverse of ``encode``."""
    return Letter(**stored)
