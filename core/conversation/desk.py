"""The desk's hands inside one transaction: reach people, post to shared chats, mint choices.

Everything queued here leaves only if the transaction commits; keys make a second queueing of the
same thing harmless.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from textwrap import shorten
from typing import Any

from core.conversation.drafts import Ask, Draft, DraftCard, FormDraft, Option
from core.conversation.fitting import NEEDS
from core.conversation.tokens import Tokens
from core.messages import (
    Accounts,
    Address,
    Card,
    Choice,
    Form,
    Outbound,
    Purpose,
    Template,
    conversation_of,
    number_after,
)
from core.people import Person, Reach
from core.store import conversations, outbox, persons, rooms
from core.store.database import Tx
from core.store.schema import choice, question
from core.texts import Words
from core.vault import Vault

GENERAL = "general_update"
"""The approved text for whatever has none of its own: house, subject, words."""
GENERAL_CHARS = 700
"""Of a message's words in it: the whole may have 1,024 at Meta, with the choices and what stands around."""
Make = Callable[[Words], Draft]
"""Writes a message in its reader's language and time zone."""


@dataclass(frozen=True, slots=True)
class Told:
    """What became of an attempt to tell somebody.

    ``status``: ``queued``; ``repeated`` (the key was queued before); ``opted_out``; ``no_channel``
    (the last two belong on the call list). ``channel``: where, when queued.
    """

    status: str
    key: str
    channel: str = ""


class Desk:
    """Bound to one transaction. ``accounts``: our account per channel, for people who never wrote."""

    def __init__(
        self,
        tx: Tx,
        *,
        org_id: str,
        now: datetime,
        tokens: Tokens,
        accounts: Mapping[str, str],
        inbound_id: int | None = None,
    ) -> None:
        self._tx, self._org, self._now = tx, org_id, now
        self._tokens, self._accounts, self._inbound_id = tokens, accounts, inbound_id
        self._edits_s = accounts.edits_s if isinstance(accounts, Accounts) else {}
        self._house = accounts.house if isinstance(accounts, Accounts) else ""
        self._met: dict[int, tuple[Person, list[Reach]]] = {}
        self.queued = 0
        """How many messages were queued through these hands."""

    @property
    def vault(self) -> Vault:
        """Seals what nobody may read in the tables."""
        return self._tokens.vault

    def can_edit(self, address: Address) -> bool:
        """Whether a message that was sent there can be kept up to date; elsewhere a few short ones do."""
        return self._edits_s.get(address.channel, 0) > 0

    async def reach(self, person_id: int, avoid: Collection[str] = ()) -> Reach | None:
        """The best usable way to a person; None when there is none. An opt-out on one channel
        is not gone round through another. ``avoid``: channels that are only used where there is no other."""
        met = self._met.get(person_id)
        return self._best(await persons.reaches(self._tx, person_id) if met is None else met[1], avoid)

    async def reach_all(self, person_ids: Sequence[int]) -> dict[int, Told]:
        """The same for many: ``queued`` with the channel for whoever can be written to, else why not."""
        found = {}
        for person_id, ways in (await persons.reaches_of(self._tx, person_ids)).items():
            way = self._best(ways)
            opted_out = any(one.opted_out for one in ways)
            outcome = "queued" if way else "opted_out" if opted_out else "no_channel"
            found[person_id] = Told(outcome, "", way.channel if way else "")
        return found

    async def meet(self, person_ids: Collection[int]) -> None:
        """Read at once what telling many people needs of each; for one tool call that tells them and changes
        nothing about who they are."""
        ids = sorted(set(person_ids))
        people, ways = await persons.many(self._tx, ids), await persons.reaches_of(self._tx, ids)
        self._met |= {one: (who, ways[one]) for one, who in people.items()}

    async def _known(self, person_id: int) -> tuple[Person | None, list[Reach]]:
        if person_id in self._met:
            return self._met[person_id]
        who = await persons.get(self._tx, person_id)
        return who, [] if who is None else await persons.reaches(self._tx, person_id)

    def _best(self, ways: Sequence[Reach], avoid: Collection[str] = ()) -> Reach | None:
        if any(way.opted_out for way in ways):
            return None
        usable = [way for way in ways if way.channel in self._accounts and way.usable]
        return next((way for way in usable if way.channel not in avoid), next(iter(usable), None))

    async def tell(
        self,
        person_id: int,
        make: Make,
        *,
        key: str,
        purpose: Purpose = "notice",
        template: Callable[[Words], Template] | None = None,
        expires_at: datetime | None = None,
        not_before: datetime | None = None,
        operation_id: int | None = None,
        edits: str | None = None,
        avoid: Collection[str] = (),
    ) -> Told:
        """Queue one message to a person on their own channel, in their language.

        ``template`` stands in where a channel refuses free text. Without one the approved general
        message does, for what is urgent and for whoever is no colleague: colleagues read the rest when
        they write next. ``avoid``: channels that are not used if another one reaches them.
        """
        who, ways = await self._known(person_id)
        if who is None:
            return Told("no_channel", key)
        way = self._best(ways, avoid)
        if way is None:
            opted_out = any(one.opted_out for one in ways)
            return Told("opted_out" if opted_out else "no_channel", key)
        words = Words(who.language, who.timezone)
        address = Address(way.channel, way.account or self._accounts[way.channel], way.chat)
        draft, name = make(words), who.first_name if way.shared else ""
        approved = template(words) if template is not None else None
        if approved is None and (purpose == "alert" or not who.staff):
            approved = _general(draft, words, self._house)
        if name:
            draft = replace(draft, text=named_for(name, draft.text))
            approved = None if approved is None else _template_for(name, approved)
        message = Outbound(
            key=key,
            address=address,
            text="",
            purpose=purpose,
            template=approved,
            not_before=not_before,
            expires_at=expires_at,
            edits=edits,
        )
        queued = await self._queue(message, draft, who.id, operation_id)
        return Told("queued" if queued else "repeated", key, way.channel)

    async def unask(self, person_id: int, tools: Sequence[str], about: Mapping[str, Any]) -> None:
        """What a person was asked, in any chat of theirs, with these tools about this is settled."""
        _, ways = await self._known(person_id)
        for way in ways:
            account = way.account or self._accounts.get(way.channel, "")
            key = conversation_of(way.channel, account, way.chat)
            await conversations.withdraw_about(self._tx, key, tools, about)

    async def tell_room(
        self,
        room: str,
        make: Make,
        *,
        key: str,
        but: Collection[int] = (),
        only: Collection[str] = (),
        purpose: Purpose = "notice",
    ) -> list[Person]:
        """Tell a room's members, each on their own channel; ``only`` limits to roles. Who was told."""
        told = []
        for member in await rooms.members(self._tx, room):
            if member.id in but or (only and member.role not in only):
                continue
            outcome = await self.tell(member.id, make, key=f"{key}/{member.id}", purpose=purpose)
            if outcome.status in ("queued", "repeated"):
                told.append(member)
        return told

    async def post(
        self,
        address: Address,
        draft: Draft,
        *,
        key: str,
        purpose: Purpose = "notice",
        person_id: int | None = None,
        edits: str | None = None,
        visible_to: str = "",
        operation_id: int | None = None,
    ) -> bool:
        """Queue one message to one chat; False when the key was queued before."""
        message = Outbound(
            key=key, address=address, text="", purpose=purpose, edits=edits, visible_to=visible_to
        )
        return await self._queue(message, draft, person_id, operation_id, anybody=person_id is None)

    async def _queue(
        self,
        message: Outbound,
        draft: Draft,
        person_id: int | None,
        operation_id: int | None,
        *,
        anybody: bool = False,
    ) -> bool:
        # Nothing to choose leaves nothing behind if the message turns out to be queued already.
        if draft.asks and await outbox.by_key(self._tx, message.key) is not None:
            return False
        reader = None if anybody else person_id
        cards, choices = await self.mint(draft, message.address.conversation, reader)
        whole = replace(
            message,
            text=draft.text,
            cards=cards,
            choices=choices,
            attachments=draft.attachments,
            progress=draft.progress,
        )
        queued = await outbox.put(
            self._tx,
            whole,
            org_id=self._org,
            now=self._now,
            person_id=person_id,
            inbound_id=self._inbound_id,
            operation_id=operation_id,
        )
        self.queued += queued
        return queued

    async def mint(
        self, draft: Draft, conversation_key: str, person_id: int | None
    ) -> tuple[tuple[Card, ...], tuple[Choice, ...]]:
        """Turn a draft's options into choices with tokens, and its ask into a pending question.

        ``person_id`` None: anybody in that chat whose role may run the tool can pick.
        """
        asked = await self._ask(draft, conversation_key, person_id)
        plain = draft.cards and not any(card.options for card in draft.cards)
        # The same rule as core.messages.first_number: numbers of people come before those of choices.
        position = number_after([card.title for card in draft.cards]) - 1 if plain else 0
        cards: list[Card] = []
        rows: list[dict[str, Any]] = []
        for card in draft.cards:
            made = []
            for option in card.options:
                position += 1
                label = f"{card.title} · {option.label}"
                made.append(self._choice(option, label, position, asked, conversation_key, person_id, rows))
            cards.append(Card(card.title, card.lines, card.image, tuple(made)))
        choices = []
        for option in draft.options:
            position += 1
            label = option.label
            choices.append(self._choice(option, label, position, asked, conversation_key, person_id, rows))
        if rows:
            await self._tx.execute(choice.insert(), rows)
        return tuple(cards), tuple(choices)

    async def mint_form(
        self, draft: FormDraft, conversation_key: str, person_id: int, words: Words
    ) -> tuple[int, Form]:
        """The question behind a form, open for typed answers too, and the form with its token."""
        question_id = await self._ask(Draft(draft.text, ask=draft.ask), conversation_key, person_id) or 0
        option = draft.option
        named = {**option.arguments, "_fields": [field.name for field in draft.fields]}
        filled = replace(option, arguments=named)
        rows: list[dict[str, Any]] = []
        made = self._choice(filled, option.label, 0, question_id, conversation_key, person_id, rows)
        await self._tx.execute(choice.insert(), rows)
        return question_id, Form(
            made.token,
            draft.title,
            draft.text,
            draft.fields,
            option.label,
            words("form-close"),
            words("form-blank"),
        )

    async def _ask(self, draft: Draft, conversation_key: str, person_id: int | None) -> int | None:
        if not draft.asks:
            return None
        ask = draft.ask
        values: dict[str, Any] = {
            "org_id": self._org,
            "conversation_key": conversation_key,
            "person_id": person_id,
            "kind": ask.kind if ask else "choice",
            "about": (ask.about if ask else "") or shorten(draft.text.replace("**", ""), 60, placeholder="…"),
            "tool": ask.tool if ask else "",
            "arguments": _kept(ask) if ask else {},
            "slot": ask.slot if ask else "",
            "asked_at": self._now,
            "expires_at": self._now + timedelta(hours=ask.hours if ask else 72.0),
            "status": "open",
        }
        result = await self._tx.execute(question.insert().values(**values).returning(question.c.id))
        return int(result.scalar_one())

    def _choice(
        self,
        option: Option,
        label: str,
        position: int,
        question_id: int | None,
        conversation_key: str,
        person_id: int | None,
        rows: list[dict[str, Any]],
    ) -> Choice:
        """The choice people see; its row is added to ``rows``, which are written together."""
        if option.url:
            return Choice("", option.label, option.style, option.hint, option.url)
        token = self._tokens.mint()
        means = {"_means": option.means} if option.means else {}
        rows.append(
            {
                "token": token,
                "org_id": self._org,
                "question_id": question_id,
                "conversation_key": conversation_key,
                "person_id": person_id,
                "position": position,
                "label": label,
                "tool": option.tool,
                "arguments": {**option.arguments, **means},
                "single_use": option.single_use,
                "made_at": self._now,
                "expires_at": self._now + timedelta(hours=option.hours),
            }
        )
        return Choice(token, option.label, option.style, option.hint)


def named_for(name: str, text: str) -> str:
    """On a phone that several people share a message says first whom it is for."""
    return text if text.startswith(f"**{name}") else f"**{name}**: {text}"


def _template_for(name: str, approved: Template) -> Template:
    place = 2 if approved.name == GENERAL else 0
    said = [f"{name}: {one}" if n == place else one for n, one in enumerate(approved.variables)]
    return replace(approved, variables=tuple(said))


def _general(draft: Draft, words: Words, house: str) -> Template:
    """A message as the approved general one: one line, choices as numbers to answer with, which stay
    whole where the words have to end earlier. ``house``: whose desk it is; empty: the team's."""
    picks = ", ".join(f"{n}: {option.label}" for n, option in enumerate(draft.options, 1) if option.tool)
    said = shorten(draft.text.replace("**", ""), GENERAL_CHARS, placeholder="…")
    text = " ".join(f"{said} {picks}".split())
    return Template(
        GENERAL, words.language, (house or words("template-house"), words("template-about"), text)
    )


__all__ = ["Desk", "DraftCard", "Make", "Told"]


def _kept(ask: Ask) -> dict[str, Any]:
    """What a question runs with, and what its answer has to be."""
    marks = {"phrase": ask.phrase, NEEDS: ask.needs}
    return {**ask.arguments, **{name: value for name, value in marks.items() if value}}
