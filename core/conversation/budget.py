"""What a language model may cost in a day: an organisation, and within it anybody who is not of the team."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import bindparam, func, select

from core.people import Person
from core.store.conversations import model_usage
from core.store.database import Tx
from core.store.schema import Utc, inbound

OUTSIDER = 0.1
"""The share of a day that one person outside the team can use up."""
_SPENT = select(func.sum(model_usage.c.cost_usd)).where(
    model_usage.c.org_id == bindparam("org"), model_usage.c.at >= bindparam("since", type_=Utc)
)
_BY_ONE = _SPENT.where(
    model_usage.c.inbound_id.in_(
        select(inbound.c.id).where(
            inbound.c.id == model_usage.c.inbound_id, inbound.c.person_id == bindparam("who")
        )
    )
)


@dataclass(frozen=True, slots=True)
class Budget:
    """``usd`` a day; a day begins at midnight in ``timezone``. 0: no limit."""

    usd: float
    timezone: str

    async def allows(self, tx: Tx, person: Person, now: datetime) -> bool:
        """Whether a model may be asked for this person. Turns that run at this moment are not counted
        yet: a day may end that much above its budget."""
        if not self.usd:
            return True
        spent = await self.spent(tx, person.org_id, now)
        if spent >= self.usd:
            return False
        if person.staff:
            return True
        values = {"org": person.org_id, "since": self._since(now), "who": person.id}
        own = float(await tx.scalar(_BY_ONE, values) or 0.0)
        return own < self.usd * OUTSIDER

    async def spent(self, tx: Tx, org_id: str, now: datetime) -> float:
        """US dollars since midnight."""
        return float(await tx.scalar(_SPENT, {"org": org_id, "since": self._since(now)}) or 0.0)

    def day(self, now: datetime) -> str:
        """The day that ``now`` belongs to."""
        return now.astimezone(ZoneInfo(self.timezone)).date().isoformat()

    def _since(self, now: datetime) -> datetime:
        local = now.astimezone(ZoneInfo(self.timezone))
        return local.replace(hour=0, minute=0, second=0, microsecond=0).astimezone(UTC)


WITHOUT_LIMIT = Budget(0.0, "UTC")
