"""A turn on a phone that several people share: nothing is recorded for the wrong one of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from core.conversation import speakers
from core.conversation.calls import Calls
from core.conversation.drafts import Draft, Result
from core.conversation.intake import Opening
from core.conversation.pending import Picked
from core.conversation.said import words_for
from core.conversation.tokens import Tokens
from core.errors import Rejected
from core.people import Person
from core.store import conversations
from core.store.database import Database, Row, Tx
from core.understanding import understand
from core.understanding.meaning import Context, Meaning


@dataclass(frozen=True, slots=True)
class Heard:
    """What is left to answer. ``text`` None: it is answered already. ``picked``: it was an answer to
    "for whom?"."""

    opening: Opening
    text: str | None
    picked: Picked | None = None


async def become(tx: Tx, opening: Opening, calls: Calls, who: Person, now: datetime) -> Opening:
    """The same turn as another one behind the phone: their questions, focus and language."""
    questions = await conversations.open_questions(tx, opening.row["conversation_key"], who.id, now)
    recognised = replace(opening.recognised, person=who, sharers=())
    opening = replace(opening, recognised=recognised, questions=tuple(questions))
    calls.opening, calls.focus, calls.speaking_for = opening, dict(opening.focus), who.id
    calls.words = words_for(opening)
    return opening


async def tapped(
    tx: Tx, tokens: Tokens, opening: Opening, calls: Calls, token: str, now: datetime
) -> Opening:
    """A button speaks for the person it was sent to, whoever spoke last."""
    if not opening.recognised.behind or not tokens.genuine(token):
        return opening
    choice = await conversations.choice_row(tx, token)
    owner = choice["person_id"] if choice else None
    who = next((one for one in opening.recognised.behind if one.id == owner), None)
    if who is None or who.id == opening.person.id:
        return opening
    return await become(tx, opening, calls, who, now)


async def heard(database: Database, opening: Opening, calls: Calls, text: str, now: datetime) -> Heard:
    """A message may say who speaks, before or beside what it wants."""
    behind = opening.recognised.behind
    said = speakers.named(text, behind) if behind else None
    if said is None:
        return Heard(opening, text)
    if said.who is None:
        known = calls.words.names([one.first_name for one in behind])
        note = calls.words("speaking-who", names=known) if len(said.among) == len(behind) else ""
        calls.results.append(Result(speakers.for_whom(said.among, calls.words, said.rest, note=note)))
        return Heard(opening, None)
    answer = _answer(opening, said.who) if not said.rest else None
    if answer is not None:
        return Heard(opening, text, answer)
    async with database.read(quick=True) as tx:
        opening = await become(tx, opening, calls, said.who, now)
    if not said.rest:
        _noted(calls, said.who)
    return Heard(opening, said.rest or None)


def _answer(opening: Opening, who: Person) -> Picked | None:
    """They were just asked for whom: what they wrote first is answered now."""
    newest: Row | None = next(iter(opening.questions), None)
    for choice in newest["choices"] if newest is not None else ():
        if choice["tool"] == speakers.SPEAK_FOR and choice["arguments"]["person"] == who.id:
            return Picked(choice["tool"], choice["arguments"], question_id=choice["question_id"])
    return None


def _noted(calls: Calls, who: Person) -> None:
    calls.results.append(Result(Draft(calls.words("speaking-now", name=who.first_name))))


async def chosen(database: Database, opening: Opening, calls: Calls, picked: Picked, now: datetime) -> Heard:
    """They said who they are: what was written before that is answered now. An answer that was given
    before only says who speaks from now on. Raises Rejected for somebody who is not behind this phone."""
    wanted = picked.arguments["person"]
    who = next((one for one in opening.recognised.behind if one.id == wanted), None)
    if who is None:
        raise Rejected("choice-unknown")
    async with database.read(quick=True) as tx:
        asked = await conversations.question_row(tx, picked.question_id or 0)
        opening = await become(tx, opening, calls, who, now)
    text = str(picked.arguments["text"])
    if text and (asked is None or asked["status"] == "open"):
        return Heard(opening, text)
    _noted(calls, who)
    return Heard(opening, None)


async def another_may_answer(
    database: Database, opening: Opening, calls: Calls, text: str, meaning: Meaning, now: datetime
) -> bool:
    """Whether a message could as well answer what another one behind the phone was asked; read with
    that question in mind too, because a "yes" to nothing is small talk."""
    others = [one.id for one in opening.recognised.behind if one.id != opening.person.id]
    if not others or not opening.person.known or calls.speaking_for or not text.strip():
        return False
    key = opening.row["conversation_key"]
    async with database.read(quick=True) as tx:
        asked = [await conversations.open_questions(tx, key, one, now) for one in others]
    own = [[row for row in rows if row["person_id"] is not None] for rows in asked]
    return any(
        speakers.unclear(text, (meaning, _read(opening, text, rows)), rows, now) for rows in own if rows
    )


def _read(opening: Opening, text: str, asked: Sequence[Row]) -> Meaning:
    labels = tuple(choice["label"] for choice in asked[0]["choices"])
    return understand(
        text,
        now=opening.row["received_at"],
        tz=opening.person.timezone,
        actor_role=opening.person.role,
        channel=opening.inbound.address.channel,
        context=Context(pending="confirmation", pending_choices=labels),
    )
