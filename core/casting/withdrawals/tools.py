"""``I don't want to be considered any more``: what stands for them ends with one yes; casting hears it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pydantic import Field

from core.casting.auditions import bookings, parties, refusals, staff
from core.casting.auditions import queries as auditions
from core.casting.auditions.model import Slot, shareable
from core.casting.auditions.scene import when
from core.casting.avails import queries as avails
from core.casting.lists import queries as lists
from core.casting.offers import answering
from core.casting.offers import queries as offers
from core.casting.offers.proposing import OfferId
from core.casting.offers.scene import reader
from core.casting.projects import queries as projects
from core.casting.projects.model import Role, room
from core.casting.submissions import queries as submissions
from core.casting.talent.model import Talent
from core.casting.talent.names import alike
from core.casting.tapes import queries as tapes
from core.casting.team.office import tell_office
from core.casting.withdrawals import orders
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, OUTSIDE
from core.texts import Words

NOTE_CHARS = 200
LIVE_OFFERS = ("sent", "countered")


class Leaving(Arguments):
    """``about``: a role or project as they call it; empty for all that stands. ``people``: of whom, where
    somebody speaks for several. ``sure``: it was shown."""

    about: str = Field(default="", max_length=80)
    people: tuple[str, ...] = Field(default=(), max_length=10)
    said: str = Field(default="", max_length=NOTE_CHARS)
    sure: bool = False


@dataclass(slots=True)
class Standing:
    """What stands of one person for one role."""

    talent: Talent
    role: Role
    slots: list[Slot] = field(default_factory=list)
    offers: list[int] = field(default_factory=list)
    asked: bool = False
    listed: bool = False

    @property
    def told(self) -> bool:
        """Whether they know of it: what casting has on a list is casting's own affair."""
        return bool(self.slots or self.offers or self.asked)


async def leave_casting(ctx: ToolContext, args: Leaving) -> Result:
    """Shown first; then auditions are given back, offers declined, questions closed, and casting reads their
    words with a way to take them off the list. Raises Rejected where nothing of theirs is known."""
    own = await parties.mine(ctx)
    if args.people:
        own = [one for one in own if any(alike(name, one.name) for name in args.people)]
    if not own:
        raise Rejected("withdrawals-nobody")
    if ctx.person.id == own[0].person_id and own[0].is_minor:
        return await refusals.stop(ctx, own[0])
    found = [one for each in own for one in await _standing(ctx, each, args.about)]
    words = ctx.words
    if args.sure:
        return await _leave(ctx, args, own, found)
    lines = [_line(words, one, ctx) for one in found if one.told]
    raw = {**args.model_dump(mode="json"), "said": args.said or _note(ctx), "sure": True}
    options = (
        Option(words("withdrawals-yes"), "leave_casting", raw, "danger", means="yes"),
        Option(words("withdrawals-no"), "leave_it", means="no"),
    )
    head = words("withdrawals-ask", role=args.about or "none")
    ask = Ask(about=words("withdrawals-about"))
    return Result(Draft("\n".join([head, *lines]), options=options, ask=ask), private=True)


def _note(ctx: ToolContext) -> str:
    said = " ".join(ctx.said.split())[:NOTE_CHARS]
    return said if shareable(said) else ""


def _line(words: Words, one: Standing, ctx: ToolContext) -> str:
    name = "" if one.talent.person_id == ctx.person.id else f"**{one.talent.name}**, "
    parts = [words("withdrawals-audition", when=when(words, slot.starts_at)) for slot in one.slots]
    parts += [words("withdrawals-offer")] if one.offers else []
    parts += [words("withdrawals-question")] if one.asked else []
    return f"• {name}{one.role.name}: {', '.join(parts)}"


async def _standing(ctx: ToolContext, talent: Talent, about: str) -> list[Standing]:
    """By role: what is planned, offered, asked, and where they are on a list or were put forward."""
    found: dict[int, Standing] = {}

    async def of(role_id: int | None) -> Standing | None:
        role = None if role_id is None else await projects.role(ctx.tx, role_id)
        if role is None or role.org_id != ctx.org_id or not await _meant(ctx, role, about):
            return None
        return found.setdefault(role.id, Standing(talent, role))

    for slot in await auditions.ahead(ctx.tx, ctx.org_id, ctx.now, talents=[talent.id]):
        session = await auditions.get_session(ctx.tx, ctx.org_id, slot.session_id)
        if slot.held and session is not None and (one := await of(session.role_id)) is not None:
            one.slots.append(slot)
    for offer in await offers.of_talents(ctx.tx, [talent.id]):
        mine = offer.state in LIVE_OFFERS and reader(talent) == ctx.person.id
        if mine and (one := await of(offer.role_id)) is not None:
            one.offers.append(offer.id)
    for check in await avails.about(ctx.tx, ctx.org_id, [talent.id]):
        if check.status == "open" and (one := await of(check.role_id)) is not None:
            one.asked = True
    for tape in await tapes.of_talents(ctx.tx, ctx.org_id, [talent.id]):
        if tape.status == "asked" and (one := await of(tape.role_id)) is not None:
            one.asked = True
    for holding in await lists.holding(ctx.tx, [talent.id]):
        if (one := await of(holding.role_id)) is not None:
            one.listed = True
    for role_id in await submissions.roles_of(ctx.tx, talent.id):
        await of(role_id)
    return list(found.values())


async def _meant(ctx: ToolContext, role: Role, about: str) -> bool:
    """Whether a role is the one that is named, or of the project that is; any where nothing was."""
    if not about:
        return True
    project = await projects.project(ctx.tx, role.project_id)
    if project is not None and project.name.casefold() == about.casefold():
        return True
    return bool(projects.matching(about, [role]))


async def _leave(ctx: ToolContext, args: Leaving, own: Sequence[Talent], found: Sequence[Standing]) -> Result:
    for one in found:
        for slot in one.slots:
            await bookings.close_request(ctx, slot, "withdrawn")
            await bookings.close_questions(ctx, slot)
            await bookings.answer(ctx, slot, "declined")
            await staff.refresh_board(ctx.tx, ctx.desk, ctx.org_id, slot.session_id)
        for offer in one.offers:
            await answering.decline_offer(ctx, OfferId(offer=offer))
        for check in await avails.about(ctx.tx, ctx.org_id, [one.talent.id]):
            if check.status == "open" and check.role_id == one.role.id:
                await avails.settle(ctx.tx, check, "replaced", by=ctx.person.id, now=ctx.now)
        for tape in await tapes.of_talents(ctx.tx, ctx.org_id, [one.talent.id]):
            if tape.status == "asked" and tape.role_id == one.role.id:
                await tapes.settle(ctx.tx, tape, "replaced")
        await submissions.withdraw_all(ctx.tx, one.role.id, one.talent.id)
        await _tell(ctx, one, args.said)
    if not found:
        for talent in own:
            await _tell_nothing(ctx, talent, args.said)
    return Result(Draft(ctx.words("withdrawals-done", count=len(found))), private=True)


async def _tell(ctx: ToolContext, one: Standing, said: str) -> None:
    name, role = one.talent.name, one.role

    def make(words: Words) -> Draft:
        lines = [words("withdrawals-told", name=name, role=role.name, note=said or "none")]
        lines += [words("withdrawals-freed", when=when(words, slot.starts_at)) for slot in one.slots]
        off = {"people": [f"talent:{one.talent.id}"], "list": f"role:{role.id}"}
        options = [Option(words("withdrawals-take-off"), "remove_from_list", off, single_use=False)]
        options = options if one.listed else []
        options += [
            Option(words("auditions-choice-fill"), "backfill_slot", {"slot": slot.id}, single_use=False)
            for slot in one.slots
        ]
        return Draft("\n".join(lines), options=tuple(options))

    key = f"withdrawal/{role.id}/{one.talent.id}/{ctx.inbound_id}"
    await ctx.desk.tell_room(room(role.project_id), make, key=key, but={ctx.person.id}, only=CASTING)


async def _tell_nothing(ctx: ToolContext, talent: Talent, said: str) -> None:
    """Nothing stood: the office hears it all the same, so that nobody asks them again."""

    def make(words: Words) -> Draft:
        return Draft(words("withdrawals-told", name=talent.name, role="none", note=said or "none"))

    await tell_office(ctx, make, key=f"withdrawal/{talent.id}/{ctx.inbound_id}")


TOOLS: tuple[Tool, ...] = (
    Tool(
        "leave_casting",
        "The talent's side does not want to be considered any more: for a role, a project, or at all. Shows"
        " what would end first.",
        Leaving,
        leave_casting,
        OUTSIDE,
        "send",
        order=orders.order,
        order_first=True,
    ),
)
