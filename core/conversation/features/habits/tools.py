"""Telling somebody what they usually do, and leaving out a step that they do not want suggested."""

from __future__ import annotations

from core.conversation.drafts import Draft, Result
from core.conversation.features.habits import orders
from core.conversation.next_step import FOCUS
from core.conversation.steps import read
from core.conversation.tools import Nothing, Tool, ToolContext
from core.errors import Rejected
from core.memory import actions, privacy
from core.memory.procedures import Procedure, usual
from core.people import STAFF

SHOWN = 5


async def list_habits(ctx: ToolContext, _args: Nothing) -> Result:
    """The sequences that the person's own steps show, the surest first, with how often and when last."""
    if not privacy.reads(await privacy.level_of(ctx.tx, ctx.person)):
        raise Rejected("memory-is-off")
    found = usual(await actions.done_lately(ctx.tx, ctx.person), ctx.now)[:SHOWN]
    if not found:
        return Result(Draft(ctx.words("habits-none")), private=True, off_record=True)
    lines = [line(ctx, number, one) for number, one in enumerate(found, 1)]
    text = "\n".join([ctx.words("habits-listed"), *lines, ctx.words("habits-how")])
    data = {"habits": [list(one.steps) for one in found]}
    return Result(Draft(text), data=data, private=True, off_record=True)


def line(ctx: ToolContext, number: int, one: Procedure) -> str:
    """``1 · search, then put on a list, then share with the producers: 5 of 6 times, last on Fri 20 Nov``."""
    said = [ctx.words("habits-step", tool=read(step).tool) for step in one.steps]
    steps = ctx.words("habits-then").join(said)
    values = {"times": one.times, "began": one.began, "day": ctx.words.day(one.last)}
    return ctx.words("habits-line", n=number, steps=steps, **values)


async def stop_suggestion(ctx: ToolContext, _args: Nothing) -> Result:
    """What was suggested last is suggested after that step no more."""
    last = ctx.focus.get(FOCUS)
    if not last:
        raise Rejected("habits-nothing-suggested")
    after, following = str(last["after"]), str(last["next"])
    message = ctx.inbound_id
    await actions.note(ctx.tx, ctx.person, message, [following], ctx.now, kind="stopped", after=after)
    values = {"step": _said(ctx, following), "after": _said(ctx, after)}
    return Result(Draft(ctx.words("habits-stopped", **values)), focus={FOCUS: None}, off_record=True)


def _said(ctx: ToolContext, what: str) -> str:
    return ctx.words("habits-step", tool=read(what).tool)


TOOLS: tuple[Tool, ...] = (
    Tool(
        "list_habits",
        "Which steps the person usually takes one after the other.",
        Nothing,
        list_habits,
        STAFF,
        order=orders.asking_usual,
    ),
    Tool(
        "stop_suggestion",
        "Suggest the step that was suggested last no more.",
        Nothing,
        stop_suggestion,
        STAFF,
        "write",
        order=orders.stopping,
        order_first=True,
    ),
)
