"""``remove Jasleen, then schedule the rest``: what a message orders one after the other is done so, and
what it orders side by side each by itself.

Each step is read by itself, with what the step before left behind. Where a step has to ask something first,
what would follow is kept as a choice: nothing that was said is lost, and nothing is done out of its turn.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from core.conversation import interpretation, joined, overhearing, unread
from core.conversation.calls import Calls
from core.conversation.drafts import AGAIN, Draft, Option, Result
from core.conversation.orders import Orders
from core.conversation.said import meaning_of
from core.errors import Rejected
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought, composed

_THEN = Sought(
    r"(?:\s*[,;.]\s*|\s+)(?:(?:and|aur|&|और)\s+)?(?<!\w)(?:after\s+that|then|(?:us|is)ke\s+baad|(?:phir|fir)(?!\s+(?:se|bhi))|उसके\s+बाद|फिर(?!\s+(?:से|भी)))"
    r"(?!\w)[\s,]*",
)
_ONE_THING = Sought(r"[:?\"“”]|\n|(?<!\w)(?:if|agar|unless|jab|when|अगर|जब)(?!\w)")
"""Words for somebody else, a question and a condition are one thing, whatever stands in them."""
_FOR_OTHERS = ("bulk.", "team.", "note.", "reminder.", "audition.feedback", "memory.", "settings.")
MOST, LONGEST = 3, 300
LABEL = 60


async def carry_out(meaning: Meaning, text: str, context: Context, orders: Orders, calls: Calls) -> bool:
    """The whole message, step by step where it orders steps. False: it was not understood."""
    steps = cut(text)
    if len(steps) > 1 and _all_act(steps, context, orders, calls):
        return await _each(steps, context, orders, calls)
    apart = list(joined.orders_of(text, context))
    if len(apart) > 1:
        return await _each(apart, context, orders, calls, whatever=True)
    return await interpretation.carry_out(meaning, text, context, orders, calls)


async def _each(
    steps: list[str], context: Context, orders: Orders, calls: Calls, *, whatever: bool = False
) -> bool:
    """Carry out the steps. ``whatever``: none is there for another, so that a refused one stops none."""
    said = calls.said
    try:
        for place, step in enumerate(steps):
            became = await _done(step, _after(context, calls), orders, calls)
            if became == "asks" or (became == "refused" and not whatever):
                _keep_for_later(steps[place + 1 :], calls)
                break
    finally:
        calls.said = said
    return True


def cut(text: str) -> list[str]:
    """The steps of a message, in their order; one where it has no word for ``then``."""
    whole = composed(text)
    if len(whole) > LONGEST or _ONE_THING.search(whole):
        return [whole]
    steps = [step.strip(" ,.;!।") for step in _THEN.split(whole)]
    return steps if 2 <= len(steps) <= MOST and all(len(step.split()) > 1 for step in steps) else [whole]


def _all_act(steps: list[str], context: Context, orders: Orders, calls: Calls) -> bool:
    """Whether the first is an order that is understood, and each later one says what to do."""
    for place, step in enumerate(steps):
        ordered = next(orders.read(step, context), None)
        if ordered is not None and (place or ordered[0].effect != "read"):
            continue
        meaning = meaning_of(calls.opening, step, context)
        tools = [orders.by_intent[intent] for intent in meaning.intents if intent in orders.by_intent]
        if any(intent.startswith(_FOR_OTHERS) for intent in meaning.intents[:1]) and not place:
            return False
        acts = bool(tools) and meaning.confidence >= interpretation.GUESS and tools[0].effect != "read"
        if not acts and not (place and overhearing.commands(step)):
            return False
    return True


async def _done(
    step: str, context: Context, orders: Orders, calls: Calls
) -> Literal["done", "asks", "refused"]:
    """Carry out one step, and what became of it: something may have to be asked first."""
    before, calls.said = len(calls.results), step
    try:
        understood = await interpretation.carry_out(
            meaning_of(calls.opening, step, context), step, context, orders, calls
        )
    except Rejected as refusal:
        unread.mark(calls.opening, calls)
        calls.results.append(Result(Draft(calls.words(refusal.text_key, **refusal.values))))
        return "refused"
    if not understood:
        unread.mark(calls.opening, calls)
        calls.results.append(Result(Draft(calls.words("rest-not-read", text=step))))
        return "refused"
    new = calls.results[before:]
    return "asks" if any(one.draft is not None and _asks(one) for one in new) else "done"


def _asks(result: Result) -> bool:
    """Whether a step did nothing yet, but asks: what it did may come with choices of what is next."""
    draft, done = result.draft, result.undo is not None or result.unchanged
    return draft is not None and (draft.ask is not None or (bool(draft.options) and not done))


def _after(context: Context, calls: Calls) -> Context:
    """What is known once the steps before are done: nothing is open, and who was shown may be others."""
    shown = tuple(one["name"] for one in calls.focus.get("people", ()))
    return replace(context, pending="", pending_choices=(), last_result=shown, last_result_count=len(shown))


def _keep_for_later(steps: list[str], calls: Calls) -> None:
    if not steps:
        return
    rest = f" {calls.words('steps-joint')} ".join(steps)
    label = calls.words("steps-then", what=rest)[:LABEL]
    options = (Option(label, AGAIN, {"text": rest}, hours=24),)
    calls.results.append(Result(Draft(calls.words("steps-later", what=rest), options=options)))
