"""Tells the owner when something waits for too long or was given up: seldom, and where it can arrive."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from core.conversation.budget import Budget
from core.conversation.desk import Desk
from core.conversation.drafts import Draft, Option
from core.conversation.tokens import Tokens
from core.people import Role
from core.ports import Clock
from core.store import alarms, dead_letters, persons
from core.store.backlog import Stage, Wait, waits
from core.store.database import Database, Tx
from core.texts import Words

log = logging.getLogger(__name__)

TOO_LONG_S: Mapping[Stage, float] = {"turn": 180.0, "send": 600.0, "due": 300.0}
"""Longer than any stage's own tries take: a turn is given up within 70 s, a send within 170 s."""
EVERY_S = 3600.0
"""Real time between two messages about the same kind of trouble."""
USEFUL = timedelta(hours=6)
LIST = "list_dead_letters"
ANSWERABLE: tuple[tuple[Role, ...], ...] = (("owner",), ("casting_director",))
"""Who is told: owners, and where none can be reached, those who lead the casting."""


@dataclass(slots=True)
class Watch:
    """A tick. ``observe(what)`` hears of each alarm. What waits must be found twice in a row: a clock that
    was moved is made up for within seconds."""

    database: Database
    org: str
    tokens: Tokens
    accounts: Mapping[str, str]
    clock: Clock
    observe: Callable[[str], None]
    real: Callable[[], float] = time.time
    budget: Budget | None = None
    _before: set[tuple[Stage, str]] = field(default_factory=set)

    async def __call__(self) -> None:
        """Look once; tell if it is time to."""
        async with self.database.read() as tx:
            found = await waits(tx, self.clock(), self.real())
            dead = await dead_letters.count(tx, self.org, given_up=True)
            newest = await dead_letters.newest_given_up(tx, self.org) if dead else ""
            broke = await self._broke(tx)
        late = [wait for wait in found if wait.seconds > TOO_LONG_S[wait.stage]]
        lasting = [wait for wait in late if (wait.stage, wait.where) in self._before]
        self._before = {(wait.stage, wait.where) for wait in late}
        if lasting:
            await self._tell_of_waits(lasting)
        if newest:
            await self._tell_of_the_dead(newest, dead)
        if broke:
            await self._tell_of_the_budget(broke)

    async def _broke(self, tx: Tx) -> str:
        """The day whose money for the model is spent; empty when there is some left."""
        budget, now = self.budget, self.clock()
        if budget is None or not budget.usd or await budget.spent(tx, self.org, now) < budget.usd:
            return ""
        return budget.day(now)

    async def _tell_of_the_budget(self, day: str) -> None:
        async with self.database.transaction() as tx:
            if not await alarms.raised(tx, "budget", day, self.real(), EVERY_S, again=False):
                return
            await self._tell(tx, "budget", lambda words: Draft(words("watch-budget")), set())
        log.warning("the day's budget for the model is spent")
        self.observe("budget")

    async def _tell_of_waits(self, late: Sequence[Wait]) -> None:
        about = ",".join(sorted({wait.stage for wait in late}))

        def write(words: Words) -> Draft:
            return Draft("\n".join([words("watch-waits"), *(_line(words, wait) for wait in late)]))

        async with self.database.transaction() as tx:
            if not await alarms.raised(tx, "waits", about, self.real(), EVERY_S, again=True):
                return
            await self._tell(tx, "waits", write, {wait.where.partition("/")[0] for wait in late})
        log.warning("something waits for too long", extra={"stages": about})
        self.observe("waits")

    async def _tell_of_the_dead(self, newest: str, count: int) -> None:
        def write(words: Words) -> Draft:
            show = Option(words("watch-show"), LIST, {}, single_use=False)
            return Draft(words("watch-dead", count=count), options=(show,))

        async with self.database.transaction() as tx:
            if not await alarms.raised(tx, "dead letters", newest, self.real(), EVERY_S, again=False):
                return
            await self._tell(tx, "dead", write, set())
        log.warning("messages were given up", extra={"count": count})
        self.observe("dead letters")

    async def _tell(self, tx: Tx, what: str, write: Callable[[Words], Draft], avoid: set[str]) -> None:
        """``avoid``: channels on which it would only wait too."""
        now = self.clock()
        desk = Desk(tx, org_id=self.org, now=now, tokens=self.tokens, accounts=self.accounts)
        for roles in ANSWERABLE:
            told = False
            for who in await persons.with_roles(tx, self.org, roles):
                key = f"watch/{what}/{int(self.real())}/{who.id}"
                outcome = await desk.tell(
                    who.id, write, key=key, purpose="alert", expires_at=now + USEFUL, avoid=avoid
                )
                told = told or outcome.status == "queued"
            if told:
                return


def _line(words: Words, wait: Wait) -> str:
    channel = wait.where.partition("/")[0]
    name = words("team-channel", channel=channel, name=channel.capitalize()) if channel else ""
    minutes = max(1, round(wait.seconds / 60))
    return words("watch-line", stage=wait.stage, channel=name, minutes=minutes)
