"""``Rate badha do mera 1 lakh per day``: what talent ask for at all, while no offer is out to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from core.casting.offers.scene import money
from core.casting.offers.situation import OUT
from core.casting.team.office import tell_office
from core.conversation.drafts import Draft, Option, Result
from core.conversation.tools import Nothing, ToolContext
from core.errors import Rejected
from core.store import handovers
from core.texts import Words
from core.understanding import sums
from core.understanding.meaning import Context
from core.understanding.shapes import beside, composed, shapes

WORDS_CHARS = 300
_RATE = r"(?:day\s+)?(?:rates?|fees?|charges?|price|payment|paise|रेट|फ़ीस|फीस|पैसे)"
_MY = r"(?:my|our|mera|meri|mere|hamara|apna|मेरा|मेरी|मेरे)"
_MORE_HI = r"(?:badha\w*|zyada|jyada|increase|raise|update|change|badal\w*|बढ़ा\S*|बढ़ा\S*|ज़्यादा)"
_DO_HI = (
    r"(?:\s*(?:kar\s*(?:do|dijiye|dena|o)|karo|do|dijiye|de\s*do|rakho|chahiye|कर\s*दो|करो|दो|दीजिए"
    r"|चाहिए))?"
)
_SUM = r"(?:[^?]{0,20}?\d[^?]{0,40})"
_FORMS = shapes(
    rf"{_RATE}\s+{_MORE_HI}{_DO_HI}\s+{_MY}{_SUM}?",
    rf"{_MY}\s+{_RATE}\s+(?:ab\s+|thoda\s+|to\s+)*{_MORE_HI}{_DO_HI}{_SUM}?",
    rf"{_MY}\s+{_RATE}\s+(?:ab\s+|is\s+|is\s+now\s+|now\s+|to\s+){_SUM}",
    rf"{_MY}\s+{_RATE}\s+{_SUM}{_DO_HI}(?:\s+(?:hai|h|hoga|है))?",
    rf"(?:increase|raise|update|change|revise|hike)\s+{_MY}\s+{_RATE}{_SUM}?",
    rf"{_MY}\s+{_RATE}\s+{_SUM}\s+(?:se\s+)?{_MORE_HI}{_DO_HI}",
    rf"(?:i|main?|mai)\s+(?:now\s+|ab\s+)*(?:charge|take|leti|leta|want|expect)\s+{_SUM}",
    before=r"\W*(?:(?:hi|hello|sir|mam|madam|please|pls|and|aur|ok|ab|zara|thoda)[\s,]+)*",
    after=r"(?:[\s,]+(?:please|pls|ji|sir|mam|now|se|na))*[\s.!।]*",
)


_MORE = shapes(rf".*{_MORE_HI}.*", r".*(?:increase|raise|hike).*")


@beside(_FORMS)
def order(text: str, context: Context) -> Mapping[str, Any] | None:
    """Of talent themselves; with an offer out it is said of that, and a sum of money is needed where no
    word for more is."""
    if context.writer != "talent" or context.raw.get(OUT) or "?" in text:
        return None
    said = composed(text)
    if not _FORMS.of(said):
        return None
    more = _MORE.of(said) is not None
    return {} if more or sums(said) else None


async def without_offer(ctx: ToolContext, *, withdrawn: bool) -> Result:
    """Terms where no offer is open: talent read so, and casting their words. Raises Rejected for who speaks
    for others."""
    if ctx.person.role != "talent":
        raise Rejected("offers-none-open")
    await _told(ctx)
    return Result(
        Draft(ctx.words("offers-none-open-own", withdrawn="yes" if withdrawn else "no")), private=True
    )


async def ask_rate(ctx: ToolContext, _args: Nothing) -> Result:
    """Casting reads it with how to record it; nothing is changed by itself."""
    found = sums(ctx.said)
    await _told(ctx)
    if not found:
        return Result(Draft(ctx.words("offers-rate-asked-none")), private=True)
    unit = str(found[0].get("unit") or "day")
    asked = money(ctx.words, int(found[0]["amount_minor"]), "day" if unit == "lump_sum" else unit, 0)
    return Result(Draft(ctx.words("offers-rate-asked", money=asked)), private=True)


async def _told(ctx: ToolContext) -> None:
    """Casting reads their words, with the way to answer."""
    said = " ".join(ctx.said.split())[:WORDS_CHARS]
    await handovers.heard(ctx.tx, ctx.org_id, ctx.person.id, said, ctx.now)
    name = ctx.person.name

    def make(words: Words) -> Draft:
        take = Option(words("person-take"), "take_over", {"who": f"person:{ctx.person.id}"}, single_use=False)
        return Draft(words("offers-rate-told", name=name, said=said), options=(take,))

    await tell_office(ctx, make, key=f"rate/{ctx.person.id}/{ctx.inbound_id}")
