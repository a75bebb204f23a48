"""Dead letters as their reader sees them."""

from __future__ import annotations

from collections.abc import Sequence

from core.conversation.drafts import Draft, DraftCard, Option
from core.conversation.tools import ToolContext
from core.ledger import reason_words
from core.store import bodies, dead_letters, persons
from core.store.dead_letters import DeadLetter

MOST_SHOWN = 5
MOST_AT_ONCE = 50
READ, AGAIN, ALL_AGAIN = "read_dead_letter", "requeue_dead_letter", "requeue_dead_letters"


async def listed(ctx: ToolContext, letters: Sequence[DeadLetter], total: int) -> Draft:
    """The newest, each with what can be done about it."""
    names = await _names(ctx, letters)
    cards = []
    for letter in letters[:MOST_SHOWN]:
        again = Option(ctx.words("dead-letter-again"), AGAIN, {"letter": letter.name})
        cards.append(DraftCard(title(ctx, letter, names), tuple(lines(ctx, letter)), options=(again,)))
    text = [ctx.words("dead-letters", count=total)]
    if total > len(cards):
        text.append(ctx.words("dead-letters-more", count=total - len(cards)))
    text.append(ctx.words("dead-letters-next"))
    everything = Option(
        ctx.words("dead-letters-all-again"), ALL_AGAIN, {"letters": [each.name for each in letters]}
    )
    return Draft("\n".join(text), tuple(cards), (everything,) if len(letters) > 1 else ())


async def one(ctx: ToolContext, letter: DeadLetter) -> Draft:
    """Everything about one of them that its reader may see."""
    names = await _names(ctx, [letter])
    said = lines(ctx, letter)
    if _may_read_words(ctx) and letter.side == "out":
        whole = bodies.decode(await dead_letters.whole(ctx.tx, letter)).text
        said = [*said[:-1], ctx.words("dead-letter-words", text=whole or letter.preview)]
    tried = [ctx.words("dead-letter-tried", count=letter.attempts)] if letter.attempts else []
    text = "\n".join([f"**{title(ctx, letter, names)}**", *said, *tried])
    options = (
        Option(ctx.words("dead-letter-again"), AGAIN, {"letter": letter.name}),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(text, options=options)


def title(ctx: ToolContext, letter: DeadLetter, names: dict[int, str]) -> str:
    """Its name, where it was to go, and whose it is."""
    parts = [letter.name, _channel(ctx, letter.channel), names.get(letter.person_id or 0, "")]
    return " · ".join(part for part in parts if part)


def lines(ctx: ToolContext, letter: DeadLetter) -> list[str]:
    """What happened, why and when; its words only for who may read every conversation."""
    why = reason_words(letter.reason, ctx.words) or ctx.words("dead-letter-no-reason")
    kind = f"{letter.side}-{letter.status}"
    said = [ctx.words("dead-letter-what", kind=kind, why=why), ctx.words.time(letter.at)]
    words = _may_read_words(ctx) and letter.preview
    return [*said, ctx.words("dead-letter-words", text=letter.preview)] if words else said


def _may_read_words(ctx: ToolContext) -> bool:
    return ctx.person.role == "owner" and not ctx.group


def _channel(ctx: ToolContext, channel: str) -> str:
    return ctx.words("team-channel", channel=channel, name=channel.capitalize()) if channel else ""


async def _names(ctx: ToolContext, letters: Sequence[DeadLetter]) -> dict[int, str]:
    ids = sorted({letter.person_id for letter in letters if letter.person_id})
    return {number: who.name for number, who in (await persons.many(ctx.tx, ids)).items()}
