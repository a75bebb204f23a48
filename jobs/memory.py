"""Goes through what was said, when a talk is over, weighs much or grows long, and once each night."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from core.conversation.budget import WITHOUT_LIMIT, Budget
from core.conversation.features.memory.learning import habits
from core.errors import Unavailable
from core.memory import consolidation
from core.memory.consolidation import Place
from core.memory.echo import echoes, written_by_the_desk
from core.memory.extraction import Extractor, Reading, Utterance
from core.memory.keeping import PAUSE
from core.memory.privacy import person_key
from core.memory.working import SOFT
from core.ports import Clock
from core.store import conversations, persons
from core.store.alone import alone
from core.store.database import Database

log = logging.getLogger(__name__)

NIGHT = 3
"""The hour of the house from which on a night's work is done."""
BUSY_S = 1.0
"""When another process is at it."""
MOST = 50
"""Rounds of one run: a long import is gone through over several."""


@dataclass(frozen=True, slots=True)
class MemoryWork:
    """``extractor`` reads a talk that is over or grew long, where there is one, within ``budget``; what is
    urgent and what it cannot read now the built-in one reads. ``wake`` asks for a conversation's drain."""

    database: Database
    clock: Clock
    timezone: str
    wake: Callable[[str], None]
    extractor: Extractor | None = None
    budget: Budget = WITHOUT_LIMIT

    async def __call__(self, key: str) -> float | None:
        """Go through everything new of one conversation that is due."""
        for _ in range(MOST):
            async with self.database.read() as tx:
                here = await consolidation.place(tx, int(key))
                turns = [] if here is None else await consolidation.unread(tx, here)
            now = self.clock()
            if here is None or not self._due(turns, now):
                return None
            reading = await self._read(here, turns, now)
            # Two processes never make the same facts one at the same time.
            if not await alone(self.database, "memory", partial(self._keep, here, turns, reading, now)):
                return BUSY_S
        return 0.0

    async def tick(self) -> int:
        """Wake the conversations that are due, and tidy at night; how many were woken."""
        now, woken = self.clock(), 0
        async with self.database.read() as tx:
            waiting = await consolidation.waiting(tx)
            untidy = await consolidation.untidied(tx, self.night(now))
        for conversation in waiting:
            async with self.database.read() as tx:
                here = await consolidation.place(tx, conversation)
                turns = [] if here is None else await consolidation.unread(tx, here)
            if self._due(turns, now):
                self.wake(str(conversation))
                woken += 1
        if untidy:
            await alone(self.database, "memory", partial(self._tidy, untidy, now))
        return woken

    def night(self, now: datetime) -> datetime:
        """The last time it was three o'clock at the house."""
        local = now.astimezone(ZoneInfo(self.timezone))
        three = local.replace(hour=NIGHT, minute=0, second=0, microsecond=0)
        return (three if three <= local else three - timedelta(days=1)).astimezone(UTC)

    def _due(self, turns: Sequence[Utterance], now: datetime) -> bool:
        late = bool(turns) and turns[0].at < self.night(now)
        return consolidation.is_due(turns, now, night=late)

    async def _keep(self, here: Place, turns: Sequence[Utterance], reading: Reading, now: datetime) -> None:
        owners = dict.fromkeys(person_key(turn.person_id) for turn in turns if turn.person_id)
        async with self.database.transaction() as tx:
            learned = await consolidation.absorb(tx, here, turns, reading.found, now)
            if reading.model:
                usage = (reading.model, reading.usage, now)
                await conversations.record_usage(tx, here.org_id, -_message(turns[-1]), *usage)
        if learned:
            await self._tidy([{"org_id": here.org_id, "owner": owner} for owner in owners], now)

    async def _tidy(self, owners: Sequence[Mapping[str, str]], now: datetime) -> None:
        for row in owners:
            async with self.database.transaction() as tx:
                await consolidation.tidy(tx, row["org_id"], row["owner"], now)

    async def _read(self, here: Place, turns: Sequence[Utterance], now: datetime) -> Reading:
        """What the turns say, but for those that repeat what the desk wrote."""
        async with self.database.read() as tx:
            lines = await written_by_the_desk(tx, here.key, turns[-1].at)
            speakers = await persons.many(tx, sorted({turn.person_id for turn in turns if turn.person_id}))
            allowed = [await self.budget.allows(tx, who, now) for who in speakers.values() if who.staff]
        own = [turn for turn in turns if not echoes(turn.text, lines)]
        found = await habits(own)
        plain = Reading(found)
        theirs = [turn for turn in own if (who := speakers.get(turn.person_id)) is not None and who.staff]
        urgent = now - turns[-1].at < PAUSE and len(turns) <= SOFT
        if self.extractor is None or not theirs or not all(allowed) or urgent:
            return plain
        try:
            read = await self.extractor(theirs)
        except Unavailable as error:
            log.info("turns were read without a model", extra={"why": str(error)})
            return plain
        known = {(one.turn, one.kind) for one in found}
        more = [one for one in read.found if (one.turn, one.kind) not in known]
        return replace(read, found=(*found, *more))


def _message(turn: Utterance) -> int:
    """The ledger's number of what a turn came from."""
    number = turn.ref.removeprefix("in/")
    return int(number) if number.isdecimal() else turn.id & 0x7FFFFFFF
