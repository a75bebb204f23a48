"""Teaching the desk a word, taking it back, and seeing what it did not understand."""

from __future__ import annotations

import unicodedata
from datetime import timedelta

from pydantic import Field

from core.conversation.drafts import UNDO, Draft, Option, Result, Undo
from core.conversation.features.memory.tools import Forget, forget_this
from core.conversation.features.taught.orders import asking_missed, forgetting, listing, teaching
from core.conversation.tools import Arguments, Nothing, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.store import taught
from core.understanding.taught import LONGEST, MOST_MEANING, key, meant, teachable

MOST = 200
"""Phrases of one organisation."""
SHOWN, MISSES_SHOWN = 20, 8
LATELY = timedelta(days=30)


class Lesson(Arguments):
    """``said``: the words as the team writes them. ``means``: what to read instead."""

    said: str = Field(min_length=1, max_length=200)
    means: str = Field(min_length=1, max_length=400)


class Word(Arguments):
    """``said``: a phrase that was taught."""

    said: str = Field(min_length=1, max_length=200)


async def teach_word(ctx: ToolContext, args: Lesson) -> Result:
    """From now on, for everybody of the organisation. It may do no more than the words it stands for."""
    said, means = key(args.said), " ".join(args.means.split())
    if not teachable(said):
        raise Rejected("taught-unteachable", said=args.said[:LONGEST], most=LONGEST)
    if len(means) > MOST_MEANING or not key(means) or _holds(means, said):
        raise Rejected("taught-no-meaning", most=MOST_MEANING)
    known = await taught.all_of(ctx.tx, ctx.org_id)
    if said not in known and len(known) >= MOST:
        raise Rejected("taught-full", most=MOST)
    await taught.put(ctx.tx, ctx.org_id, said, means, ctx.person.id, ctx.now)
    before = known.get(said)
    undo = (
        Undo("teach_word", {"said": said, "means": before}, ctx.words("taught-one", said=said, means=means))
        if before
        else Undo("unteach_word", {"said": said}, ctx.words("taught-one", said=said, means=means))
    )
    text = ctx.words("taught-noted", said=said, means=means)
    return Result(Draft(text, options=(Option(ctx.words("taught-undo"), UNDO),)), undo=undo)


def _holds(means: str, said: str) -> bool:
    """A meaning with its own word in it would grow each time it is read."""
    return key(means) == said or meant(means, {said: ""}) != unicodedata.normalize("NFC", means)


async def unteach_word(ctx: ToolContext, args: Word) -> Result:
    """Take a phrase back. What was never taught may be something to forget in memory."""
    said = key(args.said)
    known = await taught.all_of(ctx.tx, ctx.org_id)
    if said not in known:
        return await forget_this(ctx, Forget(what="topic", topic=args.said))
    await taught.remove(ctx.tx, ctx.org_id, said)
    text = ctx.words("taught-one", said=said, means=known[said])
    undo = Undo("teach_word", {"said": said, "means": known[said]}, text)
    draft = Draft(ctx.words("taught-gone", said=said), options=(Option(ctx.words("taught-undo"), UNDO),))
    return Result(draft, undo=undo)


async def taught_words(ctx: ToolContext, _args: Nothing) -> Result:
    """Everything that was taught, the newest first."""
    known = await taught.all_of(ctx.tx, ctx.org_id)
    if not known:
        return Result(Draft(ctx.words("taught-nothing")))
    newest = list(reversed(known.items()))[:SHOWN]
    lines = [ctx.words("taught-one", said=said, means=means) for said, means in newest]
    text = "\n".join([ctx.words("taught-listed", count=len(known)), *lines])
    return Result(Draft(text), data={"taught": dict(newest)})


async def missed_messages(ctx: ToolContext, _args: Nothing) -> Result:
    """How many messages were not understood lately, with the last ones: for the casting, in private."""
    total, rows = await taught.missed(ctx.tx, ctx.org_id, ctx.now - LATELY, MISSES_SHOWN)
    if not total:
        return Result(Draft(ctx.words("taught-no-misses")), private=True)
    lines = [
        ctx.words("taught-miss", said=row["preview"], time=ctx.words.time(row["received_at"])) for row in rows
    ]
    text = "\n".join([ctx.words("taught-misses", count=total), *lines, ctx.words("taught-how")])
    return Result(Draft(text), private=True, off_record=True)


TOOLS: tuple[Tool, ...] = (
    Tool(
        "teach_word",
        "Teach the desk what a word or phrase of the team stands for.",
        Lesson,
        teach_word,
        CASTING,
        "write",
        order=teaching,
        order_first=True,
    ),
    Tool(
        "unteach_word",
        "Forget what a taught phrase stands for.",
        Word,
        unteach_word,
        CASTING,
        "write",
        order=forgetting,
    ),
    Tool("taught_words", "What the team has taught the desk.", Nothing, taught_words, STAFF, order=listing),
    Tool(
        "missed_messages",
        "Messages that were not understood.",
        Nothing,
        missed_messages,
        CASTING,
        order=asking_missed,
    ),
)
