"""Text to meaning without a model: rules and vocabulary, no database, no settings, no clock of its own."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import datetime
from typing import Any

from core.understanding.meaning import Ask, Context, DatePhrase, Meaning

__all__ = ["Ask", "Context", "DatePhrase", "Meaning", "sought", "understand"]

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


def sought(text: str, *, now: datetime, tz: str) -> Meaning:
    """What a message means that is a search, whatever else it might be. Arguments and errors as above."""
    from core.understanding.reading import sought as read_search

    return read_search(text, now=now, tz=tz)


def _key(text: str, tz: str, actor_role: str, channel: str, context: Context) -> tuple[Any, ...] | None:
    """What a meaning depends on besides the clock; None for messages that are not worth remembering,
    or that might have something to do with time."""
    if len(text) > SHORT or context.raw or any(letter.isdigit() for letter in text):
        return None
    around = tuple(getattr(context, name) for name in _AROUND)
    return (text, tz, actor_role, channel, *around)
