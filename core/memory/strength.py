"""The forgetting curve: what happened long ago and was never needed again comes later, and is never deleted.

The curve is FSRS's, the starting stability and the gain of a used recall are proposals of this project.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta

DAY = timedelta(days=1)
MOST_DAYS = 3650.0
"""No stability is longer."""
FADED = 0.15
"""Below it something is put away: told only where nothing else answers."""


def stability_at_first(importance: float, valence: float) -> float:
    """Days until one in ten would be forgotten, before any recall."""
    return 7.0 * (1 + 3 * importance) * (1 + 0.5 * abs(valence))


def retained(since: timedelta, stability: float) -> float:
    """From 1 down; .9 after exactly ``stability`` days."""
    return float((1 + 19 / 81 * max(0.0, since / DAY) / stability) ** -0.5)


def reinforced(stability: float, held: float, valence: float) -> float:
    """The stability after a recall that was used, when ``held`` was retained: the more was lost, the more
    is gained, and the less the steadier it is already."""
    gain = 1.5 * stability**-0.2 * (math.exp(1 - held) - 1) + 0.1 * abs(valence)
    return float(min(MOST_DAYS, stability * (1 + gain)))


def once_a_day(used: datetime | None, now: datetime) -> bool:
    """Whether a recall counts: one a day does."""
    return used is None or now - used >= DAY
