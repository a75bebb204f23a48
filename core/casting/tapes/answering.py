"""What the talent's side writes about a self-tape that is waited for: a later day, a no, a question.

Sending is said of the tape; the audition is another matter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from core.casting.auditions.model import tellable
from core.casting.auditions.wording import noes
from core.casting.projects import queries as projects
from core.casting.tapes import queries, receiving
from core.casting.tapes.model import Tape
from core.casting.tapes.receiving import Wish
from core.casting.tapes.situation import DUE
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import ToolContext
from core.errors import Rejected
from core.people import OUTSIDE
from core.store import handovers
from core.texts import Words
from core.understanding import questions
from core.understanding.meaning import Context
from core.understanding.shapes import composed, sought

LONGEST = 200


_TAPE = sought(r"\b(?:self[\s-]?)?tap(?:e|es|ing)\b|\bvideo\b|\brecording\b|टेप|वीडियो|विडियो")
_AUDITION = sought(
    r"\b(?:audition|auditon|slot|aa\s*(?:un?g|rah|ja|sak|pa)\w*|come|coming|pahu?n?ch\w*)\b|ऑडिशन|आऊँ|आ\s+(?:रह|सक|पा)"
)
_SEND = sought(
    r"\b(?:bhej\w*|send\w*|submit\w*|upload\w*|record\w*|shoot\s+(?:it|kar)\w*|bana\w*|give\s+it|de\s+(?:dun?g\w*|sakt\w*|paun?g\w*|dun|du|denge)|do\s+it\s+by)\b",
    r"भेज\S*|बना\S*|दे\s+(?:दूँ|दूं|सक|पाऊ)\S*",
)
_WHEN = sought(
    r"\b(?:late|later|der|baad|tak|by|till|until|extension|extend|more\s+time|another\s+day|thoda\s+time|ek\s+din|kal|parso|tomorrow|tonight|raat|subah|shaam|next|week|weekend|aaj"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|\d{1,2}\s*(?:am|pm|baje|tarikh|th))\b",
    r"देर|बाद|तक|कल|परसों|रात|सुबह|शाम|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|समय",
)
_NO_TAPE = sought(
    r"\b(?:can['’]?t|cannot|won['’]?t|will\s+not|don['’]?t\s+want\s+to|do\s+not\s+want\s+to|don['’]?t|do\s+not|unable\s+to|not\s+able\s+to|not\s+going\s+to)\s+(?:be\s+able\s+to\s+)?"
    r"(?:send|do|make|give|record|submit|shoot)\s+(?:\w+\s+){0,3}(?:self[\s-]?)?(?:tap(?:e|es|ing)|video)\b",
    r"\bnot\s+(?:interested\s+in|comfortable\s+with|doing|sending|giving|keen\s+on)\s+(?:\w+\s+){0,3}(?:self[\s-]?)?(?:tap(?:e|es|ing)|videos?)\b",
    r"\b(?:self[\s-]?)?(?:tapes?|video)\b.{0,20}\b(?:nahi+n?|nhi|nai)\s+(?:bhej|bana|dun?g|dena|deti|deta|de\s+(?:pa|sak)|kart[aei]|karun|karna)\w*",
    r"\b(?:self[\s-]?)?tapes?\s+(?:me(?:in)?\s+)?interest(?:ed)?\s+nahi+n?|टेप\s+नहीं\s+(?:भेज|बना|दे|करना)",
)
_OF_A_TAPE = sought(
    r"\b(?:landscape|portrait|horizontal|vertical|slate|lamb[ai]|duration|kitne\s+minute|kitn[ai]\s+(?:lamb[ai]|bad[ai]|min\w*|time\s+ka)|how\s+long|length|background|backdrop|light(?:ing)?|camera|mobile|phone\s+se|framing|frame"
    r"|close[\s-]?up|mid\s+shot|takes?|retake|format|file\s+size|mb|resolution|reader|mic|tripod|selfie|drive\s+link|wetransfer|youtube|kahan?\s+bhej\w*|kaise\s+(?:bhej\w*|banau|banana|shoot)|where\s+(?:do|should)\s+i\s+send"
    r"|intro(?:duction)?|profiles?\s+(?:bhi|dikh)\w*|dialogue\s+yaad|by\s*heart)\b|लैंडस्केप|पोर्ट्रेट|स्लेट|लंबा|लम्बा|कितने\s+मिनट|बैकग्राउंड|लाइट|कैमर",
)


def _waited_for(context: Context, said: str) -> bool:
    return context.writer in OUTSIDE and DUE in context.raw and len(said) <= LONGEST


def refuses(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "not interested in self tapes", and no other day named for it."""
    said = composed(text)
    if not _waited_for(context, said) or questions.asks(said) or _NO_TAPE.search(said) is None:
        return None
    refused = next(part for part in (*noes.parts(said), said) if _NO_TAPE.search(part))
    return None if _WHEN.search(refused) else {}


def wants_time(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "kal raat bhej dungi", "can i send it wednesday": when it would come."""
    said = composed(text)
    if not _waited_for(context, said) or not _WHEN.search(said) or not _SEND.search(said):
        return None
    if _AUDITION.search(said) and not _TAPE.search(said):
        return None
    return None if _PAGES.search(said) else {}


_PAGES = sought(
    r"\b(?:sides?|scripts?|pages|scenes?|dialogues?|address|location|map)\b.{0,20}\b(?:bhej|send|share)|\b(?:send|share)\s+(?:me|us)\b|\b(?:bhej\s*(?:do|dijiye|dena)|bhejo|bhejiye)\b|स्क्रिप्ट"
)


def asks(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: "landscape ya portrait?", "2 min chalega?": how the tape should be."""
    said = composed(text)
    if not _waited_for(context, said) or _OF_A_TAPE.search(said) is None:
        return None
    return {} if questions.asks(said) or re.search(r"\b(?:ya|or)\b|\?", said) else None


async def decline_tape(ctx: ToolContext, args: Wish) -> Result:
    """Waited for no more, and the team reads why in their words; one that comes all the same is taken."""
    people, tapes = await receiving.open_ones(ctx, ("asked",))
    tapes = [one for one in tapes if args.tape in (0, one.id)]
    if not tapes:
        raise Rejected("tapes-nobody-asked")
    for tape in tapes:
        await queries.settle(ctx.tx, tape, "declined")
        role = await projects.role(ctx.tx, tape.role_id)
        facts = {"name": people[tape.talent_id].name, "role": "" if role is None else role.name}
        await _tell(ctx, tape, "tapes-declined-told", facts)
    return Result(Draft(ctx.words("tapes-declined")), private=True)


async def ask_about_tape(ctx: ToolContext, args: Wish) -> Result:
    """The team reads the question; whoever asked counts as waiting for the answer."""
    people, tapes = await receiving.open_ones(ctx, ("asked",))
    tapes = [one for one in tapes if args.tape in (0, one.id)]
    if not tapes:
        raise Rejected("tapes-nobody-asked")
    tape = tapes[0]
    role = await projects.role(ctx.tx, tape.role_id)
    facts = {"name": people[tape.talent_id].name, "role": "" if role is None else role.name}
    await handovers.ask(ctx.tx, ctx.org_id, ctx.person.id, tellable(ctx.said), ctx.now)
    await _tell(ctx, tape, "tapes-question-told", facts)
    return Result(Draft(ctx.words("tapes-question")), private=True)


async def _tell(ctx: ToolContext, tape: Tape, key: str, facts: dict[str, str]) -> None:
    said = tellable(ctx.said)

    def make(words: Words) -> Draft:
        reply = Option(
            words("person-take"), "take_over", {"who": f"person:{ctx.person.id}"}, single_use=False
        )
        return Draft(words(key, said=said, **facts), options=(reply,))

    await receiving.tell_team(ctx, tape, make, f"tape/{tape.id}/words/{ctx.inbound_id}")
