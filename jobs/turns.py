"""Drains a conversation: its messages one at a time, in the order they arrived."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from core.conversation import intake, strangers
from core.conversation.calls import ClaimLost
from core.conversation.intake import Opening
from core.conversation.turn import Turns
from core.errors import Unavailable
from core.ledger import ANSWERED
from core.marking import marked
from core.messages import Inbound, Outbound
from core.people import Person
from core.ports import About, Clock
from core.store import inbox, outbox
from core.store.database import Database, Row, Tx
from core.texts import Words, language_of
from jobs.engine.drain import Superseded

log = logging.getLogger(__name__)

MOST_IN_A_ROW = 20
"""Then other conversations get their turn first."""
AGAIN_NOW = 0.0
OWN_FAULT = "something went wrong here"


@dataclass(frozen=True, slots=True)
class TurnDrain:
    """``observe(channel, outcome, seconds)`` is told about every finished row. ``backoff_s``: how long
    a failing row waits after each attempt."""

    database: Database
    abouts: Mapping[tuple[str, str], About]
    turns: Turns
    clock: Clock
    observe: Callable[[str, str, float], None]
    backoff_s: Sequence[float] = inbox.BACKOFF_S

    async def __call__(self, conversation_key: str) -> float | None:
        """Answer what waits; the seconds after which to come back, or None. Raises Superseded."""
        for n in range(MOST_IN_A_ROW):
            if n and (wait := await self._wait(conversation_key)) != 0.0:
                return wait
            taken = await self._take(conversation_key)
            if not isinstance(taken, Opening):
                return taken
            started = time.perf_counter()
            with marked(inbound_id=taken.row["id"], channel=taken.row["channel"]):
                outcome = await self._answer(taken)
            self.observe(taken.row["channel"], outcome, time.perf_counter() - started)
            if outcome == "postponed":
                return await self._wait(conversation_key)
            if outcome == "lost":
                # Taking the row back would start a quarrel.
                raise Superseded("the message was claimed by another process")
        return AGAIN_NOW

    async def _take(self, key: str) -> Opening | float | None:
        """The next turn to run; a number: wait so long; None: nothing waits."""
        while True:
            try:
                # Until something is sent nobody has seen anything of a turn: the sender's mark is durable.
                async with self.database.transaction(quick=True, durable=False) as tx:
                    row = await inbox.claim(tx, key, time.time())
                    if row is None:
                        return await inbox.next_wait(tx, key, time.time())
                    worn_out = row["crashes"] >= inbox.MAX_CRASHES
                    opened = await (self._bury(tx, row) if worn_out else self._open(tx, row))
                    if opened is None and await inbox.next_wait(tx, key, time.time()) is None:
                        return None
            except Unavailable:
                raise
            except Exception as error:
                log.exception("message cannot be opened")
                return await self._set_aside(key, f"{OWN_FAULT}: {type(error).__name__}")
            if worn_out:
                await self._apologise(row)
            elif opened is not None:
                return opened

    async def _set_aside(self, key: str, why: str) -> float | None:
        """Count the failed opening, whose transaction is gone: nothing may hold a conversation up."""
        async with self.database.transaction() as tx:
            row = await inbox.claim(tx, key, time.time())
            if row is not None and row["attempts"] >= inbox.MAX_ATTEMPTS:
                await self._bury(tx, row)
            elif row is not None:
                await inbox.postpone(tx, row, time.time(), why, self.backoff_s)
            return await inbox.next_wait(tx, key, time.time())

    async def _open(self, tx: Tx, row: Row) -> Opening | float | None:
        """An opening, a wait for the rest of an album, or None when the row is already dealt with."""
        now = self.clock()
        about = self.abouts.get((row["channel"], row["account"]))
        if about is None:
            await inbox.finish(tx, row, "quarantined", now, error="no such account here")
            return None
        try:
            parsed = intake.read(row, about)
        except ValueError as error:
            await inbox.finish(tx, row, "quarantined", now, error=f"unreadable: {type(error).__name__}")
            self.observe(row["channel"], "quarantined", 0.0)
            return None
        if parsed is None:
            await inbox.finish(tx, row, "ignored", now)
            return None
        if isinstance(parsed, Inbound):
            opened = await intake.begin(tx, row, parsed, about, now, time.time())
            if isinstance(opened, Opening):
                await strangers.tell_staff(tx, self.turns.desk(tx, opened, now), opened)
            return opened
        applied = await intake.apply(tx, row, parsed, about, self.turns.accounts, now)
        if not applied and row["attempts"] < inbox.MAX_ATTEMPTS:
            # A receipt can overtake the answer of the call that it is about.
            await inbox.postpone(tx, row, time.time(), "about a message not settled yet", self.backoff_s)
            return None
        await inbox.finish(tx, row, "done", now, outcome="applied")
        return None

    async def _answer(self, opening: Opening) -> str:
        try:
            outcome = await self.turns.answer(opening)
        except ClaimLost:
            return "lost"
        except Unavailable as error:
            return await self._postpone(opening, str(error))
        except Exception as error:
            log.exception("turn failed")
            return await self._postpone(opening, f"{OWN_FAULT}: {type(error).__name__}")
        return "answered" if outcome in ANSWERED else "silent"

    async def _postpone(self, opening: Opening, why: str) -> str:
        async with self.database.transaction() as tx:
            if opening.row["attempts"] >= inbox.MAX_ATTEMPTS:
                buried = await self._bury(tx, opening.row, **opening.facts)
                if buried and opening.hearing == "wholly":
                    await self._sorry(tx, opening.row, opening.inbound, opening.person)
                return "dead"
            await inbox.postpone(tx, opening.row, time.time(), why, self.backoff_s, **opening.facts)
        return "postponed"

    async def _bury(self, tx: Tx, row: Row, **facts: object) -> bool:
        """To the dead letters; later messages go on. False: the claim was lost."""
        return await inbox.finish(tx, row, "dead", self.clock(), **facts)

    async def _apologise(self, row: Row) -> None:
        """A word about a message that the process died of each time. It is in the dead letters by now, so
        that reading it once more cannot bring it back."""
        about = self.abouts.get((row["channel"], row["account"]))
        try:
            parsed = intake.read(row, about) if about else None
        except ValueError:
            return
        if isinstance(parsed, Inbound) and parsed.addressed:
            async with self.database.transaction() as tx:
                await self._sorry(tx, row, parsed, None)

    async def _sorry(self, tx: Tx, row: Row, inbound: Inbound, who: Person | None) -> None:
        words = Words(who.language, who.timezone) if who else Words(language_of(inbound.text, "en"))
        message = Outbound(key=f"in/{row['id']}/sorry", address=inbound.place, text=words("own-fault"))
        known = who.id if who and who.known else None
        place = {"org_id": row["org_id"], "person_id": known, "inbound_id": row["id"]}
        await outbox.put(tx, message, now=self.clock(), **place)

    async def _wait(self, key: str) -> float | None:
        async with self.database.read(quick=True) as tx:
            return await inbox.next_wait(tx, key, time.time())
