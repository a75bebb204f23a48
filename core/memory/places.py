"""Where a turn stands: conversation, session and position are one number.

Turns of a session are neighbours in the table, the next free position is the highest one plus one, and
a full-text hit says by its row id alone which turns and which session are around it
(docs/decisions/019-a-turns-id-is-its-place.md).
"""

from __future__ import annotations

SESSION_BITS = POSITION_BITS = 16
MOST = 1 << 16
"""Sessions of a conversation, and turns of a session."""


def first(conversation: int, session: int) -> int:
    """The id of the first turn of a session."""
    return ((conversation << SESSION_BITS) | session) << POSITION_BITS


def last(conversation: int, session: int) -> int:
    """The highest id that a session can hold."""
    return first(conversation, session) + MOST - 1


def conversation_of(turn: int) -> int:
    """The conversation's row id."""
    return turn >> (SESSION_BITS + POSITION_BITS)


def session_of(turn: int) -> int:
    """One number per session, of all conversations."""
    return turn >> POSITION_BITS


def session_number(turn: int) -> int:
    """The session as its conversation counts."""
    return session_of(turn) & (MOST - 1)


def around(turn: int, reach: int) -> range:
    """The ids up to ``reach`` positions away, in the same session; some may be past its end."""
    start = session_of(turn) << POSITION_BITS
    return range(max(start, turn - reach), min(start + MOST, turn + reach + 1))
