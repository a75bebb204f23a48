"""Delete my data: what goes, what stays and why, then a word typed, then it is gone."""

from __future__ import annotations

from collections.abc import Sequence

from core.casting.consent import queries
from core.casting.consent.erasure import erase_person, erase_talent
from core.casting.consent.pending import Booking, bookings, mark, tell_casting
from core.casting.talent import queries as directory
from core.casting.talent.model import Talent
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import Arguments, Nothing, ToolContext
from core.store import persons
from core.understanding.shapes import Sought

PHRASE = "DELETE"
"""The same word in every language; no keyword at which a provider ends a subscription."""


_PICTURES = Sought(
    r"\b(?:photos?|pics?|pictures?|images?|selfies?|videos?|reels?|headshots?|tasveer\w*)\b|फ़ोटो|फोटो|तस्वीर|वीडियो",
)
_ALL = Sought(
    (
        r"\b(?:data|account|profile|everything|details|info\w*|number|sab\s*kuch|record)\b|डेटा|सब\s*कुछ"
        r"|प्रोफ़ाइल"
    ),
)


class Erasing(Arguments):
    """``sure``: they were asked whether it is everything."""

    sure: bool = False


async def erase_me(ctx: ToolContext, args: Erasing) -> Result:
    """Shows what would be erased. Nothing happens before the word is typed; who spoke of pictures is asked
    whether it is more."""
    if ctx.group:
        return Result(Draft(ctx.words("consent-in-private")))
    if not args.sure and _PICTURES.search(ctx.said) and not _ALL.search(ctx.said):
        return Result(_only_pictures(ctx))
    if ctx.person.role not in ("talent", "guardian"):
        await _by_hand(ctx)
        return Result(Draft(ctx.words("consent-erase-by-hand")))
    talents = await _theirs(ctx)
    found = await bookings(ctx, talents)
    counted = await queries.kept(ctx.tx, ctx.person.id, [one.id for one in talents])
    lines = [
        ctx.words("consent-erase", names=ctx.words.names(_names(ctx, talents)), messages=counted["messages"])
    ]
    if found:
        lines.append(ctx.words("consent-erase-bookings", count=len(found)))
    lines.append(ctx.words("consent-erase-type", phrase=PHRASE))
    keep = Option(ctx.words("consent-erase-keep"), "erase_nothing", means="no")
    ask = Ask("typed", ctx.words("consent-erase-about"), "erase_now", {}, phrase=PHRASE)
    return Result(Draft("\n".join(lines), options=(keep,), ask=ask))


def _only_pictures(ctx: ToolContext) -> Draft:
    options = (
        Option(ctx.words("consent-choice-photos"), "delete_media", {"kind": "photo"}, means="which"),
        Option(ctx.words("consent-choice-erase"), "erase_me", {"sure": True}, "danger", means="which"),
        Option(ctx.words("no-leave-it"), "leave_it", means="no"),
    )
    return Draft(ctx.words("consent-only-pictures"), options=options, ask=Ask())


async def erase_nothing(ctx: ToolContext, _args: Nothing) -> Result:
    """They thought better of it, and read that nothing is gone."""
    return Result(Draft(ctx.words("consent-erase-kept")))


async def erase_now(ctx: ToolContext, _args: Nothing) -> Result:
    """Blanks it. The team hears whom to take off its plans, without the name."""
    talents = await _theirs(ctx)
    found = await bookings(ctx, talents)
    mine = await persons.identity_of(ctx.tx, ctx.address.channel, ctx.address.chat)
    text = ctx.words("consent-erased")
    await queries.withdraw_unasked(ctx.tx, ctx.person.id, ctx.address, "erased")
    await mark(ctx, found, "no_channel")
    await _tell(ctx, found)
    for one in talents:
        await erase_talent(ctx.tx, one, ctx.person.id, ctx.now)
        if one.person_id != ctx.person.id:
            await erase_person(ctx.tx, ctx.org_id, one.person_id, ctx.now)
    await erase_person(ctx.tx, ctx.org_id, ctx.person.id, ctx.now)
    await queries.record(
        ctx.tx,
        ctx.org_id,
        identity_id=None if mine is None else mine["id"],
        person_id=ctx.person.id,
        purpose="profile",
        wording=text,
        language=ctx.words.language,
        channel=ctx.address.channel,
        withdrawn_at=ctx.now,
    )
    empty = {"people": None, "role_id": None, "list_id": None, "session_id": None, "criteria": None}
    return Result(Draft(text), focus=empty)


async def _tell(ctx: ToolContext, found: Sequence[Booking]) -> None:
    key = f"erased/{ctx.person.id}/{int(ctx.now.timestamp())}"
    await tell_casting(ctx, "consent-erased-staff", found, key=key)


async def _by_hand(ctx: ToolContext) -> None:
    """Agents and staff are in other people's papers: a person of the desk does it."""
    key = f"erase/{ctx.person.id}/{ctx.now:%Y%m%d}"
    await tell_casting(ctx, "consent-erase-asked", None, key=key, name=ctx.person.name)


async def _theirs(ctx: ToolContext) -> list[Talent]:
    """The person's own profile, and those of the children they answer for."""
    own = await directory.by_person(ctx.tx, ctx.person.id)
    children = [
        one
        for one in await directory.in_care_of(ctx.tx, ctx.person.id)
        if one.is_minor and one.guardian_id == ctx.person.id
    ]
    return [*([] if own is None else [own]), *children]


def _names(ctx: ToolContext, talents: Sequence[Talent]) -> list[str]:
    return [one.name for one in talents] or [ctx.person.name]
