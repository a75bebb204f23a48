"""What terms mean for a role: what they come to, what is left, what is usual, who would work instead."""

from __future__ import annotations

from dataclasses import dataclass

from core.casting.offers import queries
from core.casting.offers.alternatives import Alternative, instead, said
from core.casting.offers.model import total, usual
from core.casting.offers.scene import budget_of, money, usual_said
from core.casting.projects.model import Role
from core.casting.talent.model import Talent
from core.store.database import Tx
from core.texts import Words


@dataclass(frozen=True, slots=True)
class Weighed:
    """``left``: paise of the role's budget after this, below zero when it is too much; None: no budget.
    ``usual``: lowest, highest and how many own deals by this unit. ``instead``: looked for only when
    it is too much."""

    role: str
    paise: int
    unit: str
    days: int
    terms: str
    left: int | None
    usual: tuple[int, int, int] | None
    instead: tuple[Alternative, ...]

    @property
    def over(self) -> int:
        """By how many paise it is over the budget; 0 when it is not."""
        return max(0, -(self.left or 0))

    def say(self, words: Words) -> str:
        """One fact a line, in the reader's language. For the production side only."""
        lines = [money(words, self.paise, self.unit, self.days)]
        if self.terms:
            lines.append(words("offers-terms", terms=self.terms))
        lines.append(self._budget(words))
        if self.usual is not None:
            lines.append(usual_said(words, self.unit, self.usual))
        if self.instead:
            lines.append(words("offers-instead", people="; ".join(said(words, self.instead, money=True))))
        return "\n".join(lines)

    def _budget(self, words: Words) -> str:
        if self.left is None:
            return words("offers-no-budget", role=self.role)
        key = "offers-budget-left" if self.left >= 0 else "offers-budget-over"
        return words(key, role=self.role, amount=words.money(abs(self.left)))


async def weigh(
    tx: Tx, org: str, role: Role, talent: Talent, paise: int, unit: str, days: int, terms: str = ""
) -> Weighed:
    """Terms for one person against the rows as they are now."""
    now = await budget_of(tx, role, talent.id)
    left = None if now.left is None else now.left - total(paise, unit, days)
    others: list[Alternative] = []
    if left is not None and left < 0:
        a_day = paise if unit == "day" else None
        others = await instead(tx, org, role, talent, a_day, cheaper=a_day is not None)
    known = usual(await queries.history(tx, org), unit)
    return Weighed(role.name, paise, unit, days, terms, left, known, tuple(others))
