"""Whether something was the last thing that a chat did or showed: "it" and "that one" mean it then."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from core.conversation.corrections import LAST

REPLIED = "asked_at"
"""In the focus: when a turn of this person's own ended with a question."""
FRESH = timedelta(minutes=30)


def spoken_of(
    focus: Mapping[str, Any], key: str, now: datetime, *, beside: str = ""
) -> dict[str, Any] | None:
    """What the focus holds under ``key`` with its ``at``; None where it is older than half an hour, than the
    last order that changed or answer that offered something, or than what stands under ``beside``."""
    held = focus.get(key)
    if not held or now - datetime.fromisoformat(str(held["at"])) > FRESH:
        return None
    others = [str(focus[one]["at"]) for one in (LAST, beside) if one and focus.get(one)]
    others += [str(focus[REPLIED])] if focus.get(REPLIED) else []
    return dict(held) if all(str(held["at"]) >= one for one in others) else None
