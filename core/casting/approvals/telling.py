"""How a decision travels: every copy of the card shows it, and the casting office hears of it."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.approvals import cards, queries, vetoes, votes
from core.casting.approvals.matter import Matter, place_words
from core.casting.approvals.model import Copy, counted
from core.casting.auditions.model import Slot
from core.casting.ladder.model import Status
from core.casting.ladder.scene import rung
from core.casting.offers.alternatives import Alternative, said
from core.casting.talent import queries as directory
from core.conversation.desk import Desk, Make
from core.conversation.drafts import Draft
from core.conversation.tools import ToolContext
from core.messages import Address
from core.people import CASTING
from core.store import persons
from core.store.database import Tx
from core.texts import Words


async def copy_words(tx: Tx, matter: Matter, copy: Copy) -> Words:
    """A producer's own chat is in their language, a shared one in the sharer's."""
    reader = None if copy.person_id is None else await persons.get(tx, copy.person_id)
    if reader is None:
        return await place_words(tx, matter.review)
    return Words(reader.language, reader.timezone)


async def refresh(ctx: ToolContext, matter: Matter) -> None:
    """Show a decision on every copy of its card."""
    review = matter.review
    spans = (await directory.spans(ctx.tx, [matter.talent.id], ctx.now))[matter.talent.id]
    for copy in review.copies:
        address = Address.parse(copy.address)
        words = await copy_words(ctx.tx, matter, copy)
        key, person = f"{copy.key}/v{review.version}", copy.person_id
        if ctx.desk.can_edit(address):
            shown = cards.undecided if review.open else cards.decided
            draft = shown(words, matter, spans)
            await ctx.desk.post(address, draft, key=key, person_id=person, edits=copy.key)
        elif person != ctx.person.id:
            draft = _news(words, matter)
            await ctx.desk.post(address, draft, key=key, person_id=person)


def _news(words: Words, matter: Matter) -> Draft:
    """For who has the card where it cannot be edited."""
    facts = {"name": matter.name, "role": matter.role.name}
    if matter.review.open:
        return Draft(words("approvals-reopened", **facts), options=(cards.change(words, matter),))
    line = words("approvals-news", **facts)
    return Draft(f"{line} {cards.verdict(words, matter)}", options=(cards.change(words, matter),))


async def show_votes(ctx: ToolContext, matter: Matter, *, key: str) -> bool:
    """Show the votes on every copy of an open card; False: nobody sees them there."""
    spans = (await directory.spans(ctx.tx, [matter.talent.id], ctx.now))[matter.talent.id]
    shown = False
    for copy in matter.review.copies if matter.review.open else ():
        address = Address.parse(copy.address)
        if ctx.desk.can_edit(address):
            words = await copy_words(ctx.tx, matter, copy)
            line = await votes.line(ctx.tx, words, matter.review.id)
            draft = cards.undecided(words, matter, spans, line)
            stamp, person = f"{copy.key}/{key}", copy.person_id
            await ctx.desk.post(address, draft, key=stamp, person_id=person, edits=copy.key)
            shown = True
    return shown


async def tell_casting(
    ctx: ToolContext,
    matter: Matter,
    instead: Sequence[Alternative] = (),
    moved: Status | None = None,
    planned: Sequence[Slot] = (),
) -> None:
    """Each casting person on their own channel, with how far the role is; ``instead``: who would work
    in place of somebody vetoed; ``moved``: the rung that the decision moved them to; ``planned``: the
    auditions that somebody has to cancel."""
    review = matter.review
    done, total = counted(await queries.of_roles(ctx.tx, [matter.role.id]))
    facts = {"by": ctx.person.first_name, "name": matter.name, "role": matter.role.name}
    facts |= {"decision": review.decision or "", "changed": "yes" if review.version > 1 else "no"}

    def make(words: Words) -> Draft:
        line = words("approvals-told", **facts)
        reason = words("approvals-told-reason", reason=review.reason) if review.reason else ""
        count = words("approvals-told-count", done=done, total=total)
        others = "; ".join(said(words, instead, money=True))
        more = words("approvals-veto-instead", people=others) if others else ""
        rose = "" if moved is None else words("approvals-moved", status=rung(words, moved))
        times = words.names([words.time(one.starts_at) for one in planned])
        still = words("approvals-veto-planned", when=times) if planned else ""
        options = (vetoes.cancels(words, matter),) if planned else ()
        return Draft(" ".join(filter(None, (line, rose, reason, count, still, more))), options=options)

    await to_casting(
        ctx.tx, ctx.desk, matter, make, key=f"decided/{review.id}/v{review.version}", but=ctx.person.id
    )


async def tell_reopened(ctx: ToolContext, matter: Matter) -> None:
    """The same people hear that a decision was taken back."""
    review, who = matter.review, ctx.person.first_name
    facts = {"name": matter.name, "role": matter.role.name, "by": who}
    key = f"reopened/{review.id}/v{review.version}"

    def make(words: Words) -> Draft:
        return Draft(words("approvals-told-reopened", **facts))

    await to_casting(ctx.tx, ctx.desk, matter, make, key=key, but=ctx.person.id)


async def to_casting(tx: Tx, desk: Desk, matter: Matter, make: Make, *, key: str, but: int) -> None:
    """The room's casting people and whoever shared the card, once each. Nobody else, ever."""
    await desk.tell_room(matter.room, make, key=key, but={but}, only=CASTING)
    sharer = await persons.get(tx, matter.review.shared_by)
    if sharer is not None and sharer.id != but and sharer.role in CASTING:
        await desk.tell(sharer.id, make, key=f"{key}/{sharer.id}")
