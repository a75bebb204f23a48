"""People the desk does not know: a polite, useful answer and no data of anybody."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from core.conversation import codes, speakers
from core.conversation.callers import Caller, caller, young
from core.conversation.calls import Calls
from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Result
from core.conversation.intake import Opening
from core.people import CASTING
from core.store import persons
from core.store.database import Tx
from core.understanding import questions, unusual
from core.understanding.meaning import Context, Meaning
from core.understanding.shapes import Sought

ANSWERED = ("consent.opt_out", "consent.opt_in", "safety.verify", "identity.wrong_number", "help.human")
MOST_WELCOMES = 3
WELCOMES_PER = timedelta(hours=1)
"""Then nothing new is said for a while: two machines must not talk to each other for ever."""


async def answer(opening: Opening, calls: Calls, text: str, meaning: Meaning, house: str) -> None:
    """Answer a stranger completely, or ask a shared phone for whom it is. ``house``: whose desk this is."""
    wanted = [intent for intent in meaning.intents if intent in ANSWERED]
    code = codes.code_in(opening.inbound, text)
    if code:
        await codes.use(calls, code)
    elif (ordered := _ordered(calls, text)) is not None:
        await calls(*ordered)
    elif young(text)[0]:
        await _child(calls, text)
    elif wanted and meaning.confidence >= 0.7:
        tool = next(
            (t for t in calls.tools.values() if wanted[0] in t.intents and "unknown" in t.roles), None
        )
        if tool is not None:
            await calls(tool.name, tool.fill(meaning, {}) if tool.fill else {})
    elif opening.recognised.sharers:
        calls.results.append(Result(speakers.for_whom(opening.recognised.sharers, calls.words, text)))
    else:
        calls.private = opening.inbound.group
        await _welcome(calls, caller(text), text, house)


def _ordered(calls: Calls, text: str) -> tuple[str, Mapping[str, Any]] | None:
    """A plain order that is everybody's: "stop", "whose number is this"."""
    for tool in calls.tools.values():
        if tool.order is None or "unknown" not in tool.roles or not set(tool.intents) & set(ANSWERED):
            continue
        arguments = tool.order(text, Context(writer="unknown"))
        if arguments is not None:
            return tool.name, arguments
    return None


async def _child(calls: Calls, text: str) -> None:
    """A child, a parent or a parent's number: the team has it, and nothing of a child is kept before a parent
    agrees."""
    who, age = young(text)
    if who == "own":
        await calls("minor_detected", {"age": age})
        return
    await calls("ask_for_person", {"about": text})
    if not calls.focus.get("told_of_child"):
        calls.focus["told_of_child"] = calls.now.isoformat()
        calls.results.append(Result(Draft(calls.words("stranger-child"))))


async def _welcome(calls: Calls, who: Caller, text: str, house: str) -> None:
    if who:
        await calls("introduce_stranger", {"about": text, "who": who})
        return
    if calls.focus.get("introduced") and "introduce_more" in calls.tools and _tells_more(text):
        await calls("introduce_more", {"about": text})
        return
    said = [at for at in calls.focus.get("welcomed", []) if _recent(at, calls.now)]
    if len(said) >= MOST_WELCOMES:
        calls.unanswered = "said before"
        return
    calls.focus["welcomed"] = [*said, calls.now.isoformat()]
    values: dict[str, Any] = {"named": "yes" if house else "no", "house": house or "-"}
    calls.results.append(Result(Draft(calls.words("stranger-welcome", **values))))


_MORE = Sought(
    r"https?://|\bwww\.|\b(?:instagram|youtu\.?be|youtube|imdb|vimeo|drive\.google|linktr)\b"
    r"|(?<!\w)@[\w.]{3,}"
    r"|\d\s*['’]\s*\d|\b\d{2,3}\s*(?:cm|kg)\b|\b\d{1,2}\s*(?:saal|years?|yrs?|sal)\b|\b(?:theatre"
    r"|theater|showreel|reel|portfolio|workshop"
    r"|experience|training|nsd|ftii|acting|serial|short\s+films?|web\s*series|ads?|modell?ing)\b"
    r"|\b(?:represent\w*|manag(?:e|ing)\s+\w+)\b|\b\d+\s+(?:actors?|artists?|models?|talents?|kids)\b"
    r"|थिएटर|अनुभव|साल",
)


_A_NAME = 6
"""Words of a line that gives a name, an age and a city."""


def _tells_more(text: str) -> bool:
    """Whether somebody who introduced themselves goes on: links, figures, what they did, a name in a short
    line, whom they speak for. No question."""
    if text.rstrip().endswith(("?", "？")):
        return False
    if _MORE.search(text) is not None:
        return True
    return len(text.split()) <= _A_NAME and bool(unusual(text)) and not questions.asks(text)


def _recent(at: str, now: datetime) -> bool:
    return timedelta() <= now - datetime.fromisoformat(at) < WELCOMES_PER


async def tell_staff(tx: Tx, desk: Desk, opening: Opening) -> None:
    """A known number now comes from another account. Written in the transaction that suspends the old
    one: a turn that is run again does not see it any more."""
    replaced, row = opening.recognised.replaced, opening.row
    if replaced is None:
        return
    for colleague in await persons.with_roles(tx, row["org_id"], sorted(CASTING)):
        await desk.tell(
            colleague.id,
            lambda words: Draft(words("number-moved", name=replaced.name)),
            key=f"replaced/{row['id']}/{colleague.id}",
            purpose="alert",
        )
