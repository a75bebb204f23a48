"""What an offer is about, who reads it, and the words for its money."""

from __future__ import annotations

from dataclasses import dataclass

from core.casting.offers import queries
from core.casting.offers.model import PER, Budget, Offer, budget
from core.casting.projects import queries as projects
from core.casting.projects.model import Project, Role, room
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.conversation.desk import Make
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import CASTING, STAFF
from core.store.database import Tx
from core.texts import Words


@dataclass(frozen=True, slots=True)
class Deal:
    """An offer with its names."""

    offer: Offer
    talent: Talent
    role: Role
    project: Project


async def deal(tx: Tx, offer: Offer) -> Deal:
    """Raises Rejected when the person or the role is gone."""
    talent, role = await directory.get(tx, offer.talent_id), await projects.role(tx, offer.role_id)
    project = None if role is None else await projects.project(tx, role.project_id)
    if talent is None or role is None or project is None:
        raise Rejected("offers-gone")
    return Deal(offer, talent, role, project)


def money(words: Words, paise: int, unit: str, days: int) -> str:
    """``₹75,000/day × 40 = ₹30,00,000``."""
    rate = words("offers-rate", amount=words.money(paise), unit=unit)
    if unit not in PER or days < 1:
        return rate
    return words("offers-times", rate=rate, days=days, total=words.money(paise * days))


def usual_said(words: Words, unit: str, known: tuple[int, int, int]) -> str:
    """``known``: lowest and highest in paise, and how many deals, as ``model.usual`` finds them."""
    low, high, count = known
    return words("offers-usual", unit=unit, low=words.money(low), high=words.money(high), count=count)


async def budget_of(tx: Tx, role: Role, but: int = 0) -> Budget:
    """A role's money; ``but``: one person's offers left out."""
    return budget(role.budget_paise, role.shoot_days, await queries.of_roles(tx, [role.id]), but=but)


async def tell_office(ctx: ToolContext, about: Deal, make: Make, *, key: str, producers: bool = True) -> None:
    """The production side of the project's room, each in their own chat; fees never go to a shared one."""
    only = STAFF if producers else CASTING
    await ctx.desk.tell_room(room(about.project.id), make, key=key, but={ctx.person.id}, only=only)


def reader(talent: Talent) -> int | None:
    """Who negotiates for somebody: their agent if there is one, a child's guardian, else the person."""
    return reader_of(talent.person_id, talent.agent_id, talent.guardian_id, is_minor=talent.is_minor)


def reader_of(person_id: int, agent_id: int | None, guardian_id: int | None, *, is_minor: bool) -> int | None:
    """The same of a row."""
    if agent_id is not None:
        return agent_id
    return guardian_id if is_minor else person_id


def memo(words: Words, about: Deal) -> str:
    """The deal in one paragraph, for both sides to keep. It is no contract and signs nothing."""
    one = about.offer
    parts = [
        words("offers-memo", name=about.talent.name, role=about.role.name, project=about.project.name),
        money(words, one.paise, one.unit, one.days),
    ]
    if about.project.shoot_from is not None:
        first, last = about.project.shoot_from, about.project.shoot_to or about.project.shoot_from
        parts.append(words("offers-memo-dates", first=f"{first:%d %b %Y}", last=f"{last:%d %b %Y}"))
    if one.terms:
        parts.append(words("offers-terms", terms=one.terms))
    return "\n".join([*parts, words("offers-memo-end")])
