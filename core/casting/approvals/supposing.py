"""``what happens if i veto amrita``, ``amrita ko veto karna padega shayad``: what a veto would stop is shown,
and nothing is recorded, not even as a vote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.casting.approvals import votes
from core.casting.approvals.decisions import consequences
from core.casting.approvals.matter import visible
from core.casting.approvals.model import DECIDERS
from core.casting.talent.references import Ambiguous, resolve, which
from core.conversation.drafts import Result
from core.conversation.tools import Arguments, ToolContext
from core.errors import Rejected
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes


class Supposed(Arguments):
    """``people``: who would be vetoed, as said."""

    people: tuple[str, ...]


async def suppose_veto(ctx: ToolContext, args: Supposed) -> Result:
    """Shown with the button of a veto where this person decides."""
    try:
        people = await resolve(ctx, args.people)
    except Ambiguous as error:
        return which(ctx.words, error, "suppose_veto", args.model_dump(mode="json"), "people")
    ids = {one.id for one in people}
    found = [one for one in await visible(ctx) if one.talent.id in ids]
    if not found:
        raise Rejected("approvals-not-shown", name=ctx.words.names([one.name for one in people]))
    asked = {"reviews": [one.review.id for one in found], "decision": "veto", "sure": True}
    shown = await consequences(ctx, found, asked)
    if await votes.only_votes(ctx, found):
        shown = replace(shown, options=())
    return Result(shown)


_WHO = r"(?P<who>[^\W\d_][^,?!:\d]{0,40}?)"
_DO_HI = (
    r"(?:kar\s*(?:d(?:u|oo|un|oon|e|iya|ein|enge)|e|ein?|u|oon?|te|ta|na)|karu|karun|kare|karein"
    r"|kiya|kar|करूँ|करें|कर\s*दूँ|किया)"
)
_FORMS = shapes(
    rf"what(?:['’]?s)?\s+(?:happens?|will\s+happen|would\s+happen|does\s+it\s+mean|do\s+we\s+lose)\s+(?:if|when)\s+(?:i|we|rohan|they)\s+veto(?:ed|es)?\s+{_WHO}",
    rf"(?:if|suppose|say)\s+(?:i|we)\s+veto(?:ed)?\s+{_WHO}\s*,?\s+(?:what|then\s+what|who)(?:\s+[^?]{{0,40}})?",
    rf"(?:agar\s+)?(?:main\s+|mai\s+|hum\s+)?{_WHO}\s+(?:ko|को)\s+(?:veto|वीटो)\s+{_DO_HI}(?:\s+(?:hai|hu|hoon|hain))?\s+(?:toh?|तो)(?:\s+(?:kya|क्या)(?:\s+(?:hoga|होगा|kya\s+hoga))?)?",
    rf"(?:(?:shayad|maybe|lagta\s+hai)\s+)?(?:{_WHO}\s+(?:ko|को)\s+)?(?:veto|वीटो)\s+(?:karna"
    rf"|करना)\s+(?:pad(?:ega|e|\s+sakta\s+hai|\s+jayega)|hi\s+hoga|पड़ेगा)(?:\s+(?:shayad"
    rf"|lagta\s+hai|maybe|{_WHO.replace('who', 'who_2')}\s+(?:ko|को)))*",
    rf"(?:i\s+)?(?:might|may)\s+(?:have\s+to\s+)?veto\s+{_WHO}|thinking\s+(?:of"
    rf"|about)\s+vetoing\s+{_WHO.replace('who', 'who_2')}",
    before=r"\W*(?:(?:ok|hmm+|so|and|acha|achha|yaar|arre|but|hey)[\s,]+)*",
    after=r"(?:\s+(?:now|abhi|today|aaj|at\s+this\s+point|for\s+[^\W\d_]{2,20}))*[\s.!?।…]*",
)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: of whoever decides; without a name of the one who is talked about."""
    found = _FORMS.of(composed(text)) if context.writer in DECIDERS else None
    if found is None:
        return None
    said = found.groupdict()
    who = (said.get("who") or said.get("who_2") or "").strip()
    return {"people": (who or "1",)}
