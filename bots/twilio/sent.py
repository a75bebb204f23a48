"""What Twilio knows of a message whose answer was lost: it keeps no key of ours, so words and time decide."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Any

from bots.twilio.client import translated
from bots.twilio.refusals import PolicyOf

# Twilio's times have whole seconds, and its clock is not ours.
_CLOCK_SLACK = timedelta(seconds=5)
_LIMIT = 100


async def find_sent(
    client: Any,
    policy_of: PolicyOf,
    *,
    to: str,
    sender: str,
    words: Collection[str],
    has_media: bool,
    since: datetime,
) -> str | None:
    """The newest message to that person with one of these ``words`` (see ``squeezed``), or None.

    Of the latest 100 only. Raises the hub's errors.
    """
    # Not filtered by DateSent: what still waits in Twilio's queue has none.
    with translated(policy_of):
        sent = await client.messages.list_async(to=to, from_=sender, limit=_LIMIT)
    for row in sent:
        same_media = (str(row.num_media or "0") != "0") == has_media
        if same_media and squeezed(row.body or "") in words and _is_since(row, since):
            return str(row.sid)
    return None


def squeezed(text: str) -> str:
    """Words alone: Twilio may show other blanks than it was given."""
    return " ".join(text.split())


def _is_since(row: Any, since: datetime) -> bool:
    if not str(row.direction or "").startswith("outbound"):
        return False
    moment = row.date_created or row.date_sent
    if isinstance(moment, str):  # the SDK leaves what is not RFC 2822 as it came
        try:
            moment = datetime.fromisoformat(moment)
        except ValueError:
            return False
    if not isinstance(moment, datetime):
        return False
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware >= since - _CLOCK_SLACK
