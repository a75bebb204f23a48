"""``book a car for Amrita``, ``flight book karo``, ``order lunch``: what the desk does not do is said, and a
colleague or a reminder is offered for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import Field

from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Arguments, ToolContext
from core.people import CASTING, STAFF
from core.store import persons
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

MOST_OFFERED = 2
_LEAD = (
    r"\W*(?:(?:please|pls|plz|ok|okay|hey|hi|and|also|aur|now|zara|then|can\s+you|could\s+you|can\s+u|you\s+need\s+to"
    r"|i\s+need\s+you\s+to|we\s+need\s+to)[\s,]+)*"
)
_TAIL = r"(?:[\s,]+(?:please|pls|plz|na|yaar|asap|jaldi|now|abhi))*[\s.?!।]*"
_THING = (
    r"(?:car|cab|taxi|uber|ola|auto|rickshaw|driver|vehicle|tempo(?:\s+traveller)?|bus|train|flights?|air\s+tickets?|(?:train|flight|bus)?\s*tickets?"
    r"|hotel(?:\s+rooms?)?|stay|accommodation|travel|transport|pick\s*-?\s*up(?:\s+and\s+drop)?|airport\s+(?:pick\s*-?\s*up|drop)"
    r"|lunch|dinner|breakfast|food|khana|chai|tea|coffee|snacks|nashta|pizza|biryani|water|cake|flowers|meals?|vanity(?:\s+van)?"
    r"|कार|गाड़ी|कैब|टैक्सी|फ्लाइट|फ़्लाइट|टिकट|होटल|खाना|लंच|चाय|नाश्ता)"
)
_SOME = r"(?:(?:a|an|the|some|her|his|their|our|us|me|one|two|ek|do|\d{1,3}|return|vegetarian|veg)\s+)*"
_REST = r"(?:\s+(?:for|to|from|at|on|by|tomorrow|today|tonight|kal|aaj|in)(?:\s+[^?!:]{1,80})?)?"
_FOR_HI = r"(?:[^?!:]{1,60}?\s+(?:ke\s+liye|ke\s+lie|ka|ki|के\s+लिए|का|की)\s+)?(?:(?:ek|do|\d+|एक)\s+)?"
_DO_HI = (
    r"(?:(?:book|arrange|order)\s*(?:kar\w*|kr\w*|do|करो|कर\s*दो)?(?:\s*(?:do|dena|de|dijiye))?"
    r"|(?:mangwa|manga|bula|bulwa|bhijwa|laga|kara|karwa|बुक\s+कर|मँगवा|मंगवा|मंगा|बुला|भिजवा)\S*(?:\s*(?:do|dena|de|lo|दो|लो))?)"
)
_FORMS = shapes(
    rf"(?:book|order|arrange|reserve|hire|call|organi[sz]e|get)\s+{_SOME}{_THING}{_REST}",
    rf"(?:book|arrange|order|get)\s+[^\W\d_]\S{{1,20}}\s+{_SOME}{_THING}{_REST}",
    rf"(?:arrange|organi[sz]e)\s+(?:for\s+)?{_SOME}{_THING}{_REST}",
    rf"{_FOR_HI}{_THING}\s+{_DO_HI}",
    before=_LEAD,
    after=_TAIL,
)


class Errand(Arguments):
    """``what``: in the words it was asked for with."""

    what: str = Field(max_length=500)


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """``order``: only a whole message that asks for travel, rooms or food."""
    said = composed(text)
    if context.writer not in STAFF or _FORMS.of(said) is None:
        return None
    return {"what": said.strip(" .!?।")}


async def errand(ctx: ToolContext, args: Errand) -> Result:
    """Nothing is done: it can go to a colleague word for word, or come back as a reminder."""
    colleagues = await persons.with_roles(ctx.tx, ctx.org_id, sorted(STAFF))
    others = [one for one in colleagues if one.id != ctx.person.id]
    others.sort(key=lambda one: one.role not in CASTING)
    options = [
        Option(
            ctx.words("team-errand-tell", name=one.first_name),
            "tell_team",
            {"to": f"person:{one.id}", "body": args.what},
        )
        for one in others[:MOST_OFFERED]
    ]
    options.append(Option(ctx.words("team-errand-remind"), "set_reminder", {"body": args.what}))
    return Result(Draft(ctx.words("team-errand"), options=tuple(options)), private=True)
