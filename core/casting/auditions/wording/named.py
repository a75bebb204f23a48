"""Who of those with an audition ahead is named in a text, in whatever letters: an order is then read by its
form alone, each name standing for a place in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from core.understanding import unusual, whose_name
from core.understanding.meaning import Context
from core.understanding.shapes import composed

AHEAD = "auditions_ahead"
"""In the context's ``raw``, for staff: the names of those who have an audition ahead."""
WISHES = "open_wishes"
"""There, whether anybody waits for another time."""
ONE = r"«\d+»"
"""In a form: somebody."""
_WORD = re.compile(r"(?P<name>[^\W\d_][\w\u0900-\u0963]*)(?:['’](?:s\b)?)?")
_PLACE = re.compile(r"«(\d+)»")
LEAST = 3
"""Letters of a name; shorter ones are mostly something else."""


@dataclass(frozen=True, slots=True)
class Named:
    """``form``: the text with ``«0»`` for whoever is named first; ``people``: they, as they were called."""

    form: str
    people: tuple[str, ...]

    def of(self, part: str) -> tuple[str, ...]:
        """Who stands in a part of the form, each once."""
        return tuple(dict.fromkeys(self.people[int(place)] for place in _PLACE.findall(part)))


def ahead(context: Context) -> tuple[str, ...]:
    """Whose audition is ahead."""
    return tuple(context.raw.get(AHEAD) or ())


def read(text: str, names: Sequence[str]) -> Named:
    """The form of a text, without the marks that end a sentence."""
    said = composed(text).replace("«", " ").replace("»", " ")
    rare = {word.casefold().strip("'’") for word in unusual(said)}
    exact = {part.casefold() for name in names for part in name.split()}
    out: list[str] = []
    people: list[str] = []
    done, last = 0, ""
    for found in _WORD.finditer(said):
        meant, word = _who(found["name"], names, rare, exact)
        if not meant:
            last = ""
            continue
        between = said[done : found.start()]
        if last and not between.strip() and whose_name(f"{last} {word}", names):
            people[-1], last = f"{people[-1]} {word}", ""
            done = found.end()
            continue
        out += [between, f"«{len(people)}»"]
        people.append(word)
        done, last = found.end(), word
    out.append(said[done:])
    return Named("".join(out).strip(" .!।,;:"), tuple(people))


def _who(said: str, names: Sequence[str], rare: set[str], exact: set[str]) -> tuple[tuple[str, ...], str]:
    """Whose name a word is, and the word without a genitive ending whose apostrophe was left out."""
    if len(said) < LEAST:
        return (), said
    plain = said.casefold()
    for word in (said, said[:-1]) if plain.endswith("s") and len(said) > LEAST + 1 else (said,):
        known = word.casefold() in exact or plain in rare
        if known and (meant := whose_name(word, names)):
            return meant, word
    return (), said
