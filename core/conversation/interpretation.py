"""From what somebody wrote to what is done about it, without a model.

Low confidence never writes or sends: it asks, with choices.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from core.conversation.calls import Calls
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.pending import bare_number
from core.conversation.tools import Tool
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words
from core.understanding.meaning import Context, Meaning

SURE = 0.7
_LINK = re.compile(
    r"^\W*link(?:\s+(?:my|a|this|meri|mera))?(?:\s+(?:chat|account|number|whatsapp|telegram|slack))?\W*$",
    re.I,
)
"""A command rather than a wish: a code that ties another chat of the same person to them."""
MOST_TOOLS = 3
AGAIN = "again"
"""Not a tool: an option with it runs the turn once more with a clearer text."""
GREETING = re.compile(
    r"\W*(hi+|he+l+o+|hey\w*|hola|namaste|namaska+r|pranam|sala+m|adaab"
    r"|नमस्ते|नमस्कार|हेलो|हैलो|हाय|प्रणाम|सलाम)(?!\w)",
    re.IGNORECASE,
)
UNHELPED_INTENTS = ("out_of_scope", "smalltalk", "security.refuse")


def by_intent(tools: Mapping[str, Tool]) -> dict[str, Tool]:
    """Which tool answers which intent."""
    return {intent: tool for tool in tools.values() for intent in tool.intents}


async def carry_out(
    meaning: Meaning, text: str, context: Context, intents: Mapping[str, Tool], calls: Calls
) -> bool:
    """Run what a meaning asks for; results are on ``calls``. False: it was not understood."""
    words = calls.words
    sure = meaning.confidence >= SURE
    if _LINK.match(text) and "link_chat" in calls.tools and calls.opening.person.known:
        await calls("link_chat", {})
        return True
    if await _ordered(text, context, calls):
        return True
    number = bare_number(text)
    if number is not None:
        await _numbered(number, calls)
        return True
    if meaning.ask is not None:
        calls.results.append(Result(_clarify(meaning, text, words)))
        return True
    wanted = [intent for intent in meaning.intents if intent in intents][:MOST_TOOLS]
    if not sure and any(intents[intent].effect != "read" for intent in wanted):
        calls.results.append(Result(_make_sure(meaning, wanted, text, words)))
        return True
    if not wanted:
        return _without_tool(meaning, text, calls)
    for intent in wanted:
        tool = intents[intent]
        if calls.opening.person.role not in tool.roles:
            raise Rejected("not-allowed")
        arguments = tool.fill(meaning, calls.focus) if tool.fill else {}
        await calls(tool.name, arguments)
    return True


async def _ordered(text: str, context: Context, calls: Calls) -> bool:
    """Carry out a plain order, if the text is one; and begin at the beginning with somebody of the
    casting who says hello before there is any project."""
    for tool in calls.tools.values():
        arguments = tool.order(text, context) if tool.order is not None else None
        if arguments is not None:
            if calls.opening.person.role not in tool.roles:
                raise Rejected("not-allowed")
            await calls(tool.name, arguments)
            return True
    nothing_yet = calls.opening.person.role in CASTING and not context.known_projects
    if nothing_yet and greets(text) and len(text.split()) <= 3 and "create_project" in calls.tools:
        await calls("create_project", {})
        return True
    return False


def greets(text: str) -> bool:
    """Whether somebody says hello, which is answered; thanks and an "ok" are not."""
    return GREETING.match(text) is not None


async def _numbered(number: int, calls: Calls) -> None:
    """A bare number that answers no question means somebody in the list that was shown last."""
    if calls.focus.get("people") and "show_talent" in calls.tools:
        await calls("show_talent", {"person": str(number)})
    else:
        calls.results.append(Result(Draft(calls.words("nothing-asked"))))


def _without_tool(meaning: Meaning, text: str, calls: Calls) -> bool:
    words = calls.words
    kind = meaning.intents[0] if meaning.intents else ""
    if kind in UNHELPED_INTENTS and meaning.confidence >= SURE:
        key = kind.replace(".", "-").replace("_", "-")
        if kind == "smalltalk":
            key = f"greeting-{'staff' if calls.opening.person.staff else 'others'}" if greets(text) else ""
            calls.unanswered = "thanks"
        calls.results.append(Result(Draft(words(key)) if key else None))
        return True
    if kind and kind not in ("choice.pick", "confirm.yes", "confirm.no") and meaning.confidence >= SURE:
        calls.results.append(Result(Draft(words("understood-not-able", what=kind.replace(".", " ")))))
        return True
    if kind in ("choice.pick", "confirm.yes", "confirm.no") and meaning.confidence >= SURE:
        calls.results.append(Result(Draft(words("nothing-asked"))))
        return True
    return False


def _clarify(meaning: Meaning, text: str, words: Words) -> Draft:
    """Ask once, with choices that rerun the same text with the unclear phrase settled."""
    ask = meaning.ask
    if ask is None:
        raise ValueError("nothing to clarify")
    options = []
    for choice in ask.choices[:4]:
        label = _shown(choice, words)
        settled = (
            text.replace(ask.phrase, choice, 1) if ask.phrase and ask.phrase in text else f"{text} {choice}"
        )
        options.append(Option(label, AGAIN, {"text": settled}, hours=24))
    if not options:
        about = ask.about if words.has(f"ask-{ask.about}") else "more"
        return Draft(words(f"ask-{about}"), ask=Ask("text", ask.about, AGAIN, {"before": text}, "more"))
    return Draft(words("ask-which", choices=" / ".join(o.label for o in options)), options=tuple(options))


def _shown(choice: str, words: Words) -> str:
    """An ISO moment as people read it; anything else as it is."""
    try:
        moment = datetime.fromisoformat(choice)
    except ValueError:
        return choice
    if moment.tzinfo is None:
        return choice
    return words.day(moment) if "T" not in choice else f"{words.day(moment)}, {words.clock(moment)}"


def _make_sure(meaning: Meaning, wanted: Sequence[str], text: str, words: Words) -> Draft:
    """A write or a send that was only half understood is offered back before anything happens."""
    key = f"intent-{wanted[0].replace('.', '-').replace('_', '-')}"
    what = words(key) if words.has(key) else text.rstrip(" ?!.।")
    options = (
        Option(words("yes-do-that"), AGAIN, {"text": text, "sure": list(wanted)}, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(words("did-you-mean", what=what), options=options, ask=Ask("choice", what))


def not_understood(words: Words, *, staff: bool, again: bool) -> Draft:
    """What to say when nothing fits; the second time in a row a person is offered."""
    options: tuple[Any, ...] = ()
    if again:
        options = (Option(words("ask-a-person"), "ask_for_person", {"about": ""}, hours=24),)
    key = "not-understood-staff" if staff else "not-understood"
    return Draft(words(key), options=options)
