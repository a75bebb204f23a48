"""What is stuck: list, read, try again."""

from __future__ import annotations

from core.conversation.drafts import Draft, Option, Result
from core.conversation.features.dead_letters import orders, reading
from core.conversation.tools import Arguments, Nothing, Tool, ToolContext
from core.errors import Rejected
from core.people import Role
from core.store import dead_letters
from core.store.dead_letters import DeadLetter

READERS: frozenset[Role] = frozenset({"owner", "casting_director"})
"""Who answers for the desk. Only owners read the words of other people's conversations."""


class Named(Arguments):
    """``letter``: as it is listed, such as in/12 or out/34."""

    letter: str


class Many(Arguments):
    """``letters``: those that were shown; ``sure``: the question was answered with yes."""

    letters: tuple[str, ...] = ()
    sure: bool = False


async def list_dead_letters(ctx: ToolContext, _arguments: Nothing) -> Result:
    """In a shared chat only for who asked."""
    letters = await dead_letters.listed(ctx.tx, ctx.org_id, reading.MOST_AT_ONCE)
    if not letters:
        return Result(Draft(ctx.words("dead-letters-none")), private=True)
    total = await dead_letters.count(ctx.tx, ctx.org_id)
    stuck = [{"letter": one.name, "status": one.status, "why": one.reason} for one in letters]
    return Result(await reading.listed(ctx, letters, total), data={"stuck": stuck}, private=True)


async def read_dead_letter(ctx: ToolContext, arguments: Named) -> Result:
    """Raises Rejected when it is not stuck (any more)."""
    letter = await _found(ctx, arguments.letter)
    return Result(await reading.one(ctx, letter), private=True)


async def requeue_dead_letter(ctx: ToolContext, arguments: Named) -> Result:
    """Its turn or its send begins again. Raises Rejected when it is not stuck (any more)."""
    letter = await _found(ctx, arguments.letter)
    if not await dead_letters.requeue(ctx.tx, [letter]):
        raise Rejected("dead-letter-empty", letter=letter.name)
    return Result(Draft(ctx.words("dead-letter-queued", letter=letter.name)), private=True)


async def requeue_dead_letters(ctx: ToolContext, arguments: Many) -> Result:
    """All that were shown and are still stuck, after a question: they reach more than one person."""
    found = [await dead_letters.named(ctx.tx, ctx.org_id, name) for name in arguments.letters]
    letters = [letter for letter in found if letter is not None][: reading.MOST_AT_ONCE]
    if not letters:
        return Result(Draft(ctx.words("dead-letters-none")), private=True)
    if not arguments.sure:
        return Result(_question(ctx, letters), private=True)
    done = await dead_letters.requeue(ctx.tx, letters)
    return Result(Draft(ctx.words("dead-letters-queued", count=done)), private=True)


def _question(ctx: ToolContext, letters: list[DeadLetter]) -> Draft:
    names = [letter.name for letter in letters]
    out = sum(letter.side == "out" for letter in letters)
    options = (
        Option(
            ctx.words("dead-letters-all-again"),
            reading.ALL_AGAIN,
            {"letters": names, "sure": True},
            "primary",
            means="yes",
        ),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(ctx.words("dead-letters-sure", count=len(names), out=out), options=options)


async def _found(ctx: ToolContext, name: str) -> DeadLetter:
    letter = await dead_letters.named(ctx.tx, ctx.org_id, name)
    if letter is None:
        raise Rejected("dead-letter-unknown", letter=name[:30])
    return letter


TOOLS = (
    Tool(
        "list_dead_letters",
        "List messages that are stuck: given up after repeated failures, or set aside because they could not"
        " be read.",
        Nothing,
        list_dead_letters,
        roles=READERS,
        order=orders.to_list,
        order_first=True,
    ),
    Tool(
        reading.READ,
        "Show one stuck message by its name, such as in/12 or out/34.",
        Named,
        read_dead_letter,
        roles=READERS,
        order=orders.to_read,
        order_first=True,
    ),
    Tool(
        reading.AGAIN,
        "Try one stuck message again by its name.",
        Named,
        requeue_dead_letter,
        roles=READERS,
        effect="write",
        order=orders.to_requeue,
        order_first=True,
        internal=True,
    ),
    Tool(
        reading.ALL_AGAIN,
        "Try all stuck messages that were shown again, after a question.",
        Many,
        requeue_dead_letters,
        roles=READERS,
        effect="write",
        internal=True,
    ),
)
