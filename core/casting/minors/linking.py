"""A guardian: written to when staff say so, bound to the child only by their own yes, kept as proof."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from core.casting.consent import agreement
from core.casting.minors import matters, standing
from core.casting.minors.asked_of import notices
from core.casting.minors.detecting import Suggested, tell_casting
from core.casting.minors.model import ASKED, PERMITS, PURPOSE
from core.casting.talent import queries as talents
from core.casting.talent.model import Talent
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, Nothing, ToolContext
from core.errors import Rejected
from core.store import persons
from core.texts import Words
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

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

    asked = await matters.of(ctx, child)

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
        return Draft(_notice(words, child, asked), options=options)

    told = await ctx.desk.tell(who.id, make, key=f"guardian/{child.id}/{who.id}", purpose="alert")
    key = "minors-invited" if told.status in ("queued", "repeated") else "minors-call-guardian"
    return Result(Draft(ctx.words(key, name=child.name)))


async def guardian_answers(ctx: ToolContext, args: Child) -> Result:
    """A yes binds guardian and child and is kept word for word; a no keeps nothing."""
    child = await _child(ctx, args.talent)
    words = ctx.words
    if child.guardian_id not in (None, ctx.person.id):
        raise Rejected("minors-other-guardian")
    asked = await matters.of(ctx, child)
    wording = _notice(words, child, asked)
    await agreement.keep(ctx, PURPOSE, wording, yes=args.yes)
    await talents.change(ctx.tx, replace(child, guardian_id=ctx.person.id if args.yes else None), ctx.now)
    name, by = child.name, ctx.person.first_name
    had = child.guardian_id == ctx.person.id
    refused = (
        None if args.yes else await standing.question(ctx, replace(child, guardian_id=None), refused=True)
    )

    def make(said: Words) -> Draft:
        if refused is not None:
            return refused(said, said("minors-withdrawn-told" if had else "minors-refused-told", name=name))
        lines = [said("minors-agreed-told", name=name, by=by)]
        lines += [f"• {said('minors-permit', kind=kind)}" for kind in PERMITS]
        return Draft("\n".join(lines))

    await tell_casting(ctx, make, key=f"guardian/{child.id}/{ctx.person.id}/{'yes' if args.yes else 'no'}")
    text = words("minors-agreed" if args.yes else "minors-refused", name=child.name)
    still = matters.listed(words, words("minors-still-open", name=child.name), asked) if args.yes else []
    return Result(Draft("\n".join([text, *still])))


def _notice(words: Words, child: Talent, asked: Sequence[matters.Waiting]) -> str:
    """What is agreed to, and what waits for it."""
    return "\n".join(
        [words("minors-notice", name=child.name), *matters.listed(words, words("minors-waits"), asked)]
    )


_AGREES = shapes(
    r"i\s+(?:do\s+)?(?:agree|consent|give\s+(?:my\s+)?(?:consent|permission))(?:\s+(?:to\s+(?:this|it|that)|for\s+.{1,40}))?",
    r"(?:we|my\s+(?:husband|wife)\s+and\s+i)\s+(?:both\s+)?(?:agree|consent)",
    r"(?:agreed|consent\s+(?:given|granted|hai)|permission\s+(?:given|granted|hai)|you\s+have\s+my\s+(?:consent|permission))",
    r"(?:main?\s+|mai\s+|hum\s+|meri\s+|hamari\s+)?(?:poori\s+)?(?:tarah\s+)?(?:se\s+)?(?:sa?e?hmati?|sehmati|sahmati|razi|raazi|manzoor[i]?|manjoor[i]?"
    r"|ijaa?zat|anumati|permission|consent)\s*(?:hai|hain|hoon|hun|hu|h|deti|deta|dete|di)(?:\s+(?:hoon|hun|hu|hain|hai))?",
    r"(?:मैं\s+|हम\s+|मेरी\s+|हमारी\s+)?(?:पूरी\s+तरह\s+)?(?:सहमत|सहमति|राज़ी|राजी|मंज़ूर|मंजूर|अनुमति|इजाज़त|इजाजत)"
    r"\s*(?:है|हैं|हूँ|हूं|देती|देता|देते)(?:\s+(?:हूँ|हूं|हैं|है))?",
    before=r"\W*(?:(?:yes|yeah|ok(?:ay)?|ji|haan?|han|ha|theek\s+hai|sure|हाँ|हां|जी)[\s,.!]+)*",
    after=r"(?:\s*,?\s*(?:ji|sir|ma'?am|please|from\s+my\s+side|meri\s+taraf\s+se|जी))*[\s.!।]*",
)


@beside(_AGREES)
def agrees(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "haan, sehmati hai", whatever the desk asked last, while a notice waits for them."""
    waits = context.writer == "guardian" and context.raw.get(ASKED)
    return {} if waits and _AGREES.of(composed(text)) else None


async def agree_in_words(ctx: ToolContext, _args: Nothing) -> Result:
    """A yes to the notice that waits; of several children it asks which. Raises Rejected where none does."""
    asked = await notices(ctx.tx, ctx.person, ctx.now)
    children = list((await talents.many(ctx.tx, asked)).values())
    if not children:
        raise Rejected("minors-nothing-asked")
    if len(children) == 1:
        return await guardian_answers(ctx, Child(talent=children[0].id))
    words = ctx.words
    options = tuple(
        Option(f"{words('minors-agree')}: {one.name}", "guardian_answers", {"talent": one.id})
        for one in children
    )
    return Result(Draft(words("minors-agree-which"), options=options))


async def withdraw_agreement(ctx: ToolContext, _args: Nothing) -> Result:
    """Offered for each child whose guardian they are; a yes to it is as good as a no to the notice."""
    cared = await talents.in_care_of(ctx.tx, ctx.person.id)
    children = [one for one in cared if one.guardian_id == ctx.person.id and one.is_minor]
    if not children:
        raise Rejected("minors-gone")
    words = ctx.words
    several = len(children) > 1
    options = tuple(
        Option(
            f"{words('minors-withdraw-yes')}: {one.name}" if several else words("minors-withdraw-yes"),
            "guardian_answers",
            {"talent": one.id, "yes": False},
            "danger",
            means="" if several else "yes",
        )
        for one in children
    )
    keep = Option(words("no-leave-it"), "leave_it", {}, means="no")
    text = words("minors-withdraw", name=words.names([one.name for one in children]))
    return Result(Draft(text, options=(*options, keep)))


async def _child(ctx: ToolContext, talent_id: int) -> Talent:
    child = await talents.get(ctx.tx, talent_id)
    if child is None or child.org_id != ctx.org_id or not child.is_minor:
        raise Rejected("minors-gone")
    return child
