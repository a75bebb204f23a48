"""One message, not three: what several results have to say becomes one draft."""

from __future__ import annotations

from collections.abc import Sequence

from core.conversation.drafts import Draft, Option, Result
from core.store.database import Row
from core.texts import Words


def merged(results: Sequence[Result]) -> Draft | None:
    """All drafts as one, in order, each text once; the last pending question wins. None: nothing to say."""
    drafts = [result.draft for result in results if result.draft is not None]
    if len(drafts) < 2:
        return drafts[0] if drafts else None
    asks = [draft.ask for draft in drafts if draft.ask is not None]
    seen: dict[tuple[str, str], Option] = {}
    for draft in drafts:
        for option in draft.options:
            seen[option.label, option.tool] = option
    return Draft(
        text="\n\n".join(dict.fromkeys(draft.text for draft in drafts if draft.text)),
        cards=tuple(card for draft in drafts for card in draft.cards),
        options=tuple(seen.values()),
        ask=asks[-1] if asks else None,
        attachments=tuple(item for draft in drafts for item in draft.attachments),
        progress=next((draft.progress for draft in drafts if draft.progress is not None), None),
    )


def since_you_were_here(held: Sequence[Row], words: Words) -> str:
    """What a colleague missed while their window or night was closed, as one paragraph."""
    lines = [str(row["body"]["text"]) for row in held]
    return words("since-you-were-here", what=" · ".join(line.replace("\n", " ") for line in lines))


def plain(words: Words, key: str, **values: object) -> Draft:
    """A draft of one catalogue text."""
    return Draft(words(key, **values))
