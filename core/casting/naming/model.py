"""How a name is put right. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.talent.values import Wrong, name

SLIP = 0.8
"""Jaro-Winkler from which one word is a misspelling of another."""
MOST_ALIASES = 5
MOST_WORDS = 6


def written(said: str) -> str:
    """A name as it is kept; small letters alone get their capitals. Raises Wrong."""
    whole = name(said)
    if any(sign.isdecimal() or sign in "@/<>{}|\\" for sign in whole) or len(whole.split()) > MOST_WORDS:
        raise Wrong("imports-bad-name", value=whole[:40])
    return whole.title() if whole.islower() else whole


def readings(old: str, new: str) -> Sequence[str]:
    """What the whole name may be after "Priyanka karo": the word that it puts right, or, where it is like
    none of them, the first name alone or all of it. More than one: nobody but the writer knows."""
    from rapidfuzz.distance import JaroWinkler

    words = old.split()
    if len(new.split()) > 1 or len(words) < 2:
        return (new,)
    like = [JaroWinkler.similarity(word.casefold(), new.casefold()) for word in words]
    best = max(range(len(words)), key=lambda place: like[place])
    if like[best] >= SLIP:
        return (" ".join([*words[:best], new, *words[best + 1 :]]),)
    return (" ".join([new, *words[1:]]), new)


def with_alias(known: Sequence[str], new: str) -> tuple[str, ...]:
    """Aliases with one more; each once."""
    return (*(one for one in known if one.casefold() != new.casefold()), new)


def without_alias(known: Sequence[str], gone: str) -> tuple[str, ...]:
    """Aliases without one, or without any when none is named."""
    return tuple(one for one in known if gone and one.casefold() != gone.casefold())
