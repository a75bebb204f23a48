"""Forms: what a tap opens where the channel can show one, instead of a question in the chat.

A form must be opened within seconds of the tap, so nothing waits for the turn: once the tap is stored,
the form's question is written like any other, and the channel is asked to show the form. If it does,
the turn has nothing left to ask; if not, the question is withdrawn and the turn asks it in the chat. A
filled-in form and an answer typed in the chat are answers to the same question.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from pydantic import ValidationError

from core.conversation import pending
from core.conversation.desk import Desk
from core.conversation.tokens import Tokens
from core.conversation.tools import Tool, ToolContext
from core.errors import HubError, Rejected
from core.messages import Form, Inbound
from core.people import Person
from core.ports import About, Clock, Envelope, Signal
from core.store import conversations, persons
from core.store.database import Database, Row, Tx
from core.texts import Words

log = logging.getLogger(__name__)

OPEN_S = 2.5
"""Slack's trigger lives three seconds; what is not open by then is asked in the chat."""
REMEMBERED = 1000


Key = tuple[str, str, str]
"""Channel, account and the provider's id of a delivery."""


def _resolve(opening: asyncio.Future[bool], *, shown: bool) -> None:
    if not opening.done():
        opening.set_result(shown)


@dataclass(slots=True)
class Forms:
    """``show`` hands a signal to its channel and returns when the channel is done with it."""

    database: Database
    tools: Mapping[str, Tool]
    tokens: Tokens
    accounts: Mapping[str, str]
    clock: Clock
    org_id: str
    show: Callable[[Signal], Awaitable[None]]
    _opening: OrderedDict[Key, asyncio.Future[bool]] = field(default_factory=OrderedDict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    def expect(self, about: About, envelopes: Iterable[Envelope]) -> list[Key]:
        """Deliveries that may open a form are about to be stored: their turns will ask for it."""
        keys = [
            (about.name, about.account, envelope.provider_id[:255])
            for envelope in envelopes
            if envelope.trigger and envelope.account == about.account
        ]
        fresh = [key for key in dict.fromkeys(keys) if key not in self._opening]
        for key in fresh:
            self._opening[key] = asyncio.get_running_loop().create_future()
            while len(self._opening) > REMEMBERED:
                _resolve(self._opening.popitem(last=False)[1], shown=False)
        return fresh

    def abandon(self, keys: Iterable[Key]) -> None:
        """They were not stored: nothing is shown, and should they come again they are new."""
        for key in keys:
            if (opening := self._opening.pop(key, None)) is not None:
                _resolve(opening, shown=False)

    def offer(self, keys: Collection[Key], about: About, envelope: Envelope, raw: bytes) -> None:
        """A delivery that was expected is stored: start at once, and wait for nothing."""
        key = (about.name, about.account, envelope.provider_id[:255])
        if key in keys and key in self._opening:
            task = asyncio.create_task(self._settle(self._opening[key], about, envelope.trigger, raw))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def shown(self, row: Row) -> bool:
        """Whether a form stands on the screen of whoever sent this delivery."""
        opening = self._opening.get((row["channel"], row["account"], row["provider_id"]))
        return opening is not None and await asyncio.shield(opening)

    async def _settle(self, opening: asyncio.Future[bool], about: About, trigger: str, raw: bytes) -> None:
        """Whatever happens, the turn hears of it: after a fault it asks in the chat."""
        shown = False
        try:
            shown = await self._open(about, trigger, raw)
        finally:
            _resolve(opening, shown=shown)

    async def close(self) -> None:
        """Open nothing more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _open(self, about: About, trigger: str, raw: bytes) -> bool:
        question = 0
        try:
            tap = about.parse(raw)
            if not isinstance(tap, Inbound) or tap.choice is None:
                return False
            async with self.database.transaction() as tx:
                question, form = await self._written(tx, tap, tap.choice)
            if form is not None and await self._displayed(tap, form, trigger):
                return True
            if question:
                async with self.database.transaction() as tx:
                    await conversations.withdraw_question(tx, question)
        except (HubError, ValueError) as error:
            log.warning("form not opened", extra={"why": type(error).__name__})
        return False

    async def _displayed(self, tap: Inbound, form: Form, trigger: str) -> bool:
        shown: list[bool] = []
        sign = Signal("form", tap.address, tap, form=form, trigger=trigger, shown=lambda: shown.append(True))
        try:
            async with asyncio.timeout(OPEN_S):
                await self.show(sign)
        except TimeoutError:
            log.info("form not opened in time")
        return bool(shown)

    async def _written(self, tx: Tx, tap: Inbound, token: str) -> tuple[int, Form | None]:
        """The question behind a form, and the form; no form where the tap means something else."""
        now, key = self.clock(), tap.address.conversation
        who = await self._who(tx, tap)
        if who is None:
            return 0, None
        try:
            picked = await pending.by_token(tx, self.tokens, token, who, key, now)
        except Rejected:
            return 0, None
        tool = self.tools.get(picked.tool)
        if tool is None or tool.form is None or who.role not in tool.roles:
            return 0, None
        desk = Desk(tx, org_id=self.org_id, now=now, tokens=self.tokens, accounts=self.accounts)
        words = Words(who.language, who.timezone)
        context = ToolContext(tx, self.org_id, who, tap.place, now, words, {}, desk, tap.group)
        try:
            draft = await tool.form(context, tool.arguments.model_validate(dict(picked.arguments)))
        except (Rejected, ValidationError):
            return 0, None  # the turn says what is wrong
        return (0, None) if draft is None else await desk.mint_form(draft, key, who.id, words)

    async def _who(self, tx: Tx, tap: Inbound) -> Person | None:
        """Whom the provider vouches for; anybody less certain is asked in the chat."""
        rows = await persons.matching(tx, self.org_id, tap.address.channel, [tap.sender])
        mine = next((row for row in rows if row["external_id"] == tap.sender), None)
        if mine is None or mine["status"] == "suspended" or mine["shared"] or not mine["person_id"]:
            return None
        return await persons.get(tx, mine["person_id"])
