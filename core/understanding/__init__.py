"""Text to meaning without a model: rules and vocabulary, no database, no settings, no clock of its own."""

from __future__ import annotations

from datetime import datetime

from core.understanding.meaning import Ask, Context, DatePhrase, Meaning

__all__ = ["Ask", "Context", "DatePhrase", "Meaning", "understand"]

_NOTHING_KNOWN = Context()


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
    from core.understanding.reading import understand as read_message

    return read_message(text, now=now, tz=tz, actor_role=actor_role, channel=channel, context=context)
