"""Files, voice notes, places and contacts that come without a word: each means something."""

from __future__ import annotations

from core.conversation.drafts import Draft
from core.messages import Inbound
from core.texts import Words


def about_attachments(inbound: Inbound, words: Words) -> Draft:
    """Says what came and what would make it useful. Nothing is fetched before somebody wants it."""
    kinds = [attachment.kind for attachment in inbound.attachments]
    kind = kinds[0] if len(set(kinds)) == 1 else "several"
    name = inbound.attachments[0].name
    return Draft(words(f"attachment-{kind}", count=len(kinds), name=name or "-"))
