"""Text to meaning without a model: rules and vocabulary, no database, no settings, no clock of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from core.understanding.meaning import Ask, Context, DatePhrase, Meaning

if TYPE_CHECKING:
    from core.understanding.dates import Found

__all__ = [
    "Ask",
    "Context",
    "DatePhrase",
    "Meaning",
    "conditions",
    "is_place",
    "name_key",
    "part",
    "phones",
    "picked",
    "plain",
    "sought",
    "sums",
    "times",
    "understand",
    "unusual",
    "whose_name",
]
"""The readers are imported when they are first needed: together they weigh five megabytes."""

_NOTHING_KNOWN = Context()
_AROUND = tuple(field.name for field in fields(Context) if field.name != "raw")
SHORT = 60
MOST_REMEMBERED = 1000
_timeless: dict[tuple[Any, ...], Meaning] = {}
"""Half of what talent write is one of a few dozen short answers ("haan", "confirm", "kab hai"): what
these mean does not depend on the clock, and reading them again would take 0.4 ms."""


def understand(
    text: str,
    *,
    now: datetime,
    tz: str,
    actor_role: str = "",
    channel: str = "",
    context: Context = _NOTHING_KNOWN,
) -> Meaning:
    """What a message means to the casting desk.

    ``now`` is aware; ``tz`` the sender's IANA zone, in which every returned time is given. Pure: the same
    arguments always give the same meaning. The vocabulary is read at the first call (about 0.1 s).
    Raises ZoneInfoNotFoundError for an unknown zone.
    """
    from core.understanding.reading import timeless
    from core.understanding.reading import understand as read_message

    key = _key(text, tz, actor_role, channel, context)
    known = None if key is None else _timeless.get(key)
    if known is not None:
        return replace(known, entities=dict(known.entities))
    meaning = read_message(text, now=now, tz=tz, actor_role=actor_role, channel=channel, context=context)
    if key is not None and not meaning.dates and meaning.ask is None and timeless(text):
        if len(_timeless) >= MOST_REMEMBERED:
            del _timeless[next(iter(_timeless))]
        _timeless[key] = replace(meaning, entities=dict(meaning.entities))
    return meaning


def plain(text: str) -> bool:
    """Whether a yes or a no says nothing else besides."""
    from core.understanding.answers import plain as is_plain

    return is_plain(text)


def times(text: str, now: datetime, *, about: datetime | None = None) -> list[Found]:
    """Days and times that a text names, if only loosely; ``now`` in the reader's zone. ``about``: the
    time that is talked about, which clock times without a day belong to."""
    from core.understanding.dates import find
    from core.understanding.words import read

    return find(read(text), now, about=about, loose=True)


def sums(text: str) -> list[dict[str, Any]]:
    """Amounts of money: ``amount_minor`` in paise, and the ``unit`` where one is named."""
    from core.understanding.entities import amounts

    return [one.value() for one in amounts.money(text)]


def conditions(text: str) -> tuple[int, list[str]]:
    """Of terms that are written by themselves: how often the money is paid, 0 when nobody says, and what
    stands beside it."""
    from core.understanding.entities import conditions as reader

    return reader.count(text), reader.beside_the_money(text)


def unusual(text: str) -> list[str]:
    """Words of a text that are none of the usual ones: what names are among."""
    from core.understanding.words import read

    return [word.raw for word in read(text).words if word.is_word and not word.known and not word.concepts]


def name_key(text: str) -> str:
    """A name as it is compared: one spelling for many."""
    from core.understanding.names import key

    return key(text)


def whose_name(said: str, names: Sequence[str]) -> tuple[str, ...]:
    """Which of the known names are meant by what was said."""
    from core.understanding.names import match

    return match(said, names)


def picked(text: str, shown: Sequence[str]) -> tuple[int, ...]:
    """The places in the list shown that words pick, from 1; none where they say anything else."""
    from core.understanding.picks import picks

    return picks(text, shown)


def is_place(text: str) -> bool:
    """Whether a text is the name of a place and nothing else: the number of "Aram Nagar 3" is no time."""
    from core.understanding.entities import venues

    said = text.strip(" .,!")
    return any((start, end) == (0, len(said)) for start, end in venues.spans(said))


def phones(text: str) -> list[str]:
    """Phone numbers as people wrote them, in international form."""
    from core.understanding.entities import amounts

    return [number for number, _, _ in amounts.phones(text)]


def sought(text: str, *, now: datetime, tz: str) -> Meaning:
    """What a message means that is a search, whatever else it might be. Arguments and errors as above."""
    from core.understanding.reading import sought as read_search

    return read_search(text, now=now, tz=tz)


def part(text: str, intent: str, *, now: datetime, tz: str, actor_role: str, context: Context) -> Meaning:
    """What one part of a message (``Meaning.parts``) says. Arguments and errors as above."""
    from core.understanding.reading import part as read_part

    return read_part(text, intent, now=now, tz=tz, actor_role=actor_role, context=context)


def _key(text: str, tz: str, actor_role: str, channel: str, context: Context) -> tuple[Any, ...] | None:
    """What a meaning depends on besides the clock; None for messages that are not worth remembering,
    or that might have something to do with time."""
    if len(text) > SHORT or context.raw or any(letter.isdecimal() for letter in text):
        return None
    around = tuple(getattr(context, name) for name in _AROUND)
    return (text, tz, actor_role, channel, *around)
