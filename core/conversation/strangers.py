"""People the desk does not know: a polite, useful answer and no data."""

from __future__ import annotations

import re

from core.conversation.calls import Calls
from core.conversation.desk import Desk
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.intake import Opening
from core.people import CASTING
from core.store import persons
from core.store.database import Tx
from core.texts import Words
from core.understanding.meaning import Meaning

_CODE = re.compile(r"^\W*(?:code\W+)?([A-Z0-9]{4}-?[A-Z0-9]{4})\W*$", re.IGNORECASE)
AGENT = ("agent", "एजेंट")
"""What an agent answers to the welcome: the team is told, and lets them in."""
ANSWERED = ("consent.opt_out", "consent.opt_in", "safety.verify", "identity.wrong_number", "help.human")


async def answer(opening: Opening, calls: Calls, text: str, meaning: Meaning) -> None:
    """Answer a stranger completely, or ask a shared phone for whom it is."""
    wanted = [intent for intent in meaning.intents if intent in ANSWERED]
    code = opening.inbound.start_payload or _code(text)
    if code:
        await calls("use_code", {"code": code})
    elif wanted and meaning.confidence >= 0.7:
        tool = next(
            (t for t in calls.tools.values() if wanted[0] in t.intents and "unknown" in t.roles), None
        )
        if tool is not None:
            await calls(tool.name, tool.fill(meaning, {}) if tool.fill else {})
    elif text.strip(" .!\"'“”").casefold() in AGENT:
        await calls("ask_for_person", {"about": text})
    elif opening.recognised.sharers:
        calls.results.append(Result(_for_whom(opening, calls.words, text)))
    elif not opening.inbound.group:
        calls.results.append(Result(Draft(calls.words("stranger-welcome"))))


def _code(text: str) -> str:
    match = _CODE.match(text)
    # A plain word of eight letters is no code: the desk's codes always hold a digit.
    return match[1] if match and any(c.isdigit() for c in match[1]) else ""


def _for_whom(opening: Opening, words: Words, text: str) -> Draft:
    sharers = opening.recognised.sharers
    firsts = [person.first_name for person in sharers]
    options = tuple(
        Option(
            person.name if firsts.count(person.first_name) > 1 else person.first_name,
            "speak_for",
            {"person": person.id, "text": text},
            single_use=False,
            hours=12,
        )
        for person in sharers
    )
    return Draft(words("for-whom"), options=options, ask=Ask("choice", words("for-whom")))


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
