"""Terms that the talent's side would send, shown with what they come to before they count."""

from __future__ import annotations

from core.casting.offers.revising import Standing, standing
from core.casting.offers.scene import Deal, money
from core.conversation.drafts import Ask, Draft, Option, Result
from core.conversation.tools import ToolContext

SHOWN = "terms_shown"
"""In the focus: the terms that were shown last and wait for a yes, with the offer they answer."""


def terms_shown(ctx: ToolContext, about: Deal, now: Standing) -> Result:
    """What would go to the production, beside what was offered; one yes sends it."""
    one, words = about.offer, ctx.words
    before = standing(one)
    sum_ = money(words, now.paise, now.unit, now.days)
    facts = {"name": about.talent.name, "role": about.role.name, "money": sum_}
    lines = [words("offers-figure", was=money(words, before.paise, before.unit, before.days), **facts)]
    lines += [words("offers-terms", terms=now.terms)] if now.terms else []
    terms = {"paise": now.paise, "unit": now.unit, "days": now.days, "terms": now.terms}
    counter = {"offer": one.id, "shown": True, **terms}
    options = (
        Option(words("offers-figure-yes"), "counter_offer", counter, "primary", means="yes"),
        Option(words("no-leave-it"), "leave_it", {}, means="no"),
    )
    ask = Ask(about=words("offers-about-counter"))
    focus = {SHOWN: {"offer": one.id, **terms}}
    return Result(Draft("\n".join(lines), options=options, ask=ask), focus=focus, private=True)


def stood(ctx: ToolContext, about: Deal) -> Standing:
    """The terms that were shown last for this offer, else the offer's own."""
    kept = ctx.focus.get(SHOWN) or {}
    if kept.get("offer") != about.offer.id:
        return standing(about.offer)
    return Standing(int(kept["paise"]), str(kept["unit"]), int(kept["days"]), str(kept["terms"]))
