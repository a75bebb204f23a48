"""Skills as people speak of them: phrases of a text turned into the skills they name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from core.casting.talent.document import LITTLE, stem, words
from core.casting.talent.vocabulary import KIND_OF, SKILLS

_FILE = Path(__file__).with_name("sayings.txt")
_Phrases = dict[str, list[tuple[tuple[str, ...], str]]]


@lru_cache(maxsize=1)
def _phrases() -> _Phrases:
    """Phrases as keys by their first key, the longest first."""
    table: _Phrases = {}
    for slug, phrase in _said():
        keys = tuple(stem(word) for word in words(phrase))
        known = table.setdefault(keys[0], [])
        if keys and all(keys != other for other, _ in known):
            known.append((keys, slug))
    for known in table.values():
        known.sort(key=lambda one: -len(one[0]))
    return table


def _said() -> Iterator[tuple[str, str]]:
    for slug, aliases in SKILLS.items():
        for phrase in (slug.replace("-", " "), *aliases):
            yield slug, phrase
    for line in _FILE.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            slug, listed = line.split(": ", 1)
            for phrase in (slug.replace("-", " "), *listed.split("; ")):
                yield slug, phrase


def named(said: Sequence[str]) -> list[tuple[int, int, str]]:
    """The skills that a run of words names: (first word, word after the last, slug), in order."""
    keys = [stem(word) for word in said]
    table, out, place = _phrases(), [], 0
    while place < len(keys):
        for phrase, slug in table.get(keys[place], ()):
            if tuple(keys[place : place + len(phrase)]) == phrase:
                out.append((place, place + len(phrase), slug))
                place += len(phrase)
                break
        else:
            place += 1
    return out


_PLAYING = frozenset(("plays", "played", "play", "playing", "portrays", "portrayed", "cast", "role", "roles"))
_DOERS = (
    "er",
    "ers",
    "or",
    "ors",
    "ist",
    "ists",
    "ian",
    "ians",
    "et",
    "ets",
    "man",
    "men",
    "ef",
    "efs",
    "host",
)
_PLACES = frozenset(
    ("shop", "shops", "stall", "school", "club", "bar", "house", "family", "colony", "movie", "film")
)


def practised(said: Sequence[str], led: Sequence[str] = ()) -> list[str]:
    """The skills that somebody's own words claim; ``led``: the words before of the same list. Who "plays
    singers" sings no more than who lives above a tailor shop sews."""
    out = []
    for first, last, slug in named(said):
        alone = last - first == 1
        if alone and last < len(said) and said[last] in _PLACES:
            continue
        if alone and said[first].endswith(_DOERS) and _part_played((*led, *said[:first])):
            continue
        out.append(slug)
    return out


def _part_played(before: Sequence[str]) -> bool:
    """Whether the words before say that a part is played, and no instrument or game."""
    verb = next((place for place, word in enumerate(before) if word in _PLAYING), None)
    if verb is None:
        return False
    return all(before[first].endswith(_DOERS) for first, _, _ in named(before) if first > verb)


@lru_cache(maxsize=4096)
def slug_of(listed: str) -> str | None:
    """The skill that a listed skill's own words name, all of them (``violin``: music-violin)."""
    said = [word for word in words(listed) if word not in LITTLE]
    found = named(said)
    return found[0][2] if len(found) == 1 and found[0][:2] == (0, len(said)) else None


def families(slug: str) -> list[str]:
    """A skill and what it is a kind of: ``dance-kathak``, ``dance``."""
    return [slug, *(family[:-1] for family in KIND_OF if slug.startswith(family))]
