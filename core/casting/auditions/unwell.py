"""Who is ill or had an accident and asks what can be done: the team knows at once, in words that leave the
illness itself in their chat, and the time stays theirs until somebody answers."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from core.casting.auditions import parties, passing_on, staff
from core.casting.auditions.answers import matter
from core.casting.auditions.instead import Matter
from core.casting.auditions.letters import choices
from core.casting.auditions.model import tellable
from core.casting.auditions.scene import hour, when
from core.casting.auditions.wording import asides, noes, times
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Nothing, ToolContext
from core.people import OUTSIDE
from core.store import handovers
from core.texts import Words
from core.understanding import questions
from core.understanding.meaning import Context
from core.understanding.shapes import Sought, beside, composed, shapes

MOST = 200
_ILL = shapes(
    r".*(?:bukh|fever|tab|bima|beem|sick|ill|well|viral|dengue|malaria|typhoid|covid|corona|vomit|ulti|migraine|motion|poison|hospital|accident|injur|fractur"
    r"|sprain|chot|operation|surgery|chakkar|infection|बुख|बीमार|तबी|तबि|अस्पताल|एक्सीडेंट|चोट|उल्टी|चक्कर|ऑपरेशन).*"
)
_CLOCK = Sought(r"\d{1,2}[:.]\d{2}|\d{1,2}\s*(?:am|pm|baje|bje|बजे)|(?:at|after|before)\s+\d")
_POSSIBLE = Sought(
    composed(
        r"\b(?:ho\s+sak\w*|kar\s+sak\w*|de\s+sak\w*|aa\s+sak\w*|possible|chalega|milega|reschedul\w*|postpone|shift\s+kar\w*|another|other\s+day|next\s+\w+|instead)\b|हो\s+सक|कर\s+सक|चलेगा|मिलेगा"
    )
)


@beside(_ILL)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "bukhar hai 102, kya kal ho sakta hai": no plain no, and no clock time to ask for."""
    said = composed(text)
    if context.writer not in OUTSIDE or len(said) > MOST or not asides.unwell(said) or _CLOCK.search(said):
        return None
    if noes.denies_coming(said) or not (questions.asks(said) or _POSSIBLE.search(said)):
        return None
    return {}


async def ask_unwell(ctx: ToolContext, _args: Nothing) -> Result:
    """Raises Rejected where no audition is ahead."""
    held = await parties.meant(ctx, (), None, only=lambda slot: slot.held)
    if not held:
        raise parties.none_ahead(ctx)
    if len({talent.id for _, talent in held}) > 1:
        named = [one for one in held if one[1].first_name.casefold() in ctx.said.casefold()]
        held = named or held
    found = await matter(ctx, *held[0])
    await _tell(ctx, found)
    options = choices(ctx.words, found.slot, ctx.now, but=("confirm", "change"))
    text = ctx.words("auditions-unwell", when=when(ctx.words, found.slot.starts_at))
    return Result(Draft(text, options=options), private=True, unchanged=True)


def _other_day(ctx: ToolContext, found: Matter) -> datetime | None:
    """The same clock time on the day they ask for; None where that is the day they have, or none is said."""
    slot = found.slot
    named = times.read(asides.without_illness(ctx.said), ctx.now, ctx.person.timezone)
    if named is None or not named.whole_day:
        return None
    at = named.at(slot.starts_at)
    return at if at > ctx.now and at.date() != slot.starts_at.date() else None


async def _tell(ctx: ToolContext, found: Matter) -> None:
    slot, at = found.slot, _other_day(ctx, found)
    said = tellable(asides.without_illness(ctx.said))
    await handovers.ask(ctx.tx, ctx.org_id, ctx.person.id, said, ctx.now)
    by = "" if found.talent.person_id == ctx.person.id else ctx.person.first_name
    base = {"slot": slot.id, "version": slot.version}

    def make(words: Words) -> Draft:
        facts = {"name": found.talent.name, "when": when(words, slot.starts_at)}
        asks = said if said.strip(" …") else "none"
        text = words("auditions-team-unwell", what=found.scene.what(words), said=asks, **facts)
        text = f"{text} {words('auditions-team-through', name=by)}" if by else text
        if at is None:
            move = Option(words("auditions-unable-move"), "reschedule_audition", base, single_use=False)
        else:
            label = words("auditions-choice-move", time=hour(words, at, slot.starts_at))
            to = {**base, "to": at.isoformat()}
            move = Option(label, "reschedule_audition", to, single_use=False)
        return Draft(text, options=(passing_on.reply(ctx, words), move))

    key = f"unwell/{slot.id}/{ctx.inbound_id}"
    await staff.tell(ctx.desk, found.scene, make, key=key, but={ctx.person.id}, purpose="alert")
