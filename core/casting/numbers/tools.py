"""Another number or e-mail address for somebody: proposed and confirmed, or proved, and taken back."""

from __future__ import annotations

from pydantic import Field

from core.casting.edits.tools import passed_on
from core.casting.edits.whose import THEIR, whose
from core.casting.numbers import ways
from core.casting.numbers.orders import numbering
from core.casting.talent.around import called
from core.casting.talent.model import Talent, recipient
from core.casting.talent.references import Ambiguous, which
from core.conversation.drafts import Ask, Draft, Option, Result, Undo
from core.conversation.features.linking.tools import CODE_MINUTES, new_code
from core.conversation.tools import Arguments, Tool, ToolContext
from core.errors import Rejected
from core.people import CASTING, OUTSIDE, Person
from core.store import persons
from core.understanding import phones


class Change(Arguments):
    """``person``: whose; empty for the writer's own. One of ``phone`` and ``email``."""

    person: str = Field(default="", max_length=120)
    phone: str = Field(default="", max_length=24)
    email: str = Field(default="", max_length=254)


class Confirmed(Arguments):
    """``who``: the person whose ways these are."""

    who: int
    phone: str = ""
    email: str = ""


class Left(Arguments):
    """An id that spoke for somebody before: alone with this status, or as a phone they shared."""

    id: int
    status: str = "active"
    shared: bool = False
    person: int | None = None


class Before(Arguments):
    """What the new id was before."""

    person_id: int | None
    status: str
    proof: str
    shared: bool


class Trace(Arguments):
    """What a change left behind."""

    channel: str
    own: str
    left: tuple[Left, ...] = ()
    before: Before | None = None


class Moved(Arguments):
    """``who``: whose number was changed."""

    who: int
    moved: Trace


async def propose_number(ctx: ToolContext, args: Change) -> Result:
    """The casting is shown what would move, and says yes; one's own needs proof from the new place."""
    phone, email = _read(args)
    if ctx.person.role not in CASTING or not args.person:
        return await _prove(ctx, args, email=bool(email))
    who, name = await _who(ctx, args)
    if isinstance(who, Result):
        return who
    channels, channel, own = _place(phone, email)
    _, taken = await ways.owner(ctx.tx, ctx.org_id, channel, own)
    if taken is not None and taken.id != who.id:
        raise Rejected("numbers-taken", name=taken.name)
    old = await ways.current(ctx.tx, who.id, channels)
    if taken is not None and any(row["external_id"] == own or row["alias"] == own for row in old):
        return Result(Draft(ctx.words("numbers-same", name=name)), unchanged=True, private=True)
    before = next((number for row in old if (number := ways.number_of(row))), "")
    said = {"who": who.id, "phone": phone, "email": email}
    options = (
        Option(ctx.words("numbers-yes"), "change_number", said, "primary", means="yes"),
        Option(ctx.words("no-leave-it"), "leave_it", {}, means="no"),
    )
    text = ctx.words("numbers-propose", name=name, before=before or "–", after=phone or email)
    ask = Ask("choice", ctx.words("numbers-about", name=name))
    return Result(Draft(text, options=options, ask=ask), unchanged=True, private=True)


def _read(args: Change) -> tuple[str, str]:
    found = phones(args.phone) if args.phone else []
    if bool(found) == bool(args.email):
        raise Rejected("numbers-unreadable")
    return (found[0] if found else ""), args.email.strip().lower()


def _place(phone: str, email: str) -> tuple[tuple[str, ...], str, str]:
    if email:
        return (ways.MAIL,), ways.MAIL, email
    return ways.BY_NUMBER, ways.MESSENGER, ways.own_id(ways.MESSENGER, phone)


async def _who(ctx: ToolContext, args: Change) -> tuple[Person | Result, str]:
    """The person behind a name: of the directory, or an agent or guardian. Of a child nobody but the guardian
    is written to."""
    try:
        one = await whose(ctx, args.person)
    except Ambiguous as error:
        if error.guess and (other := await _around(ctx, args.person)):
            return other, other.name
        return which(ctx.words, error, "propose_number", args.model_dump(mode="json"), "person"), ""
    except Rejected as error:
        other = await _around(ctx, args.person) if error.text_key == "talent-unknown" else None
        if other is None:
            raise
        return other, other.name
    who = await persons.get(ctx.tx, _reached(one))
    if who is None:
        raise Rejected("talent-gone")
    return who, one.name


def _reached(one: Talent) -> int:
    if not one.is_minor:
        return one.person_id
    guardian = recipient(one)
    if guardian is None:
        raise Rejected("numbers-child", name=one.name)
    return guardian


async def _around(ctx: ToolContext, name: str) -> Person | None:
    """An agent or guardian of this name, if there is one and one only."""
    if name == THEIR:
        return None
    return await called(ctx, name, ("agent", "guardian"))


async def _prove(ctx: ToolContext, args: Change, *, email: bool) -> Result:
    """A number that was only said is no proof: a code that comes from there is. What an agent or guardian
    says of whom they answer for is passed on to the team."""
    if args.person:
        await whose(ctx, args.person)
        return passed_on(ctx)
    if ctx.group:
        raise Rejected("not-allowed")
    code = await new_code(ctx.tx, ctx.person, ctx.now)
    key = "numbers-prove-mail" if email else "numbers-prove"
    return Result(Draft(ctx.words(key, code=code, minutes=CODE_MINUTES)), private=True)


async def change_number(ctx: ToolContext, args: Confirmed) -> Result:
    """Invitations go there from now on. What was there is kept for the way back."""
    who = await persons.get(ctx.tx, args.who)
    if who is None or who.org_id != ctx.org_id:
        raise Rejected("talent-gone")
    channels, channel, own = _place(args.phone, args.email)
    _, taken = await ways.owner(ctx.tx, ctx.org_id, channel, own)
    if taken is not None and taken.id != who.id:
        raise Rejected("numbers-taken", name=taken.name)
    old = await ways.current(ctx.tx, who.id, channels)
    moved = await ways.move(ctx.tx, who, old, channel, own, ctx.now)
    undo = Undo(
        "restore_number",
        {"who": who.id, "moved": moved},
        ctx.words("numbers-summary", name=who.name),
        (f"person/{who.id}/ways",),
    )
    text = ctx.words("numbers-changed", name=who.name, after=args.phone or args.email)
    options = (Option(ctx.words("edits-undo"), "undo_change"),)
    return Result(Draft(text, options=options), undo=undo, private=True)


async def restore_number(ctx: ToolContext, args: Moved) -> Result:
    """As it was, unless somebody wrote from the new number since."""
    who = await persons.get(ctx.tx, args.who)
    if who is None or who.org_id != ctx.org_id:
        raise Rejected("talent-gone")
    if not await ways.back(ctx.tx, who, args.moved.model_dump()):
        raise Rejected("numbers-in-use", name=who.name)
    return Result(Draft(ctx.words("numbers-restored", name=who.name)), private=True)


TOOLS: tuple[Tool, ...] = (
    Tool(
        "propose_number",
        "Another phone number or e-mail address for somebody; nothing moves before a yes or a proof.",
        Change,
        propose_number,
        CASTING | OUTSIDE,
        "write",
        order=numbering,
    ),
    Tool(
        "change_number",
        "Move somebody's messages to the number or address that was shown.",
        Confirmed,
        change_number,
        CASTING,
        "write",
        internal=True,
    ),
    Tool("restore_number", "Put a number back.", Moved, restore_number, CASTING, "write", internal=True),
)
