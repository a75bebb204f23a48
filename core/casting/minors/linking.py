"""A guardian: written to when staff say so, bound to the child only by their own yes, kept as proof."""

from __future__ import annotations

from dataclasses import replace

from core.casting.consent import queries as consents
from core.casting.minors.detecting import Suggested, tell_casting
from core.casting.minors.model import PERMITS, PURPOSE
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.store import persons
from core.texts import Words

WHATSAPP = "whatsapp"


class Child(Arguments):
    """A child, and whether the answer is yes."""

    talent: int
    yes: bool = True


async def invite_guardian(ctx: ToolContext, args: Suggested) -> Result:
    """Staff vouch for the number; the notice goes out with what is kept and why, and a yes or no."""
    child = await _child(ctx, args.talent)
    if child.guardian_id is not None:
        return Result(Draft(ctx.words("minors-has-guardian", name=child.name)))
    chat = f"{WHATSAPP}:{args.phone}"
    known = await persons.identity_of(ctx.tx, WHATSAPP, chat)
    who = None if known is None or not known["person_id"] else await persons.get(ctx.tx, known["person_id"])
    if who is not None and who.role != "guardian":
        raise Rejected("minors-number-taken")
    if who is None:
        name = args.name or ctx.words("minors-guardian-of", name=child.first_name)
        who = await persons.add(ctx.tx, ctx.org_id, name, "guardian", ctx.now, language=child.language)
        await persons.bind(ctx.tx, who, WHATSAPP, chat, ctx.now, proof="operator")

    def make(words: Words) -> Draft:
        options = tuple(
            Option(
                words(key),
                "guardian_answers",
                {"talent": child.id, "yes": yes},
                single_use=False,
                hours=24.0 * 14,
            )
            for key, yes in (("minors-agree", True), ("minors-refuse", False))
        )
        return Draft(words("minors-notice", name=child.name), options=options)

    told = await ctx.desk.tell(who.id, make, key=f"guardian/{child.id}/{who.id}", purpose="alert")
    key = "minors-invited" if told.status in ("queued", "repeated") else "minors-call-guardian"
    return Result(Draft(ctx.words(key, name=child.name)))


async def guardian_answers(ctx: ToolContext, args: Child) -> Result:
    """A yes binds guardian and child and is kept word for word; a no keeps nothing."""
    child = await _child(ctx, args.talent)
    words = ctx.words
    if child.guardian_id not in (None, ctx.person.id):
        raise Rejected("minors-other-guardian")
    wording = words("minors-notice", name=child.name)
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    await consents.record(
        ctx.tx,
        ctx.org_id,
        identity_id=None if mine is None else mine["id"],
        person_id=ctx.person.id,
        purpose=PURPOSE,
        wording=wording,
        language=words.language,
        channel=ctx.address.channel,
        given_at=ctx.now if args.yes else None,
        withdrawn_at=None if args.yes else ctx.now,
    )
    await talents.change(ctx.tx, replace(child, guardian_id=ctx.person.id if args.yes else None), ctx.now)
    name, by = child.name, ctx.person.first_name

    def make(said: Words) -> Draft:
        if not args.yes:
            return Draft(said("minors-refused-told", name=name))
        lines = [said("minors-agreed-told", name=name, by=by)]
        lines += [f"• {said('minors-permit', kind=kind)}" for kind in PERMITS]
        return Draft("\n".join(lines))

    await tell_casting(ctx, make, key=f"guardian/{child.id}/{ctx.person.id}/{'yes' if args.yes else 'no'}")
    return Result(Draft(words("minors-agreed" if args.yes else "minors-refused", name=child.name)))


async def _child(ctx: ToolContext, talent_id: int) -> Talent:
    child = await talents.get(ctx.tx, talent_id)
    if child is None or child.org_id != ctx.org_id or not child.is_minor:
        raise Rejected("minors-gone")
    return child
