"""``shortlist both`` where five are shown: which two is asked, and the answer takes the place of the word."""

from __future__ import annotations

import re

from core.conversation import unread
from core.conversation.calls import Calls
from core.conversation.drafts import AGAIN, Ask, Draft
from core.errors import NotUnderstood, Rejected, WhichOfThese
from core.understanding.shapes import composed


def refused(refusal: Rejected, calls: Calls) -> Draft:
    """What a refusal says; as a question where only who is meant was left open."""
    unread.mark(calls.opening, calls)
    if isinstance(refusal, NotUnderstood):
        return unread.not_understood(calls.opening, calls, refusal.text_key)
    text = calls.words(refusal.text_key, **refusal.values)
    if not isinstance(refusal, WhichOfThese):
        return Draft(text)
    whole = composed(calls.said or calls.opening.inbound.text)
    found = re.search(rf"(?<!\w){re.escape(composed(refusal.said))}(?!\w)", whole, re.IGNORECASE)
    if found is None:
        return Draft(text)
    around = {"before": whole[: found.start()].strip(), "more": whole[found.end() :].strip()}
    return Draft(text, ask=Ask("text", text, AGAIN, around, slot="text", needs="which"))
