"""From what somebody wrote to what is done about it, without a model.

Low confidence never writes or sends: it asks, with choices.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from core.conversation import (
    contrasting,
    corrections,
    excepting,
    guessing,
    in_question,
    said,
    talk,
    unasked,
    wishes,
)
from core.conversation.calls import Calls
from core.conversation.drafts import AGAIN, Ask, Draft, Option, Result
from core.conversation.orders import Orders
from core.conversation.pending import bare_number
from core.conversation.tools import Tool
from core.errors import Rejected
from core.people import CASTING
from core.texts import Words
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought

SURE = 0.7
GUESS = 0.5
"""Below it a reading is no more than a guess."""
_LINK = Sought(
    r"^\W*link(?:\s+(?:my|a|an|this|meri|mera))?(?:\s+(?:other|second|new|another|doosri|dusri|doosra|dusra|nayi|naya))?"
    r"(?:\s+(?:chat|account|number|phone|app|whatsapp|telegram|slack))?(?:\s+(?:karo|kar do|please))?\W*$",
)
"""A command rather than a wish: a code that ties another chat of the same person to them."""
MOST_TOOLS = 3
COMING = ("audition.confirm", "audition.decline")


async def carry_out(meaning: Meaning, text: str, context: Context, orders: Orders, calls: Calls) -> bool:
    """Run what a meaning asks for; results are on ``calls``. False: it was not understood."""
    if await _without_meaning(meaning, text, context, orders, calls):
        return True
    if meaning.intents[:1] == ("smalltalk",) and (rest := unasked.past_greeting(text)):
        # What comes after a hello is what is wanted.
        after = said.meaning_of(calls.opening, rest, context)
        return await carry_out(after, rest, context, orders, calls)
    words, intents = calls.words, orders.by_intent
    sure = meaning.confidence >= SURE
    wanted = [intent for intent in meaning.intents if intent in intents][:MOST_TOOLS]
    said_only = [intent for intent in wanted if _only_said(intent, intents[intent], text, calls)]
    if said_only and len(said_only) == len(wanted):
        return calls.opening.hearing == "open"  # a remark among colleagues needs no answer
    wanted = [intent for intent in wanted if intent not in said_only]
    # What else is asked for depends on whether they come.
    wanted.sort(key=lambda intent: intent not in COMING)
    if _faintly_theirs(meaning, wanted, intents, calls):
        return False
    if not sure and wanted and not calls.opening.person.staff:
        weighed = {intent: _weighed(intents[intent], text) for intent in wanted}
        wanted = [intent for intent in wanted if weighed[intent] is not False]
        if not wanted:
            return await unasked.something_else(text, calls)
        sure = all(weighed[intent] is True for intent in wanted)
    if meaning.ask is not None:
        calls.results.append(Result(_clarify(meaning, text, words)))
        return True
    if not sure and any(_acts(intents[intent], meaning) for intent in wanted):
        offered = guessing.may_be_offered(wanted[0], text)
        if not offered or _says_nothing(intents[wanted[0]], meaning, calls):
            return await unasked.without_tool(replace(meaning, intents=()), text, calls, sure=False)
        if unasked.a_question_of_theirs(text, wanted, meaning, calls):
            return True
        calls.results.append(Result(_make_sure(meaning, wanted, text, words)))
        in_question.keep(meaning, calls.results, calls.focus)
        return True
    if not wanted or unasked.asks_for_roles(meaning, calls):
        return await unasked.without_tool(meaning, text, calls, sure=sure)
    await _one_after_another(wanted, meaning, text, context, intents, calls)
    return True


async def _without_meaning(
    meaning: Meaning, text: str, context: Context, orders: Orders, calls: Calls
) -> bool:
    """Whether a text was carried out for what it is: a correction, a plain order, a greeting, a number, or
    the end of a talk."""
    if _LINK.match(text) and "link_chat" in calls.tools and calls.opening.person.known:
        await calls("link_chat", {})
        return True
    local = calls.now.astimezone(ZoneInfo(calls.opening.person.timezone))
    correction = corrections.read(text, calls.focus.get(corrections.LAST), context, local)
    if correction is not None and not orders.comes_first(text, context):
        calls.results.append(Result(corrections.offered(correction, calls.words, AGAIN)))
        return True
    rest = unasked.past_greeting(text) or ""
    if await _ordered(text, context, orders, calls) or (
        len(rest.split()) > 1 and await _ordered(rest, context, orders, calls)
    ):
        if not orders.is_confidential(text, context):  # such words stand in no table
            _keep(meaning, text, calls)
        return True
    if unasked.only_greets(text):
        # Whoever is shown: nobody says hello to change a search.
        calls.results.append(Result(unasked.greeting(calls)))
        return True
    if (number := bare_number(text)) is not None:
        await _numbered(number, calls)
        return True
    if unasked.yes_or_no(text) and (
        not context.pending or (context.pending == "choice" and unasked.goes_on(text))
    ):
        calls.results.append(Result(await unasked.nothing_open(calls)))
        return True
    if (
        meaning.confidence < (SURE if unasked.closes(text) else GUESS)
        and not meaning.entities.keys() - {"sought"}
        and (unasked.closes(text) or unasked.yes_or_no(text))
    ):
        # What is shown offers something and asks nothing: an "ok" to it is the end of the talk.
        calls.unanswered = "thanks"
        calls.results.append(Result(None if unasked.closes(text) else Draft(calls.words("left-it"))))
        return True
    return False


async def _one_after_another(
    wanted: Sequence[str],
    meaning: Meaning,
    text: str,
    context: Context,
    intents: Mapping[str, Tool],
    calls: Calls,
) -> None:
    before: Meaning | None = None
    for intent in wanted:
        tool = _tool(intent, meaning, intents, calls)
        if calls.opening.person.role not in tool.roles:
            raise _not_theirs(calls)
        own = wishes.of(intent, meaning, before, text, context, calls)
        before = own
        arguments = tool.fill(own, calls.focus) if tool.fill else {}
        await calls(tool.name, arguments)
    _keep(meaning, text, calls)
    if meaning.rest and not contrasting.is_all(meaning.rest):
        calls.results.append(Result(Draft(calls.words("rest-not-read", text=meaning.rest))))


def _faintly_theirs(
    meaning: Meaning, wanted: Sequence[str], intents: Mapping[str, Tool], calls: Calls
) -> bool:
    """Whether a wish that is hardly understood would be one that this person may not have: nobody is asked
    whether they want it. Raises Rejected for one that is understood."""
    role = calls.opening.person.role
    if not wanted or any(role in intents[intent].roles for intent in wanted):
        return False
    if meaning.confidence < GUESS:
        return True
    raise _not_theirs(calls)


def _not_theirs(calls: Calls) -> Rejected:
    """Casting may do all but decide for the producers, and what is the owner's."""
    return Rejected("not-allowed-casting" if calls.opening.person.role in CASTING else "not-allowed")


def _keep(meaning: Meaning, text: str, calls: Calls) -> None:
    """An order that changed something is kept for as long as it may be corrected."""
    undoes = any(result.undo is not None for result in calls.results)
    if undoes or any(result.amendable for result in calls.results):
        roles = meaning.entities.get("role")
        people = tuple(_said(meaning, "talents"))
        role = roles if isinstance(roles, str) else ""
        calls.focus[corrections.LAST] = corrections.remembered(text, people, role, calls.now, undoes=undoes)
    elif any(
        result.draft is not None and (result.draft.ask or result.draft.options) for result in calls.results
    ):
        # What is asked about now is what a "no, Tuesday" would be about.
        calls.focus.pop(corrections.LAST, None)
        in_question.keep(meaning, calls.results, calls.focus)


def _only_said(intent: str, tool: Tool, text: str, calls: Calls) -> bool:
    """Whether words of an act are talk. What the desk's own choices say again was asked for."""
    return tool.effect != "read" and not calls.said and talk.is_no_order(intent, text)


def _acts(tool: Tool, meaning: Meaning) -> bool:
    """Whether a tool that was only half understood would do something before anybody is asked."""
    return tool.effect != "read" and not (tool.previews and meaning.confidence >= GUESS)


def _weighed(tool: Tool, text: str) -> bool | None:
    return None if tool.weighs is None else tool.weighs(text)


def _says_nothing(tool: Tool, meaning: Meaning, calls: Calls) -> bool:
    """Whether a half understood act has nothing of what its tool needs: then nothing can be offered back."""
    if tool.fill is None or meaning.entities.keys() - {"sought", "reason", "body"}:
        return False
    try:
        tool.fill(meaning, calls.focus)
    except Rejected:
        return True
    return False


def _tool(intent: str, meaning: Meaning, intents: Mapping[str, Tool], calls: Calls) -> Tool:
    """The tool of an intent; what is to be shown may be a list instead of a person, several of them, or their
    pictures."""
    if intent == "talent.view" and meaning.entities.get("media") and "show_media" in calls.tools:
        return calls.tools["show_media"]
    if intent == "talent.view" and len(_said(meaning, "talents")) > 1 and "compare_talent" in calls.tools:
        return calls.tools["compare_talent"]
    listed = intent == "talent.view" and meaning.entities.get("source") == "shortlist"
    return calls.tools["show_list"] if listed and "show_list" in calls.tools else intents[intent]


async def _ordered(text: str, context: Context, orders: Orders, calls: Calls) -> bool:
    """Carry out a plain order, if the text is one; and begin at the beginning with somebody of the
    casting who says hello before there is any project."""
    for tool, arguments in orders.read(text, context):
        if calls.opening.person.role not in tool.roles:
            raise _not_theirs(calls)
        await calls(tool.name, arguments)
        return True
    nothing_yet = calls.opening.person.role in CASTING and not context.known_projects
    if nothing_yet and unasked.greets(text) and len(text.split()) <= 3 and "create_project" in calls.tools:
        await calls("create_project", {})
        return True
    return False


async def _numbered(number: int, calls: Calls) -> None:
    """A bare number that answers no question means somebody in the list that was shown last."""
    if calls.focus.get("people") and "show_talent" in calls.tools:
        await calls("show_talent", {"person": str(number)})
    else:
        calls.results.append(Result(await unasked.nothing_open(calls)))


def _clarify(meaning: Meaning, text: str, words: Words) -> Draft:
    """Ask once, with choices that rerun the same text with the unclear phrase settled."""
    ask = meaning.ask
    if ask is None:
        raise ValueError("nothing to clarify")
    if ask.about == "intent":
        return _which_wish(ask.choices, text, words)
    options = []
    years = {moment.year for choice in ask.choices[:4] if (moment := _moment(choice)) is not None}
    for choice in ask.choices[:4]:
        label = _shown(choice, words, year=len(years) > 1)
        value = _written(choice)
        settled = (
            text.replace(ask.phrase, value, 1) if ask.phrase and ask.phrase in text else f"{text} {value}"
        )
        options.append(Option(label, AGAIN, {"text": settled}, hours=24))
    if not options:
        about = ask.about if words.has(f"ask-{ask.about}") else "more"
        return Draft(words(f"ask-{about}"), ask=Ask("text", ask.about, AGAIN, {"before": text}, "more"))
    return Draft(words("ask-which", choices=" / ".join(o.label for o in options)), options=tuple(options))


def _which_wish(intents: Sequence[str], text: str, words: Words) -> Draft:
    """One text that may ask for different things: each is a choice that runs it as that."""
    labels = {intent: words(f"intent-{intent.replace('.', '-').replace('_', '-')}") for intent in intents}
    options = tuple(
        Option(label[:1].upper() + label[1:], AGAIN, {"text": text, "sure": [intent]}, hours=24)
        for intent, label in labels.items()
    )
    return Draft(words("ask-which", choices=" / ".join(labels.values())), options=options)


def _shown(choice: str, words: Words, *, year: bool = False) -> str:
    """An ISO moment as people read it, a whole day without a clock time; anything else as it is. ``year``:
    only the year tells it from another choice."""
    moment = _moment(choice)
    if moment is None:
        return choice
    shown = words.day(moment) if _whole_day(moment) else words.time(moment)
    return shown.replace(words.day(moment), f"{words.day(moment)} {moment.year}") if year else shown


def _written(choice: str) -> str:
    """An ISO moment as somebody would write it out in full, in the zone it is given in."""
    moment = _moment(choice)
    if moment is None:
        return choice
    day = f"{moment.day} {moment:%b} {moment.year}"
    return day if _whole_day(moment) else f"{day} {moment:%I:%M %p}"


def _moment(choice: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(choice)
    except ValueError:
        return None
    return None if moment.tzinfo is None else moment


def _whole_day(moment: datetime) -> bool:
    return (moment.hour, moment.minute) == (0, 0)


def _make_sure(meaning: Meaning, wanted: Sequence[str], text: str, words: Words) -> Draft:
    """A write or a send that was only half understood is offered back before anything happens."""
    keys = (f"intent-{intent.replace('.', '-').replace('_', '-')}" for intent in wanted)
    # A sentence given back would not say what is done; every intent that does something has its words.
    what = words(next(key for key in keys if words.has(key)))
    whom = [*_said(meaning, "talents"), *_said(meaning, "role")]
    if excepting.split(text) is not None:
        # Whoever is named is the opposite of who is meant: their own words say it best.
        whom = [text.rstrip(" ?!.।")]
    asked = (
        words("did-you-mean-about", what=what, whom=", ".join(whom))
        if whom
        else words("did-you-mean", what=what)
    )
    return _offered_back(asked, what, wanted, text, words)


def _offered_back(asked: str, what: str, wanted: Sequence[str], text: str, words: Words) -> Draft:
    options = (
        Option(words("yes-do-that"), AGAIN, {"text": text, "sure": list(wanted)}, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    return Draft(asked, options=options, ask=Ask("choice", what))


def _said(meaning: Meaning, name: str) -> list[str]:
    """What a message gives for something, as one or several texts."""
    value = meaning.entities.get(name) or ()
    return [value] if isinstance(value, str) else [one for one in value if isinstance(one, str)]


def not_understood(words: Words, *, staff: bool, again: bool) -> Draft:
    """What to say when nothing fits; the second time in a row a person is offered."""
    options: tuple[Any, ...] = ()
    if again:
        options = (Option(words("ask-a-person"), "ask_for_person", {"about": ""}, hours=24),)
    key = "not-understood-staff" if staff else "not-understood"
    return Draft(words(key), options=options)
